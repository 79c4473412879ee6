"""One world: what a rule yields, what its exceptions replace, gaps and conflicts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from records import ALWAYS, All, Between, Condition, Held, Not, OneOf, Some, Truth, decision, rule, true

from beforehand.decide.plainly import traces
from beforehand.decide.rules import CONFLICT, GAP, holds, outcome

NEVER = Truth(value=False)
P, Q, R = true("p"), true("q"), true("r")


def world(names: str) -> dict[str, str | int]:
    return {name: "true" if name in names else "false" for name in "pqr"}


@pytest.mark.parametrize(
    ("condition", "true_in"),
    [
        (ALWAYS, [0, 1, 2, 3, 4, 5]),
        (NEVER, []),
        (Between("n", 2, 4), [2, 3, 4]),
        (Between("n", None, 2), [0, 1, 2]),
        (Between("n", 4, None), [4, 5]),
        (Between("n", None, None), [0, 1, 2, 3, 4, 5]),
        (Between("n", 3, 3), [3]),
        (Between("n", 4, 3), []),
        (Not(Between("n", 2, 4)), [0, 1, 5]),
        (All((Between("n", 2, None), Between("n", None, 4))), [2, 3, 4]),
        (Some((Between("n", None, 0), Between("n", 5, None))), [0, 5]),
        (All(()), [0, 1, 2, 3, 4, 5]),
        (Some(()), []),
    ],
)
def test_a_condition_on_a_number_holds_for_these(condition: Condition, true_in: list[int]) -> None:
    assert [n for n in range(6) if holds(condition, {"n": n})] == true_in


def test_a_choice_is_one_of_its_values_and_a_point_is_held_to_a_reading() -> None:
    assert holds(OneOf("sex", ("male", "other")), {"sex": "male"})
    assert not holds(OneOf("sex", ("male",)), {"sex": "female"})
    assert holds(Held("k", ("x", "y")), {"k": "y"})
    assert not holds(Held("k", ("x",)), {"k": "y"})


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("", ("no_", ("otherwise",))),
        ("q", ("no_", ("otherwise",))),
        ("p", ("yes_", ("a",))),
        ("pq", ("no_", ("a/b",))),
        ("pqr", ("yes_", ("a/b/c",))),
        ("pr", ("yes_", ("a",))),
        ("qr", ("no_", ("otherwise",))),
    ],
)
def test_an_exception_replaces_its_parent_and_is_tried_only_where_the_parent_holds(
    names: str, expected: tuple[str, tuple[str, ...]]
) -> None:
    nested = rule("a", P, "yes_", rule("a/b", Q, "no_", rule("a/b/c", R, "yes_")))
    assert outcome(decision(nested, otherwise="no_"), world(names)) == expected


def test_exceptions_side_by_side_that_agree_carry_together() -> None:
    both = rule("a", P, "yes_", rule("a/b", Q, "no_"), rule("a/c", R, "no_"))
    assert outcome(decision(both), world("pqr")) == ("no_", ("a/b", "a/c"))


def test_exceptions_side_by_side_that_disagree_are_a_conflict_and_reinstate_nothing() -> None:
    both = rule("a", P, "yes_", rule("a/b", Q, "no_"), rule("a/c", R, "yes_"))
    assert outcome(decision(both, otherwise="yes_"), world("pqr")) == (CONFLICT, ("a/b", "a/c"))


def test_an_exception_with_the_same_outcome_still_replaces_its_parent() -> None:
    same = rule("a", P, "yes_", rule("a/b", Q, "yes_"))
    assert outcome(decision(same), world("pq")) == ("yes_", ("a/b",))


def test_rules_that_agree_are_no_conflict() -> None:
    assert outcome(decision(rule("a", P, "yes_"), rule("b", Q, "yes_")), world("pq")) == ("yes_", ("a", "b"))


def test_rules_that_disagree_are_a_conflict_whatever_otherwise_says() -> None:
    rules = (rule("a", P, "yes_"), rule("b", Q, "no_"))
    assert outcome(decision(*rules, otherwise="yes_"), world("pq")) == (CONFLICT, ("a", "b"))


def test_a_conflict_can_be_defeated_by_an_exception_on_one_side() -> None:
    rules = (rule("a", P, "yes_", rule("a/x", R, "no_")), rule("b", Q, "no_"))
    assert outcome(decision(*rules), world("pqr")) == ("no_", ("a/x", "b"))


def test_otherwise_is_defeated_by_every_rule() -> None:
    assert outcome(decision(rule("a", P, "yes_"), otherwise="no_"), world("p")) == ("yes_", ("a",))


def test_without_otherwise_a_world_that_no_rule_reaches_is_a_gap() -> None:
    assert outcome(decision(rule("a", P, "yes_")), world("q")) == (GAP, ())


def test_outcomes_called_like_defects_are_outcomes() -> None:
    named = decision(rule("a", P, "gap"), otherwise="conflict", outcomes=("gap", "conflict"))
    assert outcome(named, world("p"))[0] == "gap"
    assert outcome(named, world("p"))[0] != GAP


@given(st.permutations("abc"))
def test_the_order_of_rules_changes_the_order_of_carriers_only(order: list[str]) -> None:
    rules = {"a": rule("a", P, "yes_"), "b": rule("b", Q, "yes_"), "c": rule("c", R, "no_")}
    found, carriers = outcome(decision(*(rules[name] for name in order)), world("pq"))
    assert (found, set(carriers)) == ("yes_", {"a", "b"})


def test_traces_read_only_what_the_rules_read_and_cover_every_world_once() -> None:
    law = decision(rule("a", All((P, Q)), "yes_"), otherwise="no_")
    domains = {name: ["true", "false"] for name in "pqr"}
    found = list(traces(law, {}, domains))
    assert [dict(trace.read) for trace in found] == [
        {"p": "true", "q": "true"},
        {"p": "true", "q": "false"},
        {"p": "false"},
    ]
