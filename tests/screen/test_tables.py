"""Tables in files: every row comes back in its place, whatever the format, the encoding and the mistakes in it."""

import io
import json
import re
import sqlite3
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zipfile import ZipFile

import duckdb
import openpyxl
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyarrow import parquet

from beforehand.errors import TableError
from beforehand.screen.tables import Table, open_table
from beforehand.screen.tables.delimited import DelimitedTable
from beforehand.screen.tables.table import NO_VALUE, UNREADABLE

TEXT = "Номер дела;Пол;Гражданство;Возраст\r\n1;муж.;Таджикистан;24\r\n2;жен.;Узбекистан;30\r\n"
ROWS = [
    {"Номер дела": "1", "Пол": "муж.", "Гражданство": "Таджикистан", "Возраст": "24"},
    {"Номер дела": "2", "Пол": "жен.", "Гражданство": "Узбекистан", "Возраст": "30"},
]


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    def write(content: bytes | str, name: str = "cases.csv") -> Path:
        file = tmp_path / name
        file.write_bytes(content.encode() if isinstance(content, str) else content)
        return file

    return write


Write = Callable[..., Path]


def rows(table: Table, columns: list[str] | None = None, size: int = 100) -> list[dict[str, object]]:
    return [row for batch in table.batches(columns, size) for row in batch.to_pylist()]


def refusal(file: Path, table: str | None = None) -> str:
    """The code with which a file is refused, when it is opened or when it is read."""
    with pytest.raises(TableError) as caught:
        rows(open_table(file, table=table))
    (problem,) = caught.value.problems
    assert problem.help or problem.code in {"no-tables-inside", "wrong-suffix", "unreadable"}
    return problem.code


# Text ------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codec", "shown"),
    [
        ("utf-8", "UTF-8"),
        ("utf-8-sig", "UTF-8 with a byte order mark"),
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16 without a byte order mark"),
        ("cp1251", "Windows-1251"),
        ("koi8-r", "KOI8-R"),
        ("cp866", "code page 866"),
    ],
)
def test_the_encoding_is_found_and_said(codec: str, shown: str, write: Write) -> None:
    table = open_table(write(TEXT.encode(codec)))
    assert rows(table) == ROWS
    assert f"The text is {shown}," in table.said[0]


@pytest.mark.parametrize(("mark", "shown"), [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "vertical bar")])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_delimiter_is_found_and_said(mark: str, shown: str, end: str, write: Write) -> None:
    table = open_table(write(TEXT.replace(";", mark).replace("\r\n", end)))
    assert rows(table) == ROWS
    assert f"parted by {shown}s" in table.said[0]


def test_commas_inside_cells_do_not_make_a_delimiter(write: Write) -> None:
    table = open_table(write("ground;age\nfamily, other;18,0\nstudies, none;19,0\n"))
    assert table.names == ("ground", "age")


def test_a_first_line_may_say_the_delimiter(write: Write) -> None:
    table = open_table(write("sep=;\na;b\n1,5;2\n"))
    assert rows(table) == [{"a": "1,5", "b": "2"}]
    assert table.place(1) == "row 1 (line 3)"


def test_quoted_newlines_and_empty_lines_keep_rows_and_lines_right(write: Write) -> None:
    table = open_table(write('id,ground\n1,"family\nand ""others"""\n\n2,studies\n'))
    assert rows(table) == [{"id": "1", "ground": 'family\nand "others"'}, {"id": "2", "ground": "studies"}]
    assert [table.place(row) for row in (1, 2, 1)] == ["row 1 (line 3)", "row 2 (line 5)", "row 1 (line 3)"]


def test_a_ragged_line_comes_back_as_a_row_that_cannot_be_read(write: Write) -> None:
    table = open_table(write("id,sex,age\n1,male,20\n2,male\n3,male,22\n4,male,23,24\n5,male,25\n6\n"))
    found = rows(table)
    assert [row["id"] for row in found] == ["1", UNREADABLE, "3", UNREADABLE, "5", UNREADABLE]
    assert found[1] == dict.fromkeys(("id", "sex", "age"), UNREADABLE)
    assert table.place(4) == "row 4 (line 5)"
    assert [row["age"] for row in rows(table, ["age"], 2)] == ["20", UNREADABLE, "22", UNREADABLE, "25", UNREADABLE]


