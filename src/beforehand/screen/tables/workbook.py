"""A sheet of an XLSX workbook. Numbers like 18.0 are whole; a formula counts by the value that was saved with it."""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import reduce
from html import unescape
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import pyarrow as pa

from beforehand.screen.tables.table import NO_VALUE, ROWS, Table, checked_names, find_header, pick, refused
from beforehand.screen.tables.typing_cells import TEXT, arrow_type, as_array, as_text, kind_of
from beforehand.text.problem import listing, quote

DAY_ZERO, DAY_ZERO_1904 = date(1899, 12, 30).toordinal(), date(1904, 1, 1).toordinal()

_TITLE_ROWS = 20
_EMPTY_FORMULA = re.compile(rb"</f>(?:<v\s*/>|<v></v>)?</c>|<f[^>]*/>(?:<v\s*/>|<v></v>)?</c>")
_ERROR = re.compile(rb'<c (?=[^>]*\bt="e")(?:[^>]*\br="([A-Z]{1,3})([0-9]{1,7})")?')
_CHUNK = 1 << 20
_LONGEST_CELL = 1 << 15


class Workbook(Table):
    """One sheet."""

    texts_only = True

    def __init__(self, path: Path, table: str | None) -> None:
        self.path = path
        with _sound(path):
            self._find(table)

    def _find(self, table: str | None) -> None:
        book = self._open()
        visible, every = _sheets(book)
        self._sheet = pick(self.path, "sheet", table or next(iter(visible or every), None), every)
        told = [f"The sheet is {quote(self._sheet)}."]
        others = [quote(name) for name in visible if name != self._sheet]
        if others and table is None:
            told[0] = f"The sheet is {quote(self._sheet)}, the first one; --table chooses another: {listing(others)}."
        self._sheet_data = book.get_sheet_by_name(self._sheet)
        first = list(islice(self._sheet_data.iter_rows(), _TITLE_ROWS)) if self._sheet_data.start is not None else []
        self._above = find_header(self.path, first) + 1
        self.names = checked_names(self.path, first[self._above - 1], f"row {self._above} of the sheet")
        if self._above > 1:
            told.append(f"The names of the columns stand in row {self._above}; what is above is a title.")
        self._errors = self._look_inside()
        self._survey()
        if self._errors:
            errors = sum(map(len, self._errors.values()))
            told.append(f"{_cells(errors)} holds an error such as #N/A and cannot be read.")
        merged = self._sheet_data.merged_cell_ranges or []
        if any(end[0] >= self._above for _, end in merged):
            told.append(
                "Some cells are merged: only the first of each such group holds the value, the others are empty."
            )
        self.said = tuple(told)

    def _open(self) -> Any:
        import python_calamine as calamine

        try:
            return calamine.load_workbook(str(self.path))
        except calamine.PasswordError:
            raise refused(
                self.path, "encrypted", "The workbook is protected by a password.", "Save it without."
            ) from None

    def _rows(self) -> Iterator[tuple[int, list[Any]]]:
        """Rows below the header that hold anything, with their numbers in the sheet."""
        width = len(self.names)
        for number, cells in enumerate(self._sheet_data.iter_rows(), 1):
            if number > self._above:
                own = cells[:width]
                for at in self._errors.get(number, ()):
                    own[at] = NO_VALUE
                if any(cell not in {"", None} if isinstance(cell, str) else True for cell in own):
                    yield number, own

    def _survey(self) -> None:
        """Which kinds of cells each column holds, and which rows hold anything."""
        kinds: list[Counter[str]] = [Counter() for _ in self.names]
        numbers: list[set[str]] = [set() for _ in self.names]
        self._at: list[int] = []
        for number, cells in self._rows():
            self._at.append(number)
            for at, cell in enumerate(cells):
                kind = kind_of(cell)
                if kind:
                    kinds[at][kind] += 1
        self._types = {name: arrow_type(found) for name, found in zip(self.names, kinds, strict=True)}
        mixed = [
            at
            for at, found in enumerate(kinds)
            if found["whole"] + found["part"] and self._types[self.names[at]] == pa.string()
        ]
        if mixed:
            texts: list[set[str]] = [set() for _ in self.names]
            for _, cells in self._rows():
                for at in mixed:
                    kind = kind_of(cells[at])
                    if kind:
                        (texts if kind == TEXT else numbers)[at].add(
                            as_text(cells[at]) if kind in {TEXT, "whole", "part"} else ""
                        )
            self.numbers = {self.names[at]: frozenset(numbers[at] - texts[at] - {""}) for at in mixed}

    @property
    def count(self) -> int | None:
        """How many rows there are; empty ones do not count."""
        return len(self._at)

    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """As ``Table.batches``. A column of cells of one kind has that type; a mixed one is text."""
        wanted = self._wanted(columns)
        places = [self.names.index(name) for name in wanted]
        found = (cells for _, cells in self._rows())
        with _sound(self.path):
            while part := list(islice(found, rows)):
                arrays = [as_array([row[at] for row in part], self._types[self.names[at]]) for at in places]
                yield pa.RecordBatch.from_arrays(arrays, names=wanted)

    def place(self, row: int) -> str:
        """``row 17 of sheet "Cases" (row 18 of the sheet with its header)``, shortly."""
        where = f"row {row} of sheet {quote(self._sheet)}"
        return f"{where} (number {self._at[row - 1]})" if 0 < row <= len(self._at) else where

    def _look_inside(self) -> Mapping[int, Sequence[int]]:
        """From which day dates are counted, and what a reader of cells does not see: formulas without a value are refused, cells
        with errors are given back, by row number the places in it.
        """
        with ZipFile(self.path) as book:
            about = book.read("xl/workbook.xml")
            late = re.search(rb'date1904="(?:1|true)"', about) is not None
            self.day_zero = DAY_ZERO_1904 if late else DAY_ZERO
            part = _part_of(book, about.decode("utf-8", "replace"), self._sheet)
            errors, empty = _look_through(book, part) if part else ({}, 0)
        if empty:
            message = f"{_cells(empty)} of sheet {quote(self._sheet)} has a formula whose value was never computed."
            advice = "Open the file in a spreadsheet program and save it, or write the values themselves."
            raise refused(self.path, "no-values", message, advice)
        if 0 in errors:
            message = f"{_cells(len(errors[0]))} of sheet {quote(self._sheet)} holds an error, and the file does not say which."
            raise refused(self.path, "errors", message, "Open the file in a spreadsheet program and save it again.")
        first, width = self._sheet_data.start[1], len(self.names)  # empty columns before the first are not read
        inside = {
            row: [at - first for at in places if first <= at < first + width]
            for row, places in errors.items()
            if row > self._above
        }
        return {row: places for row, places in inside.items() if places}


