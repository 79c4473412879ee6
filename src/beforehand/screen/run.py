"""A whole table: read, answered, written.

    open_table -> find_personal (refuse) -> map_columns -> Engine, batch by batch on two threads, in order -> Output

What is in memory are a few batches, whatever the table's size.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from itertools import islice
from typing import Any, NamedTuple, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from beforehand.errors import TableError
from beforehand.law import Law
from beforehand.screen.answers import names_of
from beforehand.screen.cells import Reader
from beforehand.screen.dates import DateForm
from beforehand.screen.engine import Engine, Screened
from beforehand.screen.mapping import Mapped, map_columns
from beforehand.screen.one_by_one import OneByOne
from beforehand.screen.personal import find_personal, keyed
from beforehand.screen.reading import readers
from beforehand.screen.tables.table import NO_VALUE, UNREADABLE, Piece
from beforehand.screen.vocabulary import Vocabulary
from beforehand.text.problem import Problem, quote
from beforehand.version import __version__

SAMPLE = 10_000
"""So many rows are looked at to find out how dates are written, and whether a column holds personal data."""

ROWS = 122_880
"""Rows of a batch: as many as DuckDB has in a row group."""

THREADS = 2
AHEAD = 4
"""So many batches are under way at once."""

Item = TypeVar("Item")
Made = TypeVar("Made")


class Choices(NamedTuple):
    """What the user said of his table.

    ``columns`` maps column names to facts, ``id_column`` is the column with the office's own numbers of cases, ``dates`` how
    dates are written (``day-first``, ``month-first``, ``iso``), ``dropped`` the columns to be left out unread, ``key`` the key
    of the ids.
    """

    columns: Mapping[str, str] = {}
    id_column: str | None = None
    dates: str | None = None
    dropped: Sequence[str] = ()
    key: bytes | None = None


class Prepared(NamedTuple):
    """A table that can be answered: which column is which fact, and what answers its batches."""

    law: Law
    mapped: Mapped
    engine: Engine | OneByOne
    choices: Choices
    readers: Mapping[str, Reader]

    @property
    def needed(self) -> list[str]:
        """The columns that are read; no other is."""
        own = self.mapped.id_column
        return [*dict.fromkeys([*self.mapped.columns.values(), *([own] if own else [])])]


class Answered(NamedTuple):
    """Rows with their answers by number; ``first`` is the number of the first row (from 1), ``laid`` their columns, if made."""

    first: int
    screened: Screened
    ids: pa.Array | None
    laid: pa.RecordBatch | None = None


Sample = Mapping[str, Sequence[object]]
"""The different values of each column in the first rows."""


def prepare(
    law: Law,
    sample: Sample,
    choices: Choices,
    forms: Callable[[Mapped], Mapping[str, DateForm]],
    *,
    texts_only: bool = False,
) -> Prepared:
    """Map columns to facts, and refuse personal data. ``forms`` finds how the days of a table's columns are written.

    ``texts_only`` is said of a table in which a missing value may be written as text.

    Raises TableError with every problem found.
    """
    absent = [name for name in choices.dropped if name not in sample]
    if absent:
        told = ", ".join(map(quote, absent))
        raise TableError((Problem("no-such-column", f"--drop-columns names {told}, which the table does not have."),))
    vocabulary = Vocabulary(law)
    kept = [name for name in sample if name not in choices.dropped]
    mapped = map_columns(law, vocabulary, kept, choices.columns, choices.id_column)
    problems = find_personal(kept, mapped, sample, vocabulary)
    if problems:
        raise TableError(problems)
    own = {fact: sample[column] for fact, column in mapped.columns.items()}
    read = readers(law, vocabulary, mapped, own, choices.dates, forms(mapped), texts_only=texts_only)
    made = OneByOne if law.explained is None else Engine
    return Prepared(law, mapped, made(law, mapped.columns, read), choices, read)


def learn(prepared: Prepared, batches: Iterable[pa.RecordBatch]) -> Prepared:
    """Meet every answer once before any is told, where answers are numbered as they come (``one_by_one``)."""
    if isinstance(prepared.engine, OneByOne):
        for batch in batches:
            prepared.engine.screen(batch)
    return prepared


def answer_pieces(
    prepared: Prepared, pieces: Iterable[Piece], laid: Callable[[Answered], pa.RecordBatch] | None = None
) -> Iterator[Answered]:
    """The answers to the pieces of a table, in their order; ``laid`` lays them out, on the same thread."""
    engine, own = prepared.engine, prepared.mapped.id_column

    def answer(piece: Piece) -> list[Answered]:
        made, first = [], piece.first
        for batch in piece.read():
            ids = ids_of(batch.column(own), prepared.choices.key) if own else None
            answered = Answered(first, engine.screen(batch), ids)
            made.append(answered._replace(laid=laid(answered)) if laid else answered)
            first += batch.num_rows
        return made

    for made in in_order(answer, pieces):
        yield from made


def answer_batches(prepared: Prepared, batches: Iterable[pa.RecordBatch]) -> Iterator[Answered]:
    """The answers to batches of rows, in their order."""
    return answer_pieces(prepared, _numbered(batches))


def _numbered(batches: Iterable[pa.RecordBatch]) -> Iterator[Piece]:
    first = 1
    for batch in batches:
        yield Piece(first, lambda batch=batch: [batch])  # type: ignore[misc]
        first += batch.num_rows


def ids_of(column: pa.Array, key: bytes | None) -> pa.Array:
    """The office's own numbers of cases as text, led to others by the key if there is one."""
    texts = column.cast(pa.string())
    for broken in (UNREADABLE, NO_VALUE):  # such a cell has no number
        if pc.any(pc.equal(texts, broken)).as_py():
            texts = pc.if_else(pc.equal(texts, broken), pa.scalar(None, pa.string()), texts)
    return pa.array(keyed(texts.to_pylist(), key), pa.string()) if key else texts


