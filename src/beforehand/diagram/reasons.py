"""Why an answer is what it is, what is still open, and what would change it: functions of the profile."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import product

from beforehand.diagram.answers import Leaf
from beforehand.diagram.query import Profile, Query
from beforehand.diagram.store import FALSE, TRUE, Store, value_of
from beforehand.ir.answer import Change, Reason, Reasons, Tried, Way
from beforehand.ir.boxes import boxes, missing_ends
from beforehand.ir.case import Case, derive
from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import OTHERWISE, Decision, Fact, Rule
from beforehand.ir.support import support

SEARCH_LIMIT = 20_000
"""Steps spent on a smallest cover; beyond it every rule that carries some world is named."""

Changes = frozenset[tuple[int, int]]
"""Variables and the cells they are moved to."""


class Explainer:
    """The reasons of one decision's answers."""

    def __init__(self, query: Query, decision: Decision) -> None:
        self._query = query
        self._decision = decision
        self._index = query.index
        self._own = query.index.decisions[decision.name]
        self._facts = {fact.name: fact for fact in query.ruleset.facts}
        self._order = {name: i for i, name in enumerate(self._facts)}
        self._rules: dict[str, Rule] = {rule.path: rule for rule in decision.every_rule()}
        self._sources = {source.name: source for source in query.ruleset.sources}
        self._names = query.index.variables.names
        self._changeable = frozenset(query.place[fact.name] for fact in self._facts.values() if fact.changeable)
        self._linked = frozenset(
            name for f in self._facts.values() if f.derived for name in (f.name, f.derived.start, f.derived.end)
        )

    def explain(self, given: Case, case: Case, profiles: Sequence[Profile], leaf: Leaf) -> Reasons:
        """Reasons for the answer ``leaf`` of a case. ``given`` is the case without the derived facts that follow."""
        open_facts, open_points = self._open(case, profiles)
        certain = leaf.verdict is not None
        return Reasons(
            because=self._because(leaf, profiles) if certain else (),
            forced_by=self._forced_by(given, leaf) if certain else (),
            open_facts=self._useful_first(open_facts, case, profiles),
            open_points=open_points,
            ways=self._ways(profiles, leaf) if certain else (),
            notes=tuple(
                note.name
                for note in self._query.ruleset.notes
                if note.decision in {None, self._decision.name}
                and any(self._query.walk(self._index.notes[note.name], profile) for profile in profiles)
            ),
        )

    # What is open -----------------------------------------------------------------------------------------------------

    def narrowed(self, store: Store, diagram: int, profile: Profile, into: Store) -> int:
        """A diagram over worlds with the known facts of a profile (presumptions in force) filled in."""
        kept: dict[int, tuple[int, ...]] = {}
        for variable, cell in enumerate(profile):
            presumed = self._index.presumed[variable]
            known = cell if cell < self._query.blank[variable] else presumed
            if known is not None:
                kept[variable] = (known,)
        return store.restrict(diagram, kept.get, into)

    def _open(self, case: Case, profiles: Sequence[Profile]) -> tuple[list[str], tuple[str, ...]]:
        """The facts and points on which the outcome still depends: those that the narrowed diagram still tests."""
        scratch = Store(self._index.worlds.budget)
        narrowed = [self.narrowed(self._index.worlds, self._own.outcome, profile, scratch) for profile in profiles]
        open_ = {variable for diagram in narrowed for variable in scratch.support(diagram)}
        facts = self._index.variables.facts
        names = [self._names[variable] for variable in sorted(open_) if variable < facts]
        for end, tied in missing_ends(self._query.ruleset, case).items() if len(profiles) > 1 else ():
            own = {self._query.place[name] for name in (end, *(fact.name for fact in tied))}
            rest: dict[Profile, set[int]] = {}
            for profile, diagram in zip(profiles, narrowed, strict=True):
                rest.setdefault(tuple(-1 if i in own else c for i, c in enumerate(profile)), set()).add(diagram)
            if any(len(different) > 1 for different in rest.values()):
                names.append(end)
        points = tuple(point.name for point in self._query.ruleset.points)
        still = {self._names[variable] for variable in open_ if variable >= facts}
        return names, tuple(point for point in points if point in still)

    def _useful_first(self, names: list[str], case: Case, profiles: Sequence[Profile]) -> tuple[str, ...]:
        """Facts that most often give a verdict when they alone become known; then the easier to ask; then pack order."""
        if len(names) < 2:
            return tuple(names)
        rank = {}
        for name in names:
            fact = self._facts[name]
            rank[name] = (-self._usefulness(fact, case, profiles), fact.sensitivity + fact.effort, self._order[name])
        return tuple(sorted(names, key=rank.__getitem__))

    def _usefulness(self, fact: Fact, case: Case, profiles: Sequence[Profile]) -> float:
        place = self._query.place[fact.name]
        cells = self._index.cells[fact.name]
        shares = _shares(fact, cells)
        if fact.name in missing_ends(self._query.ruleset, case):
            apart = [[profile] for profile in profiles]
            parts = [(part, shares[part[0][place]] / len(profiles)) for part in apart]
        else:
            parts = [([_moved(p, ((place, cell),)) for p in profiles], share) for cell, share in enumerate(shares)]
        return sum(share for part, share in parts if self._query.leaf(self._decision.name, part).verdict is not None)

    # Why --------------------------------------------------------------------------------------------------------------

    def _because(self, leaf: Leaf, profiles: Sequence[Profile]) -> tuple[Reason, ...]:
        assert leaf.verdict is not None
        then = self._decision.outcomes[leaf.verdict]
        order = [path for path, rule in self._rules.items() if rule.then == then]
        if self._decision.otherwise and self._decision.otherwise.then == then:
            order.append(OTHERWISE)
        walk, always = self._query.walk, self._own.always
        paths = [path for path in order if all(walk(always[path], profile) for profile in profiles)]
        return tuple(self._reason(path) for path in paths or self._cover(order, profiles))

    def _reason(self, path: str) -> Reason:
        rule = self._rules.get(path)
        if rule is None:
            default = self._decision.otherwise
            assert default is not None
            stands = support(default.sources, self._sources)
            return Reason(OTHERWISE, default.then, default.says, default.sources, stands, ())
        tried = tuple(Tried(e.path, e.says, e.sources) for e in rule.exceptions)
        return Reason(path, rule.then, rule.says, rule.sources, support(rule.sources, self._sources), tried)

    def _carried(self, order: list[str], profiles: Sequence[Profile], scratch: Store) -> dict[str, tuple[int, ...]]:
        """Where rules are undefeated in the leading worlds of each profile; rules that nowhere are, are left out."""
        store, undefeated = self._index.undefeated(self._decision.name)
        carries = {}
        for path in order:
            parts = tuple(self.narrowed(store, undefeated[path], profile, scratch) for profile in profiles)
            if any(part != FALSE for part in parts):
                carries[path] = parts
        return carries

    def _cover(self, order: list[str], profiles: Sequence[Profile]) -> list[str]:
        """The smallest set of rules that together carry every leading world; of several, the first in pack order."""
        scratch = Store(self._index.worlds.budget)
        carries = self._carried(order, profiles, scratch)
        steps = iter(range(SEARCH_LIMIT))
        for size in range(2, len(carries) + 1):
            found = list(_covers(scratch, carries, (), (FALSE,) * len(profiles), size, steps))
            if found:
                place = {path: i for i, path in enumerate(order)}
                return min(
                    (sorted(cover, key=place.__getitem__) for cover in found), key=lambda c: [place[p] for p in c]
                )
            if next(steps, None) is None:
                break
        return list(carries)

    def _forced_by(self, given: Case, leaf: Leaf) -> tuple[str, ...]:
        """The fewest given facts that alone give the same verdict and certainty; of several, the first in pack order."""
        names = [name for name in self._facts if name in given]
        weight = {name: (1 << len(names)) - (1 << (len(names) - 1 - i)) for i, name in enumerate(names)}
        linked = [name for name in names if name in self._linked]
        if not any(f.derived and f.derived.start in given for f in self._facts.values()):
            linked = []
        free = {self._query.place[name]: name for name in names if name not in linked}
        cells = {place: self._index.cells[name].find(given[name]) for place, name in free.items()}
        best: int | None = None
        for choice in product((False, True), repeat=len(linked)):
            kept = {name: given[name] for name, keep in zip(linked, choice, strict=True) if keep}
            derive(self._query.ruleset, kept)
            profiles = tuple(self._query.profile(box) for box in boxes(self._query.ruleset, self._index.cells, kept))
            costs = {place: weight[name] for place, name in free.items()}
            rest = _Cheapest(self._query, self._decision.name, profiles, cells, costs, leaf).least()
            if rest is not None:
                total = rest + sum(weight[name] for name in kept if name in weight and name in linked)
                best = total if best is None else min(best, total)
        assert best is not None
        count = -(-best >> len(names)) if names else 0
        mask = (count << len(names)) - best
        return tuple(name for i, name in enumerate(names) if mask >> (len(names) - 1 - i) & 1)

    # What would change it ---------------------------------------------------------------------------------------------

    def _ways(self, profiles: Sequence[Profile], leaf: Leaf) -> tuple[Way, ...]:
        """All smallest sets of changes of changeable facts that give another verdict."""
        found = _Changes(self._query, self._decision.name, profiles, self._changeable, leaf).smallest()
        ways = []
        for changes in sorted(found, key=lambda way: (len(way), sorted((self._rank(v), c) for v, c in way))):
            moved = [_moved(profile, changes) for profile in profiles]
            reached = self._query.leaf(self._decision.name, moved)
            assert reached.verdict is not None
            in_order = sorted(changes, key=lambda change: self._rank(change[0]))
            told = tuple(self._change(self._names[variable], cell) for variable, cell in in_order)
            ways.append(Way(told, self._decision.outcomes[reached.verdict], reached.certainty))
        return tuple(ways)

    def _rank(self, variable: int) -> int:
        return self._order[self._names[variable]]

    def _change(self, name: str, cell: int) -> Change:
        cells = self._index.cells[name]
        if cells.groups:
            return Change(name, cell, cells.groups[cell])
        low, high = cells.ranges[cell]
        if self._facts[name].kind == "date":
            return Change(
                name, cell, (), *(end if end is None else date.fromordinal(end).isoformat() for end in (low, high))
            )
        return Change(name, cell, (), low, high)


