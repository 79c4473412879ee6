"""The facts of a case: nothing is coerced, nothing is ignored, and every mistake says what would be right."""

from datetime import date, datetime
from typing import Any

import pytest
from records import ALWAYS, decision, fact, rule, ruleset

from beforehand.ir.case import check_facts, from_text, written
from beforehand.ir.ruleset import Derived, Fact
from beforehand.text.problem import Problem
from beforehand.text.source import Span, Text

AGE = Derived("years", "birth_date", "applied_on", "last_day_of_month", ())
FACTS = {
    one.name: one
    for one in (
        fact("capable"),
        fact("sex", "choice", ("male", "female")),
        fact("citizenship", "country", ("BY", "KZ", "TJ", "stateless")),
        fact("months", "number", low=0, high=600),
        fact("birth_date", "date"),
        fact("applied_on", "date"),
        fact("age", "number", low=0, high=130, derived=AGE),
    )
}
LAW = ruleset(list(FACTS.values()), [decision(rule("r", ALWAYS, "yes_"))])


def problem_of(given: dict[Any, Any]) -> Problem:
    _, problems = check_facts(LAW, given)
    [found] = problems
    return found


@pytest.mark.parametrize(
    ("name", "value", "held"),
    [
        ("capable", True, "true"),
        ("capable", False, "false"),
        ("sex", "male", "male"),
        ("citizenship", "stateless", "stateless"),
        ("months", 0, 0),
        ("months", 600, 600),
        ("applied_on", "2025-11-05", date(2025, 11, 5).toordinal()),
        ("applied_on", date(2025, 11, 5), date(2025, 11, 5).toordinal()),
    ],
)
def test_a_possible_value_is_held(name: str, value: object, held: object) -> None:
    assert check_facts(LAW, {name: value}) == ({name: held}, ())


@pytest.mark.parametrize("name", FACTS)
def test_null_is_unknown(name: str) -> None:
    assert check_facts(LAW, {name: None}) == ({}, ())


@pytest.mark.parametrize(
    ("name", "value", "code", "quoted", "said"),
    [
        ("capable", "true", "not-yes-or-no", '"true"', "true or false, without quotes"),
        ("capable", 1, "not-yes-or-no", "cannot be 1.", "true or false"),
        ("capable", [], "not-yes-or-no", "cannot be [].", "true or false"),
        ("sex", "man", "impossible-value", '"man"', "male or female"),
        ("sex", "Male", "impossible-value", '"Male"', 'Did you mean "male"?'),
        ("sex", True, "impossible-value", "cannot be true.", "male or female"),
        ("sex", 1, "impossible-value", "cannot be 1.", "male or female"),
        ("sex", ["male"], "impossible-value", 'cannot be ["male"].', "male or female"),
        ("sex", {}, "impossible-value", "cannot be {}.", "male or female"),
        ("sex", "", "impossible-value", '""', "male or female"),
        ("citizenship", "Belarus", "impossible-value", '"Belarus"', '"BY"'),
        ("citizenship", "by", "impossible-value", '"by"', 'Did you mean "BY" (Belarus)?'),
        ("citizenship", "statless", "impossible-value", '"statless"', 'Did you mean "stateless"?'),
        ("citizenship", "XX", "impossible-value", '"XX"', "or stateless"),
        ("months", -1, "impossible-value", "cannot be -1.", "from 0 to 600"),
        ("months", 601, "impossible-value", "cannot be 601.", "from 0 to 600"),
        ("months", "12", "not-a-number", '"12"', "without quotes: 12"),
        ("months", "a year", "not-a-number", '"a year"', "whole number from 0 to 600"),
        ("months", 12.0, "not-a-number", "cannot be 12.0.", "whole number"),
        ("months", 12.5, "not-a-number", "cannot be 12.5.", "whole number"),
        ("months", True, "not-a-number", "cannot be true.", "whole number"),
        ("months", float("nan"), "not-a-number", "cannot be NaN.", "whole number"),
        ("applied_on", "5.11.2025", "not-a-date", '"5.11.2025"', "year-month-day"),
        ("applied_on", "2025-02-30", "not-a-date", '"2025-02-30"', "no such day"),
        ("applied_on", "2025-11", "not-a-date", '"2025-11"', "year-month-day"),
        ("applied_on", "20251105", "not-a-date", '"20251105"', "year-month-day"),
        ("applied_on", "2025-W45-3", "not-a-date", '"2025-W45-3"', ""),
        ("applied_on", " 2025-11-05", "not-a-date", '" 2025-11-05"', "year-month-day"),
        ("applied_on", "2025-11-05T00:00", "not-a-date", '"2025-11-05T00:00"', "year-month-day"),
        ("applied_on", "٢٠٢٥-١١-٠٥", "not-a-date", '"٢٠٢٥-١١-٠٥"', "year-month-day"),
        ("applied_on", "0000-01-01", "not-a-date", '"0000-01-01"', "no such day"),
        ("applied_on", 2025, "not-a-date", "cannot be 2025.", '"2025-12-31"'),
        ("applied_on", datetime(2025, 11, 5, 12, 30), "not-a-date", "2025-11-05", "without a time"),  # noqa: DTZ001
        ("months", "0601", "not-a-number", '"0601"', "from 0 to 600"),
        ("months", "٢٤", "not-a-number", '"٢٤"', "from 0 to 600"),
        ("sex", {(1, 2): 3}, "impossible-value", "cannot be this dict.", "male or female"),
        ("applied_on", True, "not-a-date", "cannot be true.", '"2025-12-31"'),
    ],
)
def test_an_impossible_value_names_the_fact_quotes_the_value_and_says_what_is_possible(
    name: str, value: object, code: str, quoted: str, said: str
) -> None:
    problem = problem_of({name: value})
    assert problem.code == code
    assert f'"{name}"' in problem.message
    assert quoted in problem.message
    assert said in problem.help
    assert problem.help


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("sexx", 'Did you mean "sex"?'),
        ("Citizenship", 'Did you mean "citizenship"?'),
        ("applied-on", 'Did you mean "applied_on"?'),
        ("applied on", 'Did you mean "applied_on"?'),
        ("zzz", "The facts are capable, sex, citizenship"),
        ("", "The facts are"),
    ],
)
def test_a_fact_that_is_not_declared_is_a_problem_with_a_suggestion(name: str, said: str) -> None:
    problem = problem_of({name: "male"})
    assert problem.code == "undeclared-fact"
    assert f'"{name}"' in problem.message
    assert said in problem.help


