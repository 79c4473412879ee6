"""An interview: what was answered stays, what cannot matter is not used, and the law says the same as for the facts."""

import random
from collections.abc import Sequence
from typing import Any

import pytest
from ask.laws_to_ask import laws_to_ask
from hypothesis import given, settings
from hypothesis import strategies as st
from properties.small_laws import values_of
from records import law_from

from beforehand.ask.interview import Interview
from beforehand.ask.labels import Labels
from beforehand.ask.order import Order
from beforehand.ask.question import FOR_WHOM, Option, Question
from beforehand.errors import DefectError, UnknownNameError
from beforehand.ir.case import from_text, written
from beforehand.ir.cells import Value
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Answers, Law, load_law
from beforehand.tell.beside import under_of
from beforehand.tell.speech import Speech

DECREE = load_law("ru-decree-821")
ORDER = Order(DECREE.ruleset, DECREE.index)

Said = dict[str, Value | tuple[Value, ...] | None]
"""What a person says of each fact; None is "I do not know"."""

MAN: Said = {
    "sex": "male",
    "age": 30,
    "citizenship": "TJ",
    "applying_for": "residence_permit",
    "applied_on": from_text(DECREE.ruleset.facts[1], "2026-01-10"),
    "ground": "year_on_temporary_permit",
    "contract": "none",
    "discharged": "no",
    "unfitness": "none",
}


def interview_of(said: Said, law: Law = DECREE, for_whom: str = "me") -> Interview:
    """An interview with a person who knows this; all else is declined."""
    interview = Interview(law, ORDER if law is DECREE else None)
    question = interview.next()
    assert question is not None
    interview.answer(question, [option for option in question.options if option.name == for_whom])
    go_on(interview, said)
    return interview


def go_on(interview: Interview, said: Said) -> list[str]:
    """Answer what is asked, to the end; the questions that were asked."""
    asked: list[str] = []
    for _ in range(40):
        question = interview.next()
        if question is None:
            return asked
        asked.append(question.name)
        chosen = choose(interview.law, question, said)
        if chosen is None:
            interview.decline(question)
        else:
            interview.answer(question, chosen)
    raise AssertionError("the interview does not end")


def choose(law: Law, question: Question, said: Said) -> Sequence[Option] | None:
    """The options that a person chooses; None for "I do not know"."""
    if any(said.get(name) is None and all(name in o.cells for o in question.options) for name in question.facts):
        return None
    if any(said.get(name) is None for name in question.facts) and question.many:
        return None
    chosen = [option for option in question.options if fits(law, option, said)]
    if not question.many:
        exact = [option for option in chosen if all(said[name] == option.values[name] for name in option.exact)]
        return (exact or chosen)[:1] or None
    return chosen


def fits(law: Law, option: Option, said: Said) -> bool:
    for name, cells in option.cells.items():
        values = said.get(name)
        each = values if isinstance(values, tuple) else (values,)
        if option.exact and name in option.exact:
            if option.values[name] not in each:
                return False
        elif not any(value is not None and law.index.cells[name].find(value) in cells for value in each):
            return False
    return True


def told(interview: Interview) -> dict[str, str]:
    labels = Labels(Speech(interview.law.ruleset), interview.law.index.cells)
    return {
        one.question.name: under_of(labels.answer(one.question, one.options, declined=one.declined))
        for one in interview.answers
    }


def verdicts(answers: Answers) -> dict[str, Any]:
    return {name: (answer.verdict, answer.certainty, answer.possible) for name, answer in answers.items()}


# The course of an interview -------------------------------------------------------------------------------------------


def test_it_asks_first_for_whom() -> None:
    first = Interview(DECREE, ORDER).next()
    assert first is not None
    assert first.name == FOR_WHOM
    assert [option.name for option in first.options] == ["me", "family", "client"]


def test_it_ends_when_nothing_can_matter_any_more() -> None:
    interview = interview_of({"sex": "female"})
    assert told(interview) == {"for_whom": "me", "applicant": "woman"}
    ((person, answers),) = interview.decide()
    assert person.facts == {"sex": "female"}
    assert verdicts(answers)["paper_needed"] == ("not_needed", "settled", ("not_needed",))


def test_a_man_who_has_to_bring_a_paper_is_asked_for_those_he_holds() -> None:
    interview = interview_of(MAN)
    assert list(told(interview)) == [
        "for_whom",
        "applicant",
        "citizenship",
        "applying_for",
        "applied_on",
        "ground",
        "papers",
    ]
    ((_, answers),) = interview.decide()
    assert answers["paper_needed"].verdict == "needed"
    assert answers["paper_held"].verdict == "none"


