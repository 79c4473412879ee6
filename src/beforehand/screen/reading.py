"""What reads the cells of a fact's column: a cell as Python has it to the law's value, unknown, or what is wrong with it.

    " муж. " -> male      18.0 -> 18      "—" -> None      "Narnia" -> Unreadable("impossible-value")

Nothing is coerced: 18.5 is no number of years. A reader gives the same for the same cell, so each different text is read once.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from decimal import Decimal

from beforehand.ir.cells import Value
from beforehand.ir.countries import COUNTRIES
from beforehand.ir.ruleset import Fact
from beforehand.law import Law
from beforehand.screen.dates import AMBIGUOUS, NOT_A_DATE, ORDERS, TIME_OF_DAY, TWO_DIGIT_YEAR, DateForm, find_date_form
from beforehand.screen.mapping import Mapped
from beforehand.screen.tables import Table
from beforehand.screen.tables.table import NO_VALUE, UNREADABLE
from beforehand.screen.vocabulary import Vocabulary, fits, fold, whole_number, words_for_nothing

IMPOSSIBLE = "impossible-value"
NOT_A_NUMBER = "not-a-number"
NOT_YES_OR_NO = "not-yes-or-no"
SEVERAL = "several-values"
AMBIGUOUS_VALUE = "ambiguous-value"
UNREADABLE_LINE = "unreadable-line"
NOTHING_READABLE = "no-value"

FAULTS: Mapping[str, str] = {
    IMPOSSIBLE: "is none of the values that this law knows, or lies outside its bounds",
    NOT_A_NUMBER: "is not a whole number",
    NOT_YES_OR_NO: "is neither yes nor no",
    NOT_A_DATE: "is not a date",
    AMBIGUOUS: "could be two dates: say --dates day-first or --dates month-first",
    TWO_DIGIT_YEAR: "has a year of two digits: write 1925 or 2025",
    TIME_OF_DAY: "has a time of day or a time zone: write the date alone",
    SEVERAL: "holds several values: give each a row of its own",
    AMBIGUOUS_VALUE: "is a country's code, but may be meant for none or not known: write the country's name",
    UNREADABLE_LINE: "stands in a line that does not have the table's columns",
    NOTHING_READABLE: "holds what is no value: an error such as #N/A, bytes, or a list",
}
"""By code, what a cell that cannot be read has against it."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A cell that cannot be read, with the code of the rule that it breaks (one of ``FAULTS``)."""

    code: str


BROKEN: Mapping[str, Unreadable] = {UNREADABLE: Unreadable(UNREADABLE_LINE), NO_VALUE: Unreadable(NOTHING_READABLE)}
"""What a table says where there is no cell to be read."""

Reader = Callable[[object], Value | Unreadable | None]


def readers(
    law: Law,
    vocabulary: Vocabulary,
    mapped: Mapped,
    sample: Mapping[str, Iterable[object]],
    dates: str | None = None,
    forms: Mapping[str, DateForm] | None = None,
    *,
    texts_only: bool = False,
) -> dict[str, Reader]:
    """For each fact that has a column, what reads a cell of it.

    ``sample`` has values of the columns, by fact. ``dates`` is how the user says that dates are written: ``day-first``,
    ``month-first`` or ``iso``. ``forms`` are those of date columns, by fact, where they were found out already
    (``date_forms``, which looks at every row); else the sample tells. ``texts_only`` is said of a table in which a missing
    value may be written as text. Raises ValueError for any other ``dates``.
    """
    if dates is not None and dates not in ORDERS:
        raise ValueError(f"dates is one of {', '.join(ORDERS)}, not {dates!r}")
    facts = {fact.name: fact for fact in law.ruleset.facts}
    made: dict[str, Reader] = {}
    for name in mapped.columns:
        fact, seen = facts[name], sample.get(name, ())
        match fact.kind:
            case "number":
                made[name] = _number_reader(fact, vocabulary)
            case "date":
                form = (forms or {}).get(name) or find_date_form(value for value in seen if isinstance(value, str))
                made[name] = _date_reader(vocabulary, replace(form, order=dates) if dates else form)
            case _:
                made[name] = _choice_reader(fact, vocabulary, _doubtful(fact, vocabulary, seen, texts_only=texts_only))
    return made


def date_forms(law: Law, mapped: Mapped, table: Table, dates: str | None = None) -> dict[str, DateForm]:
    """How the dates are written in each column of dates, from all rows of the table: it is read once for this, unless
    every such column has dates of its own kind. ``dates`` as for ``readers``.
    """
    kinds = {fact.name: fact.kind for fact in law.ruleset.facts}
    columns = {name: column for name, column in mapped.columns.items() if kinds[name] == "date"}
    texts: dict[str, dict[str, None]] = {name: {} for name in columns}
    written = {} if dates else _of_texts(table, columns)
    for batch in table.batches(list(written.values())) if written else ():
        for name, column in written.items():
            values = batch.column(column).unique().to_pylist()
            texts[name] |= dict.fromkeys(value for value in values if value is not None)
    found = {}
    for name, column in columns.items():
        form = DateForm(dates) if dates else find_date_form(texts[name])
        found[name] = replace(form, zero=table.day_zero, numbers=table.numbers.get(column, frozenset()))
    return found


