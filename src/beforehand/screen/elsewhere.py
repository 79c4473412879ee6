"""Rows answered by another engine than this process: by SQL in DuckDB, Polars or Spark, with the same numbers.

The engine gives the number of each row's answers; words, counts and files are made from numbers as always.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa

from beforehand.errors import TableError, WriteError
from beforehand.screen.engine import Screened
from beforehand.screen.one_by_one import OneByOne
from beforehand.screen.run import Answered, Prepared, ids_of
from beforehand.screen.tables import Table
from beforehand.text.problem import Problem

LIBRARIES = {"duckdb": "duckdb", "polars": "polars", "spark": "pyspark"}


class Road(NamedTuple):
    """What answers: ``arrow`` is this process, ``duckdb``, ``polars`` and ``spark`` are engines; a Spark cluster has a URL."""

    engine: str = "arrow"
    master: str | None = None


HERE = Road()


def answer_elsewhere(prepared: Prepared, table: Table, road: Road) -> Iterator[Answered]:
    """The answers to all rows, in order. Raises TableError where the engine is not installed or cannot answer this law."""
    if isinstance(prepared.engine, OneByOne):
        raise _refused("law-too-large", f"{prepared.law.pack} is too large for SQL.", "Leave --engine away.")
    decisions = list(prepared.engine.answers)
    first = 1
    ids = _ids(prepared, table)
    for batch in _batches(prepared, table, road):
        rows = batch.num_rows
        numbers = {name: np.asarray(batch.column(f"{name}_answer")) for name in decisions}
        problems = batch.column("problems")
        told = None if problems.null_count == rows else _listed(problems)
        yield Answered(first, Screened(numbers, told, rows), ids.take(rows) if ids else None)
        first += rows


def write_on_cluster(prepared: Prepared, source: Path, out: Path, master: str) -> None:
    """Let a Spark cluster read the table and write the answers itself, in words, as a folder of Parquet files.

    Raises WriteError for a folder that is there already, and for ids that are keyed: the key stays here.
    """
    from beforehand.screen.engines.spark import write_spark

    own = prepared.mapped.id_column
    if prepared.choices.key:
        raise WriteError("A cluster is given no key. Leave --key away, or --master.")
    if out.exists():
        raise WriteError(f"{out} is there already; a cluster writes into a new folder.")
    columns = prepared.mapped.columns
    keep = [own] if own else []
    write_spark(prepared.law, source, columns, prepared.readers, out, keep=keep, master=master)


def sql_of(prepared: Prepared, table: Table, engine: str) -> str:
    """The SQL that an engine runs for a table; DuckDB's for the engine of this process, which runs none."""
    from beforehand.screen.engines.values import read_values
    from beforehand.screen.sql import sql_text

    dialect: Any = "duckdb" if engine == "arrow" else engine
    columns = prepared.mapped.columns
    made = _whole(prepared, table)
    types = {fact: made.schema.field(column).type for fact, column in columns.items()}

    def distinct(wanted: Any, most: int) -> dict[str, list[object]]:
        return {name: made.column(name).unique().drop_null().to_pylist()[:most] for name in wanted}

    readings = read_values(prepared.law, columns, types, prepared.readers, distinct)
    return sql_text(prepared.law, columns, types, readings, dialect)


def _batches(prepared: Prepared, table: Table, road: Road) -> Iterator[pa.RecordBatch]:
    law, columns, readers = prepared.law, prepared.mapped.columns, prepared.readers
    source = table.path if table.path.suffix == ".parquet" else _whole(prepared, table)
    try:
        match road.engine:
            case "duckdb":
                from beforehand.screen.engines.duckdb import screen_duckdb

                yield from screen_duckdb(law, source, columns, readers)
            case "polars":
                from beforehand.screen.engines.polars import screen_polars

                yield from screen_polars(law, source, columns, readers)
            case _:
                from beforehand.screen.engines.spark import screen_spark

                yield from screen_spark(law, source, columns, readers, master=road.master)
    except ImportError as error:
        if error.name != LIBRARIES[road.engine]:
            raise
        advice = f"pip install 'beforehand[{road.engine}]'"
        raise _refused("no-engine", f"{road.engine} is not installed.", advice) from None


def _whole(prepared: Prepared, table: Table) -> pa.Table:
    """The columns of facts, all rows in memory."""
    names = list(dict.fromkeys(prepared.mapped.columns.values()))
    return pa.Table.from_batches(table.batches(names)).unify_dictionaries()


def _ids(prepared: Prepared, table: Table) -> "_Ids | None":
    own = prepared.mapped.id_column
    if own is None:
        return None
    return _Ids(ids_of(batch.column(own), prepared.choices.key) for batch in table.batches([own]))


class _Ids:
    """The office's own numbers of cases, in order, as many at a time as are asked for."""

    def __init__(self, parts: Iterator[pa.Array]) -> None:
        self._parts = parts
        self._rest: pa.Array = pa.array([], pa.string())

    def take(self, rows: int) -> pa.Array:
        taken = [self._rest]
        count = len(self._rest)
        while count < rows:
            taken.append(next(self._parts))
            count += len(taken[-1])
        whole = pa.concat_arrays(taken)
        self._rest = whole.slice(rows)
        return whole.slice(0, rows)


def _listed(problems: pa.Array) -> pa.Array:
    return problems if pa.types.is_dictionary(problems.type) else problems.cast(pa.string()).dictionary_encode()


def _refused(code: str, message: str, advice: str) -> TableError:
    return TableError((Problem(code, message, help=advice),))