def test_one_may_stop_at_any_time() -> None:
    interview = Interview(DECREE, ORDER)
    ((person, answers),) = interview.decide()
    assert person.facts == {}
    assert answers["paper_needed"].certainty == "facts_missing"


def test_an_example_is_not_what_the_person_said() -> None:
    ((person, _),) = interview_of({**MAN, "unfitness": "commission_decision"}).decide()
    assert person.examples == {"age", "citizenship", "applied_on"}
    assert person.facts["citizenship"] != "TJ"  # nobody was told that
    assert person.facts["unfitness"] == "commission_decision"
    labels = Labels(Speech(DECREE.ruleset), DECREE.index.cells)
    assert under_of(labels.fact("citizenship", person.options["citizenship"])) == "another country"


def test_whoever_does_not_know_all_of_a_question_is_asked_for_each_fact() -> None:
    interview = interview_of({**MAN, "age": None})
    assert list(told(interview))[:3] == ["for_whom", "sex", "age"]
    assert told(interview)["age"] == "I do not know"
    ((person, _),) = interview.decide()
    assert "age" not in person.facts


def test_papers_that_are_not_marked_are_not_held() -> None:
    (person,) = interview_of({**MAN, "unfitness": "clinic_certificate"}).cases()
    papers = {name: person.facts[name] for name in ("contract", "discharged", "unfitness")}
    assert papers == {"contract": "none", "discharged": "no", "unfitness": "clinic_certificate"}
    assert not person.examples & set(papers)


def test_two_marks_of_one_fact_are_either_and_asked_again_where_it_matters() -> None:
    interview = interview_of({**MAN, "contract": ("armed_forces", "emergency_rescue"), "contract_months": 6})
    question = interview.change("contract")
    assert question.name == "contract"
    assert [option.values["contract"] for option in question.options] == ["armed_forces", "emergency_rescue"]


def test_misuse_is_an_error() -> None:
    interview = Interview(DECREE, ORDER)
    question = interview.next()
    assert question is not None
    with pytest.raises(ValueError, match="one option"):
        interview.answer(question, question.options)
    with pytest.raises(ValueError, match="one option"):
        interview.answer(question, [])
    with pytest.raises(ValueError, match="not an option"):
        interview.answer(question, [Option("other", {}, {}, frozenset())])
    interview.decline(question)
    assert interview.for_whom is None
    with pytest.raises(UnknownNameError, match=r'"sexx".*Did you mean "sex"'):
        interview.change("sexx")


# Changes --------------------------------------------------------------------------------------------------------------


def test_an_answer_can_be_changed_and_the_others_stay() -> None:
    interview = interview_of(MAN)
    before = told(interview)
    question = interview.change("ground")
    interview.answer(question, [option for option in question.options if option.values["ground"] == "long_residence"])
    assert go_on(interview, {}) == []
    assert told(interview) == before | {"ground": "long residence in Russia"}
    assert list(told(interview)) == list(before)


def test_answers_that_cannot_matter_any_more_rest_and_come_back() -> None:
    interview = interview_of(MAN)
    before = told(interview)
    question = interview.change("citizenship")
    interview.answer(question, question.options[:1])  # Belarus
    assert interview.next() is None
    assert list(told(interview)) == ["for_whom", "applicant", "citizenship"]
    ((person, _),) = interview.decide()
    assert set(person.facts) == {"sex", "age", "citizenship"}
    question = interview.change("citizenship")
    interview.answer(question, question.options[3:4])  # another country
    assert interview.next() is None
    assert told(interview) == before


def test_a_change_may_bring_new_questions() -> None:
    interview = interview_of(MAN)
    question = interview.change("contract")
    assert question.name == "papers"
    interview.answer(question, question.options[:1])
    assert go_on(interview, {"contract_months": 24}) == ["contract_months"]
    ((_, answers),) = interview.decide()
    assert answers["paper_held"].verdict == "accepted"


def test_an_answer_can_be_changed_to_i_do_not_know() -> None:
    interview = interview_of(MAN)
    interview.decline(interview.change("ground"))
    assert interview.next() is None
    assert told(interview)["ground"] == "I do not know"
    ((person, answers),) = interview.decide()
    assert "ground" not in person.facts
    assert "ground" in answers["paper_needed"].open_facts


def test_what_is_presumed_can_be_said_otherwise_and_taken_back() -> None:
    interview = interview_of(MAN)
    assert "second_citizenship" in interview.presumed
    question = interview.change("second_citizenship")
    assert len(question.options) == 6
    interview.answer(question, question.options[:1])  # Belarus
    assert "second_citizenship" not in interview.presumed
    ((_, answers),) = interview.decide()
    assert answers["paper_needed"].certainty != "settled"
    interview.decline(interview.change("second_citizenship"))
    ((_, answers),) = interview.decide()
    assert answers["paper_needed"].certainty == "settled"


