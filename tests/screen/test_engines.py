"""DuckDB, Polars and Spark give the rows of the default engine, and these are what ``decide`` says."""

import logging
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import duckdb
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from agreement.back_ends import by_rules
from agreement.table_roads import ROADS, answered_by, answers, plain_reader, table_of
from agreement.test_vectors import assert_same
from hypothesis import HealthCheck, given, settings
from properties.small_laws import laws, values_of
from records import law_from

from beforehand.errors import FactsError, TableError
from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.law import Law, load_law
from beforehand.screen.answers import Told, answers_of
from beforehand.screen.cells import Reader
from beforehand.screen.engines import values
from beforehand.screen.engines.duckdb import DuckTable, screen_duckdb
from beforehand.screen.engines.polars import lazy_answers, screen_polars
from beforehand.screen.reading import IMPOSSIBLE, Unreadable
from beforehand.screen.sql import make_road, sql_text
from beforehand.screen.sql_cells import Readings
from beforehand.screen.sql_words import DIALECTS, Dialect

ROWS = 20_000
SAMPLE = 500

LEAP_DAYS = (
    date(2004, 2, 29),
    date(1960, 2, 29),
    date(2024, 2, 29),
    date(2025, 2, 28),
    date(2025, 11, 4),
    date(2025, 11, 5),
)
EDGES = (date(1, 1, 1), date(1894, 11, 6), date(9990, 3, 3), date(9999, 12, 31))

ENGINES = ["DuckDB", "Polars", pytest.param("Spark", marks=pytest.mark.slow)]


@cache
def law() -> Law:
    return load_law("ru-decree-821")


def reader_of(fact: Fact) -> Reader:
    """Reads typed values and their texts; what it cannot read has a fault of its own."""

    def read(value: object) -> Any:
        if value is None or value == "":
            return None
        match fact.kind:
            case "number":
                if not str(value).isdecimal():
                    return Unreadable("not-a-number")
                return int(str(value)) if int(str(value)) <= (fact.high or 0) else Unreadable(IMPOSSIBLE)
            case "date" if isinstance(value, str):
                try:
                    return date.fromisoformat(value).toordinal()
                except ValueError:
                    return Unreadable("not-a-date")
        return value if value in fact.values else Unreadable(IMPOSSIBLE)

    return read


def readers() -> dict[str, Reader]:
    return {fact.name: reader_of(fact) for fact in law().ruleset.facts}


def random_rows(seed: int, rows: int) -> list[dict[str, Any]]:
    """Rows with unknown cells, values that cannot be, and birth dates that may contradict age and filing date."""
    random = Random(seed)
    made = []
    for _ in range(rows):
        row = {fact.name: _value(fact, random) for fact in law().ruleset.facts if random.random() < 0.8}
        if row.get("birth_date") and random.random() < 0.8:
            age = 2025 - row["birth_date"].year - random.randint(0, 1)
            row["age"] = age if random.random() < 0.5 and 0 <= age < 150 else None
        made.append(row)
    return made


def _value(fact: Fact, random: Random) -> Any:
    match fact.kind:
        case "yes_no":
            return random.random() < 0.9
        case "number":
            return random.randint(-2, 140 if fact.name == "age" else 620)
        case "date" if fact.name == "birth_date":
            some = random.choice((*LEAP_DAYS, *EDGES, _day(random, 1890, 2030)))
            return random.choice((None, some, _day(random, 1955, 2008)))
        case "date":
            return random.choice((*LEAP_DAYS, _day(random, 2015, 2030)))
        case _:
            return random.choice(fact.values) if random.random() < 0.95 else "Narnia"


def _day(random: Random, first: int, last: int) -> date:
    return date.fromordinal(random.randint(date(first, 1, 1).toordinal(), date(last, 12, 31).toordinal()))


def typed(rows: list[dict[str, Any]]) -> pa.Table:
    kinds = {"yes_no": pa.bool_(), "number": pa.int16(), "date": pa.date32()}
    facts = law().ruleset.facts
    return pa.table(
        {f.name: pa.array([row.get(f.name) for row in rows], kinds.get(f.kind, pa.string())) for f in facts}
    )


