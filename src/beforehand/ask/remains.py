"""What is left of a law's decisions while facts become known.

Each decision is its diagram over live worlds with the known facts filled in, all in one store: equal functions are the
same number. So two ways to the same remainder are one state, and what was found out about it is kept.
"""

from collections.abc import Iterable, Mapping, Sequence

from beforehand.diagram.index import Index
from beforehand.diagram.store import Store, TooLargeError, result, value_of
from beforehand.diagram.worlds import GAP, bit, decided
from beforehand.ir.priors import cell_shares
from beforehand.ir.ruleset import Decision, Ruleset

Roots = tuple[int, ...]
"""The diagrams of every decision, one after the other; of several cases, one case after the other."""

NOTHING = result(0)
"""Stands where no diagram is needed any more."""

JOINED = result(1 << 60)
"""Stands last among the parts of a decision once they are one diagram, which stands first."""

MADE = 4
"""For each node that a law may have, so many may be made on the way."""

JOINED_BUDGET = 3_000
"""The rules of a law too large for one diagram are joined once what is left of them needs no more nodes than this."""


class Remains:
    """The decisions of one law over its facts. Diagrams are made in a store of its own."""

    def __init__(self, ruleset: Ruleset, index: Index) -> None:
        self.ruleset = ruleset
        self.index = index
        self.store = Store(MADE * index.worlds.budget)
        self.count = index.variables.facts
        self.sizes = index.variables.sizes[: self.count]
        facts = {fact.name: fact for fact in ruleset.facts}
        self.facts = tuple(facts[name] for name in index.variables.names[: self.count])
        self.place = {fact.name: i for i, fact in enumerate(self.facts)}
        self.shares = tuple(cell_shares(fact, index.cells[fact.name]) for fact in self.facts)
        self.places, self.width = self._places()
        self._support: dict[int, int] = {}
        self._possible: dict[int, int] = {}
        self._length: dict[int, float] = {}
        self._cofactors: dict[tuple[int, int], tuple[int, ...]] = {}

    def _places(self) -> tuple[dict[str, range], int]:
        """Where the diagrams of each decision stand among the roots of a case, and how many these are."""
        places: dict[str, range] = {}
        end = 0
        for decision in self.ruleset.decisions:
            start, end = end, end + len(self._parts(decision))
            places[decision.name] = range(start, end)
        return places, end

    def _parts(self, decision: Decision) -> tuple[int, ...]:
        own = self.index.decisions[decision.name]
        return (own.outcome,) if own.outcome is not None else (*own.parts, NOTHING)

    def start(self, lifted: Iterable[str] = (), cells: Mapping[int, tuple[int, ...]] | None = None) -> Roots:
        """The decisions with the presumptions, but for those of ``lifted`` facts, and with ``cells`` known."""
        free = {self.place[name] for name in lifted}
        presumed = enumerate(self.index.presumed)
        kept: dict[int, tuple[int, ...]] = {i: (c,) for i, c in presumed if c is not None and i not in free}
        kept.update(cells or {})
        restrict = self.index.worlds.restrict
        parts = [part for decision in self.ruleset.decisions for part in self._parts(decision)]
        return tuple(restrict(part, kept.get, self.store) for part in parts)

    def known(self, roots: Roots, cells: Mapping[int, tuple[int, ...]]) -> Roots:
        """What is left once facts are known to be in one of some cells."""
        several = {place: some for place, some in cells.items() if len(some) > 1}
        for place, some in cells.items():
            if len(some) == 1:
                roots = tuple(self.cofactors(root, place)[some[0]] for root in roots)
        return tuple(self.store.restrict(root, several.get) for root in roots) if several else roots

    def joined(self, roots: Roots) -> Roots:
        """Decisions that stand in parts, one for each rule, are joined as soon as what is left of them is small."""
        made = list(roots)
        for first in range(0, len(roots), self.width):
            for decision in self.ruleset.decisions:
                places = [first + place for place in self.places[decision.name]]
                if len(places) > 1 and made[places[-1]] != JOINED:
                    whole = self._join(decision, [made[place] for place in places])
                    if whole is not None:
                        self.put(made, places, whole)
        return tuple(made)

    def put(self, roots: list[int], places: Sequence[int], whole: int) -> None:
        """Let a decision be one diagram."""
        roots[places[0]] = whole
        for place in places[1:]:
            roots[place] = JOINED

    def _join(self, decision: Decision, parts: list[int]) -> int | None:
        scratch = Store(JOINED_BUDGET)
        try:
            copies = [self.store.restrict(part, lambda _: None, scratch) for part in parts]
            whole = decided(scratch, decision, scratch.union_all(copies))
        except TooLargeError:
            return None
        return scratch.restrict(whole, lambda _: None, self.store)

    def support(self, diagram: int) -> int:
        """The facts that a diagram tests, as bits."""
        if diagram < 0 or self.store.variable[diagram] >= self.count:
            return 0
        found = self._support.get(diagram)
        if found is None:
            found = 1 << self.store.variable[diagram]
            for kid in set(self.store.children[diagram]):
                found |= self.support(kid)
            self._support[diagram] = found
        return found

    def matters(self, roots: Roots) -> int:
        """The facts on which anything depends, as bits."""
        found = 0
        for root in roots:
            found |= self.support(root)
        return found

    def outcomes(self, decision: Decision, case: Roots) -> int:
        """The outcomes that a decision can still have, as bits."""
        places = self.places[decision.name]
        if len(places) == 1 or case[places[-1]] == JOINED:
            return self._results(case[places[0]])
        default = decision.otherwise  # where no part gives an outcome
        found = bit(decision.outcomes.index(default.then)) if default else GAP
        for place in places:
            found |= self._results(case[place])
        return found

    def _results(self, diagram: int) -> int:
        if diagram < 0:
            return value_of(diagram)
        found = self._possible.get(diagram)
        if found is None:
            found = 0
            for kid in set(self.store.children[diagram]):
                found |= self._results(kid)
            self._possible[diagram] = found
        return found

    def length(self, diagram: int) -> float:
        """How many facts a walk down a diagram tests on average."""
        if diagram < 0 or self.store.variable[diagram] >= self.count:
            return 0.0
        found = self._length.get(diagram)
        if found is None:
            kids = self.store.children[diagram]
            parts = zip(self.shares[self.store.variable[diagram]], kids, strict=True)
            found = self._length[diagram] = 1 + sum(share * self.length(kid) for share, kid in parts)
        return found

    def cofactors(self, diagram: int, variable: int) -> tuple[int, ...]:
        """What is left of a diagram for each cell of a fact."""
        if not self.support(diagram) >> variable & 1:
            return (diagram,) * self.sizes[variable]
        own, kids = self.store.variable[diagram], self.store.children[diagram]
        if own == variable:
            return kids
        key = (diagram, variable)
        made = self._cofactors.get(key)
        if made is None:
            below = [self.cofactors(kid, variable) for kid in kids]
            made = tuple(self.store.node(own, cell) for cell in zip(*below, strict=True))
            self._cofactors[key] = made
        return made
