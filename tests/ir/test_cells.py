"""Cells: what no comparison of the law can tell apart."""

from hypothesis import given
from hypothesis import strategies as st
from records import Between, Condition, OneOf, Some, decision, fact, note, rule, ruleset

from beforehand.decide.rules import holds
from beforehand.ir.cells import UNCUT_DAY, cut_cells

NUMBERS = st.integers(-2, 12)


@st.composite
def comparisons(draw: st.DrawFn) -> Between:
    low, high = draw(st.one_of(st.none(), NUMBERS)), draw(st.one_of(st.none(), NUMBERS))
    return Between("n", low, high)


@given(st.lists(comparisons(), max_size=4).map(tuple))
def test_two_numbers_are_in_one_cell_if_no_comparison_tells_them_apart(compared: tuple[Between, ...]) -> None:
    rules = ruleset(
        [fact("n", "number", low=0, high=10)], [decision(rule("r", Some(compared), "yes_"), otherwise="no_")]
    )
    cells = cut_cells(rules)["n"]
    assert cells.ranges[0][0] == 0
    assert cells.ranges[-1][1] == 10
    for number in range(11):
        cell = cells.find(number)
        for one in compared:
            assert holds(one, {"n": number}) == (cell in cells.inside(one))
        assert holds(Some(compared), {"n": number}) == holds(Some(compared), {"n": cells.example(cell)})


@given(st.lists(st.lists(st.sampled_from("abcdef"), min_size=1).map(tuple), max_size=4).map(tuple))
def test_two_values_are_in_one_cell_exactly_if_no_list_tells_them_apart(lists: tuple[tuple[str, ...], ...]) -> None:
    tests: tuple[Condition, ...] = tuple(OneOf("x", values) for values in lists)
    rules = ruleset([fact("x", "choice", tuple("abcdef"))], [decision(rule("r", Some(tests), "yes_"), otherwise="no_")])
    cells = cut_cells(rules)["x"]
    for one in "abcdef":
        for other in "abcdef":
            apart = any((one in values) != (other in values) for values in lists)
            assert (cells.find(one) != cells.find(other)) == apart


def test_a_condition_of_a_note_cuts_cells_too() -> None:
    rules = ruleset(
        [fact("n", "number", low=0, high=9)], [decision(otherwise="no_")], notes=[note("t", Between("n", 5, None))]
    )
    assert cut_cells(rules)["n"].ranges == ((0, 4), (5, 9))


def test_a_date_that_nothing_compares_has_one_cell_and_any_day_stands_for_it() -> None:
    cells = cut_cells(ruleset([fact("day", "date")], [decision(otherwise="no_")]))["day"]
    assert cells.size == 1
    assert cells.example(0) == UNCUT_DAY
    assert cells.find(1) == 0


def test_the_example_of_a_range_without_a_first_day_is_its_last() -> None:
    rules = ruleset(
        [fact("day", "date")], [decision(rule("r", Between("day", 700_000, None), "yes_"), otherwise="no_")]
    )
    cells = cut_cells(rules)["day"]
    assert [cells.example(cell) for cell in range(cells.size)] == [699_999, 700_000]
