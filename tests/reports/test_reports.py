"""Who told readers what, and when: counted so that "cannot tell" never becomes "no"."""

import csv
import doctest
import io
from datetime import date
from types import ModuleType

import pytest
from msgspec.structs import replace
from records import ruleset

from beforehand.ir.ruleset import Report, Ruleset
from beforehand.law import load_law
from beforehand.reports import layout, rows
from beforehand.reports.counts import TOPICS, count_all, count_by_date, count_by_kind
from beforehand.reports.finding import caution, find
from beforehand.reports.layout import STEP, stack
from beforehand.reports.rows import as_csv, no_formula
from beforehand.reports.text import as_plain, as_text

PACK = load_law("ru-decree-821").ruleset


def report(
    day: str | None = "2025-01-01",
    requirement: str | None = None,
    *,
    kind: str = "press",
    incentive: bool | None = None,
    complete: bool = False,
) -> Report:
    return Report(
        *("r", "The Herald", ("GB",), kind, day, "en", "https://herald.example/", incentive, requirement),
        *(None, None, complete, None, "", ""),
    )


def law(*reports: Report) -> Ruleset:
    kinds = (("press", "Press"), ("radio", "Radio"), ("wall", "Walls"))
    named = tuple(replace(one, name=f"r{number}") for number, one in enumerate(reports))
    return replace(ruleset([], []), reports=named, outlet_kinds=kinds)


# Counts


def test_what_cannot_be_told_is_counted_as_that() -> None:
    count = count_all([report(requirement="no"), report(), report(incentive=False), report(incentive=True)])
    assert count.told["requirement"] == (0, 0, 1, 3)
    assert count.told["incentive"] == (1, 1, 2)
    assert count.told["exemptions"] == (0, 0, 4)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_report_is_counted_once_for_each_topic(topic: str) -> None:
    count = count_all(PACK.reports)
    assert sum(count.told[topic]) == count.reports == len(PACK.reports)
    kinds = count_by_kind(PACK)
    assert [sum(column) for column in zip(*(one.told[topic] for one in kinds), strict=True)] == list(count.told[topic])
    dates = count_by_date(PACK.reports, [date(2025, 12, 1)])
    assert [sum(column) for column in zip(*(one.told[topic] for one in dates), strict=True)] == list(count.told[topic])


def test_kinds_stand_in_the_order_of_the_pack_and_empty_ones_are_left_out() -> None:
    found = count_by_kind(law(report(kind="radio"), report(kind="press"), report(kind="radio")))
    assert [(count.name, count.label, count.reports) for count in found] == [
        ("press", "Press", 1),
        ("radio", "Radio", 2),
    ]


def test_reports_are_counted_by_day_and_those_without_one_come_last() -> None:
    days = ["2025-02-01", None, "2025-01-01", "2025-01", "2025-02-01"]
    found = count_by_date([report(day) for day in days])
    assert [(count.name, count.reports) for count in found] == [
        ("2025-01-01", 1),
        ("2025-02-01", 2),
        ("not_known", 2),
    ]


def test_reports_are_counted_before_and_from_given_days() -> None:
    reports = [report(day) for day in ("2025-01-31", "2025-02-01", "2025-02-28", "2025-03-01", None)]
    found = count_by_date(reports, [date(2025, 3, 1), date(2025, 2, 1)])
    assert [(count.name, count.reports) for count in found] == [
        ("to 2025-01-31", 1),
        ("2025-02-01 to 2025-02-28", 2),
        ("from 2025-03-01", 1),
        ("not_known", 1),
    ]


# The finding


def test_the_finding_says_how_long_it_took_until_one_told_directly() -> None:
    early = [report("2025-01-01", "indirectly"), report("2025-01-03", "no", incentive=True), report("2025-01-04")]
    late = [report("2025-01-09", "directly"), report("2025-02-01"), report(None, "directly")]
    found = find(law(*early, *late))
    assert found.headline == "None of 3 reports dated in the first 8 days was seen to tell of the requirement directly"
    assert found.more == (
        "1 told of it indirectly, 1 did not, of 1 it cannot be told; 1 told of the incentive. "
        "From 9 January 2025 on, 1 of 2 reports told of it directly."
    )
    assert (found.first, found.turn) == (date(2025, 1, 1), date(2025, 1, 9))


@pytest.mark.parametrize(
    ("reports", "headline"),
    [
        (
            (report("2025-01-01", "directly"), report("2025-01-01")),
            "Reports told of the requirement directly from the first day on, 1 January 2025",
        ),
        (
            (report("2025-01-01"), report(None, "directly")),
            "The only report with a date was not seen to tell of the requirement directly",
        ),
        (
            (report("2025-01-01"), report("2025-01-02", "directly")),
            "The only report dated on the first day was not seen to tell of the requirement directly",
        ),
        ((report(None), report("2025")), "2 reports, none of them with its day"),
    ],
)
def test_the_finding_claims_no_more_than_the_dates_show(reports: tuple[Report, ...], headline: str) -> None:
    assert find(law(*reports)).headline == headline


def test_the_caution_says_how_many_were_read_as_excerpts_and_how_many_have_no_day() -> None:
    told = caution(law(report(complete=True), report(), report(None)))
    assert told.startswith("A small sample: 3 reports, not all there were. 2 of 3 were read as excerpts only")
    assert "Of 1 the day is not known." in told
    assert "excerpts" not in caution(law(report(complete=True)))


@pytest.mark.parametrize("told", [as_text(PACK), as_text(PACK, width=40), as_plain(PACK)["caution"]])
def test_the_caution_stands_with_every_telling(told: str) -> None:
    assert caution(PACK) in " ".join(told.replace("! ", "").split())


@pytest.mark.parametrize("width", [40, 60, 100])
def test_no_line_is_wider_than_asked(width: int) -> None:
    assert max(map(len, as_text(PACK, width=width).splitlines())) <= width


# Rows


def test_a_row_says_cannot_tell_in_words_and_leaves_no_cell_to_be_read_as_no() -> None:
    [row] = csv.DictReader(io.StringIO(as_csv(law(report(None)))))
    for column in ("requirement", "incentive", "exemptions", "age", "date", "day"):
        assert row[column] == "cannot tell"
    assert row["read"] == "excerpt only"


def test_days_count_from_the_first_report() -> None:
    found = csv.DictReader(io.StringIO(as_csv(law(report("2025-01-03"), report("2025-01-01")))))
    assert [row["day"] for row in found] == ["3", "1"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert no_formula(f"{start}1+1") == f"'{start}1+1"
    [row] = csv.DictReader(io.StringIO(as_csv(law(replace(report(), outlet=f"{start}cmd()")))))
    assert row["outlet"].startswith("'")


# Marks


@pytest.mark.parametrize("days", [[0, 0, 0], [0, 2, 4, 6, 8, 10, 40], [5], []])
def test_marks_never_stand_on_one_another(days: list[float]) -> None:
    levels = stack(days)
    for i, (x, level) in enumerate(zip(days, levels, strict=True)):
        assert all(abs(x - days[j]) >= STEP for j in range(i) if levels[j] == level)


@pytest.mark.parametrize("module", [layout, rows])
def test_the_examples_run(module: ModuleType) -> None:
    assert doctest.testmod(module).failed == 0
