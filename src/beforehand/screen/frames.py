"""Tables as Python has them: taken as Arrow, given back as what they were.

pandas DataFrame (its index stays), Polars DataFrame or LazyFrame, Arrow Table, RecordBatch or RecordBatchReader, Ibis
table, DuckDB relation, a list of dicts, a dict of lists, and whatever else speaks Arrow's C stream
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import pyarrow as pa


class Frame(NamedTuple):
    """A table as Arrow, and what makes of answers in Arrow the kind of table that it was."""

    table: pa.Table
    back: Callable[[pa.Table], Any]


def take_frame(table: Any) -> Frame:
    """A table of a known kind as Arrow. Raises TypeError for anything else."""
    kind = type(table)
    match f"{kind.__module__.partition('.')[0]}.{kind.__name__}":
        case "pandas.DataFrame":
            return _pandas(table)
        case "polars.DataFrame":
            return Frame(_polars(table), _to_polars)
        case "polars.LazyFrame":
            return Frame(_polars(table.collect()), lambda answers: _to_polars(answers).lazy())
        case "pyarrow.Table":
            return Frame(table, _same)
        case "pyarrow.RecordBatch":
            return Frame(pa.Table.from_batches([table]), _one_batch)
        case "pyarrow.RecordBatchReader":
            return Frame(table.read_all(), lambda answers: answers.to_reader())
        case "duckdb.DuckDBPyRelation" | "_duckdb.DuckDBPyRelation":
            return Frame(table.to_arrow_table(), lambda answers: _relation(table, answers))
        case "ibis.Table":
            return Frame(table.to_pyarrow(), _to_ibis)
        case "builtins.dict":
            return Frame(pa.table(table), lambda answers: answers.to_pydict())
        case "builtins.list":
            return Frame(_from_rows(table), lambda answers: answers.to_pylist())
        case _ if hasattr(table, "__arrow_c_stream__"):
            return Frame(pa.table(table), _same)
    raise TypeError(
        f"{kind.__name__} is no kind of table. Give a DataFrame of pandas or Polars, an Arrow table, an Ibis table, a DuckDB"
        " relation, a list of dicts or a dict of lists; for a file there is `beforehand screen`."
    )


def _same(answers: pa.Table) -> pa.Table:
    return answers


def _one_batch(answers: pa.Table) -> pa.RecordBatch:
    batches = answers.combine_chunks().to_batches()
    return batches[0] if batches else pa.RecordBatch.from_pylist([], schema=answers.schema)


def _pandas(frame: Any) -> Frame:
    def back(answers: pa.Table) -> Any:
        made = answers.to_pandas()
        made.index = frame.index
        return made

    return Frame(pa.Table.from_pandas(frame, preserve_index=False), back)


def _polars(frame: Any) -> pa.Table:
    return frame.to_arrow()


def _to_polars(answers: pa.Table) -> Any:
    import polars as pl

    return pl.from_arrow(answers)


def _to_ibis(answers: pa.Table) -> Any:
    import ibis

    return ibis.memtable(answers)


def _relation(asked: Any, answers: pa.Table) -> Any:
    """A relation of the same connection. DuckDB looks ``answers`` up here by its name."""
    assert answers is not None
    return asked.query("asked", "SELECT * FROM answers")


def _from_rows(rows: list[Any]) -> pa.Table:
    """Rows as dicts. A key that only a later row has is a column too."""
    for number, row in enumerate(rows, 1):
        if not isinstance(row, dict):
            raise TypeError(
                f"Row {number} is no dict but {type(row).__name__}; each row is a dict of column names to values."
            )
    names = list(dict.fromkeys(name for row in rows for name in row))
    return pa.table({name: [row.get(name) for row in rows] for name in names})
