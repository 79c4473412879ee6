"""What a page knows of a law: questions by neutral names, and diagrams with unknown children, as plain values.

It holds no words (``publish.words``) and no rules, only what the rules come to. ``page/decide.js`` answers from it, and
``css_rules`` writes it as a style sheet. See docs/reference/page-data.md.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from beforehand.diagram.index import DecisionIndex
from beforehand.diagram.open import Open, find_open
from beforehand.diagram.store import FALSE, Store, TooLargeError
from beforehand.diagram.together import find_together
from beforehand.diagram.worlds import outcomes_of
from beforehand.errors import DefectError, FactsError, PackError
from beforehand.ir.ruleset import Decision, Fact
from beforehand.law import Law
from beforehand.publish.words import options_of
from beforehand.text.problem import Problem


class PageOption(Struct, frozen=True):
    """An answer that can be chosen: its name on the page, and the cell that it stands for."""

    id: str
    cell: int


class PageFact(Struct, frozen=True):
    """A question: ``name`` is neutral, ``fact`` is the law's. ``unknown`` is the number after the last cell."""

    name: str
    fact: str
    kind: str
    options: tuple[PageOption, ...]
    unknown: int
    presumed: int | None
    together: str | None
    several: bool


class PageLeaf(Struct, frozen=True):
    """An answer without its reasons; outcomes by name."""

    verdict: str | None
    certainty: str
    possible: tuple[str, ...]


class PageTogether(Struct, frozen=True):
    """Rules that together are the reasons, and where they are."""

    rules: tuple[str, ...]
    root: int


class PageDecision(Struct, frozen=True):
    """The roots of one decision.

    ``answer`` ends in leaves of its own. ``always`` tells per rule where it is undefeated in every leading world, ``together``
    which rules are the reasons where none is; ``open_facts`` (by the names of the page) and ``open_points`` where each is open.
    ``notes`` are those that may concern the decision.
    """

    outcomes: tuple[str, ...]
    only_if: tuple[str, str] | None
    leaves: tuple[PageLeaf, ...]
    answer: int
    always: dict[str, int]
    together: tuple[PageTogether, ...]
    open_facts: dict[str, int]
    open_points: dict[str, int]
    notes: tuple[str, ...]


class PageData(Struct, frozen=True):
    """A law as a page sees it. ``nodes`` are ``[number of the fact, child for each cell …, child for unknown]``.

    A child or root of 0 and up is a node; -1 and down is a result (-1 is result 0, or false; -2 is result 1, or true).
    """

    facts: tuple[PageFact, ...]
    nodes: tuple[tuple[int, ...], ...]
    decisions: dict[str, PageDecision]
    notes: dict[str, int]


@lru_cache(maxsize=4)  # one law, many files
def page_data(law: Law) -> PageData:
    """What a page needs to answer every case of a law.

    A derived fact is asked for itself, never the date it would follow from: nobody has to say when he was born. Raises
    PackError (``too-large-for-a-page``) for a law that has no answer diagrams.
    """
    opened: dict[str, Open] = {}
    store = Store(law.index.answers.budget)
    decision = law.ruleset.decisions[0]
    try:
        for decision in law.ruleset.decisions:
            opened[decision.name] = find_open(law.index, decision.name, store)
        moved = _Moved(law, store, opened)
        decisions = {decision.name: moved.decision(decision) for decision in law.ruleset.decisions}
    except (TooLargeError, ValueError):
        raise PackError((_too_large(decision),)) from None
    notes = {name: moved.root(law.index.answers, root) for name, root in law.index.notes.items()}
    return PageData(tuple(moved.facts()), tuple(moved.nodes), decisions, notes)