def in_order(work: Callable[[Item], Made], items: Iterable[Item], threads: int = THREADS) -> Iterator[Made]:
    """What ``work`` makes of each item, in order; a few are under way at once on threads of their own."""
    waiting = iter(items)
    with ThreadPoolExecutor(threads) as pool:
        going: deque[Future[Made]] = deque(pool.submit(work, item) for item in islice(waiting, AHEAD))
        try:
            while going:
                made = going.popleft().result()
                going.extend(pool.submit(work, item) for item in islice(waiting, 1))
                yield made
        finally:
            for future in going:
                future.cancel()


def answered_by(law: Law) -> str:
    """What every row says of where its answer comes from: pack, edition, hash and the version of the program."""
    return f"{law.pack} {law.edition} {law.sha256[:16]} beforehand {__version__}"


def lay_out(
    prepared: Prepared, answered: Answered, sentence: Callable[[dict[str, Any]], pa.Array] | None = None
) -> pa.RecordBatch:
    """Answers as a batch of columns: row, case, the columns of each decision, sentence, problems, where it comes from."""
    screened = answered.screened
    rows = screened.rows
    names, columns = ["row"], [pa.array(np.arange(answered.first, answered.first + rows, dtype=np.int64))]
    if answered.ids is not None:
        names.append("case")
        columns.append(answered.ids)
    for decision, own in prepared.engine.answers.items():
        columns += own.columns(screened.numbers[decision])
    names += names_of(prepared.law)
    if sentence:
        names.append("sentence")
        columns.append(sentence(dict(screened.numbers)))
    names += ["problems", "answered_by"]
    columns.append(_problems(screened))
    columns.append(
        pa.DictionaryArray.from_arrays(pa.array(np.zeros(rows, np.int8)), pa.array([answered_by(prepared.law)]))
    )
    return pa.RecordBatch.from_arrays(columns, names=names)


def _problems(screened: Screened) -> pa.Array:
    kind = pa.dictionary(pa.int32(), pa.string())
    return pa.nulls(screened.rows, kind) if screened.problems is None else screened.problems
