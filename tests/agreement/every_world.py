"""The words of design.md, section 2, taken literally: every completion of the unknown facts with every reading.

A third opinion, slower and plainer than the reference: it branches blindly over all that a decision mentions, and each
word of the semantics is one comprehension over the list of worlds.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations, product
from math import prod
from typing import Any

from beforehand.decide.rules import CONFLICT, GAP, outcome
from beforehand.ir.boxes import missing_ends
from beforehand.ir.case import Case
from beforehand.ir.cells import Value
from beforehand.ir.conditions import Held, atoms
from beforehand.ir.ruleset import OTHERWISE, Decision
from beforehand.ir.support import Standing, standings
from beforehand.law import Law

MOST_WORLDS = 60_000


@dataclass(frozen=True)
class World:
    facts: Mapping[str, Value]
    readings: Mapping[str, str]
    outcome: str
    carriers: tuple[str, ...]


class TooManyWorldsError(Exception):
    """The case is not for this evaluator."""


def answer_by_every_world(law: Law, decision: Decision, case: Case) -> dict[str, Any]:
    """The answer to one decision, or its defect."""
    stands = standings(law.ruleset)
    live = every_world(law, decision, case, {name: standing.live for name, standing in stands.items()})
    defect = next((w.outcome for w in live if w.outcome in {GAP, CONFLICT}), None)
    if defect:
        return {"defect": True}
    leading = [w for w in live if leads(law, w, stands, {"settled", "reported", "disputed", "silent"})]
    verdicts = {w.outcome for w in leading}
    verdict = verdicts.pop() if len(verdicts) == 1 else None
    unknown = [fact.name for fact in law.ruleset.facts if fact.name not in case and not fact.presumed]
    tied = {
        end: {end, *(fact.name for fact in facts)} & unknown_or_tied(unknown, facts)
        for end, facts in missing_ends(law.ruleset, case).items()
    }
    hanging = set().union(*tied.values())
    open_facts = {name for name in unknown if name not in hanging and differ_in(live, {name})}
    open_facts |= {end for end, moving in tied.items() if differ_in(live, moving)}
    return {
        "verdict": verdict,
        "certainty": certainty(law, stands, live, leading, verdict),
        "possible": frozenset(w.outcome for w in live),
        "open_facts": frozenset(open_facts),
        "open_points": frozenset(point for point in stands if differ_in(live, {point})),
        "because": because(decision, leading) if verdict is not None else frozenset(),
    }


def unknown_or_tied(unknown: Iterable[str], facts: Iterable[Any]) -> set[str]:
    return {*unknown, *(fact.name for fact in facts)}


def every_world(law: Law, decision: Decision, case: Case, readings: Mapping[str, tuple[int, ...]]) -> list[World]:
    mentioned = {
        atom.point if isinstance(atom, Held) else atom.fact for r in decision.every_rule() for atom in atoms(r.when)
    }
    values = law.reference.domains("every")
    points = {p.name: [p.readings[i].name for i in readings[p.name]] for p in law.ruleset.points if p.name in mentioned}
    worlds = []
    for known in law.reference.known(case):
        free = {f.name: values[f.name] for f in law.ruleset.facts if f.name in mentioned and f.name not in known}
        size = prod(len(some) for some in (*free.values(), *points.values()))
        if size > MOST_WORLDS:
            raise TooManyWorldsError(size)
        for completion in product(*free.values()):
            facts = {**known, **dict(zip(free, completion, strict=True))}
            for chosen in product(*points.values()):
                held = dict(zip(points, chosen, strict=True))
                worlds.append(World(facts, held, *outcome(decision, {**facts, **held})))
    return worlds


def leads(law: Law, world: World, stands: Mapping[str, Standing], states: set[str]) -> bool:
    """Whether all points in one of these states are at a leading reading."""
    names = {point.name: [r.name for r in point.readings] for point in law.ruleset.points}
    return all(
        stands[point].state not in states or names[point].index(reading) in stands[point].leading
        for point, reading in world.readings.items()
    )


def differ_in(worlds: Iterable[World], names: set[str]) -> bool:
    """Whether two worlds that differ only in these facts or points have different outcomes."""
    seen: dict[frozenset[tuple[str, Value]], str] = {}
    for world in worlds:
        rest = frozenset((k, v) for k, v in (*world.facts.items(), *world.readings.items()) if k not in names)
        if seen.setdefault(rest, world.outcome) != world.outcome:
            return True
    return False


def certainty(
    law: Law, stands: Mapping[str, Standing], live: list[World], leading: list[World], verdict: str | None
) -> str:
    by_choice: dict[frozenset[tuple[str, str]], set[str]] = {}
    for world in leading:
        by_choice.setdefault(frozenset(world.readings.items()), set()).add(world.outcome)
    if any(len(outcomes) > 1 for outcomes in by_choice.values()):
        return "facts_missing"
    if len({w.outcome for w in live}) == 1:
        return "settled"
    if verdict is not None:
        held = {w.outcome for w in live if leads(law, w, stands, {"reported"})}
        return "reported" if len(held) == 1 else "disputed"
    silent = [point for point, standing in stands.items() if standing.state == "silent"]
    return "silent" if any(differ_in(leading, {point}) for point in silent) else "disputed"


def because(decision: Decision, leading: list[World]) -> frozenset[str]:
    order = [rule.path for rule in decision.every_rule()] + [OTHERWISE]
    everywhere = frozenset(path for path in order if all(path in world.carriers for world in leading))
    if everywhere:
        return everywhere
    different = {frozenset(world.carriers) for world in leading}
    for size in range(2, len(order) + 1):
        for cover in combinations(order, size):
            if all(carriers & set(cover) for carriers in different):
                return frozenset(cover)
    raise AssertionError("every world has a carrier")