def as_texts(rows: list[dict[str, Any]]) -> pa.Table:
    """The same in texts, as a file without types has them; some cells are empty texts."""
    return pa.table({f.name: pa.array([_as_text(row.get(f.name)) for row in rows]) for f in law().ruleset.facts})


def _as_text(value: Any) -> str | None:
    return (
        str(value).lower()
        if isinstance(value, bool)
        else ""
        if value == "female"
        else None
        if value is None
        else str(value)
    )


def without(*names: str) -> Mapping[str, str]:
    return {fact.name: fact.name for fact in law().ruleset.facts if fact.name not in names}


TABLES = {
    "typed columns": (typed, without()),
    "texts": (as_texts, without()),
    "no column of ages": (typed, without("age")),
    "no filing dates": (typed, without("applied_on", "sex")),
    "no birth dates": (as_texts, without("birth_date")),
}


@cache
def screened(road: str, kind: str) -> list[dict[str, Any]]:
    make, columns = TABLES[kind]
    found = ROADS[road](law(), make(random_rows(7, ROWS)), columns, readers())
    return [row for batch in found for row in batch.to_pylist()]


@pytest.mark.parametrize("road", ENGINES)
@pytest.mark.parametrize(
    "kind", [next(iter(TABLES)), *(pytest.param(kind, marks=pytest.mark.slow) for kind in [*TABLES][1:])]
)
def test_every_engine_gives_the_rows_of_the_default_one(road: str, kind: str) -> None:
    own, expected = screened(road, kind), screened("Arrow tables", kind)
    assert own == expected


def test_the_rows_compared_have_faults_contradictions_and_answers_of_many_kinds() -> None:
    rows = screened("Arrow tables", "typed columns")
    problems = {row["problems"] for row in rows}
    assert {None, "contradiction", f"age: {IMPOSSIBLE}", f"citizenship: {IMPOSSIBLE}; contradiction"} <= problems
    assert len({row["paper_needed_answer"] for row in rows}) > 1000


def test_a_row_is_answered_as_decide_answers_the_case() -> None:
    rows, found = random_rows(7, ROWS), screened("DuckDB", "typed columns")
    own, seen = answers_of(law()), set()
    for row, answered in zip(rows, found, strict=True):
        readable = dict(row)
        for problem in (answered["problems"] or "").split("; "):
            readable.pop(problem.partition(":")[0], None)
        if (key := repr(sorted(readable.items()))) in seen:
            continue
        seen.add(key)
        expected = _decided(readable)
        told = {name: one[answered[f"{name}_answer"]] for name, one in own.items()}
        if expected is None:
            assert "contradiction" in answered["problems"]
            assert all(answer.certainty is None for answer in told.values())
        else:
            assert {name: (*answer[:4], *answer[5:]) for name, answer in told.items()} == expected
        if len(seen) == SAMPLE:
            break


def _decided(case: Mapping[str, Any]) -> dict[str, Any] | None:
    try:
        found = law().decide(case)
    except FactsError:
        return None
    return {
        name: (a.verdict, a.certainty, a.possible, tuple(r.rule for r in a.because), a.open_facts, a.open_points)
        for name, a in found.items()
    }


@pytest.mark.slow
@pytest.mark.parametrize("road", ["Arrow tables", "DuckDB", "Polars"])
@settings(max_examples=60, suppress_health_check=list(HealthCheck))
@given(rules=laws())
def test_random_laws_are_answered_as_their_rules_say(road: str, rules: Ruleset) -> None:
    small, random = law_from(rules), Random(rules.sha256 + str(len(rules.facts)))
    cases: list[dict[str, object]] = [
        {fact.name: random.choice(values_of(fact)) for fact in rules.facts if random.random() < 0.7} for _ in range(30)
    ]
    if small.explained is not None:
        for case, found in zip(cases, answers(road, small, cases), strict=True):
            assert_same(found, by_rules(small, case))


# Where rows come from -------------------------------------------------------------------------------------------------


