"""A whole table: what goes in, what comes out, and that each row has the answer that ``decide`` gives."""

import json
import random
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from diagram.test_explained import random_case
from pyarrow import parquet
from screened import decree

from beforehand.errors import DefectError, FactsError, TableError
from beforehand.law import Law, load_law
from beforehand.screen.file import Wanted, answer_file, find_changes, find_changes_between, open_cases, refuse_faults
from beforehand.screen.one_by_one import OneByOne
from beforehand.screen.run import Choices

DECISIONS = ("paper_needed", "paper_held")


def cases(count: int, seed: int = 1) -> list[dict[str, Any]]:
    draw = random.Random(seed)
    return [random_case(decree(), draw) for _ in range(count)]


def expected(law: Law, case: Mapping[str, Any]) -> dict[str, Any]:
    """What ``screen`` must say of a case in JSON Lines, by ``decide``."""
    try:
        answers = law.decide(case)
    except (FactsError, DefectError):
        return dict.fromkeys(DECISIONS)
    made: dict[str, Any] = {}
    for name, answer in answers.items():
        because = answer.because
        made |= {
            name: answer.verdict,
            f"{name}_certainty": answer.certainty,
            f"{name}_possible": list(answer.possible),
            f"{name}_because": [reason.rule for reason in because],
            f"{name}_sources": list(dict.fromkeys(source for reason in because for source in reason.sources)),
            f"{name}_open_facts": list(answer.open_facts),
            f"{name}_open_points": list(answer.open_points),
        }
    return made


def screened(folder: Path, table: Path, law: Law | None = None, **choices: Any) -> list[dict[str, Any]]:
    out = folder / "answers.jsonl"
    answer_file(open_cases(law or decree(), table, Choices(**choices)), Wanted("ru-decree-821", out))
    return [json.loads(line) for line in out.read_text("utf-8").splitlines()]


def written(folder: Path, kind: str, rows: list[dict[str, Any]]) -> Path:
    """A table of cases in some format, values as a person or a program writes them."""
    names = [fact.name for fact in decree().ruleset.facts]
    table = pa.table({name: pa.array([_text(row.get(name)) for row in rows], pa.string()) for name in names})
    path = folder / f"cases.{kind}"
    match kind:
        case "csv":
            lines = [names, *([_text(row.get(name)) or "" for name in names] for row in rows)]
            path.write_text("\r\n".join(";".join(line) for line in lines), "utf-16")
        case "xlsx":
            import openpyxl

            book = openpyxl.Workbook()
            sheet = book.active
            assert sheet is not None
            sheet.append(names)
            for row in rows:
                sheet.append([_cell(name, row.get(name)) for name in names])
            book.save(path)
        case "parquet":
            parquet.write_table(typed(rows), path, row_group_size=70)
        case "jsonl":
            path.write_text("\n".join(json.dumps(row) for row in rows), "utf-8")
        case "sqlite":
            import sqlite3

            with sqlite3.connect(path) as base:
                base.execute(f"create table cases ({', '.join(names)})")
                marks = ", ".join("?" * len(names))
                base.executemany(
                    f"insert into cases values ({marks})", [[row.get(name) for name in names] for row in rows]
                )
        case _:
            import duckdb

            with duckdb.connect(str(path)) as base:
                base.register("made", table)
                base.execute("create table cases as select * from made")
    return path


def typed(rows: list[dict[str, Any]]) -> pa.Table:
    """Columns of dates, whole numbers, truths and texts."""
    made = {}
    for fact in decree().ruleset.facts:
        values = [row.get(fact.name) for row in rows]
        match fact.kind:
            case "date":
                made[fact.name] = pa.array([date.fromisoformat(v) if v else None for v in values], pa.date32())
            case "number":
                made[fact.name] = pa.array(values, pa.int16())
            case "yes_no":
                made[fact.name] = pa.array(values, pa.bool_())
            case _:
                made[fact.name] = pa.array(values, pa.string())
    return pa.table(made)


def _text(value: object) -> str | None:
    return None if value is None else str(value).lower() if isinstance(value, bool) else str(value)


