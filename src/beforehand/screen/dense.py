"""A diagram as a few wide tables: one look-up per table and row in place of one step per fact.

    diagram:   sex -> age -> citizenship -> … -> ground -> number               a dozen steps, each another branch
    tables:    [sex, age, citizenship, …] -> one of 40 nodes;  [that node, second citizenship, ground] -> number

Neighbouring variables are put into one table as long as it stays small enough for a processor's cache. So a row costs two or
three look-ups whatever is unknown in it, and the profiles need not be collected first.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from beforehand.diagram.explained import Explained

LARGEST = 1 << 16
"""So many entries a table may have; one variable may need more."""

BYTE = 1 << 8

Numbers = NDArray[np.integer]


class Level(NamedTuple):
    """A table. ``entries[state * width + sum(cell * stride)]`` is the next state or, in the last table, the answer's number.

    ``places`` are the variables that it tests.
    """

    places: tuple[int, ...]
    strides: tuple[int, ...]
    width: int
    entries: Numbers


def dense_tables(explained: Explained, decision: str, largest: int = LARGEST) -> tuple[Level, ...]:
    """The tables of a decision. The last one's entries are numbers of answers."""
    nodes, root = explained.nodes, explained.decisions[decision].root
    variable = np.array([*nodes.variable, -1])  # the last stands for every result
    widest = max(map(len, nodes.children), default=1)
    children = np.array([[*kids, *[0] * (widest - len(kids))] for kids in nodes.children] or [[0]])
    tested = sorted(_tested(nodes.variable, nodes.children, root))
    levels: list[Level] = []
    states = np.array([root])
    place = 0
    while place < len(tested) or not levels:
        reached, width, first = states[:, None], 1, place
        while place < len(tested):
            size = explained.sizes[tested[place]]
            if place > first and len(states) * width * size > largest:
                break
            reached = _step(reached, tested[place], size, variable, children)
            width *= size
            place += 1
        own = tuple(tested[first:place])
        strides = np.cumprod([1, *(explained.sizes[v] for v in reversed(own))])[:-1][::-1]
        if place == len(tested):
            entries = -1 - reached.ravel()
        else:
            states, entries = np.unique(reached.ravel(), return_inverse=True)
        levels.append(Level(own, tuple(map(int, strides)), width, entries.astype(smallest_type(int(entries.max())))))
    return tuple(levels)


def _tested(variable: Sequence[int], children: Sequence[Sequence[int]], root: int) -> set[int]:
    seen, stack = set(), [root]
    while stack:
        d = stack.pop()
        if d >= 0 and d not in seen:
            seen.add(d)
            stack.extend(children[d])
    return {variable[d] for d in seen}


def _step(reached: Numbers, place: int, size: int, variable: Numbers, children: Numbers) -> Numbers:
    """From each diagram reached so far, the one for each cell of a variable."""
    tests = variable[np.where(reached >= 0, reached, -1)] == place
    kids = children[np.where(tests, reached, 0), :size]
    moved: Numbers = np.where(tests[..., None], kids, reached[..., None])
    return moved.reshape(len(reached), -1)


def smallest_type(most: int) -> type[np.unsignedinteger]:
    """The narrowest type that holds numbers up to ``most``."""
    return np.uint8 if most < 1 << 8 else np.uint16 if most < 1 << 16 else np.uint32


def look_up(levels: Sequence[Level], cells: Mapping[int, Numbers], rows: int) -> Numbers:
    """The number of each row's answer; ``cells`` has the cells of each variable, one a row."""
    state: Numbers = np.zeros(rows, np.uint8)
    for level in levels:
        kind = smallest_type(len(level.entries) - 1)
        index = state.astype(kind)
        index *= kind(level.width % (1 << 8 * index.itemsize))  # of one state only, times zero: any width will do
        for number, stride in _numbers(level, cells):
            part = number.astype(kind)
            part *= kind(stride)
            index += part
        state = level.entries.take(index)
    return state


def _numbers(level: Level, cells: Mapping[int, Numbers]) -> Iterator[tuple[Numbers, int]]:
    """The cells of a level as numbers, each with its stride: neighbours are one number while that fits into a byte."""
    above = level.width
    number, sizes = None, 1
    for place, stride in zip(level.places, level.strides, strict=True):
        size = above // stride
        sizes *= size
        if number is None:
            number = cells[place]
        elif sizes <= BYTE:
            number = number.astype(np.uint8) * np.uint8(size)
            number += cells[place].astype(np.uint8, copy=False)
        else:
            yield number, above
            number, sizes = cells[place], size
        above = stride
    if number is not None:
        yield number, above
