"""Laws and answers handed to other processes, kept, and asked again."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime
from typing import Any

import pytest

from beforehand import Answers, DefectError, FactsError, Law, PackError, UnknownNameError, load_law
from beforehand.errors import Defect
from beforehand.text.problem import Problem

CASE = {"applying_for": "residence_permit", "sex": "male", "age": 24, "citizenship": "TJ", "ground": "studies"}


@pytest.fixture(scope="module")
def decree() -> Law:
    return load_law("ru-decree-821")


@pytest.mark.parametrize(
    "error",
    [
        FactsError((Problem("a-code", "A message."),)),
        PackError((Problem("a-code", "A message."),)),
        DefectError((Defect("d", "gap", {}, (), "f:1:1"),)),
        UnknownNameError("No such thing."),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_survive_pickling(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_a_law_and_its_answers_survive_pickling_and_copying(decree: Law) -> None:
    answers = decree.decide(CASE)
    told = answers.as_dict()
    for again in (pickle.loads(pickle.dumps(answers)), copy.deepcopy(answers)):
        assert isinstance(again, Answers)
        assert again.as_dict() == told
    assert pickle.loads(pickle.dumps(decree)).decide(CASE).as_dict() == told
    answer = pickle.loads(pickle.dumps(answers["paper_needed"]))
    assert (answer.verdict, answer.reasons) == (answers["paper_needed"].verdict, answers["paper_needed"].reasons)


def test_threads_may_share_a_law(decree: Law) -> None:
    cases = [CASE | {"age": age} for age in range(10, 80)]
    alone = [load_law("ru-decree-821").decide(case).as_dict() for case in cases[:3]]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda case: decree.decide(case).as_dict(), cases))
    assert together[:3] == alone


def test_threads_may_share_a_law_where_a_date_is_missing() -> None:
    fresh = load_law("ru-decree-821")
    cases = [{"sex": "male", "birth_date": f"{year}-02-28", "citizenship": "TJ"} for year in range(1950, 2014)]
    alone = [load_law("ru-decree-821").decide(case)["paper_needed"].certainty for case in cases[:2]]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda case: fresh.decide(case)["paper_needed"].certainty, cases))
    assert together[:2] == alone
    assert together == [fresh.decide(case)["paper_needed"].certainty for case in cases]


def test_the_facts_of_an_answer_cannot_be_changed(decree: Law) -> None:
    facts: Any = decree.decide(CASE).facts
    with pytest.raises(TypeError):
        facts["sex"] = "female"


def test_known_on_a_later_day_looks_at_all_sources_again(decree: Law) -> None:
    early = decree.as_known("2025-11-20")
    assert early.as_known("2026-03-18").decide(CASE).as_dict() == decree.as_known("2026-03-18").decide(CASE).as_dict()


@pytest.mark.parametrize("day", ["20251130", "2025-W10-1", "2025-02-30", None, 5, datetime(2025, 11, 30)])  # noqa: DTZ001
def test_what_is_no_day_is_refused(decree: Law, day: Any) -> None:
    with pytest.raises(ValueError, match="is not a day"):
        decree.as_known(day)


def test_a_day_may_be_a_date(decree: Law) -> None:
    assert decree.as_known(date(2025, 11, 30)).ruleset.as_known == "2025-11-30"


@pytest.mark.parametrize("facts", [None, [], "sex", 5])
def test_facts_that_are_no_mapping_are_a_type_error(decree: Law, facts: Any) -> None:
    with pytest.raises(TypeError, match="facts must be a mapping"):
        decree.decide(facts)


def test_very_many_wrong_facts_are_told_of_up_to_a_bound(decree: Law) -> None:
    with pytest.raises(FactsError) as error:
        decree.decide({f"k{i}": 1 for i in range(60_000)})
    assert len(error.value.problems) == 101
    assert error.value.problems[-1].code == "too-many"
