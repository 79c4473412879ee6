"""Scenarios: cases with the answer expected, and why."""

from msgspec import Struct

from beforehand.ir.case import Case


class Expectation(Struct, frozen=True):
    """What a scenario expects of one decision; None is not checked. The verdict ``null`` is "no verdict"."""

    decision: str
    verdict: str | None
    certainty: str | None
    possible: tuple[str, ...] | None
    open_facts: tuple[str, ...] | None
    open_points: tuple[str, ...] | None


class Scenario(Struct, frozen=True):
    name: str
    case: Case
    as_known: str | None
    expect: tuple[Expectation, ...]
    why: str
    sources: tuple[str, ...]
    place: str
