"""A workbook to fill in: a column for each fact, lists to choose from, an example row, and no place for names.

row 1   Do not write names …          on a second sheet, what each column and value means, with the official words and
row 2   Case number | Sex | …         the originals beside them: translations that nobody has checked never stand alone
row 3   0001 | man | …
"""

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from beforehand.ir.countries import COUNTRIES, country_names
from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.law import Law
from beforehand.screen.vocabulary import Vocabulary
from beforehand.tell.beside import apart, first_of, under_of
from beforehand.tell.speech import Speech
from beforehand.text.save import save

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

LAST_ROW = 5_000
"""The lists to choose from reach so far down."""

HEADER, EXAMPLE = 2, 3
EXAMPLE_ID = "0001"
_LISTS = "lists"
_WIDTH, _WIDE = 24, 60


def write_template(law: Law, path: Path, language: str | None = None) -> None:
    """Write a workbook for the cases of a law, with headers and lists in a language of the pack.

    Raises UnknownNameError for a language that the pack does not have, and OSError.
    """
    save(path, template(law, language))


def template(law: Law, language: str | None = None) -> bytes:
    """The workbook's content; see ``write_template``."""
    from openpyxl import Workbook

    speech = Speech(law.ruleset, language)
    vocabulary = Vocabulary(law)
    book = Workbook()
    cases = book.worksheets[0]
    cases.title = _one(speech, speech.own("sheet_cases"))
    lists = book.create_sheet(_LISTS)
    _heading(cases, speech, law.ruleset)
    for column, fact in enumerate(law.ruleset.facts, 2):
        values = _values(fact, law.ruleset, speech.language, vocabulary)
        _column(cases, column, fact, _header(fact, law.ruleset, speech.language, vocabulary))
        _restrict(cases, lists, column, fact, list(values.values()))
        shown = _example(fact, law.ruleset)
        if shown is not None:
            cases.cell(EXAMPLE, column, values.get(shown, shown) if isinstance(shown, str) else shown)
    lists.sheet_state = "hidden"
    _explain(book, speech, law.ruleset)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _one(speech: Speech, said: str) -> str:
    """A word in the language itself: for names of sheets and columns, which the second sheet explains."""
    return first_of(said) if speech.language == speech.official else under_of(said)


def _both(said: str) -> str:
    """A sentence, and on a line of its own what stands under it."""
    first, under, kind = apart(said)
    return f"{first}\n{kind} {under}" if kind else first


def _heading(cases: "Worksheet", speech: Speech, ruleset: Ruleset) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    told = [_both(speech.own(name)) for name in ("sheet_no_names", "sheet_person")]
    cases.cell(1, 1, "\n".join([*told, _both(speech.own("sheet_example", row=str(EXAMPLE)))]))
    last = len(ruleset.facts) + 1
    cases.merge_cells(start_row=1, start_column=1, end_row=1, end_column=last)
    cases.cell(1, 1).alignment = Alignment(wrap_text=True, vertical="top")
    cases.cell(1, 1).font = Font(bold=True)
    cases.row_dimensions[1].height = 15.0 * (str(cases.cell(1, 1).value).count("\n") + 2)
    cases.cell(HEADER, 1, _one(speech, speech.own("sheet_case")))
    cases.cell(EXAMPLE, 1, EXAMPLE_ID)
    for column in range(1, last + 1):
        cases.cell(HEADER, column).font = Font(bold=True)
        cases.cell(HEADER, column).fill = PatternFill("solid", fgColor="DDE6F0")
        cases.cell(HEADER, column).alignment = Alignment(wrap_text=True, vertical="top")
        cases.cell(EXAMPLE, column).font = Font(italic=True)
    _format(cases, 1, "@")
    cases.freeze_panes = f"B{EXAMPLE}"


def _column(cases: "Worksheet", column: int, fact: Fact, header: str) -> None:
    cases.cell(HEADER, column, header)
    _format(cases, column, {"date": "yyyy-mm-dd", "number": "0"}.get(fact.kind, "General"))


def _format(cases: "Worksheet", column: int, form: str) -> None:
    """How the cells of a column are shown, the filled ones and those to come."""
    from openpyxl.utils import get_column_letter

    dimension = cases.column_dimensions[get_column_letter(column)]
    dimension.width = _WIDTH
    dimension.number_format = form
    for row in range(EXAMPLE, EXAMPLE + 200):
        cases.cell(row, column).number_format = form


