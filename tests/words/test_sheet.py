"""A sheet for a translator: what stands in it, and that a spreadsheet shows all of it as text."""

import csv
import io
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook
from words.boat import boat_in, change

from beforehand.errors import SheetError, WriteError
from beforehand.words.catalogue import Catalogue, pack_catalogue
from beforehand.words.cells import letter, read_cells
from beforehand.words.files import take_sheet, write_sheet
from beforehand.words.sheet import as_csv, as_xlsx, table

HEADINGS = ("id", "original (en)", "ru", "translation (tg)", "status", "note", "state")


@pytest.fixture
def boat(tmp_path: Path) -> Path:
    return boat_in(tmp_path)


@pytest.fixture
def catalogue(boat: Path) -> Catalogue:
    return pack_catalogue(boat)


def test_a_sheet_has_a_row_for_each_string(catalogue: Catalogue) -> None:
    head, *body = table(catalogue, "tg")
    assert head == HEADINGS
    assert [row[0] for row in body] == list(catalogue.originals)
    assert ("fact-boat", "Boat", "Лодка", "", "unverified", "", "missing") in body


def test_the_second_language_is_not_shown_beside_itself(catalogue: Catalogue) -> None:
    head, *body = table(catalogue, "ru")
    assert head == ("id", "original (en)", "translation (ru)", "status", "note", "state")
    assert ("fact-boat", "Boat", "Лодка", "verified", "", "verified") in body


def test_a_stale_string_is_shown_as_unverified(boat: Path) -> None:
    change(boat / "words/en.ftl", "fact-boat = Boat", "fact-boat = Vessel")
    assert ("fact-boat", "Vessel", "Лодка", "unverified", "", "stale") in table(pack_catalogue(boat), "ru")


def test_xlsx_wraps_its_texts_and_offers_the_statuses(catalogue: Catalogue) -> None:
    sheet = load_workbook(io.BytesIO(as_xlsx(catalogue, "tg"))).worksheets[0]
    assert [cell.value for cell in sheet[1]] == list(HEADINGS)
    assert all(cell.alignment.wrap_text for row in sheet.iter_rows() for cell in row)
    (choice,) = sheet.data_validations.dataValidation
    assert (choice.formula1, str(choice.sqref)) == ('"unverified,reviewed,verified"', f"E2:E{sheet.max_row}")
    assert sheet.freeze_panes == "B2"


@pytest.mark.parametrize("name", ["a.xlsx", "a.csv"])
@pytest.mark.parametrize("text", ["=1+1", "+7", "-5", "@here", '"', "a,b;c", "'quoted'", "Ӣ ӯ ҷ ҳ қ ғ"])
def test_a_text_is_read_back_as_it_was_and_never_computed(boat: Path, tmp_path: Path, name: str, text: str) -> None:
    (boat / "words/tg.ftl").write_text(f"pack = {text}\n", "utf-8")
    write_sheet(pack_catalogue(boat), "tg", tmp_path / name)
    _, first, *_ = read_cells(tmp_path / name)
    assert first.texts[3] == text
    assert first.formulas == frozenset()


def test_csv_says_that_it_is_utf_8_and_defuses_what_would_be_a_formula(boat: Path) -> None:
    (boat / "words/tg.ftl").write_text("pack = =1+1\n", "utf-8")
    made = as_csv(pack_catalogue(boat), "tg")
    assert made.startswith(b"\xef\xbb\xbfid,")
    rows = list(csv.reader(io.StringIO(made.decode("utf-8-sig"))))
    assert rows[1][3] == "'=1+1"


def test_a_sheet_is_not_written_over_another(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("filled in", "utf-8")
    with pytest.raises(WriteError, match="is there already"):
        write_sheet(catalogue, "tg", tmp_path / "a.csv")
    assert (tmp_path / "a.csv").read_text("utf-8") == "filled in"


def test_a_sheet_is_of_a_kind_that_is_known(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"neither \.xlsx nor \.csv"):
        write_sheet(catalogue, "tg", tmp_path / "a.ods")


def test_a_sheet_in_a_folder_that_is_not_there(catalogue: Catalogue, tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="cannot be written"):
        write_sheet(catalogue, "tg", tmp_path / "none/a.csv")
    assert list(tmp_path.glob("**/*.csv")) == []


def test_without_openpyxl_what_to_install_is_told(
    catalogue: Catalogue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(WriteError, match=r"beforehand\[words\]"):
        write_sheet(catalogue, "tg", tmp_path / "a.xlsx")
    (tmp_path / "b.xlsx").write_bytes(b"")
    with pytest.raises(SheetError, match=r"beforehand\[words\]"):
        take_sheet(catalogue, "tg", tmp_path / "b.xlsx")


def test_letters_of_columns() -> None:
    assert [letter(column) for column in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]
