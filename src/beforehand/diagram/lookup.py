"""From written facts to a profile in about a microsecond, when nothing is wrong with them.

Anything unusual (an unknown name, an impossible value, a date that other facts are derived from) gives None; the
caller then takes the slow road of ``ir.case``, which finds out and says what it is.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from beforehand.diagram.query import Profile, Query
from beforehand.ir.cells import Cells

KEPT = 4096


class _Days(dict[object, int]):
    """The cells of dates, found when first asked for."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells

    def __missing__(self, value: object) -> int:
        if not isinstance(value, str) or len(value) != 10 or value[4] != "-" or value[7] != "-":
            raise KeyError(value)
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise KeyError(value) from None
        if len(self) > KEPT:
            self.clear()
        cell = self[value] = self._cells.find(day.toordinal())
        return cell


class _Numbers(dict[object, int]):
    """The cells of numbers, found when first asked for."""

    def __init__(self, cells: Cells) -> None:
        self._cells = cells

    def __missing__(self, value: object) -> int:
        assert isinstance(value, int)
        if len(self) > KEPT:
            self.clear()
        cell = self[value] = self._cells.find(value)
        return cell


class Lookup:
    """Profiles of one law's cases, looked up."""

    def __init__(self, query: Query) -> None:
        starts = {fact.derived.start for fact in query.ruleset.facts if fact.derived}
        self._blank = list(query.blank)
        self._tables: dict[str, tuple[int, type | None, Mapping[Any, int]]] = {}
        for fact in query.ruleset.facts:
            if fact.name in starts:
                continue
            cells = query.index.cells[fact.name]
            kind: type | None  # where values of another type would be taken for equal: True is 1 is 1.0
            table: Mapping[Any, int]
            match fact.kind:
                case "yes_no":
                    kind, table = bool, {True: cells.find("true"), False: cells.find("false")}
                case "number":
                    kind, table = int, _Numbers(cells)
                case "date":
                    kind, table = None, _Days(cells)
                case _:
                    kind, table = None, {value: i for i, group in enumerate(cells.groups) for value in group}
            self._tables[fact.name] = (query.place[fact.name], kind, table)

    def __contains__(self, name: str) -> bool:
        """Whether a fact can be looked up: nothing is derived from it."""
        return name in self._tables

    def profile(self, facts: Mapping[str, object]) -> Profile | None:
        """The profile of a case, or None for the slow road."""
        made = self._blank.copy()
        tables = self._tables
        try:
            for name, value in facts.items():
                place, kind, table = tables[name]
                if value is not None:
                    if kind is not None and type(value) is not kind:
                        return None
                    made[place] = table[value]
        except (KeyError, TypeError):  # not possible, or nothing that could be looked up
            return None
        return tuple(made)
