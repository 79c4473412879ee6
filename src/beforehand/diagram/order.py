"""The order of a law's variables: facts first, then points.

Points stand below all facts, so that the answer diagram can join them away last. Within each kind no heuristic is best
everywhere, so there are two candidates: the order of first mention in the rules, and what FORCE (Aloul, Markov and
Sakallah, GLSVLSI 2003) makes of it: each rule pulls the variables it compares towards their common centre, until the
sum of spans no longer falls. ``diagram.index`` builds with each and keeps the smaller. What they give on real and made
laws, and what sifting would still gain, is measured in docs/explanation/diagrams.md.
"""

from collections.abc import Sequence

from beforehand.ir.cells import every_path
from beforehand.ir.conditions import Held, atoms
from beforehand.ir.ruleset import Ruleset

ROUNDS = 60


Order = tuple[tuple[str, ...], tuple[str, ...]]
"""Facts, then points."""


def order_variables(ruleset: Ruleset) -> tuple[Order, ...]:
    """Candidates for the diagram order of a law's facts and points, each once."""
    facts: dict[str, None] = {}
    points: dict[str, None] = {}
    fact_groups: list[tuple[str, ...]] = []
    point_groups: list[tuple[str, ...]] = []
    for decision in ruleset.decisions:
        for rule, above in every_path(decision.rules):
            mine: dict[str, None] = {}
            open_: dict[str, None] = {}
            for part in (*above, rule):
                for atom in atoms(part.when):
                    (open_ if isinstance(atom, Held) else mine)[atom.point if isinstance(atom, Held) else atom.fact] = (
                        None
                    )
            facts |= mine
            points |= open_
            fact_groups.append(tuple(mine))
            point_groups.append(tuple(open_))
    facts |= {fact.name: None for fact in ruleset.facts}
    points |= {point.name: None for point in ruleset.points}
    mentioned = tuple(facts), tuple(points)
    forced = _force(mentioned[0], fact_groups), _force(mentioned[1], point_groups)
    return tuple(dict.fromkeys((mentioned, forced)))


def _force(names: tuple[str, ...], groups: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    best, least = names, _span(names, groups)
    order = names
    for _ in range(ROUNDS):
        place = {name: i for i, name in enumerate(order)}
        pull: dict[str, list[float]] = {name: [] for name in names}
        for group in groups:
            if group:
                centre = sum(place[name] for name in group) / len(group)
                for name in group:
                    pull[name].append(centre)
        weight = {name: sum(pulls) / len(pulls) if pulls else float(place[name]) for name, pulls in pull.items()}
        order = tuple(sorted(order, key=lambda name: weight[name]))
        span = _span(order, groups)
        if span >= least:
            break
        best, least = order, span
    return best


def _span(order: Sequence[str], groups: Sequence[tuple[str, ...]]) -> int:
    place = {name: i for i, name in enumerate(order)}
    return sum(max(place[name] for name in group) - min(place[name] for name in group) for group in groups if group)
