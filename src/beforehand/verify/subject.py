"""What checks look at, and what they say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from beforehand.diagram.index import Index, build_index
from beforehand.diagram.query import Profile, Query
from beforehand.diagram.reasons import Explainer
from beforehand.diagram.store import FALSE, Store, value_of
from beforehand.diagram.worlds import WorldBuilder, Worlds
from beforehand.ir.as_known import as_known
from beforehand.ir.case import Case
from beforehand.ir.cells import describe_cell
from beforehand.ir.ruleset import Decision, Ruleset
from beforehand.ir.scenario import Scenario
from beforehand.text.problem import Problem

Finding = Problem
"""What a check finds: a code, a message with a witness in plain words, a place, what to do."""

Check = Callable[["Subject"], Iterator[Finding]]


@dataclass(frozen=True)
class Subject:
    """A law under verification: its rules, its diagrams over every reading, its scenarios."""

    ruleset: Ruleset
    index: Index
    scenarios: tuple[Scenario, ...]
    _as_known: dict[str, "Subject"] = field(default_factory=dict)
    _explainers: dict[str, Explainer] = field(default_factory=dict)

    @cached_property
    def store(self) -> Store:
        """The store of the diagrams below."""
        return Store(self.index.worlds.budget)

    @cached_property
    def build(self) -> WorldBuilder:
        return WorldBuilder(self.ruleset, self.index.cells, self.index.variables, self.store)

    @cached_property
    def worlds(self) -> dict[str, Worlds]:
        """Every decision over every reading, settled ones included."""
        return {decision.name: self.build.build(decision) for decision in self.ruleset.decisions}

    @cached_property
    def query(self) -> Query:
        return Query(self.ruleset, self.index)

    def explainer(self, name: str) -> Explainer:
        """What gives the reasons of a decision's answers."""
        if name not in self._explainers:
            self._explainers[name] = Explainer(self.query, self.decision(name))
        return self._explainers[name]

    def deciding(self, name: str, case: Case, profiles: tuple[Profile, ...]) -> set[str]:
        """The rules that an answer rests on: its reasons, and, where it is not settled, those that keep it open."""
        leaf = self.query.leaf(name, profiles)
        explainer = self.explainer(name)
        found = {reason.rule for reason in explainer.explain(case, case, profiles, leaf).because}
        if leaf.certainty == "settled":
            return found
        live = self.index.builder(self.store).live
        scratch = Store(self.store.budget)
        for path, truth in self.worlds[name].undefeated.items():
            if any(self.query.narrowed(self.store, live(truth), p, scratch) != FALSE for p in profiles):
                found.add(path)
        return found

    def on(self, day: str | None) -> "Subject":
        """The law as its sources stood on a day."""
        if day is None:
            return self
        if day not in self._as_known:
            known = as_known(self.ruleset, date.fromisoformat(day))
            self._as_known[day] = Subject(known, build_index(known), ())
        return self._as_known[day]

    def decision(self, name: str) -> Decision:
        return next(decision for decision in self.ruleset.decisions if decision.name == name)

    def witness(self, diagram: int, wanted: Callable[[int], bool]) -> dict[int, int] | None:
        """A shortest world (variables and their values) whose result is wanted, or None."""
        store = self.store
        seen = {diagram}
        layer: list[tuple[int, dict[int, int]]] = [(diagram, {})]
        while layer:
            following = []
            for d, world in layer:
                if d < 0:
                    if wanted(value_of(d)):
                        return world
                    continue
                for value, kid in enumerate(store.children[d]):
                    if kid not in seen:
                        seen.add(kid)
                        following.append((kid, {**world, store.variable[d]: value}))
            layer = following
        return None

    def at(self, diagram: int, world: dict[int, int]) -> int:
        """The result of a diagram in a world; what the world does not say is at its first value."""
        while diagram >= 0:
            diagram = self.store.children[diagram][world.get(self.store.variable[diagram], 0)]
        return value_of(diagram)

    def tell(self, world: dict[int, int]) -> str:
        """A world in plain words: ``citizenship = BY, age = 18 to 64, age_65 = included``."""
        variables = self.index.variables
        points = {point.name: point for point in self.ruleset.points}
        facts = {fact.name: fact for fact in self.ruleset.facts}
        told = []
        for variable, value in sorted(world.items()):
            name = variables.names[variable]
            if variable >= variables.facts:
                told.append(f"{name} = {points[name].readings[value].name}")
            else:
                told.append(f"{name} = {describe_cell(facts[name], self.index.cells[name], value)}")
        return ", ".join(told) or "any case"

    def hangs_on_point(self, truth: int) -> bool:
        """Whether there are readings of the points under which a truth holds for nobody."""
        memo: dict[int, int] = {}

        def somebody(d: int) -> int:
            if d < 0:
                return d
            if d not in memo:
                kids = [somebody(kid) for kid in self.store.children[d]]
                variable = self.store.variable[d]
                facts = self.index.variables.facts
                memo[d] = self.store.disj_all(kids) if variable < facts else self.store.node(variable, kids)
            return memo[d]

        return any(d == FALSE for d in self.store.below(somebody(truth)))
