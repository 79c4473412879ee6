"""``law.screen(table)``: a table in memory goes in, its answers come out as a table of the same kind."""

from collections.abc import Mapping, Sequence
from typing import Any

import pyarrow as pa

from beforehand.law import Law
from beforehand.screen.dates import DateForm, find_date_form
from beforehand.screen.engine import Engine
from beforehand.screen.frames import take_frame
from beforehand.screen.mapping import Mapped
from beforehand.screen.run import SAMPLE, Choices, answer_batches, lay_out, learn, prepare
from beforehand.screen.sentences import Sentences

SLICE = 1 << 19
"""Rows of a batch in memory: with fewer, numpy's threads wait for each other."""

MANY = 4_000_000
"""So many rows are worth the start of the compiled loop (docs/decisions/0016-the-in-memory-road.md)."""


def screen_table(
    law: Law,
    table: Any,
    columns: Mapping[str, str] | None = None,
    *,
    id_column: str | None = None,
    dates: str | None = None,
    drop: Sequence[str] = (),
    language: str | None = None,
) -> Any:
    """The answers to each row of a table, in its order, as a table of the same kind; facts are not repeated in it.

    ``columns`` maps names of columns to facts where their names do not say it; see ``Law.screen``. Raises TableError for a
    table that has no column of this law, or has personal data, and TypeError for what is no table.
    """
    frame = take_frame(table)
    choices = Choices(columns=columns or {}, id_column=id_column, dates=dates, dropped=drop)
    own = frame.table
    prepared = prepare(law, _sample(own), choices, lambda mapped: _forms(law, own, mapped, dates))
    needed = own.select(prepared.needed).combine_chunks()
    learn(prepared, needed.to_batches(max_chunksize=SLICE))
    sentence = Sentences(law, prepared.engine.answers, language).column if language else None
    if own.num_rows >= MANY and isinstance(prepared.engine, Engine):
        prepared.engine.fuse()  # where numba is installed
    batches = [
        lay_out(prepared, answered, sentence)
        for answered in answer_batches(prepared, needed.to_batches(max_chunksize=SLICE))
    ]
    if not batches:
        empty = pa.RecordBatch.from_pylist([], schema=needed.schema)
        batches = [lay_out(prepared, answered, sentence) for answered in answer_batches(prepared, [empty])]
    return frame.back(pa.Table.from_batches(batches).unify_dictionaries())


def _sample(table: pa.Table) -> dict[str, list[object]]:
    """The different values of each column in the first rows."""
    first = table.slice(0, SAMPLE)
    return {
        name: [value for value in dict.fromkeys(_plain(first.column(name))) if value is not None]
        for name in table.column_names
    }


def _plain(column: pa.ChunkedArray) -> list[object]:
    return [value if value.__hash__ else str(value) for value in column.to_pylist()]


def _forms(law: Law, table: pa.Table, mapped: Mapped, dates: str | None) -> dict[str, DateForm]:
    """How the days of each column of texts are written, from all of its rows."""
    kinds = {fact.name: fact.kind for fact in law.ruleset.facts}
    made = {}
    for name, column in mapped.columns.items():
        if kinds[name] == "date":
            texts = (value for value in table.column(column).unique().to_pylist() if isinstance(value, str))
            made[name] = DateForm(dates) if dates else find_date_form(texts)
    return made
