"""Every shipped law on every profile: the diagrams are an index over the rules, and here is the proof.

1. Complete profiles: every world, branching over exactly what the rules read, ends where the diagrams say.
2. Unknown cells: at every node the unknown child is the union of its siblings (or the presumed one), checked by walking
   all of them side by side; so, by induction, every profile with unknown facts is the union of its completions.
3. Leaves: each is computed again from the words of design.md, section 2, by enumerating readings.
4. Beside the proof, random profiles in full, reasons included, and values that are not the cell's example.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from itertools import combinations, islice, product
from math import prod
from random import Random
from typing import Any

import pytest
from agreement.back_ends import by_diagrams, by_rules
from agreement.test_vectors import assert_same
from properties.test_random_laws import every_smallest_change

from beforehand.decide.plainly import traces
from beforehand.decide.rules import outcome
from beforehand.diagram.store import Store, result, value_of
from beforehand.diagram.worlds import CONFLICT, DEFECTS, GAP, WorldBuilder, bit
from beforehand.ir.case import Case, check_facts, written
from beforehand.ir.cells import Value
from beforehand.law import Law, load_law
from beforehand.load import shipped_packs

MOST_TRACES = 400
MOST_LITERAL = 9
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


def _first_choices(law: Law, name: str) -> Iterator[dict[str, Value]]:
    """A partition of all worlds, so that the work can be shared: by the two facts that the diagram tests first."""
    store, root = law.index.worlds, law.index.decisions[name].outcome
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
def test_at_every_node_unknown_is_the_union_of_all_cells(pack: str, name: str) -> None:
    law = law_named(pack)
    joins = law._query.joins
    store, readings = joins.store, joins._build.readings
    proof = _Union(store, law.index.worlds, readings)
    for d in store.below(joins.roots[name]):
        if d < 0:
            continue
        *kids, unknown = store.children[d]
        assert len(kids) == law.index.variables.sizes[store.variable[d]]
        presumed = law.index.presumed[store.variable[d]]
        if presumed is not None:
            assert unknown == kids[presumed]
        else:
            assert proof.is_union(unknown, frozenset(kids))


class _Union:
    """Whether one function of the profile is pointwise the union of others, by walking all of them side by side."""

    def __init__(self, joined: Store, worlds: Store, readings: list[int]) -> None:
        self._joined = joined
        self._worlds = worlds
        self._readings = readings
        self._proven: set[tuple[int, frozenset[int]]] = set()
        self._proven_readings: set[tuple[int, frozenset[int]]] = set()

    def is_union(self, whole: int, parts: frozenset[int]) -> bool:
        if parts == {whole} or (whole, parts) in self._proven:
            return True
        if all(d < 0 for d in (whole, *parts)):
            functions = frozenset(self._readings[value_of(d)] for d in parts)
            same = self._is_union_of_readings(self._readings[value_of(whole)], functions)
        else:
            same = all(self.is_union(*below) for below in _side_by_side(self._joined, whole, parts))
        if same:
            self._proven.add((whole, parts))
        return same

    def _is_union_of_readings(self, whole: int, parts: frozenset[int]) -> bool:
        if parts == {whole} or (whole, parts) in self._proven_readings:
            return True
        if all(d < 0 for d in (whole, *parts)):
            mask = 0
            for d in parts:
                mask |= value_of(d)
            same = value_of(whole) == mask
        else:
            same = all(self._is_union_of_readings(*below) for below in _side_by_side(self._worlds, whole, parts))
        if same:
            self._proven_readings.add((whole, parts))
        return same


def _side_by_side(store: Store, whole: int, parts: frozenset[int]) -> Iterator[tuple[int, frozenset[int]]]:
    """The children of several diagrams, each with the value of the variable that comes first among them."""
    top = min(store.variable[d] for d in (whole, *parts) if d >= 0)
    tests = next(d for d in (whole, *parts) if d >= 0 and store.variable[d] == top)

    def below(d: int, value: int) -> int:
        return store.children[d][value] if d >= 0 and store.variable[d] == top else d

    for value in range(len(store.children[tests])):
        yield below(whole, value), frozenset(below(d, value) for d in parts)


@pytest.mark.slow
@pytest.mark.parametrize(("pack", "name"), DECISIONS)
def test_the_answer_diagram_is_the_joined_one_with_its_leaves_computed(pack: str, name: str) -> None:
    law = law_named(pack)
    joins, answers = law._query.joins, law.index.answers
    seen: set[tuple[int, int]] = set()
    stack = [(joins.roots[name], law.index.decisions[name].answer)]
    while stack:
        joined, answer = pair = stack.pop()
        if pair in seen:
            continue
        seen.add(pair)
        if joined < 0:
            assert answer < 0
            build = joins._build
            assert build.leaves[build.leaf(value_of(joined))] == law.index.leaves[value_of(answer)]
            continue
        same = answer >= 0 and answers.variable[answer] == joins.store.variable[joined]
        for value, kid in enumerate(joins.store.children[joined]):
            stack.append((kid, answers.children[answer][value] if same else answer))


# 3. Leaves ------------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("pack", shipped_packs())
def test_every_leaf_is_what_the_words_of_the_semantics_make_of_it(pack: str) -> None:
    law = law_named(pack)
    joins = law._query.joins
    build, store, names = joins._build, law.index.worlds, law.index.variables
    numbers = {value_of(d) for root in joins.roots.values() for d in joins.store.below(root) if d < 0}
    seen = 0
    for number in numbers:
        readings = build.readings[number]
        points = sorted(store.support(readings))
        leaf = build.leaves[build.leaf(number)]
        if prod(names.sizes[point] for point in points) > 2**MOST_LITERAL:
            continue
        seen += 1
        verdict, certainty, possible = _in_words(law, readings, points)
        assert leaf.possible == possible
        assert leaf.certainty == certainty
        assert (None if leaf.verdict is None else bit(leaf.verdict)) == verdict
    assert seen > len(numbers) // 2


@pytest.mark.slow
@pytest.mark.parametrize("pack", shipped_packs())
def test_every_leaf_with_many_points_is_what_its_paths_make_of_it(pack: str) -> None:
    law = law_named(pack)
    joins = law._query.joins
    build = joins._build
    for number in {value_of(d) for root in joins.roots.values() for d in joins.store.below(root) if d < 0}:
        leaf = build.leaves[build.leaf(number)]
        readings = build.readings[number]
        everywhere = _masks(law, readings, frozenset())
        reported = _masks(law, readings, frozenset({"reported"}))
        leading = _masks(law, readings, frozenset({"settled", "reported", "disputed", "silent"}))
        possible = 0
        for mask in everywhere:
            possible |= mask
        assert leaf.possible == possible
        several = any(mask.bit_count() > 1 for mask in leading)
        one = len(leading) == 1 and not several
        held = len({o for mask in reported for o in _single(mask)}) == 1
        if possible & DEFECTS:
            expected = "defective"
        elif several:
            expected = "facts_missing"
        elif possible.bit_count() == 1:
            expected = "settled"
        elif one:
            expected = "reported" if held else "disputed"
        else:
            expected = leaf.certainty
            assert expected in {"silent", "disputed"}
        assert leaf.certainty == expected
        assert (leaf.verdict is not None) == (one and expected != "defective")
        if leaf.verdict is not None:
            assert {bit(leaf.verdict)} == leading


def _masks(law: Law, readings: int, states: frozenset[str]) -> set[int]:
    """The sets of outcomes that are reached when points of these states are held to their leading readings."""
    store, standings, facts = law.index.worlds, law.index.standings, law.index.variables.facts
    seen: set[int] = set()
    stack = [readings]
    while stack:
        d = stack.pop()
        if d not in seen:
            seen.add(d)
            if d >= 0:
                standing = standings[store.variable[d] - facts]
                kept = standing.leading if standing.state in states else standing.live
                stack.extend(store.children[d][i] for i in kept)
    return {value_of(d) for d in seen if d < 0}


def _in_words(law: Law, readings: int, points: list[int]) -> tuple[int | None, str, int]:
    """Verdict (a bit), certainty and possible outcomes of a function from readings to sets of outcomes."""
    store, facts = law.index.worlds, law.index.variables.facts
    standing = {point: law.index.standings[point - facts] for point in points}
    live: dict[tuple[int, ...], int] = {}
    for choice in product(*(standing[point].live for point in points)):
        [end] = _reached(store, readings, dict(zip(points, choice, strict=True)))
        live[choice] = value_of(end)
    worlds = [(choice, o) for choice, mask in live.items() for o in _single(mask)]
    possible = sum({o for _, o in worlds})
    if possible & DEFECTS:
        return None, "defective", possible

    def held(choice: tuple[int, ...], states: set[str]) -> bool:
        return all(
            standing[p].state not in states or reading in standing[p].leading
            for p, reading in zip(points, choice, strict=True)
        )

    leading = [(c, o) for c, o in worlds if held(c, {"settled", "reported", "disputed", "silent"})]
    verdicts = {o for _, o in leading}
    verdict = verdicts.pop() if len(verdicts) == 1 else None
    if any(len(list(_single(live[choice]))) > 1 for choice, _ in leading):
        return verdict, "facts_missing", possible
    if len({o for _, o in worlds}) == 1:
        return verdict, "settled", possible
    if verdict is not None:
        one = len({o for c, o in worlds if held(c, {"reported"})}) == 1
        return verdict, "reported" if one else "disputed", possible
    for i, point in enumerate(points):
        if standing[point].state == "silent":
            apart: dict[tuple[int, ...], set[int]] = {}
            for choice, o in leading:
                apart.setdefault(choice[:i] + choice[i + 1 :], set()).add(o)
            if any(len(outcomes) > 1 for outcomes in apart.values()):
                return None, "silent", possible
    return None, "disputed", possible


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
@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("share", [0.7, 0.8, 0.9, 1.0])
@pytest.mark.parametrize("pack", shipped_packs())
def test_random_profiles_agree_in_full(pack: str, share: float, seed: int) -> None:
    law, random = law_named(pack), Random(f"{pack} {share} {seed}")
    assert sum(assert_agree(law, random_case(law, random, share)) for _ in range(100)) > 20


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
@pytest.mark.parametrize("seed", range(4))
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
