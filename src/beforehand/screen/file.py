"""A file goes in, a file of answers and a manifest come out: what ``beforehand screen`` does.

Rows are answered and written batch by batch. A run that is stopped leaves its input as it was and no half output.
"""

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa

from beforehand.errors import TableError
from beforehand.law import Law
from beforehand.screen.changes import Changes, Pair, compare, compare_editions
from beforehand.screen.classes import Classes
from beforehand.screen.elsewhere import HERE, Road, answer_elsewhere
from beforehand.screen.manifest import Clock, Manifest, RowDigest, hashed, key_fingerprint, make_manifest
from beforehand.screen.order import put_first
from beforehand.screen.outputs import about_of, open_output, open_reasons_beside, reasons_path
from beforehand.screen.reading import FAULTS, date_forms, sample_of
from beforehand.screen.run import (
    ROWS,
    SAMPLE,
    Answered,
    Choices,
    Prepared,
    answer_batches,
    answer_pieces,
    lay_out,
    learn,
    prepare,
)
from beforehand.screen.sentences import Sentences
from beforehand.screen.summary import Summary
from beforehand.screen.tables import Table, open_table
from beforehand.text.problem import Problem

SHOWN = 20
"""So many rows with cells that could not be read are told."""

MOST_PROBLEMS = 100
"""So many problems are told where a file is refused."""

CONTRADICTION = "contradict each other"

Told = Callable[[int], None]
"""Is told how many more rows are done."""


class Opened(NamedTuple):
    """A table that is ready to be answered."""

    source: Path
    table: Table
    prepared: Prepared
    sheet: str | None
    road: Road = HERE

    def answers(
        self, told: Told | None = None, laid: Callable[[Answered], pa.RecordBatch] | None = None
    ) -> Iterator[Answered]:
        """The answers to all rows, in order; ``laid`` may lay them out, for the engine of this process."""
        if self.road.engine == "arrow":
            found = answer_pieces(self.prepared, self.table.pieces(self.prepared.needed, ROWS), laid)
        else:
            found = answer_elsewhere(self.prepared, self.table, self.road)
        for answered in found:
            yield answered
            if told:
                told(answered.screened.rows)


class Wanted(NamedTuple):
    """What is to be written: see ``docs/reference/screen.md`` for each."""

    pack: str
    out: Path | None = None
    language: str | None = None
    one_fact_away_first: bool = False
    beside: bool = False

    def options(self, opened: Opened) -> dict[str, Any]:
        """What a manifest keeps, so that the run can be done again."""
        choices = opened.prepared.choices
        return {
            "pack": self.pack,
            "table": opened.sheet,
            "map": dict(choices.columns),
            "id": choices.id_column,
            "dates": choices.dates,
            "drop_columns": list(choices.dropped),
            "lang": self.language,
            "sort": "one-fact-away" if self.one_fact_away_first else None,
            "reasons_beside": self.beside,
        }


class Ran(NamedTuple):
    """What came of a run. ``faults`` has the first rows of which something could not be read, ``manifest`` what was written."""

    summary: Summary
    faults: tuple[str, ...]
    faulty: int
    manifest: Manifest | None


def open_cases(law: Law, source: Path, choices: Choices, sheet: str | None = None, road: Road = HERE) -> Opened:
    """Open a table and find out which column is which fact. Raises TableError with every problem found."""
    table = open_table(source, table=sheet)
    sample = sample_of(table, SAMPLE)
    prepared = prepare(
        law, sample, choices, lambda mapped: date_forms(law, mapped, table, choices.dates), texts_only=table.texts_only
    )
    return Opened(source, table, learn(prepared, table.batches(prepared.needed, ROWS)), sheet, road)


def refuse_faults(opened: Opened) -> None:
    """Go through the table and refuse it if any cell cannot be read. Raises TableError with the first hundred of all."""
    found: list[Problem] = []
    count = 0
    for answered in opened.answers():
        for row, text in _faults(answered):
            count += 1
            if len(found) < MOST_PROBLEMS:
                found.append(Problem("unreadable-row", f"{opened.table.place(row)}: {in_words(text)}"))
    if count > len(found):
        found.append(Problem("too-many", f"{count - len(found):,} more rows have something that cannot be read."))
    if found:
        raise TableError(tuple(found))


def _faults(answered: Answered) -> Iterator[tuple[int, str]]:
    problems = answered.screened.problems
    if problems is not None and problems.null_count < len(problems):
        for at, text in enumerate(problems.to_pylist()):
            if text is not None:
                yield answered.first + at, text


def in_words(problems: str) -> str:
    """What a row has against it, as a sentence: never what stands in a cell.

    >>> in_words("age: not-a-number; contradiction")
    'Column "age" is not a whole number. Its facts contradict each other.'
    """
    told = []
    for part in problems.split("; "):
        column, _, code = part.rpartition(": ")
        told.append(f'Column "{column}" {FAULTS.get(code, code)}.' if column else f"Its facts {CONTRADICTION}.")
    return " ".join(told)


