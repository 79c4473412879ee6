"""Where a fact or a point is open: the page's small diagrams say it of every profile as ``decide`` does of one."""

from functools import cache
from random import Random

import pytest
from agreement.page_roads import Profile, case_of, data_of, profile_of
from hypothesis import given
from properties.small_laws import Given, laws_and_cases
from records import law_from

from beforehand.diagram.open import find_open, matters
from beforehand.diagram.store import FALSE, TRUE, Store
from beforehand.errors import DefectError, FactsError
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Law, load_law
from beforehand.load import shipped_packs
from beforehand.publish.data import PageData

law_named = cache(load_law)


def true(data: PageData, roots: dict[str, int], profile: Profile) -> list[str]:
    return [name for name, root in roots.items() if walk(data, root, profile)]


def walk(data: PageData, root: int, profile: Profile) -> int:
    while root >= 0:
        fact, *kids = data.nodes[root]
        root = kids[profile[fact]]
    return -1 - root


def assert_the_same_is_open(law: Law, case: Given, profile: Profile) -> None:
    data = data_of(law)
    fact_of = {fact.name: fact.fact for fact in data.facts}
    for name, answer in law.decide(case).items():
        own = data.decisions[name]
        assert {fact_of[fact] for fact in true(data, own.open_facts, profile)} == set(answer.open_facts)
        assert true(data, own.open_points, profile) == list(answer.open_points)


@pytest.mark.slow
@pytest.mark.parametrize("pack", shipped_packs())
def test_on_random_profiles_of_shipped_laws(pack: str) -> None:
    law, random = law_named(pack), Random(f"{pack} open")
    for profile in random_profiles(law, random, 600):
        assert_the_same_is_open(law, case_of(law, profile), profile)


@given(laws_and_cases())
def test_on_random_small_laws(law_and_case: tuple[Ruleset, Given]) -> None:
    rules, case = law_and_case
    law = law_from(rules)
    try:
        law.decide(case)
    except (DefectError, FactsError):
        return
    profile = profile_of(law, case)
    if profile is not None:
        assert_the_same_is_open(law, case, profile)


@pytest.mark.parametrize("pack", shipped_packs())
def test_a_fact_that_is_known_or_presumed_is_never_open(pack: str) -> None:
    law = law_named(pack)
    variables, store = law.index.variables, Store(law.index.answers.budget)
    for decision in law.index.decisions:
        for name, root in find_open(law.index, decision, store).facts.items():
            place = variables.place(name)
            assert law.index.presumed[place] is None
            for cell in range(variables.sizes[place]):
                assert store.restrict(root, {place: (cell,)}.get) == FALSE


def test_what_matters_is_where_two_values_differ() -> None:
    store = Store(100)
    one_of_three = store.node(1, (FALSE, TRUE, FALSE))
    root = store.node(0, (one_of_three, TRUE))
    assert matters(store, root, 1) == store.node(0, (TRUE, FALSE))
    assert matters(store, root, 0) == store.node(1, (TRUE, FALSE, TRUE))
    assert matters(store, root, 2) == FALSE


def random_profiles(law: Law, random: Random, count: int) -> list[Profile]:
    """Profiles of which little, or much, is known."""
    facts = data_of(law).facts
    made: list[Profile] = []
    for _ in range(count):
        known = random.random()
        made.append(
            tuple(random.randrange(fact.unknown) if random.random() < known else fact.unknown for fact in facts)
        )
    return made
