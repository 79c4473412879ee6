"""Answers read back, from any format in which they were written, batch by batch and in the order of the file."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from csv import reader
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from beforehand.errors import TableError
from beforehand.screen.answers import BETWEEN, PARTS
from beforehand.screen.outputs.beside import ANSWER, REASONS, reasons_path
from beforehand.screen.outputs.database import ALONE
from beforehand.screen.outputs.formulas import restored
from beforehand.screen.outputs.layout import column_of
from beforehand.text.problem import Problem

ROWS = 65_536
"""Rows of a batch that is read back."""


def read_answers(path: Path) -> Iterator[pa.RecordBatch]:
    """The rows of a file of answers: ``row`` as a whole number, everything else as texts, names in one cell parted by ``; ``.

    No verdict is null or empty, as the format has it; the normal form comes as if it were flat. Raises TableError where the
    file is none that this program wrote.
    """
    read = READERS.get(path.suffix.lower())
    if read is None or not path.is_file():
        raise _no_answers(path, "there is no such file" if read else "its name ends in nothing known")
    try:
        for batch in read(path):
            if "row" not in batch.schema.names:
                raise _no_answers(path, "it has no column row")
            yield batch
    except (OSError, ValueError, sqlite3.Error) as error:  # ArrowInvalid and DecodeError are ValueErrors
        raise _no_answers(path, type(error).__name__) from None


def _no_answers(path: Path, why: str) -> TableError:
    told = f"{path.name} is no file of answers that this program wrote ({why})."
    return TableError((Problem("no-answers", told, help="Give the file that an earlier run wrote."),))


def _parquet(path: Path) -> Iterator[pa.RecordBatch]:
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        numbered = [field.name for field in file.schema_arrow if field.name.endswith(f"_{ANSWER}")]
        numbered = [name for name in numbered if pa.types.is_integer(file.schema_arrow.field(name).type)]
        words = _Reasons(path, [name.removesuffix(f"_{ANSWER}") for name in numbered]) if numbered else None
        for batch in file.iter_batches(ROWS):
            yield words.flat(batch) if words else batch


class _Reasons:
    """What the numbers of the normal form mean."""

    def __init__(self, path: Path, decisions: Sequence[str]) -> None:
        import pyarrow.parquet as pq

        beside = reasons_path(path)
        if not beside.is_file():
            raise _no_answers(path, f"{beside.name} is not beside it")
        table = pq.read_table(beside)
        self._path = path
        self._words: dict[str, tuple[Any, list[pa.Array]]] = {}
        for name in decisions:
            own = table.filter(pc.equal(table["decision"], name))
            numbers = own[column_of(name, ANSWER)].to_numpy()
            place = np.full(int(numbers.max(initial=0)) + 2, -1, np.int32)
            place[numbers] = np.arange(len(numbers))
            self._words[name] = place, [own[part].combine_chunks() for part in REASONS]

    def flat(self, batch: pa.RecordBatch) -> pa.RecordBatch:
        columns = {name: batch[name] for name in ("row", "case") if name in batch.schema.names}
        for name, (place, words) in self._words.items():
            numbers = batch[column_of(name, ANSWER)].to_numpy()
            at = place[np.minimum(numbers, len(place) - 1)]
            if (at < 0).any():
                raise _no_answers(self._path, f"{reasons_path(self._path).name} belongs to another run")
            for part, texts in zip(PARTS, words, strict=True):
                columns[column_of(name, part)] = texts.take(pa.array(at)).dictionary_encode()
        columns["problems"] = batch["problems"]
        return pa.RecordBatch.from_pydict(columns)


def _delimited(path: Path, delimiter: str) -> Iterator[pa.RecordBatch]:
    from pyarrow import csv

    with path.open("rb") as file:
        header = file.readline().decode("utf-8-sig")
    names = next(reader([header], delimiter=delimiter))
    with csv.open_csv(
        path,
        parse_options=csv.ParseOptions(delimiter=delimiter, newlines_in_values=True),
        convert_options=csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False),
    ) as batches:
        for batch in batches:
            yield _typed(names, batch.columns, safe=True)


def _json(path: Path) -> Iterator[pa.RecordBatch]:
    decode = msgspec.json.Decoder(dict[str, int | str | list[str] | None]).decode
    with path.open("rb") as file:
        for rows in _batched(map(decode, file)):
            names = list(rows[0])
            yield _typed(names, [pa.array([_text(row[name]) for row in rows], pa.string()) for name in names])


def _text(value: int | str | list[str] | None) -> str | None:
    if isinstance(value, list):
        return BETWEEN.join(value)
    return None if value is None else str(value)


def _sheet(path: Path) -> Iterator[pa.RecordBatch]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        rows = iter(CalamineWorkbook.from_path(path).get_sheet_by_name("answers").to_python(skip_empty_area=False))
    except CalamineError as error:
        raise _no_answers(path, type(error).__name__) from None
    names = [str(cell) for cell in next(rows, [])]
    for some in _batched(rows):
        columns = [[_text_of_cell(row[at]) for row in some] for at in range(len(names))]
        yield _typed(names, [pa.array(own, pa.string()) for own in columns], safe=True)


def _text_of_cell(value: object) -> str:
    return str(int(value)) if isinstance(value, float) else str(value)


def _sqlite(path: Path) -> Iterator[pa.RecordBatch]:
    link = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
    try:
        found = link.execute("SELECT * FROM answers ORDER BY rowid")
        names = [column[0] for column in found.description]
        for rows in _batched(found):
            columns = zip(*rows, strict=True)
            yield _typed(names, [pa.array([_text(value) for value in own], pa.string()) for own in columns])
    finally:
        link.close()


def _duckdb(path: Path) -> Iterator[pa.RecordBatch]:
    import duckdb

    try:
        with duckdb.connect(path, read_only=True, config=ALONE) as link:
            # in the order of the file: DuckDB keeps the order of insertion
            found: Any = link.sql("SELECT * FROM answers")
            for batch in found.to_arrow_reader(ROWS):
                yield _typed(batch.schema.names, batch.columns)
    except duckdb.Error as error:
        raise _no_answers(path, type(error).__name__) from None


def _typed(names: Sequence[str], columns: Iterable[pa.Array], *, safe: bool = False) -> pa.RecordBatch:
    """Columns as read, with whole numbers of rows; ``safe`` where formulas were made harmless."""
    made = []
    for name, column in zip(names, columns, strict=True):
        if name == "row":
            made.append(column.cast(pa.int64()))
        elif name == "case" and safe:
            made.append(pa.array([restored(text) for text in column.to_pylist()], pa.string()))
        else:
            made.append(column.cast(pa.string()).dictionary_encode() if name != "case" else column.cast(pa.string()))
    return pa.RecordBatch.from_arrays(made, names=[restored(name) for name in names])


def _batched(rows: Iterable[Any]) -> Iterator[list[Any]]:
    waiting = iter(rows)
    while some := list(islice(waiting, ROWS)):
        yield some


READERS = {
    ".csv": lambda path: _delimited(path, ","),
    ".tsv": lambda path: _delimited(path, "\t"),
    ".xlsx": _sheet,
    ".parquet": _parquet,
    ".jsonl": _json,
    ".ndjson": _json,
    ".duckdb": _duckdb,
    ".sqlite": _sqlite,
    ".db": _sqlite,
}
