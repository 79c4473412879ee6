"""The order of questions: the fewest on average, the fewest at most, and none that cannot matter."""

from pathlib import Path
from time import perf_counter

import pytest
from ask.every_order import EveryOrder, State
from ask.laws_to_ask import laws_to_ask
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from records import All, Between, decision, fact, law_from, rule, ruleset, true

from beforehand.ask.interview import Interview
from beforehand.ask.order import Order
from beforehand.ask.plan import PlanReport, plan
from beforehand.diagram.index import Index, build_index
from beforehand.errors import PackError
from beforehand.ir.ruleset import Derived, Presumed, Ruleset
from beforehand.law import Law, load_law

MOST_PROFILES = 300


def small_enough(every: EveryOrder) -> bool:
    return len(list(every.completions(every.start))) <= MOST_PROFILES and len(every.names) <= 5


@pytest.mark.slow
@given(laws_to_ask())
@settings(max_examples=150)
def test_the_optimum_is_the_least_over_every_order(rules: Ruleset) -> None:
    every = EveryOrder(rules)
    assume(small_enough(every))
    report = plan(law_from(rules))
    mean, worst = every.value(every.start)
    assert report.exact
    assert report.optimum == pytest.approx(mean)
    assert report.least_worst == worst


@pytest.mark.slow
@given(laws_to_ask())
@settings(max_examples=300)
def test_the_plan_is_near_the_optimum(rules: Ruleset) -> None:
    report = plan(law_from(rules))
    assert report.optimum is not None
    assert report.least_worst is not None
    assert report.optimum <= report.mean + 1e-9
    assert report.mean <= 1.05 * report.optimum + 1e-9
    assert report.least_worst <= report.worst <= report.form
    assert sum(report.shares) == pytest.approx(1)
    assert len(report.longest) == report.worst
    assert report.mean <= report.fixed.mean + 0.05 * report.optimum + 1e-9
    assert report.fixed.worst <= report.form