@pytest.mark.parametrize("name", [7, None, ("sex",), 1.5])
def test_a_name_that_is_not_text_is_a_problem(name: object) -> None:
    assert problem_of({name: "male"}).code == "undeclared-fact"


def test_an_undeclared_fact_is_a_problem_also_when_it_is_null() -> None:
    assert problem_of({"sexx": None}).code == "undeclared-fact"


def test_all_problems_are_told_at_once() -> None:
    _, problems = check_facts(LAW, {"sexx": 1, "months": "x", "applied_on": "x"})
    assert [problem.code for problem in problems] == ["undeclared-fact", "not-a-number", "not-a-date"]


def test_a_problem_stands_at_the_place_of_the_value() -> None:
    text = Text("case.json", '{"sex": "man"}')
    _, problems = check_facts(LAW, {"sex": "man"}, {"sex": Span(text, 8, 13)})
    assert problems[0].place == "case.json:1:9"


def test_hidden_characters_of_a_value_are_shown() -> None:
    assert "<U+202E>" in problem_of({"sex": "ma\u202ele"}).message


def test_a_long_value_is_cut() -> None:
    assert len(problem_of({"sex": "x" * 100_000}).message) < 200


# Derived facts --------------------------------------------------------------------------------------------------------


def test_a_derived_fact_follows_from_its_two_dates() -> None:
    case, problems = check_facts(LAW, {"birth_date": "2000-06-15", "applied_on": "2025-06-14"})
    assert not problems
    assert case["age"] == 24


@pytest.mark.parametrize("given", [{"birth_date": "2000-06-15"}, {"applied_on": "2025-06-14"}, {"age": 24}])
def test_a_derived_fact_does_not_follow_from_one_date(given: dict[str, object]) -> None:
    case, problems = check_facts(LAW, given)
    assert not problems
    assert set(case) == set(given)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"birth_date": "2000-06-15", "applied_on": "2025-06-15", "age": 24}, 'give 25 years, but "age" is 24'),
        ({"birth_date": "2025-06-16", "applied_on": "2025-06-15"}, "is later than"),
        ({"birth_date": "1800-01-01", "applied_on": "2025-06-15"}, '"age" is at most 130'),
    ],
)
def test_dates_and_counts_that_contradict_each_other_are_a_problem(given: dict[str, object], said: str) -> None:
    problem = problem_of(given)
    assert problem.code == "contradiction"
    assert said in problem.message


def test_the_same_count_given_and_derived_is_no_contradiction() -> None:
    case, problems = check_facts(LAW, {"birth_date": "2000-06-15", "applied_on": "2025-06-15", "age": 25})
    assert not problems
    assert case["age"] == 25


# As a pack writes them ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [("capable", "true"), ("sex", "female"), ("citizenship", "BY"), ("months", "12"), ("applied_on", "2025-11-05")],
)
def test_a_value_that_a_pack_writes_is_the_value_that_a_person_gives(name: str, text: str) -> None:
    one: Fact = FACTS[name]
    value = from_text(one, text)
    assert check_facts(LAW, {name: written(one, value)})[0] == {name: value}


@pytest.mark.parametrize(("name", "text"), [("sex", "man"), ("capable", "yes"), ("months", "x"), ("applied_on", "x")])
def test_a_value_that_a_fact_cannot_have_is_refused(name: str, text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the words are Python's own
        from_text(FACTS[name], text)


def test_an_empty_value_suggests_none() -> None:
    assert "Did you mean" not in problem_of({"sex": ""}).help


def test_a_number_of_very_many_digits_is_not_shown() -> None:
    problem = problem_of({"months": 10**5000})
    assert problem.message == 'Fact "months" cannot be this int.'
