"""Cells: the ranges of a fact's values that a law treats alike.

Every comparison in the law cuts its fact's line: 200 countries become 5 cells, ages become under 18, 18 to 64,
exactly 65, over 65. One cell per fact is a profile, all that the law can see of a person.
"""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec import Struct

from beforehand.ir.conditions import Between, Condition, Held, OneOf, atoms
from beforehand.ir.ruleset import Fact, Rule, Ruleset

Value = str | int


class Cells(Struct, frozen=True):
    """The cells of one fact: groups of values, or ranges with both ends included and None for open."""

    fact: str
    groups: tuple[tuple[str, ...], ...]
    ranges: tuple[tuple[int | None, int | None], ...]

    @property
    def size(self) -> int:
        return len(self.groups) or len(self.ranges)

    def find(self, value: Value) -> int:
        """The cell that a value is in. Raises KeyError for a value that the fact cannot have."""
        if isinstance(value, str):
            for i, group in enumerate(self.groups):
                if value in group:
                    return i
            raise KeyError(value)
        for i, (low, high) in enumerate(self.ranges):
            if (low is None or value >= low) and (high is None or value <= high):
                return i
        raise KeyError(value)

    def example(self, cell: int) -> Value:
        """One value of a cell: the first of a group, the finite end of a range."""
        if self.groups:
            return self.groups[cell][0]
        low, high = self.ranges[cell]
        return low if low is not None else high if high is not None else UNCUT_DAY

    def edges(self, cell: int) -> tuple[Value, ...]:
        """All values of a group; the ends of a range."""
        if self.groups:
            return self.groups[cell]
        return tuple(dict.fromkeys(end for end in self.ranges[cell] if end is not None)) or (UNCUT_DAY,)

    def inside(self, atom: OneOf | Between) -> frozenset[int]:
        """The cells whose values satisfy a comparison. A cell is never cut by one."""
        if isinstance(atom, OneOf):
            return frozenset(self.find(value) for value in atom.values)
        low, high = atom.low, atom.high
        return frozenset(
            i
            for i, (start, end) in enumerate(self.ranges)
            if (low is None or (start is not None and start >= low))
            and (high is None or (end is not None and end <= high))
        )


def describe_cell(fact: Fact, cells: Cells, cell: int) -> str:
    """A cell in plain words: ``BY``, ``AD (or one of 245 alike)``, ``18 to 64``, ``from 2025-11-05``."""
    if cells.groups:
        group = cells.groups[cell]
        return group[0] if len(group) == 1 else f"{group[0]} (or one of {len(group) - 1} alike)"
    low, high = (_written_end(fact, end) for end in cells.ranges[cell])
    if low == high:
        return low or "any"
    return f"{low} to {high}" if low and high else f"from {low}" if low else f"up to {high}"


def _written_end(fact: Fact, end: int | None) -> str:
    if end is None:
        return ""
    return date.fromordinal(end).isoformat() if fact.kind == "date" else str(end)


UNCUT_DAY = 730_120  # 2000-01-01: a date that no condition compares has one cell, and any day stands for it


def conditions(ruleset: Ruleset) -> Iterator[Condition]:
    """Every condition of a law: rules, exceptions and notes."""
    for decision in ruleset.decisions:
        for rule in decision.every_rule():
            yield rule.when
    for note in ruleset.notes:
        yield note.when


def cut_cells(ruleset: Ruleset) -> dict[str, Cells]:
    """The cells of every fact, in pack order."""
    compared: dict[str, dict[OneOf | Between, None]] = {fact.name: {} for fact in ruleset.facts}
    for condition in conditions(ruleset):
        for atom in atoms(condition):
            if not isinstance(atom, Held):
                compared[atom.fact][atom] = None
    return {fact.name: _cut(fact, compared[fact.name]) for fact in ruleset.facts}


def _cut(fact: Fact, compared: Iterable[OneOf | Between]) -> Cells:
    if fact.kind in {"number", "date"}:
        return Cells(fact.name, (), _ranges(fact, [atom for atom in compared if isinstance(atom, Between)]))
    seen: dict[str, list[int]] = {value: [] for value in fact.values}
    for number, atom in enumerate(compared):
        for value in dict.fromkeys(atom.values) if isinstance(atom, OneOf) else ():
            seen[value].append(number)
    groups: dict[tuple[int, ...], list[str]] = {}
    for value, marks in seen.items():
        groups.setdefault(tuple(marks), []).append(value)
    return Cells(fact.name, tuple(tuple(group) for group in groups.values()), ())


def _ranges(fact: Fact, compared: Iterable[Between]) -> tuple[tuple[int | None, int | None], ...]:
    starts = {atom.low for atom in compared if atom.low is not None}
    starts |= {atom.high + 1 for atom in compared if atom.high is not None}
    inner = sorted(
        start
        for start in starts
        if (fact.low is None or start > fact.low) and (fact.high is None or start <= fact.high)
    )
    lows = [fact.low, *inner]
    highs = [*(start - 1 for start in inner), fact.high]
    return tuple(zip(lows, highs, strict=True))


def every_path(rules: Iterable[Rule]) -> Iterator[tuple[Rule, tuple[Rule, ...]]]:
    """Every rule with its ancestors, outermost first, in pack order."""
    stack: list[tuple[Rule, tuple[Rule, ...]]] = [(rule, ()) for rule in reversed(tuple(rules))]
    while stack:
        rule, above = stack.pop()
        yield rule, above
        stack.extend((inner, (*above, rule)) for inner in reversed(rule.exceptions))
