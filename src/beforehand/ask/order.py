"""Which question comes next.

The order is a plan: from each state, the question after which the fewest more are needed on average. It is found by
dynamic programming over states, decision by decision, so that questions on one topic stand together. A question costs 1,
and a little more where the fact is sensitive or hard to find out; so the mean number of questions is never much above
the least. A law with too many states is asked by one step of look-ahead instead.
"""

from collections.abc import Mapping

from beforehand.ask.remains import Remains, Roots
from beforehand.ask.states import Asked, States, Terms
from beforehand.diagram.index import Index
from beforehand.diagram.store import TooLargeError
from beforehand.ir.ruleset import Ruleset

UNEASE = 0.02
"""The most that a sensitive or difficult question costs beyond an easy one: little enough to lengthen nothing by much."""

STEPS = 20_000
"""So many answers to questions are looked at to find the next question: about a quarter of a second."""

LOOKED_AT = 8_000
"""So many nodes are looked at for one step of look-ahead."""


class TooLongError(Exception):
    """More states than may be looked at."""


class Best:
    """The least cost and the least worst case from each state, over every order of questions that ``chapters`` allows."""

    def __init__(self, states: States, terms: Terms, *, chapters: bool, unease: float) -> None:
        self._states = states
        self._terms = terms
        self._chapters = chapters
        self._unease = _unease(states, unease)
        self._found: dict[Roots, tuple[float, int]] = {}
        self.steps = 0

    def __len__(self) -> int:
        return len(self._found)

    def value(self, state: Roots) -> tuple[float, int]:
        """The least mean cost, and the least number of questions in the worst case. Raises TooLongError."""
        found = self._found.get(state)
        if found is None:
            cost, worst = 0.0, 0
            each = self.each(state)
            if each:
                cost, worst = min(cost for cost, _, _ in each), min(worst for _, worst, _ in each)
            found = self._found[state] = cost, worst
        return found

    def each(self, state: Roots) -> list[tuple[float, int, Asked]]:
        """The mean cost and the worst case of each question that can be asked first, with the best order after it."""
        made = []
        for asked in self._states.questions(state, self._terms, chapters=self._chapters):
            before = len(self._states.remains.store.variable)
            after = self._states.after(state, asked, self._terms)
            self.steps -= len(after) + len(self._states.remains.store.variable) - before
            if self.steps < 0:
                raise TooLongError
            cost, worst = 1 + self.unease(asked), 0
            for kid, share in after.items():
                own, longest = self.value(kid)
                cost += share * own
                worst = max(worst, longest)
            made.append((cost, 1 + worst, asked))
        return made

    def unease(self, asked: Asked) -> float:
        """What a question costs beyond being one more."""
        return max(self._unease[place] for place in asked)


