"""Scenarios: cases with the answer expected, and why."""

from dataclasses import dataclass

from beforehand.ir.case import Case


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a scenario expects of one decision; None is not checked. The verdict ``null`` is "no verdict"."""

    decision: str
    verdict: str | None
    certainty: str | None
    possible: tuple[str, ...] | None
    open_facts: tuple[str, ...] | None
    open_points: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Scenario:
    name: str
    case: Case
    as_known: str | None
    expect: tuple[Expectation, ...]
    why: str
    sources: tuple[str, ...]
    place: str
