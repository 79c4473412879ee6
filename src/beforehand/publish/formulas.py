"""Truths written as formulas, for a style sheet: much shorter than the nodes of their diagrams.

    diagram   age -> sex -> ground -> … -> true        one node for each test, again for each truth
    formula   age 1 or 2, and sex 0, and ground 3      each test once for all truths, common parts once too

What can be split off as "this fact has one of these cells, and …" (or ", or …") is split off; what is left goes on by the
cells of the fact that leaves least. Splitting leaves the diagram free where the part already decides, so it shrinks (Brayton and others,
"Multilevel Logic Synthesis", Proc. IEEE 1990, has the methods for two values).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations

from msgspec import Struct

from beforehand.diagram.store import FALSE, TRUE, Store


class Has(Struct, frozen=True):
    """Whether the cell of a fact is one of some."""

    fact: int
    cells: frozenset[int]


class Every(Struct, frozen=True):
    """Whether all parts are true."""

    parts: frozenset[int]


class Either(Struct, frozen=True):
    """Whether any part is true."""

    parts: frozenset[int]


class ByCell(Struct, frozen=True):
    """The part for the cell of a fact."""

    fact: int
    parts: tuple[int, ...]


Term = Has | Every | Either | ByCell

WORTH_A_NAME = 3
"""Two parts that stand together so often become a part of their own."""


NODES_PER_NODE = 50
"""Where so many new nodes were made for each that was there, what is left is no more split: the work stays in proportion."""


class Formulas:
    """Terms by number; parts are numbers too, and FALSE and TRUE stand for themselves."""

    def __init__(self, store: Store, sizes: Sequence[int]) -> None:
        self._store = store
        self._sizes = sizes
        self._most = NODES_PER_NODE * len(store.variable) + 1_000
        self._made: dict[int, int] = {}
        self._numbers: dict[Term, int] = {}
        self.terms: list[Term] = []

    def of(self, diagram: int) -> int:
        """The term of a truth."""
        if diagram < 0:
            return diagram
        if diagram not in self._made:
            self._made[diagram] = self._split(diagram)
        return self._made[diagram]

    def _split(self, diagram: int) -> int:
        if len(self._store.variable) > self._most:
            kids = self._store.children[diagram]
            return self.number(ByCell(self._store.variable[diagram], tuple(map(self.of, kids))))
        for kind, deciding in ((Every, FALSE), (Either, TRUE)):
            rest, tests = diagram, []
            for fact in sorted(self._store.support(diagram)):
                known = self._kids(rest, fact)
                decided = frozenset(cell for cell, kid in enumerate(known) if kid == deciding)
                if rest >= 0 and decided:
                    tests.append(Has(fact, decided if kind is Either else frozenset(range(len(known))) - decided))
                    rest = self._without(rest, fact, decided, deciding)
            if tests and self._size(rest) < self._size(diagram):
                parts = {self.number(test) for test in tests} | ({self.of(rest)} if rest >= 0 else set())
                return self.number(kind(frozenset(parts))) if len(parts) > 1 else parts.pop()
        fact = min(sorted(self._store.support(diagram)), key=lambda one: max(map(self._size, self._kids(diagram, one))))
        return self.number(ByCell(fact, tuple(map(self.of, self._kids(diagram, fact)))))

    def _kids(self, diagram: int, fact: int) -> list[int]:
        """The diagram for each cell of a fact, wherever in it the fact is tested."""
        return [self._where(diagram, fact, cell) for cell in range(self._sizes[fact])]

    def number(self, term: Term) -> int:
        """The number of a term, the same for the same term."""
        known = self._numbers.setdefault(term, len(self.terms))
        if known == len(self.terms):
            self.terms.append(term)
        return known

    def _size(self, diagram: int) -> int:
        return sum(1 for _ in self._store.below(diagram))

    def _where(self, diagram: int, fact: int, cell: int) -> int:
        """The diagram where a fact has a cell."""
        return self._store.restrict(diagram, lambda one: (cell,) if one == fact else None)

    def _without(self, diagram: int, fact: int, decided: frozenset[int], deciding: int) -> int:
        """The diagram where it does not matter for some cells, which take the most frequent child of the others."""
        store, memo = self._store, dict[int, int]()

        def go(d: int) -> int:
            if d < 0 or store.variable[d] > fact:
                return d
            if d not in memo:
                kids = store.children[d]
                if store.variable[d] == fact:
                    others = Counter(kid for cell, kid in enumerate(kids) if cell not in decided and kid != deciding)
                    most = max(others, key=lambda kid: (others[kid], kid), default=deciding)
                    memo[d] = store.node(fact, [most if cell in decided else kid for cell, kid in enumerate(kids)])
                else:
                    memo[d] = store.node(store.variable[d], [go(kid) for kid in kids])
            return memo[d]

        return go(diagram)

    def split_tests(self, worth: Callable[[Has], bool]) -> None:
        """Tests that are long to write, where ``worth`` says so, as either of two shorter ones that are needed anyway.

        What is also true of the unknown is long: "ground 3, or unknown" denies all the other grounds.
        """
        for place, term in enumerate(self.terms):
            if isinstance(term, Has) and worth(term):
                unknown = term.cells & {self._sizes[term.fact] - 1}
                if unknown and unknown != term.cells:
                    halves = (Has(term.fact, unknown), Has(term.fact, term.cells - unknown))
                    self.terms[place] = Either(frozenset(map(self.number, halves)))
                elif not unknown:
                    pool = [one for one in self.terms if isinstance(one, Has) and one.fact == term.fact]
                    pairs = combinations([one for one in pool if one.cells < term.cells], 2)
                    found = next((pair for pair in pairs if pair[0].cells | pair[1].cells == term.cells), None)
                    if found:
                        self.terms[place] = Either(frozenset(map(self.number, found)))

    def share(self) -> None:
        """Give parts that stand together in several terms a term of their own, the most frequent first."""
        for kind in (Every, Either):
            while True:
                long = [term.parts for term in self.terms if type(term) is kind and len(term.parts) > 2]
                pairs = Counter(pair for parts in long for pair in combinations(sorted(parts), 2))
                often = max(pairs, key=lambda pair: (pairs[pair], pair), default=None)
                if often is None or pairs[often] < WORTH_A_NAME:
                    break
                both = self.number(kind(frozenset(often)))
                for place, term in enumerate(self.terms):
                    if type(term) is kind and term.parts > set(often):
                        self.terms[place] = kind(term.parts - set(often) | {both})


def parts_of(term: Term) -> Iterable[int]:
    """The numbers of the terms that a term is made of."""
    return () if isinstance(term, Has) else term.parts
