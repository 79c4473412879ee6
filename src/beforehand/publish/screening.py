"""What a page needs to answer a table: the vocabulary of ``screen``, by places and cells, and the names for the answers.

``page/screen.js`` reads it. Spellings stand under the cell that they mean, countries under their codes, told once for all facts:

    facts: [{kind: "country", codes: {0: "BY", 1: "KZ MD", …}, spelt: {4: ["без гражданства"]}}]   countries: {BY: ["беларусь", …]}

Nothing is imported here that needs the libraries of ``screen``: ``publish`` goes without them.
"""

import json
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from beforehand.ir.cells import Cells
from beforehand.ir.countries import COUNTRIES, THREE_LETTERS
from beforehand.ir.ruleset import OTHERWISE, Fact, Ruleset
from beforehand.law import Law
from beforehand.publish.data import page_data
from beforehand.publish.hung import facts_in_answers, hung_data
from beforehand.publish.wire import rule_numbers
from beforehand.screen.personal import FEW, NAMES, VALUES, personal_words
from beforehand.screen.vocabulary import Vocabulary, fold, general_spellings, words_for_nothing
from beforehand.version import __version__

Plain = dict[str, Any]


@lru_cache(maxsize=4)  # one law, many files
def screening_data(law: Law) -> str:
    """The vocabulary as one JSON object that may stand inside HTML, or nothing for a law that is too large to answer a table."""
    if law.explained is None:
        return ""
    ruleset, vocabulary, general = law.ruleset, Vocabulary(law), general_spellings()
    place = {fact.name: number for number, fact in enumerate(ruleset.facts)}
    countries = _countries(ruleset, vocabulary)
    hung = hung_data(law)
    plain: Plain = {
        "facts": [_fact(fact, law.index.cells[fact.name], vocabulary, countries) for fact in ruleset.facts],
        "asked": [place[fact.fact] for fact in page_data(law).facts],
        "countries": countries,
        "headers": _headers(vocabulary, place),
        "ids": sorted(set(map(fold, general["case"]))),
        "blank": sorted(set(map(fold, general["blank"]))),
        "doubtful": sorted(code for code in COUNTRIES if fold(code) in words_for_nothing()),
        "personal": _personal_words(),
        "patterns": _patterns(),
        "few": FEW,
        "derived": _derived(ruleset.facts, place),
        "hung": hung,
        "names": _names(law),
        "by": f"{law.pack} {law.edition} {law.sha256[:16]} beforehand {__version__}",
    }
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _names(law: Law) -> Plain:
    """What stands in the answers, in the order of the page's numbers."""
    ruleset, rules = law.ruleset, rule_numbers(law.ruleset)
    sources: list[list[tuple[str, ...]]] = []
    for decision in ruleset.decisions:
        cited = {rule.path: rule.sources for rule in decision.every_rule()}
        cited[OTHERWISE] = decision.otherwise.sources if decision.otherwise else ()
        sources.append([cited[path] for path in rules[decision.name]])
    return {
        "decisions": [decision.name for decision in ruleset.decisions],
        "outcomes": [decision.outcomes for decision in ruleset.decisions],
        "rules": [list(rules[decision.name]) for decision in ruleset.decisions],
        "sources": sources,
        "facts": facts_in_answers(law),
        "points": [point.name for point in ruleset.points],
    }


def _fact(fact: Fact, cells: Cells, vocabulary: Vocabulary, countries: Mapping[str, list[str]]) -> Plain:
    """One fact: what its cells are, and what spells each besides the names of countries."""
    if fact.kind in {"number", "date"}:
        low, high = (fact.low, fact.high) if fact.kind == "number" else (None, None)
        return {"kind": fact.kind, "low": low, "high": high, "cuts": [own for own, _ in cells.ranges[1:]]}
    spellings = vocabulary.spellings(fact.name)
    spelt: dict[int, list[str]] = defaultdict(list)
    exact: dict[int, list[str]] = defaultdict(list)
    codes: dict[int, list[str]] = defaultdict(list)
    for folded, value in sorted(spellings.items()):
        if folded not in countries.get(value, ()):
            spelt[cells.find(value)].append(folded)
    for value in fact.values:
        if fact.kind == "country" and value in COUNTRIES:
            codes[cells.find(value)].append(value)
        elif fold(value) not in spellings:
            exact[cells.find(value)].append(value)
    made: Plain = {"kind": fact.kind, "spelt": spelt}
    made |= {"codes": {cell: " ".join(own) for cell, own in codes.items()}} if codes else {}
    return made | ({"exact": exact} if exact else {})


def _countries(ruleset: Ruleset, vocabulary: Vocabulary) -> dict[str, list[str]]:
    """The spellings of each country that mean it for every fact that may be that country, and its code of three letters."""
    facts = [fact for fact in ruleset.facts if fact.kind == "country"]
    made: dict[str, list[str]] = defaultdict(list)
    for fact in facts:
        for folded, code in sorted(vocabulary.spellings(fact.name).items()):
            alike = all(vocabulary.spellings(one.name).get(folded) == code for one in facts if code in one.values)
            if code in COUNTRIES and alike and folded not in made[code]:
                made[code].append(folded)
    for letters, code in THREE_LETTERS.items():
        if fold(letters) not in words_for_nothing():
            made[code].append(letters)
    return {code: own for code, own in made.items() if any(code in fact.values for fact in facts)}


def _headers(vocabulary: Vocabulary, place: Mapping[str, int]) -> dict[int, list[str]]:
    made: dict[int, list[str]] = defaultdict(list)
    for folded, fact in sorted(vocabulary.headers.items()):
        made[place[fact]].append(folded)
    return made


def _personal_words() -> list[str]:
    """The words of headers, without those that hold another one."""
    words = {" ".join(fold(word).replace(".", " ").split()) for word in personal_words()}
    return sorted(word for word in words if not any(f" {one} " in f" {word} " for one in words - {word}))


def _patterns() -> list[str]:
    """What names look like, then what else is personal; as one pattern each."""
    others = [one.pattern for kind, patterns in VALUES.items() if kind != NAMES for one in patterns]
    return ["|".join(one.pattern for one in VALUES[NAMES]), "|".join(others)]


def _derived(facts: tuple[Fact, ...], place: Mapping[str, int]) -> Plain | None:
    """The fact that follows from two days. A law that has several answers no table on a page."""
    for fact in facts:
        own = fact.derived
        if own:
            late = own.missing_day != "last_day_of_month"
            return {
                "fact": place[fact.name],
                "start": place[own.start],
                "end": place[own.end],
                "unit": own.unit,
                "late": late,
            }
    return None
