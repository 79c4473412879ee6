"""Operations on diagrams, against truth tables."""

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beforehand.diagram.store import FALSE, TRUE, Store, TooLargeError, result, value_of

SIZES = (2, 3, 2, 3)
WORLDS = list(product(*(range(size) for size in SIZES)))
Table = tuple[int, ...]

tables = st.lists(st.integers(0, 3), min_size=len(WORLDS), max_size=len(WORLDS)).map(tuple)
blocky = st.tuples(
    st.lists(st.integers(0, 3), min_size=6, max_size=6), st.sampled_from([(0, 1), (1, 2), (0, 3), (2, 3)])
)


@st.composite
def simple_tables(draw: st.DrawFn) -> Table:
    """Tables that depend on two variables, so that levels are skipped."""
    values, (a, b) = draw(blocky)
    return tuple(values[(world[a] * SIZES[b] + world[b]) % 6] for world in WORLDS)


some = tables | simple_tables()
truths = some.map(lambda table: tuple(value & 1 for value in table))


def diagram_of(store: Store, table: Table) -> int:
    def go(variable: int, world: tuple[int, ...]) -> int:
        if variable == len(SIZES):
            return result(table[WORLDS.index(world)])
        return store.node(variable, [go(variable + 1, (*world, value)) for value in range(SIZES[variable])])

    return go(0, ())


def table_of(store: Store, diagram: int) -> Table:
    return tuple(at(store, diagram, world) for world in WORLDS)


def at(store: Store, diagram: int, world: tuple[int, ...]) -> int:
    while diagram >= 0:
        diagram = store.children[diagram][world[store.variable[diagram]]]
    return value_of(diagram)


def new() -> Store:
    return Store(100_000)


@given(some)
def test_a_diagram_is_its_table(table: Table) -> None:
    store = new()
    assert table_of(store, diagram_of(store, table)) == table


@given(some, some)
def test_equal_functions_are_the_same_number(a: Table, b: Table) -> None:
    store = new()
    assert (diagram_of(store, a) == diagram_of(store, b)) == (a == b)


@given(some)
def test_no_node_has_all_children_the_same_and_no_two_nodes_are_the_same(table: Table) -> None:
    store = new()
    diagram_of(store, table)
    assert all(len(set(kids)) > 1 for kids in store.children)
    pairs = list(zip(store.variable, store.children, strict=True))
    assert len(set(pairs)) == len(pairs)


@pytest.mark.parametrize(
    ("name", "plainly"),
    [("conj", lambda a, b: a and b), ("disj", lambda a, b: a or b), ("union", lambda a, b: a | b)],
)
@given(a=some, b=some)
def test_two_diagrams_are_joined_pointwise(name: str, plainly: Callable[[int, int], int], a: Table, b: Table) -> None:
    if name != "union":
        a, b = tuple(x & 1 for x in a), tuple(x & 1 for x in b)
    store = new()
    joined = getattr(store, name)(diagram_of(store, a), diagram_of(store, b))
    assert table_of(store, joined) == tuple(plainly(x, y) for x, y in zip(a, b, strict=True))
    assert joined == diagram_of(store, table_of(store, joined))


@given(st.lists(some, max_size=5))
def test_many_are_united_as_one_after_the_other(several: list[Table]) -> None:
    store = new()
    expected = [0] * len(WORLDS)
    for table in several:
        expected = [x | y for x, y in zip(expected, table, strict=True)]
    assert table_of(store, store.union_all([diagram_of(store, table) for table in several])) == tuple(expected)


@given(st.lists(truths, max_size=5))
def test_any_of_many_holds_where_one_of_them_does(several: list[Table]) -> None:
    store = new()
    found = table_of(store, store.disj_all([diagram_of(store, table) for table in several]))
    assert found == tuple(int(any(column)) for column in zip(*several, strict=True)) if several else not any(found)


@given(truths, some, some)
def test_choose_takes_one_where_the_condition_holds_and_the_other_elsewhere(c: Table, t: Table, e: Table) -> None:
    store = new()
    chosen = store.choose(diagram_of(store, c), diagram_of(store, t), diagram_of(store, e))
    assert table_of(store, chosen) == tuple(y if x else z for x, y, z in zip(c, t, e, strict=True))


@given(truths)
def test_not_is_the_opposite_everywhere(table: Table) -> None:
    store = new()
    assert table_of(store, store.negate(diagram_of(store, table))) == tuple(1 - value for value in table)


@given(some, some)
def test_results_are_replaced_by_diagrams_of_results(table: Table, names: Table) -> None:
    store = new()
    changed = store.results(diagram_of(store, table), lambda value: result(names[value]))
    assert table_of(store, changed) == tuple(names[value] for value in table)


KEPT = st.tuples(*(st.lists(st.sampled_from(range(size)), min_size=1, unique=True).map(sorted) for size in SIZES))


@given(some, KEPT, st.sets(st.integers(0, 3)))
def test_restrict_keeps_the_function_on_the_values_that_remain(
    table: Table, kept: tuple[list[int], ...], free: set[int]
) -> None:
    store, into = new(), new()
    limits = {v: tuple(values) for v, values in enumerate(kept) if v not in free}
    diagram = diagram_of(store, table)
    narrowed = store.restrict(diagram, limits.get, into)
    assert store.restrict(diagram, limits.get) >= 0 or narrowed < 0
    for world, value in zip(WORLDS, table, strict=True):
        if all(world[v] in values for v, values in limits.items()):
            assert at(into, narrowed, world) == value
    assert not {v for v, values in limits.items() if len(values) == 1} & into.support(narrowed)


@given(some)
def test_support_is_what_the_function_depends_on(table: Table) -> None:
    store = new()
    depends = {
        variable
        for variable in range(len(SIZES))
        for world in WORLDS
        for value in range(SIZES[variable])
        if table[WORLDS.index(world)] != table[WORLDS.index((*world[:variable], value, *world[variable + 1 :]))]
    }
    diagram = diagram_of(store, table)
    assert store.support(diagram) == depends
    assert len(list(store.below(diagram))) == len(set(store.below(diagram)))


@given(some)
def test_a_store_made_again_from_its_nodes_knows_them(table: Table) -> None:
    store = new()
    diagram = diagram_of(store, table)
    again = Store.of(store.budget, list(store.variable), [tuple(kids) for kids in store.children])
    assert diagram_of(again, table) == diagram
    assert len(again.variable) == len(store.variable)


def test_beyond_its_budget_a_store_makes_no_node() -> None:
    store = Store(1)
    store.node(0, (TRUE, FALSE))
    assert store.node(0, (TRUE, FALSE)) == 0
    with pytest.raises(TooLargeError):
        store.node(0, (FALSE, TRUE))
