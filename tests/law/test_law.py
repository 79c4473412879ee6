"""What ``law.decide`` gives back: a mapping of answers that show themselves."""

import json
from collections.abc import Mapping
from datetime import date, datetime

import pytest
from msgspec.structs import replace
from records import All, Between, Held, Not, OneOf, decision, fact, law_from, point, rule, ruleset, source, true

from beforehand import Answers, DefectError, FactsError, Law, UnknownNameError, load_law
from beforehand.decide.rules import CONFLICT, GAP, outcome

BAD = '<script>alert("x")</script> & more'


def small(says: str = ".") -> Law:
    rules = [replace(rule("r", true("p"), "yes_", sources=("o",)), says=says)]
    facts = [fact("p"), fact("q", presumed="true"), fact("n", "number", low=0, high=9), fact("day", "date")]
    return law_from(ruleset(facts, [decision(*rules, otherwise="no_")], (), [source("o", "official")]))


@pytest.fixture(scope="module")
def decree() -> Law:
    return load_law("ru-decree-821")


def test_answers_are_a_mapping_of_decisions(decree: Law) -> None:
    answers = decree.decide({"sex": "female"})
    assert isinstance(answers, Mapping)
    assert list(answers) == [own.name for own in decree.ruleset.decisions]
    assert len(answers) == len(dict(answers)) == 2
    assert "paper_needed" in answers
    assert answers["paper_needed"] is answers["paper_needed"]
    assert answers.get("paper_held") is not None


def test_a_decision_that_does_not_exist_is_told_with_a_suggestion(decree: Law) -> None:
    with pytest.raises(UnknownNameError, match='Did you mean "paper_needed"'):
        decree.decide({})["paper_neded"]


@pytest.mark.parametrize("asked", ["contains", "get"])
def test_a_mapping_answers_for_a_name_that_it_does_not_have(decree: Law, asked: str) -> None:
    answers = decree.decide({})
    assert ("nothing" in answers) is False if asked == "contains" else answers.get("nothing") is None


def test_answers_show_themselves_in_one_line(decree: Law) -> None:
    assert repr(decree.decide({"sex": "female"})).startswith("<Answers of ru-decree-821: paper_needed: not_needed")
    assert repr(decree).startswith("<Law ru-decree-821, edition ")
    assert str(decree.decide({"sex": "female"})["paper_needed"]).startswith("paper_needed: not_needed (settled;")


def test_answers_show_themselves_as_text(decree: Law) -> None:
    assert len(str(decree.decide({"sex": "female"})).splitlines()) > 3


def test_answers_are_plain_json(decree: Law) -> None:
    answers = decree.decide({"applied_on": date(2025, 12, 1), "sex": "male"})
    told = json.loads(json.dumps(answers.as_dict()))
    assert list(told["decisions"]) == list(answers)


@pytest.mark.parametrize("case", [{"p": True}, {"p": False}, {}])
def test_in_a_notebook_nothing_that_a_pack_says_can_run(case: dict[str, object]) -> None:
    shown = small(BAD).decide(case)._repr_html_()
    assert "<script" not in shown
    assert "&lt;script&gt;" in shown or case != {"p": True}


def test_in_a_notebook_no_fact_that_is_given_can_run() -> None:
    rules = ruleset(
        [fact("c", "choice", (BAD, "b"))], [decision(rule("r", OneOf("c", (BAD,)), "yes_"), otherwise="no_")]
    )
    shown = law_from(rules).decide({"c": BAD})._repr_html_()
    assert "<script" not in shown


def test_a_fact_may_be_a_date_or_its_text() -> None:
    compared = date(2025, 1, 1).toordinal()
    law = law_from(
        ruleset([fact("day", "date")], [decision(rule("r", Between("day", compared, None), "yes_"), otherwise="no_")])
    )
    given: list[object] = ["2025-01-01", date(2025, 1, 1)]
    assert {law.decide({"day": day})["d"].verdict for day in given} == {"yes_"}
    with pytest.raises(FactsError, match="without a time"):
        law.decide({"day": datetime(2025, 1, 1, 23, 59)})  # noqa: DTZ001


