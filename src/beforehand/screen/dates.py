"""Dates as people write them in tables. Which comes first in 05/06/2025 is decided for a whole column, or not at all.

    2025-12-31   31.12.2025   31/12/2025   12/31/2025   2025/12/31   31-12-2025   31 декабря 2025   December 31, 2025

A time of day is allowed if it is midnight. A year has four digits. Excel's numbers of days count only where a cell of a
spreadsheet holds a number.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import chain

from beforehand.screen.vocabulary import fold, general_spellings

DAY_FIRST, MONTH_FIRST, ISO = "day-first", "month-first", "iso"
ORDERS = (DAY_FIRST, MONTH_FIRST, ISO)

NOT_A_DATE = "not-a-date"
AMBIGUOUS = "ambiguous-date"
TWO_DIGIT_YEAR = "two-digit-year"
TIME_OF_DAY = "time-of-day"

FIRST_SERIAL, LAST_SERIAL = 61, 2_958_465
"""Excel's number of 1 March 1900 (it counts a 29 February 1900 before it) and of the last day of 9999."""

_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_SHORT_YEAR = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{2})'?")
_TIME = re.compile(
    r"(?:T|\s+)([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?(?:\s*([AaPp])\.?[Mm]\.?)?(.*)"
)
_YEAR_MARK = re.compile(r"\s*(?:г\.?|года?)$")
_TOKEN = re.compile(r"[0-9]+|[^\W\d_]+(?:'[^\W\d_]+)?")
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class DateForm:
    """How the dates of one column are written.

    ``order`` is ``day-first``, ``month-first``, ``iso`` (year first only) or None where nothing shows which it is: then a date
    that could be read both ways is ambiguous. ``zero`` is the ordinal of the spreadsheet's day 0, or None where numbers are
    no days; ``numbers`` are the texts that stand for cells with numbers in a column that has texts too. ``shown`` tells how
    the order was found.
    """

    order: str | None = None
    zero: int | None = None
    numbers: frozenset[str] = frozenset()
    shown: str = ""

    def read(self, text: str) -> int | None:
        """The ordinal of a date, or None."""
        found = self.see(text)
        return found if isinstance(found, int) else None

    def see(self, text: str) -> int | str:
        """The ordinal of a date, or the code of what is wrong with it."""
        text = text.strip()
        if text in self.numbers:
            return self.serial(float(text))
        if not text or len(text) > _LONGEST:
            return NOT_A_DATE
        text, midnight = _without_time(text)
        if not midnight:
            return TIME_OF_DAY
        text = _YEAR_MARK.sub("", text)
        if found := _YEAR_FIRST.fullmatch(text):
            return _day(found[1], found[3], found[4])
        if self.order == ISO:
            return NOT_A_DATE
        if found := _YEAR_LAST.fullmatch(text):
            return self._numbers(found[1], found[2], found[3], found[4])
        if _SHORT_YEAR.fullmatch(text):
            return TWO_DIGIT_YEAR
        return _in_words(text)

    def serial(self, number: float) -> int | str:
        """The ordinal of a spreadsheet's number of a day, or the code of what is wrong with it."""
        if self.zero is None or not FIRST_SERIAL <= number <= LAST_SERIAL:
            return NOT_A_DATE
        if number != int(number):
            return TIME_OF_DAY
        ordinal = self.zero + int(number)
        return ordinal if ordinal <= date.max.toordinal() else NOT_A_DATE

    def _numbers(self, first: str, mark: str, second: str, year: str) -> int | str:
        if mark == "." or self.order == DAY_FIRST:
            return _day(year, second, first)
        if self.order == MONTH_FIRST:
            return _day(year, first, second)
        either = {_day(year, second, first), _day(year, first, second)} - {NOT_A_DATE}
        return either.pop() if len(either) == 1 else AMBIGUOUS if either else NOT_A_DATE


def find_date_form(texts: Iterable[str]) -> DateForm:
    """How the dates of a column are written, from its values: one day after the 12th shows it.

    Where none does, or some say one thing and some the other, the order is None.
    """
    shown: dict[str, str] = {}
    open_ = False
    for text in texts:
        found = (
            _YEAR_LAST.fullmatch(_YEAR_MARK.sub("", _without_time(text.strip())[0])) if len(text) <= _LONGEST else None
        )
        if not found or found[2] == ".":
            continue
        first, second = int(found[1]), int(found[3])
        if first > 12 >= second >= 1:
            shown.setdefault(DAY_FIRST, found[0])
        elif second > 12 >= first >= 1:
            shown.setdefault(MONTH_FIRST, found[0])
        else:
            open_ = open_ or first != second
        if len(shown) == 2:
            return DateForm(None, shown="some dates have the day first, some the month")
    if shown:
        ((order, _),) = shown.items()
        return DateForm(order, shown=f"{order.replace('-', ' ')}: a day after the 12th shows it")
    return DateForm(None, shown="day and month could be swapped: no day after the 12th" if open_ else "")


def _without_time(text: str) -> tuple[str, bool]:
    """A text without a time of day, and whether that was midnight (or there was none). A time zone is no midnight: which day
    it is depends on the place.
    """
    found = _TIME.search(text)
    if not found or not found.start():
        return text, True
    hour, minute, second, parts, half, rest = found.groups()
    hour = "0" if half in {"a", "A"} and hour == "12" else hour
    midnight = (
        not rest.strip() and half not in {"p", "P"} and not any(int(n or 0) for n in (hour, minute, second, parts))
    )
    return text[: found.start()], midnight


def _day(year: str, month: str, day: str) -> int | str:
    try:
        return date(int(year), int(month), int(day)).toordinal()
    except ValueError:
        return NOT_A_DATE


def _in_words(text: str) -> int | str:
    """A date with the name of its month: one such name, one day, one year, and no other words."""
    months, beside = _months(), _beside()
    month, numbers = 0, []
    for token in _TOKEN.findall(fold(text)):
        if token[0].isdecimal():
            numbers.append(token)
        elif token in months and not month:
            month = months[token]
        elif token not in beside:
            return NOT_A_DATE
    years = [number for number in numbers if len(number) == 4]
    days = [number for number in numbers if len(number) <= 2]
    if not month or len(numbers) != 2 or not days:
        return NOT_A_DATE
    return _day(years[0], str(month), days[0]) if years else TWO_DIGIT_YEAR


@cache
def _months() -> dict[str, int]:
    found: dict[str, int] = {}
    for number, names in enumerate(general_spellings()["months"], 1):
        found |= dict.fromkeys(map(fold, names), number)
    return found


@cache
def _beside() -> frozenset[str]:
    words = chain.from_iterable(fold(word).split() for word in general_spellings()["beside_dates"])
    return frozenset((*words, "st", "nd", "rd", "th"))
