"""Whole years, months and days between two dates.

Where the anniversary does not exist in a month (born on 29 February, counted from the 31st), the pack says whether
the unit is complete on the ``last_day_of_month`` or on the ``first_of_next_month``, with its source.
"""

from datetime import date


def whole_units(start: date, end: date, unit: str, missing_day: str) -> int:
    """Complete ``years``, ``months`` or ``days`` from ``start`` to ``end``; negative if ``end`` comes first."""
    if unit == "days":
        return end.toordinal() - start.toordinal()
    months = 12 * (end.year - start.year) + end.month - start.month
    if _reached(end.year, end.month, start.day, missing_day) > end.toordinal():
        months -= 1
    return months // 12 if unit == "years" else months


def day_reached(start: date, count: int, unit: str, missing_day: str) -> int:
    """The first day (an ordinal) on which ``count`` units from ``start`` are complete.

    >>> date.fromordinal(day_reached(date(2004, 2, 29), 18, "years", "last_day_of_month")).isoformat()
    '2022-02-28'
    """
    if unit == "days":
        return start.toordinal() + count
    months = start.year * 12 + start.month - 1 + (12 * count if unit == "years" else count)
    year, month = divmod(months, 12)
    if year >= date.max.year:
        return date.max.toordinal() + 1
    if year < date.min.year:
        return date.min.toordinal()
    return _reached(year, month + 1, start.day, missing_day)


def _reached(year: int, month: int, day: int, missing_day: str) -> int:
    length = _length(year, month)
    if day <= length:
        return date(year, month, day).toordinal()
    return date(year, month, length).toordinal() + (0 if missing_day == "last_day_of_month" else 1)


def _length(year: int, month: int) -> int:
    """The number of days of a month."""
    if month == 12:
        return 31
    return date(year, month + 1, 1).toordinal() - date(year, month, 1).toordinal()


def last_day_of(written: str) -> date:
    """The last day of ``2025``, ``2025-02`` or ``2025-02-03``. Raises ValueError if there is no such day."""
    parts = [int(part) for part in written.split("-")]
    match parts:
        case [year]:
            return date(year, 12, 31)
        case [year, month]:
            return date(year, month, _length(year, month) if 1 <= month <= 12 else 1)
        case [year, month, day]:
            return date(year, month, day)
        case _:
            raise ValueError(written)
