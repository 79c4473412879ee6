"""Worlds to answers: unknown is one more cell.

Every fact gets an ``unknown`` child, the join of its children (of a presumed fact, the child of the presumed value).
Below the facts stand readings: a function from readings to sets of outcomes, joined pointwise; the answer is computed
from it last. So an answer is exact on unknowns: ``p or not p`` is certain although p is unknown ("certain answers",
Imielinski and Lipski, JACM 1984), where Kleene's tables would say unknown.

    worlds:   citizenship -> age -> ... -> points -> outcome
    joined:   citizenship (5 cells + unknown) -> age (4 + unknown) -> ... -> function from readings to sets of outcomes
    answers:  citizenship (5 cells + unknown) -> age (4 + unknown) -> ... -> leaf (verdict, certainty, possible)
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from beforehand.diagram.store import FALSE, TRUE, Store, result, value_of
from beforehand.diagram.worlds import DEFECTS, Variables, outcomes_of
from beforehand.ir.support import Standing


class Leaf(Struct, frozen=True):
    """An answer without its reasons.

    ``verdict`` is the number of an outcome or None; ``possible`` is a set of outcomes as bits. Where ``possible``
    contains a gap or a conflict, ``certainty`` is "defective" and there is no answer.
    """

    verdict: int | None
    certainty: str
    possible: int


class AnswerBuilder:
    """Builds answer diagrams in ``answers`` from diagrams in ``worlds``.

    On the way, in ``joined``, every fact has its unknown child already but the answer is not computed yet: results there
    number functions from readings to sets of outcomes, kept in ``readings``. Cases can still be joined in it.
    """

    def __init__(
        self,
        variables: Variables,
        standings: Sequence[Standing],
        presumed: Sequence[int | None],
        worlds: Store,
        answers: Store,
    ) -> None:
        """``standings`` has the standing of each point, ``presumed`` the presumed cell of each fact, in order."""
        self.variables = variables
        self.worlds = worlds
        self.answers = answers
        self.joined = Store(worlds.budget)
        self.readings: list[int] = []
        self.leaves: list[Leaf] = []
        self._standings = standings
        self._presumed = presumed
        self._number_of: dict[int, int] = {}
        self._leaf_number: dict[Leaf, int] = {}
        self._leaf_of: dict[int, int] = {}
        self._memo: dict[tuple[int, int], int] = {}

    # Points -----------------------------------------------------------------------------------------------------------

    def live(self, diagram: int) -> int:
        """A diagram over worlds without the readings that are not live."""
        return self.worlds.restrict(diagram, lambda v: self._of(v, "live"))

    def leading(self, diagram: int) -> int:
        """A diagram over worlds where every point is at a leading reading."""
        return self.worlds.restrict(diagram, lambda v: self._of(v, "leading"))

    def _reported(self, diagram: int) -> int:
        return self.worlds.restrict(diagram, lambda v: self._of(v, "leading") if self._state(v) == "reported" else None)

    def _of(self, variable: int, which: str) -> tuple[int, ...] | None:
        point = variable - self.variables.facts
        return getattr(self._standings[point], which) if point >= 0 else None

    def _state(self, variable: int) -> str:
        point = variable - self.variables.facts
        return self._standings[point].state if point >= 0 else ""

    # Leaves -----------------------------------------------------------------------------------------------------------

    def number(self, readings: int) -> int:
        """The number of a function from readings to sets of outcomes."""
        known = self._number_of.get(readings)
        if known is None:
            known = self._number_of[readings] = len(self.readings)
            self.readings.append(readings)
        return known

    def leaf(self, number: int) -> int:
        """The number of the leaf that a function from readings to sets of outcomes comes to."""
        known = self._leaf_of.get(number)
        if known is None:
            leaf = self._answer(self.readings[number])
            known = self._leaf_number.get(leaf)
            if known is None:
                known = self._leaf_number[leaf] = len(self.leaves)
                self.leaves.append(leaf)
            self._leaf_of[number] = known
        return known

    def _answer(self, readings: int) -> Leaf:
        """Verdict, certainty and possible outcomes (docs/reference/semantics.md, "The answer")."""
        possible = self._outcomes(readings)
        if possible & DEFECTS:
            return Leaf(None, "defective", possible)
        leading = self.leading(readings)
        masks = {value_of(d) for d in self.worlds.below(leading) if d < 0}
        if any(mask.bit_count() > 1 for mask in masks):
            return Leaf(None, "facts_missing", possible)
        verdict = outcomes_of(masks.pop())[0] if len(masks) == 1 else None
        if possible.bit_count() == 1:
            return Leaf(verdict, "settled", possible)
        if verdict is not None:
            held = self._outcomes(self._reported(readings))
            return Leaf(verdict, "reported" if held.bit_count() == 1 else "disputed", possible)
        silent = any(self._state(variable) == "silent" for variable in self.worlds.support(leading))
        return Leaf(None, "silent" if silent else "disputed", possible)

    def _outcomes(self, readings: int) -> int:
        mask = 0
        for d in self.worlds.below(readings):
            if d < 0:
                mask |= value_of(d)
        return mask

    def join_numbers(self, numbers: Sequence[int]) -> int:
        """The function from readings to sets of outcomes for a case that may be any of several."""
        return self.number(self.worlds.union_all([self.readings[number] for number in numbers]))

    # Unknown as one more cell -----------------------------------------------------------------------------------------

    def join(self, live: int) -> int:
        """A decision's outcomes over live worlds, with an unknown child for every fact, in ``joined``."""

        def decided(a: int, b: int) -> int | None:
            if a == b:
                return a
            return result(self.join_numbers((value_of(a), value_of(b)))) if a < 0 and b < 0 else None

        def join(a: int, b: int) -> int:
            return self.joined.combine(a, b, decided, self._memo)

        return self._lift(live, lambda d: result(self.number(d)), join, self.joined)

    def answer(self, joined: int) -> int:
        """The answer diagram of a decision. Results number ``leaves``."""
        return self.joined.results(joined, lambda number: result(self.leaf(number)), self.answers)

    def always(self, truth: int) -> int:
        """Where something holds in every leading world."""
        return self._lift(self.leading(truth), lambda d: self._constant(d, TRUE), self.answers.conj, self.answers)

    def ever(self, truth: int) -> int:
        """Where something may hold."""
        return self._lift(self.live(truth), lambda d: self._constant(d, FALSE), self.answers.disj, self.answers)

    def _constant(self, readings: int, default: int) -> int:
        """Below the facts: ``default`` if all results are, else the other truth."""
        return default if all(d == default for d in self.worlds.below(readings) if d < 0) else TRUE + FALSE - default

    def _lift(self, diagram: int, end: Callable[[int], int], join: Callable[[int, int], int], into: Store) -> int:
        memo: dict[int, int] = {}
        variable, children = self.worlds.variable, self.worlds.children

        def go(d: int) -> int:
            known = memo.get(d)
            if known is not None:
                return known
            if d < 0 or variable[d] >= self.variables.facts:
                made = end(d)
            else:
                kids = [go(kid) for kid in children[d]]
                presumed = self._presumed[variable[d]]
                if presumed is not None:
                    unknown = kids[presumed]
                else:
                    unknown, *others = dict.fromkeys(kids)
                    for other in others:
                        unknown = join(unknown, other)
                made = into.node(variable[d], (*kids, unknown))
            memo[d] = made
            return made

        return go(diagram)
