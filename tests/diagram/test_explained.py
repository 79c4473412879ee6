"""Every answer with its reasons, told for all profiles at once, is what ``decide`` finds case by case."""

import random
from datetime import date
from functools import cache

import pytest
from vectors import Vector, law_of, vectors

from beforehand.diagram.explained import Explained, explain_all
from beforehand.diagram.worlds import outcomes_of
from beforehand.errors import DefectError, FactsError
from beforehand.ir.case import Case, check_facts, written
from beforehand.law import Law, load_law


@cache
def explained(law: Law) -> Explained | None:
    return explain_all(law.ruleset, law.index)


def profile_of(law: Law, told: Explained, case: Case) -> list[int] | None:
    """The profile of a case with its further cells, found plainly; None where nothing fits."""
    hanging, cells = told.hanging, law.index.cells
    box = {name: cells[name].find(value) for name, value in case.items()}
    if hanging and hanging.start in case and hanging.end not in case:
        given = case.get(hanging.fact)
        found = hanging.find(int(case[hanging.start]), None if given is None else int(given), law.ruleset, cells)
        if found is None:
            return None
        box.pop(hanging.fact, None)
        box |= found if isinstance(found, dict) else {hanging.end: cells[hanging.end].size + 1 + found}
    return [box.get(name, cells[name].size) for name in told.names]


def answers_of(law: Law, told: Explained, profile: list[int]) -> dict[str, object]:
    made: dict[str, object] = {}
    for decision in law.ruleset.decisions:
        own = told.decisions[decision.name]
        at = own.root
        while at >= 0:
            at = told.nodes.children[at][profile[told.nodes.variable[at]]]
        leaf, because, facts, points = own.answers[-1 - at]
        what = own.leaves[leaf]
        verdict = None if what.verdict is None else decision.outcomes[what.verdict]
        possible = [decision.outcomes[i] for i in outcomes_of(what.possible)]
        told_of = (own.because[because], own.open_facts[facts], own.open_points[points])
        made[decision.name] = (verdict, what.certainty, possible, *map(list, told_of))
    return made


def expected(law: Law, case: dict[str, object]) -> dict[str, object] | None:
    try:
        found = law.decide(case)
    except (FactsError, DefectError):
        return None
    return {
        name: (
            answer.verdict,
            answer.certainty,
            list(answer.possible),
            [reason.rule for reason in answer.because],
            list(answer.open_facts),
            list(answer.open_points),
        )
        for name, answer in found.items()
    }


def same(law: Law, given: dict[str, object]) -> None:
    told = explained(law)
    case, problems = check_facts(law.ruleset, given)
    answer = expected(law, given)
    if told is None or problems:
        return
    profile = profile_of(law, told, case)
    if answer is None:
        assert profile is None or "defective" in str(answers_of(law, told, profile))
        return
    assert profile is not None
    assert answers_of(law, told, profile) == answer, given


@pytest.mark.parametrize("vector", list(vectors()), ids=str)
def test_a_vector_has_the_answer_and_the_reasons_that_decide_gives(vector: Vector) -> None:
    same(law_of(vector.law, vector.as_known), vector.case)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
def test_the_shipped_law_is_told_alike_for_random_cases(seed: int) -> None:
    law = load_law("ru-decree-821")
    draw = random.Random(seed)
    for _ in range(250):
        same(law, random_case(law, draw))


@pytest.mark.slow
def test_who_has_a_birth_date_and_no_filing_date_is_told_alike() -> None:
    law = load_law("ru-decree-821")
    draw = random.Random(7)
    told = explained(law)
    assert told is not None
    assert told.hanging is not None
    days = [day + more for day in told.hanging.days[1:12] for more in (-1, 0, 1)]
    for day in days:
        for _ in range(6):
            case = random_case(law, draw) | {"birth_date": date.fromordinal(day).isoformat()}
            case.pop("applied_on", None)
            if draw.random() < 0.7:
                case.pop("age", None)
            same(law, case)


def random_case(law: Law, draw: random.Random) -> dict[str, object]:
    made: dict[str, object] = {}
    for fact in law.ruleset.facts:
        cells = law.index.cells[fact.name]
        if draw.random() < 0.35:
            continue
        cell = draw.randrange(cells.size)
        made[fact.name] = written(fact, cells.example(cell))
    if "birth_date" in made and draw.random() < 0.8:
        del made["birth_date"]
    return made