def test_for_whom_can_be_changed() -> None:
    interview = interview_of(MAN)
    question = interview.change(FOR_WHOM)
    interview.answer(question, question.options[2:])
    assert interview.for_whom == "client"
    assert interview.next() is None


def test_one_can_go_back_step_by_step() -> None:
    interview = interview_of(MAN)
    all_ = told(interview)
    assert interview.back()
    question = interview.next()
    assert question is not None
    assert question.name == "papers"
    go_on(interview, MAN)
    assert told(interview) == all_
    while interview.back():
        pass
    assert told(interview) == {}
    first = interview.next()
    assert first is not None
    assert first.name == FOR_WHOM


# Several grounds ------------------------------------------------------------------------------------------------------


def test_each_of_several_grounds_is_answered_separately() -> None:
    interview = interview_of({**MAN, "ground": ("year_on_temporary_permit", "long_residence")})
    cases = interview.decide()
    assert [person.facts["ground"] for person, _ in cases] == ["year_on_temporary_permit", "long_residence"]
    assert [person.apart for person, _ in cases] == [("ground",), ("ground",)]
    assert [answers["paper_needed"].certainty for _, answers in cases] == ["settled", "disputed"]


def test_a_question_is_asked_while_it_matters_for_any_of_them() -> None:
    grounds = "graduate_with_honours", "year_on_temporary_permit"
    interview = interview_of({**MAN, "ground": grounds})
    alone = interview_of({**MAN, "ground": grounds[1]})
    assert list(told(interview)) == list(told(alone))


def test_one_ground_is_one_case() -> None:
    ((person, _),) = interview_of(MAN).decide()
    assert person.apart == ()


# The same as for the facts --------------------------------------------------------------------------------------------


def random_person(draw: random.Random) -> Said:
    said: Said = {}
    for fact in DECREE.ruleset.facts:
        cells = DECREE.index.cells[fact.name]
        if fact.presumed or fact.name == "birth_date":
            continue
        value = draw.choice(fact.values) if fact.values else cells.example(draw.randrange(cells.size))
        said[fact.name] = value
    return said


def as_written(law: Law, said: Said) -> dict[str, object]:
    values = {fact: said.get(fact.name) for fact in law.ruleset.facts}
    return {fact.name: written(fact, value) for fact, value in values.items() if isinstance(value, str | int)}


@pytest.mark.parametrize("seed", range(120))
def test_the_law_says_the_same_of_the_interview_as_of_all_facts(seed: int) -> None:
    said = random_person(random.Random(seed))
    ((_, answers),) = interview_of(said).decide()
    whole = DECREE.decide(as_written(DECREE, said))
    assert verdicts(answers)["paper_needed"] == verdicts(whole)["paper_needed"]
    assert answers["paper_needed"].open_facts == ()
    if "needed" in whole["paper_needed"].possible:
        assert verdicts(answers)["paper_held"] == verdicts(whole)["paper_held"]
        assert answers["paper_held"].open_facts == ()


@pytest.mark.slow
@given(laws_to_ask(), st.randoms(use_true_random=False))
@settings(max_examples=250)
def test_so_it_is_with_every_law(rules: Ruleset, draw: random.Random) -> None:
    law = law_from(rules)
    starts = {fact.derived.start for fact in rules.facts if fact.derived}
    values = {
        fact.name: draw.choice(values_of(fact)) for fact in rules.facts if not fact.presumed and fact.name not in starts
    }
    facts = {fact.name: fact for fact in rules.facts}
    said: Said = {name: from_text(facts[name], _text(value)) for name, value in values.items()}
    interview = interview_of(said, law)
    try:
        whole = law.decide(values)
        ((_, answers),) = interview.decide()
    except DefectError:  # also of a decision that was not asked about
        return
    for decision in rules.decisions:
        if decision.only_if is None or decision.only_if[1] in whole[decision.only_if[0]].possible:
            assert verdicts(answers)[decision.name] == verdicts(whole)[decision.name]


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


@pytest.mark.slow
@given(laws_to_ask(), st.randoms(use_true_random=False))
@settings(max_examples=150)
def test_changing_an_answer_to_itself_changes_nothing(rules: Ruleset, draw: random.Random) -> None:
    law = law_from(rules)
    interview = Interview(law)
    for _ in range(30):
        question = interview.next()
        if question is None:
            break
        interview.answer(question, [draw.choice(question.options)])
    before = interview.answers
    for one in before:
        question = interview.change(one.question.facts[0] if one.question.facts else FOR_WHOM)
        assert question.options == one.question.options
        interview.answer(question, one.options)
        assert interview.answers == before
        assert interview.next() is None