def _cell(name: str, value: Any) -> Any:
    kinds = {fact.name: fact.kind for fact in decree().ruleset.facts}
    return date.fromisoformat(value) if value and kinds[name] == "date" else value


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet", "jsonl", "sqlite", "duckdb"])
def test_each_row_of_any_format_has_the_answer_that_decide_gives(tmp_path: Path, kind: str) -> None:
    rows = cases(150)
    answers = screened(tmp_path, written(tmp_path, kind, rows))
    assert [answer["row"] for answer in answers] == list(range(1, len(rows) + 1))
    for row, answer in zip(rows, answers, strict=True):
        wanted = expected(decree(), row)
        assert {name: answer[name] for name in wanted} == wanted, row
        assert (answer["problems"] == "contradiction") == (wanted[DECISIONS[0]] is None and len(wanted) == 2)


def test_nothing_of_a_person_comes_out_but_the_offices_own_number(tmp_path: Path) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("case_ref,citizenship,age\nK-77,TJ,24\n", "utf-8")
    (answer,) = screened(tmp_path, table)
    assert answer["case"] == "K-77"
    told = json.dumps(
        {name: value for name, value in answer.items() if not name.endswith(("_sources", "_open_points"))}
    )
    assert "TJ" not in told
    assert "24" not in told.replace(str(answer["answered_by"]), "")
    manifest = answer_file(open_cases(decree(), table, Choices()), Wanted("ru-decree-821", tmp_path / "a.csv")).manifest
    assert manifest
    assert "K-77" not in str(manifest)


@pytest.mark.slow
def test_rows_stay_in_order_over_many_batches(tmp_path: Path) -> None:
    rows = cases(60) * 5000
    path = tmp_path / "cases.parquet"
    parquet.write_table(typed(rows).append_column("case_ref", pa.array(range(len(rows)))), path, row_group_size=7_000)
    out = tmp_path / "answers.parquet"
    answer_file(open_cases(decree(), path, Choices()), Wanted("ru-decree-821", out))
    made = parquet.read_table(out)
    assert made.column("row").to_pylist() == list(range(1, len(rows) + 1))
    assert made.column("case").to_pylist() == list(map(str, range(len(rows))))
    verdicts = made.column("paper_needed").to_pylist()
    assert verdicts == verdicts[:60] * 5000


def test_a_law_too_large_to_number_its_answers_is_asked_row_by_row_with_the_same_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = written(tmp_path, "parquet", cases(40))
    whole = screened(tmp_path, table)
    law = load_law("ru-decree-821")
    monkeypatch.setitem(law.__dict__, "explained", None)
    opened = open_cases(law, table, Choices())
    assert isinstance(opened.prepared.engine, OneByOne)
    assert screened(tmp_path, table, law) == whole


def test_a_strict_run_refuses_the_table_with_all_that_is_wrong(tmp_path: Path) -> None:
    table = tmp_path / "cases.csv"
    table.write_text("age;sex;citizenship\nold;male;TJ\n30;both;Narnia\n31;female;UZ\n", "utf-8")
    opened = open_cases(decree(), table, Choices())
    with pytest.raises(TableError) as refused:
        refuse_faults(opened)
    strange = "is none of the values that this law knows, or lies outside its bounds."
    assert [problem.message for problem in refused.value.problems] == [
        'row 1 (line 2): Column "age" is not a whole number.',
        f'row 2 (line 3): Column "sex" {strange} Column "citizenship" {strange}',
    ]
    assert "Narnia" not in str(refused.value)


@pytest.mark.slow
def test_what_changed_between_two_days_is_told_with_its_sources(tmp_path: Path) -> None:
    law = decree()
    table = written(tmp_path, "parquet", cases(200))
    early = law.as_known("2025-11-20")
    changes = find_changes_between(open_cases(early, table, Choices()), open_cases(law, table, Choices()))
    lines = [line for batch in changes for line in batch.to_pylist()]
    assert changes.rows == 200
    assert 0 < changes.changed <= len(lines)
    out = tmp_path / "early.parquet"
    answer_file(open_cases(early, table, Choices()), Wanted("ru-decree-821", out))
    again = find_changes(open_cases(law, table, Choices()), out)
    assert [(line["row"], line["decision"]) for batch in again for line in batch.to_pylist()] == [
        (line["row"], line["decision"]) for line in lines
    ]
    assert any(line["sources_new"] for line in lines)