def _of_texts(table: Table, columns: Mapping[str, str]) -> dict[str, str]:
    """Those of some columns that hold texts."""
    first = next(table.batches(list(columns.values())), None) if columns else None
    if first is None:
        return {}
    return {name: column for name, column in columns.items() if "string" in str(first.schema.field(column).type)}


def _plain(cell: object) -> object:
    """A cell as text, whole number, truth, date, or None; numbers with a part and times of day as they are."""
    if isinstance(cell, float) or type(cell) is Decimal:
        if not math.isfinite(cell):
            return None if math.isnan(cell) else cell  # programs write "not a number" for a missing one
        return int(cell) if cell == int(cell) else cell
    if isinstance(cell, datetime) and cell.tzinfo is None and cell.time() == time():
        return cell.date()
    return cell


def _choice_reader(fact: Fact, vocabulary: Vocabulary, doubtful: frozenset[str]) -> Reader:
    wrong = Unreadable(NOT_YES_OR_NO if fact.kind == "yes_no" else IMPOSSIBLE)

    def read(cell: object) -> Value | Unreadable | None:
        cell = _plain(cell)
        if cell is None:
            return None
        if isinstance(cell, bool):
            return str(cell).lower() if fact.kind == "yes_no" else wrong
        if not isinstance(cell, str | int):
            return wrong
        text = str(cell)
        if text in BROKEN:
            return BROKEN[text]
        if text.strip() in doubtful:
            return Unreadable(AMBIGUOUS_VALUE)
        found = vocabulary.value(fact.name, text.strip())
        if found is not None:
            return found
        if vocabulary.blank(text):
            return None
        return Unreadable(SEVERAL) if _several(fact, vocabulary, text) else wrong

    return read


def _several(fact: Fact, vocabulary: Vocabulary, text: str) -> bool:
    """Whether a text lists values, each of which could be read."""
    for mark in (";", "/", ",", "\n", "+"):
        parts = text.split(mark)
        if 1 < len(parts) <= 20 and all(vocabulary.value(fact.name, part.strip()) is not None for part in parts):
            return True
    return False


NOT_AVAILABLE = "NA"
"""How R and others write a missing value; also the code of Namibia."""


def _doubtful(fact: Fact, vocabulary: Vocabulary, sample: Iterable[object], *, texts_only: bool) -> frozenset[str]:
    """Codes of countries that are also words for nothing (NO, NA), in a column that names countries otherwise.

    In a table that cannot say "nothing" but by words, NA is doubtful in every column.
    """
    if fact.kind != "country":
        return frozenset()
    for cell in sample:
        if isinstance(cell, str) and len(cell.strip()) > 3 and vocabulary.value(fact.name, cell.strip()) in COUNTRIES:
            return frozenset(code for code in COUNTRIES if fold(code) in words_for_nothing())
    return frozenset({NOT_AVAILABLE} if texts_only else ())


def _number_reader(fact: Fact, vocabulary: Vocabulary) -> Reader:
    def read(cell: object) -> Value | Unreadable | None:
        cell = _plain(cell)
        if isinstance(cell, str):
            number = whole_number(cell)
            if number is None:
                return _not_known(cell, vocabulary, NOT_A_NUMBER)
            cell = number
        if cell is None:
            return None
        if isinstance(cell, bool) or not isinstance(cell, int):
            return Unreadable(NOT_A_NUMBER)
        return cell if fits(fact, cell) else Unreadable(IMPOSSIBLE)

    return read


def _date_reader(vocabulary: Vocabulary, form: DateForm) -> Reader:
    def read(cell: object) -> Value | Unreadable | None:
        plain = _plain(cell)
        match plain:
            case None:
                return None
            case datetime():
                return Unreadable(TIME_OF_DAY)
            case date():
                return plain.toordinal()
            case str():
                found = form.see(plain)
                if found == NOT_A_DATE:
                    return _not_known(plain, vocabulary, NOT_A_DATE)
            case bool():
                return Unreadable(NOT_A_DATE)
            case int() | float():
                found = form.serial(plain)
            case _:
                return Unreadable(NOT_A_DATE)
        return Unreadable(found) if isinstance(found, str) else found

    return read


def _not_known(text: str, vocabulary: Vocabulary, code: str) -> Unreadable | None:
    """Nothing where a text says that nothing is known, else what is wrong with it."""
    if text in BROKEN:
        return BROKEN[text]
    return None if vocabulary.blank(text) else Unreadable(code)


def sample_of(table: Table, rows: int) -> dict[str, Sequence[object]]:
    """The different values of each column in the first rows."""
    found: dict[str, dict[object, None]] = {name: {} for name in table.names}
    left = rows
    for batch in table.batches(rows=rows):
        part = batch.slice(0, left)
        for name in table.names:
            values = part.column(name).unique().to_pylist()
            found[name] |= dict.fromkeys(value for value in values if value is not None)
        left -= part.num_rows
        if left <= 0:
            break
    return {name: tuple(values) for name, values in found.items()}
