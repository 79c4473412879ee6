"""Columns of cells as Python has them: one Arrow type where all are of one kind, else their texts.

A column of numbers and texts becomes texts, 18.0 as "18"; which of them stood for numbers is told beside.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

import pyarrow as pa

from beforehand.screen.tables.table import NO_VALUE

TEXT = "text"
WHOLE = "whole"
_LARGEST = 1 << 63


def kind_of(cell: object) -> str | None:
    """The kind of one cell: text, whole, part, truth, day, moment, other, or None for an empty one."""
    if isinstance(cell, str):
        return TEXT if cell else None
    if cell is None:
        return None
    if isinstance(cell, bool):
        return "truth"
    if isinstance(cell, int):
        return WHOLE if -_LARGEST <= cell < _LARGEST else TEXT
    if isinstance(cell, float):
        return WHOLE if cell.is_integer() and abs(cell) < 1 << 53 else "part"
    if isinstance(cell, datetime):
        return "day" if cell.time() == time() else "moment"
    return "day" if isinstance(cell, date) else "other"


def arrow_type(kinds: Iterable[str]) -> pa.DataType:
    """The type of a column whose cells are of these kinds."""
    match sorted(set(kinds)):
        case ["whole"]:
            return pa.int64()
        case ["part"] | ["part", "whole"]:
            return pa.float64()
        case ["truth"]:
            return pa.bool_()
        case ["day"]:
            return pa.date32()
        case ["moment"] | ["day", "moment"]:
            return pa.timestamp("us")
        case _:
            return pa.string()


def as_array(cells: Sequence[object], kind: pa.DataType) -> pa.Array:
    """Cells as an array of a type that fits them."""
    made: list[Any]
    if pa.types.is_string(kind):
        made = [None if cell is None or cell == "" else as_text(cell) for cell in cells]
    elif pa.types.is_int64(kind):
        made = [None if isinstance(cell, str) or cell is None else int(cell) for cell in cells]  # type: ignore[call-overload]
    elif pa.types.is_timestamp(kind):
        made = [_moment(cell) for cell in cells]
    else:
        made = [None if cell == "" else cell for cell in cells]
    return pa.array(made, kind)


def as_text(cell: object) -> str:
    """A cell as text: 18 for 18.0, true for a truth, 2025-12-31 for a day."""
    match cell:
        case str():
            return cell
        case bool():
            return str(cell).lower()
        case float() if cell.is_integer():
            return str(int(cell))
        case int() | float():
            return str(cell)
        case datetime():
            return cell.date().isoformat() if cell.time() == time() else cell.isoformat(" ")
        case date() | time():
            return cell.isoformat()
        case timedelta():
            return str(cell)
        case _:
            return NO_VALUE


def _moment(cell: object) -> object:
    if isinstance(cell, date) and not isinstance(cell, datetime):
        return datetime.combine(cell, time())
    return None if cell == "" else cell
