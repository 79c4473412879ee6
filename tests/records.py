"""Small laws as records, with the words that do not matter filled in."""

from collections.abc import Sequence

from beforehand.diagram.index import build_index
from beforehand.ir.conditions import All, Between, Condition, Held, Not, OneOf, Some, Truth
from beforehand.ir.ruleset import (
    Decision,
    Derived,
    Fact,
    Note,
    Otherwise,
    Point,
    Presumed,
    Reading,
    Rule,
    Ruleset,
    Source,
)
from beforehand.law import Law

ALWAYS = Truth(value=True)

__all__ = [
    "ALWAYS",
    "All",
    "Between",
    "Condition",
    "Held",
    "Not",
    "OneOf",
    "Some",
    "Truth",
    "decision",
    "fact",
    "law_from",
    "note",
    "point",
    "rule",
    "ruleset",
    "source",
    "true",
]


def fact(
    name: str,
    kind: str = "yes_no",
    values: tuple[str, ...] = (),
    *,
    low: int | None = None,
    high: int | None = None,
    changeable: bool = False,
    presumed: str | None = None,
    derived: Derived | None = None,
) -> Fact:
    values = ("true", "false") if kind == "yes_no" else values
    taken = Presumed(presumed, "Taken so.", ()) if presumed is not None else None
    return Fact(name, kind, values, low, high, changeable, 0, 0, (), taken, derived, "facts.yaml:1:1")


def source(name: str, kind: str = "press", origin: str = "", last_day: int = 1) -> Source:
    return Source(name, "P", "T", kind, origin or name, "2025", last_day, "en", "https://example.org/", "whole", "", "")


def point(name: str, **readings: tuple[str, ...]) -> Point:
    """A point with the sources of each of its readings."""
    made = tuple(Reading(reading, ".", sources) for reading, sources in readings.items())
    return Point(name, "?", made, "", "points.yaml:1:1")


def rule(path: str, when: Condition, then: str, *exceptions: Rule, sources: tuple[str, ...] = ()) -> Rule:
    return Rule(path, when, "", then, ".", sources, exceptions, f"decisions/d.yaml:{path}")


def decision(
    *rules: Rule, otherwise: str | None = None, outcomes: tuple[str, ...] = ("yes_", "no_"), name: str = "d"
) -> Decision:
    default = Otherwise(otherwise, ".", (), "decisions/d.yaml:otherwise") if otherwise else None
    return Decision(name, "?", outcomes, (), rules, default, f"decisions/{name}.yaml:1:1")


def note(name: str, when: Condition) -> Note:
    return Note(name, "context", None, when, ".", (), (), "notes.yaml:1:1")


def ruleset(
    facts: Sequence[Fact],
    decisions: Sequence[Decision],
    points: Sequence[Point] = (),
    sources: Sequence[Source] = (),
    notes: Sequence[Note] = (),
) -> Ruleset:
    return Ruleset(
        pack="p",
        title="T",
        edition="1",
        sha256="0" * 64,
        language="en",
        applied_on=None,
        as_known=None,
        cautions=(),
        facts=tuple(facts),
        terms=(),
        points=tuple(points),
        decisions=tuple(decisions),
        notes=tuple(notes),
        sources=tuple(sources),
        words={"en": {}},
        unchecked={},
    )


def law_from(rules: Ruleset) -> Law:
    return Law(rules, build_index(rules))


def true(name: str) -> Condition:
    """A yes/no fact holds."""
    return OneOf(name, ("true",))