@given(st.lists(st.sampled_from(["good", "short", "long"]), max_size=40))
def test_no_row_is_lost_or_moved_by_ragged_lines(tmp_path_factory: pytest.TempPathFactory, kinds: list[str]) -> None:
    file = tmp_path_factory.mktemp("ragged") / "cases.csv"
    lines = {"good": "{},x", "short": "{}", "long": "{},x,y"}
    text = "".join(lines[kind].format(number) + "\n" for number, kind in enumerate(kinds))
    file.write_text("id,sex\nfirst,x\nsecond,x\n" + text, "utf-8")
    found = [row["id"] for row in rows(open_table(file), ["id"], 7)][2:]
    assert found == [str(number) if kind == "good" else UNREADABLE for number, kind in enumerate(kinds)]


def test_ragged_lines_stay_in_their_place_in_a_large_file(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beforehand.screen.tables.delimited.BLOCK", 4096)
    lines = [f"{number},male" if number % 97 else f"{number}" for number in range(1, 5000)]
    found = rows(open_table(write("id,sex\n" + "\n".join(lines))), None, 1000)
    assert [row["id"] for row in found] == [str(n) if n % 97 else UNREADABLE for n in range(1, 5000)]


def test_a_quotation_mark_that_is_never_closed_is_refused(write: Write) -> None:
    file = write('id,sex\n1,"male\n2,male\n3,male\n')
    assert refusal(file) == "open-quote"
    with pytest.raises(TableError, match="in line 2 is never closed"):
        rows(open_table(file), ["id"])


def test_a_title_above_the_header_is_left_out_and_said(write: Write) -> None:
    table = open_table(write("Cases of May\n\nid,sex\n1,male\n"))
    assert rows(table) == [{"id": "1", "sex": "male"}]
    assert any("line 3" in said for said in table.said)


@pytest.mark.slow
def test_bytes_that_are_no_text_of_the_encoding_are_refused_with_their_place(write: Write) -> None:
    good = TEXT.encode("cp1251") * 1
    content = good + ("3;муж.;Казахстан;20\r\n" * 60_000).encode("cp1251") + b"4;\x98;x;20\r\n"
    with pytest.raises(TableError, match=r"Byte [0-9,]+ of the file is not Windows-1251"):
        rows(open_table(write(content)))


def test_columns_are_given_in_the_order_asked_for_and_batches_are_as_small(write: Write) -> None:
    table = open_table(write(TEXT))
    batches = list(table.batches(["Возраст", "Пол"], 1))
    assert [batch.schema.names for batch in batches] == [["Возраст", "Пол"]] * 2
    with pytest.raises(KeyError):
        list(table.batches(["age"]))


@given(
    st.lists(
        st.sampled_from([b",", b";", b'"', b"\n", b"\r", b"a", b"1", b"\xd0\xbf", b"\xff", b"\0", b"sep=", b'{"a":1}']),
        max_size=30,
    )
)
def test_any_bytes_are_a_table_or_refused(tmp_path_factory: pytest.TempPathFactory, parts: list[bytes]) -> None:
    file = tmp_path_factory.mktemp("any") / "cases.csv"
    file.write_bytes(b"".join(parts))
    try:
        table = open_table(file)
        assert all(len(row) == len(table.names) for row in rows(table))
    except TableError as error:
        assert error.problems  # noqa: PT017  either is right


# Refusals --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "cases.csv", "empty-file"),
        (b" \n\n", "cases.csv", "empty-file"),
        (b"1,2\n3,4\n", "cases.csv", "no-header"),
        (b"a,b,a\n1,2,3\n", "cases.csv", "duplicate-header"),
        (b"a,,b\n1,2,3\n", "cases.csv", "no-header"),
        (b"a,b\n1,2\n", "cases.xlsx", "wrong-suffix"),
        (b"a,b\n1,2\n", "cases.parquet", "wrong-suffix"),
        (b"a,b\n1,2\n", "cases.jsonl", "wrong-suffix"),
        (b'[{"a": 1}]', "cases.json", "json-array"),
        (b"%PDF-1.7", "cases.pdf", "unknown-kind"),
        (b"\x1f\x8b\x08", "cases.csv.gz", "compressed"),
        (b"PK\x03\x04broken", "cases.xlsx", "broken-file"),
        (b"PAR1broken", "cases.parquet", "broken-file"),
        (b"SQLite format 3\x00broken", "cases.db", "broken-file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "cases.xlsx", "encrypted"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "cases.xls", "unknown-kind"),
        (b"\x00\x01\x02\x03" * 9, "cases", "unknown-kind"),
    ],
    ids=repr,
)
def test_files_that_are_no_tables_are_refused(content: bytes, name: str, code: str, write: Write) -> None:
    assert refusal(write(content, name)) == code


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nothing.csv") == "unreadable"
    assert refusal(tmp_path) == "not-a-file"


