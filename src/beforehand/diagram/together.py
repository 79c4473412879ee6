"""Where no rule alone carries a verdict in every leading world, the rules that together do.

    is he from Belarus?  unknown: "rule for Belarus" carries some worlds, "otherwise" the rest; the verdict is the same

``decide`` looks for the smallest set in each case. Here, set after set in the order in which it would find them, it is told
where each is the one that counts; the region where none is found yet soon is empty.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import combinations
from math import comb

from beforehand.diagram.answers import AnswerBuilder
from beforehand.diagram.index import Index
from beforehand.diagram.store import FALSE, TRUE, Store, result
from beforehand.ir.ruleset import OTHERWISE, Decision

MOST_SETS = 5_000
"""So many sets of rules are looked at for each verdict; where that is not enough, no rule is named."""

Together = list[tuple[tuple[str, ...], int]]


def find_together(index: Index, decision: Decision, into: Store) -> Together:
    """Sets of rules and where each is among the reasons, in ``into``. Raises TooLargeError beyond its budget."""
    own = index.decisions[decision.name]
    if own.answer is None or own.always is None:
        raise ValueError(decision.name)
    answer = own.answer
    worlds, undefeated = index.undefeated(decision.name)
    build = AnswerBuilder(index.variables, index.standings, index.presumed, worlds, into)
    always = {path: index.answers.results(root, result, into) for path, root in own.always.items()}
    found: Together = []
    for number in range(len(decision.outcomes)):
        order = rules_for(decision, number)
        left = index.answers.results(answer, lambda leaf, n=number: _truth(index.leaves[leaf].verdict == n), into)  # type: ignore[misc]
        ever = {path: build.ever(undefeated[path]) for path in order}
        found += sets_of_rules(
            into,
            {path: always[path] for path in order},
            ever,
            left,
            lambda paths: build.always(worlds.disj_all([undefeated[path] for path in paths])),
        )
    return found


def rules_for(decision: Decision, outcome: int) -> list[str]:
    """The rules that give an outcome (its number), in pack order; the default is the last."""
    then = decision.outcomes[outcome]
    order = [rule.path for rule in decision.every_rule() if rule.then == then]
    return order + [OTHERWISE] * bool(decision.otherwise and decision.otherwise.then == then)


def sets_of_rules(
    store: Store,
    always: Mapping[str, int],
    ever: Mapping[str, int],
    left: int,
    together: Callable[[Sequence[str]], int],
) -> Together:
    """The smallest sets of at least two rules that carry a verdict where no rule alone does, and where.

    ``left`` is where the verdict is given, ``always`` where each rule carries it alone, ``ever`` where it carries some world,
    ``together`` gives where some rules do in every leading world.
    """
    for root in always.values():
        left = store.conj(left, store.negate(root))
    some = [path for path in always if store.conj(left, ever[path]) != FALSE]
    found: Together = []
    looked_at = 0
    for size in range(2, len(some) + 1):
        looked_at += comb(len(some), size)
        if left == FALSE or looked_at > MOST_SETS:
            break
        for paths in combinations(some, size):
            where = store.conj(left, together(paths))
            if where != FALSE:
                found.append((paths, where))
                left = store.conj(left, store.negate(where))
    return found


def _truth(value: bool) -> int:
    return TRUE if value else FALSE
