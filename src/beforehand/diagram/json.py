"""The diagrams of a law as JSON and back; nodes that nothing needs any more are left out."""

from typing import Any

from beforehand.diagram.answers import Leaf
from beforehand.diagram.index import DecisionIndex, Index
from beforehand.diagram.store import Store, result
from beforehand.diagram.worlds import Variables
from beforehand.ir.cells import Cells
from beforehand.ir.support import Standing


class _Moved:
    """The nodes of a store that some roots need, numbered anew, children before parents."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._new: dict[int, int] = {}
        self.variable: list[int] = []
        self.children: list[list[int]] = []

    def root(self, diagram: int) -> int:
        if diagram < 0:
            return diagram
        if diagram not in self._new:
            kids = [self.root(kid) for kid in self._store.children[diagram]]
            self._new[diagram] = len(self.variable)
            self.variable.append(self._store.variable[diagram])
            self.children.append(kids)
        return self._new[diagram]

    def plain(self) -> list[Any]:
        return [self.variable, self.children]


def index_to_plain(index: Index) -> dict[str, Any]:
    """The diagrams of a law as plain JSON values."""
    worlds, answers = _Moved(index.worlds), _Moved(index.answers)
    ends: dict[int, int] = {}
    leaves: list[list[Any]] = []

    def leaf(number: int) -> int:
        if number not in ends:
            ends[number] = len(leaves)
            old = index.leaves[number]
            leaves.append([old.verdict, old.certainty, old.possible])
        return ends[number]

    decisions = {}
    for name, own in index.decisions.items():
        renamed = index.answers.results(own.answer, lambda number: result(leaf(number)))
        decisions[name] = [
            worlds.root(own.outcome),
            {path: worlds.root(root) for path, root in own.undefeated.items()},
            answers.root(renamed),
            {path: answers.root(root) for path, root in own.always.items()},
        ]
    notes = {name: answers.root(root) for name, root in index.notes.items()}
    variables = index.variables
    return {
        "variables": [variables.names, variables.sizes, variables.facts],
        "cells": [[c.fact, c.groups, c.ranges] for c in index.cells.values()],
        "standings": [[s.state, s.leading, s.live, s.supports] for s in index.standings],
        "presumed": index.presumed,
        "decisions": decisions,
        "notes": notes,
        "leaves": leaves,
        "worlds": worlds.plain(),
        "answers": answers.plain(),
        "budget": index.worlds.budget,
    }


def index_from_plain(plain: dict[str, Any]) -> Index:
    """The diagrams that ``index_to_plain`` wrote."""
    names, sizes, facts = plain["variables"]
    cells = [
        Cells(fact, tuple(tuple(group) for group in groups), tuple((low, high) for low, high in ranges))
        for fact, groups, ranges in plain["cells"]
    ]
    return Index(
        Variables(tuple(names), tuple(sizes), facts),
        {one.fact: one for one in cells},
        tuple(Standing(s, tuple(leading), tuple(live), tuple(sup)) for s, leading, live, sup in plain["standings"]),
        tuple(plain["presumed"]),
        Store.of(plain["budget"], *plain["worlds"]),
        Store.of(plain["budget"], *plain["answers"]),
        [Leaf(*leaf) for leaf in plain["leaves"]],
        {name: DecisionIndex(*own) for name, own in plain["decisions"].items()},
        plain["notes"],
    )
