"""Where no rule alone carries a verdict in every leading world, the rules that together do.

    is he from Belarus?  unknown: "rule for Belarus" carries some worlds, "otherwise" the rest; the verdict is the same

``decide`` looks for the smallest set in each case. Here, set after set in the order in which it would find them, it is told
where each is the one that counts; the region where none is found yet soon is empty.
"""

from itertools import combinations
from math import comb

from beforehand.diagram.answers import AnswerBuilder
from beforehand.diagram.index import Index
from beforehand.diagram.store import FALSE, TRUE, Store, result
from beforehand.ir.ruleset import OTHERWISE, Decision

MOST_SETS = 5_000
"""So many sets of rules are looked at for each verdict; where that is not enough, a page names no rule."""


def find_together(index: Index, decision: Decision, into: Store) -> list[tuple[tuple[str, ...], int]]:
    """Sets of rules and where each is among the reasons, in ``into``. Raises TooLargeError beyond its budget."""
    own = index.decisions[decision.name]
    if own.answer is None or own.always is None:
        raise ValueError(decision.name)
    worlds, undefeated = index.undefeated(decision.name)
    build = AnswerBuilder(index.variables, index.standings, index.presumed, worlds, into)
    then = {rule.path: rule.then for rule in decision.every_rule()}
    if decision.otherwise:
        then[OTHERWISE] = decision.otherwise.then
    found = []
    for number, outcome in enumerate(decision.outcomes):
        order = [path for path, its in then.items() if its == outcome]
        left = index.answers.results(own.answer, lambda leaf, n=number: _truth(index.leaves[leaf].verdict == n), into)  # type: ignore[misc]
        for path in order:
            left = into.conj(left, into.negate(index.answers.results(own.always[path], result, into)))
        some = [path for path in order if into.conj(left, build.ever(undefeated[path])) != FALSE]
        looked_at = 0
        for size in range(2, len(some) + 1):
            looked_at += comb(len(some), size)
            if left == FALSE or looked_at > MOST_SETS:
                break
            for paths in combinations(some, size):
                where = into.conj(left, build.always(worlds.disj_all([undefeated[path] for path in paths])))
                if where != FALSE:
                    found.append((paths, where))
                    left = into.conj(left, into.negate(where))
    return found


def _truth(value: bool) -> int:
    return TRUE if value else FALSE
