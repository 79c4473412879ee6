"""Answers as files: whole or not there at all, in the order of the rows, safe for spreadsheets, the same every time."""

import csv
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from screened import batches_of, laid_out, made, plain_rows

from beforehand.errors import TableError, WriteError
from beforehand.screen.answers import BETWEEN
from beforehand.screen.outputs import (
    about_of,
    open_output,
    open_reasons_beside,
    read_answers,
    reasons_path,
)
from beforehand.screen.outputs import sheet as sheets
from beforehand.screen.outputs.formulas import neutralised, neutralised_all, restored
from beforehand.screen.outputs.opening import SAME_BYTES, SUFFIXES
from beforehand.screen.outputs.place import Place

ABOUT = {"pack": "p", "not_advice": "=none"}
IDS: list[str | None] = [*(f"A-{n}" for n in range(1, 399)), "=1+1", None]


def write(path: Path, ids: list[str | None] | None = None, size: int = 150) -> list[dict[str, object]]:
    """Write all answers; gives them as rows."""
    batches = list(batches_of(made(), size, ids))
    with open_output(path, batches[0].schema, about=ABOUT, rows=400) as output:
        for batch in batches:
            output.write(batch)
        output.add_summary([("Rows",), ("Rows", 400)])
    return plain_rows(iter(batches))


def left(folder: Path) -> list[str]:
    return sorted(file.name for file in folder.iterdir())


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("ids", [None, IDS], ids=["no-ids", "ids"])
def test_every_format_gives_back_what_was_written_in_its_order(
    tmp_path: Path, suffix: str, ids: list[str | None] | None
) -> None:
    path = tmp_path / f"answers{suffix}"
    rows = write(path, ids)
    assert plain_rows(read_answers(path)) == rows
    assert left(tmp_path) == [path.name]


@pytest.mark.parametrize("suffix", sorted(SAME_BYTES))
def test_the_same_rows_give_the_same_bytes(tmp_path: Path, suffix: str) -> None:
    for name in ("one", "other"):
        write(tmp_path / f"{name}{suffix}", IDS)
    assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"other{suffix}").read_bytes()


def test_a_table_without_rows_has_its_columns(tmp_path: Path) -> None:
    schema = next(batches_of(made())).schema
    for suffix in SUFFIXES:
        path = tmp_path / f"answers{suffix}"
        open_output(path, schema, about=ABOUT).close()
        assert path.exists()
        assert sum(batch.num_rows for batch in read_answers(path)) == 0


# Text -----------------------------------------------------------------------------------------------------------------