@contextmanager
def _sound(path: Path) -> Iterator[None]:
    """Refuse a damaged workbook. What the libraries say of it may hold a cell's content, so it is not told."""
    from python_calamine import CalamineError

    try:
        yield
    except (CalamineError, BadZipFile, zlib.error, KeyError, OSError):
        advice = "Open it in a spreadsheet program and save it again."
        raise refused(path, "broken-file", "The workbook is damaged.", advice) from None


def _sheets(book: Any) -> tuple[list[str], list[str]]:
    """The names of the sheets with cells that are shown, and of all such."""
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    every = [one for one in book.sheets_metadata if one.typ == SheetTypeEnum.WorkSheet]
    return [one.name for one in every if one.visible == SheetVisibleEnum.Visible], [one.name for one in every]


def _cells(count: int) -> str:
    return "One cell" if count == 1 else f"Each of {count:,} cells"


def _part_of(book: ZipFile, about: str, sheet: str) -> str | None:
    """The file of a sheet inside the workbook."""
    for tag in re.findall(r"<(?:\w+:)?sheet\b[^>]*>", about):
        name, key = re.search(r'\bname="([^"]*)"', tag), re.search(r'\b\w+:id="([^"]*)"', tag)
        if name and key and unescape(name[1]) == sheet:
            links = book.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
            for link in re.findall(r"<Relationship\b[^>]*>", links):
                target = re.search(r'\bTarget="([^"]*)"', link)
                if target and f'Id="{key[1]}"' in link:
                    found = target[1].lstrip("/") if target[1].startswith("/") else f"xl/{target[1]}"
                    return found if found in book.namelist() else None
    return None


def _look_through(book: ZipFile, part: str) -> tuple[dict[int, list[int]], int]:
    """By row number the places of cells with errors (row 0: the file does not say), and how many formulas have no value."""
    errors: dict[int, list[int]] = {}
    empty = 0
    left = b""
    with book.open(part) as file:
        while chunk := file.read(_CHUNK):
            text = left + chunk
            cut = text.rfind(b"<c ")
            cut = cut if cut > 0 else len(text)
            _add_errors(errors, text[:cut])
            empty += len(_EMPTY_FORMULA.findall(text, 0, cut))
            left = text[cut:][-_LONGEST_CELL * 4 :]
    _add_errors(errors, left)
    return errors, empty + len(_EMPTY_FORMULA.findall(left))


def _add_errors(errors: dict[int, list[int]], text: bytes) -> None:
    for letters, digits in _ERROR.findall(text):
        place = reduce(lambda number, letter: number * 26 + letter - 64, letters, 0) - 1
        errors.setdefault(int(digits or 0), []).append(place)