@pytest.fixture
def parquet(tmp_path: Path) -> Path:
    """Rows in several row groups: engines read these side by side."""
    file = tmp_path / "cases.parquet"
    pq.write_table(typed(random_rows(3, 3000)), file, row_group_size=100)
    return file


def rows_of(found: Iterator[pa.RecordBatch]) -> list[dict[str, Any]]:
    return [row for batch in found for row in batch.to_pylist()]


def expected_of(file: Path) -> list[dict[str, Any]]:
    return rows_of(iter(ROADS["Arrow tables"](law(), pq.read_table(file), without(), readers())))


def test_rows_of_a_parquet_file_come_in_its_order(parquet: Path) -> None:
    expected = expected_of(parquet)
    assert rows_of(screen_duckdb(law(), parquet, without(), readers())) == expected
    assert rows_of(screen_polars(law(), parquet, without(), readers())) == expected


@pytest.mark.slow
def test_spark_reads_a_folder_of_files_in_the_order_of_their_names_and_writes_words(tmp_path: Path) -> None:
    ROADS["Spark"](law(), typed(random_rows(3, 5)), without(), readers())  # skipped without Spark
    from beforehand.screen.engines.spark import screen_spark, write_spark

    table, folder = typed(random_rows(3, 900)).append_column("Case No", pa.array(range(900))), tmp_path / "cases"
    folder.mkdir()
    for part, (first, count) in enumerate([(0, 100), (100, 500), (600, 300)]):
        pq.write_table(table.slice(first, count), folder / f"part-{part}.parquet", row_group_size=50)
    expected = rows_of(iter(ROADS["Arrow tables"](law(), table, without(), readers())))
    assert rows_of(screen_spark(law(), folder, without(), readers())) == expected
    write_spark(law(), folder, without(), readers(), tmp_path / "answers", keep=["Case No"])
    told = pq.read_table(tmp_path / "answers").sort_by("row").to_pylist()
    own = answers_of(law())
    assert [row["Case No"] for row in told] == list(range(900))
    for row, answered in zip(told, expected, strict=True):
        assert (row["row"], row["problems"]) == (answered["row"], answered["problems"])
        assert _texts(row, "paper_needed") == own["paper_needed"][answered["paper_needed_answer"]].texts()


def _texts(row: Mapping[str, Any], decision: str) -> tuple[str | None, ...]:
    found = tuple(value for name, value in row.items() if name == decision or name.startswith(f"{decision}_"))
    return found if found[1] is not None else Told(None, None, (), (), (), (), ()).texts()


def test_a_table_of_a_duckdb_file_is_read_and_left_as_it_was(tmp_path: Path, parquet: Path) -> None:
    file = tmp_path / "office's data.duckdb"
    with duckdb.connect(file) as connection:
        connection.execute(f"CREATE TABLE \"all cases\" AS FROM '{parquet}'")
        connection.execute('DELETE FROM "all cases" WHERE rowid IN (SELECT rowid FROM "all cases" LIMIT 10)')
        left = connection.sql('FROM "all cases"').to_arrow_table()
    before = file.read_bytes()
    found = rows_of(screen_duckdb(law(), DuckTable(file, "all cases"), without(), readers()))
    assert found == rows_of(iter(ROADS["Arrow tables"](law(), left, without(), readers())))
    assert file.read_bytes() == before


def test_a_table_larger_than_the_memory_allowed_is_answered(parquet: Path) -> None:
    found = screen_duckdb(law(), parquet, without(), readers(), threads=1, memory="100MB")
    assert rows_of(found) == expected_of(parquet)


def test_polars_gives_a_lazy_frame_with_words(parquet: Path) -> None:
    frame = lazy_answers(law(), pl.scan_parquet(parquet), without(), readers(), words=True)
    assert isinstance(frame, pl.LazyFrame)
    told = frame.sort("row").collect().to_dicts()
    own = answers_of(law())
    for row, answered in zip(told, expected_of(parquet), strict=True):
        assert row["paper_held"] == own["paper_held"][answered["paper_held_answer"]].verdict


