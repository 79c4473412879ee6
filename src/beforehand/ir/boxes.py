"""Derived facts where a date is missing: the combinations of cells that can occur together.

Someone born on 2007-11-20 whose filing date is not known is 17 or 18; if he files before 5 November 2025 he is 17. So
age is no free fact then: the case is a set of boxes (filing cell, age cell), and the filing date is what is open.
"""

from collections.abc import Mapping
from datetime import date
from itertools import product

from beforehand.ir.case import Case
from beforehand.ir.cells import Cells
from beforehand.ir.dates import day_reached, whole_units
from beforehand.ir.ruleset import Fact, Ruleset

Box = dict[str, int]


def missing_ends(ruleset: Ruleset, case: Case) -> dict[str, list[Fact]]:
    """The unknown dates on which derived facts hang whose start is known, with those facts."""
    hanging: dict[str, list[Fact]] = {}
    for fact in ruleset.facts:
        derived = fact.derived
        if derived and derived.start in case and derived.end not in case:
            hanging.setdefault(derived.end, []).append(fact)
    return hanging


def boxes(ruleset: Ruleset, cells: Mapping[str, Cells], case: Case) -> list[Box]:
    """The cells of a case: one box where nothing hangs on a missing date, else all boxes that can occur.

    Facts that are not in a box are unknown. An empty list means that no day fits what is given.
    """
    hanging = missing_ends(ruleset, case)
    tied = {fact.name for facts in hanging.values() for fact in facts}
    base = {name: cells[name].find(value) for name, value in case.items() if name not in tied}
    spread = [_segments(end, facts, cells, case) for end, facts in hanging.items()]
    return [base | {k: v for part in parts for k, v in part.items()} for parts in product(*spread)]


def _segments(end: str, facts: list[Fact], cells: Mapping[str, Cells], case: Case) -> list[Box]:
    """Sweep the missing date over its line: each different combination of its cell and the derived cells."""
    first = max(int(case[fact.derived.start]) for fact in facts if fact.derived)
    last = date.max.toordinal()
    cuts = {first} | {low for low, _ in cells[end].ranges if low is not None}
    for fact in facts:
        derived = fact.derived
        assert derived
        start = date.fromordinal(int(case[derived.start]))
        given = case.get(fact.name)
        marks = [low for low, _ in cells[fact.name].ranges if low is not None]
        marks += [given, given + 1] if isinstance(given, int) else []
        if fact.high is not None:
            marks.append(fact.high + 1)
        cuts |= {day_reached(start, mark, derived.unit, derived.missing_day) for mark in marks}
    found: dict[tuple[int, ...], Box] = {}
    for day in sorted(cut for cut in cuts if first <= cut <= last):
        box = {end: cells[end].find(day)}
        for fact in facts:
            derived = fact.derived
            assert derived
            count = whole_units(
                date.fromordinal(int(case[derived.start])), date.fromordinal(day), derived.unit, derived.missing_day
            )
            if case.get(fact.name, count) != count or (fact.high is not None and count > fact.high):
                break
            box[fact.name] = cells[fact.name].find(count)
        else:
            found.setdefault(tuple(box.values()), box)
    return list(found.values())
