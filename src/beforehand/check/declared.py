"""What a pack declares, by name, and where its conditions are."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeVar, assert_never

from beforehand.read.tree import (
    All,
    Comparison,
    Condition,
    Decision,
    Fact,
    Literal,
    Name,
    Not,
    Note,
    OneOf,
    Pack,
    Point,
    Rule,
    Some,
    Source,
    Term,
    Truth,
    Within,
    Word,
)

Test = Name | Comparison | Within | OneOf
Record = TypeVar("Record", Fact, Term, Point, Decision, Note, Source)


@dataclass(frozen=True, slots=True)
class Declared:
    """A pack with its records by name; of records with one name, the first."""

    pack: Pack
    countries: frozenset[str]
    facts: dict[str, Fact]
    terms: dict[str, Term]
    points: dict[str, Point]
    decisions: dict[str, Decision]
    notes: dict[str, Note]
    sources: dict[str, Source]


def declared_by(pack: Pack, countries: frozenset[str]) -> Declared:
    """The names of a pack."""
    return Declared(
        pack=pack,
        countries=countries,
        facts=_by_name(pack.facts),
        terms=_by_name(pack.terms),
        points=_by_name(pack.points),
        decisions=_by_name(pack.decisions),
        notes=_by_name(pack.notes),
        sources=_by_name(pack.sources),
    )


def _by_name(records: tuple[Record, ...]) -> dict[str, Record]:
    return {record.name.text: record for record in reversed(records)}


def names_of(*kinds: tuple[Fact, ...] | tuple[Term, ...] | tuple[Point, ...]) -> Iterator[Word]:
    """The names of facts, terms and points."""
    for records in kinds:
        yield from (record.name for record in records)


def rules_of(decision: Decision) -> Iterator[tuple[str, Rule]]:
    """Every rule and exception of a decision with its path, in order."""
    waiting = [(rule.name.text, rule) for rule in reversed(decision.rules)]
    while waiting:
        path, rule = waiting.pop()
        yield path, rule
        waiting.extend((f"{path}/{part.name.text}", part) for part in reversed(rule.exceptions))


def conditions_of(pack: Pack) -> Iterator[Condition]:
    """Every condition of a pack."""
    yield from (term.when for term in pack.terms)
    for decision in pack.decisions:
        yield from (rule.when for _, rule in rules_of(decision))
    yield from (note.when for note in pack.notes if note.when is not None)


def tests_of(condition: Condition) -> Iterator[Test]:
    """The parts of a condition that name something."""
    match condition:
        case Name() | Comparison() | Within() | OneOf():
            yield condition
        case Not():
            yield from tests_of(condition.part)
        case All() | Some():
            for part in condition.parts:
                yield from tests_of(part)
        case Truth():
            pass
        case _:
            assert_never(condition)


def all_tests(pack: Pack) -> Iterator[Test]:
    """The parts of all conditions that name something."""
    return (test for condition in conditions_of(pack) for test in tests_of(condition))


def literals_of(test: Test) -> tuple[Literal, ...]:
    """The constants that a name is compared with."""
    match test:
        case Name():
            return ()
        case Comparison():
            return (test.value,)
        case Within():
            return (test.low, test.high)
        case OneOf():
            return test.values
        case _:
            assert_never(test)


def groups_of(pack: Pack) -> dict[str, tuple[Fact, ...]]:
    """The facts that may be asked in one question, by the name of their group."""
    groups: dict[str, tuple[Fact, ...]] = {}
    for fact in pack.facts:
        if fact.together:
            groups[fact.together.text] = (*groups.get(fact.together.text, ()), fact)
    return groups


def starts_of(pack: Pack) -> frozenset[str]:
    """The dates that another fact is derived from: nobody is asked for them, the derived fact is asked instead."""
    dates = {fact.name.text for fact in pack.facts if fact.kind == "date"}
    return frozenset(dates & {fact.derived.start.text for fact in pack.facts if fact.derived})


def names_written(pack: Pack) -> frozenset[str]:
    """Every name in a condition, also in one that could not be read."""
    texts = [term.written for term in pack.terms]
    for decision in pack.decisions:
        texts.extend(rule.written for _, rule in rules_of(decision))
    written = {name for text in texts for name in re.findall(r"[a-z]\w*", re.sub(r'"[^"]*"', " ", text))}
    return frozenset(written | {test.name.text for test in all_tests(pack)})


def citations(pack: Pack) -> Iterator[Word]:
    """Every source that is cited, where it is cited."""
    for fact in pack.facts:
        yield from fact.presumed.sources if fact.presumed else ()
        yield from fact.derived.sources if fact.derived else ()
    yield from (source for term in pack.terms for source in term.sources)
    yield from (source for point in pack.points for reading in point.readings for source in reading.sources)
    for decision in pack.decisions:
        yield from (source for _, rule in rules_of(decision) for source in rule.sources)
        yield from decision.otherwise.sources if decision.otherwise else ()
    yield from (source for note in pack.notes for source in note.sources)
    for records in (pack.timeline, pack.figures, pack.comparisons):
        yield from (source for record in records for source in record.sources)
    yield from (report.source for report in pack.reports if report.source)
    yield from (source for scenario in pack.scenarios for source in scenario.sources)
