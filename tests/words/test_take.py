"""Taking a filled sheet: all of it or nothing, and nothing becomes verified by accident."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from words.boat import boat_in, change, row_in

from beforehand.errors import SheetError, WriteError
from beforehand.ir.sentences import original_hash
from beforehand.words.catalogue import pack_catalogue
from beforehand.words.files import Done, take_sheet, write_sheet
from beforehand.words.sheet import columns, table

Edit = Callable[[list[list[str]]], object]
TRANSLATION, STATUS, NOTE = 3, 4, 5
"""Columns of a sheet of Tajik, which has Russian beside the original."""


@pytest.fixture
def boat(tmp_path: Path) -> Path:
    return boat_in(tmp_path)


def sheet_of(boat: Path, language: str = "tg") -> list[list[str]]:
    return [list(row) for row in table(pack_catalogue(boat), language)]


def at(rows: list[list[str]], name: str) -> list[str]:
    return next(row for row in rows if row[:1] == [name])


def take(boat: Path, rows: Sequence[Sequence[str]], language: str = "tg", name: str = "filled.csv") -> Done:
    file = boat.parent / name
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    file.write_bytes(out.getvalue().encode("utf-8-sig"))
    return take_sheet(pack_catalogue(boat), language, file)


def problems(boat: Path, rows: Sequence[Sequence[str]]) -> list[tuple[str, str]]:
    """What is told of a sheet, by code and place in it; nothing may be written."""
    with pytest.raises(SheetError) as raised:
        take(boat, rows)
    assert not (boat / "words/tg.ftl").exists()
    return [(p.code, p.place.partition(", ")[2]) for p in raised.value.problems]


def test_a_row_that_was_filled_in_becomes_a_translation(boat: Path) -> None:
    rows = sheet_of(boat)
    at(rows, "fact-boat")[TRANSLATION] = "Қаиқ"
    assert take(boat, rows).strings == 1
    assert (boat / "words/tg.ftl").read_text("utf-8") == (
        f"# text: unverified {original_hash('Boat')}\nfact-boat = Қаиқ\n"
    )


def test_a_translator_says_that_it_is_verified_and_why(boat: Path) -> None:
    rows = sheet_of(boat)
    at(rows, "fact-boat.canoe")[TRANSLATION:] = ["қаиқи\nхурд ", "verified", "A. B., 22.11.2026", ""]
    take(boat, rows)
    found = row_in(boat, "tg", "fact-boat.canoe")
    assert (found.text, found.state, found.note) == ("қаиқи хурд", "verified", "A. B., 22.11.2026")


def test_what_was_written_is_shown_in_the_next_sheet(boat: Path) -> None:
    rows = sheet_of(boat)
    at(rows, "fact-boat")[TRANSLATION:] = ["Қаиқ", "reviewed", "a note", ""]
    take(boat, rows)
    assert at(sheet_of(boat), "fact-boat")[TRANSLATION:] == ["Қаиқ", "reviewed", "a note", "reviewed"]


@pytest.mark.parametrize("kind", ["xlsx", "csv"])
def test_a_sheet_that_nobody_changed_changes_nothing(boat: Path, kind: str) -> None:
    write_sheet(pack_catalogue(boat), "ru", boat.parent / f"a.{kind}")
    take_sheet(pack_catalogue(boat), "ru", boat.parent / f"a.{kind}")
    once = (boat / "words/ru.ftl").read_bytes()
    write_sheet(pack_catalogue(boat), "ru", boat.parent / f"b.{kind}")
    take_sheet(pack_catalogue(boat), "ru", boat.parent / f"b.{kind}")
    assert (boat / "words/ru.ftl").read_bytes() == once
    assert row_in(boat, "ru", "fact-boat").state == "verified"


def test_strings_without_a_row_stay_as_they_are(boat: Path) -> None:
    take(boat, [row for row in sheet_of(boat, "ru") if row[0] in {"id", "fact-boat"}], "ru")
    assert row_in(boat, "ru", "fact-citizenship").state == "verified"


def test_a_changed_translation_that_keeps_its_status_is_unverified(boat: Path) -> None:
    rows = sheet_of(boat, "ru")
    at(rows, "fact-boat")[2] = "Судно"
    done = take(boat, rows, "ru")
    assert row_in(boat, "ru", "fact-boat").state == "unverified"
    assert [told.partition(": ")[2] for told in done.told] == ["fact-boat was changed, so it is unverified now."]


def test_a_changed_translation_with_another_status_has_that_status(boat: Path) -> None:
    rows = sheet_of(boat, "ru")
    at(rows, "fact-boat")[2:4] = ["Судно", "reviewed"]
    take(boat, rows, "ru")
    assert row_in(boat, "ru", "fact-boat").state == "reviewed"


def test_a_stale_string_stays_stale_until_somebody_stands_behind_it(boat: Path) -> None:
    change(boat / "words/en.ftl", "fact-boat = Boat", "fact-boat = Vessel")
    take(boat, sheet_of(boat, "ru"), "ru")
    assert row_in(boat, "ru", "fact-boat").state == "stale"
    rows = sheet_of(boat, "ru")
    at(rows, "fact-boat")[3] = "verified"
    take(boat, rows, "ru")
    assert row_in(boat, "ru", "fact-boat").state == "verified"


def duplicate(rows: list[list[str]]) -> None:
    at(rows, "fact-boat")[TRANSLATION] = "Қаиқ"
    rows.insert(4, list(at(rows, "fact-boat")))


WRONG: list[tuple[str, Edit, list[tuple[str, str]]]] = [
    (
        "an id that names nothing",
        lambda rows: at(rows, "fact-boat").__setitem__(0, "fact-bot"),
        [("unknown-id", "row 4, column A")],
    ),
    (
        "an original that is not today's",
        lambda rows: at(rows, "fact-boat").__setitem__(1, "Vessel"),
        [("changed-original", "row 4, column B")],
    ),
    (
        "a status that is not known",
        lambda rows: at(rows, "fact-boat").__setitem__(STATUS, "checked"),
        [("unknown-value", "row 4, column E")],
    ),
    (
        "a formula",
        lambda rows: at(rows, "fact-boat").__setitem__(TRANSLATION, '=HYPERLINK("https://example.org")'),
        [("formula", "row 4, column D")],
    ),
    (
        "a character that nobody sees",
        lambda rows: at(rows, "fact-boat").__setitem__(TRANSLATION, "Қа\u202eиқ"),
        [("hidden-character", "row 4, column D")],
    ),
    (
        "braces",
        lambda rows: at(rows, "fact-boat").__setitem__(TRANSLATION, "{ $x }"),
        [("wrong-placeables", "row 4, column D")],
    ),
    (
        "a cell that is too long",
        lambda rows: at(rows, "fact-boat").__setitem__(TRANSLATION, "a" * 5001),
        [("too-large", "row 4, column D")],
    ),
    (
        "a status of no translation",
        lambda rows: at(rows, "fact-boat").__setitem__(STATUS, "verified"),
        [("missing-words", "row 4, column D")],
    ),
    ("two rows of one string", duplicate, [("duplicate-key", "row 5, column A")]),
    (
        "a sheet of another language",
        lambda rows: rows[0].__setitem__(TRANSLATION, "translation (ky)"),
        [("bad-heading", "row 1, column D")],
    ),
    (
        "a heading that stands twice",
        lambda rows: rows[0].__setitem__(NOTE, "status"),
        [("bad-heading", "row 1, column F")],
    ),
    ("a heading that is gone", lambda rows: rows[0].__setitem__(STATUS, ""), [("bad-heading", "row 1, column A")]),
]


@pytest.mark.parametrize(("what", "edit", "told"), WRONG, ids=[case[0] for case in WRONG])
def test_what_is_wrong_is_told_with_its_row_and_column_and_nothing_is_taken(
    boat: Path, what: str, edit: Edit, told: list[tuple[str, str]]
) -> None:
    del what
    rows = sheet_of(boat)
    at(rows, "fact-boat.canoe")[TRANSLATION] = "қаиқи хурд"
    edit(rows)
    assert problems(boat, rows) == told


def test_every_problem_is_told_at_once(boat: Path) -> None:
    rows = sheet_of(boat)
    rows[1][0], rows[2][1], rows[3][STATUS] = "x", "y", "z"
    assert [place for _, place in problems(boat, rows)] == ["row 2, column A", "row 3, column B", "row 4, column E"]


def test_a_translation_that_is_gone_is_told(boat: Path) -> None:
    before = (boat / "words/ru.ftl").read_bytes()
    rows = sheet_of(boat, "ru")
    at(rows, "fact-boat")[2] = ""
    with pytest.raises(SheetError, match="is gone"):
        take(boat, rows, "ru")
    assert (boat / "words/ru.ftl").read_bytes() == before


def test_a_sheet_in_which_nothing_is_filled_in_writes_nothing(boat: Path) -> None:
    assert problems(boat, sheet_of(boat)) == [("missing-words", "")]


@pytest.mark.parametrize(
    "content", [b"", b"\xef\xbb\xbf", b"\n\n", "id;original".encode("utf-16"), b"a,b\n1,2\n", b'id,"open']
)
def test_a_file_that_is_no_sheet(boat: Path, content: bytes) -> None:
    file = boat.parent / "a.csv"
    file.write_bytes(content)
    with pytest.raises(SheetError):
        take_sheet(pack_catalogue(boat), "tg", file)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no", b"id,original\n"])
def test_a_file_that_is_no_xlsx(boat: Path, content: bytes) -> None:
    file = boat.parent / "a.xlsx"
    file.write_bytes(content)
    with pytest.raises(SheetError, match=r"cannot be read as \.xlsx"):
        take_sheet(pack_catalogue(boat), "tg", file)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_csv_may_be_separated_as_a_spreadsheet_likes(boat: Path, delimiter: str) -> None:
    rows = sheet_of(boat)
    at(rows, "fact-boat")[TRANSLATION] = "Қаиқ"
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    (boat.parent / "a.csv").write_text(out.getvalue(), "utf-8")
    take_sheet(pack_catalogue(boat), "tg", boat.parent / "a.csv")
    assert row_in(boat, "tg", "fact-boat").text == "Қаиқ"


def xlsx(boat: Path, value: object) -> Path:
    """A sheet of Tajik in which one translation is a value."""
    book = Workbook()
    sheet = book.worksheets[0]
    for row in sheet_of(boat):
        sheet.append(row)
    sheet["D4"] = value  # type: ignore[assignment]
    file = boat.parent / "a.xlsx"
    book.save(file)
    return file


@pytest.mark.parametrize(("value", "code"), [("=1+1", "formula"), (1.5, "no-text"), (True, "no-text")])
def test_a_cell_of_xlsx_that_is_no_text(boat: Path, value: object, code: str) -> None:
    with pytest.raises(SheetError) as raised:
        take_sheet(pack_catalogue(boat), "tg", xlsx(boat, value))
    assert [(p.code, p.place.partition(", ")[2]) for p in raised.value.problems] == [(code, "row 4, column D")]


def test_a_whole_number_in_xlsx_is_taken_as_it_stands(boat: Path) -> None:
    take_sheet(pack_catalogue(boat), "tg", xlsx(boat, 65))
    assert row_in(boat, "tg", "fact-boat").text == "65"


def test_columns_may_be_moved_and_added(boat: Path) -> None:
    rows = [[*row[::-1], "mine"] for row in sheet_of(boat)]
    found = at([row[::-1][1:] for row in rows], "fact-boat")
    assert found[0] == "fact-boat"
    for row in rows:
        if row[6] == "fact-boat":
            row[6 - TRANSLATION] = "Қаиқ"
    take(boat, rows)
    assert row_in(boat, "tg", "fact-boat").text == "Қаиқ"


def test_rows_that_are_empty_do_not_matter_and_places_are_those_of_the_spreadsheet(boat: Path) -> None:
    rows = sheet_of(boat)
    rows[2:2] = [[], [""] * 7]
    at(rows, "fact-boat")[STATUS] = "checked"
    assert problems(boat, rows) == [("unknown-value", "row 6, column E")]


def test_the_headings_say_the_language(boat: Path) -> None:
    assert columns(pack_catalogue(boat), "uz-Cyrl")[TRANSLATION] == "translation (uz-Cyrl)"


def test_a_shipped_pack_takes_no_sheet(tmp_path: Path) -> None:
    catalogue = pack_catalogue("ru-decree-821")
    write_sheet(catalogue, "ru", tmp_path / "a.csv")
    with pytest.raises(WriteError, match="comes with the program"):
        take_sheet(catalogue, "ru", tmp_path / "a.csv")


def test_a_file_of_words_with_a_problem_is_not_written_over(boat: Path) -> None:
    (boat / "words/tg.ftl").write_text("fact-boot = x\n", "utf-8")
    rows = [["id", "original", "translation (tg)", "status"], ["fact-boat", "Boat", "Қаиқ", ""]]
    with pytest.raises(SheetError, match="fact-boot"):
        take(boat, rows)
    assert (boat / "words/tg.ftl").read_text("utf-8") == "fact-boot = x\n"


def test_a_filled_xlsx_is_taken(boat: Path) -> None:
    file = boat.parent / "a.xlsx"
    write_sheet(pack_catalogue(boat), "tg", file)
    book = load_workbook(file)
    book.worksheets[0]["D4"] = "Қаиқ"
    book.worksheets[0]["E4"] = "reviewed"
    book.save(file)
    take_sheet(pack_catalogue(boat), "tg", file)
    assert row_in(boat, "tg", "fact-boat").state == "reviewed"
