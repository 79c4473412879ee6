"""Laws that have no small diagram: asked case by case, from what is left of the worlds when the known facts are filled in."""

from itertools import combinations
from random import Random

import pytest
from records import All, decision, fact, note, point, rule, ruleset, true

from beforehand.diagram import index, query, search
from beforehand.diagram.index import DecisionIndex, build_index
from beforehand.errors import FactsError
from beforehand.ir.conditions import Held, Some
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Law
from beforehand.verify.run import verify_law


def pairs(count: int, *, changeable: bool = False) -> Ruleset:
    """One rule for each pair of facts."""
    facts = [fact(f"f{i}", changeable=changeable) for i in range(2 * count)]
    rules = [rule(f"r{i}", All((true(f"f{i}"), true(f"f{count + i}"))), "yes_") for i in range(count)]
    return ruleset(facts, [decision(*rules, otherwise="no_")])


def crossed(count: int) -> Ruleset:
    """Pairs of which each fact is in three, at random: no order keeps them all together."""
    random = Random(1)
    both = [
        All((true(f"f{i}"), true(f"f{count + j}")))
        for _ in range(3)
        for i, j in enumerate(random.sample(range(count), count))
    ]
    rules = [rule(f"r{i}", when, "yes_") for i, when in enumerate(both)]
    return ruleset([fact(f"f{i}") for i in range(2 * count)], [decision(*rules, otherwise="no_")])


BUDGET = 1_000


def in_parts(rules: Ruleset) -> Law:
    """A law whose rules do not fit one diagram together."""
    built = build_index(rules, budget=BUDGET)
    assert built.decisions["d"].outcome is None
    return Law(rules, built)


def test_a_law_too_large_for_unknown_children_is_left_with_its_worlds() -> None:
    own = build_index(pairs(4), joined=10).decisions["d"]
    assert own.outcome is not None
    assert (own.parts, own.answer, own.always) == ((), None, None)


def test_a_law_too_large_for_one_diagram_is_left_in_parts() -> None:
    own = build_index(crossed(12), budget=BUDGET).decisions["d"]
    assert isinstance(own, DecisionIndex)
    assert (own.outcome, own.answer, own.always) == (None, None, None)
    assert 1 < len(own.parts) < 36


def test_its_cases_are_answered_with_reasons() -> None:
    rules = crossed(12)
    law = in_parts(rules)
    first, second = (part.fact for part in rules.decisions[0].rules[3].when.parts)  # type: ignore[union-attr]
    known = {f"f{i}": f"f{i}" in {first, second} for i in range(24)}
    answer = law.decide(known)["d"]
    assert (answer.verdict, answer.certainty) == ("yes_", "settled")
    assert [reason.rule for reason in answer.because] == ["r3"]
    assert answer.forced_by == (first, second)
    none = law.decide(dict.fromkeys(known, False))["d"]
    assert [reason.rule for reason in none.because] == ["otherwise"]
    assert law.decide({**known, second: None})["d"].open_facts == (second,)


def test_the_function_for_loops_answers_it_too() -> None:
    law = in_parts(crossed(12))
    quick = law.quick("d")
    assert quick(dict.fromkeys((f"f{i}" for i in range(24)), True)) == ("yes_", "settled", ("yes_",))
    assert quick({f"f{i}": False for i in range(12)} | {"name": "ignored"}) == ("no_", "settled", ("no_",))
    assert quick({f"f{i}": True for i in range(12)}) == (None, "facts_missing", ("yes_", "no_"))


def test_a_case_of_which_too_little_is_known_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(query, "LEFT_BUDGET", 200)
    law = in_parts(crossed(12))
    with pytest.raises(FactsError) as error:
        law.decide({"f0": True})
    [problem] = error.value.problems
    assert problem.code == "too-little-known"
    assert "Only 1 of 24 facts is known" in problem.message
    with pytest.raises(FactsError, match="No fact is known"):
        law.decide({})


def test_verify_says_that_nothing_is_proven() -> None:
    rules = crossed(12)
    [finding] = verify_law(rules, build_index(rules, budget=BUDGET), ())
    assert finding.code == "law-too-large"
    assert "nothing is proven" in finding.message


def test_a_law_in_parts_keeps_its_points_and_notes() -> None:
    rules = crossed(12)
    [own] = rules.decisions
    held = rule("p", Some((Held("k", ("x",)), true("f0"))), "yes_")
    with_point = ruleset(
        rules.facts,
        [decision(held, *own.rules, otherwise="no_")],
        [point("k", x=(), y=())],
        notes=[note("n", true("f1"))],
    )
    law = in_parts(with_point)
    answer = law.decide({f"f{i}": i == 1 for i in range(24)})["d"]
    assert (answer.verdict, answer.certainty, answer.open_points) == (None, "silent", ("k",))
    assert answer.notes == ("n",)


# Searches that are stopped -----------------------------------------------------------------------------------------------


@pytest.fixture
def stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    """No walk is short enough."""
    monkeypatch.setattr(search, "WALK_LIMIT", 0)


@pytest.fixture(autouse=True)
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Rules are hardly united."""
    monkeypatch.setattr(index, "CLUSTER_NODES", 20)


KNOWN = {"f0": True, "f1": True, "f2": False, "f3": True, "f4": False, "f5": False}


@pytest.mark.usefixtures("stopped")
def test_a_stopped_search_says_so_and_what_it_found_is_right() -> None:
    rules = pairs(3, changeable=True)
    law = Law(rules, build_index(rules))
    answer = law.decide(KNOWN | {"f1": False})["d"]
    assert answer.verdict == "yes_"
    assert not answer.complete
    assert answer.forced_by == ("f0", "f3")
    assert {tuple(change.fact for change in way.changes) for way in answer.ways} == {("f0",), ("f3",)}


@pytest.mark.usefixtures("stopped")
def test_a_stopped_search_for_forcing_facts_leaves_none_that_can_be_spared() -> None:
    rules = pairs(3)
    law = Law(rules, build_index(rules))
    for size in range(len(KNOWN) + 1):
        for chosen in combinations(KNOWN, size):
            case = {name: KNOWN[name] for name in chosen}
            answer = law.decide(case)["d"]
            if answer.verdict is None:
                continue
            kept = {name: KNOWN[name] for name in answer.forced_by}
            assert law.decide(kept)["d"].verdict == answer.verdict
            for name in kept:
                assert law.decide(kept | {name: None})["d"].verdict is None


def test_very_many_ways_stop_the_search(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_WAYS", 3)
    rules = pairs(4, changeable=True)
    answer = Law(rules, build_index(rules)).decide({f"f{i}": False for i in range(8)})["d"]
    assert answer.verdict == "no_"
    assert not answer.complete
    assert {tuple(change.fact for change in way.changes) for way in answer.ways} == {
        (f"f{i}", f"f{4 + i}") for i in range(4)
    }


def test_trials_stop_at_their_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_WAYS", 3)
    monkeypatch.setattr(search, "TRIAL_LIMIT", 8)
    rules = pairs(4, changeable=True)
    answer = Law(rules, build_index(rules)).decide({f"f{i}": False for i in range(8)})["d"]
    assert (answer.ways, answer.complete) == ((), False)
