"""The whole way of a row from its columns to the numbers of its answers in one compiled loop, for tables of many millions.

It does what ``cells`` and ``dense`` do, on pieces that stay in a processor's own cache, without giving the processor back
between two steps, so two threads never wait for each other. It needs numba, which is large (280 MB) and takes half a second to
start; so it is an extra, ``beforehand[fast]``, and importing this module without it raises ImportError. When it pays:
docs/decisions/0016-the-in-memory-road.md.

Where a column is a small dictionary, its codes are not made into cells: the tables are put into the dictionary's order instead.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Any

import numpy as np
from numpy.typing import NDArray

from beforehand.screen.dense import BYTE, Level, Numbers
from beforehand.screen.stored import AT_LEAST, BITS, CODES, Compared

njit: Any = import_module("numba").njit
intrinsic: Any = import_module("numba.extending").intrinsic
types: Any = import_module("numba.core.types")
ir: Any = import_module("llvmlite.ir")

PIECE = 1 << 14
"""Rows of a piece."""

FOUR = 4
"""So many comparisons are made at once."""

BLOCK = 64
"""So many cells are hidden at once: as many as a number of eight bytes has bits."""


class Fused:
    """The tables of all decisions. Every variable must have fewer than 256 cells."""

    def __init__(self, tables: Mapping[str, Sequence[Level]], sizes: Sequence[int]) -> None:
        """``sizes`` counts the cells of each variable, unknown among them. Raises ValueError where one has too many."""
        if max(sizes) > BYTE:
            raise ValueError("too many cells")
        self._names = list(tables)
        self._sizes = sizes
        levels = [(number, level) for number, own in enumerate(tables.values()) for level in own]
        self._kind = np.result_type(*(level.entries.dtype for _, level in levels))
        self._levels = np.array([(number, level.width, len(level.places)) for number, level in levels], np.int64)
        self._tests = [level.places for _, level in levels]
        self._places = np.array([place for _, level in levels for place in level.places], np.int64)
        kind = np.uint16 if max(len(level.entries) for _, level in levels) <= 1 << 16 else np.uint32
        self._strides = np.array([stride for _, level in levels for stride in level.strides], kind)
        self._entries = [level.entries.astype(self._kind) for _, level in levels]
        self._ordered: dict[int, tuple[bytes, Numbers]] = {}

    def look_up(self, columns: Sequence[Compared], rows: int) -> tuple[dict[str, Numbers], list[int]]:
        """The number of each row's answer, for each decision; and the places of columns with a value beyond their bounds.

        ``columns`` has every variable. Where one has such a value, the numbers are worth nothing.
        """
        most = max(len(column.codes) for column in columns)
        codes, steps = np.zeros((len(columns), most), np.int64), np.zeros((len(columns), most), np.uint8)
        for place, column in enumerate(columns):
            codes[place, : len(column.codes)] = column.codes
            steps[place, : len(column.codes)] = column.steps
        how = [(c.how, c.width, c.usual, c.unknown, len(c.codes), c.low, c.high, c.hidden is not None) for c in columns]
        nothing = np.zeros(0, np.uint8)
        found, strange = np.empty((len(self._names), rows), self._kind), np.zeros(len(columns), np.uint8)
        _run(
            tuple(_sealed(column.stored) for column in columns),
            tuple(_sealed(nothing if column.hidden is None else column.hidden) for column in columns),
            np.array(how, np.int64),
            codes,
            steps,
            self._levels,
            self._places,
            self._strides,
            tuple(self._in_order(number, columns) for number in range(len(self._levels))),
            found,
            strange,
        )
        return dict(zip(self._names, found, strict=True)), list(map(int, np.flatnonzero(strange)))

    def _in_order(self, number: int, columns: Sequence[Compared]) -> Numbers:
        """A table whose cells stand in the order of the codes of the columns that it tests."""
        entries, tests = self._entries[number], self._tests[number]
        orders = [columns[place].order for place in tests]
        key = b"|".join(b"" if order is None else order.tobytes() for order in orders)
        last = self._ordered.get(number)
        if last and last[0] == key:
            return last[1]
        made = entries.reshape(-1, *(self._sizes[place] for place in tests))
        for axis, (place, order) in enumerate(zip(tests, orders, strict=True), start=1):
            if order is not None:
                cells = np.full(self._sizes[place], columns[place].unknown)
                cells[: len(order)] = order
                made = made.take(cells, axis=axis)
        self._ordered[number] = key, made.ravel()
        return made.ravel()


def _sealed(stored: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Read-only, as most are: numba compiles for one kind of array."""
    own = stored.view()
    own.flags.writeable = False
    return own


