"""An answer straight from the rules: every world of the case, compared as the words of the semantics compare them.

Slow and plain on purpose. Worlds are found by branching on exactly what the rules read: a fact or a point that is not
read is covered by the trace that did not read it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from beforehand.decide.rules import CONFLICT, GAP, outcome
from beforehand.ir.boxes import boxes, missing_ends
from beforehand.ir.case import Case, from_text
from beforehand.ir.cells import Cells, Value
from beforehand.ir.ruleset import OTHERWISE, Decision, Ruleset
from beforehand.ir.support import Standing, standings


class _UnreadError(Exception):
    def __init__(self, name: str) -> None:
        self.name = name


class _Known(dict[str, Value]):
    def __missing__(self, name: str) -> Value:
        raise _UnreadError(name)


@dataclass(frozen=True, slots=True)
class Trace:
    """Worlds that the rules treat in one go: what was read, the outcome, the undefeated rules."""

    read: Mapping[str, Value]
    outcome: str
    carriers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlainAnswer:
    """An answer as the reference gives it; ``defect`` is GAP, CONFLICT or nothing."""

    verdict: str | None
    certainty: str
    possible: frozenset[str]
    open_facts: frozenset[str]
    open_points: frozenset[str]
    because: tuple[str, ...]
    defect: str = ""


def traces(decision: Decision, known: Mapping[str, Value], domains: Mapping[str, Sequence[Value]]) -> Iterator[Trace]:
    """All worlds that agree with what is known: one trace for each way the reading of the rules can go."""
    try:
        found, carriers = outcome(decision, _Known(known))
    except _UnreadError as unread:
        for value in domains[unread.name]:
            yield from traces(decision, {**known, unread.name: value}, domains)
    else:
        yield Trace(known, found, carriers)


class Reference:
    """The reference evaluator of one law."""

    def __init__(self, ruleset: Ruleset, cells: Mapping[str, Cells]) -> None:
        self._ruleset = ruleset
        self._cells = cells
        self._facts = {fact.name: fact for fact in ruleset.facts}
        self._standings = standings(ruleset)
        self._readings = {point.name: [r.name for r in point.readings] for point in ruleset.points}
        self._examples: dict[str, list[Value]] = {
            name: [cell.example(i) for i in range(cell.size)] for name, cell in cells.items()
        }

    def domains(self, which: str) -> Mapping[str, Sequence[Value]]:
        """Every value that matters of every fact, and the ``live``, ``leading`` or ``every`` readings of points."""
        return {**self._examples, **{name: self._some(name, which) for name in self._readings}}

    def _some(self, point: str, which: str) -> list[Value]:
        readings = self._readings[point]
        if which == "every":
            return list(readings)
        standing: Standing = self._standings[point]
        return [readings[i] for i in (standing.live if which == "live" else standing.leading)]

    def known(self, case: Case) -> list[dict[str, Value]]:
        """What is known of a case, presumptions in force: once, or for each box where a derived fact's date is missing."""
        presumed = {
            fact.name: from_text(fact, fact.presumed.value)
            for fact in self._ruleset.facts
            if fact.presumed and fact.name not in case
        }
        if not missing_ends(self._ruleset, case):
            return [presumed | case]
        return [
            presumed | {name: case[name] if name in case else self._examples[name][cell] for name, cell in box.items()}
            for box in boxes(self._ruleset, self._cells, case)
        ]

    def worlds(self, decision: Decision, case: Case) -> Iterator[Trace]:
        """Every live world of a case."""
        for known in self.known(case):
            yield from traces(decision, known, self.domains("live"))

    def decide(self, decision: Decision, case: Case) -> PlainAnswer:
        """The answer to a decision for a case whose derived facts are filled in."""
        live = list(self.worlds(decision, case))
        defect = next((t.outcome for t in live if t.outcome in {GAP, CONFLICT}), "")
        if defect:
            return PlainAnswer(None, "", frozenset(), frozenset(), frozenset(), (), defect)
        leading = [t for t in live if self._leads(t)]
        possible = frozenset(t.outcome for t in live)
        verdicts = {t.outcome for t in leading}
        verdict = verdicts.pop() if len(verdicts) == 1 else None
        open_ = self._open(live, case)
        return PlainAnswer(
            verdict,
            self._certainty(verdict, possible, live, leading),
            possible,
            frozenset(name for name in open_ if name in self._facts),
            frozenset(name for name in open_ if name in self._readings),
            self._because(decision, verdict, leading),
        )

    def _leads(
        self, trace: Trace, states: frozenset[str] = frozenset({"settled", "reported", "disputed", "silent"})
    ) -> bool:
        """Whether a trace holds every point of these states to a leading reading."""
        return all(
            self._standings[name].state not in states
            or self._readings[name].index(str(value)) in self._standings[name].leading
            for name, value in trace.read.items()
            if name in self._standings
        )

    def _certainty(self, verdict: str | None, possible: frozenset[str], live: list[Trace], leading: list[Trace]) -> str:
        if any(self._agree_on_points(a, b) for a, b in _differing(leading)):
            return "facts_missing"
        if len(possible) == 1:
            return "settled"
        if verdict is not None:
            held = {t.outcome for t in live if self._leads(t, frozenset({"reported"}))}
            return "reported" if len(held) == 1 else "disputed"
        silent = [name for name, standing in self._standings.items() if standing.state == "silent"]
        return "silent" if any(_differ_only_in(a, b) in silent for a, b in _differing(leading)) else "disputed"

    def _agree_on_points(self, a: Trace, b: Trace) -> bool:
        return all(b.read.get(name, value) == value for name, value in a.read.items() if name in self._standings)

    def _open(self, live: list[Trace], case: Case) -> set[str]:
        found = {_differ_only_in(a, b) for a, b in _differing(live)}
        for end, facts in missing_ends(self._ruleset, case).items():
            found -= {fact.name for fact in facts}
            tied = {end, *(fact.name for fact in facts)}
            if any(_differ_within(a, b, tied) for a, b in _differing(live)):
                found.add(end)
        return found - {""}

    def _because(self, decision: Decision, verdict: str | None, leading: list[Trace]) -> tuple[str, ...]:
        if verdict is None:
            return ()
        order = [rule.path for rule in decision.every_rule()] + [OTHERWISE]
        sets = {frozenset(t.carriers) for t in leading}
        all_worlds = frozenset.intersection(*sets)
        if all_worlds:
            return tuple(path for path in order if path in all_worlds)
        return _smallest_cover(sets, order)


