"""Cells to the law's values: unknown where blank, told where not readable, never coerced."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path

import pytest

from beforehand.law import load_law
from beforehand.screen.mapping import Mapped
from beforehand.screen.reading import FAULTS, Reader, Unreadable, date_forms, readers
from beforehand.screen.tables import open_table
from beforehand.screen.tables.table import NO_VALUE, UNREADABLE
from beforehand.screen.vocabulary import Vocabulary

LAW = load_law("ru-decree-821")
VOCABULARY = Vocabulary(LAW)


@cache
def reader(fact: str, sample: Sequence[object] = (), dates: str | None = None) -> Reader:
    return readers(LAW, VOCABULARY, Mapped({fact: fact}), {fact: sample}, dates)[fact]


NEW_YEAR = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("fact", "cell", "value"),
    [
        ("sex", " Муж. ", "male"),
        ("sex", "male", "male"),
        ("legally_capable", True, "true"),
        ("legally_capable", "да", "true"),
        ("legally_capable", 1, "true"),
        ("legally_capable", 0.0, "false"),
        ("age", 18, 18),
        ("age", 18.0, 18),
        ("age", Decimal("18.00"), 18),
        ("age", " 18 ", 18),
        ("citizenship", "Таджикистан", "TJ"),
        ("second_citizenship", "нет", "none"),
        ("applied_on", NEW_YEAR, NEW_YEAR.toordinal()),
        ("applied_on", datetime(2026, 1, 1), NEW_YEAR.toordinal()),  # noqa: DTZ001  as a spreadsheet has it
        ("applied_on", "01.01.2026", NEW_YEAR.toordinal()),
    ],
)
def test_cells_are_read(fact: str, cell: object, value: object) -> None:
    read = reader(fact)(cell)
    assert read == value
    assert type(read) is type(value)


@pytest.mark.parametrize("fact", ["sex", "age", "applied_on", "legally_capable", "citizenship"])
@pytest.mark.parametrize("cell", [None, "", "  ", "—", "нет данных", float("nan")])
def test_blank_cells_are_unknown(fact: str, cell: object) -> None:
    assert reader(fact)(cell) is None


@pytest.mark.parametrize(
    ("fact", "cell", "code"),
    [
        ("sex", "x", "impossible-value"),
        ("sex", True, "impossible-value"),
        ("sex", 1, "impossible-value"),
        ("sex", NEW_YEAR, "impossible-value"),
        ("citizenship", "Narnia", "impossible-value"),
        ("citizenship", "TJ; RU", "several-values"),
        ("ground", "family, investor", "several-values"),
        ("legally_capable", "maybe", "not-yes-or-no"),
        ("legally_capable", 2, "not-yes-or-no"),
        ("legally_capable", 0.5, "not-yes-or-no"),
        ("age", 18.5, "not-a-number"),
        ("age", "18.5", "not-a-number"),
        ("age", "18 лет", "not-a-number"),
        ("age", True, "not-a-number"),
        ("age", float("inf"), "not-a-number"),
        ("age", NEW_YEAR, "not-a-number"),
        ("age", 131, "impossible-value"),
        ("age", "-1", "impossible-value"),
        ("applied_on", "soon", "not-a-date"),
        ("applied_on", 46023, "not-a-date"),
        ("applied_on", True, "not-a-date"),
        ("applied_on", "05/06/2025", "ambiguous-date"),
        ("applied_on", "31.12.25", "two-digit-year"),
        ("applied_on", datetime(2026, 1, 1, 9), "time-of-day"),  # noqa: DTZ001
        ("applied_on", datetime(2026, 1, 1, tzinfo=UTC), "time-of-day"),
        ("sex", UNREADABLE, "unreadable-line"),
        ("age", UNREADABLE, "unreadable-line"),
        ("applied_on", UNREADABLE, "unreadable-line"),
        ("sex", NO_VALUE, "no-value"),
        ("age", NO_VALUE, "no-value"),
        ("applied_on", NO_VALUE, "no-value"),
    ],
    ids=repr,
)
def test_what_cannot_be_read_has_a_code(fact: str, cell: object, code: str) -> None:
    assert reader(fact)(cell) == Unreadable(code)
    assert code in FAULTS


def test_the_sample_of_a_column_shows_how_its_dates_are_written() -> None:
    read = reader("applied_on", ("25/06/2025", "05/06/2025"))
    assert read("05/06/2025") == date(2025, 6, 5).toordinal()


def test_what_the_user_says_of_dates_goes_before_the_sample() -> None:
    read = reader("applied_on", ("25/06/2025",), "month-first")
    assert read("05/06/2025") == date(2025, 5, 6).toordinal()
    with pytest.raises(ValueError, match="day-first, month-first, iso"):
        readers(LAW, VOCABULARY, Mapped({}), {}, "sideways")


def test_a_code_that_may_mean_none_is_doubtful_where_countries_are_written_out() -> None:
    names = reader("second_citizenship", ("Украина", "NO", "нет"))
    assert names("NO") == names("NA") == Unreadable("ambiguous-value")
    assert names("Норвегия") == "NO"
    assert reader("second_citizenship", ("UA", "NO", "none"))("NO") == "NO"


def test_na_is_doubtful_wherever_a_missing_value_may_be_written_as_text() -> None:
    """R writes NA for what is missing; nobody of unknown citizenship shall be taken for a Namibian."""
    mapped, sample = Mapped({"citizenship": "citizenship"}), {"citizenship": ("UA", "NA", "TJ")}
    assert readers(LAW, VOCABULARY, mapped, sample)["citizenship"]("NA") == "NA"
    in_text = readers(LAW, VOCABULARY, mapped, sample, texts_only=True)["citizenship"]
    assert in_text("NA") == Unreadable("ambiguous-value")
    assert in_text("NAM") == in_text("Намибия") == "NA"
    assert in_text("NO") == "NO"


def test_a_late_date_shows_the_form_of_the_whole_column(tmp_path: Path) -> None:
    file = tmp_path / "cases.csv"
    file.write_text("sex,applied_on\n" + "male,05/06/2025\n" * 30_000 + "male,25/06/2025\n", "utf-8")
    mapped = Mapped({"applied_on": "applied_on", "sex": "sex"})
    forms = date_forms(LAW, mapped, open_table(file))
    read = readers(LAW, VOCABULARY, mapped, {}, None, forms)["applied_on"]
    assert read("05/06/2025") == date(2025, 6, 5).toordinal()


def test_reading_again_gives_the_same() -> None:
    for fact, cell in (("sex", "муж"), ("age", "x"), ("applied_on", "01.01.2026")):
        assert reader(fact)(cell) == reader(fact)(cell)
