"""Polars: a lazy frame goes in, the rows' answers come out, in order.

``scan_parquet`` may give row groups in another order than the file has, so every row carries its number.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

import polars as pl
import pyarrow as pa

from beforehand.law import Law
from beforehand.screen.cells import Reader
from beforehand.screen.engines.values import read_values
from beforehand.screen.sql import CASES, free_name, make_road

Source: TypeAlias = str | Path | pl.LazyFrame | pl.DataFrame | pa.Table


def screen_polars(
    law: Law, source: Source, columns: Mapping[str, str], readers: Mapping[str, Reader]
) -> Iterator[pa.RecordBatch]:
    """The answers to each row, in order, as ``screen_duckdb`` gives them."""
    frame = lazy_answers(law, source, columns, readers).collect(engine="streaming").sort("row")
    table: pa.Table = frame.with_columns(pl.col("row") + 1).to_arrow()
    text = table.schema.get_field_index("problems")
    table = table.set_column(text, "problems", table.column(text).cast(pa.string()))
    yield from table.to_batches()


def lazy_answers(
    law: Law,
    source: Source,
    columns: Mapping[str, str],
    readers: Mapping[str, Reader],
    *,
    words: bool = False,
) -> pl.LazyFrame:
    """The answers as a lazy frame: ``row`` (from 0; the rows are in no order), then numbers or words, and ``problems``.

    The columns of texts are gone through at once, for their different values. Raises what ``screen_duckdb`` raises.
    """
    key = free_name("row", list(columns.values()))
    cases = _taken(source, list(dict.fromkeys(columns.values())), key)
    schema = cases.head(0).collect().to_arrow().schema
    types = {fact: schema.field(column).type for fact, column in columns.items()}

    def distinct(wanted: Sequence[str], most: int) -> dict[str, list[object]]:
        frames = [cases.select(pl.col(own).unique()).head(most) for own in wanted]
        return {
            own: found.to_series().to_list()
            for own, found in zip(wanted, pl.collect_all(frames, engine="streaming"), strict=True)
        }

    road = make_road(law, columns, types, read_values(law, columns, types, readers, distinct), "polars", words=words)
    tables = {own.name: pl.from_arrow(own.table) for own in road.look_ups}
    made = pl.SQLContext({CASES: cases, **tables}).execute(road.query)
    return made.rename({key: "row"}) if key != "row" else made


def _taken(source: Source, columns: list[str], key: str) -> pl.LazyFrame:
    match source:
        case pl.LazyFrame():
            frame = source
        case pl.DataFrame():
            frame = source.lazy()
        case pa.Table():
            made = pl.from_arrow(source)
            assert isinstance(made, pl.DataFrame)
            frame = made.lazy()
        case _:
            frame = pl.scan_parquet(source)
    numbered = frame.select(columns).with_row_index(key)
    return numbered.with_columns(pl.col(key).cast(pl.Int64), pl.col(pl.Categorical, pl.Enum).cast(pl.String))
