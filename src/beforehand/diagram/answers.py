"""Worlds to answers: unknown is one more cell.

Every fact gets an ``unknown`` child, the join of its children (of a presumed fact, the child of the presumed value). What
is joined are not answers but *states*, from which the answer is computed last; so an answer is exact on unknowns: ``p or
not p`` is certain although p is unknown ("certain answers", Imielinski and Lipski, JACM 1984), where Kleene's tables would
say unknown.

    worlds:   citizenship -> age -> ... -> points -> outcome
    joined:   citizenship (5 cells + unknown) -> age (4 + unknown) -> ... -> state
    answers:  citizenship (5 cells + unknown) -> age (4 + unknown) -> ... -> leaf (verdict, certainty, possible)
"""

from collections.abc import Callable, Sequence
from functools import reduce

from msgspec import Struct

from beforehand.diagram.store import FALSE, MEMO_FACTOR, TRUE, Store, TooLargeError, result, value_of
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


class State(Struct, frozen=True):
    """All that an answer, and any join with other states, needs to know of the worlds of a case.

    ``lead`` is the function from leading readings to the outcome, as a diagram in the store of worlds; None where facts
    alone make the outcome differ under some leading reading. Functions that are not the same differ somewhere, and there
    their join has two outcomes: so joining keeps equal functions and makes None of all others. ``held`` has the outcomes
    (bits) of the worlds that hold the reported points to their leading reading, ``possible`` those of all worlds.
    """

    lead: int | None
    held: int
    possible: int

    def join(self, other: "State") -> "State":
        """The state of a case that may be either."""
        lead = self.lead if self.lead == other.lead else None
        return State(lead, 0 if lead is None else self.held | other.held, self.possible | other.possible)


class AnswerBuilder:
    """Builds answer diagrams in ``answers`` from diagrams in ``worlds``, on the way through ``joined``.

    Results in ``joined`` number ``states``, results in ``answers`` number ``leaves``.
    """

    def __init__(
        self,
        variables: Variables,
        standings: Sequence[Standing],
        presumed: Sequence[int | None],
        worlds: Store,
        answers: Store,
        joined: int = 0,
    ) -> None:
        """``standings`` has the standing of each point, ``presumed`` the presumed cell of each fact, in order.

        ``joined`` is how many nodes with unknown children there may be.
        """
        self.variables = variables
        self.worlds = worlds
        self.answers = answers
        self.joined = Store(joined)
        self.states: list[State] = []
        self.leaves: list[Leaf] = []
        self._standings = standings
        self._presumed = presumed
        self._state_number: dict[State, int] = {}
        self._leaf_number: dict[Leaf, int] = {}
        self._memo: dict[tuple[int, ...], int] = {}

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

    # States and leaves ------------------------------------------------------------------------------------------------

    def state(self, readings: int) -> State:
        """The state for one cell of every fact: ``readings`` is the outcome as a function of live readings."""
        return State(self.leading(readings), self._outcomes(self._reported(readings)), self._outcomes(readings))

    def number(self, state: State) -> int:
        """The number of a state."""
        known = self._state_number.setdefault(state, len(self.states))
        if known == len(self.states):
            self.states.append(state)
        return known

    def leaf(self, state: State) -> Leaf:
        """The answer that a state comes to (docs/reference/semantics.md, "The answer")."""
        lead, possible = state.lead, state.possible
        if possible & DEFECTS:
            return Leaf(None, "defective", possible)
        if lead is None:
            return Leaf(None, "facts_missing", possible)
        verdict = outcomes_of(value_of(lead))[0] if lead < 0 else None
        if possible.bit_count() == 1:
            return Leaf(verdict, "settled", possible)
        if verdict is not None:
            return Leaf(verdict, "reported" if state.held.bit_count() == 1 else "disputed", possible)
        silent = any(self._state(variable) == "silent" for variable in self.worlds.support(lead))
        return Leaf(None, "silent" if silent else "disputed", possible)

    def _outcomes(self, readings: int) -> int:
        mask = 0
        for d in self.worlds.below(readings):
            if d < 0:
                mask |= value_of(d)
        return mask

    def join_numbers(self, a: int, b: int) -> int:
        """The number of the state of a case that may be in either of two."""
        return self.number(self.states[a].join(self.states[b]))

    # Unknown as one more cell -----------------------------------------------------------------------------------------

    def join(self, live: int) -> int:
        """A decision's outcomes over live worlds, with an unknown child for every fact, in ``joined``."""
        return self._lift(live, lambda d: result(self.number(self.state(d))), self.join_all, self.joined)

    def join_all(self, diagrams: Sequence[int]) -> int:
        """The join of many diagrams of ``joined`` in one go: two by two, most of what is made is needed by nothing."""
        variable, children, memo = self.joined.variable, self.joined.children, self._memo

        def go(parts: tuple[int, ...]) -> int:
            if len(parts) == 1:
                return parts[0]
            known = memo.get(parts)
            if known is not None:
                return known
            if len(memo) > MEMO_FACTOR * self.joined.budget:
                raise TooLargeError(self.joined.budget)
            folded = [part for part in parts if part < 0]  # sorted: results come first
            if len(folded) > 1:
                numbers = [value_of(part) for part in folded]
                whole = reduce(self.join_numbers, numbers)
                made = go((result(whole), *parts[len(folded) :])) if len(folded) < len(parts) else result(whole)
            else:
                top = min(variable[part] for part in parts if part >= 0)
                tested = [children[part] if part >= 0 and variable[part] == top else None for part in parts]
                rest = [part for part, kids in zip(parts, tested, strict=True) if kids is None]
                split = [kids for kids in tested if kids is not None]
                made = self.joined.node(
                    top, [go(tuple(sorted({*rest, *(kids[i] for kids in split)}))) for i in range(len(split[0]))]
                )
            memo[parts] = made
            return made

        return go(tuple(sorted(set(diagrams))))

    def answer(self, joined: int) -> int:
        """The answer diagram of a decision."""
        return self.joined.results(joined, lambda number: result(self._number_leaf(number)), self.answers)

    def _number_leaf(self, state: int) -> int:
        leaf = self.leaf(self.states[state])
        known = self._leaf_number.setdefault(leaf, len(self.leaves))
        if known == len(self.leaves):
            self.leaves.append(leaf)
        return known

    def always(self, truth: int) -> int:
        """Where something holds in every leading world."""
        return self._lift(self.leading(truth), lambda d: self._constant(d, TRUE), self._conj_all, self.answers)

    def ever(self, truth: int) -> int:
        """Where something may hold."""
        return self._lift(self.live(truth), lambda d: self._constant(d, FALSE), self.answers.disj_all, self.answers)

    def _conj_all(self, truths: Sequence[int]) -> int:
        return reduce(self.answers.conj, truths)

    def _constant(self, readings: int, default: int) -> int:
        """Below the facts: ``default`` if all results are, else the other truth."""
        return default if all(d == default for d in self.worlds.below(readings) if d < 0) else TRUE + FALSE - default

    def _lift(self, diagram: int, end: Callable[[int], int], join: Callable[[list[int]], int], into: Store) -> int:
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
                unknown = join(list(dict.fromkeys(kids))) if presumed is None else kids[presumed]
                made = into.node(variable[d], (*kids, unknown))
            memo[d] = made
            return made

        return go(diagram)