def test_csv_is_rfc_4180_with_the_mark_that_excel_wants(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    rows = write(path, ['a"b', "c,d", "e\r\nf", *IDS[3:]])
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbfrow,case,paper_needed,")
    assert content.count(b"\r\n") == 401 + 1
    with path.open(encoding="utf-8-sig", newline="") as file:
        read = list(csv.DictReader(file, strict=True))
    assert [row["case"] for row in read[:3]] == ['a"b', "c,d", "e\r\nf"]
    assert [row["paper_needed"] for row in read] == [row["paper_needed"] for row in rows]


def test_json_lines_have_lists_and_null(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    rows = write(path, IDS)
    read = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    assert len(read) == 400
    for got, row in zip(read, rows, strict=True):
        assert got["row"] == row["row"]
        assert got["paper_needed"] == (row["paper_needed"] or None)
        because = got["paper_needed_because"]
        assert (because is None) == (got["paper_needed_certainty"] is None), "null without an answer, else a list"
        assert BETWEEN.join(because or []) == row["paper_needed_because"]
    assert read[-1]["case"] is None


# Formulas -------------------------------------------------------------------------------------------------------------

FORMULAS = ["=1+1", "+1", "-5", "@SUM(A1)", "\t=1", "\r=1", "  =1", "'=1", '"=1', "\u00a0=1", "＝1", "\n=1"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_made_harmless(text: str) -> None:
    assert neutralised(text) == "'" + text


@pytest.mark.parametrize("text", ["", "24", "A-31", "'tis", "needed", "д-5", "a=b", "  x", '"x"'])
def test_what_is_no_formula_stays_as_it_is(text: str) -> None:
    assert neutralised(text) == text


@given(st.text(alphabet="=+-@\t\r\n '\"ax＝\u00a0", max_size=6))
def test_making_harmless_can_be_undone_and_is_the_same_for_a_column(text: str) -> None:
    assert restored(neutralised(text)) == text
    assert neutralised_all(pa.array([text, "x"])).to_pylist() == [neutralised(text), "x"]


@pytest.mark.parametrize("suffix", [".csv", ".tsv", ".xlsx"])
def test_no_cell_of_a_sheet_begins_like_a_formula(tmp_path: Path, suffix: str) -> None:
    ids = [*FORMULAS, *IDS[len(FORMULAS) :]]
    rows = write(path := tmp_path / f"answers{suffix}", ids)
    if suffix == ".xlsx":
        from openpyxl import load_workbook

        book = load_workbook(path)
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
        assert {cell.data_type for cell in cells} == {"s", "n", "inlineStr"} - {"inlineStr"}
        texts = [cell.value for cell in cells if isinstance(cell.value, str)]
    else:
        with path.open(encoding="utf-8-sig", newline="") as file:
            texts = [cell for row in csv.reader(file, delimiter="\t" if suffix == ".tsv" else ",") for cell in row]
    assert not [text for text in texts if text != restored(text) and not text.startswith("'")]
    assert not [text for text in texts if neutralised(text) != text and not text.startswith("'")]
    if suffix != ".xlsx":  # XML has no carriage return of its own
        assert [row["case"] for row in plain_rows(read_answers(path))] == [row["case"] for row in rows]


# XLSX -----------------------------------------------------------------------------------------------------------------


def test_a_workbook_has_answers_a_summary_and_what_it_is_about_and_no_filter_or_colour(tmp_path: Path) -> None:
    from openpyxl import load_workbook

    write(path := tmp_path / "answers.xlsx", IDS)
    book = load_workbook(path)
    assert book.sheetnames == ["answers", "summary", "about"]
    assert book["answers"].freeze_panes == "A2"
    assert book["answers"].auto_filter.ref is None
    assert not book["answers"].conditional_formatting
    assert {cell.fill.fill_type for row in book["answers"].iter_rows(max_row=30) for cell in row} == {None}
    assert [tuple(cell.value for cell in row) for row in book["about"]] == [("pack", "p"), ("not_advice", "'=none")]
    assert book["summary"]["B2"].value == 400


def test_more_rows_than_a_sheet_holds_are_refused_before_anything_is_written(tmp_path: Path) -> None:
    batch = next(batches_of(made()))
    with pytest.raises(WriteError, match=r"1,048,575 rows.*\.parquet"):
        open_output(tmp_path / "answers.xlsx", batch.schema, about=ABOUT, rows=1_048_576)
    assert left(tmp_path) == []


def test_more_rows_than_a_sheet_holds_are_refused_when_they_come(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 200)
    batches = list(batches_of(made()))
    output = open_output(tmp_path / "answers.xlsx", batches[0].schema, about=ABOUT)
    output.write(batches[0])
    with pytest.raises(WriteError, match="rows of data"):
        output.write(batches[1])
    assert left(tmp_path) == []


def test_a_text_too_long_for_a_cell_is_refused_and_never_cut(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="data row 2 a text is longer"):
        write(tmp_path / "answers.xlsx", ["x", "y" * 40_000, *IDS[2:]])
    assert left(tmp_path) == []


# Parquet --------------------------------------------------------------------------------------------------------------


def test_parquet_has_dictionaries_and_says_what_it_is_about(tmp_path: Path) -> None:
    write(path := tmp_path / "answers.parquet", IDS)
    schema = pq.read_schema(path)
    assert schema.metadata[b"beforehand.pack"] == b"p"
    assert not schema.field("row").nullable
    assert pa.types.is_dictionary(schema.field("paper_needed_because").type)
    row = pq.ParquetFile(path).metadata.row_group(0).column(0)
    assert row.encodings == ("RLE", "DELTA_BINARY_PACKED") or "DELTA_BINARY_PACKED" in row.encodings


def write_normal(path: Path, *, words: bool = True, ids: list[str | None] | None = IDS) -> None:
    own = made()
    case = None if ids is None else pa.array(ids, pa.string())
    with open_reasons_beside(path, own.engine.answers, case=ids is not None, about=ABOUT, words=words) as output:
        for at in range(0, 400, 150):
            numbers = {name: found[at : at + 150] for name, found in own.screened.numbers.items()}
            problems = own.screened.problems
            output.write_numbers(
                at + 1,
                None if case is None else case[at : at + 150],
                numbers,
                None if problems is None else problems[at : at + 150],
            )


@pytest.mark.parametrize("words", [True, False])
def test_the_normal_form_tells_what_the_flat_form_tells(tmp_path: Path, words: bool) -> None:
    flat = write(tmp_path / "flat.parquet", IDS)
    write_normal(path := tmp_path / "answers.parquet", words=words)
    assert plain_rows(read_answers(path)) == [{k: v for k, v in row.items() if k != "answered_by"} for row in flat]


def test_the_normal_form_is_joined_by_using(tmp_path: Path) -> None:
    flat = write(tmp_path / "flat.parquet", IDS)
    write_normal(path := tmp_path / "answers.parquet")
    beside = tmp_path / "answers.reasons.parquet"
    for decision in made().engine.answers:
        found = duckdb.execute(
            f"SELECT row, verdict, certainty, because, sources, {decision} FROM '{path}'"
            f" JOIN '{beside}' USING ({decision}_answer) ORDER BY row"
        ).fetchall()
        names = (decision, f"{decision}_certainty", f"{decision}_because", f"{decision}_sources", decision)
        assert [tuple(v or "" for v in row[1:]) for row in found] == [tuple(row[n] for n in names) for row in flat]


def test_only_answers_that_occur_stand_in_the_reasons(tmp_path: Path) -> None:
    write_normal(path := tmp_path / "answers.parquet")
    reasons = pq.read_table(reasons_path(path))
    assert len(reasons) == sum(len(np.unique(own)) for own in made().screened.numbers.values())


def test_reasons_of_another_run_are_not_taken_for_those_of_this(tmp_path: Path) -> None:
    write_normal(path := tmp_path / "answers.parquet")
    table = pq.read_table(reasons_path(path))
    pq.write_table(table.slice(3), reasons_path(path))
    with pytest.raises(TableError, match="another run"):
        list(read_answers(path))
    reasons_path(path).unlink()
    with pytest.raises(TableError, match="is not beside it"):
        list(read_answers(path))


# Databases ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".duckdb", ".sqlite"])
def test_a_database_has_answers_a_summary_and_what_it_is_about(tmp_path: Path, suffix: str) -> None:
    write(path := tmp_path / f"answers{suffix}", IDS)
    link = duckdb.connect(path, read_only=True) if suffix == ".duckdb" else sqlite3.connect(path)
    assert link.execute('SELECT count(*), count(DISTINCT "row") FROM answers').fetchone() == (400, 400)
    assert link.execute("SELECT * FROM about").fetchall() == list(ABOUT.items())
    assert link.execute("SELECT * FROM summary WHERE line = 2").fetchall() == [(2, "Rows", "400", None, None)]
    link.close()


@pytest.mark.parametrize("suffix", [".duckdb", ".sqlite"])
def test_a_database_with_tables_of_somebody_else_is_not_replaced(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"office{suffix}"
    link = duckdb.connect(path) if suffix == ".duckdb" else sqlite3.connect(path)
    link.execute("CREATE TABLE clients (name VARCHAR)")
    link.close()
    before = path.read_bytes()
    with pytest.raises(WriteError, match="other tables \\(clients\\)"):
        write(path)
    assert path.read_bytes() == before
    assert left(tmp_path) == [path.name]


def test_a_file_that_only_has_the_name_of_a_database_is_not_replaced(tmp_path: Path) -> None:
    (path := tmp_path / "notes.db").write_text("my notes")
    with pytest.raises(WriteError, match="no such database"):
        write(path)
    assert path.read_text() == "my notes"


# Whole or not at all --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_ends_with_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path, suffix: str) -> None:
    write(path := tmp_path / f"answers{suffix}")
    before = path.read_bytes()
    batch = next(batches_of(made()))
    with pytest.raises(KeyboardInterrupt), open_output(path, batch.schema, about=ABOUT) as output:  # noqa: PT012
        output.write(batch)
        raise KeyboardInterrupt
    assert path.read_bytes() == before
    assert left(tmp_path) == [path.name]


KILLED = """
import os, signal, sys
from pathlib import Path
from screened import batches_of, made
from beforehand.screen.outputs import open_output, open_reasons_beside

path = Path(sys.argv[1])
if sys.argv[2] == "normal":
    output = open_reasons_beside(path, made().engine.answers, case=False, about={})
    output.write_numbers(1, None, made().screened.numbers, None)
else:
    batches = list(batches_of(made()))
    output = open_output(path, batches[0].schema, about={})
    output.write(batches[0])
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.slow
@pytest.mark.parametrize("form", [*SUFFIXES, "normal"])
def test_a_run_that_is_killed_leaves_the_old_file_and_the_next_run_clears_up(tmp_path: Path, form: str) -> None:
    path = tmp_path / ("answers.parquet" if form == "normal" else f"answers{form}")
    (tmp_path / "cases.csv").write_text("age\n24\n")
    path.write_bytes(b"" if form in {".duckdb", ".sqlite", ".db"} else b"old answers")
    before = path.read_bytes()
    tests = str(Path(__file__).parents[1])
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, str(path), form], env={**os.environ, "PYTHONPATH": tests}, check=False
    )
    assert ended.returncode == -signal.SIGKILL
    assert path.read_bytes() == before
    assert (tmp_path / "cases.csv").read_text() == "age\n24\n"
    over = [name for name in left(tmp_path) if name not in {path.name, "cases.csv"}]
    assert over
    assert all(name.startswith(".answers") and ".part" in name for name in over)
    if form == "normal":
        write_normal(path)
        assert left(tmp_path) == ["answers.parquet", "answers.reasons.parquet", "cases.csv"]
    else:
        write(path)
        assert left(tmp_path) == [path.name, "cases.csv"]


@pytest.mark.parametrize("done", [0, 1, 2])
def test_a_killed_run_never_leaves_its_reasons_beside_the_answers_of_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: int
) -> None:
    """Whatever has got its name when a run ends: no answers, or the new pair."""
    write_normal(path := tmp_path / "answers.parquet")
    old, put, names = path.read_bytes(), Place.put, list[str]()

    def killed(place: Place) -> None:
        if len(names) == done:
            raise KeyboardInterrupt
        names.append(place.path.name)
        put(place)

    monkeypatch.setattr(Place, "put", killed)
    with nullcontext() if done == 2 else pytest.raises(KeyboardInterrupt):
        write_normal(path, ids=None)
    assert not path.exists() if done < 2 else path.read_bytes() != old
    assert names == ["answers.reasons.parquet", "answers.parquet"][:done]


@pytest.fixture
def small_disk() -> Iterator[None]:
    """No file may grow beyond a few blocks, as on a disk that is full."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (6_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.usefixtures("small_disk")
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"answers{suffix}"
    ids: list[str | None] = [f"case number {n} of this office" for n in range(400)]
    with pytest.raises(WriteError, match="cannot be written"):
        write(path, ids)
    assert left(tmp_path) == []


@pytest.mark.usefixtures("small_disk")
def test_a_full_disk_leaves_neither_file_of_the_normal_form(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="cannot be written"):
        write_normal(tmp_path / "answers.parquet")
    assert left(tmp_path) == []


def test_of_two_runs_for_one_output_the_first_to_end_gives_way(tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    batch = next(batches_of(made()))
    one = open_output(path, batch.schema, about=ABOUT)
    other = open_output(path, batch.schema, about=ABOUT)
    one.write(batch)
    with pytest.raises(WriteError, match="Another run"):
        one.close()
    other.write(batch)
    other.close()
    assert plain_rows(read_answers(path)) == plain_rows(iter([batch]))
    assert left(tmp_path) == [path.name]


def test_the_input_is_never_the_output(tmp_path: Path) -> None:
    (cases := tmp_path / "cases.csv").write_text("age\n24\n")
    (tmp_path / "link.csv").symlink_to(cases)
    (tmp_path / "hard.csv").hardlink_to(cases)
    schema = next(batches_of(made())).schema
    for name in ("cases.csv", "link.csv", "hard.csv", "../" + tmp_path.name + "/cases.csv"):
        with pytest.raises(WriteError, match="another name"):
            open_output(tmp_path / name, schema, about=ABOUT, inputs=[cases])
    assert cases.read_text() == "age\n24\n"


@pytest.mark.parametrize(
    ("name", "told"),
    [("answers.pdf", "end in"), ("no/answers.csv", "no folder"), ("answers", "end in"), ("f.csv", "is a folder")],
)
def test_a_name_that_cannot_be_written_to_is_told(tmp_path: Path, name: str, told: str) -> None:
    (tmp_path / "f.csv").mkdir()
    with pytest.raises(WriteError, match=told):
        open_output(tmp_path / name, next(batches_of(made())).schema, about=ABOUT)


def test_a_new_file_is_for_its_owner_only_and_an_old_one_keeps_its_mode(tmp_path: Path) -> None:
    write(path := tmp_path / "answers.csv")
    assert path.stat().st_mode & 0o777 == 0o600
    path.chmod(0o640)
    write(path)
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_closed_output_takes_no_more(tmp_path: Path) -> None:
    batch = next(batches_of(made()))
    output = open_output(tmp_path / "answers.csv", batch.schema, about=ABOUT)
    output.close()
    output.close()
    with pytest.raises(ValueError, match="closed"):
        output.write(batch)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_a_file_that_is_no_table_of_answers_is_told(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"other{suffix}"
    path.write_bytes(b'{"a": 1}\n' if suffix in {".jsonl", ".ndjson"} else b"a,b\n1,2\n")
    with pytest.raises(TableError, match="no file of answers"):
        list(read_answers(path))


def test_about_says_what_nobody_has_read() -> None:
    about = about_of(made().law)
    assert "Nobody on this project has read the text of the decree" in about["text_not_read"]
    assert "18 March 2026" in about["sources"]
    assert about["not_advice"] == "This is information, not legal advice."
    assert "[~ " in about_of(made().law, "tg")["not_advice"]


def test_a_workbook_leaves_no_sheet_in_a_folder_that_users_share(tmp_path: Path) -> None:
    batch = laid_out(made(), made().screened)
    output = open_output(tmp_path / "answers.xlsx", batch.schema, about=ABOUT)
    output.write(batch)
    assert left(tmp_path) == [".answers.xlsx.part", ".answers.xlsx.part.tmp"]
    output.close()
    with zipfile.ZipFile(tmp_path / "answers.xlsx") as book:
        assert {entry.date_time[0] for entry in book.infolist()} == {1980}
