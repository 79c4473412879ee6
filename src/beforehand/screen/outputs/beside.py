"""The normal form: answers by number, and beside them what each number means.

    answers.parquet            row, case, needed, needed_certainty, needed_answer, …, problems
    answers.reasons.parquet    decision, needed_answer, …, verdict, certainty, possible, because, sources, open_facts, open_points

    SELECT * FROM 'answers.parquet' JOIN 'answers.reasons.parquet' USING (needed_answer)

The reasons file has for each decision a column of its own, empty in the rows of the others, so that the join above gives the
reasons of one decision. Only numbers that occur stand in it. Numbers hold for one edition and one version of the program.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.errors import WriteError
from beforehand.screen.answers import ByNumber
from beforehand.screen.outputs.layout import column_of
from beforehand.screen.outputs.output import Whole, faults_told
from beforehand.screen.outputs.parquet import parquet_schema, parquet_writer
from beforehand.screen.outputs.place import Place

SUFFIX = ".reasons.parquet"

REASONS = ("verdict", "certainty", "possible", "because", "sources", "open_facts", "open_points")

ANSWER = "answer"
"""What follows the name of a decision in the name of its column of numbers."""

PROBLEMS = pa.dictionary(pa.int32(), pa.string())


def reasons_path(path: Path) -> Path:
    """The file of reasons that belongs to a file of answers."""
    return path.with_name(path.stem + SUFFIX)


def open_reasons_beside(
    path: Path,
    answers: Mapping[str, ByNumber],
    *,
    case: bool,
    about: Mapping[str, str],
    words: bool = True,
    inputs: Iterable[Path] = (),
) -> "ReasonsBeside":
    """Open the normal form. ``case`` tells whether rows have the office's own ids. Without ``words`` the answers are numbers
    only, and verdict and certainty stand in the reasons alone: a fifth of the time.

    Raises WriteError where nothing can or may be written.
    """
    if path.suffix.lower() != ".parquet" or path.name.lower().endswith(SUFFIX):
        raise WriteError(f"{path}: answers with their reasons beside them need a name that ends in .parquet.")
    inputs = tuple(inputs)
    places = Place(path, inputs), Place(reasons_path(path), inputs)
    with faults_told(path):
        return ReasonsBeside(places, answers, _schema(answers, case=case, words=words, about=about))


class ReasonsBeside(Whole):
    """A file of answers and its file of reasons that are being written. Both get their names when both are whole."""

    def __init__(self, places: tuple[Place, Place], answers: Mapping[str, ByNumber], schema: pa.Schema) -> None:
        super().__init__(places)
        self._answers = answers
        self._schema = schema
        self._met = {name: np.zeros(len(own), np.int64) for name, own in answers.items()}
        self._writer: Any = None
        with self._all_or_nothing():
            for place in places:
                place.claim()
            self._writer = parquet_writer(places[0].part, schema)
            for place in places:
                place.claimed()

    def write_numbers(
        self, row: int, case: pa.Array | None, numbers: Mapping[str, NDArray[np.integer]], problems: pa.Array | None
    ) -> None:
        """Append rows; ``row`` is the number of the first. Raises WriteError, and then nothing is left."""
        rows = len(next(iter(numbers.values())))
        with self._all_or_nothing():
            if not rows:
                return
            columns = [pa.array(np.arange(row, row + rows, dtype=np.int64))]
            if "case" in self._schema.names:
                columns.append(pa.nulls(rows, pa.string()) if case is None else case)
            for name, own in self._answers.items():
                self._met[name] += np.bincount(numbers[name], minlength=len(own))
                if name in self._schema.names:
                    columns += own.columns(numbers[name])[:2]
                kind = self._schema.field(column_of(name, ANSWER)).type.to_pandas_dtype()
                columns.append(pa.array(numbers[name].astype(kind, copy=False)))
            columns.append(pa.nulls(rows, PROBLEMS) if problems is None else problems.cast(PROBLEMS))
            self._writer.write_batch(pa.RecordBatch.from_arrays(columns, schema=self._schema), row_group_size=rows)

    def _finish(self) -> None:
        self._writer.close()
        table = _reasons(self._answers, {name: np.flatnonzero(met) for name, met in self._met.items()})
        schema = table.schema.with_metadata(self._schema.metadata)
        with parquet_writer(self._places[1].part, schema) as writer:
            writer.write_table(table.cast(schema))

    def _stop(self) -> None:
        if self._writer:
            self._writer.close()


def _schema(answers: Mapping[str, ByNumber], *, case: bool, words: bool, about: Mapping[str, str]) -> pa.Schema:
    fields = [pa.field("row", pa.int64()), *([pa.field("case", pa.string())] if case else [])]
    for name, own in answers.items():
        if words:
            told = own.columns(np.zeros(0, np.int64))
            fields += [pa.field(name, told[0].type), pa.field(column_of(name, "certainty"), told[1].type)]
        kind = pa.uint16() if len(own) <= 1 << 16 else pa.uint32()
        fields.append(pa.field(column_of(name, ANSWER), kind, nullable=False))
    return parquet_schema(pa.schema([*fields, pa.field("problems", PROBLEMS)]), about)


def _reasons(answers: Mapping[str, ByNumber], met: Mapping[str, NDArray[np.intp]]) -> pa.Table:
    """The reasons of the numbers that occur, of all decisions."""
    parts = []
    for name, own in answers.items():
        numbers = met[name]
        columns: dict[str, pa.Array] = {"decision": pa.array([name] * len(numbers), pa.string())}
        for other in answers:
            known = pa.array(numbers, pa.uint32()) if other == name else pa.nulls(len(numbers), pa.uint32())
            columns[column_of(other, ANSWER)] = known
        told = [column.cast(pa.string()) for column in own.columns(numbers)]
        parts.append(pa.table(columns | dict(zip(REASONS, told, strict=True))))
    return pa.concat_tables(parts).combine_chunks()
