"""Words in a language; a translation that nobody has checked never stands alone."""

import json
from functools import cache
from pathlib import Path

from beforehand.errors import UnknownNameError
from beforehand.ir.answer import Change
from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.ir.sentences import sentences
from beforehand.tell.beside import (
    FIRST_ALONE,
    ORIGINAL,
    TRANSLATION,
    UNDER_ALONE,
    beside,
    first_of,
    kind_of,
    plain,
    under_of,
    worst,
)
from beforehand.tell.languages import Languages
from beforehand.text.problem import did_you_mean, listing, quote

OWN = "en"
"""The language this program's own words are written in."""

WORDS = Path(__file__).with_name("words")
"""By language, this program's own words: Fluent, and what ``python -m beforehand.words`` makes of it."""


MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@cache
def _own_words(language: str) -> tuple[dict[str, str], frozenset[str]] | None:
    """The program's own words in a language, and which of them nobody has verified; None if it does not speak it."""
    try:
        found = json.loads((WORDS / f"{language}.json").read_text("utf-8"))
    except FileNotFoundError:
        return None
    return found["words"], frozenset(found["unchecked"])


class Speech:
    """Says the program's words and a pack's words in one language.

    A translation that nobody has checked is never said alone (``tell.beside``). In the pack's official language the
    original stands under it. In any other language the official words come first, and the translation stands under them.
    """

    def __init__(self, ruleset: Ruleset, language: str | None = None) -> None:
        """Raises UnknownNameError for a language that the pack does not have. The program's own words stand in English
        where it does not speak the language itself.
        """
        self.ruleset = ruleset
        self.language = language or ruleset.language
        known = sorted({ruleset.language, *ruleset.words})
        if language is not None and language not in known:
            hint = did_you_mean(language, known) or f"Languages: {listing(known)}."
            raise UnknownNameError(f"There are no words in language {quote(language)}. {hint}")
        self.official = ruleset.official_language or ruleset.language
        self._own, self._own_unchecked = _own_words(self.language) or ({}, frozenset())
        self._own_official, _ = _own_words(self.official) or ({}, frozenset())
        self._own_original, _ = _own_words(OWN) or ({}, frozenset())
        self._words = ruleset.words.get(self.language, {})
        self._official = ruleset.words.get(self.official, {})
        self._original = sentences(ruleset) | ruleset.words.get(ruleset.language, {}) | {"pack": ruleset.title}
        self._unchecked = frozenset(ruleset.unchecked.get(self.language, ()))
        self._facts = {fact.name: fact for fact in ruleset.facts}

    @property
    def languages(self) -> Languages:
        """Which language is which where two stand together."""
        return Languages(self.language, self.official, self.ruleset.language)

    @property
    def under(self) -> str:
        """What stands under unchecked words in this language: a TRANSLATION, the ORIGINAL, or nothing."""
        if not (self._own_unchecked or self._unchecked):
            return ""
        return ORIGINAL if self.language == self.official else TRANSLATION

    def own(self, name: str, **filled: str) -> str:
        """A word or sentence of the program."""
        firsts = {key: first_of(value) for key, value in filled.items()}
        unders = {key: under_of(value) for key, value in filled.items()}
        first, under, kind = self._sides(
            self._own.get(name), self._own_official.get(name), self._own_original[name], name not in self._own_unchecked
        )
        return beside(first.format(**firsts), under.format(**unders), worst((kind, *map(kind_of, filled.values()))))

    def pack(self, name: str, default: str = "") -> str:
        """A word or sentence of the pack, by its id."""
        original = plain(self._original.get(name, default))
        if self.language == self.ruleset.language:
            return original
        said, official = self._words.get(name), self._official.get(name)
        return beside(
            *self._sides(said and plain(said), official and plain(official), original, name not in self._unchecked)
        )

    def _sides(self, said: str | None, official: str | None, original: str, checked: bool) -> tuple[str, str, str]:
        """What stands first, what stands under it, and its kind."""
        if self.language == self.official:
            return said or original, original, FIRST_ALONE if checked or said is None else ORIGINAL
        if said is None:
            return official or original, original, ORIGINAL
        return official or original, said, UNDER_ALONE if checked else TRANSLATION

    def day(self, written: str) -> str:
        """A day as people read it: 18 March 2026 in English, 18.03.2026 elsewhere."""
        parts = written.split("-")
        if len(parts) != 3 or not all(part.isdecimal() for part in parts):
            return written
        year, month, day = parts
        words, numbers = f"{int(day)} {MONTHS[int(month) - 1]} {year}", f"{day}.{month}.{year}"
        if self.language == OWN:
            return words
        return beside(numbers, words, ORIGINAL) if self.under == ORIGINAL else numbers

    def rule(self, decision: str, path: str) -> str:
        return self.pack(f"rule-{decision}-{path.replace('/', '-')}")

    def outcome(self, decision: str, outcome: str) -> str:
        return self.pack(f"decision-{decision}.{outcome}", outcome)

    def fact(self, name: str) -> str:
        return self.pack(f"fact-{name}", name)

    def value(self, fact: Fact | str, value: object) -> str:
        """A value of a fact, as written in JSON or in the law."""
        fact = self._facts[fact] if isinstance(fact, str) else fact
        if value is True or value is False:
            value = str(value).lower()
        if fact.kind == "yes_no":
            known = self._words.get(f"fact-{fact.name}.{value}") or self._original.get(f"fact-{fact.name}.{value}")
            return self.pack(f"fact-{fact.name}.{value}") if known else self.own(str(value))
        if fact.kind == "date":
            return self.day(str(value)[:10])
        if fact.kind == "country" and f"country.{value}" in self._original:
            return self.pack(f"country.{value}")
        return self.pack(f"fact-{fact.name}.{value}", str(value))

    def is_(self, name: str, value: object) -> str:
        """``Citizenship: Tajikistan``."""
        return f"{self.fact(name)}: {self.value(name, value)}"

    def change(self, change: Change) -> str:
        """A fact and the cell it is moved to."""
        if change.values:
            shown = [self.value(change.fact, value) for value in change.values[:6]]
            more = f" … ({len(change.values)})" if len(change.values) > len(shown) else ""
            return f"{self.fact(change.fact)}: {' / '.join(shown)}{more}"
        low, high = change.low, change.high
        if low is not None and high is not None:
            span = str(low) if low == high else self.own("between", low=str(low), high=str(high))
        else:
            span = self.own("to", high=str(high)) if low is None else self.own("from", low=str(low))
        return f"{self.fact(change.fact)}: {span}"
