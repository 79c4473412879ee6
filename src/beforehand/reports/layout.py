"""Where the marks of a picture stand: in its row by its kind, along its day, and never on one another. All in points."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from msgspec import Struct

from beforehand.ir.ruleset import Report, Ruleset
from beforehand.reports.counts import TOPICS, Told, exact_day

STEP = 9.0
"""From the middle of a mark to the middle of the next."""
PADDING = 5.0
"""Above and below the marks of a row."""

BESIDE = 8
"""So many marks without a day stand in a line."""

ORDER: tuple[Told, ...] = TOPICS["requirement"]


class Mark(Struct, frozen=True):
    """One report. ``x`` counts days from the first, or, without a day, places from the left; ``y`` is in points."""

    x: float
    y: float
    told: Told


class Row(Struct, frozen=True):
    """A kind of outlet: from ``top`` to ``bottom``, with the marks of days and those without."""

    label: str
    top: float
    bottom: float
    dated: tuple[Mark, ...]
    undated: tuple[Mark, ...]


def place_rows(ruleset: Ruleset, first: date, per_day: float) -> list[Row]:
    """Rows from the top down, in the order of the pack; a row is as high as its marks need. A day is so many points."""
    rows: list[Row] = []
    top = 0.0
    for kind, label in ruleset.outlet_kinds:
        own = sorted((report for report in ruleset.reports if report.outlet_kind == kind), key=_rank)
        if not own:
            continue
        dated = sorted(((day, report) for report in own if (day := exact_day(report))), key=itemgetter(0))
        others = [report.requirement for report in own if exact_day(report) is None]
        days = [(day - first).days for day, _ in dated]
        levels = stack([day * per_day for day in days])
        lines = -(-len(others) // BESIDE)
        height = STEP * max(max(levels, default=0) + 1, lines) + 2 * PADDING
        base = top + height - PADDING - STEP / 2
        above = top + (height - lines * STEP) / 2 + STEP / 2
        rows.append(
            Row(
                f"{label} ({len(own)})",
                top,
                top + height,
                tuple(
                    Mark(day, base - level * STEP, report.requirement)
                    for day, level, (_, report) in zip(days, levels, dated, strict=True)
                ),
                tuple(Mark(i % BESIDE, above + i // BESIDE * STEP, told) for i, told in enumerate(others)),
            )
        )
        top += height
    return rows


def _rank(report: Report) -> int:
    return ORDER.index(report.requirement)


def stack(places: Sequence[float]) -> list[int]:
    """For marks from left to right, the lowest level on which each touches none before it.

    >>> stack([0, 0, 4, 30])
    [0, 1, 2, 0]
    """
    last: list[float] = []
    levels = []
    for place in places:
        free = (level for level, other in enumerate(last) if place - other >= STEP)
        level = next(free, len(last))
        last[level : level + 1] = [place]
        levels.append(level)
    return levels
