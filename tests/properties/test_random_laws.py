"""What holds of every law and every case, tried on random small ones."""

from collections.abc import Callable, Mapping
from datetime import date
from itertools import combinations, product
from typing import Any
from unittest.mock import patch

import pytest
from agreement.back_ends import (
    MISUSE,
    by_diagrams,
    by_every_world,
    by_generated_functions,
    by_rules,
    by_stored_diagrams,
)
from agreement.test_vectors import assert_same
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from properties.small_laws import Given, laws_and_cases, values_of
from records import law_from

from beforehand.decide.plainly import explore
from beforehand.decide.rules import CONFLICT, GAP, holds, outcome
from beforehand.diagram.order import order_variables
from beforehand.errors import DefectError
from beforehand.ir.as_known import as_known
from beforehand.ir.case import Case, check_facts, from_text
from beforehand.ir.ruleset import Decision, Ruleset
from beforehand.ir.support import SEVERAL, support
from beforehand.law import Law
from beforehand.load import _parse, to_text


def the_diagrams_say_what_the_rules_say(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    assert_same(by_diagrams(law, case), by_rules(law, case))


def the_rules_say_what_every_world_says(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    assert_same(by_every_world(law, case), by_rules(law, case))


def a_stored_law_is_the_same_law(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    assert by_stored_diagrams(law, case) == by_diagrams(law, case)
    text = to_text(law.ruleset, law.index)
    found = _parse(text.encode(), rules.sha256)
    assert found is not None
    assert found[0] == rules
    assert to_text(*found) == text


def a_generated_function_says_what_the_rules_say(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    assert_same(by_generated_functions(law, case), by_rules(law, case))


def the_order_of_variables_changes_no_answer(rules: Ruleset, case: Given) -> None:
    facts, points = order_variables(rules)[0]
    expected = by_diagrams(law_from(rules), case)
    for order in ((facts[::-1], points[::-1]), (facts[1:] + facts[:1], points[1:] + points[:1])):
        with patch("beforehand.diagram.index.order_variables", return_value=(order,)):
            found = by_diagrams(law_from(rules), case)
        assert found == expected


def forced_by_is_the_fewest_facts_that_give_the_same_answer(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    given = [fact.name for fact in rules.facts if fact.name in case]
    for name, answer in _answers(law, case).items():
        if answer["verdict"] is None:
            assert answer["forced_by"] == ()
            continue
        same = (answer["verdict"], answer["certainty"])
        fewest = next(
            chosen
            for size in range(len(given) + 1)
            for chosen in combinations(given, size)
            if _verdict(law, name, {fact: case[fact] for fact in chosen}) == same
        )
        assert answer["forced_by"] == fewest


def ways_are_all_smallest_sets_of_changes(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    for name, answer in _answers(law, case).items():
        found = {
            frozenset((change.fact, change.cell) for change in way.changes): (way.verdict, way.certainty)
            for way in answer["ways"]
        }
        assert len(found) == len(answer["ways"])
        assert found == every_smallest_change(law, name, check_facts(rules, case)[0], answer["verdict"])


def every_smallest_change(
    law: Law, name: str, case: Case, verdict: str | None
) -> dict[frozenset[tuple[str, int]], tuple[str | None, str]]:
    """Every set of changes that gives another verdict and has none such within it, by the reference."""
    decision, cells = law.decision(name), law.index.cells
    if verdict is None:
        return {}
    moves: list[list[tuple[str, int] | None]] = []
    for fact in law.ruleset.facts:
        if fact.changeable:
            value = case.get(fact.name, from_text(fact, fact.presumed.value) if fact.presumed else None)
            now = None if value is None else cells[fact.name].find(value)
            moves.append([None, *((fact.name, cell) for cell in range(cells[fact.name].size) if cell != now)])
    found: dict[frozenset[tuple[str, int]], tuple[str | None, str]] = {}
    every = sorted((frozenset(filter(None, chosen)) for chosen in product(*moves)), key=len)
    for changes in every:
        if not any(smaller <= changes for smaller in found):
            moved = case | {fact: cells[fact].example(cell) for fact, cell in changes}
            reached = _by_rules(law, decision, moved)
            if reached[0] not in {None, verdict}:
                found[changes] = reached
    return found


def knowing_more_never_enlarges_what_is_possible(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    before = _answers(law, case)
    for more in _learned(rules, case):
        for name, answer in _answers(law, more).items():
            assert not before or answer["possible"] <= before[name]["possible"]


def what_is_settled_stays_settled(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    before = _answers(law, case)
    for more in _learned(rules, case):
        for name, answer in _answers(law, more).items():
            if before and before[name]["certainty"] == "settled":
                assert (answer["verdict"], answer["certainty"]) == (before[name]["verdict"], "settled")


def a_fact_that_is_not_open_changes_nothing(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    for name, answer in _answers(law, case).items():
        for fact in rules.facts:
            if fact.name in case or fact.presumed or fact.name in answer["open_facts"] or _is_linked(rules, fact.name):
                continue
            for value in values_of(fact):
                learned = _answers(law, {**case, fact.name: value})[name]
                assert (learned["verdict"], learned["possible"]) == (answer["verdict"], answer["possible"])


def an_answer_is_consistent_with_itself(rules: Ruleset, case: Given) -> None:
    for answer in _answers(law_from(rules), case).values():
        assert answer["verdict"] is None or answer["verdict"] in answer["possible"]
        assert answer["certainty"] != "settled" or answer["possible"] == {answer["verdict"]}
        assert (answer["certainty"] in {"facts_missing", "silent"}) <= (answer["verdict"] is None)
        assert (answer["certainty"] == "reported") <= (answer["verdict"] is not None)
        assert bool(answer["because"]) == (answer["verdict"] is not None)
        assert bool(answer["open_facts"] or answer["open_points"]) <= (len(answer["possible"]) > 1)
        assert (answer["certainty"] == "facts_missing") <= bool(answer["open_facts"])
        assert not answer["open_facts"] & set(answer["presumed"])


def a_defect_has_a_witness_that_is_real(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    try:
        law.decide(case)
    except DefectError as error:
        facts = {fact.name: fact for fact in rules.facts}
        known, _ = check_facts(rules, case)
        for defect in error.defects:
            world = {
                name: from_text(facts[name], value.lower() if facts[name].kind == "yes_no" else value)
                if name in facts
                else value
                for name, value in defect.witness.items()
            }
            found, carriers = outcome(law.decision(defect.decision), world)
            assert found == {"gap": GAP, "conflict": CONFLICT}[defect.kind]
            assert defect.rules == carriers
            assert all(world.get(name, value) == value for name, value in known.items())
    except Exception:  # noqa: BLE001 - misuse is another property
        return


def a_note_is_told_unless_it_is_certainly_not_about_the_case(rules: Ruleset, case: Given) -> None:
    law = law_from(rules)
    [told] = rules.notes
    if not _answers(law, case):
        return
    known, _ = check_facts(rules, case)
    may_hold = any(
        found
        for world in law.reference.known(known)
        for _, found in explore(lambda w: holds(told.when, w), world, law.reference.domains("live"))
    )
    for answer in law.decide(case).values():
        assert answer.notes == (("told",) if may_hold else ())


def after_its_newest_source_a_law_is_itself(rules: Ruleset, case: Given) -> None:
    newest = date.fromordinal(max(source.last_day for source in rules.sources))
    known = as_known(rules, newest)
    assert known == replace(rules, as_known=newest.isoformat())
    assert by_diagrams(law_from(known), case) == by_diagrams(law_from(rules), case)


def as_known_the_diagrams_say_what_the_rules_say(rules: Ruleset, case: Given) -> None:
    law = law_from(rules).as_known(date.fromordinal(2))
    assert_same(by_diagrams(law, case), by_rules(law, case))
    assert_same(by_every_world(law, case), by_rules(law, case))


def as_known_no_rule_keeps_more_weight_than_its_sources(rules: Ruleset, case: Given) -> None:
    for day in range(1, 6):
        known = as_known(rules, date.fromordinal(day))
        sources = {source.name: source for source in known.sources}
        all_sources = {source.name: source for source in rules.sources}
        implicit = {point.name for point in known.points} - {point.name for point in rules.points}
        for old, new in zip(rules.decisions, known.decisions, strict=True):
            for before, after in zip(old.every_rule(), new.every_rule(), strict=True):
                fell = support(before.sources, all_sources) >= SEVERAL > support(after.sources, sources)
                assert (f"rule:{old.name}/{before.path}" in implicit) == fell
                assert (after.when == before.when) == (not fell)
    assert case is not None


Property = Callable[[Ruleset, Given], None]
PROPERTIES: tuple[Property, ...] = (
    the_diagrams_say_what_the_rules_say,
    the_rules_say_what_every_world_says,
    a_stored_law_is_the_same_law,
    a_generated_function_says_what_the_rules_say,
    the_order_of_variables_changes_no_answer,
    forced_by_is_the_fewest_facts_that_give_the_same_answer,
    ways_are_all_smallest_sets_of_changes,
    knowing_more_never_enlarges_what_is_possible,
    what_is_settled_stays_settled,
    a_fact_that_is_not_open_changes_nothing,
    an_answer_is_consistent_with_itself,
    a_defect_has_a_witness_that_is_real,
    a_note_is_told_unless_it_is_certainly_not_about_the_case,
    after_its_newest_source_a_law_is_itself,
    as_known_the_diagrams_say_what_the_rules_say,
    as_known_no_rule_keeps_more_weight_than_its_sources,
)


@pytest.mark.parametrize("holds_of", PROPERTIES, ids=lambda held: held.__name__)
@settings(max_examples=25)
@given(law_and_case=laws_and_cases())
def test_of_random_laws(holds_of: Property, law_and_case: tuple[Ruleset, Given]) -> None:
    holds_of(*law_and_case)


@pytest.mark.slow
@pytest.mark.parametrize("holds_of", PROPERTIES, ids=lambda held: held.__name__)
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(law_and_case=laws_and_cases())
def test_of_many_more_random_laws(holds_of: Property, law_and_case: tuple[Ruleset, Given]) -> None:
    holds_of(*law_and_case)


# What the properties share --------------------------------------------------------------------------------------------


def _answers(law: Law, case: Given) -> Mapping[str, dict[str, Any]]:
    """The answers to a case; none where the facts cannot be true together or the law is defective."""
    found = by_diagrams(law, case)
    return {} if isinstance(found, str) or any("defect" in answer for answer in found.values()) else found


def _verdict(law: Law, name: str, given: Given) -> tuple[str | None, str]:
    case, problems = check_facts(law.ruleset, given)
    assert not problems
    return _by_rules(law, law.decision(name), case)


def _by_rules(law: Law, decision: Decision, case: Case) -> tuple[str | None, str]:
    answer = law.reference.decide(decision, case)
    return answer.verdict, answer.certainty


def _is_linked(rules: Ruleset, name: str) -> bool:
    return any(f.derived and name in {f.name, f.derived.start, f.derived.end} for f in rules.facts)


def _learned(rules: Ruleset, case: Given) -> list[Given]:
    """The same case with one more fact known, for every fact and value that is still free."""
    return [
        more
        for fact in rules.facts
        if fact.name not in case and not fact.presumed
        for value in values_of(fact)
        if by_rules(law_from(rules), more := {**case, fact.name: value}) != MISUSE
    ]
