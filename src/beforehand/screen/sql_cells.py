"""What SQL sees of one column: the cell of each value, as an expression or as a small table that is joined.

age SMALLINT    ->  CASE WHEN cases.age IS NULL OR … THEN 4 WHEN cases.age >= 66 THEN 3 … ELSE 0 END
sex VARCHAR     ->  COALESCE(text_sex.cell, 2), with text_sex: "м" -> 0, "ж" -> 1, "?" -> a fault
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

import pyarrow as pa

from beforehand.ir.cells import Cells, Value
from beforehand.ir.ruleset import Fact
from beforehand.screen.cells import EPOCH
from beforehand.screen.reading import IMPOSSIBLE, Unreadable
from beforehand.screen.sql_words import Dialect, case, name

Readings = Mapping[object, Value | Unreadable | None]
"""What each different value of a column means."""


class LookUp(NamedTuple):
    """A small table that the query joins, and what it holds."""

    name: str
    table: pa.Table
    says: str


class Seen(NamedTuple):
    """What the first stage tells of a fact, as expressions: its cell, its value, and the table that it joins.

    ``bad`` tells whether a value cannot be read, ``fault`` what is wrong with it then.
    """

    cell: str
    bad: str | None = None
    fault: str = f"'{IMPOSSIBLE}'"
    value: str = "NULL"
    look_up: LookUp | None = None


def is_read(fact: Fact, kind: pa.DataType) -> bool:
    """Whether the values of a column must be read one by one: they are texts, or not of the fact's own type."""
    if pa.types.is_null(kind) or pa.types.is_nested(kind):
        return False
    return not (_is_truth(fact, kind) or _is_line(fact, kind))


def _is_truth(fact: Fact, kind: pa.DataType) -> bool:
    return fact.kind == "yes_no" and pa.types.is_boolean(kind)


def _is_line(fact: Fact, kind: pa.DataType) -> bool:
    return (fact.kind == "number" and pa.types.is_integer(kind)) or (fact.kind == "date" and pa.types.is_date32(kind))


def see(
    fact: Fact, kind: pa.DataType, cells: Cells, column: str, readings: Readings, dialect: Dialect, *, valued: bool
) -> Seen:
    """What stands in a column, given its name in the query; ``valued`` tells whether the value itself is needed too."""
    if pa.types.is_null(kind):
        return Seen(str(cells.size))
    if pa.types.is_nested(kind):
        return Seen(str(cells.size), f"{column} IS NOT NULL")
    if _is_truth(fact, kind):
        yes, no = cells.find("true"), cells.find("false")
        return Seen(f"CASE WHEN {column} THEN {yes} WHEN NOT {column} THEN {no} ELSE {cells.size} END")
    if _is_line(fact, kind):
        return _line(fact, cells, column)
    look_up = _text_table(fact, cells, readings, kind, valued=valued)
    cell, fault, value = (f"{look_up.name}.{name(own, dialect)}" for own in ("cell", "fault", "value"))
    bad = f"{column} IS NOT NULL AND {cell} IS NULL"
    return Seen(f"COALESCE({cell}, {cells.size})", bad, f"COALESCE({fault}, '{IMPOSSIBLE}')", value, look_up)


def _line(fact: Fact, cells: Cells, column: str) -> Seen:
    """Numbers and days, compared as they are."""
    low, high = (date.min.toordinal(), date.max.toordinal()) if fact.kind == "date" else (fact.low, fact.high)
    bounds = [f"{column} < {_value(fact, low)}"] * (low is not None) + [f"{column} > {_value(fact, high)}"] * (
        high is not None
    )
    outside = " OR ".join(bounds)
    unknown = " OR ".join([f"{column} IS NULL", *bounds])
    cuts = [(number, start) for number, (start, _) in enumerate(cells.ranges) if number]
    steps = [(f"{column} >= {_value(fact, start)}", str(number)) for number, start in reversed(cuts)]
    cell = case([(unknown, str(cells.size)), *steps], "0")
    value = (
        column if fact.kind == "date" else f"CAST({column} AS BIGINT)"
    )  # so that a count in one byte can be multiplied
    if not bounds:
        return Seen(cell, value=value)
    return Seen(cell, outside, value=f"CASE WHEN NOT ({outside}) THEN {value} END")


def _value(fact: Fact, value: int | None) -> str:
    assert value is not None
    return f"CAST('{date.fromordinal(value)}' AS DATE)" if fact.kind == "date" else str(value)


def _text_table(fact: Fact, cells: Cells, readings: Readings, kind: pa.DataType, *, valued: bool) -> LookUp:
    """What each value of a column means: its cell and, if it cannot be read, its fault."""
    kind = kind.value_type if pa.types.is_dictionary(kind) else kind
    kind = pa.string() if _is_text(kind) else kind
    known = {value: read for value, read in readings.items() if value is not None}
    means = [_cell(cells, read) for read in known.values()]
    faults = [read.code if isinstance(read, Unreadable) else None for read in known.values()]
    table = {
        "text": pa.array(list(known), kind),
        "cell": pa.array(means, pa.int32()),
        "fault": pa.array(faults, pa.string()),
    }
    if valued:
        numbers = [read if isinstance(read, int) else None for read in known.values()]
        days = [None if number is None else number - EPOCH for number in numbers]
        table["value"] = (
            pa.array(days, pa.int32()).cast(pa.date32()) if fact.kind == "date" else pa.array(numbers, pa.int32())
        )
    return LookUp(
        f"text_{fact.name}",
        pa.table(table),
        f"each value of the column of {fact.name}, its cell, and its fault if it has one",
    )


def _cell(cells: Cells, read: Value | Unreadable | None) -> int | None:
    """The cell of what was read; none for what cannot be read."""
    if isinstance(read, Unreadable):
        return None
    return cells.size if read is None else cells.find(read)


def _is_text(kind: pa.DataType) -> bool:
    types = pa.types
    return bool(types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind))
