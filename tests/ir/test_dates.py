"""Whole units between two dates, against a definition that counts day by day."""

from calendar import monthrange
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beforehand.ir.dates import day_reached, last_day_of, whole_units

LAST, NEXT = "last_day_of_month", "first_of_next_month"
DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))
AWKWARD = st.sampled_from(
    [
        date(y, m, d)
        for y in (1999, 2000, 2004, 2023)
        for m in range(1, 13)
        for d in (1, 28, 29, 30, 31)
        if d <= monthrange(y, m)[1]
    ]
)
UNITS = st.sampled_from(["years", "months", "days"])
MISSING = st.sampled_from([LAST, NEXT])


def anniversary(start: date, months: int, missing_day: str) -> date:
    """The day on which some months are complete: the same day of a later month, or what stands for it."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    try:
        return date(year, month + 1, start.day)
    except ValueError:
        first_of_next = date(year + month // 11, (month + 1) % 12 + 1, 1)
        return first_of_next - timedelta(days=1) if missing_day == LAST else first_of_next


def counted(start: date, end: date, unit: str, missing_day: str) -> int:
    """How many anniversaries have come by the end."""
    if unit == "days":
        return (end - start).days
    step = 12 if unit == "years" else 1
    count = 0
    while anniversary(start, step * (count + 1), missing_day) <= end:
        count += 1
    return count


@given(DAYS | AWKWARD, DAYS | AWKWARD, UNITS, MISSING)
def test_whole_units_are_the_anniversaries_that_have_come(start: date, end: date, unit: str, missing: str) -> None:
    start, end = sorted((start, end))
    assert whole_units(start, end, unit, missing) == counted(start, end, unit, missing)


@given(AWKWARD, st.integers(0, 1500), UNITS, MISSING)
def test_whole_units_never_fall_as_days_go_by(start: date, days: int, unit: str, missing: str) -> None:
    end = start + timedelta(days=days)
    rise = whole_units(start, end + timedelta(days=1), unit, missing) - whole_units(start, end, unit, missing)
    assert rise in {0, 1}


@given(DAYS | AWKWARD, st.integers(1, 30_000), UNITS, MISSING)
def test_whole_units_are_negative_where_the_end_comes_first(start: date, days: int, unit: str, missing: str) -> None:
    before = whole_units(start, start - timedelta(days=min(days, start.toordinal() - 1)), unit, missing)
    assert before < 0


@given(DAYS | AWKWARD, st.integers(0, 60), UNITS, MISSING)
def test_the_day_reached_is_the_first_day_with_that_many_units(
    start: date, count: int, unit: str, missing: str
) -> None:
    day = date.fromordinal(day_reached(start, count, unit, missing))
    assert whole_units(start, day, unit, missing) >= count
    assert whole_units(start, day - timedelta(days=1), unit, missing) < count


@pytest.mark.parametrize(
    ("missing", "unit", "start", "end", "count"),
    [
        (LAST, "years", "2004-02-29", "2022-02-27", 17),
        (LAST, "years", "2004-02-29", "2022-02-28", 18),
        (NEXT, "years", "2004-02-29", "2022-02-28", 17),
        (NEXT, "years", "2004-02-29", "2022-03-01", 18),
        (LAST, "years", "2004-02-29", "2024-02-28", 19),
        (LAST, "years", "2004-02-29", "2024-02-29", 20),
        (NEXT, "years", "2004-02-29", "2024-02-29", 20),
        (LAST, "months", "2025-01-31", "2025-02-28", 1),
        (NEXT, "months", "2025-01-31", "2025-02-28", 0),
        (NEXT, "months", "2025-01-31", "2025-03-01", 1),
        (LAST, "months", "2025-01-31", "2025-03-30", 1),
        (LAST, "months", "2025-01-31", "2025-03-31", 2),
        (NEXT, "months", "2025-08-31", "2025-09-30", 0),
        (LAST, "months", "2025-08-31", "2025-09-30", 1),
        (NEXT, "months", "2024-12-31", "2025-12-31", 12),
        (LAST, "days", "2024-02-28", "2024-03-01", 2),
        (LAST, "years", "2000-06-15", "2000-06-15", 0),
    ],
)
def test_where_the_anniversary_does_not_exist_the_pack_decides(
    missing: str, unit: str, start: str, end: str, count: int
) -> None:
    assert whole_units(date.fromisoformat(start), date.fromisoformat(end), unit, missing) == count


@pytest.mark.parametrize("unit", ["years", "months", "days"])
def test_a_day_beyond_the_calendar_is_after_its_last_day(unit: str) -> None:
    assert day_reached(date(9990, 5, 5), 12_000_000, unit, LAST) > date.max.toordinal()


@pytest.mark.parametrize("unit", ["years", "months"])
def test_a_day_before_the_calendar_is_not_after_its_first_day(unit: str) -> None:
    assert day_reached(date(2, 5, 5), -1_000_000, unit, LAST) <= date.min.toordinal()


@pytest.mark.parametrize(
    ("written", "last"),
    [("2025", "2025-12-31"), ("2025-02", "2025-02-28"), ("2024-02", "2024-02-29"), ("2025-02-03", "2025-02-03")],
)
def test_an_imprecise_date_counts_from_its_last_day(written: str, last: str) -> None:
    assert last_day_of(written) == date.fromisoformat(last)


@pytest.mark.parametrize("written", ["2025-13", "2025-02-30", "2025-00", "0", "", "2025-1-1-1", "spring"])
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are Python's own
        last_day_of(written)