def _moved(profile: Profile, changes: Iterable[tuple[int, int]]) -> Profile:
    made = list(profile)
    for variable, cell in changes:
        made[variable] = cell
    return tuple(made)


def _shares(fact: Fact, cells: Cells) -> list[float]:
    """The rough share of each cell: from the fact's prior, else all alike."""
    if not fact.prior or not cells.groups:
        return [1 / cells.size] * cells.size
    shares = dict(fact.prior)
    total = sum(shares.values()) or 1
    return [sum(shares.get(value, 0) for value in group) / total for group in cells.groups]


def _covers(
    store: Store,
    carries: dict[str, tuple[int, ...]],
    chosen: tuple[str, ...],
    covered: tuple[int, ...],
    size: int,
    steps: Iterator[int],
) -> Iterator[tuple[str, ...]]:
    """Sets of ``size`` rules that carry every world: find a world not yet carried, try each rule that carries it."""
    if all(part == TRUE for part in covered):
        yield chosen
        return
    if len(chosen) == size or next(steps, None) is None:
        return
    box = next(i for i, part in enumerate(covered) if part != TRUE)
    world = _uncovered(store, covered[box])
    for path, parts in carries.items():
        if path not in chosen and _at(store, parts[box], world):
            more = tuple(store.disj(a, b) for a, b in zip(covered, parts, strict=True))
            yield from _covers(store, carries, (*chosen, path), more, size, steps)