class Order:
    """The order of questions of one law. It depends on what is known, never on the way there."""

    def __init__(self, ruleset: Ruleset, index: Index) -> None:
        self._law = ruleset, index
        self._begin()
        self.limit = self._limit()

    def _begin(self) -> None:
        self.states = States(Remains(*self._law))
        self._best: dict[Terms, Best] = {}
        self._too_long: set[tuple[Roots, Terms]] = set()
        self._chosen: dict[tuple[Roots, Terms], Asked] = {}
        self._roots: dict[object, Roots] = {}

    def _limit(self) -> int | None:
        """The least worst case from the start; None where that cannot be found in time."""
        terms = self.states.terms
        start = self.states.settle(self.roots({}), terms)
        best = self._best_from(start, terms)
        return None if best is None else best.value(start)[1]

    def _best_from(self, state: Roots, terms: Terms) -> Best | None:
        """The best order from a state on; None where there are too many states to find it in time."""
        if self.too_large(state) or (state, terms) in self._too_long:
            return None
        best = self._best.get(terms)
        if best is None:
            best = self._best[terms] = Best(self.states, terms, chapters=True, unease=UNEASE)
        best.steps = STEPS
        try:
            best.value(state)
        except (TooLongError, TooLargeError):
            self._too_long.add((state, terms))
            return None
        best.steps = STEPS
        return best

    def tidy(self) -> None:
        """Forget what was found out where it takes much memory. What was made before must not be used after this."""
        store = self.states.remains.store
        if 2 * len(store.variable) > store.budget:
            self._begin()

    def roots(self, known: Mapping[str, tuple[int, ...]], lifted: frozenset[str] = frozenset()) -> Roots:
        """What is left once facts are known to be in some cells, in the order in which they became known."""
        try:
            return self._follow(tuple(known.items()), lifted)
        except TooLargeError:
            self._begin()  # too much was made on the way: start afresh with what is known
            remains = self.states.remains
            return remains.joined(remains.start(lifted, {remains.place[name]: cells for name, cells in known.items()}))

    def _follow(self, known: tuple[tuple[str, tuple[int, ...]], ...], lifted: frozenset[str]) -> Roots:
        key = known, lifted
        found = self._roots.get(key)
        if found is None:
            remains = self.states.remains
            if known:
                name, cells = known[-1]
                found = remains.known(self._follow(known[:-1], lifted), {remains.place[name]: cells})
            else:
                found = remains.start(lifted)
            found = self._roots[key] = remains.joined(found)
        return found

    def next(self, roots: Roots, terms: Terms, done: int) -> Asked | None:
        """The next question after ``done`` of them, or None where nothing that may be asked can matter."""
        state = self.states.settle(roots, terms)
        if not self.states.remains.matters(state) & terms.askable:
            return None
        best = self._best_from(state, terms)
        if best is not None:
            return self._planned(best, state, done)
        if (state, terms) not in self._chosen:
            asked = sorted(self.states.questions(state, terms, chapters=True), key=min)
            try:
                self._chosen[state, terms] = self._greedy(state, terms, asked)
            except TooLargeError:
                self._chosen[state, terms] = asked[0]
        return self._chosen[state, terms]

    def _planned(self, best: Best, state: Roots, done: int) -> Asked:
        """The cheapest question that keeps the worst case as small as it can be from the start."""
        within = max(best.value(state)[1], (self.limit or 0) - done)
        each = [(cost, asked) for cost, worst, asked in best.each(state) if worst <= within]
        return min(each, key=lambda one: (round(one[0], 9), best.unease(one[1]), self.place(one[1])))[1]

    def too_large(self, state: Roots) -> bool:
        """Whether the diagrams of a state are too large to plan over."""
        return size_of(self.states.remains, state) > LOOKED_AT

    def _greedy(self, state: Roots, terms: Terms, asked: list[Asked]) -> Asked:
        """The question after which walks down the diagrams are shortest on average; of large diagrams, their first."""
        remains = self.states.remains
        unease = _unease(self.states, UNEASE)
        size = size_of(remains, state)
        tried: list[tuple[float, Asked]] = []
        if size > LOOKED_AT:
            return asked[0]
        for one in asked[: max(1, LOOKED_AT // max(size, 1))]:
            after = self.states.after(state, one, terms)
            left = sum(share * sum(remains.length(root) for root in kid) for kid, share in after.items())
            tried.append((left + max(unease[place] for place in one), one))
        return min(tried, key=lambda one: (round(one[0], 9), self.place(one[1])))[1]

    def place(self, asked: Asked) -> int:
        """Where the first fact of a question stands in the pack."""
        remains = self.states.remains
        names = {remains.facts[place].name for place in asked}
        return next(i for i, fact in enumerate(remains.ruleset.facts) if fact.name in names)


def size_of(remains: Remains, state: Roots) -> int:
    """How many nodes test facts, counted to somewhat more than may be looked at."""
    seen: set[int] = set()
    stack = list(state)
    while stack and len(seen) <= LOOKED_AT:
        node = stack.pop()
        if node not in seen and remains.support(node):
            seen.add(node)
            stack += remains.store.children[node]
    return len(seen)


def _unease(states: States, most: float) -> tuple[float, ...]:
    """What each fact costs beyond being one more question: the most for the most sensitive and difficult."""
    weights = [fact.sensitivity + fact.effort for fact in states.remains.facts]
    top = max([*weights, 1])
    return tuple(most * weight / top for weight in weights)
