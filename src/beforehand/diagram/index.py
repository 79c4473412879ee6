"""All diagrams of a law, built once and stored beside it."""

from dataclasses import dataclass

from beforehand.diagram.answers import AnswerBuilder, Leaf
from beforehand.diagram.store import Store, TooLargeError
from beforehand.diagram.worlds import Variables, WorldBuilder, name_variables
from beforehand.errors import PackError
from beforehand.ir.case import from_text
from beforehand.ir.cells import Cells, cut_cells
from beforehand.ir.ruleset import Decision, Fact, Ruleset
from beforehand.ir.support import Standing, standings
from beforehand.text.problem import Problem

NODE_BUDGET = 1_000_000


@dataclass(frozen=True, slots=True)
class DecisionIndex:
    """The diagrams of one decision.

    In the store of worlds: ``outcome`` gives the outcome over live readings, ``undefeated`` tells per rule where it is
    undefeated. In the store of answers: ``answer`` ends in leaves, ``always`` tells per rule where it is undefeated in
    every leading world.
    """

    outcome: int
    undefeated: dict[str, int]
    answer: int
    always: dict[str, int]


@dataclass(frozen=True, slots=True)
class Index:
    """The diagrams of a law. ``standings`` and ``presumed`` (cells) are in the order of the variables."""

    variables: Variables
    cells: dict[str, Cells]
    standings: tuple[Standing, ...]
    presumed: tuple[int | None, ...]
    worlds: Store
    answers: Store
    leaves: list[Leaf]
    decisions: dict[str, DecisionIndex]
    notes: dict[str, int]

    def builder(self) -> AnswerBuilder:
        """What makes answers, over the stores of this index."""
        return AnswerBuilder(self.variables, self.standings, self.presumed, self.worlds, self.answers)


def build_index(ruleset: Ruleset, budget: int = NODE_BUDGET) -> Index:
    """Compile a law to diagrams. Raises PackError (``law-too-large``) where a decision needs more nodes than ``budget``."""
    cells = cut_cells(ruleset)
    variables = name_variables(ruleset, cells)
    state = standings(ruleset)
    facts = {fact.name: fact for fact in ruleset.facts}
    names = variables.names
    presumed = tuple(_presumed(facts[name], cells[name]) for name in names[: variables.facts])
    worlds, answers = Store(budget), Store(budget)
    in_order = tuple(state[name] for name in names[variables.facts :])
    build = WorldBuilder(ruleset, cells, variables, worlds)
    lift = AnswerBuilder(variables, in_order, presumed, worlds, answers)
    decisions: dict[str, DecisionIndex] = {}
    for decision in ruleset.decisions:
        try:
            made = build.build(decision)
            live = lift.live(made.outcome)
            answer = lift.answer(lift.join(live))
            always = {path: lift.always(truth) for path, truth in made.undefeated.items()}
        except TooLargeError as error:
            raise PackError((_too_large(decision, error.budget),)) from None
        decisions[decision.name] = DecisionIndex(live, made.undefeated, answer, always)
    notes = {note.name: lift.ever(build.condition(note.when)) for note in ruleset.notes}
    return Index(variables, cells, in_order, presumed, worlds, answers, lift.leaves, decisions, notes)


def _presumed(fact: Fact, cells: Cells) -> int | None:
    return cells.find(from_text(fact, fact.presumed.value)) if fact.presumed else None


def _too_large(decision: Decision, budget: int) -> Problem:
    return Problem(
        "law-too-large",
        f"Decision {decision.name} needs a diagram of more than {budget:,} nodes.",
        file=decision.place,
        help="Its rules compare too many facts that do not keep to their own chapter. Split the decision into several, "
        "or let fewer rules compare the same facts.",
    )
