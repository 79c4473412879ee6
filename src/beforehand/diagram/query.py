"""Cases against the diagrams of a law: the fast road to an answer."""

from collections.abc import Sequence
from functools import reduce
from threading import Lock

from beforehand.diagram.answers import Leaf, State
from beforehand.diagram.index import Index
from beforehand.diagram.store import value_of
from beforehand.ir.boxes import boxes
from beforehand.ir.case import Case
from beforehand.ir.ruleset import Ruleset

Profile = tuple[int, ...]
"""A cell per fact in the order of the variables; the number after the last cell is unknown."""

_BUILDING = Lock()


class Query:
    """Answers of one law, looked up."""

    def __init__(self, ruleset: Ruleset, index: Index) -> None:
        self.ruleset = ruleset
        self.index = index
        count = index.variables.facts
        self.place = {name: i for i, name in enumerate(index.variables.names[:count])}
        self.blank: Profile = index.variables.sizes[:count]
        self._joins: Joins | None = None

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

    def leaf(self, decision: str, profiles: Sequence[Profile]) -> Leaf:
        """Verdict, certainty and possible outcomes."""
        if len(profiles) == 1:
            return self.index.leaves[self.walk(self.index.decisions[decision].answer, profiles[0])]
        joins = self.joins
        return joins.leaf([joins.walk(decision, profile) for profile in profiles])

    @property
    def joins(self) -> "Joins":
        """What answers cases that are several profiles; made when first asked for."""
        if self._joins is None:
            with _BUILDING:  # threads may share a law, and this adds nodes to its store
                self._joins = self._joins or Joins(self.index)
        return self._joins


class Joins:
    """Answers of cases that may be any of several profiles: joined before the answer is computed."""

    def __init__(self, index: Index) -> None:
        self._build = index.builder()
        self.store = self._build.joined
        self.roots = {name: self._build.join(own.outcome) for name, own in index.decisions.items()}

    def walk(self, decision: str, profile: Profile) -> int:
        """The number of the state for a profile."""
        diagram = self.roots[decision]
        while diagram >= 0:
            diagram = self.store.children[diagram][profile[self.store.variable[diagram]]]
        return value_of(diagram)

    def leaf(self, numbers: Sequence[int]) -> Leaf:
        """The answer of a case that may be any of several."""
        states = [self._build.states[number] for number in dict.fromkeys(numbers)]
        return self._build.leaf(reduce(State.join, states))
