"""From a column of a table to the cell of each row: what a law can see of a value.

    citizenship   ["TJ", "Беларусь", null, "Narnia"]   ->   cells [3, 0, unknown, unknown], faults [-, -, -, impossible-value]

A column of texts is read once per different text. Numbers and dates that are typed already are compared as they are.

All is done by whole columns of single bytes, of which a processor adds or compares dozens at once: a comparison is a byte 0 or 1,
and a null makes of any cell the greatest, which is unknown. See docs/decisions/0016-the-in-memory-road.md.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.ir.cells import Cells, Value
from beforehand.ir.ruleset import Fact
from beforehand.screen.dense import smallest_type
from beforehand.screen.reading import Unreadable
from beforehand.screen.stored import (
    AT_LEAST,
    BITS,
    CODES,
    EQUAL,
    FURTHEST,
    MANY,
    Compared,
    Translation,
    nulls_of,
    stored_in,
    unpacked,
    validity_of,
)

Reader = Callable[[object], Value | Unreadable | None]

EPOCH = date(1970, 1, 1).toordinal()

FIRST_DAY, LAST_DAY = 1 - EPOCH, date.max.toordinal() - EPOCH

MOST_VALUE = 1 << 30
"""Values are kept up to here: no derived fact reaches it."""

UNKNOWN_VALUE = np.iinfo(np.int32).min
"""Stands in a column of values for what is not known."""


NO_VALUE = "\0"
"""A text that means nothing to any law."""


class Seen(NamedTuple):
    """What a column holds: the cell of each row, the fault of each (0 for none; None if there is none at all).

    ``values`` are the numbers or days themselves where other facts are derived from them, else None.
    """

    cells: NDArray[np.unsignedinteger]
    faults: NDArray[np.uint8] | None
    values: NDArray[np.int32] | None


class Column:
    """Sees one fact in columns. What a text means is remembered from batch to batch."""

    def __init__(self, fact: Fact, cells: Cells, reader: Reader, *, values: bool = False) -> None:
        """``values`` tells whether the numbers or days themselves are needed too."""
        self.fact = fact
        self._cells = cells
        self._unknown = cells.size
        self._type = smallest_type(cells.size)
        self._reader = reader
        self._wants_values = values
        self._read: dict[object, tuple[int, int, int]] = {}  # cell, fault, value
        self.faults: list[str] = [""]
        self._last: tuple[pa.Array | None, _Told | None] = None, None
        if fact.kind == "yes_no":
            self._truths = Translation(np.array([cells.find("false"), cells.find("true")], self._type))
        self._cuts = [low for low, _ in cells.ranges[1:] if low is not None]

    def see(self, column: pa.Array) -> Seen:
        """The cells of a column."""
        kind = column.type
        if pa.types.is_null(kind) or not len(column):
            return self._nothing(len(column))
        if self.fact.kind == "yes_no" and pa.types.is_boolean(kind):
            return self._see_truths(column)
        if self.fact.kind == "number" and pa.types.is_integer(kind):
            return self._see_line(column, self.fact.low, self.fact.high)
        if self.fact.kind == "date" and pa.types.is_date32(kind):
            return self._see_line(column.view(pa.int32()), FIRST_DAY, LAST_DAY, EPOCH)
        if pa.types.is_nested(kind):  # lists and structs are no values of any fact
            known = np.asarray(column.is_valid().to_numpy(zero_copy_only=False))
            nothing_known = pa.array(np.zeros(len(column), np.int8), mask=~known)
            column = pa.DictionaryArray.from_arrays(nothing_known, pa.array([NO_VALUE]))
        elif not pa.types.is_dictionary(kind):
            column = column.dictionary_encode()
        return self._see_texts(column)

    def compare(self, column: pa.Array) -> Compared | None:
        """How the fused loop finds the cells of a column; None if only ``see`` can."""
        kind, fact = column.type, self.fact.kind
        if self._wants_values or not len(column) or column.offset % 8:
            return None
        if fact == "yes_no" and pa.types.is_boolean(kind):
            return self._compared(BITS, column, self._truths)
        if pa.types.is_dictionary(kind):
            told = self._told(column.dictionary)
            return None if told.faults else self._compared(EQUAL, column.indices, told.cells)
        if fact == "date" and pa.types.is_date32(kind):
            return self._compared_line(column.view(pa.int32()), FIRST_DAY, LAST_DAY, EPOCH)
        if fact == "number" and pa.types.is_signed_integer(kind):
            return self._compared_line(column, self.fact.low, self.fact.high)
        return None

    def _compared(self, how: int, column: pa.Array, told: Translation) -> Compared | None:
        packed = how == BITS
        width = 0 if packed else column.type.bit_width // 8
        stored = np.frombuffer(column.buffers()[1], np.uint8)[column.offset // 8 if packed else column.offset * width :]
        hidden = validity_of(column)
        if width == 1 and len(told.meanings) <= self._unknown:
            return Compared(CODES, width, stored, hidden, self._unknown, order=told.meanings)
        if len(told.other) > MANY:
            return None
        codes, steps = [code for code, _ in told.other], [int(step) for _, step in told.other]
        return Compared(how, width, stored, hidden, self._unknown, int(told.usual), codes, steps)

    def _compared_line(self, column: pa.Array, low: int | None, high: int | None, zero: int = 0) -> Compared:
        stored, cuts = stored_in(column), [cut - zero for cut in self._cuts]
        low, high = FURTHEST.min if low is None else low, FURTHEST.max if high is None else high
        own, hidden = stored.view(np.uint8), validity_of(column)
        return Compared(AT_LEAST, stored.itemsize, own, hidden, self._unknown, 0, cuts, [1] * len(cuts), low, high)

    def _nothing(self, rows: int) -> Seen:
        values = np.full(rows, UNKNOWN_VALUE, np.int32) if self._wants_values else None
        return Seen(np.full(rows, self._unknown, self._type), None, values)

    def _see_texts(self, column: pa.DictionaryArray) -> Seen:
        told, indices = self._told(column.dictionary), column.indices
        codes, hidden = stored_in(indices), nulls_of(indices)
        faults = values = None
        if told.faults:
            faults = told.faults.of(codes)
            if hidden is not None:
                faults *= hidden ^ 1
        if told.values is not None:
            values = told.values.take(codes, mode="clip")
            if hidden is not None:
                values[hidden == 1] = UNKNOWN_VALUE
        return Seen(self._hide(told.cells.of(codes), hidden), faults, values)

    def _told(self, words: pa.Array) -> "_Told":
        """What the entries of a dictionary mean. Batches in a row mostly have the same one."""
        last, told = self._last
        if last is None or told is None or not words.equals(last):
            each = [self._of(value) for value in words.to_pylist()] or [(self._unknown, 0, UNKNOWN_VALUE)]
            cells, faults, values = zip(*each, strict=True)
            told = _Told(
                Translation(np.array(cells, self._type)),
                Translation(np.array(faults, np.uint8)) if any(faults) else None,
                np.array(values, np.int32) if self._wants_values else None,
            )
            self._last = words, told
        return told

    def _of(self, value: object) -> tuple[int, int, int]:
        """The cell, the fault and the value of one thing that stands in a column."""
        try:
            known = self._read.get((type(value), value))
        except TypeError:  # a list, a struct: nothing that could be a value
            return self._unknown, self._fault("impossible-value"), UNKNOWN_VALUE
        if known is None:
            known = self._read[type(value), value] = self._find(self._reader(value))
            if len(self._read) > MOST_TEXTS:
                self._read.clear()
        return known

    def _find(self, read: Value | Unreadable | None) -> tuple[int, int, int]:
        if read is None:
            return self._unknown, 0, UNKNOWN_VALUE
        if isinstance(read, Unreadable):
            return self._unknown, self._fault(read.code), UNKNOWN_VALUE
        return self._cells.find(read), 0, read if isinstance(read, int) else 0

    def _fault(self, code: str) -> int:
        if code not in self.faults:
            self.faults.append(code)
        return self.faults.index(code)

    def _see_truths(self, column: pa.BooleanArray) -> Seen:
        cells = self._truths.of(unpacked(column.buffers()[1], column))
        return Seen(self._hide(cells, nulls_of(column)), None, None)

    def _see_line(self, column: pa.Array, low: int | None, high: int | None, zero: int = 0) -> Seen:
        """Numbers and days. ``low`` and ``high`` bound what is possible; ``zero`` is the day from which days are counted."""
        stored, hidden = stored_in(column), nulls_of(column)
        least, most = int(stored.min()), int(stored.max())
        faults = values = None
        if (low is not None and least < low) or (high is not None and most > high):
            wrong = (stored < (least if low is None else low)) | (stored > (most if high is None else high))
            if hidden is not None:
                wrong &= hidden == 0
            if wrong.any():
                faults = wrong * np.uint8(self._fault("impossible-value"))
                hidden = wrong.view(np.uint8) if hidden is None else hidden | wrong
        cells = np.zeros(len(stored), self._type)
        for cut in self._cuts:
            if least < cut - zero <= most:
                cells += (stored >= cut - zero).view(np.uint8)
            elif cut - zero <= least:
                cells += self._type(1)
        if self._wants_values:
            values = (stored.astype(np.int64).clip(-MOST_VALUE, MOST_VALUE) + zero).astype(np.int32)
            if hidden is not None:
                values[hidden == 1] = UNKNOWN_VALUE
        return Seen(self._hide(cells, hidden), faults, values)

    def _hide(
        self, cells: NDArray[np.unsignedinteger], hidden: NDArray[np.uint8] | None
    ) -> NDArray[np.unsignedinteger]:
        """Cells, changed in place: unknown, which is greater than any cell, where they are hidden."""
        if hidden is not None:
            np.maximum(cells, hidden * self._type(self._unknown), out=cells)
        return cells


MOST_TEXTS = 1 << 17
"""So many different texts of a column are remembered."""


def as_compared(seen: Seen | None, unknown: int) -> Compared:
    """Cells that are found already; without a column, all unknown."""
    if seen is None:
        return Compared(EQUAL, 1, np.zeros(0, np.uint8), None, unknown, unknown)
    return Compared(CODES, 1, seen.cells.astype(np.uint8, copy=False), None, unknown)


class _Told(NamedTuple):
    """What the entries of a dictionary mean; None where there is no fault, or no value is wanted."""

    cells: Translation
    faults: Translation | None
    values: NDArray[np.int32] | None
