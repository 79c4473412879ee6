"""Values as they are written in a pack: whole numbers, days, and days that are known to the month or year only."""

from calendar import monthrange
from datetime import date
from re import ASCII
from re import compile as pattern

WHOLE = pattern(r"-?(?:0|[1-9][0-9]{0,14})", ASCII)
DAY = pattern(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", ASCII)
PARTIAL_DAY = pattern(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?", ASCII)


def as_whole(text: str) -> int | None:
    """A whole number of at most 15 digits."""
    return int(text) if WHOLE.fullmatch(text) else None


def as_date(text: str) -> date | None:
    """A day of the calendar, ``2025-11-05``."""
    return last_day(text) if DAY.fullmatch(text) else None


def last_day(text: str) -> date | None:
    """The last day of ``2025-12-13``, ``2025-12`` or ``2025``."""
    match = PARTIAL_DAY.fullmatch(text)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    if not year or (month is not None and not 1 <= month <= 12):
        return None
    try:
        return date(year, month or 12, monthrange(year, month or 12)[1] if day is None else day)
    except ValueError:
        return None
