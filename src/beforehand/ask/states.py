"""The states that an order of questions is planned over, the questions that each allows, and where these lead."""

from collections.abc import Iterator

from msgspec import Struct

from beforehand.ask.remains import NOTHING, Remains, Roots
from beforehand.diagram.store import result
from beforehand.diagram.worlds import bit
from beforehand.ir.ruleset import Decision, Ruleset

Asked = tuple[int, ...]
"""The variables of the facts that one question asks."""


class Terms(Struct, frozen=True):
    """Which facts may be asked (a bit for each variable), and which groups of facts are asked one by one."""

    askable: int
    apart: frozenset[str] = frozenset()


class _Chapter(Struct):
    """A decision, the one it waits for with the outcome that must be possible there, and what others wait for here."""

    decision: Decision
    waits_for: int | None = None
    outcome: int = 0
    watched: int = 0


class States:
    """A state is the roots with all that can change no question any more made alike."""

    def __init__(self, remains: Remains) -> None:
        self.remains = remains
        self._chapters = _chapters(remains.ruleset)
        facts = remains.ruleset.facts
        starts = {fact.derived.start for fact in facts if fact.derived}
        asked = [fact for fact in facts if not fact.presumed and fact.name not in starts]
        self.terms = Terms(sum(1 << remains.place[fact.name] for fact in asked))
        self.groups: dict[str, Asked] = {}
        for fact in facts:
            if fact.together is not None:
                self.groups[fact.together] = (*self.groups.get(fact.together, ()), remains.place[fact.name])

    def cases(self, roots: Roots) -> Iterator[Roots]:
        """The roots of each case."""
        width = self.remains.width
        return (roots[first : first + width] for first in range(0, len(roots), width))

    def counted(self, roots: Roots) -> Roots:
        """The roots without the decisions that are not asked about: what these wait for cannot come any more."""
        return tuple(root for case in self.cases(roots) for root in self._counted(case))

    def _counted(self, case: Roots) -> list[int]:
        remains = self.remains
        made = list(case)
        counts: list[bool] = []
        for chapter in self._chapters:
            above = chapter.waits_for
            counts.append(
                above is None
                or (counts[above] and remains.outcomes(self._chapters[above].decision, case) & chapter.outcome > 0)
            )
            if not counts[-1]:
                remains.put(made, remains.places[chapter.decision.name], NOTHING)
        return made

    def settle(self, roots: Roots, terms: Terms) -> Roots:
        """The state that roots stand for. Of a decision that is settled only what others wait for is left."""
        width = self.remains.width
        if len(roots) == width:
            return self._settle(roots, terms.askable)
        each = sorted({self._settle(case, terms.askable) for case in self.cases(roots)})
        open_ = [case for case in each if self.remains.matters(case) & terms.askable]
        return tuple(root for case in open_ or each[:1] for root in case)

    def _settle(self, case: Roots, askable: int) -> Roots:
        remains = self.remains
        made = self._counted(case)
        needed = [False] * len(self._chapters)
        for number in reversed(range(len(needed))):
            chapter = self._chapters[number]
            places = remains.places[chapter.decision.name]
            if any(remains.support(made[place]) & askable for place in places):
                needed[number] = True
            else:
                watched = remains.outcomes(chapter.decision, tuple(made)) & chapter.watched if needed[number] else 0
                remains.put(made, places, result(watched))
            if needed[number] and chapter.waits_for is not None:
                needed[chapter.waits_for] = True
        return tuple(made)

    def first_chapter(self, roots: Roots, askable: int) -> int:
        """The askable facts on which the first open decision depends, as bits."""
        for chapter in self._chapters:
            found = 0
            for case in self.cases(roots):
                for place in self.remains.places[chapter.decision.name]:
                    found |= self.remains.support(case[place])
            if found & askable:
                return found & askable
        return 0

    def questions(self, state: Roots, terms: Terms, *, chapters: bool) -> tuple[Asked, ...]:
        """The questions that can matter in a state; by ``chapters``, only those of its first open decision."""
        open_ = self.remains.matters(state) & terms.askable
        own = self.first_chapter(state, terms.askable) if chapters else open_
        made: list[Asked] = []
        for name, members in self.groups.items():
            group = tuple(place for place in members if open_ >> place & 1)
            if group and name not in terms.apart:
                if any(own >> place & 1 for place in group):
                    made.append(group)
                own &= ~sum(1 << place for place in group)
        return (*made, *((place,) for place in range(self.remains.count) if own >> place & 1))

    def after(self, state: Roots, asked: Asked, terms: Terms) -> dict[Roots, float]:
        """The states that a question can lead to, each with its share."""
        cofactors = self.remains.cofactors
        now = {state: 1.0}
        for variable in asked:
            moved: dict[Roots, float] = {}
            for roots, share in now.items():
                cells = zip(*[cofactors(root, variable) for root in roots], strict=True)
                for part, kids in zip(self.remains.shares[variable], cells, strict=True):
                    moved[kids] = moved.get(kids, 0.0) + share * part
            now = moved
        made: dict[Roots, float] = {}
        for roots, share in now.items():
            settled = self.settle(roots, terms)
            made[settled] = made.get(settled, 0.0) + share
        return made


def _chapters(ruleset: Ruleset) -> list[_Chapter]:
    """The decisions in pack order, but none before one that it waits for."""
    decisions = {decision.name: decision for decision in ruleset.decisions}
    order: dict[str, _Chapter] = {}

    def add(decision: Decision) -> None:
        if decision.name in order:
            return
        chapter = _Chapter(decision)
        if decision.only_if:
            above, outcome = decision.only_if
            add(decisions[above])
            chapter.waits_for = list(order).index(above)
            chapter.outcome = bit(decisions[above].outcomes.index(outcome))
            order[above].watched |= chapter.outcome
        order[decision.name] = chapter

    for decision in ruleset.decisions:
        add(decision)
    return list(order.values())
