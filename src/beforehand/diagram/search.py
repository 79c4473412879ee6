"""Searches over the facts of a case: the fewest that force its answer, and the smallest changes that give another.

Both walk a diagram variable by variable and remember what they found below; a place in the walk is the node (of the answer
diagram) or the nodes (of worlds) that each profile of the case has come to. Where the walk would be too long, a plainer
search takes over and says so.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import combinations, product

from beforehand.diagram.answers import Leaf
from beforehand.diagram.query import LEFT_BUDGET, Left, Profile, Query
from beforehand.diagram.store import TooLargeError, value_of

Changes = frozenset[tuple[int, int]]
"""Variables and the cells they are moved to."""

Place = tuple[frozenset[int], ...]
"""The nodes that each profile of a case may be at."""

WALK_LIMIT = 300_000
"""Nodes looked at in one walk."""

MOST_WAYS = 1_000
"""Sets of changes kept at one place of a walk: where several facts must change together, there may be very many."""

TRIAL_LIMIT = 300
"""Cases answered where the walk would be too long ..."""

TRIAL_BUDGET = 2_000
"""... each of so many nodes at most."""


class TooLongError(Exception):
    """A walk has looked at too many nodes, or has found too much."""


class Walk:
    """Walks the diagrams of a decision for the profiles of a case, some of whose facts are ``free`` to be anything."""

    def __init__(self, query: Query, decision: str, profiles: Sequence[Profile], free: frozenset[int]) -> None:
        """Raises TooLargeError where the free facts leave too much."""
        self._query = query
        self._profiles = profiles
        self._left: Left | None = None
        self._steps = 0
        own = query.index.decisions[decision]
        if own.answer is not None and len(profiles) == 1:
            store = query.index.answers
            self.start: Place = (frozenset((own.answer,)),)
        else:
            self._left = Left(query, LEFT_BUDGET)
            store = self._left.store
            self.start = tuple(frozenset((self._left.outcome(decision, profile, free),)) for profile in profiles)
        self._variable, self._children = store.variable, store.children
        self._facts = query.index.variables.facts

    def top(self, place: Place) -> int | None:
        """The first fact that is still tested. Raises TooLongError."""
        self._steps += sum(map(len, place))
        if self._steps > WALK_LIMIT:
            raise TooLongError
        first = min((self._variable[d] for nodes in place for d in nodes if d >= 0), default=self._facts)
        return first if first < self._facts else None

    def step(self, place: Place, variable: int, cell: int | None) -> Place:
        """The place after a fact: every profile at ``cell``, or each at its own."""
        return tuple(
            self._next(nodes, variable, profile[variable] if cell is None else cell)
            for nodes, profile in zip(place, self._profiles, strict=True)
        )

    def _next(self, nodes: frozenset[int], variable: int, cell: int) -> frozenset[int]:
        reached: set[int] = set()
        for d in nodes:
            if d < 0 or self._variable[d] != variable:
                reached.add(d)
                continue
            kids = self._children[d]
            if cell < len(kids):  # the answer diagram has a child for unknown
                reached.add(kids[cell])
            else:
                presumed = self._query.index.presumed[variable]
                reached.update(kids if presumed is None else (kids[presumed],))
        return frozenset(reached)

    def reached(self, place: Place) -> Leaf:
        """The answer at the end of a walk."""
        if self._left is None:
            [end] = place[0]
            return self._query.index.leaves[value_of(end)]
        return self._left.joined({d for nodes in place for d in nodes})


# The fewest facts that force an answer -----------------------------------------------------------------------------------


def cheapest(walk: Walk, cells: dict[int, int], costs: dict[int, int], leaf: Leaf) -> int | None:
    """The least cost of given facts from which the same verdict and certainty follow, or None. Raises TooLongError."""
    memo: dict[Place, int | None] = {}

    def cost(place: Place) -> int | None:
        if place in memo:
            return memo[place]
        variable = walk.top(place)
        if variable is None:
            found = 0 if same(walk.reached(place), leaf) else None
        else:
            found = cost(walk.step(place, variable, None))
            if variable in cells:
                kept = cost(walk.step(place, variable, cells[variable]))
                if kept is not None and (found is None or kept + costs[variable] < found):
                    found = kept + costs[variable]
        memo[place] = found
        return found

    return cost(walk.start)


def same(a: Leaf, b: Leaf) -> bool:
    """Whether two answers have the same verdict and certainty."""
    return a.verdict == b.verdict and a.certainty == b.certainty


def without_needless(names: Sequence[str], answer: Callable[[Iterable[str]], Leaf], leaf: Leaf) -> tuple[str, ...]:
    """Given facts without those that can be left out one after the other, the last first: no more can be spared."""
    kept = list(names)
    for name in reversed(names):
        rest = [other for other in kept if other != name]
        try:
            if same(answer(rest), leaf):
                kept = rest
        except TooLargeError:
            continue
    return tuple(kept)


# The smallest changes that give another answer ---------------------------------------------------------------------------


def smallest_changes(walk: Walk, now: dict[int, int], sizes: Sequence[int], leaf: Leaf) -> list[Changes]:
    """All smallest sets of changes of the facts in ``now`` (with their cells) to another verdict. Raises TooLongError."""
    memo: dict[Place, list[Changes]] = {}

    def ways(place: Place) -> list[Changes]:
        known = memo.get(place)
        if known is None:
            known = memo[place] = _minimal(below(place))
        return known

    def below(place: Place) -> list[Changes]:
        variable = walk.top(place)
        if variable is None:
            return [frozenset()] if is_other(walk.reached(place), leaf) else []
        found = list(ways(walk.step(place, variable, None)))
        if variable in now:
            for cell in range(sizes[variable]):
                if cell != now[variable]:
                    found += [way | {(variable, cell)} for way in ways(walk.step(place, variable, cell))]
                    if len(found) > MOST_WAYS:
                        raise TooLongError
        return found

    return ways(walk.start)


def is_other(a: Leaf, b: Leaf) -> bool:
    """Whether an answer has a verdict, and another one."""
    return a.verdict is not None and a.verdict != b.verdict


def tried_changes(
    now: dict[int, int], sizes: Sequence[int], answer: Callable[[Changes], Leaf], leaf: Leaf
) -> list[Changes]:
    """Smallest sets of changes found by trying single changes, then pairs, as far as the limit goes."""
    single = [(variable, cell) for variable in now for cell in range(sizes[variable]) if cell != now[variable]]
    found: list[Changes] = []
    left = TRIAL_LIMIT
    for size in (1, 2):
        for moved in combinations(single, size):
            changes: Changes = frozenset(moved)
            if len({variable for variable, _ in moved}) < size or any(way < changes for way in found):
                continue
            if left == 0:
                return found
            left -= 1
            try:
                if is_other(answer(changes), leaf):
                    found.append(changes)
            except TooLargeError:
                continue
    return found


def _minimal(found: list[Changes]) -> list[Changes]:
    kept: list[Changes] = []
    for way in sorted(set(found), key=len):
        if not any(smaller <= way for smaller in kept):
            kept.append(way)
    return kept


def subsets(names: Sequence[str]) -> Iterable[tuple[str, ...]]:
    """Every choice of some names."""
    for choice in product((False, True), repeat=len(names)):
        yield tuple(name for name, keep in zip(names, choice, strict=True) if keep)