def _header(fact: Fact, ruleset: Ruleset, language: str, vocabulary: Vocabulary) -> str:
    """A fact's label, or its name where the label could mean another fact too."""
    label = ruleset.words.get(language, {}).get(f"fact-{fact.name}", "")
    return label if label and vocabulary.fact_of(label) == fact.name else fact.name


def _values(fact: Fact, ruleset: Ruleset, language: str, vocabulary: Vocabulary) -> dict[str, str]:
    """By value, how it is written in the list: its label, where that is read back as the value; else its name."""
    words = ruleset.words.get(language, {})
    names = country_names(language) or country_names("en")
    found: dict[str, str] = {}
    for value in fact.values:
        country = fact.kind == "country" and value in COUNTRIES
        label = names.get(f"country.{value}", "") if country else words.get(f"fact-{fact.name}.{value}", "")
        label = label.strip()
        found[value] = label if label and vocabulary.value(fact.name, label) == value else value
    if fact.kind == "country":
        return dict(sorted(found.items(), key=lambda pair: (pair[0] in COUNTRIES, pair[1].casefold())))
    return found


def _restrict(cases: "Worksheet", lists: "Worksheet", column: int, fact: Fact, values: list[str]) -> None:
    """What may be entered in a column: one of a list, a whole number, a date."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    letter = get_column_letter(column)
    rule: dict[str, Any]
    match fact.kind:
        case "number":
            low, high = fact.low if fact.low is not None else 0, fact.high if fact.high is not None else 999_999_999
            rule = {"type": "whole", "operator": "between", "formula1": str(low), "formula2": str(high)}
        case "date":
            rule = {"type": "date", "operator": "greaterThan", "formula1": "61"}
        case _:
            for row, value in enumerate(values, 1):
                lists.cell(row, column, value).data_type = "s"
            rule = {"type": "list", "formula1": f"{_LISTS}!${letter}$1:${letter}${len(values)}"}
    validation = DataValidation(allow_blank=True, showErrorMessage=True, **rule)
    cases.add_data_validation(validation)
    validation.add(f"{letter}{EXAMPLE}:{letter}{LAST_ROW}")


def _example(fact: Fact, ruleset: Ruleset) -> str | int | date | None:
    """What the example row says of a fact: the likeliest value, or nothing for days and numbers that may not fit the rest."""
    likely = max(fact.prior, key=lambda pair: pair[1], default=None)
    match fact.kind:
        case "number":
            return _first(likely[0]) if fact.derived and likely else None
        case "date" if fact.name == ruleset.applied_on and likely:
            return date.fromisoformat(likely[0].partition("..")[0])
        case "date":
            return None
        case _ if likely and likely[0] in fact.values:
            return likely[0]
        case _:
            return fact.values[0]


def _first(span: str) -> int | None:
    """The first number of a span: 18..64."""
    low = span.partition("..")[0]
    return int(low) if low.isdecimal() else None


def _explain(book: "Workbook", speech: Speech, ruleset: Ruleset) -> None:
    """The second sheet: each column and its values in the language, in the official one and in the pack's own."""
    from openpyxl.styles import Alignment, Font

    sheet = book.create_sheet(_one(speech, speech.own("sheet_how")), 1)
    for name in ("sheet_no_names", "sheet_person", "sheet_choose"):
        sheet.append([_both(speech.own(name))])
    sheet.append([])
    languages = list(dict.fromkeys([speech.language, speech.official, ruleset.language]))
    for fact in ruleset.facts:
        sheet.append(list(_in(languages, ruleset, f"fact-{fact.name}", fact.name)))
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
        sheet.append(list(_in(languages, ruleset, f"fact-{fact.name}.asks", "")))
        if fact.several:
            sheet.append([_both(speech.own("sheet_several"))])
        for value in fact.values:
            if value not in COUNTRIES or fact.kind != "country":
                sheet.append(list(_in(languages, ruleset, f"fact-{fact.name}.{value}", value)))
        sheet.append([])
    for column in range(1, len(languages) + 1):
        sheet.column_dimensions["ABC"[column - 1]].width = _WIDE
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if cell.value is not None:
                cell.data_type = "s"


def _in(languages: list[str], ruleset: Ruleset, name: str, default: str) -> Iterator[str]:
    for language in languages:
        yield ruleset.words.get(language, {}).get(name, default)
