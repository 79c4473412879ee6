"""The rough share of each cell, for the order of questions only."""

from datetime import date

import pytest
from msgspec.structs import replace
from records import fact

from beforehand.ir.cells import Cells
from beforehand.ir.priors import cell_shares
from beforehand.ir.ruleset import Fact

COUNTRY = fact("citizenship", "country", ("BY", "KZ", "MD", "TJ", "UZ"))
GROUPS = Cells("citizenship", (("BY",), ("KZ", "MD"), ("TJ", "UZ")), ())
AGE = fact("age", "number", low=0, high=130)
AGES = Cells("age", (), ((0, 17), (18, 64), (65, 65), (66, 130)))


def given(one: Fact, **prior: int) -> Fact:
    return replace(one, prior=tuple(prior.items()))


def test_without_a_prior_all_cells_are_alike() -> None:
    assert cell_shares(COUNTRY, GROUPS) == pytest.approx((1 / 3, 1 / 3, 1 / 3))
    assert cell_shares(AGE, AGES) == (0.25, 0.25, 0.25, 0.25)


def test_a_cell_has_the_shares_of_its_values_and_what_is_not_named_has_none() -> None:
    assert cell_shares(given(COUNTRY, BY=1, KZ=2, MD=3, TJ=4), GROUPS) == pytest.approx((0.1, 0.5, 0.4))


def test_all_others_share_what_is_given_to_them() -> None:
    assert cell_shares(given(COUNTRY, TJ=70, **{"*": 30}), GROUPS) == pytest.approx((0.075, 0.15, 0.775))
    every = dict.fromkeys(COUNTRY.values, 20)
    assert cell_shares(given(COUNTRY, **every, **{"*": 50}), GROUPS) == pytest.approx((0.2, 0.4, 0.4))


def test_a_range_is_spread_over_the_cells_that_it_meets() -> None:
    named = given(AGE, **{"0..17": 10, "18..65": 48, "66..130": 2})
    assert cell_shares(named, AGES) == pytest.approx((10 / 60, 47 / 60, 1 / 60, 2 / 60))
    assert cell_shares(given(AGE, **{"65": 1, "0..17": 3}), AGES) == pytest.approx((0.75, 0, 0.25, 0))


def test_days_have_cells_that_are_open_at_their_ends() -> None:
    start = date(2025, 11, 5).toordinal()
    cells = Cells("day", (), ((None, start - 1), (start, None)))
    named = given(fact("day", "date"), **{"2025-11-03..2025-11-06": 80, "2026-01-01": 20})
    assert cell_shares(named, cells) == pytest.approx((0.4, 0.6))


def test_shares_of_nothing_leave_all_cells_alike() -> None:
    assert cell_shares(given(COUNTRY, BY=0), GROUPS) == pytest.approx((1 / 3, 1 / 3, 1 / 3))