def _uncovered(store: Store, truth: int) -> dict[int, int]:
    """A world where a truth does not hold. In a reduced diagram every node but TRUE has one below it."""
    world = {}
    while truth >= 0:
        kids = store.children[truth]
        child = next(i for i, kid in enumerate(kids) if kid != TRUE)
        world[store.variable[truth]] = child
        truth = kids[child]
    return world


def _at(store: Store, truth: int, world: dict[int, int]) -> bool:
    while truth >= 0:
        truth = store.children[truth][world.get(store.variable[truth], 0)]
    return truth == TRUE


class _Walk:
    """Walks an answer diagram for several profiles at once; a state is the node that each has come to."""

    def __init__(self, query: Query, decision: str, profiles: Sequence[Profile], leaf: Leaf) -> None:
        self._query = query
        self._profiles = profiles
        self._leaf = leaf
        single = len(profiles) == 1
        store = query.index.answers if single else query.joins.store
        root = query.index.decisions[decision].answer if single else query.joins.roots[decision]
        self._variable, self._children = store.variable, store.children
        self._start = (root,) * len(profiles)

    def _top(self, state: tuple[int, ...]) -> int | None:
        """The first variable that the state still tests."""
        return min((self._variable[node] for node in state if node >= 0), default=None)

    def _step(self, state: tuple[int, ...], variable: int, cell: int | None) -> tuple[int, ...]:
        """The state after a variable: every profile at ``cell``, or each at its own."""
        return tuple(
            self._children[node][profile[variable] if cell is None else cell]
            if node >= 0 and self._variable[node] == variable
            else node
            for node, profile in zip(state, self._profiles, strict=True)
        )

    def _reached(self, state: tuple[int, ...]) -> Leaf:
        if len(state) == 1:
            return self._query.index.leaves[value_of(state[0])]
        return self._query.joins.leaf([value_of(node) for node in state])


