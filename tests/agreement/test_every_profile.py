"""Every shipped law on every profile: the diagrams are an index over the rules, and here is the proof.

1. Complete profiles: every world, branching over exactly what the rules read, ends where the diagrams say.
2. Unknown cells: an exact diagram is built here, whose unknown child is at every node the union of its siblings (or the
   presumed one); so, by induction, every profile with unknown facts is the union of its completions. The answer diagram
   and the states are walked beside it, all the way.
3. Leaves: each is computed again from the words of design.md, section 2, by enumerating readings.
4. Beside the proof, random profiles in full, reasons included, and values that are not the cell's example.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, reduce
from itertools import combinations, islice, product
from random import Random
from typing import Any

import pytest
from agreement.back_ends import by_diagrams, by_rules
from agreement.test_vectors import assert_same
from properties.test_random_laws import every_smallest_change

from beforehand.decide.plainly import traces
from beforehand.decide.rules import outcome
from beforehand.diagram.answers import AnswerBuilder, State
from beforehand.diagram.store import Store, result, value_of
from beforehand.diagram.worlds import CONFLICT, DEFECTS, GAP, WorldBuilder, bit
from beforehand.ir.case import Case, check_facts, written
from beforehand.ir.cells import Value
from beforehand.law import Law, load_law
from beforehand.load import shipped_packs

MOST_TRACES = 400
BUDGET = 10_000_000
MARK = 40  # above the bits of outcomes: one bit for each rule

Find = Callable[[Any], int]

law_named = cache(load_law)
DECISIONS = [(pack, name) for pack in shipped_packs() for name in law_named(pack).index.decisions]


# 1. Complete profiles -------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
@pytest.mark.parametrize(("pack", "name"), DECISIONS)
def test_every_world_ends_where_the_diagrams_say(pack: str, name: str, part: int) -> None:
    law = law_named(pack)
    decision = law.decision(name)
    store, root, place = _outcomes_and_carriers(law, name)
    marks = {path: 1 << (MARK + i) for i, path in enumerate([r.path for r in decision.every_rule()] + ["otherwise"])}
    ends = {o: bit(i) for i, o in enumerate(decision.outcomes)} | {"GAP": GAP, "CONFLICT": CONFLICT}
    every = law.reference.domains("every")
    seen = 0
    for known in islice(_first_choices(law, name), part, None, 4):
        for trace in traces(decision, known, every):
            seen += 1
            expected = ends[trace.outcome] | sum(marks[path] for path in trace.carriers)
            world = {v: find(trace.read[n]) for n, (v, find) in place.items() if n in trace.read}
            assert _reached(store, root, world) == {result(expected)}, trace
    assert seen


def _outcome(law: Law, name: str) -> int:
    """A shipped law is small enough for one diagram."""
    outcome = law.index.decisions[name].outcome
    assert outcome is not None
    return outcome


def _first_choices(law: Law, name: str) -> Iterator[dict[str, Value]]:
    """A partition of all worlds, so that the work can be shared: by the two facts that the diagram tests first."""
    store, root = law.index.worlds, _outcome(law, name)
    first = [law.index.variables.names[v] for v in sorted(store.support(root))[:2]]
    every = law.reference.domains("every")
    for values in product(*(every[fact] for fact in first)):
        yield dict(zip(first, values, strict=True))


@cache
def _outcomes_and_carriers(law: Law, name: str) -> tuple[Store, int, dict[str, tuple[int, Find]]]:
    """A fresh diagram over every reading whose results tell the outcome and every undefeated rule, as bits."""
    index = law.index
    store = Store(BUDGET)
    built = WorldBuilder(law.ruleset, index.cells, index.variables, store).build(law.decision(name))
    total = built.outcome
    for i, truth in enumerate(built.undefeated.values()):
        total = store.union(total, store.results(truth, lambda true, i=i: result(true << (MARK + i))))  # type: ignore[misc]
    readings = {point.name: [r.name for r in point.readings] for point in law.ruleset.points}
    place: dict[str, tuple[int, Find]] = {
        variable: (i, readings[variable].index if variable in readings else index.cells[variable].find)
        for i, variable in enumerate(index.variables.names)
    }
    return store, total, place


def _reached(store: Store, diagram: int, world: Mapping[int, int]) -> set[int]:
    """Every result that a diagram can still have in a world."""
    seen: set[int] = set()
    stack = [diagram]
    while stack:
        d = stack.pop()
        if d in seen:
            continue
        seen.add(d)
        if d >= 0:
            kids, cell = store.children[d], world.get(store.variable[d])
            stack.extend(kids if cell is None else (kids[cell],))
    return {d for d in seen if d < 0}


# 2. Unknown cells -----------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize(("pack", "name"), DECISIONS)
def test_every_profile_with_unknown_cells_has_the_answer_of_the_union_of_its_completions(pack: str, name: str) -> None:
    law = law_named(pack)
    exact, root = exactly(law, name)
    answers, leaves = law.index.answers, law.index.leaves
    answer_root = law.index.decisions[name].answer
    assert answer_root is not None
    for function, answer in _side_by_side(exact, root, answers, answer_root):
        leaf = leaves[value_of(answer)]
        assert (leaf.verdict, leaf.certainty, leaf.possible) == _in_words(law, exact, function)


@pytest.mark.slow
@pytest.mark.parametrize(("pack", "name"), DECISIONS)
def test_every_profile_comes_to_a_state_with_the_same_answer(pack: str, name: str) -> None:
    law = law_named(pack)
    exact, root = exactly(law, name)
    build, joined = _joined(law, name)
    for function, state in _side_by_side(exact, root, build.joined, joined):
        leaf = build.leaf(build.states[value_of(state)])
        assert (leaf.verdict, leaf.certainty, leaf.possible) == _in_words(law, exact, function)


@pytest.mark.slow
@pytest.mark.parametrize(("pack", "name"), DECISIONS)
def test_states_join_as_their_functions_do(pack: str, name: str) -> None:
    law, random = law_named(pack), Random(f"{pack} {name} joins")
    exact, root = exactly(law, name)
    build, joined = _joined(law, name)
    pairs = sorted(_side_by_side(exact, root, build.joined, joined))
    for _ in range(5000):
        chosen = random.sample(pairs, k=random.choice((2, 2, 3)))
        leaf = build.leaf(reduce(State.join, [build.states[value_of(state)] for _, state in chosen]))
        union = exact.union(frozenset(function for function, _ in chosen))
        assert (leaf.verdict, leaf.certainty, leaf.possible) == _in_words(law, exact, union)


def _joined(law: Law, name: str) -> tuple[AnswerBuilder, int]:
    """The states of a decision, with an unknown child for every fact."""
    index, worlds = law.index, Store(BUDGET)
    build = AnswerBuilder(index.variables, index.standings, index.presumed, worlds, Store(BUDGET), BUDGET)
    return build, build.join(index.worlds.restrict(_outcome(law, name), lambda _: None, worlds))


class Exact:
    """Functions of facts and readings whose results are sets of outcomes, without a shortcut.

    Only canonical nodes and one operation: the union of several functions, found by walking all of them side by side.
    A set of outcomes (as bits) is a negative number, as in ``Store``.
    """

    def __init__(self) -> None:
        self.variable: list[int] = []
        self.children: list[tuple[int, ...]] = []
        self._number: dict[tuple[int, tuple[int, ...]], int] = {}
        self._unions: dict[frozenset[int], int] = {}

    def node(self, variable: int, kids: tuple[int, ...]) -> int:
        if len(set(kids)) == 1:
            return kids[0]
        number = self._number.setdefault((variable, kids), len(self.variable))
        if number == len(self.variable):
            self.variable.append(variable)
            self.children.append(kids)
        return number

    def union(self, parts: frozenset[int]) -> int:
        if len(parts) == 1:
            return next(iter(parts))
        if parts not in self._unions:
            nodes = [d for d in parts if d >= 0]
            if nodes:
                top = min(self.variable[d] for d in nodes)
                size = next(len(self.children[d]) for d in nodes if self.variable[d] == top)
                below = [frozenset(self.child(d, top, value) for d in parts) for value in range(size)]
                made = self.node(top, tuple(self.union(some) for some in below))
            else:
                mask = 0
                for d in parts:
                    mask |= value_of(d)
                made = result(mask)
            self._unions[parts] = made
        return self._unions[parts]

    def child(self, d: int, variable: int, value: int) -> int:
        return self.children[d][value] if d >= 0 and self.variable[d] == variable else d


@cache
def exactly(law: Law, name: str) -> tuple[Exact, int]:
    """A decision with an unknown child for every fact: the union of its other children, or the presumed one."""
    exact, store, facts = Exact(), law.index.worlds, law.index.variables.facts
    made: dict[int, int] = {}

    def lift(d: int) -> int:
        if d < 0:
            return d
        if d not in made:
            variable = store.variable[d]
            kids = tuple(lift(kid) for kid in store.children[d])
            assert len(kids) == law.index.variables.sizes[variable]
            if variable < facts:
                presumed = law.index.presumed[variable]
                kids += (exact.union(frozenset(kids)) if presumed is None else kids[presumed],)
            made[d] = exact.node(variable, kids)
        return made[d]

    return exact, lift(_outcome(law, name))


def _side_by_side(exact: Exact, root: int, other: Store, other_root: int) -> set[tuple[int, int]]:
    """Every pair of a function from readings and a result to which some profile leads in two diagrams."""
    facts = {other.variable[d] for d in other.below(other_root) if d >= 0}
    last = max(facts, default=-1)
    ends: set[tuple[int, int]] = set()
    seen: set[tuple[int, int]] = set()
    stack = [(root, other_root)]
    while stack:
        pair = stack.pop()
        if pair in seen:
            continue
        seen.add(pair)
        d, e = pair
        first = exact.variable[d] if d >= 0 else last + 1
        second = other.variable[e] if e >= 0 else last + 1
        top = min(first, second)
        if top > last:
            ends.add(pair)
            continue
        kids = exact.children[d] if first == top else other.children[e]
        stack += [
            (exact.child(d, top, value), other.children[e][value] if second == top else e) for value in range(len(kids))
        ]
    return ends


# 3. Leaves, in the words of the semantics -----------------------------------------------------------------------------


def _in_words(law: Law, exact: Exact, readings: int) -> tuple[int | None, str, int]:
    """Verdict, certainty and possible outcomes of a function from readings to sets of outcomes."""
    every = frozenset({"settled", "reported", "disputed", "silent"})
    possible = sum(_outcomes(law, exact, readings, frozenset()))
    if possible & DEFECTS:
        return None, "defective", possible
    if any(len(list(_single(mask))) > 1 for mask in _masks(law, exact, readings, every)):
        return None, "facts_missing", possible
    verdicts = _outcomes(law, exact, readings, every)
    verdict = verdicts.pop().bit_length() - 3 if len(verdicts) == 1 else None
    if len(list(_single(possible))) == 1:
        return verdict, "settled", possible
    if verdict is not None:
        one = len(_outcomes(law, exact, readings, frozenset({"reported"}))) == 1
        return verdict, "reported" if one else "disputed", possible
    return None, "silent" if _silence_matters(law, exact, readings) else "disputed", possible


def _masks(law: Law, exact: Exact, readings: int, states: frozenset[str]) -> set[int]:
    """The sets of outcomes that are reached when points of these states are held to their leading readings."""
    standings, facts = law.index.standings, law.index.variables.facts
    seen: set[int] = set()
    stack = [readings]
    while stack:
        d = stack.pop()
        if d not in seen:
            seen.add(d)
            if d >= 0:
                standing = standings[exact.variable[d] - facts]
                kept = standing.leading if standing.state in states else standing.live
                stack.extend(exact.children[d][i] for i in kept)
    return {value_of(d) for d in seen if d < 0}


def _outcomes(law: Law, exact: Exact, readings: int, states: frozenset[str]) -> set[int]:
    return {o for mask in _masks(law, exact, readings, states) for o in _single(mask)}


def _silence_matters(law: Law, exact: Exact, readings: int) -> bool:
    """Whether two leading worlds that differ only in a silent point differ in outcome: by all choices of readings."""
    facts = law.index.variables.facts
    points = sorted({exact.variable[d] for d in _below(exact, readings) if d >= 0})
    standing = [law.index.standings[point - facts] for point in points]
    found: dict[tuple[int, ...], int] = {}
    for choice in product(*(one.leading for one in standing)):
        d, world = readings, dict(zip(points, choice, strict=True))
        while d >= 0:
            d = exact.children[d][world[exact.variable[d]]]
        found[choice] = d
    return any(
        found[choice] != found[(*choice[:i], other, *choice[i + 1 :])]
        for i, one in enumerate(standing)
        if one.state == "silent"
        for choice in found
        for other in one.leading
    )


def _below(exact: Exact, d: int) -> set[int]:
    seen: set[int] = set()
    stack = [d]
    while stack:
        d = stack.pop()
        if d not in seen:
            seen.add(d)
            stack.extend(exact.children[d] if d >= 0 else ())
    return seen


def _single(mask: int) -> Iterator[int]:
    for i in range(mask.bit_length()):
        if mask >> i & 1:
            yield 1 << i


# 4. Random profiles, in full ------------------------------------------------------------------------------------------


def random_case(law: Law, random: Random, share: float) -> dict[str, object]:
    """A case with about this share of its facts known, each at its cell's example; derived facts stand for their dates."""
    starts = {fact.derived.start for fact in law.ruleset.facts if fact.derived}
    case = {}
    for fact in law.ruleset.facts:
        if fact.name not in starts and random.random() < share:
            cells = law.index.cells[fact.name]
            case[fact.name] = written(fact, cells.example(random.randrange(cells.size)))
    return case


