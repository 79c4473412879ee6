"""A sheet for a translator: one row per string, as XLSX or CSV.

    id | original (en) | ru | translation (tg) | status | note | state

The first columns are to be read, translation, status and note to be filled in; ``state`` says what the string was when the
sheet was written. Every cell is text, so that nothing in it is ever computed.
"""

import csv
import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from beforehand.read.statuses import STATUSES
from beforehand.words.catalogue import Catalogue
from beforehand.words.cells import letter
from beforehand.words.skeleton import beside_by_default
from beforehand.words.survey import rows

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

RISKY = ("=", "+", "-", "@", "\t", "\r")
"""A spreadsheet may take a cell of a CSV file that begins so for a formula; an apostrophe before it says that it is text."""

WIDTHS = {"id": 30, "status": 13, "note": 30, "state": 13}
WIDTH = 52
TO_FILL = ("translation", "status", "note")
GUIDE = (
    'One row is one text. Write the translation into the column that begins with "translation".',
    "Leave the id and the original as they are: they say what is translated.",
    "Status: unverified (machine-made, or not read by anyone), reviewed (a person who speaks the language has read it),",
    "verified (a person who reads both languages stands behind it). Only a person writes verified.",
    "Say neither more nor less than the original: needed stays needed, not needed stays not needed.",
    "Official terms in brackets stay as they are.",
    "Note: anything that the next translator or the pack's keeper should know.",
)


def columns(catalogue: Catalogue, language: str) -> tuple[str, ...]:
    """The headings of a sheet."""
    beside = beside_by_default(catalogue, language)
    return ("id", f"original ({catalogue.language})", *beside, f"translation ({language})", "status", "note", "state")


def table(catalogue: Catalogue, language: str) -> Iterator[tuple[str, ...]]:
    """The rows of a sheet, its headings first."""
    beside = beside_by_default(catalogue, language)
    yield columns(catalogue, language)
    for row in rows(catalogue, language):
        others = (catalogue.text(other, row.id) for other in beside)
        yield row.id, row.original, *others, row.text, row.status or "unverified", row.note, row.state


def as_csv(catalogue: Catalogue, language: str) -> bytes:
    """The sheet as CSV: UTF-8 with a byte order mark, without which some programs take it for another encoding."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in table(catalogue, language):
        writer.writerow([f"'{cell}" if cell.startswith(RISKY) else cell for cell in row])
    return out.getvalue().encode("utf-8-sig")


def as_xlsx(catalogue: Catalogue, language: str) -> bytes:
    """The sheet as XLSX: cells that wrap, and a list to choose the status from."""
    from openpyxl import Workbook

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = language
    for row in table(catalogue, language):
        sheet.append(row)
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s"
    _dress(sheet, columns(catalogue, language))
    guide = book.create_sheet("how")
    guide.column_dimensions["A"].width = 120
    for line in GUIDE:
        guide.append([line])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _dress(sheet: "Worksheet", headings: tuple[str, ...]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.worksheet.datavalidation import DataValidation

    read_only = PatternFill("solid", fgColor="EEEEEE")
    for number, heading in enumerate(headings, start=1):
        kind = heading.partition(" ")[0]
        column = letter(number - 1)
        sheet.column_dimensions[column].width = WIDTHS.get(kind, WIDTH)
        for (cell,) in sheet.iter_rows(min_col=number, max_col=number):
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            cell.number_format = "@"
            if kind not in TO_FILL:
                cell.fill = read_only
        sheet.cell(1, number).font = Font(bold=True)
        if kind == "status" and sheet.max_row > 1:
            choice = DataValidation(
                "list", formula1=f'"{",".join(STATUSES)}"', allow_blank=False, showErrorMessage=True
            )
            choice.error = "Choose unverified, reviewed or verified."
            sheet.add_data_validation(choice)
            choice.add(f"{column}2:{column}{sheet.max_row}")
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = sheet.dimensions
