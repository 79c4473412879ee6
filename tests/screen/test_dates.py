"""Dates in tables: certain, or said to be uncertain; never guessed."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beforehand.screen.dates import DAY_FIRST, ISO, MONTH_FIRST, DateForm, find_date_form

LAST_DAY_OF_2025 = date(2025, 12, 31).toordinal()
DAYS = st.dates(min_value=date(1900, 3, 1))


@pytest.mark.parametrize(
    "text",
    [
        "2025-12-31",
        "2025/12/31",
        "2025.12.31",
        "31.12.2025",
        "31.12.2025 г.",
        "31.12.2025 0:00:00",
        "2025-12-31T00:00:00",
        "2025-12-31 00:00:00.000",
        "31/12/2025",
        "12/31/2025",
        "12/31/2025 12:00:00 AM",
        "31-12-2025",
        "31 декабря 2025",
        "31 декабря 2025 года",
        "31 дек. 2025 г.",
        "December 31, 2025",
        "31st of December 2025",
        "31-Dec-2025",
        "2025-yil 31-dekabr",
        "31 декабри соли 2025",
        " 31.12.2025 ",
    ],
)
def test_forms_that_are_certain_are_read(text: str) -> None:
    assert DateForm().see(text) == LAST_DAY_OF_2025


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("05/06/2025", "ambiguous-date"),
        ("05-06-2025", "ambiguous-date"),
        ("31.12.25", "two-digit-year"),
        ("12/31/25", "two-digit-year"),
        ("31 декабря 25", "two-digit-year"),
        ("2025-12-31 14:30", "time-of-day"),
        ("2025-12-31T00:00:00Z", "time-of-day"),
        ("2025-12-31T00:00:00+03:00", "time-of-day"),
        ("12/31/2025 12:00:00 PM", "time-of-day"),
        ("30.02.2025", "not-a-date"),
        ("12.31.2025", "not-a-date"),
        ("31.12", "not-a-date"),
        ("декабрь 2025", "not-a-date"),
        ("31 декабря или 2025", "not-a-date"),
        ("45992", "not-a-date"),
        ("31.12/2025", "not-a-date"),
        ("скоро", "not-a-date"),
        ("", "not-a-date"),
        ("٣١.١٢.٢٠٢٥", "not-a-date"),
        ("2025-12-31" * 50, "not-a-date"),
    ],
)
def test_what_is_not_certain_is_told(text: str, code: str) -> None:
    assert DateForm().see(text) == code
    assert DateForm().read(text) is None


def test_one_day_after_the_twelfth_shows_the_order_of_a_column() -> None:
    assert find_date_form(["05/06/2025", "25/06/2025"]).order == DAY_FIRST
    assert find_date_form(["05/06/2025", "06/25/2025 00:00"]).order == MONTH_FIRST
    assert find_date_form(["05-06-2025", "25-06-2025"]).order == DAY_FIRST


def test_without_one_the_order_is_open() -> None:
    form = find_date_form(["05/06/2025", "07/08/2025", "-"])
    assert form.order is None
    assert form.see("05/06/2025") == "ambiguous-date"
    assert form.see("06/06/2025") == date(2025, 6, 6).toordinal()
    assert "swapped" in form.shown


def test_a_column_with_both_orders_keeps_what_is_certain() -> None:
    form = find_date_form(["25/06/2025", "06/25/2025"])
    assert form.order is None
    assert form.read("25/06/2025") == form.read("06/25/2025") == date(2025, 6, 25).toordinal()
    assert form.see("05/06/2025") == "ambiguous-date"


def test_dots_are_day_first_and_decide_nothing_for_slashes() -> None:
    assert find_date_form(["25.06.2025", "05/06/2025"]).order is None
    assert DateForm(MONTH_FIRST).read("05.06.2025") == date(2025, 6, 5).toordinal()


def test_what_the_user_says_decides() -> None:
    assert DateForm(DAY_FIRST).read("05/06/2025") == date(2025, 6, 5).toordinal()
    assert DateForm(MONTH_FIRST).read("05/06/2025") == date(2025, 5, 6).toordinal()
    assert DateForm(ISO).see("31.12.2025") == "not-a-date"
    assert DateForm(ISO).read("2025-12-31") == LAST_DAY_OF_2025


def test_numbers_of_days_count_only_in_a_spreadsheet() -> None:
    assert DateForm().serial(46022) == "not-a-date"
    form = DateForm(zero=date(1899, 12, 30).toordinal())
    assert form.serial(46022) == LAST_DAY_OF_2025
    assert form.serial(46022.5) == "time-of-day"
    assert form.serial(60) == form.serial(-1) == form.serial(10**9) == form.serial(float("inf")) == "not-a-date"
    assert form.see("46022") == "not-a-date"
    assert DateForm(zero=form.zero, numbers=frozenset({"46022"})).see("46022") == LAST_DAY_OF_2025


@given(
    DAYS,
    st.sampled_from(["%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%d %B %Y", "%B %d, %Y", "%d-%b-%Y", "%Y-%m-%dT00:00:00"]),
)
def test_a_day_written_in_a_certain_form_is_read_back(day: date, form: str) -> None:
    assert DateForm().read(day.strftime(form)) == day.toordinal()


@given(
    DAYS,
    st.sampled_from([(DAY_FIRST, "{0.day}/{0.month}/{0.year}"), (MONTH_FIRST, "{0.month:02}-{0.day:02}-{0.year}")]),
)
def test_a_day_written_in_the_order_of_its_column_is_read_back(day: date, told: tuple[str, str]) -> None:
    order, form = told
    assert DateForm(order).read(form.format(day)) == day.toordinal()


@given(st.lists(DAYS), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y"]))
def test_no_date_of_a_column_is_ever_read_as_another(days: list[date], written: str) -> None:
    texts = [day.strftime(written) for day in days]
    form = find_date_form(texts)
    for day, text in zip(days, texts, strict=True):
        assert form.see(text) in {day.toordinal(), "ambiguous-date"}


@given(st.text(), st.sampled_from([None, DAY_FIRST, MONTH_FIRST, ISO]))
def test_any_text_is_a_day_or_a_code(text: str, order: str | None) -> None:
    form = find_date_form([text])
    assert isinstance(form.see(text), int | str)
    assert isinstance(DateForm(order).see(text), int | str)