# What stands in columns ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("engine", [screen_duckdb, screen_polars])
def test_columns_may_have_any_name_and_any_type(engine: Any) -> None:
    columns = {"age": 'the "Age"', "sex": "row", "citizenship": "it's; DROP TABLE cases --", "applied_on": "t\\ime"}
    table = pa.table(
        {
            'the "Age"': pa.array([18.0, 18.5, float("nan"), None, 70.0]),
            "row": pa.array(["male", "male", None, "?", "female"]).dictionary_encode(),
            "it's; DROP TABLE cases --": pa.array(["it's", "BY", "B\\Y", "TJ", ""]),
            "t\\ime": pa.array([datetime(2025, 1, 1, 10), None, None, None, None]),  # noqa: DTZ001
            "no fact": pa.array([[1], [2], [3], [4], [5]]),
        }
    )
    own: dict[str, Reader] = {name: plain_reader(fact) for name, fact in _facts().items()}
    own |= {"age": _whole, "applied_on": lambda value: None if value is None else Unreadable("time-of-day")}
    found = rows_of(engine(law(), table, columns, own))
    assert found == rows_of(iter(ROADS["Arrow tables"](law(), table, columns, own)))


def _facts() -> dict[str, Fact]:
    return {fact.name: fact for fact in law().ruleset.facts}


def _whole(value: Any) -> Any:
    if value is None or value != value:  # noqa: PLR0124
        return None
    return int(value) if value == int(value) else Unreadable("not-a-number")


@pytest.mark.parametrize("engine", [screen_duckdb, screen_polars])
def test_a_column_of_lists_and_one_of_nothing_are_not_known(engine: Any) -> None:
    table = pa.table({"sex": pa.array([["male"], None]), "ground": pa.nulls(2), "age": pa.array([18, 200], pa.uint8())})
    found = rows_of(engine(law(), table, {name: name for name in table.column_names}, readers()))
    plain = table.drop_columns("sex").set_column(0, "ground", pa.nulls(2))
    expected = rows_of(iter(ROADS["Arrow tables"](law(), plain, {"ground": "ground", "age": "age"}, readers())))
    assert [row["paper_needed_answer"] for row in found] == [row["paper_needed_answer"] for row in expected]
    assert [row["problems"] for row in found] == [f"sex: {IMPOSSIBLE}", f"age: {IMPOSSIBLE}"]


@pytest.mark.parametrize("engine", [screen_duckdb, screen_polars])
def test_a_column_with_too_many_different_values_is_refused(engine: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(values, "MOST_VALUES", 3)
    table = pa.table({"ground": ["a", "b", "c", "d", None]})
    with pytest.raises(TableError, match="different values"):
        rows_of(engine(law(), table, {"ground": "ground"}, readers()))


def test_an_empty_table_has_no_answers() -> None:
    assert rows_of(screen_duckdb(law(), typed([]), without(), readers())) == []
    assert rows_of(screen_polars(law(), typed([]), without(), readers())) == []


# The text ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_text_explains_every_table_and_holds_nothing_of_the_data(dialect: Dialect) -> None:
    types = {fact.name: pa.string() for fact in law().ruleset.facts}
    readings: dict[str, Readings] = {"citizenship": {"Tajikistan of all": "TJ"}, "sex": {"male": "male"}}
    text = sql_text(law(), without(), types, readings, dialect)
    assert "Tajikistan of all" not in text
    for look_up in make_road(law(), without(), types, readings, dialect, words=True).look_ups:
        assert f"--   {look_up.name} (" in text
        assert f"JOIN {look_up.name} ON" in text


def test_nothing_is_logged(parquet: Path, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        list(islice(screen_duckdb(law(), parquet, without(), readers()), 1))
        list(screen_polars(law(), parquet, without(), readers()))
    assert "Narnia" not in caplog.text


def test_a_case_that_is_no_row_is_misuse() -> None:
    assert answered_by("DuckDB", law(), {"no such fact": 1}) == "misuse"
    assert table_of(law(), [{"age": 18}]).column("age").to_pylist() == [18]
