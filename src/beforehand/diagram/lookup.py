"""From written facts to a profile in about a microsecond, when nothing is wrong with them.

Anything unusual (an unknown name, an impossible value, a date that other facts are derived from) gives None; the
caller then takes the slow road of ``ir.case``, which finds out and says what it is.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from beforehand.diagram.query import Profile, Query
from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import Fact

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
        asked = [fact for fact in query.ruleset.facts if fact.name not in starts]
        self._names = frozenset(fact.name for fact in asked)
        known: dict[str, object] = {"LEFT_OUT": object()}
        exec(compile(_source(query, asked, known), "<lookup>", "exec"), known)  # noqa: S102 - our own source
        self.profile: Callable[[Mapping[str, object]], Profile | None] = known["profile"]  # type: ignore[assignment]
        """The profile of a case, or None for the slow road."""

    def __contains__(self, name: str) -> bool:
        """Whether a fact can be looked up: nothing is derived from it."""
        return name in self._names


def _source(query: Query, asked: list[Fact], known: dict[str, object]) -> str:
    """A function that looks up fact by fact, written out: half the time of a loop. Its tables are put into ``known``."""
    cells_of = list(map(str, query.blank))
    lines = ["def profile(facts):", "    missing = 0", "    try:"]
    for number, fact in enumerate(asked):
        cells, place = query.index.cells[fact.name], query.place[fact.name]
        cells_of[place] = f"v{place}"
        kind = ""  # where values of another type would be taken for equal: True is 1 is 1.0
        table: Mapping[Any, int]
        match fact.kind:
            case "yes_no":
                kind, table = "bool", {True: cells.find("true"), False: cells.find("false")}
            case "number":
                kind, table = "int", _Numbers(cells)
            case "date":
                table = _Days(cells)
            case _:
                table = {value: i for i, group in enumerate(cells.groups) for value in group}
        known[f"t{number}"] = table
        lines += [
            f"        v = facts.get({fact.name!r}, LEFT_OUT)",
            "        if v is None:",
            f"            v{place} = {query.blank[place]}",
            "        elif v is LEFT_OUT:",
            f"            v{place} = {query.blank[place]}",
            "            missing += 1",
            *([f"        elif type(v) is not {kind}:", "            return None"] if kind else []),
            "        else:",
            f"            v{place} = t{number}[v]",
        ]
    lines += [
        "    except (KeyError, TypeError):",  # not possible, or nothing that could be looked up
        "        return None",
        f"    if len(facts) + missing != {len(asked)}:",  # a name that is not declared, or a date that others follow from
        "        return None",
        f"    return ({', '.join(cells_of)},)",
    ]
    return "\n".join(lines)
