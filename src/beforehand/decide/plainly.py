"""An answer straight from the rules: every world of the case, compared as the words of the semantics compare them.

Slow and plain on purpose. Worlds are found by branching on exactly what the rules read: a fact or a point that is not
read is covered by the trace that did not read it.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from msgspec import Struct

from beforehand.decide.rules import CONFLICT, GAP, outcome
from beforehand.ir.boxes import boxes, missing_ends
from beforehand.ir.case import Case, from_text
from beforehand.ir.cells import Cells, Value
from beforehand.ir.ruleset import OTHERWISE, Decision, Ruleset
from beforehand.ir.support import Standing, standings

T = TypeVar("T")
Known = Mapping[str, Value]
Domains = Mapping[str, Sequence[Value]]


class _UnreadError(Exception):
    def __init__(self, name: str) -> None:
        self.name = name


class _Known(dict[str, Value]):
    def __missing__(self, name: str) -> Value:
        raise _UnreadError(name)


class Trace(Struct, frozen=True):
    """Worlds that the rules treat in one go: what was read, the outcome, the undefeated rules."""

    read: Mapping[str, Value]
    outcome: str
    carriers: tuple[str, ...]


class PlainAnswer(Struct, frozen=True):
    """An answer as the reference gives it; ``defect`` is GAP, CONFLICT or nothing."""

    verdict: str | None
    certainty: str
    possible: frozenset[str]
    open_facts: frozenset[str]
    open_points: frozenset[str]
    because: tuple[str, ...]
    defect: str = ""


def explore(evaluate: Callable[[Known], T], known: Known, domains: Domains) -> Iterator[tuple[Known, T]]:
    """Every way an evaluation can go: what was known when it needed nothing more, and its value."""
    try:
        found = evaluate(_Known(known))
    except _UnreadError as unread:
        for value in domains[unread.name]:
            yield from explore(evaluate, {**known, unread.name: value}, domains)
    else:
        yield known, found


def traces(decision: Decision, known: Known, domains: Domains) -> Iterator[Trace]:
    """All worlds that agree with what is known: one trace for each way the reading of the rules can go."""
    for read, (found, carriers) in explore(lambda world: outcome(decision, world), known, domains):
        yield Trace(read, found, carriers)


def matters(decision: Decision, known: Known, variants: Sequence[Known], domains: Domains) -> bool:
    """Whether two worlds that differ only in which variant holds have different outcomes."""

    def outcomes(world: Known) -> set[str]:
        return {outcome(decision, _Known({**world, **variant}))[0] for variant in variants}

    return any(len(found) > 1 for _, found in explore(outcomes, known, domains))


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
        certainty = self._certainty(decision, case, verdict, live, leading)
        unknown = {name for t in live for name in t.read} - set(case)
        return PlainAnswer(
            verdict,
            certainty,
            possible,
            self._open_facts(decision, case, unknown),
            frozenset(p for p in self._readings if p in unknown and self._matters(decision, case, p, "live")),
            self._because(decision, verdict, leading),
        )

    def confirms(self, decision: Decision, case: Case, verdict: str, certainty: str, most: int) -> bool:
        """Whether the rules give a verdict and a certainty; of more than ``most`` traces, whether so many do not deny it."""
        live = list(islice(self.worlds(decision, case), most + 1))
        leading = [t for t in live if self._leads(t)]
        if any(t.outcome in {GAP, CONFLICT} for t in live) or any(t.outcome != verdict for t in leading):
            return False
        if len(live) > most:
            return True
        return bool(leading) and self._certainty(decision, case, verdict, live, leading) == certainty

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

    def _certainty(
        self, decision: Decision, case: Case, verdict: str | None, live: list[Trace], leading: list[Trace]
    ) -> str:
        if verdict is None and self._facts_differ(leading):
            return "facts_missing"
        if len({t.outcome for t in live}) == 1:
            return "settled"
        if verdict is not None:
            held = {t.outcome for t in live if self._leads(t, frozenset({"reported"}))}
            return "reported" if len(held) == 1 else "disputed"
        silent = [name for name, standing in self._standings.items() if standing.state == "silent"]
        return "silent" if any(self._matters(decision, case, point, "leading") for point in silent) else "disputed"

    def _facts_differ(self, leading: list[Trace]) -> bool:
        """Whether two leading worlds with the same readings have different outcomes."""
        held = {
            (t.outcome, tuple(sorted((k, v) for k, v in t.read.items() if k in self._standings))): {
                k: v for k, v in t.read.items() if k in self._standings
            }
            for t in leading
        }
        return any(
            first[0] != second[0] and all(b.get(name, value) == value for name, value in a.items())
            for first, a in held.items()
            for second, b in held.items()
        )

    def _matters(self, decision: Decision, case: Case, name: str, which: str) -> bool:
        """Whether two worlds that differ only in a fact or point have different outcomes."""
        domains = self.domains(which)
        variants = [{name: value} for value in domains[name]]
        return any(matters(decision, known, variants, domains) for known in self.known(case))

    def _open_facts(self, decision: Decision, case: Case, unknown: set[str]) -> frozenset[str]:
        hanging = missing_ends(self._ruleset, case)
        tied = {name for end, facts in hanging.items() for name in (end, *(fact.name for fact in facts))}
        presumed = {fact.name for fact in self._facts.values() if fact.presumed}
        free = [name for name in self._facts if name in unknown and name not in tied | presumed]
        found = {name for name in free if self._matters(decision, case, name, "live")}
        for end, facts in hanging.items():
            moving = {end, *(fact.name for fact in facts)}
            groups: dict[tuple[tuple[str, Value], ...], list[Known]] = {}
            for known in self.known(case):
                rest = tuple(sorted((k, v) for k, v in known.items() if k not in moving))
                groups.setdefault(rest, []).append({k: v for k, v in known.items() if k in moving})
            if any(matters(decision, dict(rest), variants, self.domains("live")) for rest, variants in groups.items()):
                found.add(end)
        return frozenset(found)

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
