"""The semantics as data: every back end gives the answers of tests/semantics."""

from collections.abc import Mapping
from typing import Any

import pytest
from agreement.back_ends import BACK_ENDS, MISUSE, Found
from vectors import Vector, law_of, laws, vectors

from beforehand.ir.answer import Way
from beforehand.ir.support import standings

VECTORS = tuple(vectors())
QUICK = {"diagrams", "rules"}
"""The others take longer, or need a browser or an engine."""

NAMED = [name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in BACK_ENDS]
OTHERS = [
    name if name in QUICK else pytest.param(name, marks=pytest.mark.slow) for name in BACK_ENDS if name != "rules"
]


@pytest.mark.parametrize("back_end", NAMED)
@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_every_back_end_gives_the_answer_expected(vector: Vector, back_end: str) -> None:
    found = BACK_ENDS[back_end](law_of(vector.law, vector.as_known), vector.case)
    if vector.expect == MISUSE or found == MISUSE:
        assert found == vector.expect
        return
    assert not isinstance(found, str)
    for decision, expected in vector.expect.items() if found else ():
        answer = found[decision]
        if "defect" in expected or "defect" in answer:
            assert _defect(answer, expected) == expected
            continue
        for key, wanted in expected.items():
            if key == "ways":
                assert_the_ways_are(wanted or [], answer.get("ways"))
            elif key in answer:
                assert _as(wanted) == _as(answer[key]), key


@pytest.mark.parametrize("back_end", OTHERS)
@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_every_back_end_agrees_with_the_rules_on_what_a_vector_leaves_out(vector: Vector, back_end: str) -> None:
    law = law_of(vector.law, vector.as_known)
    rules = BACK_ENDS["rules"](law, vector.case)
    assert_same(BACK_ENDS[back_end](law, vector.case), rules)


def assert_same(found: Found, rules: Found) -> None:
    if isinstance(found, str) or isinstance(rules, str):
        assert found == rules
        return
    if not found:
        return  # the back end leaves this case to others
    assert set(found) == set(rules)
    for decision, answer in rules.items():
        other = found[decision]
        assert ("defect" in answer) == ("defect" in other)
        for key in answer.keys() & other.keys() - {"defect"}:
            assert other[key] == answer[key], f"{decision}, {key}"


def test_there_are_enough_vectors() -> None:
    assert len(laws()) >= 80
    assert len(VECTORS) >= 250


@pytest.mark.parametrize("certainty", ["settled", "reported", "disputed", "silent", "facts_missing"])
def test_every_certainty_is_expected_of_some_vector(certainty: str) -> None:
    assert any(expected.get("certainty") == certainty for expected in _expectations())


@pytest.mark.parametrize("kind", ["gap", "conflict"])
def test_every_kind_of_defect_is_expected_of_some_vector(kind: str) -> None:
    assert any(expected.get("defect") == kind for expected in _expectations())


@pytest.mark.parametrize("state", ["settled", "reported", "disputed", "silent"])
def test_every_state_of_a_point_occurs_in_some_law(state: str) -> None:
    assert any(standing.state == state for name in laws() for standing in standings(law_of(name).ruleset).values())


@pytest.mark.parametrize("key", ["because", "forced_by", "presumed", "ways", "open_facts", "open_points", "possible"])
def test_every_part_of_an_answer_is_expected_of_some_vector(key: str) -> None:
    assert any(expected.get(key) for expected in _expectations())


def test_misuse_is_expected_of_some_vector() -> None:
    assert any(vector.expect == MISUSE for vector in VECTORS)


def assert_the_ways_are(wanted: list[Mapping[str, Any]], found: tuple[Way, ...] | None) -> None:
    """Each way expected is found and no other; a way is written as one value for each fact that it changes."""
    if found is None:
        return
    assert len(found) == len(wanted), found
    for way in wanted:
        assert any(_is(told, way) for told in found), (way, found)


def _is(way: Way, wanted: Mapping[str, Any]) -> bool:
    if {change.fact for change in way.changes} != set(wanted):
        return False
    for change in way.changes:
        value = wanted[change.fact]
        if change.values:
            if (str(value).lower() if isinstance(value, bool) else value) not in change.values:
                return False
        elif not (_at_least(value, change.low) and _at_least(change.high, value)):
            return False
    return True


def _at_least(high: Any, low: Any) -> bool:
    return high is None or low is None or bool(high >= low)


def _defect(answer: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    return expected if answer == {"defect": True} and "defect" in expected else answer


def _as(value: Any) -> Any:
    return frozenset(value) if isinstance(value, (list, tuple, set, frozenset)) else value


def _expectations() -> list[dict[str, Any]]:
    return [expected for v in VECTORS if v.expect != MISUSE for expected in v.expect.values()]