def test_a_table_inside_is_named_only_where_there_are_some(write: Write) -> None:
    assert refusal(write(TEXT), "cases") == "no-tables-inside"


def test_what_is_refused_names_the_file_and_no_content(write: Write) -> None:
    with pytest.raises(TableError, match=r"cases\.csv: ") as caught:
        open_table(write("1;Иванов Иван\n2;Петров Пётр\n"))
    assert "Иванов" not in str(caught.value)


def test_the_content_goes_before_the_name(write: Write) -> None:
    assert rows(open_table(write(TEXT, "cases.data"))) == ROWS
    assert rows(open_table(write(b'{"a": 1}\n', "cases.csv"))) == [{"a": 1}]


# Spreadsheets ----------------------------------------------------------------------------------------------------------


@pytest.fixture
def book(tmp_path: Path) -> Callable[..., Path]:
    def book(*table: list[object], **others: list[list[object]]) -> Path:
        made = openpyxl.Workbook()
        sheet = made.worksheets[0]
        sheet.title = "Cases"
        for row in table:
            sheet.append(row)
        for name, more in others.items():
            other = made.create_sheet(name)
            for row in more:
                other.append(row)
        made.save(tmp_path / "cases.xlsx")
        return tmp_path / "cases.xlsx"

    return book


Book = Callable[..., Path]


def test_a_sheet_keeps_the_kinds_of_its_cells(book: Book) -> None:
    table = open_table(
        book(
            ["id", "age", "born", "share", "adult", "mixed"],
            ["K-1", 18, date(1990, 1, 2), 0.5, True, 18],
            ["K-2", None, None, 1, False, "x"],
            ["K-3", 20.0, datetime(1990, 1, 3, 4), None, None, 18.5],  # noqa: DTZ001  as a spreadsheet has it
        )
    )
    types = next(table.batches()).schema.types
    assert types == [pa.string(), pa.int64(), pa.timestamp("us"), pa.float64(), pa.bool_(), pa.string()]
    assert [row["age"] for row in rows(table)] == [18, None, 20]
    assert [row["mixed"] for row in rows(table)] == ["18", "x", "18.5"]
    assert table.numbers == {"mixed": {"18", "18.5"}}
    assert table.count == 3


def test_days_are_dates_and_numbers_may_stand_for_days(book: Book) -> None:
    table = open_table(book(["a", "b", "c"], ["x", date(2025, 12, 31), 46022], ["y", None, "31.12.2025"]))
    assert next(table.batches(["b"])).schema.types == [pa.date32()]
    assert table.day_zero == date(1899, 12, 30).toordinal()
    assert table.numbers["c"] == {"46022"}


def test_days_may_be_counted_from_1904(book: Book) -> None:
    file = book(["a", "b"], ["x", 1])
    content = io.BytesIO()
    with ZipFile(file) as old, ZipFile(content, "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(
                name, part.replace(b"<workbookPr", b'<workbookPr date1904="1"') if "workbook.xml" in name else part
            )
    file.write_bytes(content.getvalue())
    assert open_table(file).day_zero == date(1904, 1, 1).toordinal()


