"""What people write in tables, and what a law means by it: from the pack's own words and a short list of general spellings.

    "Гражданство" -> citizenship      "муж." -> male      "Кыргызстан" -> KG      "—" -> unknown

The vocabulary is closed: nothing is guessed, and a spelling that could mean two values of a fact means none.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from unicodedata import category, normalize

from beforehand.ir.case import read_day
from beforehand.ir.cells import Value
from beforehand.ir.countries import COUNTRIES, country_names, find_country
from beforehand.ir.ruleset import Fact
from beforehand.law import Law

_FILE = Path(__file__).with_name("spellings.json")

WHOLE = re.compile(r"[+-]?[0-9]{1,9}(?:[.,]0)?")
"""A whole number as tables have it; programs write 18.0 for it in a column with gaps. 1,000 is not one."""

_FOLDED = str.maketrans(
    dict.fromkeys("_-‐‑‒–—―−\t\n", " ")
    | dict.fromkeys("ʻʼ‘’`´′", "'")
    | {"ё": "е", "ı": "i", "\u0307": "", "&": " and "}
)

ALWAYS = ("en", "ru")
"""Names of countries are known in these languages whatever the pack's are."""

SHORT = 5
"""Words of a label that its initials, or a term in brackets, may stand for."""

_BRACKETS = re.compile(r"\(([^()]*)\)")


@cache
def general_spellings() -> dict[str, Any]:
    """The spellings that hold for every law, from ``spellings.json``: blank, yes and no, values, headers, countries, months."""
    found: dict[str, Any] = json.loads(_FILE.read_text("utf-8"))
    return found


def fold(text: str) -> str:
    """A text without what people do not mean to say: case, kinds of spaces, hyphens and apostrophes, dots at the ends.

    >>> fold("  Дата_рождения: ")
    'дата рождения'
    """
    folded = normalize("NFKC", text).casefold()
    if not folded.isascii():
        folded = "".join(ch for ch in normalize("NFKC", folded) if category(ch) != "Cf")
    return " ".join(folded.translate(_FOLDED).split()).strip(" .:;,")


