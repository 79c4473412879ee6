"""The least number of questions taken literally: every order of them, over a table of all profiles and readings.

Knows nothing of diagrams: a law is a table of outcomes, a state is what is known, and what matters is found by
comparing every completion.
"""

from collections.abc import Iterator
from functools import cache
from itertools import product

from beforehand.decide.rules import outcome
from beforehand.ir.case import from_text
from beforehand.ir.cells import Value, cut_cells
from beforehand.ir.priors import cell_shares
from beforehand.ir.ruleset import Decision, Ruleset
from beforehand.ir.support import standings

State = tuple[int | None, ...]
"""The cell of each fact that may be asked, or None."""


class EveryOrder:
    def __init__(self, rules: Ruleset) -> None:
        self.rules = rules
        self.cells = cut_cells(rules)
        starts = {fact.derived.start for fact in rules.facts if fact.derived}
        self.asked = [fact for fact in rules.facts if not fact.presumed and fact.name not in starts]
        self.names = [fact.name for fact in self.asked]
        self.sizes = [self.cells[name].size for name in self.names]
        self.shares = [cell_shares(fact, self.cells[fact.name]) for fact in self.asked]
        self.start: State = (None,) * len(self.names)
        self._presumed = {fact.name: from_text(fact, fact.presumed.value) for fact in rules.facts if fact.presumed}
        self._decisions = {decision.name: decision for decision in rules.decisions}
        live = standings(rules)
        self._readings = [[(p.name, p.readings[i].name) for i in live[p.name].live] for p in rules.points]
        self._outcomes = cache(self._over_readings)
        self.value = cache(self._value)

    def _over_readings(self, decision: str, profile: tuple[int, ...]) -> tuple[str, ...]:
        facts: dict[str, Value] = dict(self._presumed)
        facts |= {name: self.cells[name].example(cell) for name, cell in zip(self.names, profile, strict=True)}
        rules = self._decisions[decision]
        return tuple(outcome(rules, {**facts, **dict(held)})[0] for held in product(*self._readings))

    def completions(self, state: State) -> Iterator[tuple[int, ...]]:
        free = (range(size) if cell is None else (cell,) for size, cell in zip(self.sizes, state, strict=True))
        return product(*free)

    def counts(self, decision: Decision, state: State) -> bool:
        """Whether a decision is asked about: what it waits for may still come."""
        if decision.only_if is None:
            return True
        above, wanted = decision.only_if
        may_come = any(wanted in self._outcomes(above, profile) for profile in self.completions(state))
        return may_come and self.counts(self._decisions[above], state)

    def counted(self, state: State) -> list[Decision]:
        return [decision for decision in self.rules.decisions if self.counts(decision, state)]

    def told(self, state: State) -> bool:
        """Whether no unknown fact can change anything."""
        return all(
            len({self._outcomes(decision.name, profile) for profile in self.completions(state)}) == 1
            for decision in self.counted(state)
        )

    def matters(self, state: State, names: tuple[str, ...]) -> bool:
        """Whether two completions that differ in these facts only have different outcomes."""
        places = {self.names.index(name) for name in names}
        for decision in self.counted(state):
            seen: dict[tuple[int, ...], tuple[str, ...]] = {}
            for profile in self.completions(state):
                rest = tuple(cell for place, cell in enumerate(profile) if place not in places)
                found = self._outcomes(decision.name, profile)
                if seen.setdefault(rest, found) != found:
                    return True
        return False

    def questions(self, state: State) -> Iterator[tuple[int, ...]]:
        groups: dict[str, tuple[int, ...]] = {}
        for place, fact in enumerate(self.asked):
            if state[place] is None:
                if fact.together is None:
                    yield (place,)
                else:
                    groups[fact.together] = (*groups.get(fact.together, ()), place)
        yield from groups.values()

    def _value(self, state: State) -> tuple[float, int]:
        """The least mean and the least worst case over every order."""
        if self.told(state):
            return 0.0, 0
        means, worsts = [], []
        for places in self.questions(state):
            mean, worst = 1.0, 0
            for chosen in product(*(range(self.sizes[place]) for place in places)):
                now = list(state)
                share = 1.0
                for place, cell in zip(places, chosen, strict=True):
                    now[place] = cell
                    share *= self.shares[place][cell]
                own, longest = self.value(tuple(now))
                mean += share * own
                worst = max(worst, longest)
            means.append(mean)
            worsts.append(1 + worst)
        return min(means), min(worsts)
