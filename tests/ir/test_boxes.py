"""The boxes of a case whose date is missing are exactly what every single day of the line gives."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import All, Between, Condition, decision, fact, rule, ruleset

from beforehand.ir.boxes import boxes, missing_ends
from beforehand.ir.case import Case
from beforehand.ir.cells import cut_cells
from beforehand.ir.dates import whole_units
from beforehand.ir.ruleset import Derived, Ruleset

START = date(2000, 2, 29)
WINDOW = 366 * 5


def law(
    unit: str = "months",
    missing: str = "last_day_of_month",
    marks: tuple[int, ...] = (12, 24),
    days: tuple[date, ...] = (date(2001, 2, 28), date(2002, 3, 1)),
    most: int = 40,
    *,
    second: str | None = None,
) -> Ruleset:
    """A count from one date (and another from a second) to a filing date, each compared with some marks."""
    facts = [
        fact("birth", "date"),
        fact("filed", "date"),
        fact("age", "number", low=0, high=most, derived=Derived(unit, "birth", "filed", missing, ())),
    ]
    tests: list[Condition] = [Between("age", mark, None) for mark in marks]
    tests += [Between("filed", day.toordinal(), None) for day in days]
    if second:
        count = Derived(second, "entry", "filed", missing, ())
        facts += [fact("entry", "date"), fact("stay", "number", low=0, high=3000, derived=count)]
        tests.append(Between("stay", 6, 600))
    return ruleset(facts, [decision(rule("r", All(tuple(tests)), "yes_"), otherwise="no_")])


def every_day(rules: Ruleset, case: Case) -> set[frozenset[tuple[str, int]]]:
    """The cells on every day of the window, and what else is known."""
    cells = cut_cells(rules)
    found = set()
    counts = [f for f in rules.facts if f.derived and f.derived.start in case]
    first = max(int(case[f.derived.start]) for f in counts if f.derived)
    for day in range(first, first + WINDOW):
        box = {"filed": cells["filed"].find(day)}
        fits = True
        for one in counts:
            assert one.derived
            assert one.high is not None
            start = date.fromordinal(int(case[one.derived.start]))
            count = whole_units(start, date.fromordinal(day), one.derived.unit, one.derived.missing_day)
            fits = fits and count <= one.high and case.get(one.name, count) == count
            box[one.name] = cells[one.name].find(count) if fits else -1
        if fits:
            rest = {name: cells[name].find(value) for name, value in case.items() if name not in box}
            found.add(frozenset((rest | box).items()))
    return found


def found_boxes(rules: Ruleset, case: Case) -> set[frozenset[tuple[str, int]]]:
    found = boxes(rules, cut_cells(rules), case)
    made = {frozenset(box.items()) for box in found}
    assert len(made) == len(found), "a box is given twice"
    return made


STARTS = st.dates(date(1999, 12, 28), date(2000, 3, 3))
MARKS = st.lists(st.integers(1, 40), min_size=1, max_size=3).map(tuple)
FILED = st.lists(st.dates(date(2000, 1, 1), date(2003, 12, 31)), min_size=1, max_size=2).map(tuple)
MISSING = st.sampled_from(["last_day_of_month", "first_of_next_month"])


@given(STARTS, MARKS, FILED, MISSING)
def test_boxes_are_what_every_day_gives(
    start: date, marks: tuple[int, ...], days: tuple[date, ...], missing: str
) -> None:
    rules = law("months", missing, marks, days)
    case: Case = {"birth": start.toordinal()}
    assert found_boxes(rules, case) == every_day(rules, case)


@pytest.mark.slow
@given(STARTS, st.integers(1, 3), FILED, MISSING)
def test_boxes_of_years_are_what_every_day_gives(start: date, mark: int, days: tuple[date, ...], missing: str) -> None:
    rules = law("years", missing, (mark,), days, 3)
    case: Case = {"birth": start.toordinal()}
    assert found_boxes(rules, case) == every_day(rules, case)


@given(STARTS, st.integers(0, 45), MISSING)
def test_a_count_that_is_given_keeps_only_the_days_that_fit_it(start: date, age: int, missing: str) -> None:
    rules = law("months", missing)
    case: Case = {"birth": start.toordinal(), "age": age}
    assert found_boxes(rules, case) == every_day(rules, case)


@pytest.mark.slow
@given(STARTS, STARTS, st.sampled_from(["months", "days"]), MISSING)
def test_two_counts_to_one_date_move_together(start: date, entry: date, unit: str, missing: str) -> None:
    rules = law("months", missing, second=unit)
    case: Case = {"birth": start.toordinal(), "entry": entry.toordinal()}
    assert found_boxes(rules, case) == every_day(rules, case)


@pytest.mark.parametrize(
    "case",
    [
        {},
        {"filed": date(2001, 5, 5).toordinal()},
        {"age": 13},
        {"birth": START.toordinal(), "filed": 731_000, "age": 17},
    ],
)
def test_a_case_where_nothing_hangs_on_a_missing_date_is_one_box(case: Case) -> None:
    assert len(boxes(law(), cut_cells(law()), case)) == 1
    assert not missing_ends(law(), case)


def test_no_box_is_left_where_no_day_fits() -> None:
    too_late = date.max - timedelta(days=10)
    assert boxes(law(), cut_cells(law()), {"birth": too_late.toordinal(), "age": 13}) == []


def test_someone_born_late_in_2007_is_17_or_18_and_17_if_he_files_first() -> None:
    rules = law("years", "last_day_of_month", (18,), (date(2025, 11, 5),), 130)
    born: Case = {"birth": date(2007, 11, 20).toordinal()}
    cells = cut_cells(rules)
    under, over, before, after = cells["age"].find(17), cells["age"].find(18), 0, 1
    assert {(box["filed"], box["age"]) for box in boxes(rules, cells, born)} == {
        (before, under),
        (after, under),
        (after, over),
    }
