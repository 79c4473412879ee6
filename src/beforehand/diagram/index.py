"""All diagrams of a law, built once and stored beside it."""

from collections.abc import Sequence
from functools import cached_property

from msgspec import Struct

from beforehand.diagram.answers import AnswerBuilder, Leaf
from beforehand.diagram.order import order_variables
from beforehand.diagram.store import Store, TooLargeError
from beforehand.diagram.worlds import Variables, WorldBuilder, name_variables
from beforehand.errors import PackError
from beforehand.ir.case import from_text
from beforehand.ir.cells import Cells, cut_cells
from beforehand.ir.ruleset import OTHERWISE, Decision, Fact, Ruleset
from beforehand.ir.support import Standing, standings
from beforehand.text.problem import Problem

NODE_BUDGET = 500_000
JOINED_BUDGET = 100_000
"""Beyond so many nodes the diagrams with unknown children are given up, and cases are answered without them."""
CLUSTER_NODES = 2_000
"""Rules of a decision that is left in parts are united up to this size."""
WIDEST = 30
"""A fact of more cells is not asked whether it decides alone."""
MOST_VARIABLES = 350
"""Facts and points together; diagrams are walked by recursion, and a pack as known on a day may gain many points."""


class DecisionIndex(Struct, frozen=True):
    """The diagrams of one decision.

    In the store of worlds, over live readings: ``outcome`` gives the outcome. Where that would be too large it is None,
    and ``parts`` are the sets of outcomes that neighbouring rules give. In the store of answers: ``answer`` ends in leaves,
    ``always`` tells per rule where it is undefeated in every leading world; None where these would be too large.
    """

    outcome: int | None
    parts: tuple[int, ...]
    answer: int | None
    always: dict[str, int] | None


class Stored(Struct, frozen=True):
    """The nodes of a store."""

    variable: list[int]
    children: list[tuple[int, ...]]

    def open(self, budget: int) -> Store:
        """The store with these nodes."""
        return Store.of(budget, self.variable, self.children)


class StoredIndex(Struct, frozen=True):
    """The diagrams of a law as they are written to a file; nodes that nothing needs any more are left out."""

    variables: Variables
    cells: dict[str, Cells]
    standings: tuple[Standing, ...]
    presumed: tuple[int | None, ...]
    leaves: list[Leaf]
    decisions: dict[str, DecisionIndex]
    notes: dict[str, int]
    worlds: Stored
    answers: Stored
    budget: int


class Index:
    """The diagrams of a law. ``standings`` and ``presumed`` (cells) are in the order of the variables."""

    def __init__(self, ruleset: Ruleset, stored: StoredIndex) -> None:
        self._ruleset = ruleset
        self.variables = stored.variables
        self.cells = stored.cells
        self.standings = stored.standings
        self.presumed = stored.presumed
        self.leaves = stored.leaves
        self.decisions = stored.decisions
        self.notes = stored.notes
        self.worlds = stored.worlds.open(stored.budget)
        self.answers = stored.answers.open(stored.budget)
        self._undefeated: dict[str, tuple[Store, dict[str, int]]] = {}

    def builder(self, worlds: Store | None = None) -> AnswerBuilder:
        """What makes answers, over the stores of this index, or over another store of worlds."""
        return AnswerBuilder(self.variables, self.standings, self.presumed, worlds or self.worlds, self.answers)

    def undefeated(self, decision: str) -> tuple[Store, dict[str, int]]:
        """Where each rule of a decision is undefeated, every point at a leading reading; built when first asked for.

        The default is left out where that would be too large.
        """
        if decision not in self._undefeated:
            store = Store(self.worlds.budget)
            build = WorldBuilder(self._ruleset, self.cells, self.variables, store)
            own = next(d for d in self._ruleset.decisions if d.name == decision)
            rules = build.undefeated(own)
            if own.otherwise and self.decisions[decision].outcome is not None:
                rules[OTHERWISE] = build.by_default(own)
            leading = self.builder(store).leading
            self._undefeated[decision] = store, {path: leading(truth) for path, truth in rules.items()}
        return self._undefeated[decision]

    @cached_property
    def stored(self) -> StoredIndex:
        """These diagrams as they are written to a file."""
        worlds, answers = _Moved(self.worlds), _Moved(self.answers)
        decisions = {
            name: DecisionIndex(
                None if own.outcome is None else worlds.root(own.outcome),
                tuple(map(worlds.root, own.parts)),
                None if own.answer is None else answers.root(own.answer),
                None if own.always is None else {path: answers.root(root) for path, root in own.always.items()},
            )
            for name, own in self.decisions.items()
        }
        return StoredIndex(
            self.variables,
            self.cells,
            self.standings,
            self.presumed,
            self.leaves,
            decisions,
            {name: answers.root(root) for name, root in self.notes.items()},
            worlds.stored,
            answers.stored,
            self.worlds.budget,
        )