def _smallest_cover(sets: set[frozenset[str]], order: list[str]) -> tuple[str, ...]:
    """The smallest set of rules that meets every set of carriers; of several, the first in pack order."""
    covers: list[tuple[str, ...]] = [()]
    used = [path for path in order if any(path in carriers for carriers in sets)]
    while True:
        covers = [
            (*cover, path)
            for cover in covers
            for path in used
            if not cover or order.index(path) > order.index(cover[-1])
        ]
        for cover in covers:
            if all(carriers & set(cover) for carriers in sets):
                return cover


def _differing(found: list[Trace]) -> Iterator[tuple[Trace, Trace]]:
    """Pairs of traces with different outcomes."""
    groups: dict[str, list[Trace]] = {}
    for trace in found:
        groups.setdefault(trace.outcome, []).append(trace)
    outcomes = list(groups)
    for i, first in enumerate(outcomes):
        for second in outcomes[i + 1 :]:
            for a in groups[first]:
                for b in groups[second]:
                    yield a, b


def _differ_only_in(a: Trace, b: Trace) -> str:
    """The one variable in which worlds of two traces may differ and nothing else, or nothing."""
    odd = [name for name, value in a.read.items() if b.read.get(name, value) != value]
    return odd[0] if len(odd) == 1 else ""


def _differ_within(a: Trace, b: Trace, names: set[str]) -> bool:
    return {name for name, value in a.read.items() if b.read.get(name, value) != value} <= names
