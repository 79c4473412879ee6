"""Roads that answer whole tables: the engine of ``screen`` and its SQL in DuckDB, Polars and Spark.

They are made for many rows, so all cases of a law that the vectors have go into one table and are answered at once; any other
case is a table of one row.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

import pyarrow as pa
import pytest
from vectors import law_of, vectors

from beforehand.ir.case import read_day
from beforehand.ir.ruleset import Fact
from beforehand.law import Law
from beforehand.screen.answers import DEFECTIVE, Told, answers_of
from beforehand.screen.cells import EPOCH, Reader
from beforehand.screen.engine import Engine
from beforehand.screen.reading import IMPOSSIBLE, Unreadable

Given = Mapping[str, object]
Found = str | dict[str, dict[str, Any]]
Screen = Callable[[Law, pa.Table, Mapping[str, str], Mapping[str, Reader]], Iterable[pa.RecordBatch]]

MISUSE = "misuse"

TYPES = {"yes_no": pa.bool_(), "number": pa.int64(), "date": pa.date32()}


def by_arrow(
    law: Law, table: pa.Table, columns: Mapping[str, str], readers: Mapping[str, Reader]
) -> list[pa.RecordBatch]:
    """The default engine, in the columns of the others."""
    engine, made, first = Engine(law, columns, readers), [], 1
    for batch in table.combine_chunks().to_batches():
        found = engine.screen(batch)
        own = {"row": pa.array(range(first, first + found.rows))}
        own |= {f"{decision}_answer": pa.array(numbers) for decision, numbers in found.numbers.items()}
        own["problems"] = (
            pa.nulls(found.rows, pa.string()) if found.problems is None else found.problems.cast(pa.string())
        )
        made.append(pa.RecordBatch.from_pydict(own))
        first += found.rows
    return made


def by_duckdb(
    law: Law, table: pa.Table, columns: Mapping[str, str], readers: Mapping[str, Reader]
) -> Iterator[pa.RecordBatch]:
    from beforehand.screen.engines.duckdb import screen_duckdb

    return screen_duckdb(law, table, columns, readers)


def by_polars(
    law: Law, table: pa.Table, columns: Mapping[str, str], readers: Mapping[str, Reader]
) -> Iterator[pa.RecordBatch]:
    from beforehand.screen.engines.polars import screen_polars

    return screen_polars(law, table, columns, readers)


def by_spark(
    law: Law, table: pa.Table, columns: Mapping[str, str], readers: Mapping[str, Reader]
) -> Iterator[pa.RecordBatch]:
    """One Spark serves the whole process. Without Java or pyspark the test is skipped, unless BEFOREHAND_SPARK=required."""
    if os.environ.get("BEFOREHAND_SPARK") != "required":
        pytest.importorskip("pyspark", reason="pyspark is not installed: pip install 'beforehand[spark]'")
        if not (shutil.which("java") or os.environ.get("JAVA_HOME")):
            pytest.skip("Spark needs Java, and there is none")
    from beforehand.screen.engines.spark import screen_spark

    return screen_spark(law, table, columns, readers)


ROADS: Mapping[str, Screen] = {"Arrow tables": by_arrow, "DuckDB": by_duckdb, "Polars": by_polars, "Spark": by_spark}


def answered_by(road: str, law: Law, case: Given) -> Found:
    """The answer that a road gives to a case. A law that is too large for tables is left to others."""
    if law.explained is None:
        return {}
    if _row(law, case) is None:
        return MISUSE
    known = _of_the_vectors(road, law) if law in _cases() else {}  # nothing is kept of random laws
    key = _key(case)
    return known[key] if key in known else answers(road, law, [case])[0]


@cache
def _of_the_vectors(road: str, law: Law) -> dict[str, Found]:
    cases = {_key(case): case for case in _cases().get(law, ())}
    cases = {key: case for key, case in cases.items() if _row(law, case) is not None}
    return dict(zip(cases, answers(road, law, list(cases.values())), strict=True)) if cases else {}


@cache
def _cases() -> dict[Law, list[Given]]:
    found: dict[Law, list[Given]] = {}
    for vector in vectors():
        found.setdefault(law_of(vector.law, vector.as_known), []).append(vector.case)
    return found


def _key(case: Given) -> str:
    return json.dumps(case, sort_keys=True, default=repr)


def answers(road: str, law: Law, cases: Sequence[Given]) -> list[Found]:
    """What a road says of cases, each of which fits into a row."""
    table = table_of(law, cases)
    columns = {name: name for name in table.column_names}
    batches = ROADS[road](law, table, columns, {fact.name: plain_reader(fact) for fact in law.ruleset.facts})
    rows = [row for batch in batches for row in batch.to_pylist()]
    assert [row["row"] for row in rows] == list(range(1, len(cases) + 1))
    own = answers_of(law)
    made: list[Found] = []
    for row in rows:
        told = {name: one[row[f"{name}_answer"]] for name, one in own.items()}
        made.append(MISUSE if row["problems"] else _plain(told))
    return made


def _plain(told: Mapping[str, Told]) -> dict[str, dict[str, Any]]:
    """Answers as ``back_ends`` compares them; where one decision is defective, the others are not answered."""
    defects: dict[str, dict[str, Any]] = {
        n: {"defect": True} for n, answer in told.items() if answer.certainty == DEFECTIVE
    }
    if defects:
        assert all(told[name].certainty is None for name in told if name not in defects)
        return defects
    return {
        name: {
            "verdict": answer.verdict,
            "certainty": answer.certainty,
            "possible": frozenset(answer.possible),
            "open_facts": frozenset(answer.open_facts),
            "open_points": frozenset(answer.open_points),
            "because": frozenset(answer.because),
        }
        for name, answer in told.items()
    }


def table_of(law: Law, cases: Sequence[Given]) -> pa.Table:
    """Cases as a table: a column of its own type for each fact, null where it is not known."""
    rows = [_row(law, case) or {} for case in cases]
    kinds = {fact.name: TYPES.get(fact.kind, pa.string()) for fact in law.ruleset.facts}
    return pa.table({name: pa.array([row.get(name) for row in rows], kind) for name, kind in kinds.items()})


def _row(law: Law, case: Given) -> dict[str, object] | None:
    """A case as typed columns can hold it, or None: then it is misuse before any engine sees it."""
    facts = {fact.name: fact for fact in law.ruleset.facts}
    row: dict[str, object] = {}
    for name, value in case.items():
        if value is None:
            continue
        match facts[name].kind if name in facts else None, value:
            case ("yes_no", bool()) | ("choice" | "country", str()):
                row[name] = value
            case "number", int() if not isinstance(value, bool) and abs(value) < 1 << 62:
                row[name] = value
            case "date", _ if (day := read_day(value)) is not None:
                row[name] = day - EPOCH
            case _:
                return None
    return row


def plain_reader(fact: Fact) -> Reader:
    """Reads texts that are the law's own values."""
    return lambda value: None if value is None else value if value in fact.values else Unreadable(IMPOSSIBLE)
