"""Where a fact, or a point of law, is still open: a small diagram of its own for each.

A fact is open where it is unknown and two worlds that differ only in it have different outcomes; a point likewise
(docs/reference/semantics.md, "The answer"). ``decide`` finds them by filling the known facts in; a page has no rules to fill
in, so here the same is told for every profile at once:

    outcome:      age -> ground -> point -> outcome
    ground may    age -> point -> does the outcome differ between two grounds?
    matter:
    open:         age (4 cells + unknown) -> ground (false in each cell, the line above if unknown)
"""

from collections.abc import Mapping
from typing import NamedTuple

from beforehand.diagram.answers import AnswerBuilder
from beforehand.diagram.index import Index
from beforehand.diagram.store import FALSE, TRUE, Store


class Open(NamedTuple):
    """For each fact and each point that is open in some profile, where it is, in one store with unknown children."""

    facts: Mapping[str, int]
    points: Mapping[str, int]


def find_open(index: Index, decision: str, into: Store) -> Open:
    """What may be open in a decision. Facts stand in the order of the variables; a presumed fact is never open.

    Raises TooLargeError beyond the budget of ``into``, and ValueError for a decision that was left in parts.
    """
    outcome = index.decisions[decision].outcome
    if outcome is None:
        raise ValueError(decision)
    worlds, variables = Store(into.budget), index.variables
    root = index.worlds.restrict(outcome, lambda _: None, worlds)
    build = AnswerBuilder(variables, index.standings, index.presumed, worlds, into)
    facts, points = {}, {}
    for variable in sorted(worlds.support(root)):
        name = variables.names[variable]
        if variable >= variables.facts:
            points[name] = build.ever(matters(worlds, root, variable))
        elif index.presumed[variable] is None:
            unknown = into.node(variable, (*[FALSE] * variables.sizes[variable], TRUE))
            facts[name] = into.conj(unknown, build.ever(matters(worlds, root, variable)))
    return Open(facts, points)


def matters(store: Store, diagram: int, variable: int) -> int:
    """Where the result of a diagram is not the same for every value of a variable, whose own value is not looked at.

    >>> store = Store(100)
    >>> either = store.node(0, (store.node(1, (FALSE, TRUE)), TRUE))
    >>> matters(store, either, 1) == store.node(0, (TRUE, FALSE))
    True
    """
    found: dict[int, int] = {}
    compared: dict[tuple[int, int], int] = {}

    def go(d: int) -> int:
        if d < 0 or store.variable[d] > variable:
            return FALSE
        if d not in found:
            first, *others = store.children[d]
            if store.variable[d] == variable:
                different = [kid for kid in dict.fromkeys(others) if kid != first]
                found[d] = store.disj_all([store.combine(first, kid, differ, compared) for kid in different])
            else:
                found[d] = store.node(store.variable[d], [go(kid) for kid in store.children[d]])
        return found[d]

    return go(diagram)


def differ(a: int, b: int) -> int | None:
    """For ``Store.combine``: where two diagrams have different results."""
    if a == b:
        return FALSE
    return TRUE if a < 0 and b < 0 else None