class _Moved:
    """The nodes that some roots need, from several stores, numbered anew: children before parents, facts as asked."""

    def __init__(self, law: Law, store: Store, opened: Mapping[str, Open]) -> None:
        self._law = law
        self._store = store
        self._opened = opened
        self.nodes: list[tuple[int, ...]] = []
        self._number: dict[tuple[int, ...], int] = {}
        self._together = {d.name: tuple(find_together(law.index, d, store)) for d in law.ruleset.decisions}
        reasons = [root for own in self._together.values() for _, root in own]
        names = law.index.variables.names
        self._asked = asked_in_order(
            law, opened, {names[v] for root in reasons if root >= 0 for v in store.support(root)}
        )
        self._place = {names.index(name): place for place, name in enumerate(self._asked)}
        self._name = {name: f"q{place}" for place, name in enumerate(self._asked, 1)}

    def facts(self) -> Iterator[PageFact]:
        by_name = {fact.name: fact for fact in self._law.ruleset.facts}
        index, count = self._law.index, 0
        for name in self._asked:
            fact, cells = by_name[name], index.cells[name]
            chosen = [cell for _, cell in options_of(fact, cells)]
            options = tuple(PageOption(f"a{count + i}", cell) for i, cell in enumerate(chosen, 1))
            count += len(options)
            presumed = index.presumed[index.variables.place(name)]
            yield PageFact(
                self._name[name], name, fact.kind, options, cells.size, presumed, fact.together, fact.several
            )

    def decision(self, decision: Decision) -> PageDecision:
        index, opened = self._law.index, self._opened[decision.name]
        answers, (answer, always) = index.answers, _answers(decision, index.decisions[decision.name])
        numbers = sorted(-1 - d for d in answers.below(answer) if d < 0)
        leaves = [index.leaves[number] for number in numbers]
        outcomes = decision.outcomes
        return PageDecision(
            outcomes=outcomes,
            only_if=decision.only_if,
            leaves=tuple(
                PageLeaf(
                    None if leaf.verdict is None else outcomes[leaf.verdict],
                    leaf.certainty,
                    tuple(outcomes[i] for i in outcomes_of(leaf.possible)),
                )
                for leaf in leaves
            ),
            answer=self.root(answers, answer, {number: place for place, number in enumerate(numbers)}),
            always={path: self.root(answers, root) for path, root in always.items() if root != FALSE},
            together=tuple(
                PageTogether(paths, self.root(self._store, root)) for paths, root in self._together[decision.name]
            ),
            open_facts={
                self._name[name]: self.root(self._store, opened.facts[name])
                for name in self._asked
                if opened.facts.get(name, FALSE) != FALSE
            },
            open_points={
                point.name: self.root(self._store, opened.points[point.name])
                for point in self._law.ruleset.points
                if opened.points.get(point.name, FALSE) != FALSE
            },
            notes=tuple(note.name for note in self._law.ruleset.notes if note.decision in {None, decision.name}),
        )

    def root(self, store: Store, diagram: int, results: Mapping[int, int] | None = None) -> int:
        """The new number of a diagram; ``results`` are renumbered where they are given."""
        done: dict[int, int] = {}

        def go(d: int) -> int:
            if d < 0:
                return -1 - results[-1 - d] if results else d
            if d not in done:
                node = (self._place[store.variable[d]], *map(go, store.children[d]))
                done[d] = self._number.setdefault(node, len(self.nodes))
                if done[d] == len(self.nodes):
                    self.nodes.append(node)
            return done[d]

        return go(diagram)


def asked_in_order(law: Law, opened: Mapping[str, Open], also: Iterable[str] = ()) -> tuple[str, ...]:
    """The facts that a page asks about: those that some answer depends on, and ``also`` those that its reasons do.

    Decision by decision, the most useful first for somebody of whom nothing is known; then those that are presumed. One
    order for everybody: ``ask`` plans better, but needs the rules.
    """
    index = law.index
    names = index.variables.names
    try:
        blank = {name: answer.open_facts for name, answer in law.decide({}).items()}
    except (DefectError, FactsError):
        blank = {name: tuple(opened[name].facts) for name in opened}
    roots = [*index.notes.values()]
    for own in index.decisions.values():
        roots += [own.answer or FALSE, *(own.always or {}).values()]
    tested = {names[v] for root in roots if root >= 0 for v in index.answers.support(root)}
    tested |= {name for own in opened.values() for name, root in own.facts.items() if root != FALSE}
    open_ = {name: None for found in blank.values() for name in found}
    tested.update(also)
    in_turn = [*open_, *(fact.name for fact in _presumed_last(law.ruleset.facts) if fact.name in tested)]
    return tuple(dict.fromkeys(in_turn))


def _presumed_last(facts: tuple[Fact, ...]) -> list[Fact]:
    return sorted(facts, key=lambda fact: fact.presumed is not None)


def _answers(decision: Decision, own: DecisionIndex) -> tuple[int, dict[str, int]]:
    if own.answer is None or own.always is None:
        raise PackError((_too_large(decision),))
    return own.answer, own.always


def _too_large(decision: Decision) -> Problem:
    return Problem(
        "too-large-for-a-page",
        f"Decision {decision.name} has no small answer diagram, so no page can answer it.",
        file=decision.place,
        help="Split the decision into several, or let fewer rules compare the same facts.",
    )
