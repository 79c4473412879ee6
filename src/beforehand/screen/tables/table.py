"""What every kind of table can do."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pyarrow as pa

from beforehand.errors import TableError
from beforehand.text.problem import Problem, did_you_mean, listing, quote, visible

UNREADABLE = "\ufffd"
"""Stands in every cell of a row whose line could not be taken apart: the row comes back in its place, and no cell of it can be
read."""

NO_VALUE = "\ufffd\ufffd"
"""Stands in a cell that holds something that is no value: bytes, a list, an error of a spreadsheet."""

ROWS = 122_880


class Piece(NamedTuple):
    """Some rows of a table: the number of the first (from 1), and what reads them."""

    first: int
    read: Callable[[], list[pa.RecordBatch]]


class Table(ABC):
    """A table in a file. Rows are numbered from 1: the first row below the header is row 1."""

    path: Path
    names: tuple[str, ...]
    """The columns, in the order of the file."""
    said: tuple[str, ...] = ()
    """What was found out about the file, in sentences for people: encoding, delimiter, sheet, header row."""
    texts_only: bool = False
    """Whether a missing value may be written as text (CSV, XLSX); other formats have a null for it."""
    day_zero: int | None = None
    """The ordinal of a spreadsheet's day 0, if numbers may stand for days in this table, else None."""
    numbers: Mapping[str, frozenset[str]] = {}
    """By column that holds texts and numbers, the texts that stand for numbers."""

    @property
    def count(self) -> int | None:
        """How many rows there are, where that is cheaply known."""
        return None

    @abstractmethod
    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """The rows in their order, at most ``rows`` at a time, with these columns (all if None) in the order given.

        Each call reads from the start. Raises TableError for a file that turns out to be broken.
        """

    def pieces(self, columns: Sequence[str], rows: int = ROWS) -> Iterator["Piece"]:
        """The same rows as pieces that can be read on another thread each. Here they are read before they are given."""
        first = 1
        for batch in self.batches(columns, rows):
            yield Piece(first, lambda batch=batch: [batch])  # type: ignore[misc]
            first += batch.num_rows

    def place(self, row: int) -> str:
        """Where a row stands, for people: ``row 17``."""
        return f"row {row}"

    def _wanted(self, columns: Sequence[str] | None) -> list[str]:
        wanted = list(self.names if columns is None else columns)
        for name in wanted:
            if name not in self.names:
                raise KeyError(name)
        return wanted


def refused(path: Path, code: str, message: str, advice: str = "") -> TableError:
    """The error for a table that cannot be used."""
    return TableError((Problem(code, message, help=advice, file=visible(str(path))),))


def pick(path: Path, kind: str, wanted: str | None, names: Sequence[str]) -> str:
    """The table (or sheet) of a file that the user named, or its only one. Raises TableError with what there is."""
    if wanted is not None:
        if wanted in names:
            return wanted
        advice = did_you_mean(wanted, names) or f"There are {listing([quote(name) for name in names], 40)}."
        raise refused(path, "no-such-table", f"There is no {kind} {quote(wanted)} in this file.", advice)
    if not names:
        raise refused(path, "no-table", f"The file has no {kind}.", "Look whether it is the right file.")
    if len(names) > 1:
        told = listing([quote(name) for name in names], 40).replace(" or ", " and ")
        advice = f"Say which: --table {quote(names[0])}."
        raise refused(path, "several-tables", f"The file has {len(names)} {kind}s: {told}.", advice)
    return names[0]


def checked_names(path: Path, header: Sequence[object], place: str) -> tuple[str, ...]:
    """The names of columns without spaces around them, and without the nameless ones at the end.

    Raises TableError for a name that stands twice and for a column without a name before one that has one.
    """
    names = [" ".join(str(name).split()) if name is not None else "" for name in header]
    while names and not names[-1]:
        names.pop()
    file = visible(str(path))
    problems = [
        Problem("no-header", f"Column {number} has no name in {place}.", help="Name it, or delete it.", file=file)
        for number, name in enumerate(names, 1)
        if not name
    ]
    for name in dict.fromkeys(names):
        if name and names.count(name) > 1:
            at = listing([str(number) for number, own in enumerate(names, 1) if own == name]).replace(" or ", " and ")
            message = f"{quote(name)} stands in {place} more than once: columns {at}."
            problems.append(Problem("duplicate-header", message, help="Give each its own name.", file=file))
    if problems:
        raise TableError(tuple(problems))
    if not names:
        raise refused(path, "no-header", f"No column has a name in {place}.", "The first row names the columns.")
    return tuple(names)


def find_header(path: Path, rows: Sequence[Sequence[object]]) -> int:
    """Which of the first rows of a sheet is the header: the first with two cells or more, else the first with any.

    What stands above it is a title. Raises TableError where that row is data: it has a number that is no name.
    """
    filled = [sum(bool(str(cell).strip()) for cell in row if cell is not None) for row in rows]
    found = next((at for at, count in enumerate(filled) if count > 1), None)
    if found is None:
        found = next((at for at, count in enumerate(filled) if count), None)
    if found is None:
        raise refused(path, "empty-file", "The table is empty.", "A table has a header and rows.")
    if any(_is_number(cell) for cell in rows[found]):
        message = f"There is no header: line {found + 1} has numbers in the place of names of columns."
        raise refused(path, "no-header", message, "The first row names the columns.")
    return found


def _is_number(cell: object) -> bool:
    if isinstance(cell, str):
        return cell.strip().lstrip("+-").replace(".", "").replace(",", "").replace("-", "").isdecimal()
    return cell is not None


def flat(batch: pa.RecordBatch) -> pa.RecordBatch:
    """A batch in which lists, structs and bytes, which are no values of any fact, are cells that cannot be read."""
    kinds = [batch.schema.field(at).type for at in range(batch.num_columns)]
    if not any(
        pa.types.is_nested(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind) for kind in kinds
    ):
        return batch
    columns = []
    for at, kind in enumerate(kinds):
        column = batch.column(at)
        if pa.types.is_nested(kind) or pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
            known = column.is_valid().to_pylist()
            column = pa.array([NO_VALUE if one else None for one in known], pa.string())
        columns.append(column)
    return pa.RecordBatch.from_arrays(columns, names=batch.schema.names)