@pytest.mark.slow
@given(laws_to_ask(), st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_no_question_that_cannot_matter_and_none_left_that_can(rules: Ruleset, draw: object) -> None:
    every = EveryOrder(rules)
    assume(small_enough(every))
    interview = Interview(law_from(rules))
    interview.decline(interview.next() or pytest.fail("nobody was asked for whom"))
    known: dict[str, int] = {}
    declined: set[str] = set()

    def state() -> State:
        return tuple(known.get(name) for name in every.names)

    for _ in range(20):
        question = interview.next()
        if question is None:
            break
        assert every.matters(state(), question.facts)
        if draw.random() < 0.3:  # type: ignore[attr-defined]
            interview.decline(question)
            declined |= set(question.facts)
            continue
        option = draw.choice(question.options)  # type: ignore[attr-defined]
        interview.answer(question, [option])
        for given_option in interview.answers[-1].told:
            known |= {name: cells[0] for name, cells in given_option.cells.items()}
    else:
        pytest.fail("the interview does not end")
    left = [name for name in every.names if name not in known and every.matters(state(), (name,))]
    assert set(left) <= declined
    if not declined:
        assert every.told(state())


def three_facts(**changes: object) -> Law:
    """Yes where p and (q or r)."""
    facts = [fact("p"), fact("q"), fact("r")]
    facts = [replace(one, **changes.get(one.name, {})) for one in facts]  # type: ignore[arg-type]
    rules = [rule("both", All((true("p"), true("q"))), "yes_"), rule("other", All((true("p"), true("r"))), "yes_")]
    return law_from(ruleset(facts, [decision(*rules, otherwise="no_")]))


def names_of(law: Law, *answers: str) -> list[str]:
    """The questions asked where these are the answers: yes, no, or ? for "I do not know"."""
    interview = Interview(law)
    interview.decline(interview.next() or pytest.fail("nobody was asked for whom"))
    asked: list[str] = []
    for answer in answers:
        question = interview.next()
        if question is None:
            break
        asked.append(question.name)
        if answer == "?":
            interview.decline(question)
        else:
            interview.answer(question, [question.options[0 if answer == "yes" else 1]])
    last = interview.next()
    return [*asked, *([last.name] if last else [])]


def test_the_fact_that_ends_most_interviews_comes_first() -> None:
    assert names_of(three_facts(), "no") == ["p"]
    assert names_of(three_facts(), "yes", "no", "no") == ["p", "q", "r"]
    assert names_of(three_facts(), "yes", "yes") == ["p", "q"]


def test_where_it_costs_nothing_the_harmless_question_comes_first() -> None:
    assert names_of(three_facts(q={"sensitivity": 3}), "yes") == ["p", "r"]
    assert names_of(three_facts(r={"sensitivity": 3}), "yes") == ["p", "q"]


def test_shares_decide_between_questions_that_are_alike() -> None:
    assert names_of(three_facts(r={"prior": (("true", 9), ("false", 1))}), "yes") == ["p", "r"]


def test_what_is_declined_is_not_asked_again() -> None:
    assert names_of(three_facts(), "?", "?", "?") == ["p", "q", "r"]
    assert names_of(three_facts(), "?", "no", "no") == ["p", "q", "r"]  # p cannot matter then
    assert names_of(three_facts(), "no", "?") == ["p"]


def test_presumed_facts_and_dates_that_others_derive_from_are_not_asked() -> None:
    presumed = Presumed("true", "Taken so.", ())
    assert names_of(three_facts(p={"presumed": presumed}), "no", "no") == ["q", "r"]
    days = [fact("born", "date"), fact("filed", "date")]
    years = fact("age", "number", low=0, high=99, derived=Derived("years", "born", "filed", "last_day_of_month", ()))
    law = law_from(
        ruleset([*days, years], [decision(rule("grown", Between("age", 18, None), "yes_"), otherwise="no_")])
    )
    assert names_of(law) == ["age"]


def test_a_decision_that_waits_is_asked_about_only_while_it_can_come() -> None:
    needed = decision(rule("reach", true("p"), "yes_"), otherwise="no_", name="needed")
    held = decision(rule("has", true("q"), "yes_"), otherwise="no_", name="held")
    waiting = replace(held, only_if=("needed", "yes_"))
    law = law_from(ruleset([fact("p"), fact("q")], [needed, waiting]))
    assert names_of(law, "no") == ["p"]
    assert names_of(law, "yes") == ["p", "q"]
    assert names_of(law, "?") == ["p", "q"]
    assert names_of(law_from(ruleset([fact("p"), fact("q")], [needed, held])), "no") == ["p", "q"]


def test_facts_of_a_group_are_one_question() -> None:
    group = {"together": "group"}
    law = three_facts(q=group, r=group)
    assert names_of(law, "yes") == ["p", "group"]
    assert plan(law).worst == 2


def test_the_next_question_does_not_depend_on_the_way() -> None:
    law = load_law("ru-decree-821")
    order = Order(law.ruleset, law.index)
    terms = order.states.terms
    one = order.roots({"applying_for": (0,), "citizenship": (0,)})
    other = order.roots({"citizenship": (0,), "applying_for": (0,)})
    assert one == other
    assert order.next(one, terms, 2) is not None


@pytest.mark.slow
def test_a_law_with_too_many_states_is_asked_by_one_step_of_look_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    law = load_law("ru-decree-821")
    planned = plan(law)
    monkeypatch.setattr("beforehand.ask.order.STEPS", 0)
    monkeypatch.setattr("beforehand.ask.plan.OPTIMUM_STEPS", 0)
    report = plan(law)
    assert not report.exact
    assert report.optimum is None
    assert report.sampled
    assert report.mean <= 1.2 * planned.mean
    assert report.worst <= report.form


@pytest.mark.slow
def test_a_law_with_large_diagrams_is_asked_in_their_order(monkeypatch: pytest.MonkeyPatch) -> None:
    law = load_law("ru-decree-821")
    monkeypatch.setattr("beforehand.ask.order.LOOKED_AT", 10)
    report = plan(law)
    assert report.sampled
    assert report.worst <= report.form
    assert names_of(law, "?")[0] == "applicant"  # sex and age: the diagrams test sex first


def index_in_parts(rules: Ruleset, budget: int) -> Index | None:
    """The diagrams of a law, if so few nodes do for its rules but not for all of them together."""
    try:
        index = build_index(rules, budget)
    except PackError:
        return None
    return index if all(own.outcome is None for own in index.decisions.values()) else None


def test_a_law_without_one_diagram_is_asked_from_its_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    law = three_facts()
    apart = Law(law.ruleset, next(filter(None, (index_in_parts(law.ruleset, budget) for budget in range(3, 40)))))
    assert apart.index.decisions["d"].outcome is None
    assert names_of(apart, "no") == ["p"]
    assert names_of(apart, "yes", "no") == ["p", "q", "r"]
    monkeypatch.setattr("beforehand.ask.remains.JOINED_BUDGET", 0)
    assert names_of(apart, "no") == ["p"]
    assert names_of(apart, "yes", "no") == ["p", "q", "r"]


def test_memory_that_runs_full_is_given_back(monkeypatch: pytest.MonkeyPatch) -> None:
    law = load_law("ru-decree-821")
    asked = names_of(law, "?", "?", "?")
    monkeypatch.setattr("beforehand.ask.remains.MADE", 0.004)
    assert names_of(law, "?", "?", "?") == asked


# The shipped pack -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def decree() -> PlanReport:
    return plan(load_law("ru-decree-821"))


@pytest.mark.slow
def test_the_document_tells_the_numbers_of_the_pack(decree: PlanReport) -> None:
    page = (Path(__file__).parents[2] / "docs/explanation/questions.md").read_text("utf-8")
    for name, mean, worst in (
        ("the plan", decree.mean, decree.worst),
        ("the least possible", decree.optimum, decree.least_worst),
        ("pack order, without what cannot matter", decree.fixed.mean, decree.fixed.worst),
    ):
        assert f"| {name} | {mean:.2f} | {worst} |" in page
    assert f"| a form | {decree.form} | {decree.form} |" in page
    assert f"over {decree.states:,} states" in page
    assert f"1 in {round(1 / decree.shares[-1], -3):,.0f}" in page


@pytest.mark.slow
def test_the_plan_of_the_decree_is_as_short_as_any(decree: PlanReport) -> None:
    report = decree
    assert report.exact
    assert report.optimum is not None
    assert report.mean <= 1.05 * report.optimum
    assert report.worst == report.least_worst
    assert report.worst <= 8


def test_papers_come_last_and_only_where_one_may_be_needed(decree: PlanReport) -> None:
    facts = [step.facts for step in decree.longest]
    papers = facts.index(("contract", "discharged", "unfitness"))
    assert {name for step in facts[papers + 1 :] for name in step} == {"contract_months", "discharged_on"}


def test_the_next_question_is_there_at_once() -> None:
    law = load_law("ru-decree-821")
    took = []
    for declined in range(8):
        interview = Interview(law)
        for number in range(10):
            start = perf_counter()
            question = interview.next()
            took.append(perf_counter() - start)
            if question is None:
                break
            if number == declined:
                interview.decline(question)
            else:
                interview.answer(question, question.options[1:2])
    assert sorted(took)[len(took) // 2] < 0.2
    assert max(took) < 2  # on a busy machine