def test_titles_and_empty_rows_are_no_rows_and_places_are_the_sheets(book: Book) -> None:
    table = open_table(book(["Cases of May"], [], ["id", "sex"], ["1", "male"], [], [None, ""], ["2", "female"]))
    assert rows(table) == [{"id": "1", "sex": "male"}, {"id": "2", "sex": "female"}]
    assert table.place(2) == 'row 2 of sheet "Cases" (number 7)'
    assert any("row 3" in said for said in table.said)


def test_a_sheet_is_chosen_by_name(book: Book) -> None:
    file = book(["a", "b"], ["x", "y"], Old=[["c", "d"], ["v", "w"]])
    table = open_table(file)
    assert table.names == ("a", "b")
    assert 'The sheet is "Cases", the first one; --table chooses another: "Old".' in table.said
    assert rows(open_table(file, table="Old")) == [{"c": "v", "d": "w"}]
    with pytest.raises(TableError, match='Did you mean "Cases"'):
        open_table(file, table="Caes")


def test_formulas_without_values_are_refused(book: Book) -> None:
    assert refusal(book(["id", "age"], ["1", "=20+1"])) == "no-values"


def test_errors_are_cells_that_cannot_be_read_and_are_told(book: Book) -> None:
    table = open_table(
        book(["Cases of May"], [], ["id", "age"], ["1", 24], ["2", "#N/A"], [None, "#REF!"], ["#N/A", 30])
    )
    assert "Each of 3 cells holds an error such as #N/A and cannot be read." in table.said
    assert rows(table) == [
        {"id": "1", "age": "24"},
        {"id": "2", "age": NO_VALUE},
        {"id": None, "age": NO_VALUE},
        {"id": NO_VALUE, "age": "30"},
    ]
    assert table.numbers["age"] == {"24", "30"}


def test_errors_are_found_in_a_sheet_that_does_not_begin_in_its_first_cell(book: Book) -> None:
    empty: list[object] = [None, None]
    table = open_table(book([], [*empty, "id", "age", "sex"], [*empty, "1", 24, "m"], [*empty, "2", "#N/A", "f"]))
    assert rows(table) == [{"id": "1", "age": "24", "sex": "m"}, {"id": "2", "age": NO_VALUE, "sex": "f"}]


def test_a_workbook_that_does_not_say_where_its_errors_are_is_refused(book: Book, tmp_path: Path) -> None:
    whole, placeless = book(["id", "age"], ["1", "#N/A"]), tmp_path / "placeless.xlsx"
    with ZipFile(whole) as old, ZipFile(placeless, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, re.sub(rb' r="[A-Z]+[0-9]+"', b"", content) if "sheet1" in name else content)
    assert refusal(placeless) == "errors"


def test_a_damaged_workbook_is_refused(book: Book) -> None:
    file = book(["id", "sex"], *[[f"K-{number}", "male"] for number in range(500)])
    content = bytearray(file.read_bytes())
    with ZipFile(file) as opened:
        start = opened.getinfo("xl/worksheets/sheet1.xml").header_offset + 100
    content[start : start + 50] = bytes(50)
    file.write_bytes(content)
    assert refusal(file) == "broken-file"


def test_an_empty_sheet_and_a_sheet_of_numbers_have_no_header(book: Book) -> None:
    assert refusal(book()) == "empty-file"
    assert refusal(book([1, 2], [3, 4])) == "no-header"
    assert refusal(book(["a", "a"])) == "duplicate-header"


# Parquet, JSON Lines, databases ----------------------------------------------------------------------------------------


def test_parquet_keeps_types_and_order_over_row_groups(tmp_path: Path) -> None:
    file = tmp_path / "cases.parquet"
    made = pa.table({
        "id": [f"K-{n}" for n in range(1000)],
        "sex": ["male", "female"] * 500,
        "age": pa.array(range(1000), pa.int16()),
        "tags": [[n] for n in range(1000)],
    })  # fmt: skip
    parquet.write_table(made, file, row_group_size=300)
    table = open_table(file)
    batches = list(table.batches(["sex", "age", "id"], 250))
    assert batches[0].schema.types == [pa.dictionary(pa.int32(), pa.string()), pa.int16(), pa.string()]
    assert [row["id"] for batch in batches for row in batch.to_pylist()] == made["id"].to_pylist()
    assert table.count == 1000
    assert rows(table)[0]["tags"] == NO_VALUE


