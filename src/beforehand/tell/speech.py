"""Words in a language, each unchecked translation with the original beside it."""

import json
from functools import cache
from pathlib import Path

from beforehand.errors import UnknownNameError
from beforehand.ir.answer import Change
from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.ir.sentences import sentences
from beforehand.text.problem import did_you_mean, listing, quote

OWN = "en"
"""The language this program's own words are written in; the others are machine-made."""


MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


@cache
def _own_words() -> dict[str, dict[str, str]]:
    words: dict[str, dict[str, str]] = json.loads(Path(__file__).with_name("words.json").read_text("utf-8"))
    return words


class Speech:
    """Says the program's words and a pack's words in one language."""

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
        self._own_language = self.language if self.language in _own_words() else OWN
        self._own = _own_words()[self._own_language]
        self._words = ruleset.words.get(self.language, {})
        self._original = sentences(ruleset) | ruleset.words.get(ruleset.language, {}) | {"pack": ruleset.title}
        self._unchecked = frozenset(ruleset.unchecked.get(self.language, ()))
        self._facts = {fact.name: fact for fact in ruleset.facts}

    @property
    def unchecked(self) -> bool:
        """Whether anything said in this language is a translation that nobody has checked."""
        return self._own_language != OWN or bool(self._unchecked)

    def own(self, name: str, **filled: str) -> str:
        """A word or sentence of the program."""
        said = self._own[name].format(**filled)
        return said if self._own_language == OWN else f"{said} [{_own_words()[OWN][name].format(**filled)}]"

    def pack(self, name: str, default: str = "") -> str:
        """A word or sentence of the pack, by its id."""
        original = self._original.get(name, default)
        if self.language == self.ruleset.language:
            return original
        said = self._words.get(name)
        if said is None:
            return original
        return f"{said} [{original}]" if name in self._unchecked and said != original else said

    def day(self, written: str) -> str:
        """A day as people read it: 18 March 2026 in English, 18.03.2026 elsewhere."""
        parts = written.split("-")
        if len(parts) != 3 or not all(part.isdecimal() for part in parts):
            return written
        year, month, day = parts
        return f"{int(day)} {MONTHS[int(month) - 1]} {year}" if self._own_language == OWN else f"{day}.{month}.{year}"

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
