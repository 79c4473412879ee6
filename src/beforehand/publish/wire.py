"""The data of a page, short enough to travel: numbers in place of names, runs of equal children told once.

    [5, 12, 12, 12, -1] as node 14   ->   "5 2*3 -1"      children that are nodes are told by how far back they are

``decide.js`` makes of it again what it answers from. No name of a fact, rule or point is in it.
"""

import json
from itertools import groupby

from beforehand.ir.ruleset import OTHERWISE, Ruleset
from beforehand.publish.data import PageData


def as_wire(ruleset: Ruleset, data: PageData) -> str:
    """The data as one JSON object that may stand inside HTML."""
    names = list(data.decisions)
    points = {point.name: place for place, point in enumerate(ruleset.points)}
    notes = {note.name: place for place, note in enumerate(ruleset.notes)}
    decisions = []
    for decision, own in zip(ruleset.decisions, data.decisions.values(), strict=True):
        rules = rule_numbers(ruleset)[decision.name]
        place = {outcome: number for number, outcome in enumerate(own.outcomes)}
        decisions.append(
            {
                "only": own.only_if and [names.index(own.only_if[0]), _outcome(data, own.only_if)],
                "leaves": [
                    [
                        -1 if leaf.verdict is None else place[leaf.verdict],
                        leaf.certainty,
                        [place[o] for o in leaf.possible],
                    ]
                    for leaf in own.leaves
                ],
                "answer": own.answer,
                "always": {rules[path]: root for path, root in own.always.items()},
                "together": [[[rules[path] for path in several.rules], several.root] for several in own.together],
                "facts": own.open_facts,
                "points": {points[name]: root for name, root in own.open_points.items()},
                "notes": [notes[name] for name in own.notes],
            }
        )
    plain = {
        "facts": [[fact.unknown, fact.presumed, int(fact.several)] for fact in data.facts],
        "nodes": ";".join(_node(number, node) for number, node in enumerate(data.nodes)),
        "decisions": decisions,
        "notes": {notes[name]: root for name, root in data.notes.items()},
        "risks": {notes[note.name]: [notes[risk] for risk in note.risks] for note in ruleset.notes if note.risks},
    }
    return json.dumps(plain, separators=(",", ":")).replace("<", "\\u003c")


def rule_numbers(ruleset: Ruleset) -> dict[str, dict[str, int]]:
    """By decision, each rule's number on the page; the default comes last."""
    return {
        decision.name: {
            path: number for number, path in enumerate([*(rule.path for rule in decision.every_rule()), OTHERWISE])
        }
        for decision in ruleset.decisions
    }


def _outcome(data: PageData, only_if: tuple[str, str]) -> int:
    return data.decisions[only_if[0]].outcomes.index(only_if[1])


def _node(number: int, node: tuple[int, ...]) -> str:
    fact, *kids = node
    told = [(kid if kid < 0 else number - kid, len(list(run))) for kid, run in groupby(kids)]
    return " ".join([str(fact), *(f"{kid}*{times}" if times > 1 else str(kid) for kid, times in told)])
