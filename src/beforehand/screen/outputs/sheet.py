"""Answers as an XLSX file: sheets ``answers``, ``summary`` and ``about``.

Every cell but the row number is text and never a formula; formulas are made harmless besides, since the sheet may be saved as
CSV later. There is no filter and no colour: people are not picked by their answers (docs/explanation). XlsxWriter writes
200,000 rows in two thirds of openpyxl's time, in constant memory, and the same rows give the same bytes.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from shutil import rmtree
from typing import Any

import pyarrow as pa

from beforehand.errors import WriteError
from beforehand.screen.outputs.formulas import neutralised
from beforehand.screen.outputs.layout import texts_of
from beforehand.screen.outputs.output import SummaryRow
from beforehand.screen.outputs.place import Place

MOST_ROWS = 1_048_575
"""What a sheet holds below its header."""

LONGEST = 32_767
"""What a cell holds."""

WIDTHS = {"row": 8, "case": 18, "sentence": 90, "problems": 36, "answered_by": 48}

SETTINGS = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}

MADE = datetime(2000, 1, 1)  # noqa: DTZ001
"""The moment that the file names as its own: always the same, so that the same rows give the same bytes."""


class Sheet:
    """A workbook."""

    def __init__(self, place: Place, names: Sequence[str], about: Mapping[str, str]) -> None:
        import xlsxwriter

        self._path = place.path
        beside = place.part.with_name(place.part.name + ".tmp")  # no answers in a folder that all users share
        beside.mkdir(mode=0o700)
        self._beside = beside
        self._book: Any = xlsxwriter.Workbook(
            str(place.part), {"constant_memory": True, "tmpdir": str(beside), **SETTINGS}
        )
        self._book.set_properties({"created": MADE})
        self._bold = self._book.add_format({"bold": True})
        self._answers = self._book.add_worksheet("answers")
        self._summary = self._book.add_worksheet("summary")
        self._about = about
        self._rows = 0
        self._answers.freeze_panes(1, 0)
        for at, name in enumerate(names):
            self._answers.set_column(at, at, WIDTHS.get(name, min(40, max(14, len(name) + 2))))
            self._answers.write_string(0, at, neutralised(name), self._bold)

    def write(self, batch: pa.RecordBatch) -> None:
        if self._rows + batch.num_rows > MOST_ROWS:
            raise too_many(self._path)
        columns = [
            column.to_pylist() if pa.types.is_integer(column.type) else _safe(column) for column in batch.columns
        ]
        number, text = self._answers.write_number, self._answers.write_string
        for own in zip(*columns, strict=True):
            self._rows += 1
            for at, value in enumerate(own):
                if value.__class__ is int:
                    number(self._rows, at, value)
                elif value and text(self._rows, at, value):
                    raise WriteError(
                        f"{self._path} cannot be written: in data row {self._rows} a text is longer than the {LONGEST}"
                        " characters that a cell holds. Write .csv or .parquet."
                    )

    def add_summary(self, rows: Sequence[SummaryRow]) -> None:
        self._summary.set_column(0, 0, 60)
        self._summary.set_column(1, 5, 24)
        _fill(self._summary, rows, self._bold)

    def finish(self) -> None:
        about = self._book.add_worksheet("about")
        about.set_column(0, 0, 20)
        about.set_column(1, 1, 120)
        _fill(about, list(self._about.items()), None)
        self._book.close()
        rmtree(self._beside)

    def stop(self) -> None:
        """The place removes what stands beside the unfinished file; a workbook that is not closed writes nothing more."""
        for sheet in self._book.worksheets():
            if sheet.row_data_fh_closed is False:
                sheet.row_data_fh.close()
                sheet.row_data_fh_closed = True
        self._book.fileclosed = True


def too_many(path: object) -> WriteError:
    """More rows than a sheet holds."""
    return WriteError(
        f"{path} cannot be written: a sheet holds {MOST_ROWS:,} rows of data. Write .parquet, .csv or .duckdb."
    )


def _safe(column: pa.Array) -> list[str | None]:
    if pa.types.is_dictionary(column.type):
        safe = [neutralised(text) for text in column.dictionary.to_pylist()]
        column = pa.DictionaryArray.from_arrays(column.indices, pa.array(safe, pa.string()))
        return texts_of(column)
    return [text and neutralised(text) for text in texts_of(column)]


def _fill(sheet: Any, rows: Sequence[SummaryRow], heading: Any) -> None:
    for at, row in enumerate(rows):
        for place, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(at, place, value)
            elif value:
                sheet.write_string(at, place, neutralised(value), heading if len(row) == 1 else None)