def build_index(ruleset: Ruleset, budget: int = NODE_BUDGET, joined: int = JOINED_BUDGET) -> Index:
    """Compile a law to diagrams, of at most ``budget`` nodes over worlds and ``joined`` with unknown children.

    A decision whose diagrams would be larger is left in parts, and answered from them. Raises PackError
    (``law-too-large``) where even the diagrams of the single rules need more than ``budget`` nodes.
    """
    if len(ruleset.facts) + len(ruleset.points) > MOST_VARIABLES:
        raise PackError((_too_many(ruleset),))
    cells = cut_cells(ruleset)
    whole = smallest_worlds(ruleset, cells, budget)
    build, variables = whole or _apart(ruleset, cells, budget)
    state = standings(ruleset)
    facts = {fact.name: fact for fact in ruleset.facts}
    names = variables.names
    presumed = tuple(_presumed(facts[name], cells[name]) for name in names[: variables.facts])
    in_order = tuple(state[name] for name in names[variables.facts :])
    answers = Store(budget)
    lift = AnswerBuilder(variables, in_order, presumed, build.store, answers, joined)
    decisions = {d.name: _decision_index(d, build, lift, whole=whole is not None) for d in ruleset.decisions}
    notes = {}
    for note in ruleset.notes:
        try:
            notes[note.name] = lift.ever(build.condition(note.when))
        except TooLargeError as error:
            raise PackError((_too_large(f"Note {note.name}", note.place, error.budget),)) from None
    stored = StoredIndex(
        variables=variables,
        cells=cells,
        standings=in_order,
        presumed=presumed,
        leaves=lift.leaves,
        decisions=decisions,
        notes=notes,
        worlds=Stored(build.store.variable, build.store.children),
        answers=Stored(answers.variable, answers.children),
        budget=budget,
    )
    return Index(ruleset, Index(ruleset, stored).stored)


def _decision_index(decision: Decision, build: WorldBuilder, lift: AnswerBuilder, *, whole: bool) -> DecisionIndex:
    try:
        if not whole:
            parts = clusters(build.store, list(map(lift.live, build.parts(decision))))
            return DecisionIndex(None, parts, None, None)
        live = lift.live(build.outcome(decision))
        undefeated = build.undefeated(decision)
        if decision.otherwise:
            undefeated[OTHERWISE] = build.by_default(decision)
    except TooLargeError as error:
        raise PackError((_too_large(f"Decision {decision.name}", decision.place, error.budget),)) from None
    try:
        answer = lift.answer(lift.join(live))
        always = {path: lift.always(truth) for path, truth in undefeated.items()}
    except TooLargeError:
        return DecisionIndex(live, (), None, None)
    return DecisionIndex(live, (), answer, always)


def clusters(store: Store, parts: Sequence[int]) -> tuple[int, ...]:
    """Neighbouring parts united as long as that is a small diagram: fewer to look up in each case.

    Burch, Clarke and Long, "Symbolic model checking with partitioned transition relations", VLSI 1991.
    """
    made: list[int] = []
    for part in parts:
        both = store.union(made[-1], part) if made else part
        small = sum(d >= 0 for d in store.below(both)) <= CLUSTER_NODES
        made[-1:] = [both] if made and small else [*made[-1:], part]
    return tuple(made)


