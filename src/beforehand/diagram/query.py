"""Cases against the diagrams of a law: the fast road to an answer.

A case that is one profile is looked up in the answer diagram. A case that is several, or a law that has no answer diagram
because it would be too large, is answered from what is left of the worlds when the known facts are filled in: every end
that can still be reached is a state, and the states are joined.
"""

from collections.abc import Container, Iterator, Sequence
from functools import reduce

from beforehand.diagram.answers import AnswerBuilder, Leaf, State
from beforehand.diagram.index import Index
from beforehand.diagram.store import Store, value_of
from beforehand.diagram.worlds import decided
from beforehand.ir.boxes import boxes
from beforehand.ir.case import Case
from beforehand.ir.ruleset import Ruleset

Profile = tuple[int, ...]
"""A cell per fact in the order of the variables; the number after the last cell is unknown."""

LEFT_BUDGET = 50_000
"""So many nodes of worlds may be left when the known facts of a case are filled in."""


class Query:
    """Answers of one law, looked up."""

    def __init__(self, ruleset: Ruleset, index: Index) -> None:
        self.ruleset = ruleset
        self.index = index
        count = index.variables.facts
        self.place = {name: i for i, name in enumerate(index.variables.names[:count])}
        self.blank: Profile = index.variables.sizes[:count]
        self._decisions = {decision.name: decision for decision in ruleset.decisions}

    def profiles(self, case: Case) -> tuple[Profile, ...]:
        """The profile of a case; several where a derived fact hangs on a missing date."""
        return tuple(self.profile(box) for box in boxes(self.ruleset, self.index.cells, case))

    def profile(self, box: dict[str, int]) -> Profile:
        """The profile of known cells."""
        made = list(self.blank)
        for name, cell in box.items():
            made[self.place[name]] = cell
        return tuple(made)

    def walk(self, diagram: int, profile: Profile) -> int:
        """The result of an answer diagram for a profile."""
        variable, children = self.index.answers.variable, self.index.answers.children
        while diagram >= 0:
            diagram = children[diagram][profile[variable[diagram]]]
        return value_of(diagram)

    def leaf(self, decision: str, profiles: Sequence[Profile], budget: int = 0) -> Leaf:
        """Verdict, certainty and possible outcomes.

        Raises TooLargeError where too little is known to tell: more than ``budget`` nodes are left (or LEFT_BUDGET).
        """
        answer = self.index.decisions[decision].answer
        if answer is not None and len(profiles) == 1:
            return self.index.leaves[self.walk(answer, profiles[0])]
        left = Left(self, budget or LEFT_BUDGET)
        return left.leaf([left.outcome(decision, profile) for profile in profiles])

    def narrowed(self, store: Store, diagram: int, profile: Profile, into: Store, free: Container[int] = ()) -> int:
        """A diagram over worlds with the known facts of a profile (presumptions in force) filled in, but for ``free``."""
        return store.restrict(diagram, self._known(profile, free).get, into)

    def _known(self, profile: Profile, free: Container[int]) -> dict[int, tuple[int, ...]]:
        known: dict[int, tuple[int, ...]] = {}
        for variable, cell in enumerate(profile):
            value = cell if cell < self.blank[variable] else self.index.presumed[variable]
            if value is not None and variable not in free:
                known[variable] = (value,)
        return known

    def total(self, decision: str, profile: Profile, into: Store, free: Container[int] = ()) -> int:
        """The outcomes that the rules of a decision in parts give, narrowed."""
        kept = self._known(profile, free).get
        parts = self.index.decisions[decision].parts
        return into.union_all([self.index.worlds.restrict(part, kept, into) for part in parts])

    def outcome(self, decision: str, profile: Profile, into: Store, free: Container[int] = ()) -> int:
        """The outcome of a decision over live worlds, narrowed."""
        whole = self.index.decisions[decision].outcome
        if whole is not None:
            return self.narrowed(self.index.worlds, whole, profile, into, free)
        return decided(into, self._decisions[decision], self.total(decision, profile, into, free))


class Left:
    """What is left of a law's worlds for one case; made for it and dropped after it.

    Every world that is left is visited once. So an unknown fact that is tested in many places costs as many visits, and
    never a set of subsets.
    """

    def __init__(self, query: Query, budget: int) -> None:
        self._query = query
        self.store = Store(budget)
        self._build: AnswerBuilder = query.index.builder(self.store)
        self._facts = query.index.variables.facts
        self._states: dict[int, State] = {}

    def outcome(self, decision: str, profile: Profile, free: Container[int] = ()) -> int:
        """The outcome of a decision over live worlds, with the known facts of a profile filled in, but for ``free``."""
        return self._query.outcome(decision, profile, self.store, free)

    def copy(self, store: Store, readings: int) -> int:
        """A function of readings from another store."""
        return store.restrict(readings, lambda _: None, self.store)

    def ends(self, diagram: int) -> Iterator[int]:
        """The functions of readings that a diagram can end in, whatever the facts are that it still tests."""
        seen = {diagram}
        stack = [diagram]
        while stack:
            d = stack.pop()
            if d < 0 or self.store.variable[d] >= self._facts:
                yield d
                continue
            for kid in self.store.children[d]:
                if kid not in seen:
                    seen.add(kid)
                    stack.append(kid)

    def leaf(self, diagrams: Sequence[int]) -> Leaf:
        """The answer of a case that may be in any world of these diagrams."""
        return self.joined({end for diagram in diagrams for end in self.ends(diagram)})

    def joined(self, ends: set[int]) -> Leaf:
        """The answer of a case that may end in any of these functions of readings."""
        return self._build.leaf(reduce(State.join, [self._state(end) for end in ends]))

    def _state(self, readings: int) -> State:
        known = self._states.get(readings)
        if known is None:
            known = self._states[readings] = self._build.state(readings)
        return known
