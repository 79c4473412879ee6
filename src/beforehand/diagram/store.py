"""Reduced, ordered, multi-valued decision diagrams with shared nodes.

A node tests one variable and has a child per value. Reduced: no node has all children the same, no two nodes are the
same (hash-consing), so equal functions are the same number. Bryant, "Graph-Based Algorithms for Boolean Function
Manipulation", IEEE ToC 1986; for many values Srinivasan et al., ICCAD 1990; for many results Bahar et al., ICCAD 1993.

A diagram is a whole number: 0 and up is a node of the store, -1 and down is a result (-1 is result 0, -2 is result 1).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

FALSE, TRUE = -1, -2

SLOT_FACTOR = 50
"""A store holds at most so many children for each node of its budget: nodes of wide variables cost more."""

MEMO_FACTOR = 4
"""An operation remembers at most so many results for each node of the budget."""


class TooLargeError(Exception):
    """The store may hold no more nodes."""

    def __init__(self, budget: int) -> None:
        super().__init__(budget)
        self.budget = budget


def result(value: int) -> int:
    """The diagram that is the same result everywhere."""
    return -1 - value


def value_of(diagram: int) -> int:
    """The result that a constant diagram stands for."""
    return -1 - diagram


class Store:
    """Nodes shared by many diagrams over the same ordered variables (0 is nearest the root)."""

    def __init__(self, budget: int) -> None:
        self.budget = budget
        self.variable: list[int] = []
        self.children: list[tuple[int, ...]] = []
        self._number: dict[tuple[int, tuple[int, ...]], int] | None = {}
        self._slots = 0

    @classmethod
    def of(cls, budget: int, variable: list[int], children: list[tuple[int, ...]]) -> "Store":
        """A store of nodes that were made before; it takes the lists over."""
        store = cls(budget)
        store.variable = variable
        store.children = children
        store._number = None  # known again when the first node is added
        return store

    def node(self, variable: int, children: Iterable[int]) -> int:
        """The diagram that tests a variable first. Raises TooLargeError beyond the budget."""
        kids = tuple(children)
        first = kids[0]
        for kid in kids:
            if kid != first:
                break
        else:
            return first
        key = (variable, kids)
        if self._number is None:
            self._number = {key: i for i, key in enumerate(zip(self.variable, self.children, strict=True))}
        number = self._number.get(key)
        if number is None:
            number = len(self.variable)
            self._slots += len(kids)
            if number >= self.budget or self._slots > SLOT_FACTOR * self.budget:
                raise TooLargeError(self.budget)
            self._number[key] = number
            self.variable.append(variable)
            self.children.append(kids)
        return number

    def conj(self, a: int, b: int) -> int:
        """Both, of two truths."""
        return self.combine(a, b, _both, {})

    def disj(self, a: int, b: int) -> int:
        """Either, of two truths."""
        return self.combine(a, b, _either, {})

    def union(self, a: int, b: int) -> int:
        """The union of two diagrams whose results are sets of outcomes, as bits."""
        return self.combine(a, b, _union, {})

    def union_all(self, diagrams: Sequence[int]) -> int:
        """The union of many, as a balanced tree: neighbours first."""
        return _balanced(diagrams, self.union, result(0))

    def disj_all(self, diagrams: list[int]) -> int:
        """Any, of many truths, as a balanced tree."""
        return _balanced(diagrams, self.disj, FALSE)

    def combine(
        self, a: int, b: int, decided: Callable[[int, int], int | None], memo: dict[tuple[int, int], int]
    ) -> int:
        """Two diagrams joined pointwise by an operation that does not mind order.

        ``decided(a, b)`` gives the joined diagram where it is known without looking below; ``memo`` may be kept.
        """
        variable, children, node = self.variable, self.children, self.node

        def go(a: int, b: int) -> int:
            known = decided(a, b)
            if known is not None:
                return known
            key = (a, b) if a < b else (b, a)
            known = memo.get(key)
            if known is not None:
                return known
            first = variable[a] if a >= 0 else None
            second = variable[b] if b >= 0 else None
            if second is None or (first is not None and first < second):
                assert first is not None
                made = node(first, [go(kid, b) for kid in children[a]])
            elif first is None or second < first:
                made = node(second, [go(a, kid) for kid in children[b]])
            else:
                made = node(first, [go(x, y) for x, y in zip(children[a], children[b], strict=True)])
            if len(memo) > MEMO_FACTOR * self.budget:
                raise TooLargeError(self.budget)
            memo[key] = made
            return made

        return go(a, b)

    def choose(self, condition: int, then: int, otherwise: int) -> int:
        """If condition then this, otherwise that."""
        memo: dict[tuple[int, int, int], int] = {}
        variable, children, node = self.variable, self.children, self.node

        def go(c: int, t: int, e: int) -> int:
            if c == TRUE or t == e:
                return t
            if c == FALSE:
                return e
            key = (c, t, e)
            known = memo.get(key)
            if known is not None:
                return known
            top = min(variable[d] for d in key if d >= 0)
            parts = [children[d] if d >= 0 and variable[d] == top else None for d in key]
            size = next(len(part) for part in parts if part is not None)
            made = node(
                top,
                [
                    go(*(part[i] if part is not None else d for part, d in zip(parts, key, strict=True)))
                    for i in range(size)
                ],
            )
            memo[key] = made
            return made

        return go(condition, then, otherwise)

    def results(self, diagram: int, change: Callable[[int], int], into: "Store | None" = None) -> int:
        """The same diagram with every result (a number) replaced by a diagram, in this store or ``into`` another."""
        memo: dict[int, int] = {}
        make = (into or self).node

        def go(d: int) -> int:
            if d < 0:
                return change(-1 - d)
            known = memo.get(d)
            if known is None:
                known = memo[d] = make(self.variable[d], [go(kid) for kid in self.children[d]])
            return known

        return go(diagram)

    def negate(self, truth: int) -> int:
        return self.results(truth, lambda value: FALSE if value else TRUE)

    def restrict(self, diagram: int, kept: Callable[[int], tuple[int, ...] | None], into: "Store | None" = None) -> int:
        """The diagram where some variables keep only some of their values, made in this store or ``into`` another.

        ``kept(variable)`` gives the values that remain, or None for all. A value that is gone has the child of the
        first that remains, so a variable left with one value is tested no more.
        """
        memo: dict[int, int] = {}
        make = (into or self).node

        def go(d: int) -> int:
            if d < 0:
                return d
            known = memo.get(d)
            if known is None:
                remain = kept(self.variable[d])
                kids = self.children[d]
                if remain is not None and len(remain) == 1:
                    known = go(kids[remain[0]])
                elif remain is not None:
                    made = {i: go(kids[i]) for i in remain}
                    known = make(self.variable[d], [made.get(i, made[remain[0]]) for i in range(len(kids))])
                else:
                    known = make(self.variable[d], [go(kid) for kid in kids])
                memo[d] = known
            return known

        return go(diagram)

    def below(self, diagram: int) -> Iterator[int]:
        """Every node and result that a diagram reaches, each once."""
        seen = {diagram}
        stack = [diagram]
        while stack:
            d = stack.pop()
            yield d
            if d >= 0:
                for kid in self.children[d]:
                    if kid not in seen:
                        seen.add(kid)
                        stack.append(kid)

    def is_constant(self, diagram: int, variable: int, value: int) -> bool:
        """Whether a diagram has one result only where a variable has a value."""
        found: int | None = None
        seen = {diagram}
        stack = [diagram]
        while stack:
            d = stack.pop()
            if d < 0:
                if found is not None and found != d:
                    return False
                found = d
                continue
            kids = self.children[d]
            for kid in (kids[value],) if self.variable[d] == variable else kids:
                if kid not in seen:
                    seen.add(kid)
                    stack.append(kid)
        return True

    def support(self, diagram: int) -> set[int]:
        """The variables on which the function depends."""
        return {self.variable[d] for d in self.below(diagram) if d >= 0}


def _both(a: int, b: int) -> int | None:
    if a == FALSE or b == FALSE:
        return FALSE
    if a == TRUE or a == b:
        return b
    return a if b == TRUE else None


def _either(a: int, b: int) -> int | None:
    if a == TRUE or b == TRUE:
        return TRUE
    if a == FALSE or a == b:
        return b
    return a if b == FALSE else None


def _union(a: int, b: int) -> int | None:
    if a == -1 or a == b:
        return b
    if b == -1:
        return a
    return -1 - ((-1 - a) | (-1 - b)) if a < 0 and b < 0 else None


def _balanced(diagrams: Sequence[int], join: Callable[[int, int], int], empty: int) -> int:
    layer = list(diagrams) or [empty]
    while len(layer) > 1:
        layer = [join(*layer[i : i + 2]) if i + 1 < len(layer) else layer[i] for i in range(0, len(layer), 2)]
    return layer[0]
