"""What a page knows of a law: all that can be asked, nothing that need not be, and diagrams that are those of the law."""

import json
from functools import cache

import msgspec
import pytest
from agreement.page_roads import data_of
from records import decision as make_decision
from records import fact, law_from, rule, ruleset
from vectors import law_of, laws

from beforehand.diagram.index import build_index
from beforehand.diagram.store import Store
from beforehand.errors import PackError
from beforehand.ir.conditions import OneOf
from beforehand.law import Law, load_law
from beforehand.load import shipped_packs
from beforehand.publish.data import PageLeaf, page_data

law_named = cache(load_law)
PACKS = shipped_packs()


@pytest.mark.slow
@pytest.mark.parametrize("pack", PACKS)
def test_it_is_the_same_data_every_time(pack: str) -> None:
    first, again = (json.dumps(msgspec.to_builtins(page_data(load_law(pack)))) for _ in range(2))
    assert first == again


@pytest.mark.parametrize("pack", PACKS)
def test_names_of_questions_and_options_are_neutral_and_their_own(pack: str) -> None:
    facts = data_of(law_named(pack)).facts
    assert [own.name for own in facts] == [f"q{place}" for place in range(1, len(facts) + 1)]
    options = [option.id for own in facts for option in own.options]
    assert options == [f"a{place}" for place in range(1, len(options) + 1)]


@pytest.mark.parametrize("pack", PACKS)
def test_every_cell_can_be_chosen(pack: str) -> None:
    law = law_named(pack)
    for own in data_of(law).facts:
        assert own.unknown == law.index.cells[own.fact].size
        assert {option.cell for option in own.options} == set(range(own.unknown))


def test_a_birth_date_is_never_asked_for() -> None:
    asked = {own.fact for own in data_of(law_named("ru-decree-821")).facts}
    assert "age" in asked
    assert "birth_date" not in asked


def test_a_fact_on_which_nothing_depends_is_not_asked() -> None:
    facts = [fact("p", "yes_no"), fact("idle", "yes_no")]
    own = make_decision(rule("r", OneOf("p", ("true",)), "yes_"), otherwise="no_")
    assert [own.fact for own in page_data(law_from(ruleset(facts, [own]))).facts] == ["p"]


@pytest.mark.parametrize("name", [*PACKS, *laws()])
def test_its_diagrams_are_those_of_the_law_on_every_profile(name: str) -> None:
    """Both are walked side by side, all the way; so they agree on every profile, unknown cells included."""
    law = law_named(name) if name in PACKS else law_of(name)
    data, index = data_of(law), law.index
    for decision in law.ruleset.decisions:
        own, stored = data.decisions[decision.name], index.decisions[decision.name]
        assert stored.answer is not None
        assert stored.always is not None
        for result, leaf in side_by_side(law, own.answer, stored.answer):
            found = index.leaves[leaf]
            verdict = None if found.verdict is None else decision.outcomes[found.verdict]
            possible = tuple(o for i, o in enumerate(decision.outcomes) if found.possible & (4 << i))
            assert own.leaves[result] == PageLeaf(verdict, found.certainty, possible)
        for path, root in stored.always.items():
            assert all(a == b for a, b in side_by_side(law, own.always.get(path, -1), root))
    for note, root in index.notes.items():
        assert all(a == b for a, b in side_by_side(law, data.notes[note], root))


def side_by_side(law: Law, page: int, stored: int) -> set[tuple[int, int]]:
    """The pairs of results that the page's diagram and the law's come to together."""
    data, store = data_of(law), law.index.answers
    variables = [law.index.variables.place(own.fact) for own in data.facts]
    seen = {(page, stored)}
    stack = [(page, stored)]
    while stack:
        a, b = stack.pop()
        first = variables[data.nodes[a][0]] if a >= 0 else len(law.index.variables.names)
        second = store.variable[b] if b >= 0 else len(law.index.variables.names)
        top = min(first, second)
        if a < 0 and b < 0:
            continue
        size = law.index.variables.sizes[top] + 1
        left = data.nodes[a][1:] if first == top else (a,) * size
        right = store.children[b] if second == top else (b,) * size
        assert len(left) == len(right) == size
        for pair in zip(left, right, strict=True):
            if pair not in seen:
                seen.add(pair)
                stack.append(pair)
    return {(-1 - a, -1 - b) for a, b in seen if a < 0 and b < 0}


def test_a_law_without_answer_diagrams_is_refused_by_name() -> None:
    rules = law_named("ru-decree-821").ruleset
    with pytest.raises(PackError) as error:
        page_data(Law(rules, build_index(rules, joined=0)))
    assert [problem.code for problem in error.value.problems] == ["too-large-for-a-page"]


def test_the_diagrams_of_the_law_itself_stay_as_they_are() -> None:
    law = load_law("ru-decree-821")
    before = len(law.index.answers.variable), len(law.index.worlds.variable)
    page_data(law)
    assert (len(law.index.answers.variable), len(law.index.worlds.variable)) == before
    assert isinstance(law.index.answers, Store)
