"""DuckDB, embedded: a Parquet file, a table of a DuckDB file, or an Arrow table, larger than memory too.

It loads no extension and opens no connection. What does not fit into memory goes to a folder of its own that is removed.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple, TypeAlias

import duckdb
import numpy as np
import pyarrow as pa

from beforehand.law import Law
from beforehand.screen.cells import Reader
from beforehand.screen.engines.values import read_values
from beforehand.screen.sql import CASES, Road, free_name, make_road
from beforehand.screen.sql_words import name, text

ROWS = 122_880
THREADS = 2
MEMORY = "1GB"


class DuckTable(NamedTuple):
    """A table in a DuckDB file."""

    file: Path
    table: str


Source: TypeAlias = str | Path | DuckTable | pa.Table


def screen_duckdb(
    law: Law,
    source: Source,
    columns: Mapping[str, str],
    readers: Mapping[str, Reader],
    *,
    threads: int = THREADS,
    memory: str = MEMORY,
) -> Iterator[pa.RecordBatch]:
    """The answers to each row, in order: ``row`` (from 1), ``<decision>_answer``, ``problems``.

    ``columns`` has for each fact the column that it stands in, ``readers`` what reads a cell of it. Raises TableError for a
    column with too many different values, ValueError for a law that is too large to have its answers numbered.
    """
    with _connected(threads, memory) as connection:
        road = _prepare(connection, law, source, columns, readers)
        query = f"{road.query}\nORDER BY {name(road.key, 'duckdb')}"
        first = 1
        for batch in connection.sql(query).to_arrow_reader(ROWS):
            yield _numbered(batch, first)
            first += batch.num_rows


def _numbered(batch: pa.RecordBatch, first: int) -> pa.RecordBatch:
    """Rows come in order; a table from which some were deleted has gaps in its own numbers."""
    rows = pa.array(np.arange(first, first + batch.num_rows, dtype=np.int64))
    return pa.RecordBatch.from_arrays([rows, *batch.columns[1:]], names=["row", *batch.schema.names[1:]])


@contextmanager
def _connected(threads: int, memory: str) -> Iterator[duckdb.DuckDBPyConnection]:
    with TemporaryDirectory(prefix="beforehand-") as folder:
        connection = duckdb.connect(
            config={
                "autoinstall_known_extensions": "false",
                "autoload_known_extensions": "false",
                "threads": str(threads),
                "memory_limit": memory,
                "temp_directory": folder,
            }
        )
        try:
            yield connection
        finally:
            connection.close()


def _prepare(
    connection: duckdb.DuckDBPyConnection,
    law: Law,
    source: Source,
    columns: Mapping[str, str],
    readers: Mapping[str, Reader],
) -> Road:
    """Make ``cases`` and the look-up tables known to the connection."""
    key = free_name("row", list(columns.values()))
    found, number = _found(connection, source)
    chosen = ", ".join(
        [f"{number} AS {name(key, 'duckdb')}", *(name(c, "duckdb") for c in dict.fromkeys(columns.values()))]
    )
    connection.execute(f"CREATE TEMP VIEW {CASES} AS SELECT {chosen} FROM {found}")  # noqa: S608 - names are quoted
    schema = connection.table(CASES).limit(0).to_arrow_table().schema

    def distinct(wanted: Sequence[str], most: int) -> dict[str, list[object]]:
        cases = connection.table(CASES)
        found = {own: cases.project(name(own, "duckdb")).distinct().limit(most) for own in wanted}
        return {own: values.to_arrow_table().column(0).to_pylist() for own, values in found.items()}

    types = {fact: schema.field(column).type for fact, column in columns.items()}
    road = make_road(law, columns, types, read_values(law, columns, types, readers, distinct), "duckdb")
    for look_up in road.look_ups:
        connection.register(look_up.name, look_up.table)
    return road


def _found(connection: duckdb.DuckDBPyConnection, source: Source) -> tuple[str, str]:
    """What is read, and what numbers its rows."""
    match source:
        case DuckTable():
            connection.execute(f"ATTACH {text(str(source.file), 'duckdb')} AS data_file (READ_ONLY)")
            return f"data_file.{name(source.table, 'duckdb')}", "rowid"
        case pa.Table():
            numbered = source.append_column("rowid of the table", pa.array(np.arange(source.num_rows)))
            connection.register("given", numbered)
            return "given", '"rowid of the table"'
        case _:
            return f"read_parquet({text(str(source), 'duckdb')}, file_row_number = true)", "file_row_number"
