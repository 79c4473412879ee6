"""The derived fact of a law, for whole columns: age on the day of filing, from the day of birth.

Where both days are known the count follows; where the end is missing the rows get one of its further cells (see
``diagram.hanging``); where it contradicts what is given there is no answer. All as ``ir.case.derive`` and ``ir.boxes`` have it.
"""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from beforehand.diagram.hanging import Hanging
from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.screen.cells import EPOCH, UNKNOWN_VALUE, Seen

Days = NDArray[np.int32]


class Derivation:
    """Fills a derived fact in."""

    def __init__(self, ruleset: Ruleset, cells: Mapping[str, Cells], hanging: Hanging) -> None:
        self._ruleset = ruleset
        self._cells = cells
        self._hanging = hanging
        self.fact: Fact = next(fact for fact in ruleset.facts if fact.name == hanging.fact)
        assert self.fact.derived
        self._unit, self._missing_day = self.fact.derived.unit, self.fact.derived.missing_day
        self._end_size, self._own_size = cells[hanging.end].size, cells[hanging.fact].size
        self._cuts = [low for low, _ in cells[hanging.fact].ranges[1:] if low is not None]
        boxes = [hanging.sets[n] if n >= 0 else (hanging.alone[-1 - n],) for n in hanging.found]
        ends = [
            self._end_size + 1 + n if n >= 0 else box[0][hanging.end]
            for n, box in zip(hanging.found, boxes, strict=True)
        ]
        owns = [self._own_size if n >= 0 else box[0][hanging.fact] for n, box in zip(hanging.found, boxes, strict=True)]
        self._found = np.array([ends, owns], np.uint16)
        self._days = np.array(hanging.days, np.int32)
        self._both: dict[tuple[int, int], tuple[int, int]] = {}

    def fill(self, start: Seen, end: Seen, own: Seen) -> tuple[Seen, Seen, NDArray[np.bool_] | None]:
        """The end and the derived fact with their cells; and the rows that contradict themselves (None: no row does).

        All three with their values.
        """
        assert start.values is not None
        assert end.values is not None
        assert own.values is not None
        born = start.values != UNKNOWN_VALUE
        if not born.any():
            return end, own, None
        ended = end.values != UNKNOWN_VALUE
        own_cells, end_cells = own.cells.copy(), end.cells.astype(np.uint16)
        wrong = np.zeros(len(born), bool)
        whole = born & ended
        if whole.any():
            self._count(whole, start.values, end.values, own, own_cells, wrong)
        hung = np.flatnonzero(born & ~ended)
        if len(hung):
            self._hang(hung, start.values, own, own_cells, end_cells, wrong)
        return (
            Seen(end_cells, end.faults, end.values),
            Seen(own_cells, own.faults, own.values),
            wrong if wrong.any() else None,
        )

    def _count(
        self,
        whole: NDArray[np.bool_],
        start: Days,
        end: Days,
        own: Seen,
        cells: NDArray[np.unsignedinteger],
        wrong: NDArray[np.bool_],
    ) -> None:
        """Both days are known."""
        assert own.values is not None
        count = whole_units(start[whole], end[whole], self._unit, self._missing_day)
        given = own.values[whole]
        high = self.fact.high
        odd = (end[whole] < start[whole]) | ((given != UNKNOWN_VALUE) & (given != count))
        if high is not None:
            odd |= count > high
        wrong[whole] = odd
        found = np.zeros(len(count), cells.dtype)
        for cut in self._cuts:
            found += count >= np.int32(cut)
        cells[whole] = found

    def _hang(
        self,
        hung: NDArray[np.intp],
        start: Days,
        own: Seen,
        cells: NDArray[np.unsignedinteger],
        ends: NDArray[np.uint16],
        wrong: NDArray[np.bool_],
    ) -> None:
        """The end is missing."""
        assert own.values is not None
        place = np.searchsorted(self._days, start[hung], side="right") - 1
        ends[hung], cells[hung] = self._found[:, place]
        for row in hung[own.values[hung] != UNKNOWN_VALUE]:  # the derived fact is given too: rare
            key = int(start[row]), int(own.values[row])
            if key not in self._both:
                self._both[key] = self._find(*key)
            ends[row], cells[row] = (max(0, n) for n in self._both[key])
            wrong[row] = self._both[key][0] < 0

    def _find(self, start: int, given: int) -> tuple[int, int]:
        found = self._hanging.find(start, given, self._ruleset, self._cells)
        if found is None:
            return -1, -1
        if isinstance(found, int):
            return self._end_size + 1 + found, self._own_size
        return found[self._hanging.end], found[self._hanging.fact]


def whole_units(start: Days, end: Days, unit: str, missing_day: str) -> Days:
    """Complete years, months or days between days given as ordinals: ``ir.dates.whole_units`` for columns."""
    if unit == "days":
        return end - start
    (first, first_day, _), (last, last_day, length) = _months(start), _months(end)
    missing = first_day > length  # the anniversary does not exist in this month
    reached = np.where(missing, length + (missing_day != "last_day_of_month"), first_day)
    months = last - first - (reached > last_day)
    return (months // 12 if unit == "years" else months).astype(np.int32)


def _months(days: Days) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Months since 1970, days of the month (1 to 31), and how many days that month has."""
    when = (days.astype(np.int64) - EPOCH).astype("datetime64[D]")
    month = when.astype("datetime64[M]")
    first = month.astype("datetime64[D]")
    length = (month + np.timedelta64(1, "M")).astype("datetime64[D]") - first
    return month.astype(np.int64), (when - first).astype(np.int64) + 1, length.astype(np.int64)