@intrinsic  # type: ignore[untyped-decorator]
def _blend(_context: Any, to: Any, source: Any, known: Any, unknown: Any) -> Any:  # noqa: ARG001  what numba counts
    """At the address ``to`` a block of cells from the address ``source``, ``unknown`` where the bit at ``known`` is 0.

    Processors do this in one step or a few; LLVM does not find it in a loop by itself.
    """
    byte, word = ir.IntType(8), ir.IntType(64)
    wide, bits = ir.VectorType(byte, BLOCK), ir.VectorType(ir.IntType(1), BLOCK)

    def write(own: Any, builder: Any, _: Any, arguments: Any) -> Any:
        to, source, known, unknown = arguments
        mask = builder.load(builder.inttoptr(known, word.as_pointer()), align=1)
        cells = builder.load(builder.inttoptr(source, wide.as_pointer()), align=1)
        one = builder.insert_element(ir.Constant(wide, ir.Undefined), unknown, ir.Constant(ir.IntType(32), 0))
        zeros = ir.Constant(ir.VectorType(ir.IntType(32), BLOCK), [0] * BLOCK)
        every = builder.shuffle_vector(one, ir.Constant(wide, ir.Undefined), zeros)
        made = builder.select(builder.bitcast(mask, bits), cells, every)
        builder.store(made, builder.inttoptr(to, wide.as_pointer()), align=1)
        return own.get_dummy_value()

    return types.void(types.intp, types.intp, types.intp, types.uint8), write


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
    strange: Any,
) -> None:
    rows = found.shape[1]
    cells = np.empty((len(how), PIECE), np.uint8)
    index = np.empty(PIECE, strides.dtype)
    for start in range(0, rows, PIECE):
        count = min(PIECE, rows - start)
        for place in range(len(how)):
            own, unknown, nullable = cells[place, :count], np.uint8(how[place, 3]), how[place, 7]
            if how[place, 0] == CODES:
                source = stored[place][start : start + count]
                if nullable:
                    _hide(own, source, hidden[place], start, unknown)
                else:
                    own[:] = source
                continue
            strange[place] |= _see(how[place], stored[place], start, codes[place], steps[place], own)
            if nullable:
                _hide(own, own, hidden[place], start, unknown)
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
def _see(how: Any, stored: Any, start: Any, codes: Any, steps: Any, cells: Any) -> Any:
    """The cells of a piece of a column: ``Column.see``. True where a value is beyond the column's bounds."""
    kind, width, many, end = how[0], how[1], how[4], start + len(cells)
    cells[:] = how[2]
    if many == 0 and kind != AT_LEAST:
        return False
    if kind == BITS:
        sides = np.full(2, np.uint8(how[2]))
        for at in range(many):
            sides[codes[at]] += steps[at]
        cells[:] = sides[1]
        _hide(cells, cells, stored, start, sides[0])
        return False
    if width == 1:
        return _compare(how, stored[start:end].view(np.int8), codes, steps, cells)
    if width == 2:
        return _compare(how, stored[2 * start : 2 * end].view(np.int16), codes, steps, cells)
    if width == 4:
        return _compare(how, stored[4 * start : 4 * end].view(np.int32), codes, steps, cells)
    return _compare(how, stored[8 * start : 8 * end].view(np.int64), codes, steps, cells)


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _compare(how: Any, values: Any, codes: Any, steps: Any, cells: Any) -> Any:
    """Four codes at a time, so that a cell is fetched and put back once for them; of cuts only those among the values."""
    kind, first, last = how[0], 0, how[4]
    if kind == AT_LEAST:
        least, most = _ends(values)
        if least < how[5] or most > how[6]:
            return True
        while first < last and codes[first] <= least:
            cells += steps[first]
            first += 1
        while first < last and codes[last - 1] > most:
            last -= 1
    zero = np.uint8(0)
    for at in range(first, last, FOUR):
        a, e = _pick(values, codes, steps, at, last)
        if last - at == 1:
            for row in range(len(cells)):
                met = values[row] >= a if kind == AT_LEAST else values[row] == a
                cells[row] = np.uint8(cells[row] + (e if met else zero))
            continue
        b, f = _pick(values, codes, steps, at + 1, last)
        c, g = _pick(values, codes, steps, at + 2, last)
        d, h = _pick(values, codes, steps, at + 3, last)
        if kind == AT_LEAST:
            for row in range(len(cells)):
                v = values[row]
                two = (e if v >= a else zero) + (f if v >= b else zero)
                cells[row] = np.uint8(cells[row] + two + (g if v >= c else zero) + (h if v >= d else zero))
        else:
            for row in range(len(cells)):
                v = values[row]
                two = (e if v == a else zero) + (f if v == b else zero)
                cells[row] = np.uint8(cells[row] + two + (g if v == c else zero) + (h if v == d else zero))
    return False


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _pick(values: Any, codes: Any, steps: Any, at: Any, last: Any) -> Any:
    """A code as the values are stored, and its step; after the last code a step of nothing."""
    if at < last:
        return values.dtype.type(codes[at]), steps[at]
    return values.dtype.type(codes[last - 1]), np.uint8(0)


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _ends(values: Any) -> Any:
    """The least and the greatest value of a piece."""
    least = most = values[0]
    for row in range(len(values)):
        least = min(least, values[row])
        most = max(most, values[row])
    return least, most


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _hide(cells: Any, source: Any, known: Any, start: Any, unknown: Any) -> None:
    """Cells from another place (or their own), unknown where the bit of their row is 0."""
    first, whole = start // 8, len(cells) // BLOCK * BLOCK
    to, own, bits = cells.ctypes.data, source.ctypes.data, known.ctypes.data + first
    for row in range(0, whole, BLOCK):
        _blend(to + row, own + row, bits + row // 8, unknown)
    for row in range(whole, len(cells)):
        cells[row] = source[row] if known[first + row // 8] >> (row % 8) & 1 else unknown


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _start(index: Any, state: Any, width: Any, further: Any) -> None:
    if further:
        for row in range(len(state)):
            index[row] = index.dtype.type(state[row]) * index.dtype.type(width)
    else:
        index[:] = 0


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _add(index: Any, cells: Any, stride: Any, count: Any) -> None:
    for row in range(count):
        index[row] += index.dtype.type(cells[row]) * stride


@njit(nogil=True, cache=True)  # type: ignore[untyped-decorator]
def _take(entries: Any, index: Any, answer: Any) -> None:
    for row in range(len(answer)):
        answer[row] = entries[index[row]]
