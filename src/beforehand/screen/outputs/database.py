"""Answers as a table of a DuckDB or SQLite file, with ``summary`` and ``about`` beside it. No connection is opened to anywhere."""

import sqlite3
from collections.abc import Mapping, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pyarrow as pa

from beforehand.errors import WriteError
from beforehand.screen.outputs.layout import texts_of
from beforehand.screen.outputs.output import SummaryRow
from beforehand.screen.outputs.place import Place

TABLES = frozenset({"answers", "summary", "about"})

ALONE: dict[str, str | bool | int | float | list[str]] = {
    "autoinstall_known_extensions": "false",
    "autoload_known_extensions": "false",
    "enable_external_access": "false",
}
"""DuckDB looks at nothing but its own file."""


class Sqlite:
    """An SQLite file."""

    def __init__(self, place: Place, schema: pa.Schema, about: Mapping[str, str]) -> None:
        _refuse_others(place.path, _sqlite_tables)
        self._link = sqlite3.connect(place.part, isolation_level=None, check_same_thread=False)
        for setting in ("journal_mode = OFF", "synchronous = OFF", "temp_store = MEMORY", "page_size = 16384"):
            self._link.execute(f"PRAGMA {setting}")
        self._link.execute(f"CREATE TABLE answers ({_declared(schema, 'INTEGER', 'TEXT')})")
        self._insert = f"INSERT INTO answers VALUES ({', '.join('?' * len(schema))})"  # noqa: S608
        _add_about(self._link.execute, about)

    def write(self, batch: pa.RecordBatch) -> None:
        columns = [
            column.to_pylist() if pa.types.is_integer(column.type) else texts_of(column) for column in batch.columns
        ]
        self._link.execute("BEGIN")
        self._link.executemany(self._insert, zip(*columns, strict=True))
        self._link.execute("COMMIT")

    def add_summary(self, rows: Sequence[SummaryRow]) -> None:
        _add_summary(self._link.execute, rows)

    def finish(self) -> None:
        self._link.close()

    def stop(self) -> None:
        self._link.close()


class DuckDB:
    """A DuckDB file."""

    def __init__(self, place: Place, schema: pa.Schema, about: Mapping[str, str]) -> None:
        import duckdb

        _refuse_others(place.path, _duckdb_tables)
        place.part.unlink()  # an empty file is none of its own to DuckDB
        self._link: Any = duckdb.connect(place.part, config=ALONE)
        self._link.execute(f"CREATE TABLE answers ({_declared(schema, 'BIGINT', 'VARCHAR')})")
        _add_about(self._link.execute, about)

    def write(self, batch: pa.RecordBatch) -> None:
        self._link.register("batch", pa.Table.from_batches([batch]))
        self._link.execute("INSERT INTO answers SELECT * FROM batch")
        self._link.unregister("batch")

    def add_summary(self, rows: Sequence[SummaryRow]) -> None:
        _add_summary(self._link.execute, rows)

    def finish(self) -> None:
        self._link.execute("CHECKPOINT")
        self._link.close()

    def stop(self) -> None:
        self._link.close()


def _declared(schema: pa.Schema, number: str, text: str) -> str:
    return ", ".join(f"{quoted(field.name)} {number if pa.types.is_integer(field.type) else text}" for field in schema)


def quoted(name: str) -> str:
    """A name in SQL."""
    return '"' + name.replace('"', '""') + '"'


def _add_about(execute: Any, about: Mapping[str, str]) -> None:
    execute("CREATE TABLE about (name VARCHAR, says VARCHAR)")
    for pair in about.items():
        execute("INSERT INTO about VALUES (?, ?)", pair)


def _add_summary(execute: Any, rows: Sequence[SummaryRow]) -> None:
    """A row of the summary has up to four parts."""
    execute("CREATE TABLE summary (line INTEGER, a VARCHAR, b VARCHAR, c VARCHAR, d VARCHAR)")
    for line, row in enumerate(rows, 1):
        told = [None if value is None else str(value) for value in islice([*row, *[None] * 4], 4)]
        execute("INSERT INTO summary VALUES (?, ?, ?, ?, ?)", [line, *told])


def _refuse_others(path: Path, tables: Any) -> None:
    """A database with tables that are not ours is somebody's work: it is not replaced."""
    if not path.exists() or not path.stat().st_size:
        return
    try:
        others = sorted(set(tables(path)) - TABLES)
    except Exception:  # noqa: BLE001  (whatever it is, it is not ours)
        raise WriteError(f"{path} exists and is no such database. Give a new name.") from None
    if others:
        raise WriteError(f"{path} has other tables ({', '.join(others)}), which would be lost. Give a new name.")


def _sqlite_tables(path: Path) -> list[str]:
    link = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        return [name for (name,) in link.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')")]
    finally:
        link.close()


def _duckdb_tables(path: Path) -> list[str]:
    import duckdb

    with duckdb.connect(path, read_only=True, config=ALONE) as link:
        return [name for (name,) in link.execute("SELECT table_name FROM information_schema.tables").fetchall()]
