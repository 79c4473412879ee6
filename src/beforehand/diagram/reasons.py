"""Why an answer is what it is, what is still open, and what would change it: functions of the profile."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from beforehand.diagram.answers import Leaf
from beforehand.diagram.query import LEFT_BUDGET, Profile, Query
from beforehand.diagram.search import (
    TRIAL_BUDGET,
    Changes,
    TooLongError,
    Walk,
    cheapest,
    smallest_changes,
    subsets,
    tried_changes,
    without_needless,
)
from beforehand.diagram.store import FALSE, TRUE, Store, TooLargeError
from beforehand.diagram.worlds import no_rule
from beforehand.ir.answer import Change, Reason, Reasons, Tried, Way
from beforehand.ir.boxes import missing_ends
from beforehand.ir.case import Case, derive
from beforehand.ir.priors import cell_shares
from beforehand.ir.ruleset import OTHERWISE, Decision, Fact, Rule
from beforehand.ir.support import support

TRIAL_WORK = 200_000
"""Nodes looked at to find which open fact is the most useful."""

SEARCH_LIMIT = 20_000
"""Steps spent on a smallest cover; beyond it every rule that carries some world is named."""


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
        open_facts, open_points, tested = self._open(case, profiles)
        certain = leaf.verdict is not None
        forced_by, fewest = self._forced_by(given, leaf) if certain else ((), True)
        ways, every = self._ways(profiles, leaf) if certain else ((), True)
        return Reasons(
            because=self._because(leaf, profiles) if certain else (),
            forced_by=forced_by,
            open_facts=self._useful_first(open_facts, case, profiles, tested),
            open_points=open_points,
            ways=ways,
            notes=tuple(
                note.name
                for note in self._query.ruleset.notes
                if note.decision in {None, self._decision.name}
                and any(self._query.walk(self._index.notes[note.name], profile) for profile in profiles)
            ),
            complete=fewest and every,
        )

    # What is open -----------------------------------------------------------------------------------------------------

    def _open(self, case: Case, profiles: Sequence[Profile]) -> tuple[list[str], tuple[str, ...], Counter[str]]:
        """The facts and points on which the outcome still depends: those that the narrowed diagram still tests.

        Also in how many places each of them is tested.
        """
        scratch = Store(max(LEFT_BUDGET, self._index.worlds.budget))
        narrowed = [self._query.outcome(self._decision.name, profile, scratch) for profile in profiles]
        nodes = {d for diagram in narrowed for d in scratch.below(diagram) if d >= 0}
        open_ = {scratch.variable[d] for d in nodes}
        tested = Counter(self._names[scratch.variable[d]] for d in nodes)
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
        return names, tuple(point for point in points if point in still), tested

    def _useful_first(
        self, names: list[str], case: Case, profiles: Sequence[Profile], tested: Counter[str]
    ) -> tuple[str, ...]:
        """Facts that most often give a verdict when they alone become known; then the easier to ask; then pack order.

        Where trying every cell would take long, facts that are tested in most places come first instead.
        """
        if len(names) < 2:
            return tuple(names)
        work = tested.total() * sum(self._index.cells[name].size for name in names)
        looked_up = self._own.answer is not None and len(profiles) == 1
        rank = {}
        for name in names:
            fact = self._facts[name]
            useful = self._usefulness(fact, case, profiles) if looked_up or work <= TRIAL_WORK else tested[name]
            rank[name] = (-useful, fact.sensitivity + fact.effort, self._order[name])
        return tuple(sorted(names, key=rank.__getitem__))

    def _usefulness(self, fact: Fact, case: Case, profiles: Sequence[Profile]) -> float:
        place = self._query.place[fact.name]
        cells = self._index.cells[fact.name]
        shares = cell_shares(fact, cells)
        if fact.name in missing_ends(self._query.ruleset, case):
            apart = [[profile] for profile in profiles]
            parts = [(part, shares[part[0][place]] / len(profiles)) for part in apart]
        else:
            parts = [([_moved(p, ((place, cell),)) for p in profiles], share) for cell, share in enumerate(shares)]
        told = 0.0
        for part, share in parts:
            try:
                told += share * (self._query.leaf(self._decision.name, part).verdict is not None)
            except TooLargeError:
                continue
        return told

    # Why --------------------------------------------------------------------------------------------------------------

    def _because(self, leaf: Leaf, profiles: Sequence[Profile]) -> tuple[Reason, ...]:
        assert leaf.verdict is not None
        then = self._decision.outcomes[leaf.verdict]
        order = [path for path, rule in self._rules.items() if rule.then == then]
        if self._decision.otherwise and self._decision.otherwise.then == then:
            order.append(OTHERWISE)
        walk, always = self._query.walk, self._own.always
        if always is not None:
            paths = [path for path in order if all(walk(always[path], profile) for profile in profiles)]
            if paths:
                return tuple(map(self._reason, paths))
        return tuple(map(self._reason, self._carriers(order, profiles)))

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
            if path in undefeated:
                parts = tuple(self._query.narrowed(store, undefeated[path], profile, scratch) for profile in profiles)
            else:
                parts = tuple(self._by_default(profile, scratch) for profile in profiles)
            if any(part != FALSE for part in parts):
                carries[path] = parts
        return carries

    def _by_default(self, profile: Profile, scratch: Store) -> int:
        """The leading worlds where no rule of a decision in parts gives an outcome."""
        total = self._query.total(self._decision.name, profile, scratch)
        return self._index.builder(scratch).leading(no_rule(scratch, total))

    def _carriers(self, order: list[str], profiles: Sequence[Profile]) -> list[str]:
        """The rules that carry every leading world or, if none does, the smallest set of rules that together do.

        Of several such sets, the first in pack order.
        """
        scratch = Store(max(LEFT_BUDGET, self._index.worlds.budget))
        carries = self._carried(order, profiles, scratch)
        alone = [path for path, parts in carries.items() if all(part == TRUE for part in parts)]
        if alone:
            return alone
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

    def _forced_by(self, given: Case, leaf: Leaf) -> tuple[tuple[str, ...], bool]:
        """The fewest given facts that alone give the same verdict and certainty; of several, the first in pack order.

        Also whether they are surely the fewest.
        """
        names = [name for name in self._facts if name in given]
        try:
            return self._fewest(names, given, leaf), True
        except (TooLargeError, TooLongError):
            return without_needless(
                names, lambda kept: self._leaf_of({name: given[name] for name in kept}), leaf
            ), False

    def _leaf_of(self, case: Case) -> Leaf:
        derive(self._query.ruleset, case)
        return self._query.leaf(self._decision.name, self._query.profiles(case), TRIAL_BUDGET)

    def _fewest(self, names: list[str], given: Case, leaf: Leaf) -> tuple[str, ...]:
        weight = {name: (1 << len(names)) - (1 << (len(names) - 1 - i)) for i, name in enumerate(names)}
        linked = [name for name in names if name in self._linked]
        if not any(f.derived and f.derived.start in given for f in self._facts.values()):
            linked = []
        free = {self._query.place[name]: name for name in names if name not in linked}
        cells = {place: self._index.cells[name].find(given[name]) for place, name in free.items()}
        costs = {place: weight[name] for place, name in free.items()}
        best: int | None = None
        for chosen in subsets(linked):
            kept = {name: given[name] for name in chosen}
            derive(self._query.ruleset, kept)
            walk = Walk(self._query, self._decision.name, self._query.profiles(kept), frozenset(cells))
            rest = cheapest(walk, cells, costs, leaf)
            if rest is not None:
                total = rest + sum(weight[name] for name in chosen)
                best = total if best is None else min(best, total)
        assert best is not None
        count = -(-best >> len(names)) if names else 0
        mask = (count << len(names)) - best
        return tuple(name for i, name in enumerate(names) if mask >> (len(names) - 1 - i) & 1)

    # What would change it ---------------------------------------------------------------------------------------------

    def _ways(self, profiles: Sequence[Profile], leaf: Leaf) -> tuple[tuple[Way, ...], bool]:
        """All smallest sets of changes of changeable facts that give another verdict; and whether these are surely all."""
        found, complete = self._changes(profiles, leaf)
        ways = []
        for changes in sorted(found, key=lambda way: (len(way), sorted((self._rank(v), c) for v, c in way))):
            reached = self._after(profiles, changes)
            assert reached.verdict is not None
            in_order = sorted(changes, key=lambda change: self._rank(change[0]))
            told = tuple(self._change(self._names[variable], cell) for variable, cell in in_order)
            ways.append(Way(told, self._decision.outcomes[reached.verdict], reached.certainty))
        return tuple(ways), complete

    def _changes(self, profiles: Sequence[Profile], leaf: Leaf) -> tuple[list[Changes], bool]:
        sizes, presumed = self._query.blank, self._index.presumed
        now = {}
        for variable in sorted(self._changeable):
            own = profiles[0][variable]
            known = presumed[variable] if own == sizes[variable] else None
            now[variable] = own if known is None else known
        try:
            walk = Walk(self._query, self._decision.name, profiles, self._changeable)
            return smallest_changes(walk, now, sizes, leaf), True
        except (TooLargeError, TooLongError):
            return tried_changes(now, sizes, lambda moved: self._after(profiles, moved, TRIAL_BUDGET), leaf), False

    def _after(self, profiles: Sequence[Profile], changes: Changes, budget: int = 0) -> Leaf:
        return self._query.leaf(self._decision.name, [_moved(profile, changes) for profile in profiles], budget)

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
