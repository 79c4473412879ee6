"""An answer diagram as a Python function: nested comparisons of a case's facts, for loops over very many cases.

A node that several others lead to becomes a function of its own if much hangs below it; else it is written out again.
"""

from collections.abc import Callable, Mapping
from datetime import date

from beforehand.diagram.answers import Leaf
from beforehand.diagram.lookup import Lookup
from beforehand.diagram.query import Query
from beforehand.diagram.store import value_of
from beforehand.diagram.worlds import outcomes_of
from beforehand.ir.ruleset import Decision, Fact

WRITTEN_OUT = 60
"""Below so many nodes a shared node is written out again where it is needed."""

DEEPEST = 60
"""Deeper nesting goes into a function: Python's parser allows 100 levels."""

QuickAnswer = tuple[str | None, str, tuple[str, ...]]
"""Verdict, certainty, possible outcomes."""

QuickFunction = Callable[[Mapping[str, object]], QuickAnswer]


def quick_function(query: Query, decision: Decision) -> QuickFunction:
    """A function from facts to verdict, certainty and possible outcomes.

    The facts must have been checked (``law.decide`` does): text for choices, numbers, booleans, dates as ISO text; left
    out or None is unknown. A derived fact is taken as given, it is not derived from dates. A certainty of "defective"
    means that the law has a gap or a conflict for the case.
    """
    if query.index.decisions[decision.name].answer is None:
        return _looked_up(query, decision)
    names: dict[str, object] = {}
    exec(compile(_Writer(query, decision).source(), f"<{decision.name}>", "exec"), names)  # noqa: S102 - our own source
    function: QuickFunction = names["answer"]  # type: ignore[assignment]
    return function


def _looked_up(query: Query, decision: Decision) -> QuickFunction:
    """The same for a law that has no answer diagram: every case is looked up."""
    lookup = Lookup(query)
    asked = [fact.name for fact in query.ruleset.facts if fact.name in lookup]

    def answer(facts: Mapping[str, object]) -> QuickAnswer:
        profile = lookup.profile({name: facts.get(name) for name in asked})
        if profile is None:
            raise ValueError("the facts were not checked")
        return _told(decision, query.leaf(decision.name, (profile,)))

    return answer


def _told(decision: Decision, leaf: Leaf) -> QuickAnswer:
    possible = tuple(decision.outcomes[i] for i in outcomes_of(leaf.possible))
    return (None if leaf.verdict is None else decision.outcomes[leaf.verdict], leaf.certainty, possible)


class _Writer:
    def __init__(self, query: Query, decision: Decision) -> None:
        self._query = query
        root = query.index.decisions[decision.name].answer
        assert root is not None
        self._root = root
        self._decision = decision
        self._variable = query.index.answers.variable
        self._children = query.index.answers.children
        self._facts = {fact.name: fact for fact in query.ruleset.facts}
        self._names = query.index.variables.names
        self._below: dict[int, int] = {}
        self._parents: dict[int, int] = {}
        for node in query.index.answers.below(self._root):
            for kid in set(self._children[node]) if node >= 0 else ():
                self._parents[kid] = self._parents.get(kid, 0) + 1
        self._apart: dict[int, None] = {}

    def source(self) -> str:
        leaves = "".join(
            f"_{number} = {self._leaf(number)!r}\n"
            for number in sorted(value_of(d) for d in self._query.index.answers.below(self._root) if d < 0)
        )
        main = ["def answer(facts):", *self._write(self._root, 1, entry=True)]
        parts = ["\n".join(main)]
        written: set[int] = set()
        while len(written) < len(self._apart):
            for node in [node for node in self._apart if node not in written]:
                written.add(node)
                parts.append("\n".join([f"def n{node}(facts):", *self._write(node, 1, entry=True)]))
        return leaves + "\n\n".join(reversed(parts)) + "\n"

    def _leaf(self, number: int) -> QuickAnswer:
        return _told(self._decision, self._query.index.leaves[number])

    def _size(self, node: int) -> int:
        """How many nodes stand below, written out."""
        if node < 0:
            return 0
        if node not in self._below:
            self._below[node] = 1 + sum(self._size(kid) for kid in set(self._children[node]))
        return self._below[node]

    def _write(self, node: int, depth: int, *, entry: bool = False) -> list[str]:
        pad = "    " * depth
        if node < 0:
            return [f"{pad}return _{value_of(node)}"]
        if not entry and ((self._parents[node] > 1 and self._size(node) > WRITTEN_OUT) or depth > DEEPEST):
            self._apart[node] = None
            return [f"{pad}return n{node}(facts)"]
        fact = self._facts[self._names[self._variable[node]]]
        *cells, unknown = self._children[node]
        groups: dict[int, list[int]] = {}
        for cell, kid in enumerate(cells):
            groups.setdefault(kid, []).append(cell)
        values = self._query.index.cells[fact.name]
        # the group that would take the longest to name goes last, without a test
        last = max(
            groups, key=lambda kid: (len(values.groups) and sum(len(values.groups[c]) for c in groups[kid]), kid)
        )
        lines = [f"{pad}v = facts.get({fact.name!r})"]
        if unknown == last:
            tests = [(kid, self._test(fact, own)) for kid, own in groups.items() if kid != last]
            tests = [(kid, test if values.groups else f"v is not None and ({test})") for kid, test in tests]
        else:
            tests = [(unknown, "v is None")] + [
                (kid, self._test(fact, own)) for kid, own in groups.items() if kid != last
            ]
        for kid, test in tests:
            lines += [f"{pad}if {test}:", *self._write(kid, depth + 1)]
        return lines + self._write(last, depth)

    def _test(self, fact: Fact, cells: list[int]) -> str:
        own = self._query.index.cells[fact.name]
        if fact.kind == "yes_no":
            return " or ".join(f"v is {own.groups[cell][0] == 'true'}" for cell in cells)
        if own.groups:
            values = tuple(value for cell in cells for value in own.groups[cell])
            return f"v == {values[0]!r}" if len(values) == 1 else f"v in {set(values)!r}"
        tests = []
        for low, high in self._merged([own.ranges[cell] for cell in cells]):
            ends = [self._end(fact, end) for end in (low, high)]
            if low is None or (fact.low is not None and low == fact.low):
                tests.append(f"v <= {ends[1]}")
            elif high is None or (fact.high is not None and high == fact.high):
                tests.append(f"v >= {ends[0]}")
            else:
                tests.append(f"v == {ends[0]}" if low == high else f"{ends[0]} <= v <= {ends[1]}")
        return " or ".join(tests)

    @staticmethod
    def _merged(ranges: list[tuple[int | None, int | None]]) -> list[tuple[int | None, int | None]]:
        merged: list[tuple[int | None, int | None]] = []
        for low, high in ranges:
            if merged and merged[-1][1] is not None and low == merged[-1][1] + 1:
                merged[-1] = (merged[-1][0], high)
            else:
                merged.append((low, high))
        return merged

    @staticmethod
    def _end(fact: Fact, end: int | None) -> str:
        if end is None:
            return ""
        return repr(date.fromordinal(end).isoformat()) if fact.kind == "date" else str(end)
