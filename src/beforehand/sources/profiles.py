"""Two laws over the same facts, compared on every complete profile: one cell of each fact, none unknown.

No profile is visited. Below the facts, what the readings make of a profile becomes its answer; then both diagrams are
walked together, and what lies under two nodes is counted once.

    law:      sex -> age -> ground -> needed, settled
    without:  sex -> age -> ground -> needed, reported          -> 40,320 answered otherwise, 3,360 with another verdict
"""

from collections.abc import Mapping, Sequence
from math import prod

from msgspec import Struct

from beforehand.diagram.answers import AnswerBuilder, Leaf
from beforehand.diagram.index import MOST_VARIABLES, Index
from beforehand.diagram.store import Store, TooLargeError, result, value_of
from beforehand.diagram.worlds import Variables, WorldBuilder, name_variables
from beforehand.ir.case import from_text
from beforehand.ir.cells import Cells
from beforehand.ir.priors import cell_shares
from beforehand.ir.ruleset import Decision, Fact, Ruleset
from beforehand.ir.support import Standing


class Tally(Struct, frozen=True):
    """How many profiles are answered otherwise; the others are among these.

    ``verdicts``: with another verdict, or with one where there was none, or none where there was one. ``turned``: with
    another outcome as verdict. ``defective``: with no answer, because rules are missing or disagree.
    """

    answers: int = 0
    verdicts: int = 0
    turned: int = 0
    defective: int = 0

    def plus(self, other: "Tally", times: int) -> "Tally":
        """These and so many times the others."""
        return Tally(
            self.answers + times * other.answers,
            self.verdicts + times * other.verdicts,
            self.turned + times * other.turned,
            self.defective + times * other.defective,
        )


NONE = Tally()

Weights = Sequence[Sequence[int]]
"""A weight for each cell of each fact, in the order of the variables; a profile weighs the product of its cells'."""


MOST_NODES = 200_000
"""A law without a source is built anew, once for each source: one that needs more nodes would take too long."""

PARTS = 10**9
"""Priors are weighed in so many parts, as whole numbers: sums of these are exact."""


class Worlds(Struct, frozen=True):
    """The outcome of a decision over worlds: one cell of every fact, one reading, settled or not, of every point."""

    variables: Variables
    store: Store
    outcome: int


def over_worlds(ruleset: Ruleset, index: Index, decision: Decision) -> Worlds:
    """A decision over worlds, its facts in the order of ``index``, whatever points the rules hang on.

    Raises TooLargeError.
    """
    if len(ruleset.facts) + len(ruleset.points) > MOST_VARIABLES:
        raise TooLargeError(MOST_VARIABLES)
    names, facts = index.variables.names, index.variables.facts
    points = dict.fromkeys((*names[facts:], *(point.name for point in ruleset.points)))
    variables = name_variables(ruleset, index.cells, (names[:facts], tuple(points)))
    store = Store(min(index.worlds.budget, MOST_NODES))
    return Worlds(variables, store, WorldBuilder(ruleset, index.cells, variables, store).outcome(decision))


class Comparison:
    """The answers of two laws to complete profiles. Raises TooLargeError."""

    def __init__(
        self, before: tuple[Worlds, Mapping[str, Standing]], after: tuple[Worlds, Mapping[str, Standing]]
    ) -> None:
        """Both laws with the standings of their points."""
        self._store = Store(before[0].store.budget)
        self._leaves: list[Leaf] = []
        self._before = self._answers(*before)
        self._after = self._answers(*after)

    def _answers(self, worlds: Worlds, stand: Mapping[str, Standing]) -> int:
        """The answers as a diagram over facts alone."""
        names, facts = worlds.variables.names, worlds.variables.facts
        in_order = [stand[name] for name in names[facts:]]
        build = AnswerBuilder(worlds.variables, in_order, (None,) * facts, worlds.store, self._store)
        variable, children = worlds.store.variable, worlds.store.children
        memo: dict[int, int] = {}

        def go(d: int) -> int:
            made = memo.get(d)
            if made is None:
                if d < 0 or variable[d] >= facts:
                    made = result(self._number(build.leaf(build.state(d))))
                else:
                    made = self._store.node(variable[d], [go(kid) for kid in children[d]])
                memo[d] = made
            return made

        return go(build.live(worlds.outcome))

    def _number(self, leaf: Leaf) -> int:
        if leaf.certainty == "defective":
            leaf = Leaf(None, leaf.certainty, 0)  # no answer is no answer, whatever else could be
        if leaf not in self._leaves:
            self._leaves.append(leaf)
        return self._leaves.index(leaf)

    def count(self, weights: Weights) -> Tally:
        """The profiles that are answered otherwise, each counted as much as it weighs."""
        variable, children = self._store.variable, self._store.children
        below = [prod(map(sum, weights[level:])) for level in range(len(weights) + 1)]
        memo: dict[tuple[int, int], Tally] = {}

        def level(a: int, b: int) -> int:
            """The first fact that either tests."""
            return min((variable[d] for d in (a, b) if d >= 0), default=len(weights))

        def go(a: int, b: int) -> Tally:
            """What differs, over all facts from the first that either tests."""
            if a == b:
                return NONE
            made = memo.get((a, b))
            if made is None:
                top = level(a, b)
                if top == len(weights):
                    made = self._differ(value_of(a), value_of(b))
                else:
                    first, second = (
                        children[d] if d >= 0 and variable[d] == top else (d,) * len(weights[top]) for d in (a, b)
                    )
                    made = NONE
                    for x, y, weight in zip(first, second, weights[top], strict=True):
                        made = made.plus(go(x, y), weight * (below[top + 1] // below[level(x, y)]))
                memo[a, b] = made
            return made

        return NONE.plus(go(self._before, self._after), below[0] // below[level(self._before, self._after)])

    def _differ(self, before: int, after: int) -> Tally:
        """One profile with one answer, then with another."""
        old, new = self._leaves[before], self._leaves[after]
        other = old.verdict != new.verdict
        turned = other and None not in {old.verdict, new.verdict}
        return Tally(1, int(other), int(turned), int(new.certainty == "defective"))


def one_each(index: Index) -> Weights:
    """Weights that count profiles."""
    return [(1,) * size for size in index.variables.sizes[: index.variables.facts]]


def by_priors(ruleset: Ruleset, index: Index) -> Weights:
    """Weights from what the pack calls rough but usual: the presumed value of a fact, else its prior, else all alike."""
    facts = {fact.name: fact for fact in ruleset.facts}
    return [_usual(facts[name], index.cells[name]) for name in index.variables.names[: index.variables.facts]]


def _usual(fact: Fact, cells: Cells) -> tuple[int, ...]:
    if fact.presumed:
        taken = cells.find(from_text(fact, fact.presumed.value))
        return tuple(int(cell == taken) for cell in range(cells.size))
    return tuple(round(share * PARTS) for share in cell_shares(fact, cells))
