"""A filled sheet to the strings of a file of words: all rows, or what is wrong with each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from beforehand.errors import SheetError
from beforehand.ir.sentences import original_hash
from beforehand.read.statuses import STATUSES
from beforehand.read.words import UNTRANSLATED
from beforehand.text.problem import Problem, did_you_mean, is_hidden, listing, quote
from beforehand.words.catalogue import Catalogue, placeables_in
from beforehand.words.cells import LONGEST_CELL, Cells
from beforehand.words.fluent import Entry
from beforehand.words.survey import Row, rows

NEEDED = ("id", "original", "translation", "status")
MEANT = (*NEEDED, "note")


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a sheet, by what its columns mean."""

    cells: Cells
    columns: dict[str, int]

    def text(self, kind: str) -> str:
        """A cell's text on one line, or nothing."""
        column = self.columns.get(kind, len(self.cells.texts))
        return " ".join(self.cells.texts[column].split()) if column < len(self.cells.texts) else ""

    def place(self, kind: str) -> str:
        return self.cells.place(self.columns[kind])


def taken(catalogue: Catalogue, language: str, sheet: Sequence[Cells]) -> tuple[tuple[Entry, ...], tuple[str, ...]]:
    """Every string of the language as it is after the sheet, and what is to be told about single rows.

    A row that changes a translation but not its status makes it unverified. Strings without a row stay as they are.
    Raises SheetError with every problem of every row.
    """
    lines = _lines(language, sheet)
    found = {row.id: row for row in rows(catalogue, language)}
    first: dict[str, int] = {}
    problems: list[Problem] = []
    for line in lines:
        problems += _problems(line, found, catalogue)
        problems += _twice(line, first)
    if problems:
        raise SheetError(tuple(problems))
    by_id = {line.text("id"): line for line in lines}
    entries, told = [], []
    for row in found.values():
        entry, remark = _merged(row, by_id.get(row.id))
        entries += [entry] if entry.text else []
        told += [remark] if remark else []
    if not entries:
        raise SheetError((Problem("missing-words", "No row has a translation.", file=sheet[0].file),))
    return tuple(entries), tuple(told)


def _lines(language: str, sheet: Sequence[Cells]) -> list[Line]:
    """The rows below the headings. Raises SheetError if the headings are not those of a sheet of this language."""
    if not sheet:
        raise SheetError((Problem("bad-heading", "The sheet is empty."),))
    head = sheet[0]
    kinds: dict[str, int] = {}
    problems = []
    for column, text in enumerate(head.texts):
        kind, _, rest = text.partition(" ")
        if kind not in MEANT:
            continue
        if kind in kinds:
            problems.append(
                Problem("bad-heading", f"A second column is called {quote(kind)}.", file=head.place(column))
            )
        if kind == "translation" and rest != f"({language})":
            message = f"This sheet is of the language {quote(rest.strip('()'))}, not of {language}."
            problems.append(Problem("bad-heading", message, file=head.place(column)))
        kinds.setdefault(kind, column)
    missing = [kind for kind in NEEDED if kind not in kinds]
    if missing:
        message = f"The sheet has no column {listing([quote(kind) for kind in missing])}."
        problems.append(Problem("bad-heading", message, file=head.place(0), help="The first row has the headings."))
    if problems:
        raise SheetError(tuple(problems))
    return [Line(cells, kinds) for cells in sheet[1:]]


def _problems(line: Line, found: dict[str, Row], catalogue: Catalogue) -> Iterator[Problem]:
    wrong = list(_unfit_cells(line))
    yield from wrong
    if wrong:
        return
    name, text, status = line.text("id"), line.text("translation"), line.text("status")
    row = found.get(name)
    if row is None:
        advice = did_you_mean(name, found) or "Delete the row, or write a new sheet."
        yield Problem("unknown-id", f"{quote(name)} names no string.", file=line.place("id"), help=advice)
        return
    if line.text("original") != " ".join(row.original.split()):
        message = f"The original of {name} is no longer what it was when this sheet was written."
        advice = f"Today: {quote(row.original, 200)}. Write a new sheet, or delete the row."
        yield Problem("changed-original", message, file=line.place("original"), help=advice)
    if status and status not in STATUSES:
        advice = did_you_mean(status, STATUSES) or f"Possible: {listing(STATUSES)}."
        yield Problem(
            "unknown-value", f"The status {quote(status)} is not known.", file=line.place("status"), help=advice
        )
    yield from _unfit_text(line, row, text, status, catalogue)


def _unfit_text(line: Line, row: Row, text: str, status: str, catalogue: Catalogue) -> Iterator[Problem]:
    place = line.place("translation")
    if text in {"", UNTRANSLATED}:
        if row.text:
            advice = "Delete the row to leave the translation as it is."
            yield Problem("missing-words", f"The translation of {row.id} is gone.", file=place, help=advice)
        elif status in STATUSES[1:]:
            yield Problem("missing-words", f"There is no translation that could be {status}.", file=place)
        return
    wanted = placeables_in(row.original) if catalogue.placeables else []
    rest = text
    for name in wanted:
        rest = rest.replace(f"{{{name}}}", "", 1)
    if "{" in rest or "}" in rest or len(rest) != len(text) - sum(len(name) + 2 for name in wanted):
        told = f"just {listing([f'{{{name}}}' for name in wanted])}" if wanted else "no { }"
        yield Problem("wrong-placeables", f"The translation of {row.id} has {told}.", file=place)


def _unfit_cells(line: Line) -> Iterator[Problem]:
    for column in line.columns.values():
        text = line.cells.texts[column] if column < len(line.cells.texts) else ""
        place = line.cells.place(column)
        if column in line.cells.formulas:
            advice = "Write the text itself."
            yield Problem("formula", f"A formula stands here: {quote(text)}.", file=place, help=advice)
        elif column in line.cells.others:
            yield Problem("no-text", f"{quote(text)} is no text.", file=place, help="Write it as text.")
        elif len(text) > LONGEST_CELL:
            message = f"The cell has {len(text):,} characters; at most {LONGEST_CELL:,} are taken."
            yield Problem("too-large", message, file=place)
        elif any(is_hidden(ch) and ch not in "\n\t\r" for ch in text):
            message = f"A character that nobody sees stands here: {quote(text)}."
            yield Problem("hidden-character", message, file=place, help="Delete it.")


def _twice(line: Line, first: dict[str, int]) -> Iterator[Problem]:
    """Whether a row is about the same string as an earlier one; ``first`` has the rows before."""
    name = line.text("id")
    if name in first:
        message = f"{quote(name)} stands in row {first[name]} already."
        yield Problem("duplicate-key", message, file=line.place("id"), help="Keep one of the rows.")
    first.setdefault(name, line.cells.number)


def _merged(row: Row, line: Line | None) -> tuple[Entry, str]:
    """A string after its row was taken, and what is to be told of it."""
    if line is None:
        return Entry(row.id, row.text, row.written, row.note), ""
    text, status = line.text("translation"), line.text("status") or "unverified"
    note = line.text("note") if "note" in line.columns else row.note
    if not text or text == UNTRANSLATED:
        return Entry(row.id, "", "", note), ""
    today = original_hash(row.original)
    before = " ".join(row.text.split())
    if text == before and status == row.status:
        return Entry(row.id, row.text, row.written or f"{status} {today}", note), ""
    if before and text != before and status == row.status and status != "unverified":
        told = f"{line.place('status')}: {row.id} was changed, so it is unverified now."
        return Entry(row.id, text, f"unverified {today}", note), told
    return Entry(row.id, text, f"{status} {today}", note), ""
