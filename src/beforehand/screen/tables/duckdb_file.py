"""A table or view in a DuckDB file, which is opened to be read only, without extensions and without access to other files."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from beforehand.screen.tables.table import ROWS, Table, checked_names, flat, pick, refused

SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "enable_external_access": "false",
    "threads": "2",
}


class DuckDBTable(Table):
    """One table of a DuckDB file."""

    def __init__(self, path: Path, table: str | None) -> None:
        self.path = path
        connection = self._connect()
        try:
            found = connection.execute(
                "SELECT table_schema, table_name, table_type FROM information_schema.tables WHERE table_catalog ="
                " current_database() ORDER BY ALL"
            ).fetchall()
            by_name = {name if schema == "main" else f"{schema}.{name}": (schema, name) for schema, name, _ in found}
            schema, name = by_name[pick(path, "table", table, list(by_name))]
            self._from = f"{_quoted(schema)}.{_quoted(name)}"
            about = connection.execute(f"SELECT * FROM {self._from} LIMIT 0").description  # noqa: S608  quoted names
            self.names = checked_names(path, [column[0] for column in about], f"table {name}")
            self._columns = {name: column[0] for name, column in zip(self.names, about, strict=True)}
            rows = connection.execute(f"SELECT count(*) FROM {self._from}").fetchone()  # noqa: S608
            self._count = int(rows[0])
        except self._errors as error:
            raise self._failed(error) from None
        finally:
            connection.close()
        self.said = (f"The table is {self._from.replace(_quoted('main') + '.', '')}.",)

    @property
    def count(self) -> int | None:
        """How many rows there are."""
        return self._count

    @property
    def _errors(self) -> type[Exception]:
        import duckdb

        return duckdb.Error

    def _failed(self, error: Exception) -> Exception:
        """The error to raise; of what DuckDB says only what cannot hold a cell's content."""
        import duckdb

        told = str(error).splitlines()[0] if isinstance(error, duckdb.IOException) else type(error).__name__
        advice = "Close other programs that have it open, or write it again; a view must not read other files."
        return refused(self.path, "broken-file", f"The DuckDB file cannot be read: {told}", advice)

    def _connect(self) -> Any:
        import duckdb

        try:
            return duckdb.connect(str(self.path), read_only=True, config=SETTINGS)
        except duckdb.Error as error:
            raise self._failed(error) from None

    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """As ``Table.batches``, in the order in which the table keeps its rows."""
        wanted = self._wanted(columns)
        if not wanted:
            return
        asked = ", ".join(f"{_quoted(self._columns[name])} AS {_quoted(name)}" for name in wanted)
        connection = self._connect()
        try:
            found = connection.sql(f"SELECT {asked} FROM {self._from}")  # noqa: S608
            for batch in found.to_arrow_reader(rows):
                yield flat(batch)
        except self._errors as error:
            raise self._failed(error) from None
        finally:
            connection.close()


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
