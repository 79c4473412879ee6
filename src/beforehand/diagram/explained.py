"""Every answer of a law with its reasons, numbered, and one diagram per decision that ends in these numbers.

``decide`` finds reasons case by case. Where there are millions of cases the same is told for every profile at once: the
answer, the rules among its reasons, the open facts (most useful first) and the open points are small diagrams each, and all
of them walked together are one that is not much larger.

    answer:       age -> ground -> … -> leaf 3                     because: … -> 2 rules        open facts: … -> (ground, age)
    explained:    age -> ground -> … -> number 17 = (leaf 3, these rules, these facts, these points)
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct

from beforehand.diagram.answers import AnswerBuilder, Leaf
from beforehand.diagram.hanging import Hanging, find_hanging
from beforehand.diagram.index import JOINED_BUDGET, Index, Stored
from beforehand.diagram.open import Open, differ, find_open
from beforehand.diagram.reasons import TRIAL_WORK
from beforehand.diagram.store import FALSE, TRUE, Store, TooLargeError, result, value_of
from beforehand.diagram.together import rules_for, sets_of_rules
from beforehand.ir.boxes import Box
from beforehand.ir.priors import cell_shares
from beforehand.ir.ruleset import Decision, Ruleset

Names = tuple[str, ...]


class Numbered(Struct, frozen=True):
    """One decision. ``answers`` has for each number the places of its leaf, rules, open facts and open points in the lists."""

    leaves: tuple[Leaf, ...]
    because: tuple[Names, ...]
    open_facts: tuple[Names, ...]
    open_points: tuple[Names, ...]
    answers: tuple[tuple[int, int, int, int], ...]
    root: int


class Explained(Struct, frozen=True):
    """All decisions of a law. The variables are the facts of the index; ``sizes`` counts their cells, unknown and further ones.

    The number after the last cell is unknown; after it come the sets of ``hanging``, at the date that is missing.
    """

    names: Names
    sizes: tuple[int, ...]
    hanging: Hanging | None
    decisions: dict[str, Numbered]
    nodes: Stored


def explain_all(ruleset: Ruleset, index: Index) -> Explained | None:
    """Every answer of a law, or None for a law whose diagrams are too large for it, or that derives several facts."""
    if sum(fact.derived is not None for fact in ruleset.facts) > 1:
        return None
    hanging = find_hanging(ruleset, index.cells)
    store = Store(JOINED_BUDGET)
    try:
        made = {one.name: _Decision(ruleset, index, one, hanging, store).numbered() for one in ruleset.decisions}
    except (TooLargeError, ValueError):
        return None
    count = index.variables.facts
    sizes = [size + 1 for size in index.variables.sizes[:count]]
    if hanging:
        sizes[index.variables.place(hanging.end)] += len(hanging.sets)
    return Explained(index.variables.names[:count], tuple(sizes), hanging, made, Stored(store.variable, store.children))


class _Numbers:
    """Things by number, in the order in which they were first met."""

    def __init__(self) -> None:
        self.things: list[Any] = []
        self._number: dict[Hashable, int] = {}

    def of(self, thing: Hashable) -> int:
        """The result that stands for a thing."""
        number = self._number.setdefault(thing, len(self.things))
        if number == len(self.things):
            self.things.append(thing)
        return result(number)


class _Decision:
    """The diagrams of one decision, over cells and unknown, and over each set of boxes that hang on a missing date."""

    def __init__(
        self, ruleset: Ruleset, index: Index, decision: Decision, hanging: Hanging | None, into: Store
    ) -> None:
        own = index.decisions[decision.name]
        if own.outcome is None or own.answer is None:
            raise ValueError(decision.name)
        self._ruleset, self._index, self._decision, self._into = ruleset, index, decision, into
        self._hanging = hanging
        self._store = Store(JOINED_BUDGET)
        self._worlds = Store(index.worlds.budget)
        self._outcome = index.worlds.restrict(own.outcome, lambda _: None, self._worlds)
        self._build = self._builder(self._worlds)
        self._joined = self._build.join(self._outcome)
        rules, undefeated = index.undefeated(decision.name)
        self._rules, self._undefeated = rules, undefeated
        over_rules = self._builder(rules)
        self._always = {path: over_rules.always(truth) for path, truth in undefeated.items()}
        self._ever = {path: over_rules.ever(truth) for path, truth in undefeated.items()}
        self._over_rules = over_rules
        self._carry: dict[Names, int] = {}
        self._open: Open = find_open(index, decision.name, self._store)
        self._facts = {fact.name: fact for fact in ruleset.facts}
        self._because, self._orders, self._points = _Numbers(), _Numbers(), _Numbers()
        self._answers = _Numbers()
        self._uses = _Numbers()
        self._uses.of(-1.0)  # 0: not open

    def _builder(self, worlds: Store) -> AnswerBuilder:
        index = self._index
        return AnswerBuilder(
            index.variables, index.standings, index.presumed, worlds, self._store, self._build_budget(worlds)
        )

    def _build_budget(self, worlds: Store) -> int:
        return JOINED_BUDGET if worlds is self._worlds else 0

    def numbered(self) -> Numbered:
        """The answers, numbered; their diagram is made in ``into``."""
        sets: Sequence[Sequence[Box]] = self._hanging.sets if self._hanging else ()
        base = self._explain(({},))
        hung = [self._explain(tuple(one)) for one in sets]
        if hung:
            assert self._hanging
            base = self._further(base, hung, self._index.variables.place(self._hanging.end))
        root = self._store.results(base, result, self._into)
        return Numbered(
            tuple(self._build.leaves),
            tuple(self._because.things),
            tuple(self._orders.things),
            tuple(self._points.things),
            tuple(self._answers.things),
            root,
        )

    def _explain(self, boxes: Sequence[Box]) -> int:
        """The numbers for cases that may be in any of some boxes."""
        answer = self._build.answer(
            self._build.join_all([self._in(self._build.joined, self._joined, b) for b in boxes])
        )
        parts = [
            answer,
            self._reasons(answer, boxes),
            self._useful_first(answer, boxes),
            self._of_truths(
                {name: self._some(root, boxes) for name, root in self._points_in_order().items()}, self._points
            ),
        ]
        return self._together(parts, lambda numbers: self._answers.of(tuple(numbers)))

    def _points_in_order(self) -> dict[str, int]:
        points = self._open.points
        return {point.name: points[point.name] for point in self._ruleset.points if point.name in points}

    # Why --------------------------------------------------------------------------------------------------------------

    def _reasons(self, answer: int, boxes: Sequence[Box]) -> int:
        store, leaves = self._store, self._build.leaves
        alone: dict[str, int] = {}
        several: list[tuple[Names, int]] = []
        for number in range(len(self._decision.outcomes)):
            order = rules_for(self._decision, number)
            given = store.results(answer, lambda leaf, n=number: _truth(leaves[leaf].verdict == n))  # type: ignore[misc]
            if given == FALSE:
                continue
            always = {path: self._all(self._always[path], boxes) for path in order}
            alone |= {path: store.conj(given, root) for path, root in always.items()}
            several += sets_of_rules(
                store,
                always,
                {path: self._some(self._ever[path], boxes) for path in order},
                given,
                lambda paths: self._all(self._carried(tuple(paths)), boxes),
            )
        together = [*alone.items(), *((paths, root) for paths, root in several)]
        names = [(path,) if isinstance(path, str) else path for path, _ in together]
        chosen = [root for _, root in together]
        return self._together(
            chosen,
            lambda holds: self._because.of(
                tuple(path for own, held in zip(names, holds, strict=True) if held for path in own)
            ),
        )

    def _carried(self, paths: Names) -> int:
        if paths not in self._carry:
            either = self._rules.disj_all([self._undefeated[path] for path in paths])
            self._carry[paths] = self._over_rules.always(either)
        return self._carry[paths]

    # What is open -----------------------------------------------------------------------------------------------------

    def _useful_first(self, answer: int, boxes: Sequence[Box]) -> int:
        """The open facts in the order of ``diagram.reasons``: the most useful, the easiest to ask, the first in the pack."""
        store, leaves = self._store, self._build.leaves
        told = store.results(answer, lambda leaf: _truth(leaves[leaf].verdict is not None))
        hung = set(boxes[0])
        roots = {name: self._some(root, boxes) for name, root in self._open.facts.items() if name not in hung}
        if len(boxes) > 1:
            assert self._hanging
            roots[self._hanging.end] = self._end_is_open(boxes)
        roots = {name: root for name, root in roots.items() if root != FALSE}
        order = list(self._facts)
        rank, uses = {}, []
        for name, root in roots.items():
            fact = self._facts[name]
            rank[name] = (fact.sensitivity + fact.effort, order.index(name))
            uses.append(self._use(name, told, boxes, root))

        def in_order(numbers: Sequence[int]) -> int:
            uses = self._uses.things
            found = [(-uses[n], *rank[name], name) for name, n in zip(roots, numbers, strict=True) if n]
            return self._orders.of(tuple(name for *_, name in sorted(found)))

        return self._together(uses, in_order)

    def _use(self, name: str, told: int, boxes: Sequence[Box], where: int) -> int:
        """Where a fact is open, how often it alone leads to a verdict, as a number of ``_uses`` (0 where it is not open)."""
        index, store = self._index, self._store
        shares = cell_shares(self._facts[name], index.cells[name])
        if len(boxes) > 1:
            self._guard(boxes)
        if len(boxes) > 1 and self._hanging and name == self._hanging.end:
            known = [self._told_in(box) for box in boxes]
            weights = [shares[box[name]] / len(boxes) for box in boxes]
        else:
            variable = index.variables.place(name)
            known = [self._in(store, told, {}, {variable: cell}) for cell in range(index.cells[name].size)]
            weights = list(shares)

        def use(numbers: Sequence[int]) -> int:
            opened, *holds = numbers
            if not opened:
                return result(0)
            total = 0.0
            for weight, held in zip(weights, holds, strict=True):
                total += weight * bool(held)
            return self._uses.of(total)

        return self._together([where, *known], use)

    def _told_in(self, box: Box) -> int:
        answer = self._build.answer(self._in(self._build.joined, self._joined, box))
        return self._store.results(answer, lambda leaf: _truth(self._build.leaves[leaf].verdict is not None))

    def _guard(self, boxes: Sequence[Box]) -> None:
        """``decide`` ranks a large case by another rule: then it is asked itself."""
        parts = [self._in(self._worlds, self._outcome, box) for box in boxes]
        nodes = {d for part in parts for d in self._worlds.below(part) if d >= 0}
        cells = sum(self._index.variables.sizes[place] for place in range(self._index.variables.facts))
        if len(nodes) * cells > TRIAL_WORK:
            raise ValueError(self._decision.name)

    def _end_is_open(self, boxes: Sequence[Box]) -> int:
        """Where the outcome is not the same in every box."""
        first, *others = (self._in(self._worlds, self._outcome, box) for box in boxes)
        differs = [self._worlds.combine(first, other, differ, {}) for other in others]
        return self._build.ever(self._worlds.disj_all(differs))

    # Diagrams ---------------------------------------------------------------------------------------------------------

    def _in(self, store: Store, root: int, box: Box, more: Mapping[int, int] | None = None) -> int:
        """A diagram where the facts of a box are in its cells."""
        place = self._index.variables.place
        kept = {place(name): (cell,) for name, cell in box.items()} | {v: (c,) for v, c in (more or {}).items()}
        return store.restrict(root, kept.get) if kept else root

    def _all(self, root: int, boxes: Iterable[Box]) -> int:
        made = TRUE
        for box in boxes:
            made = self._store.conj(made, self._in(self._store, root, box))
        return made

    def _some(self, root: int, boxes: Iterable[Box]) -> int:
        return self._store.disj_all([self._in(self._store, root, box) for box in boxes])

    def _of_truths(self, truths: Mapping[str, int], numbers: _Numbers) -> int:
        names = list(truths)
        return self._together(
            list(truths.values()),
            lambda holds: numbers.of(tuple(name for name, held in zip(names, holds, strict=True) if held)),
        )

    def _together(self, roots: Sequence[int], end: Callable[[Sequence[int]], int]) -> int:
        """Many diagrams walked together; ``end`` gives the result for theirs."""
        variable, children, node = self._store.variable, self._store.children, self._store.node
        memo: dict[tuple[int, ...], int] = {}

        def go(parts: tuple[int, ...]) -> int:
            known = memo.get(parts)
            if known is not None:
                return known
            tests = [variable[d] for d in parts if d >= 0]
            if tests:
                top = min(tests)
                kids = [children[d] if d >= 0 and variable[d] == top else None for d in parts]
                size = next(len(own) for own in kids if own is not None)
                made = node(
                    top,
                    [
                        go(tuple(d if own is None else own[i] for d, own in zip(parts, kids, strict=True)))
                        for i in range(size)
                    ],
                )
            else:
                made = end([value_of(d) for d in parts])
            memo[parts] = made
            return made

        return go(tuple(roots))

    def _further(self, base: int, hung: Sequence[int], at: int) -> int:
        """A diagram whose variable ``at`` has further children: other diagrams, which do not test it."""
        variable, children, node = self._store.variable, self._store.children, self._store.node
        size = self._index.variables.sizes[at] + 1
        memo: dict[tuple[int, ...], int] = {}

        def go(parts: tuple[int, ...]) -> int:
            if parts not in memo:
                tests = [variable[d] for d in parts if d >= 0 and variable[d] < at]
                if tests:
                    top = min(tests)
                    kids = [children[d] if d >= 0 and variable[d] == top else None for d in parts]
                    width = next(len(own) for own in kids if own is not None)
                    memo[parts] = node(
                        top,
                        [
                            go(tuple(d if own is None else own[i] for d, own in zip(parts, kids, strict=True)))
                            for i in range(width)
                        ],
                    )
                else:
                    first, *others = parts
                    tested = first >= 0 and variable[first] == at
                    memo[parts] = node(at, [*(children[first] if tested else [first] * size), *others])
            return memo[parts]

        return go((base, *hung))


def _truth(value: bool) -> int:
    return TRUE if value else FALSE
