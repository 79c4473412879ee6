"""Cases against the diagrams of a law: the fast road to an answer."""

from collections.abc import Sequence

from beforehand.diagram.answers import Leaf
from beforehand.diagram.index import Index
from beforehand.diagram.store import value_of
from beforehand.ir.boxes import boxes
from beforehand.ir.case import Case
from beforehand.ir.ruleset import Ruleset

Profile = tuple[int, ...]
"""A cell per fact in the order of the variables; the number after the last cell is unknown."""


class Query:
    """Answers of one law, looked up."""

    def __init__(self, ruleset: Ruleset, index: Index) -> None:
        self.ruleset = ruleset
        self.index = index
        count = index.variables.facts
        self.place = {name: i for i, name in enumerate(index.variables.names[:count])}
        self.blank: Profile = index.variables.sizes[:count]
        self._join = index.builder()
        self._join.leaves = index.leaves
        self._join.number_leaves()

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
        root = self.index.decisions[decision].answer
        return self.join([self.walk(root, profile) for profile in profiles])

    def join(self, numbers: Sequence[int]) -> Leaf:
        """The leaf of a case that may be any of several."""
        leaves = self.index.leaves
        different = tuple(dict.fromkeys(numbers))
        return leaves[different[0] if len(different) == 1 else self._join.join_leaves(different)]
