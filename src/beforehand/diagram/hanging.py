"""A derived fact that hangs on a missing date, as further cells of that date.

Who was born on 2007-11-20 and whose filing date is not known is 17 or 18. Which cells he may be in depends on the birth date,
but there are few different sets of boxes (``ir.boxes``), so each gets a number:

    filing date:   before 2025-11-05 | since | unknown | born so that A | born so that B | …

So a case remains one number per fact, and a table of ten million birth dates needs a look-up, not ten million sweeps.
"""

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from beforehand.ir.boxes import Box, boxes
from beforehand.ir.case import Case
from beforehand.ir.cells import Cells
from beforehand.ir.dates import day_reached
from beforehand.ir.ruleset import Fact, Ruleset

FIRST, LAST = date.min.toordinal(), date.max.toordinal()


class Hanging(Struct, frozen=True):
    """The sets of boxes of one law.

    ``fact`` is derived from ``start`` and ``end``, which is missing. ``sets`` are the different sets of at least two boxes;
    a start from ``days[i]`` up to the next has ``found[i]``: a number of ``sets``, or minus one and the number of ``alone``,
    the single boxes.
    """

    fact: str
    start: str
    end: str
    sets: tuple[tuple[Box, ...], ...]
    alone: tuple[Box, ...]
    days: tuple[int, ...]
    found: tuple[int, ...]

    def find(self, start: int, given: int | None, ruleset: Ruleset, cells: Mapping[str, Cells]) -> int | Box | None:
        """The number of the set of a case with this start, and this value of the derived fact if that is given too.

        A box where there is but one, None where nothing fits.
        """
        if given is None:
            number = self.found[bisect_right(self.days, start) - 1]
            return number if number >= 0 else self.alone[-1 - number]
        made = _boxes(self.start, self.fact, ruleset, cells, {self.start: start, self.fact: given})
        if len(made) < 2:
            return made[0] if made else None
        return self.sets.index(made)


def find_hanging(ruleset: Ruleset, cells: Mapping[str, Cells]) -> Hanging | None:
    """The hanging sets of a law with one derived fact, or None for a law with none or several."""
    derived = [fact for fact in ruleset.facts if fact.derived]
    if len(derived) != 1 or derived[0].derived is None:
        return None
    (fact,) = derived
    start, end = fact.derived.start, fact.derived.end  # type: ignore[union-attr]
    days = _cuts(fact, cells, end)
    made = [_boxes(start, fact.name, ruleset, cells, {start: day}) for day in days]
    sets = [one for one in made if len(one) > 1]
    for low, high in cells[fact.name].ranges:  # the derived fact is given too
        value = low if low is not None else high
        for first in range(cells[end].size):
            for last in range(first + 1, cells[end].size):
                cell = cells[fact.name].find(value) if value is not None else 0
                sets.append(tuple({end: own, fact.name: cell} for own in range(first, last + 1)))
    kept = tuple({_key(one): one for one in sets}.values())
    alone = tuple({_key(one): one[0] for one in made if len(one) == 1}.values())
    number = {_key(one): place for place, one in enumerate(kept)}
    number |= {_key((box,)): -1 - place for place, box in enumerate(alone)}
    return Hanging(fact.name, start, end, kept, alone, tuple(days), tuple(number[_key(one)] for one in made))


def _boxes(start: str, fact: str, ruleset: Ruleset, cells: Mapping[str, Cells], case: Case) -> tuple[Box, ...]:
    made = boxes(ruleset, cells, case)
    return tuple({name: cell for name, cell in box.items() if name != start or name == fact} for box in made)


def _key(found: tuple[Box, ...]) -> tuple[tuple[tuple[str, int], ...], ...]:
    return tuple(tuple(sorted(box.items())) for box in found)


def _cuts(fact: Fact, cells: Mapping[str, Cells], end: str) -> list[int]:
    """The starts at which the boxes may become others.

    For each cut of the missing date and each count, the first start that reaches the count only after the cut.
    """
    derived = fact.derived
    assert derived
    ends = [low for low, _ in cells[end].ranges if low is not None]
    counts = [low for low, _ in cells[fact.name].ranges if low is not None]
    counts += [fact.high + 1] if fact.high is not None else []
    cuts = {FIRST, *ends, *(day + 1 for day in ends)}
    for limit in [*ends, *(day + 1 for day in ends), LAST, LAST + 1]:
        for count in counts:
            low, high = FIRST, LAST + 1  # the first start whose count is reached on the limit or later
            while low < high:
                middle = (low + high) // 2
                if day_reached(date.fromordinal(middle), count, derived.unit, derived.missing_day) >= limit:
                    high = middle
                else:
                    low = middle + 1
            cuts.add(low)
    return sorted(day for day in cuts if FIRST <= day <= LAST)
