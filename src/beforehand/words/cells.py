"""A filled sheet, XLSX or CSV, to rows of cells that know their place; nothing in it is computed or followed."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from beforehand.errors import SheetError
from beforehand.text.problem import Problem, quote, visible

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell

LARGEST = 8 * 2**20
LARGEST_UNPACKED = 64 * 2**20
MOST_ROWS = 20_000
MOST_COLUMNS = 50
LONGEST_CELL = 5_000


@dataclass(frozen=True, slots=True)
class Cells:
    """One row of a sheet: texts by column, counted from 0, and which of them are formulas or no text at all."""

    file: str
    number: int  # as the spreadsheet counts, from 1
    texts: tuple[str, ...]
    formulas: frozenset[int] = frozenset()
    others: frozenset[int] = frozenset()

    def place(self, column: int) -> str:
        """``sheet.xlsx, row 12, column D``."""
        return f"{self.file}, row {self.number}, column {letter(column)}"


def letter(column: int) -> str:
    """The letter that a spreadsheet gives a column, counted from 0: A to Z, then AA."""
    before, here = divmod(column, 26)
    return (letter(before - 1) if before else "") + chr(ord("A") + here)


def read_cells(file: Path) -> tuple[Cells, ...]:
    """The rows of a sheet that have any text. Raises SheetError if it cannot be read as a whole."""
    name = visible(str(file))
    try:
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise _unreadable(name, f"The sheet cannot be read: {error.strerror or error}.") from None
    if len(data) > LARGEST:
        raise _unreadable(name, f"The sheet is larger than {LARGEST // 2**20} MiB.")
    match file.suffix.casefold():
        case ".xlsx":
            found = _xlsx(name, data)
        case ".csv":
            found = _csv(name, data)
        case _:
            raise _unreadable(name, "A sheet is called by its kind: .xlsx or .csv.")
    read = []
    for row in found:
        if row.number > MOST_ROWS or len(row.texts) > MOST_COLUMNS:
            raise _unreadable(name, f"A sheet has at most {MOST_ROWS:,} rows and {MOST_COLUMNS} columns.")
        if any(row.texts):
            read.append(row)
    return tuple(read)


def _unreadable(name: str, message: str, advice: str = "") -> SheetError:
    return SheetError((Problem("unreadable-sheet", message, help=advice, file=name),))


def _csv(name: str, data: bytes) -> Iterator[Cells]:
    try:
        content = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        told = f"The sheet is not UTF-8 text: byte {error.start + 1} is {data[error.start]:02X}."
        raise _unreadable(name, told, 'Save it as "CSV UTF-8".') from None
    after = content.lstrip('"').removeprefix("id").lstrip('"')[:1]
    delimiter = after if after in {",", ";", "\t"} else ","
    try:
        for number, row in enumerate(csv.reader(io.StringIO(content, newline=""), delimiter=delimiter), start=1):
            texts = tuple(cell.strip() for cell in row)
            formulas = frozenset(column for column, text in enumerate(texts) if text.startswith("="))
            yield Cells(name, number, tuple(map(_without_apostrophe, texts)), formulas)
    except csv.Error as error:
        raise _unreadable(name, f"The sheet is not CSV: {error}.") from None


def _without_apostrophe(text: str) -> str:
    return text[1:] if text[:1] == "'" and text[1:2] in {"=", "+", "-", "@"} else text


def _xlsx(name: str, data: bytes) -> Iterator[Cells]:
    try:
        from openpyxl import load_workbook
        from openpyxl.utils.exceptions import InvalidFileException
    except ImportError:
        raise _unreadable(
            name, "Reading .xlsx needs openpyxl.", "pip install 'beforehand[words]', or use .csv."
        ) from None
    try:
        with ZipFile(io.BytesIO(data)) as parts:
            if sum(part.file_size for part in parts.infolist()) > LARGEST_UNPACKED:
                raise _unreadable(name, "The sheet is too large when it is unpacked.")
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False, keep_links=False)
        sheet = book.worksheets[0]
        for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS + 1), start=1):
            yield _row(name, number, row)
    except SheetError:
        raise
    except (
        BadZipFile,
        InvalidFileException,
        KeyError,
        ValueError,
        IndexError,
        TypeError,
        SyntaxError,
        OSError,
    ) as error:
        raise _unreadable(name, f"The sheet cannot be read as .xlsx ({quote(str(error))}).") from None


def _row(name: str, number: int, row: "tuple[Cell | MergedCell, ...]") -> Cells:
    texts, formulas, others = [], set(), set()
    for column, cell in enumerate(row):
        value = cell.value
        if cell.data_type == "f":
            formulas.add(column)
        elif isinstance(value, bool) or not isinstance(value, str | int | None):
            others.add(column)
        texts.append("" if value is None else str(value).strip())
    while texts and not texts[-1]:
        texts.pop()
    return Cells(name, number, tuple(texts), frozenset(formulas), frozenset(others))