def is_cheap(law: Law, case: Case) -> bool:
    """Whether the reference answers a case in a moment."""
    return all(
        sum(1 for _ in islice(law.reference.worlds(decision, case), MOST_TRACES + 1)) <= MOST_TRACES
        for decision in law.ruleset.decisions
    )


def assert_agree(law: Law, case: dict[str, object]) -> bool:
    checked, problems = check_facts(law.ruleset, case)
    assert not problems
    if not is_cheap(law, checked):
        return False
    assert_same(by_diagrams(law, case), by_rules(law, case))
    return True


@pytest.mark.parametrize("pack", shipped_packs())
def test_a_few_random_profiles_agree_in_full(pack: str) -> None:
    law, random = law_named(pack), Random(pack)
    assert sum(assert_agree(law, random_case(law, random, 0.9)) for _ in range(60)) > 30


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("share", [0.7, 0.8, 0.9, 1.0])
@pytest.mark.parametrize("pack", shipped_packs())
def test_random_profiles_agree_in_full(pack: str, share: float, seed: int) -> None:
    law, random = law_named(pack), Random(f"{pack} {share} {seed}")
    assert sum(assert_agree(law, random_case(law, random, share)) for _ in range(70)) > 14


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("pack", shipped_packs())
def test_complete_profiles_with_one_fact_unknown_agree_in_full(pack: str, seed: int) -> None:
    law, random = law_named(pack), Random(f"{pack} neighbours {seed}")
    for _ in range(8):
        case = random_case(law, random, 1.0)
        assert_agree(law, case)
        for name in case:
            assert_agree(law, {**case, name: None})


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("pack", shipped_packs())
def test_ways_are_complete_and_smallest(pack: str, seed: int) -> None:
    law, random = law_named(pack), Random(f"{pack} ways {seed}")
    found = 0
    for _ in range(25):
        case = random_case(law, random, random.choice((0.9, 1.0, 1.0)))
        checked, _ = check_facts(law.ruleset, case)
        if not is_cheap(law, checked):
            continue
        for name, answer in law.decide(case).items():
            ways = {frozenset((c.fact, c.cell) for c in w.changes): (w.verdict, w.certainty) for w in answer.ways}
            assert ways == every_smallest_change(law, name, checked, answer.verdict)
            found += len(ways)
    assert found