class Vocabulary:
    """What headers and cells mean to one law."""

    def __init__(self, law: Law) -> None:
        ruleset = law.ruleset
        self._facts = {fact.name: fact for fact in ruleset.facts}
        self._words = ruleset.words
        self._spelt: dict[str, dict[str, str]] = {}
        self._blank = frozenset(map(fold, general_spellings()["blank"]))
        self._headers = _clear(self._strong_headers(ruleset.applied_on))

    @property
    def facts(self) -> Mapping[str, Fact]:
        """The facts of the law, by name."""
        return self._facts

    @property
    def headers(self) -> Mapping[str, str]:
        """The fact that each folded header means."""
        return self._headers

    def fact_of(self, header: str) -> str | None:
        """The fact that the header of a column means, or None."""
        if header in self._facts:
            return header
        found = self._headers.get(fold(header))
        return found or self._headers.get(fold(_BRACKETS.sub("", header)))

    def value(self, fact: str, text: str) -> Value | None:
        """The value that a text means for a fact: as a law holds it, or None where it means nothing to this law.

        A number is a whole one within the fact's bounds; a day is written as 2025-12-31 here (``dates`` reads other forms).
        """
        known = self._facts[fact]
        match known.kind:
            case "number":
                number = whole_number(text)
                return number if number is not None and fits(known, number) else None
            case "date":
                return read_day(text.strip())
            case _ if text in known.values:
                return text
            case _:
                return self._spellings(known).get(fold(text)) or _of_three_letters(known, text)

    def blank(self, text: str) -> bool:
        """Whether a text says that nothing is known. Ask ``value`` first: a value wins."""
        return fold(text) in self._blank

    def spellings(self, fact: str) -> Mapping[str, str]:
        """Every folded spelling of a fact's values that means one of them."""
        return self._spellings(self._facts[fact])

    def _spellings(self, fact: Fact) -> dict[str, str]:
        spelt = self._spelt.get(fact.name)
        if spelt is None:
            strong = [*self._strong(fact), *self._countries(fact)]
            taken = {folded for folded, _ in strong}
            weak = [(folded, value) for folded, value in self._weak(fact) if folded not in taken]
            spelt = self._spelt[fact.name] = _clear(weak) | _clear(strong)
        return spelt

    def _labels(self, fact: Fact) -> Iterator[tuple[str, str]]:
        """Labels of a fact's values, in every language of the pack."""
        for words in self._words.values():
            for value in fact.values:
                label = words.get(f"fact-{fact.name}.{value}")
                if label:
                    yield label, value

    def _strong(self, fact: Fact) -> Iterator[tuple[str, str]]:
        """Spellings that a fact's values have by themselves."""
        general = general_spellings()
        for value in fact.values:
            if not (fact.kind == "country" and value.isupper()):
                yield fold(value), value
            for spelling in general["yes_no" if fact.kind == "yes_no" else "values"].get(value, ()):
                yield fold(spelling), value
        for label, value in self._labels(fact):
            yield fold(label), value
            yield fold(_BRACKETS.sub("", label)), value

    def _weak(self, fact: Fact) -> Iterator[tuple[str, str]]:
        """Spellings that count only where nothing else is spelt so: an official term in brackets after a short label, and
        the initials of a label. A long label says more than the term in its brackets does.
        """
        for label, value in self._labels(fact):
            words = fold(_BRACKETS.sub("", label)).split()
            if len(words) > SHORT or any(mark in label for mark in ",;/"):
                continue
            for inside in _BRACKETS.findall(label):
                yield fold(inside), value
            if len(words) >= 3:
                yield "".join(word[0] for word in words), value

    def _countries(self, fact: Fact) -> Iterator[tuple[str, str]]:
        if fact.kind == "country":
            languages = tuple(dict.fromkeys([*ALWAYS, *self._words]))
            possible = set(fact.values)
            yield from ((spelling, code) for spelling, code in _country_spellings(languages) if code in possible)

    def _strong_headers(self, applied_on: str | None) -> Iterator[tuple[str, str]]:
        general = general_spellings()
        for name in self._facts:
            yield fold(name), name
            for words in self._words.values():
                label = words.get(f"fact-{name}")
                if label:
                    yield fold(label), name
                    yield fold(_BRACKETS.sub("", label)), name
            for spelling in general["facts"].get(name, ()):
                yield fold(spelling), name
        if applied_on in self._facts:
            for spelling in general["applied_on"]:
                yield fold(spelling), applied_on


@cache
def _country_spellings(languages: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Two-letter codes, and names in some languages. A code that is also a word for "none" or "not known" is left out:
    only the very letters NO and NA are meant for such a country.
    """
    general = general_spellings()
    found = [(fold(code), code) for code in COUNTRIES if fold(code) not in words_for_nothing()]
    for language in languages:
        for key, name in country_names(language).items():
            found += [(fold(name), key[-2:]), (fold(_BRACKETS.sub("", name)), key[-2:])]
    for code, names in general["countries"].items():
        found += [(fold(name), code) for name in names]
    return tuple(dict.fromkeys(found))


@cache
def words_for_nothing() -> frozenset[str]:
    """Folded words that say "none" or "not known"."""
    general = general_spellings()
    return frozenset(map(fold, (*general["blank"], *general["values"]["none"], *general["values"]["no"])))


def _clear(spelt: Iterable[tuple[str, str]]) -> dict[str, str]:
    """What is spelt so, where that is one thing only."""
    meant: dict[str, set[str]] = {}
    for folded, value in spelt:
        if folded:
            meant.setdefault(folded, set()).add(value)
    return {folded: next(iter(values)) for folded, values in meant.items() if len(values) == 1}


def _of_three_letters(fact: Fact, text: str) -> str | None:
    """The country that a code of three letters means."""
    text = text.strip()
    if fact.kind != "country" or not (len(text) == 3 and text.isascii() and text.isalpha()):
        return None
    found = find_country(text)
    return found if found in fact.values and fold(text) not in words_for_nothing() else None


def whole_number(text: str) -> int | None:
    """The whole number that a text is, or None."""
    text = text.strip()
    return int(text.partition(".")[0].partition(",")[0]) if WHOLE.fullmatch(text) else None


def fits(fact: Fact, number: int) -> bool:
    """Whether a number lies within the bounds of a fact."""
    return (fact.low is None or number >= fact.low) and (fact.high is None or number <= fact.high)