def test_an_empty_parquet_file_has_columns_and_no_rows(tmp_path: Path) -> None:
    parquet.write_table(pa.table({"sex": pa.array([], pa.string())}), tmp_path / "cases.parquet")
    table = open_table(tmp_path / "cases.parquet")
    assert (table.names, table.count, rows(table)) == (("sex",), 0, [])


def test_json_lines_lose_no_key_that_comes_late(write: Write) -> None:
    lines = [{"id": 1, "sex": "male"}, {"id": 2, "age": 18}, {"id": 3, "sex": None, "married": True}]
    table = open_table(write("\n".join(map(json.dumps, lines)), "cases.jsonl"))
    assert table.names == ("id", "sex", "age", "married")
    assert rows(table)[2] == {"id": 3, "sex": None, "age": None, "married": True}
    assert table.said
    assert table.count == 3


def test_a_line_that_is_no_object_is_a_row_that_cannot_be_read(write: Write) -> None:
    table = open_table(
        write('{"id": 1, "age": 18}\n\n{"id": 2\n[3]\n{"id": 4, "id": 5}\n{"id": 6, "age": [1]}\n', "c.jsonl")
    )
    assert [row["id"] for row in rows(table)] == ["1", UNREADABLE, UNREADABLE, UNREADABLE, "6"]
    assert [row["age"] for row in rows(table)] == ["18", UNREADABLE, UNREADABLE, UNREADABLE, NO_VALUE]
    assert table.place(2) == "row 2 (line 3)"


def test_a_duckdb_table_is_read_without_access_to_anything_else(tmp_path: Path) -> None:
    file = tmp_path / "cases.duckdb"
    (tmp_path / "other.csv").write_text("a\n1\n", "utf-8")
    with duckdb.connect(str(file)) as connection:
        connection.sql("CREATE TYPE sexes AS ENUM ('male', 'female')")
        connection.sql("CREATE TABLE \"my cases\" AS SELECT i AS id, 'male'::sexes AS sex FROM range(1000) t(i)")
        connection.sql(f"CREATE VIEW outside AS SELECT * FROM read_csv('{tmp_path / 'other.csv'}')")
    with pytest.raises(TableError, match="several-tables"):
        open_table(file)
    table = open_table(file, table="my cases")
    assert table.count == 1000
    assert [row["id"] for row in rows(table)] == list(range(1000))
    assert pa.types.is_dictionary(next(table.batches(["sex"])).schema.types[0])
    assert refusal(file, "outside") == "broken-file"
    with pytest.raises(TableError, match='Did you mean "my cases"'):
        open_table(file, table="my case")


def test_an_sqlite_table_may_hold_cells_of_any_kind(tmp_path: Path) -> None:
    file = tmp_path / "ca ses#1.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE cases (id INTEGER, age, sex TEXT)")
        connection.executemany("INSERT INTO cases VALUES (?, ?, ?)", [(1, 18, "male"), (2, "19", None), (3, b"x", "м")])
    connection.close()
    table = open_table(file)
    assert rows(table) == [
        {"id": 1, "age": "18", "sex": "male"},
        {"id": 2, "age": "19", "sex": None},
        {"id": 3, "age": NO_VALUE, "sex": "м"},
    ]
    assert table.count == 3
    assert refusal(file, "case") == "no-such-table"


def test_a_database_without_tables_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "empty.db") as connection:
        connection.execute("CREATE TABLE t (a)")
        connection.execute("DROP TABLE t")
    connection.close()
    assert refusal(tmp_path / "empty.db") == "no-table"


@pytest.mark.slow
def test_a_large_text_is_read_in_flat_memory(tmp_path: Path) -> None:
    file = tmp_path / "cases.csv"
    with file.open("w", encoding="utf-8") as out:
        out.write("id,sex,age\n")
        out.writelines(f"{number},male,{number % 90}\n" for number in range(2_000_000))
    table = DelimitedTable(file)
    before = pa.total_allocated_bytes()
    most = count = 0
    for batch in table.batches(["sex", "age"]):
        count += batch.num_rows
        most = max(most, pa.total_allocated_bytes() - before)
    assert count == 2_000_000
    assert most < 100 << 20