def test_deciding_does_not_change_what_it_was_given() -> None:
    given = {"p": True, "n": None}
    answers = small().decide(given)
    given["p"] = False
    assert answers["d"].verdict == "yes_"
    assert answers["d"].forced_by == ("p",)
    assert answers.facts == {"p": True, "n": None}


@pytest.mark.parametrize(
    "facts",
    [
        {"p": "true"},
        {"p": 1},
        {"x": None},
        {"n": True},
        {"n": 10},
        {"n": 5.0},
        {"day": "2025-02-30"},
        {"day": 5},
        {"n": []},
    ],
)
def test_facts_that_cannot_be_used_are_an_error_that_carries_its_problems(facts: dict[str, object]) -> None:
    with pytest.raises(FactsError) as error:
        small().decide(facts)
    [problem] = error.value.problems
    assert problem.code in str(error.value)
    assert problem.help


def test_the_same_case_asked_twice_and_in_another_order_has_the_same_answer(decree: Law) -> None:
    case = {"sex": "male", "age": 24, "citizenship": "TJ", "applying_for": "residence_permit", "ground": "studies"}
    first = decree.decide(case).as_dict()
    assert decree.decide(dict(reversed(case.items()))).as_dict() == first
    assert decree.decide(case | {"contract": None}).as_dict() == first


def test_reasons_do_not_depend_on_what_was_asked_before() -> None:
    warm, cold = load_law("ru-decree-821"), load_law("ru-decree-821")
    cases: list[dict[str, object]] = [
        {"sex": "male", "birth_date": "2000-01-01", "applied_on": "2025-12-01", "applying_for": "residence_permit"},
        {"sex": "male", "age": 25, "applied_on": "2025-12-01", "applying_for": "residence_permit"},
        {"sex": "male", "age": 30, "applied_on": "2025-12-02", "applying_for": "residence_permit"},
        {
            "sex": "male",
            "birth_date": "2000-01-01",
            "age": 25,
            "applied_on": "2025-12-01",
            "applying_for": "residence_permit",
        },
    ]
    told = [warm.decide(case).as_dict() for case in cases]
    for case, expected in reversed(list(zip(cases, told, strict=True))):
        assert cold.decide(case).as_dict() == expected


# Defects --------------------------------------------------------------------------------------------------------------

DEFECTIVE = ruleset(
    [fact("p"), fact("q"), fact("n", "number", low=0, high=9)],
    [
        decision(rule("a", true("p"), "yes_"), rule("b", All((true("q"), Held("k", ("x",)))), "no_"), otherwise="no_"),
        decision(rule("c", Not(Between("n", 3, 5)), "yes_"), name="e"),
    ],
    [point("k", x=(), y=())],
)


@pytest.mark.parametrize(
    ("case", "kinds"),
    [
        ({"p": True, "q": True, "n": 1}, {"d": "conflict"}),
        ({"p": True, "n": 1}, {"d": "conflict"}),
        ({"q": False, "n": 4}, {"e": "gap"}),
        ({"q": False}, {"e": "gap"}),
        ({}, {"d": "conflict", "e": "gap"}),
    ],
)
def test_a_defect_that_a_case_meets_is_told_with_a_witness_that_is_real(
    case: dict[str, object], kinds: dict[str, str]
) -> None:
    law = law_from(DEFECTIVE)
    with pytest.raises(DefectError, match="No answer is given") as error:
        law.decide(case)
    assert {defect.decision: defect.kind for defect in error.value.defects} == kinds
    for defect in error.value.defects:
        world = {k: v.lower() if k in "pq" else int(v) if k == "n" else v for k, v in defect.witness.items()}
        expected = {"gap": GAP, "conflict": CONFLICT}[defect.kind]
        assert outcome(law.decision(defect.decision), world) == (expected, defect.rules)
        assert all(defect.witness.get(name, str(value).lower()) == str(value).lower() for name, value in case.items())
        assert str(defect) in str(error.value)


def test_a_defect_that_the_case_excludes_is_none() -> None:
    assert isinstance(law_from(DEFECTIVE).decide({"p": False, "n": 0}), Answers)