@pytest.mark.slow
@pytest.mark.parametrize("pack", shipped_packs())
def test_forced_by_is_the_fewest_facts_and_the_first_in_pack_order(pack: str) -> None:
    law, random = law_named(pack), Random(f"{pack} forced")
    for _ in range(15):
        case = random_case(law, random, 0.9)
        for name, answer in law.decide(case).items():
            if answer.verdict is not None:
                assert answer.forced_by == _fewest(law, name, case, (answer.verdict, answer.certainty))


def _fewest(law: Law, name: str, case: Mapping[str, object], same: tuple[str, str]) -> tuple[str, ...]:
    """All subsets of the given facts, the smallest first; their leaves are proven above."""
    given = [fact.name for fact in law.ruleset.facts if fact.name in case]
    for size in range(len(given) + 1):
        for chosen in combinations(given, size):
            answer = law.decide({fact: case[fact] for fact in chosen})[name]
            if (answer.verdict, answer.certainty) == same:
                return chosen
    raise AssertionError("all given facts together give the answer")


@pytest.mark.parametrize("pack", shipped_packs())
def test_every_value_of_a_cell_is_treated_as_its_example_is(pack: str) -> None:
    law, random = law_named(pack), Random(f"{pack} cells")
    starts = {fact.derived.start for fact in law.ruleset.facts if fact.derived}
    for fact in law.ruleset.facts:
        if fact.name in starts:
            continue
        cells = law.index.cells[fact.name]
        for cell in range(cells.size):
            base = random_case(law, random, 1.0)
            base[fact.name] = written(fact, cells.example(cell))
            expected = by_diagrams(law, base)
            for value in {*cells.edges(cell), _inside(cells.ranges, cell, random, cells.example(cell))}:
                given = {**base, fact.name: written(fact, value)}
                assert cells.find(value) == cell
                assert by_diagrams(law, given) == expected
                assert _outcomes_by_rules(law, given) == _outcomes_by_rules(law, base)


