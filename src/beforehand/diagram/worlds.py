"""Rules to diagrams over worlds: one cell of every fact, one reading of every point."""

from collections.abc import Sequence

from msgspec import Struct

from beforehand.diagram.order import Order
from beforehand.diagram.store import FALSE, TRUE, Store, result
from beforehand.ir.cells import Cells, every_path
from beforehand.ir.conditions import All, Between, Condition, Held, Not, OneOf, Some, Truth
from beforehand.ir.ruleset import OTHERWISE, Decision, Rule, Ruleset

GAP, CONFLICT = 1, 2
"""Results beside the outcomes: "no rule gives an outcome", "undefeated rules disagree"."""

DEFECTS = GAP | CONFLICT


def bit(outcome: int) -> int:
    """The result that stands for an outcome, given as its number in the decision's outcomes."""
    return 4 << outcome


def outcomes_of(mask: int) -> list[int]:
    """The numbers of the outcomes in a set."""
    return [i for i in range(mask.bit_length() - 2) if mask & bit(i)]


class Variables(Struct, frozen=True):
    """The variables of a law's diagrams, in order: facts by cells, then points by readings."""

    names: tuple[str, ...]
    sizes: tuple[int, ...]
    facts: int  # how many are facts

    def place(self, name: str) -> int:
        """The number of a variable."""
        return self.names.index(name)


class Worlds(Struct, frozen=True):
    """A decision over worlds.

    ``outcome`` has as results sets of outcomes, as bits: exactly one outcome, or GAP or CONFLICT. ``undefeated`` tells,
    per rule, where it is undefeated.
    """

    outcome: int
    undefeated: dict[str, int]


def name_variables(ruleset: Ruleset, cells: dict[str, Cells], order: Order) -> Variables:
    """The variables of a law in an order."""
    facts, points = order
    readings = {point.name: len(point.readings) for point in ruleset.points}
    sizes = (*(cells[name].size for name in facts), *(readings[name] for name in points))
    return Variables((*facts, *points), sizes, len(facts))


def decided(store: Store, decision: Decision, total: int) -> int:
    """What the rules give (sets of outcomes) to what is decided: one outcome, the default, a gap or a conflict."""
    default = result(bit(decision.outcomes.index(decision.otherwise.then)) if decision.otherwise else GAP)
    crash = result(CONFLICT)
    return store.results(total, lambda mask: default if mask == 0 else result(mask) if mask.bit_count() == 1 else crash)


def no_rule(store: Store, total: int) -> int:
    """Where the rules give nothing."""
    return store.results(total, lambda mask: FALSE if mask else TRUE)


class WorldBuilder:
    """Builds the diagrams of one law's decisions in one store."""

    def __init__(self, ruleset: Ruleset, cells: dict[str, Cells], variables: Variables, store: Store) -> None:
        self._cells = cells
        self.store = store
        self._sizes = variables.sizes
        self._place = {name: i for i, name in enumerate(variables.names)}
        self._readings = {point.name: [r.name for r in point.readings] for point in ruleset.points}
        self._conditions: dict[Condition, int] = {}
        self._totals: dict[str, int] = {}
        self._outcomes: dict[str, int] = {}

    def build(self, decision: Decision) -> Worlds:
        """The diagrams of a decision. Raises TooLargeError beyond the store's node budget."""
        undefeated = self.undefeated(decision)
        if decision.otherwise:
            undefeated[OTHERWISE] = self.by_default(decision)
        return Worlds(self.outcome(decision), undefeated)

    def outcome(self, decision: Decision) -> int:
        """The outcome over worlds."""
        if decision.name in self._outcomes:
            return self._outcomes[decision.name]
        made = self._outcomes[decision.name] = decided(self.store, decision, self._total(decision))
        return made

    def parts(self, decision: Decision) -> tuple[int, ...]:
        """The outcomes that each rule gives, with its exceptions: their union is what the rules give together."""
        bits = {outcome: bit(i) for i, outcome in enumerate(decision.outcomes)}
        return tuple(self._yields(rule, bits) for rule in decision.rules)

    def undefeated(self, decision: Decision) -> dict[str, int]:
        """Where each rule is undefeated, by path; the default is no rule."""
        store = self.store
        found = {}
        for rule, above in every_path(decision.rules):
            holds = self.condition(rule.when)
            for part in reversed(above):
                holds = store.conj(self.condition(part.when), holds)
            exceptions = store.disj_all([self.condition(exception.when) for exception in rule.exceptions])
            found[rule.path] = store.conj(holds, store.negate(exceptions))
        return found

    def by_default(self, decision: Decision) -> int:
        """Where no rule gives an outcome."""
        return no_rule(self.store, self._total(decision))

    def _total(self, decision: Decision) -> int:
        """The outcomes that rules give, without the default."""
        if decision.name not in self._totals:
            self._totals[decision.name] = self.store.union_all(self.parts(decision))
        return self._totals[decision.name]

    def _yields(self, rule: Rule, bits: dict[str, int]) -> int:
        """Where a rule, or what replaces it, gives which outcomes."""
        store = self.store
        own = result(bits[rule.then])
        exceptions = store.union_all([self._yields(exception, bits) for exception in rule.exceptions])
        body = store.results(exceptions, lambda mask: result(mask) if mask else own)
        return store.choose(self.condition(rule.when), body, result(0))

    def condition(self, condition: Condition) -> int:
        """The diagram of a condition."""
        known = self._conditions.get(condition)
        if known is None:
            known = self._conditions[condition] = self._make(condition)
        return known

    def _make(self, condition: Condition) -> int:
        match condition:
            case Truth(value):
                return TRUE if value else FALSE
            case OneOf(fact) | Between(fact):
                return self._test(fact, self._cells[fact].inside(condition))
            case Held(point, readings):
                return self._test(point, [self._readings[point].index(reading) for reading in readings])
            case Not(part):
                return self.store.negate(self.condition(part))
            case All(parts):
                made = TRUE
                for part in reversed(parts):
                    made = self.store.conj(self.condition(part), made)
                return made
            case Some(parts):
                return self.store.disj_all([self.condition(part) for part in parts])

    def _test(self, name: str, true: Sequence[int] | frozenset[int]) -> int:
        place = self._place[name]
        return self.store.node(place, [TRUE if i in true else FALSE for i in range(self._sizes[place])])