class _Cheapest(_Walk):
    """The cheapest set of given facts from which the same answer follows, by the sum of their weights."""

    def __init__(
        self,
        query: Query,
        decision: str,
        profiles: Sequence[Profile],
        cells: dict[int, int],
        costs: dict[int, int],
        leaf: Leaf,
    ) -> None:
        super().__init__(query, decision, profiles, leaf)
        self._cells = cells
        self._costs = costs
        self._memo: dict[tuple[int, ...], int | None] = {}

    def least(self) -> int | None:
        """The least cost, or None if the same answer cannot be reached."""
        return self.cost(self._start)

    def cost(self, state: tuple[int, ...]) -> int | None:
        """The least cost from a state, or None if the same answer cannot be reached."""
        if state in self._memo:
            return self._memo[state]
        variable = self._top(state)
        if variable is None:
            leaf = self._reached(state)
            same = leaf.verdict == self._leaf.verdict and leaf.certainty == self._leaf.certainty
            found = 0 if same else None
        else:
            found = self.cost(self._step(state, variable, None))
            if variable in self._cells:
                kept = self.cost(self._step(state, variable, self._cells[variable]))
                if kept is not None and (found is None or kept + self._costs[variable] < found):
                    found = kept + self._costs[variable]
        self._memo[state] = found
        return found


class _Changes(_Walk):
    """All smallest sets of changes that give another verdict."""

    def __init__(
        self, query: Query, decision: str, profiles: Sequence[Profile], changeable: frozenset[int], leaf: Leaf
    ) -> None:
        super().__init__(query, decision, profiles, leaf)
        self._changeable = changeable
        self._memo: dict[tuple[int, ...], list[Changes]] = {}

    def smallest(self) -> list[Changes]:
        """All smallest sets of changes."""
        return self.ways(self._start)

    def ways(self, state: tuple[int, ...]) -> list[Changes]:
        """The smallest sets of changes from a state."""
        known = self._memo.get(state)
        if known is None:
            known = self._memo[state] = _minimal(self._from(state))
        return known

    def _from(self, state: tuple[int, ...]) -> list[Changes]:
        variable = self._top(state)
        if variable is None:
            verdict = self._reached(state).verdict
            return [] if verdict is None or verdict == self._leaf.verdict else [frozenset()]
        found = list(self.ways(self._step(state, variable, None)))
        if variable in self._changeable:
            own = self._profiles[0][variable]
            presumed = self._query.index.presumed[variable]
            now = presumed if own == self._query.blank[variable] and presumed is not None else own
            for cell in range(self._query.blank[variable]):
                if cell != now:
                    found += [way | {(variable, cell)} for way in self.ways(self._step(state, variable, cell))]
        return found


def _minimal(found: list[Changes]) -> list[Changes]:
    kept: list[Changes] = []
    for way in sorted(set(found), key=len):
        if not any(smaller <= way for smaller in kept):
            kept.append(way)
    return kept