def _inside(ranges: tuple[tuple[int | None, int | None], ...], cell: int, random: Random, example: Value) -> Value:
    if not ranges:
        return example
    low, high = ranges[cell]
    first = low if low is not None else (high or 730_000) - 5000
    return random.randint(first, high if high is not None else first + 5000)


def _outcomes_by_rules(law: Law, given: Mapping[str, object]) -> list[str]:
    """The outcome of every decision under the same few choices of readings."""
    case, _ = check_facts(law.ruleset, given)
    every = law.reference.domains("every")
    case |= {fact.name: every[fact.name][0] for fact in law.ruleset.facts if fact.name not in case}
    found = []
    for seed in range(10):
        chosen = Random(seed)
        world = {**case, **{point.name: chosen.choice(every[point.name]) for point in law.ruleset.points}}
        found += [outcome(decision, world)[0] for decision in law.ruleset.decisions]
    return found


@pytest.mark.parametrize("pack", shipped_packs())
def test_no_way_of_a_shipped_law_names_a_paper_a_person_or_a_past_date(pack: str) -> None:
    never = {"sex", "citizenship", "second_citizenship", "age", "birth_date", "contract", "contract_months"}
    never |= {"discharged", "discharged_on", "unfitness", "legally_capable", "applied_on"}
    assert not never & {fact.name for fact in law_named(pack).ruleset.facts if fact.changeable}
