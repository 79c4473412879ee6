"""The whole way of a row from its columns to the numbers of its answers in one compiled loop, for tables of many millions.

It does what ``cells`` and ``dense`` do, on pieces that stay in a processor's own cache, without giving the processor back
between two steps, so two threads never wait for each other. It needs numba, which is large (280 MB) and takes half a second to
start; so it is an extra, ``beforehand[fast]``, and importing this module without it raises ImportError. When it pays:
docs/decisions/0016-the-in-memory-road.md.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from beforehand.screen.dense import BYTE, Level, Numbers
from beforehand.screen.stored import AT_LEAST, BITS, CELLS, Compared

njit: Any = import_module("numba").njit

PIECE = 1 << 14
"""Rows of a piece."""

EIGHT: NDArray[np.uint64] = (
    np.unpackbits(np.arange(BYTE, dtype=np.uint8)[:, None], axis=1, bitorder="little").view(np.uint64).ravel()
)
"""For each byte its eight bits, a byte each."""


FOUR = 4
"""So many comparisons are made at once."""


class Fused:
    """The tables of all decisions. Every variable must have fewer than 256 cells."""

    def __init__(self, tables: Mapping[str, Sequence[Level]], sizes: Sequence[int]) -> None:
        """``sizes`` counts the cells of each variable, unknown among them. Raises ValueError where one has too many."""
        if max(sizes) > BYTE:
            raise ValueError("too many cells")
        self._names = list(tables)
        levels = [(number, level) for number, own in enumerate(tables.values()) for level in own]
        self._kind = np.result_type(*(level.entries.dtype for _, level in levels))
        self._levels = np.array([(number, level.width, len(level.places)) for number, level in levels], np.int64)
        self._places = np.array([place for _, level in levels for place in level.places], np.int64)
        self._strides = np.array([stride for _, level in levels for stride in level.strides], np.uint32)
        self._entries = tuple(level.entries.astype(self._kind) for _, level in levels)

    def look_up(self, columns: Mapping[int, Compared], rows: int) -> dict[str, Numbers]:
        """The number of each row's answer, for each decision; ``columns`` has every variable by its place."""
        own = [columns[place] for place in range(len(columns))]
        many = [-(-len(column.codes) // FOUR) * FOUR for column in own]
        most = max(many)
        codes, steps = np.zeros((len(own), most), np.int64), np.zeros((len(own), most), np.uint8)
        for place, column in enumerate(own):
            codes[place, : len(column.codes)] = column.codes
            steps[place, : len(column.codes)] = column.steps
        how = [
            (c.how, c.width, c.usual, c.unknown, count, c.hidden is not None)
            for c, count in zip(own, many, strict=True)
        ]
        nothing = np.zeros(0, np.uint8)
        found = np.empty((len(self._names), rows), self._kind)
        _run(
            tuple(_sealed(column.stored) for column in own),
            tuple(_sealed(nothing if column.hidden is None else column.hidden) for column in own),
            np.array(how, np.int64),
            codes,
            steps,
            self._levels,
            self._places,
            self._strides,
            self._entries,
            found,
        )
        return dict(zip(self._names, found, strict=True))


def _sealed(stored: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Read-only, as most are: numba compiles for one kind of array."""
    own = stored.view()
    own.flags.writeable = False
    return own


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _run(
    stored: Any,
    hidden: Any,
    how: Any,
    codes: Any,
    steps: Any,
    levels: Any,
    places: Any,
    strides: Any,
    entries: Any,
    found: Any,
) -> None:
    rows = found.shape[1]
    cells = np.empty((len(how), PIECE), np.uint8)
    nulls, index = np.empty(PIECE, np.uint8), np.empty(PIECE, np.uint32)
    for start in range(0, rows, PIECE):
        count = min(PIECE, rows - start)
        for place in range(len(how)):
            kind, width, usual, unknown, many, nullable = how[place]
            own = cells[place, :count]
            _see(kind, width, stored[place], start, codes[place, :many], steps[place], usual, own)
            if nullable:
                _spread(hidden[place], start, nulls)
                _hide(own, nulls, unknown)
        first = 0
        for number in range(len(levels)):
            decision, width, many = levels[number]
            answer = found[decision, start : start + count]
            _start(index, answer, width, number > 0 and levels[number - 1, 0] == decision)
            for at in range(first, first + many):
                _add(index, cells[places[at]], strides[at], count)
            first += many
            _take(entries[number], index, answer)


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _see(kind: Any, width: Any, stored: Any, start: Any, codes: Any, steps: Any, usual: Any, cells: Any) -> None:
    """The cells of a piece of a column: ``Column.see``."""
    end = start + len(cells)
    if kind == CELLS:
        cells[:] = stored[start:end]
        return
    cells[:] = usual
    if len(codes) == 0:
        return
    if kind == BITS:
        bits = np.empty(len(cells) + 8, np.uint8)
        _spread(stored, start, bits)
        _compare(kind, bits[: len(cells)], codes, steps, cells)
    elif width == 1:
        _compare(kind, stored[start:end].view(np.int8), codes, steps, cells)
    elif width == 2:
        _compare(kind, stored[2 * start : 2 * end].view(np.int16), codes, steps, cells)
    elif width == 4:
        _compare(kind, stored[4 * start : 4 * end].view(np.int32), codes, steps, cells)
    else:
        _compare(kind, stored[8 * start : 8 * end].view(np.int64), codes, steps, cells)


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _compare(kind: Any, values: Any, codes: Any, steps: Any, cells: Any) -> None:
    """Four codes at a time, so that a cell is fetched and put back once for them."""
    zero = np.uint8(0)
    for at in range(0, len(codes), 4):
        a, b = values.dtype.type(codes[at]), values.dtype.type(codes[at + 1])
        c, d = values.dtype.type(codes[at + 2]), values.dtype.type(codes[at + 3])
        e, f, g, h = steps[at], steps[at + 1], steps[at + 2], steps[at + 3]
        if kind == AT_LEAST:
            for row in range(len(cells)):
                v = values[row]
                first = (e if v >= a else zero) + (f if v >= b else zero)
                cells[row] = np.uint8(cells[row] + first + (g if v >= c else zero) + (h if v >= d else zero))
        else:
            for row in range(len(cells)):
                v = values[row]
                first = (e if v == a else zero) + (f if v == b else zero)
                cells[row] = np.uint8(cells[row] + first + (g if v == c else zero) + (h if v == d else zero))


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _spread(bits: Any, start: Any, out: Any) -> None:
    """A byte for each bit."""
    wide = out[: len(out) // 8 * 8].view(np.uint64)
    first = start // 8
    for place in range(min(len(wide), len(bits) - first)):
        wide[place] = EIGHT[bits[first + place]]


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _hide(cells: Any, known: Any, unknown: Any) -> None:
    for row in range(len(cells)):
        cells[row] = cells[row] if known[row] else np.uint8(unknown)


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _start(index: Any, state: Any, width: Any, further: Any) -> None:
    if further:
        for row in range(len(state)):
            index[row] = np.uint32(state[row]) * np.uint32(width)
    else:
        index[:] = 0


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _add(index: Any, cells: Any, stride: Any, count: Any) -> None:
    for row in range(count):
        index[row] += np.uint32(cells[row]) * stride


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _take(entries: Any, index: Any, answer: Any) -> None:
    for row in range(len(answer)):
        answer[row] = entries[index[row]]
