"""Made-up tables of cases, answered by the engine, as ``screen`` lays them out."""

import random
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from beforehand.ir.case import from_text, written
from beforehand.ir.cells import Value
from beforehand.ir.ruleset import Fact
from beforehand.law import Law, load_law
from beforehand.screen.answers import names_of
from beforehand.screen.cells import Reader
from beforehand.screen.engine import Engine, Screened

BY = "made by a test"


class Made(NamedTuple):
    """A table of cases and its answers."""

    law: Law
    engine: Engine
    cases: list[dict[str, object]]
    screened: Screened


@cache
def decree() -> Law:
    return load_law("ru-decree-821")


def engine_for(law: Law) -> Engine:
    """An engine for tables whose columns have the names of facts and hold values as the law writes them."""
    facts = law.ruleset.facts
    return Engine(law, {fact.name: fact.name for fact in facts}, {fact.name: _reader(fact) for fact in facts})


def _reader(fact: Fact) -> Reader:
    def read(cell: object) -> Value | None:
        return from_text(fact, str(cell))

    return read


def table_of(law: Law, cases: list[dict[str, object]]) -> pa.RecordBatch:
    names = [fact.name for fact in law.ruleset.facts]
    columns = [pa.array([_text(case.get(name)) for case in cases], pa.string()) for name in names]
    return pa.RecordBatch.from_arrays(columns, names=names)


def _text(value: object) -> str | None:
    if value is None:
        return None
    return str(value).lower() if isinstance(value, bool) else str(value)


@cache
def made(rows: int = 400, seed: int = 1) -> Made:
    law = decree()
    draw = random.Random(seed)
    cases = [_case(law, draw) for _ in range(rows)]
    engine = engine_for(law)
    return Made(law, engine, cases, engine.screen(table_of(law, cases)))


def _case(law: Law, draw: random.Random) -> dict[str, object]:
    """Some facts of a person at random; a birth date seldom, since it mostly contradicts a random age."""
    case: dict[str, object] = {}
    for fact in law.ruleset.facts:
        if draw.random() < (0.95 if fact.name == "birth_date" else 0.3):
            continue
        cells = law.index.cells[fact.name]
        value = cells.example(draw.randrange(cells.size))
        case[fact.name] = as_written(fact, value)
    return case


def as_written(fact: Fact, value: Value) -> object:
    found = written(fact, value)
    return found if isinstance(found, bool | int | str) else str(found)


def part(screened: Screened, first: int, last: int) -> Screened:
    """Some rows of what was screened."""
    problems = screened.problems
    return Screened(
        {name: numbers[first:last] for name, numbers in screened.numbers.items()},
        None if problems is None else problems.slice(first, last - first),
        last - first,
    )


def laid_out(
    made: Made, screened: Screened, first: int = 1, ids: list[str | None] | None = None, by: str = BY
) -> pa.RecordBatch:
    """Answers as a batch of columns."""
    rows = screened.rows
    names, columns = ["row"], [pa.array(np.arange(first, first + rows, dtype=np.int64))]
    if ids is not None:
        names.append("case")
        columns.append(pa.array(ids, pa.string()))
    for decision, own in made.engine.answers.items():
        columns += own.columns(screened.numbers[decision])
    names += names_of(made.law)
    kind = pa.dictionary(pa.int32(), pa.string())
    columns.append(pa.nulls(rows, kind) if screened.problems is None else screened.problems)
    columns.append(pa.DictionaryArray.from_arrays(pa.array(np.zeros(rows, np.int8)), pa.array([by])))
    return pa.RecordBatch.from_arrays(columns, names=[*names, "problems", "answered_by"])


def batches_of(
    made: Made, size: int = 150, ids: list[str | None] | None = None, by: str = BY
) -> Iterator[pa.RecordBatch]:
    """All answers, in batches."""
    for at in range(0, made.screened.rows, size):
        last = min(at + size, made.screened.rows)
        yield laid_out(made, part(made.screened, at, last), at + 1, ids and ids[at:last], by)


def plain_rows(batches: Iterator[pa.RecordBatch]) -> list[dict[str, object]]:
    """Rows as Python has them, no verdict told apart from nothing."""
    return [
        {name: value or ("" if name != "row" else value) for name, value in row.items()}
        for batch in batches
        for row in batch.to_pylist()
    ]