def test_the_program_itself_answers_a_table_in_a_process_of_its_own(tmp_path: Path) -> None:
    """As a person starts it: through the entry point, which tidies up less and imports more late than a test does."""
    (tmp_path / "cases.csv").write_text("case_ref;Пол\nA-1;ж\n", "utf-8")
    arguments = ["screen", "ru-decree-821", "cases.csv", "--out", "answers.csv"]
    started = f"import sys; sys.argv = ['beforehand', *{arguments}]; from beforehand.cli.main import run; run()"
    ran = subprocess.run([sys.executable, "-c", started], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (ran.returncode, "Traceback" in ran.stderr) == (0, False), ran.stderr
    assert "A-1,not_needed,settled" in (tmp_path / "answers.csv").read_text("utf-8-sig")


@pytest.fixture(params=["pandas", "polars", "lazy", "table", "batch", "reader", "duckdb", "ibis", "dicts", "lists"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def test_a_table_of_any_kind_comes_back_as_that_kind(kind: str) -> None:
    rows: list[dict[str, Any]] = [{"sex": "female"}, {"sex": "м", "citizenship": "Таджикистан"}, {"sex": None}]
    made = as_kind(kind, rows)
    answers = decree().screen(made)
    assert type(answers) is type(made)
    plain = as_dicts(kind, answers)
    assert [(row["row"], row["paper_needed_certainty"]) for row in plain] == [
        (1, "settled"),
        (2, "facts_missing"),
        (3, "facts_missing"),
    ]


def as_kind(kind: str, rows: list[dict[str, Any]]) -> Any:
    table = pa.table({name: [row.get(name) for row in rows] for name in ("sex", "citizenship")})
    match kind:
        case "pandas":
            return table.to_pandas()
        case "polars" | "lazy":
            pl = pytest.importorskip("polars")
            frame = pl.from_arrow(table)
            return frame.lazy() if kind == "lazy" else frame
        case "table":
            return table
        case "batch":
            return table.to_batches()[0]
        case "reader":
            return table.to_reader()
        case "duckdb":
            duckdb = pytest.importorskip("duckdb")
            base = duckdb.connect()
            base.register("rows", table)
            return base.table("rows")
        case "ibis":
            return pytest.importorskip("ibis").memtable(table.to_pandas())
        case "dicts":
            return rows
        case _:
            return table.to_pydict()


def as_dicts(kind: str, answers: Any) -> list[dict[str, Any]]:
    match kind:
        case "pandas":
            found = pa.Table.from_pandas(answers, preserve_index=False)
        case "polars":
            found = answers.to_arrow()
        case "lazy":
            found = answers.collect().to_arrow()
        case "batch":
            found = pa.Table.from_batches([answers])
        case "reader":
            found = answers.read_all()
        case "duckdb":
            found = answers.to_arrow_table()
        case "ibis":
            found = answers.to_pyarrow()
        case "dicts":
            return answers  # type: ignore[no-any-return]
        case "lists":
            found = pa.table(answers)
        case _:
            found = answers
    return found.to_pylist()  # type: ignore[no-any-return]


def test_a_pandas_frame_keeps_its_index() -> None:
    pd = pytest.importorskip("pandas")
    answers = decree().screen(pd.DataFrame({"sex": ["female", "male"]}, index=["b", "a"]))
    assert list(answers.index) == ["b", "a"]


def test_what_is_no_table_is_refused() -> None:
    with pytest.raises(TypeError, match="int is no kind of table"):
        decree().screen(3)
    with pytest.raises(TypeError, match="Row 2 is no dict"):
        decree().screen([{"sex": "male"}, 3])
    with pytest.raises(TableError, match="personal"):
        decree().screen([{"sex": "male", "Фамилия": "x"}])