def answer_file(opened: Opened, wanted: Wanted, told: Told | None = None) -> Ran:
    """Answer every row, write them if that is wanted, and count. Raises WriteError; then nothing is left behind."""
    prepared = opened.prepared
    law, engine = prepared.law, prepared.engine
    summary, digest, clock = Summary(law, engine.answers), RowDigest(engine.answers), Clock()
    faults: list[str] = []
    faulty = 0
    plain = wanted.out is not None and not wanted.beside and not wanted.language
    flat = partial(lay_out, prepared) if plain else None

    def counted() -> Iterator[Answered]:
        nonlocal faulty
        for answered in opened.answers(told, flat):
            summary.add(answered.screened)
            digest.add(answered.screened)
            for row, text in _faults(answered):
                faulty += 1
                if len(faults) < SHOWN:
                    faults.append(f"{opened.table.place(row)}: {in_words(text)}")
            yield answered

    if wanted.out is None:
        for _ in counted():
            pass
        return Ran(summary, tuple(faults), faulty, None)
    with ThreadPoolExecutor(1) as aside:  # the input is hashed while it is answered
        source = aside.submit(hashed, opened.source, wanted.out.parent)
        outputs = _write(opened, wanted, wanted.out, counted(), summary)
    manifest = make_manifest(
        law,
        inputs=[source.result()],
        outputs=outputs,
        digest=digest,
        clock=clock,
        options=wanted.options(opened),
        columns=prepared.mapped.columns,
        counts=summary.as_dict(),
        key=key_fingerprint(prepared.choices.key) if prepared.choices.key else None,
    )
    return Ran(summary, tuple(faults), faulty, manifest)


def _write(opened: Opened, wanted: Wanted, out: Path, answers: Iterator[Answered], summary: Summary) -> list[Path]:
    """Write all rows; the files that were written."""
    prepared = opened.prepared
    law, own = prepared.law, prepared.engine.answers
    about, inputs = about_of(law, wanted.language), [opened.source]
    if wanted.beside:
        case = prepared.mapped.id_column is not None
        with open_reasons_beside(out, own, case=case, about=about, words=False, inputs=inputs) as numbers:
            for answered in answers:
                screened = answered.screened
                numbers.write_numbers(answered.first, answered.ids, screened.numbers, screened.problems)
        return [out, reasons_path(out)]
    sentence = Sentences(law, own, wanted.language).column if wanted.language else None
    first = next(answers, None)
    schema = _schema(prepared, sentence)
    with open_output(out, schema, about=about, rows=opened.table.count, inputs=inputs) as output:
        every = _with(first, answers)
        if wanted.one_fact_away_first:
            classes = Classes(law, own)
            laid = ((_laid(prepared, one, sentence), classes.one_fact_away(one.screened)) for one in every)
            for batch in put_first(laid):
                output.write(batch)
        else:
            for answered in every:
                output.write(_laid(prepared, answered, sentence))
        output.add_summary(summary.as_rows(wanted.language))
    return [out]


def _laid(prepared: Prepared, answered: Answered, sentence: Any) -> pa.RecordBatch:
    return lay_out(prepared, answered, sentence) if answered.laid is None else answered.laid


def _with(first: Answered | None, others: Iterator[Answered]) -> Iterator[Answered]:
    if first is not None:
        yield first
        yield from others


def _schema(prepared: Prepared, sentence: Any) -> pa.Schema:
    """The columns of the output, found out on a table without rows."""
    none = pa.RecordBatch.from_pylist([], schema=pa.schema([(name, pa.string()) for name in prepared.needed]))
    (empty,) = answer_batches(prepared, [none])
    return lay_out(prepared, empty, sentence).schema


def find_changes(opened: Opened, old: Path, told: Told | None = None) -> Changes:
    """The rows whose answer is another one than in a file of answers. Raises TableError for a file that holds none."""
    batches = (lay_out(opened.prepared, answered) for answered in opened.answers(told))
    return compare(old, batches, opened.prepared.law)


def find_changes_between(before: Opened, now: Opened, told: Told | None = None) -> Changes:
    """The rows of one table whose answer is another one in the second edition than in the first."""
    pairs = (
        Pair(new.first, new.ids, old.screened, new.screened)
        for old, new in zip(before.answers(), now.answers(told), strict=True)
    )
    case = now.prepared.mapped.id_column is not None
    return compare_editions(before.prepared.law, now.prepared.law, pairs, case=case)


def write_changes(
    changes: Changes, out: Path | None, about: Mapping[str, str], source: Path, *, turned_first: bool
) -> None:
    """Write the rows that changed, or only count them. Raises WriteError; then nothing is left behind."""
    if out is None:
        for _ in changes:
            pass
        return
    with open_output(out, changes.schema, about=about, inputs=[source]) as output:
        batches: Iterator[pa.RecordBatch] = iter(changes)
        if turned_first:
            batches = put_first((batch, _turned(batch)) for batch in changes)
        for batch in batches:
            output.write(batch)


def _turned(batch: pa.RecordBatch) -> Any:
    """The lines with another verdict than before."""
    import numpy as np

    pairs = zip(batch.column("before").to_pylist(), batch.column("now").to_pylist(), strict=True)
    return np.array([before != now for before, now in pairs], bool)
