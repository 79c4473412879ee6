"""Tables wide or narrow give the number at which a walk through the diagram ends."""

from collections.abc import Mapping

import numpy as np
import pytest
from vectors import law_of, laws

from beforehand.diagram.explained import Explained
from beforehand.law import Law, load_law
from beforehand.screen.dense import Numbers, dense_tables, look_up

ROWS = 400
LAWS = ["ru-decree-821", *laws()]


def law_called(name: str) -> Law:
    return load_law(name) if name == "ru-decree-821" else law_of(name)


def walk(explained: Explained, decision: str, profile: Mapping[int, int]) -> int:
    at = explained.decisions[decision].root
    while at >= 0:
        at = explained.nodes.children[at][profile[explained.nodes.variable[at]]]
    return -1 - at


def profiles(explained: Explained, seed: int = 1) -> dict[int, Numbers]:
    random = np.random.default_rng(seed)
    return {place: random.integers(0, size, ROWS).astype(np.uint16) for place, size in enumerate(explained.sizes)}


@pytest.mark.parametrize("name", LAWS)
def test_a_look_up_ends_where_a_walk_ends(name: str) -> None:
    explained = law_called(name).explained
    if explained is None:
        return
    cells = profiles(explained)
    for decision in explained.decisions:
        walked = [walk(explained, decision, {p: int(own[row]) for p, own in cells.items()}) for row in range(ROWS)]
        for largest in (1, 8, 300, 1 << 16):
            assert look_up(dense_tables(explained, decision, largest), cells, ROWS).tolist() == walked


def test_no_rows_have_no_answers() -> None:
    explained = load_law("ru-decree-821").explained
    assert explained is not None
    cells: dict[int, Numbers] = {place: np.zeros(0, np.uint8) for place in range(len(explained.sizes))}
    for decision in explained.decisions:
        assert len(look_up(dense_tables(explained, decision), cells, 0)) == 0


def test_cells_are_left_as_they_were() -> None:
    explained = load_law("ru-decree-821").explained
    assert explained is not None
    cells = {place: own.astype(np.uint8) for place, own in profiles(explained).items()}
    for own in cells.values():
        own.flags.writeable = False
    for decision in explained.decisions:
        look_up(dense_tables(explained, decision), cells, ROWS)