def _apart(ruleset: Ruleset, cells: dict[str, Cells], budget: int) -> tuple[WorldBuilder, Variables]:
    """What builds the rules of a law one by one: they are not united, so the order of first mention will do."""
    variables = name_variables(ruleset, cells, order_variables(ruleset)[0])
    return WorldBuilder(ruleset, cells, variables, Store(budget)), variables


def smallest_worlds(ruleset: Ruleset, cells: dict[str, Cells], budget: int) -> tuple[WorldBuilder, Variables] | None:
    """The world diagrams of a law in the order that needs the fewest nodes; a candidate stops where it is beaten.

    None where every candidate needs more than the budget. Last the winner is tried with the decisive facts first, and
    that is kept if it needs no more nodes: a woman is then answered after one step.
    """
    best: tuple[WorldBuilder, Variables] | None = None
    least = budget
    for order in order_variables(ruleset):
        variables = name_variables(ruleset, cells, order)
        build = WorldBuilder(ruleset, cells, variables, Store(least))
        try:
            for decision in ruleset.decisions:
                build.outcome(decision)
        except TooLargeError:
            continue
        best, least = (build, variables), len(build.store.variable)
    if best is None:
        return None
    decisive = _decisive_first(ruleset, cells, *best, budget=min(budget, 2 * least))
    if decisive is not None and _size(ruleset, decisive[0]) <= _size(ruleset, best[0]):
        best = decisive
    best[0].store.budget = budget
    return best


def _decisive_first(
    ruleset: Ruleset, cells: dict[str, Cells], build: WorldBuilder, variables: Variables, *, budget: int
) -> tuple[WorldBuilder, Variables] | None:
    """The worlds with the facts first that decide most alone: by the share of their cells, weighed with what they decide."""
    names, facts = variables.names, variables.facts
    weight = dict.fromkeys(names[:facts], 0.0)
    for decision in ruleset.decisions:
        outcome = build.outcome(decision)
        size = sum(d >= 0 for d in build.store.below(outcome))
        for place in build.store.support(outcome) & set(range(facts)):
            cut = variables.sizes[place]
            alone = sum(build.store.is_constant(outcome, place, cell) for cell in range(cut)) if cut <= WIDEST else 0
            weight[names[place]] += size * alone / cut
    order = tuple(sorted(names[:facts], key=lambda name: -weight[name])), names[facts:]
    if order[0] == names[:facts]:
        return None
    moved = name_variables(ruleset, cells, order)
    made = WorldBuilder(ruleset, cells, moved, Store(budget))
    try:
        for decision in ruleset.decisions:
            made.outcome(decision)
    except TooLargeError:
        return None
    return made, moved


def _size(ruleset: Ruleset, build: WorldBuilder) -> int:
    """The nodes that the outcomes of a law need."""
    nodes: set[int] = set()
    for decision in ruleset.decisions:
        nodes.update(d for d in build.store.below(build.outcome(decision)) if d >= 0)
    return len(nodes)


class _Moved:
    """The nodes of a store that some roots need, numbered anew, children before parents."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._new: dict[int, int] = {}
        self.stored = Stored([], [])

    def root(self, diagram: int) -> int:
        """The new number of a diagram."""
        if diagram < 0:
            return diagram
        if diagram not in self._new:
            kids = tuple(self.root(kid) for kid in self._store.children[diagram])
            self._new[diagram] = len(self.stored.variable)
            self.stored.variable.append(self._store.variable[diagram])
            self.stored.children.append(kids)
        return self._new[diagram]


def _presumed(fact: Fact, cells: Cells) -> int | None:
    return cells.find(from_text(fact, fact.presumed.value)) if fact.presumed else None


def _too_many(ruleset: Ruleset) -> Problem:
    return Problem(
        "law-too-large",
        f"The law has {len(ruleset.facts)} facts and {len(ruleset.points)} points; at most {MOST_VARIABLES} together.",
        file=ruleset.pack,
        help="Split the pack. As known on an early day, every rule that lost its sources is a point of its own.",
    )


def _too_large(what: str, place: str, budget: int) -> Problem:
    return Problem(
        "law-too-large",
        f"{what} needs a diagram of more than {budget:,} nodes.",
        file=place,
        help="Its rules compare too many facts that do not keep to their own chapter. Split the decision into several, "
        "or let fewer rules compare the same facts.",
    )
