"""Columns as Arrow stores them, as numpy has them; and the quick ways from stored codes to meanings.

Anything may be stored under a null: a number out of bounds, a code that no entry of the dictionary has.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.screen.dense import BYTE

FURTHEST = np.iinfo(np.int64)

EQUAL, AT_LEAST, BITS, CODES = range(4)

MANY = 16
"""So many comparisons with a code the fused loop makes for a column."""


class Compared(NamedTuple):
    """A column from which ``fused`` finds the cells by itself: ``usual`` and a step for each code that a row equals.

    With AT_LEAST a step for each code that the row reaches, and values that are all to lie from ``low`` to ``high``; with BITS the
    column is packed bits. With CODES nothing is compared: ``order`` has the cell of each code that is stored, or is None where
    the codes are the cells. ``stored`` are the bytes of the column from its first row, ``width`` to a row; ``hidden`` has the
    bit 0 for nulls, or is None where there are none.
    """

    how: int
    width: int
    stored: NDArray[np.uint8]
    hidden: NDArray[np.uint8] | None
    unknown: int
    usual: int = 0
    codes: Sequence[int] = ()
    steps: Sequence[int] = ()
    low: int = FURTHEST.min
    high: int = FURTHEST.max
    order: NDArray[np.unsignedinteger] | None = None


FEW = 5
"""So many comparisons are quicker than a look-up in a table."""

SOME = 64
"""So many codes have a table of pairs: two rows to a look-up."""


class Translation:
    """Finds the meanings of codes: by comparing where all but a few mean the same, else in a table."""

    def __init__(self, meanings: NDArray[np.unsignedinteger]) -> None:
        self.meanings = meanings
        met, count = np.unique(meanings, return_counts=True)
        self.usual = met[count.argmax()]
        steps = meanings - self.usual
        self.other = [(int(code), steps[code]) for code in np.flatnonzero(steps)]
        self._pairs: NDArray[np.uint16] | None = None
        if len(self.other) > FEW and len(meanings) <= SOME and meanings.itemsize == 1:
            pairs = np.arange(len(meanings) * BYTE, dtype=np.uint16).view(np.uint8)
            self._pairs = np.pad(meanings, (0, BYTE - len(meanings))).take(pairs).view(np.uint16)

    def of(self, codes: NDArray[Any]) -> NDArray[np.unsignedinteger]:
        """The meaning of each code. A code that stands under a null may get any."""
        if len(self.meanings) <= BYTE:
            codes = codes.view(np.uint8) if codes.itemsize == 1 else codes.astype(np.uint8)
        if self._pairs is not None:
            pairs = np.zeros(len(codes) + len(codes) % 2, np.uint8)
            np.minimum(codes, np.uint8(len(self.meanings) - 1), out=pairs[: len(codes)])
            return self._pairs.take(pairs.view(np.uint16)).view(np.uint8)[: len(codes)]
        if len(self.other) > FEW:
            return self.meanings.take(codes, mode="clip")
        made = np.full(len(codes), self.usual)
        for code, step in self.other:
            part = (codes == code).view(np.uint8)
            made += part if step == 1 else part * step
        return made


def stored_in(column: pa.Array) -> NDArray[Any]:
    """Whole numbers as they are stored; anything may stand under a null."""
    kind = np.dtype(column.type.to_pandas_dtype())
    return np.frombuffer(column.buffers()[1], kind, len(column), column.offset * kind.itemsize)


def nulls_of(column: pa.Array) -> NDArray[np.uint8] | None:
    """1 for each row with a null, 0 for a value; None if there is no null."""
    return unpacked(column.buffers()[0], column, turned=True) if column.null_count else None


def validity_of(column: pa.Array) -> NDArray[np.uint8] | None:
    """The packed bits, 0 for null, from the byte of the first row; None if there is no null."""
    return np.frombuffer(column.buffers()[0], np.uint8)[column.offset // 8 :] if column.null_count else None


def unpacked(buffer: pa.Buffer, column: pa.Array, *, turned: bool = False) -> NDArray[np.uint8]:
    """A byte for each bit of a buffer that belongs to a column; ``turned``: 0 for 1."""
    first, skipped = divmod(column.offset, 8)
    packed = np.frombuffer(buffer, np.uint8, (skipped + len(column) + 7) // 8, first)
    return np.unpackbits(~packed if turned else packed, bitorder="little", count=skipped + len(column))[skipped:]
