"""A table or view in an SQLite file, which is opened to be read only. Its cells may be of any kind, whatever the column says."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pyarrow as pa

from beforehand.screen.tables.table import NO_VALUE, ROWS, Table, checked_names, pick, refused
from beforehand.screen.tables.typing_cells import arrow_type, as_array

_KINDS = {"integer": "whole", "real": "part", "text": "text", "blob": "other"}


class SQLiteTable(Table):
    """One table of an SQLite file."""

    def __init__(self, path: Path, table: str | None) -> None:
        self.path = path
        try:
            with closing(self._connect()) as connection:
                every = [
                    name
                    for (name,) in connection.execute(
                        "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
                        " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
                    )
                ]
                name = pick(path, "table", table, every)
                self._from = _quoted(name)
                about = connection.execute(f"SELECT * FROM {self._from} LIMIT 0").description  # noqa: S608  quoted names
                self.names = checked_names(path, [column[0] for column in about], f"table {name}")
                self._columns = {name: column[0] for name, column in zip(self.names, about, strict=True)}
                self._types = {own: arrow_type(self._kinds(connection, own)) for own in self.names}
                (self._count,) = connection.execute(f"SELECT count(*) FROM {self._from}").fetchone()  # noqa: S608
        except sqlite3.Error as error:
            raise self._failed(error) from None
        self.said = (f"The table is {self._from}.",)

    @property
    def count(self) -> int | None:
        """How many rows there are."""
        return int(self._count)

    def _kinds(self, connection: sqlite3.Connection, name: str) -> list[str]:
        column = _quoted(self._columns[name])
        found = connection.execute(f"SELECT DISTINCT typeof({column}) FROM {self._from}")  # noqa: S608
        return [_KINDS[kind] for (kind,) in found if kind != "null"]

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True)
        connection.text_factory = lambda content: content.decode("utf-8", "replace")
        return connection

    def _failed(self, error: Exception) -> Exception:
        message = f"The SQLite file cannot be read: {error}."
        return refused(self.path, "broken-file", message, "Close other programs that have it open, or copy it anew.")

    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """As ``Table.batches``, in the order in which the table keeps its rows."""
        wanted = self._wanted(columns)
        if not wanted:
            return
        asked = ", ".join(_quoted(self._columns[name]) for name in wanted)
        try:
            with closing(self._connect()) as connection:
                found = connection.execute(f"SELECT {asked} FROM {self._from}")  # noqa: S608
                while part := found.fetchmany(rows):
                    yield pa.RecordBatch.from_arrays(
                        [
                            as_array([_text(row[at]) for row in part], self._types[name])
                            for at, name in enumerate(wanted)
                        ],
                        names=wanted,
                    )
        except sqlite3.Error as error:
            raise self._failed(error) from None


def _text(cell: object) -> object:
    """Bytes, and texts that are not Unicode, are no value."""
    if isinstance(cell, bytes) or (isinstance(cell, str) and "\ufffd" in cell):
        return NO_VALUE
    return cell


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
