"""The diagrams of a law: small where the law is, refused where they would be too large, the same when built again."""

import pytest
from records import ALWAYS, All, Condition, Held, Not, Some, decision, fact, law_from, note, point, rule, ruleset, true

from beforehand.diagram.index import MOST_VARIABLES, build_index
from beforehand.diagram.store import FALSE, TRUE, Store
from beforehand.errors import PackError
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Law
from beforehand.load import load_compiled, to_text


def parity(facts: int) -> Ruleset:
    """Whether an odd number of pairs hold: pairs that are far apart in every order make large diagrams."""
    names = [f"f{i}" for i in range(facts)]
    pairs: list[Condition] = [
        All((true(a), true(b))) for i, a in enumerate(names) for b in names[i + 1 :] if (i * 7 + len(b)) % 2
    ]
    found: Condition = ALWAYS
    for pair in pairs:
        found = Some((All((found, Not(pair))), All((Not(found), pair))))
    return ruleset([fact(name) for name in names], [decision(rule("r", found, "yes_"), otherwise="no_")])


def independent(facts: int) -> Ruleset:
    """Rules for which every fact and every point matters to every other."""
    points = [point(f"k{i}", x=(), y=()) for i in range(facts)]
    when = Some(tuple(All((true(f"f{i}"), Held(f"k{(i * 5) % facts}", ("x",)))) for i in range(facts)))
    return ruleset([fact(f"f{i}") for i in range(facts)], [decision(rule("r", when, "yes_"), otherwise="no_")], points)


def test_a_law_that_needs_too_many_nodes_is_a_problem_with_its_place() -> None:
    with pytest.raises(PackError) as error:
        build_index(independent(16), budget=2000)
    [problem] = error.value.problems
    assert problem.code == "law-too-large"
    assert problem.place == "decisions/d.yaml:1:1"
    assert "Decision d needs a diagram of more than 2,000 nodes" in problem.message
    assert problem.help


def test_the_same_law_fits_a_larger_budget() -> None:
    assert build_index(independent(8), budget=200_000).decisions


def test_a_note_that_needs_too_many_nodes_is_a_problem_too() -> None:
    wide = independent(16)
    [own] = wide.decisions
    law = ruleset(wide.facts, [decision(otherwise="no_")], wide.points, notes=[note("n", own.rules[0].when)])
    with pytest.raises(PackError) as error:
        build_index(law, budget=500)
    assert error.value.problems[0].code == "law-too-large"


def test_a_rule_about_nothing_needs_no_node() -> None:
    index = build_index(ruleset([fact("p")], [decision(rule("r", ALWAYS, "yes_"))]))
    answer = index.decisions["d"].answer
    assert answer is not None
    assert answer < 0
    assert index.answers.variable == []


def test_building_again_gives_the_same_text() -> None:
    rules = parity(6)
    assert to_text(rules, build_index(rules)) == to_text(rules, build_index(rules))


def test_a_shipped_law_is_built_again_as_it_was_stored() -> None:
    rules, index = load_compiled("ru-decree-821")
    assert to_text(rules, build_index(rules)) == to_text(rules, index)


def test_a_law_may_have_facts_and_rules_that_never_matter() -> None:
    law = law_from(
        ruleset(
            [fact("p"), fact("q")], [decision(rule("r", All((true("p"), Not(true("p")))), "yes_"), otherwise="no_")]
        )
    )
    answer = law.decide({"p": True})["d"]
    assert (answer.verdict, answer.certainty, answer.open_facts) == ("no_", "settled", ())


def test_a_deep_chain_of_exceptions_is_no_problem() -> None:
    depth = 100
    inner = rule("e" * depth, true(f"f{depth - 1}"), "yes_")
    for i in reversed(range(depth - 1)):
        inner = rule("e" * (i + 1), true(f"f{i}"), "yes_" if i % 2 else "no_", inner)
    law = law_from(ruleset([fact(f"f{i}") for i in range(depth)], [decision(inner, otherwise="no_")]))
    answer = law.decide({f"f{i}": True for i in range(depth)})["d"]
    assert [reason.rule for reason in answer.because] == ["e" * depth]


def wide(facts: int) -> Ruleset:
    """A rule that holds if any of very many facts does."""
    names = [f"f{i}" for i in range(facts)]
    when = Some(tuple(true(name) for name in names))
    return ruleset([fact(name) for name in names], [decision(rule("r", when, "yes_"), otherwise="no_")])


def test_a_law_may_have_as_many_facts_as_are_allowed() -> None:
    law = Law(wide(MOST_VARIABLES), build_index(wide(MOST_VARIABLES)))
    assert law.decide({f"f{i}": False for i in range(MOST_VARIABLES)})["d"].verdict == "no_"
    answer = law.decide({f"f{i}": False for i in range(MOST_VARIABLES - 1)})["d"]
    assert (answer.verdict, answer.open_facts) == (None, (f"f{MOST_VARIABLES - 1}",))


def test_a_law_with_more_facts_is_a_problem() -> None:
    with pytest.raises(PackError, match="law-too-large") as error:
        build_index(wide(MOST_VARIABLES + 1))
    assert "at most 350 together" in error.value.problems[0].message


def test_a_fact_that_decides_alone_is_tested_first() -> None:
    rules = [
        rule("big", All((true("a"), Some(tuple(All((true(f"b{i}"), true(f"c{i}"))) for i in range(3))))), "yes_"),
    ]
    names = ["b0", "b1", "b2", "c0", "c1", "c2", "a"]
    law = ruleset([fact(name) for name in names], [decision(*rules, otherwise="no_")])
    assert build_index(law).variables.names[0] == "a"


def test_a_diagram_is_constant_where_one_result_is_left() -> None:
    store = Store(100)
    inner = store.node(1, (FALSE, TRUE))
    outer = store.node(0, (FALSE, inner, TRUE))
    assert [store.is_constant(outer, 0, value) for value in range(3)] == [True, False, True]
    assert [store.is_constant(outer, 1, value) for value in range(2)] == [False, False]
    assert store.is_constant(TRUE, 0, 0)
