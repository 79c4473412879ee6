"""The data of a page, short enough to travel: numbers in place of names, runs of equal children and repeated nodes told once.

    [5, 12, 12, 12, -1] as node 14   ->   "5 2*3a"     children that are nodes are told by how far back they are, results by letters
    the four nodes that stood 30 nodes ago, again   ->   "=30 4"

The reasons are told per rule: where it alone, or together with others, carries the verdict. ``decide.js`` makes of it again
what it answers from. No name of a fact, rule or point is in it.
"""

import json
from collections.abc import Mapping, Sequence
from itertools import groupby
from math import prod
from string import ascii_letters

from beforehand.diagram.store import FALSE, TRUE
from beforehand.ir.ruleset import OTHERWISE, Ruleset
from beforehand.publish.css_rules import Truths
from beforehand.publish.data import PageData, PageDecision
from beforehand.publish.shape import EVERY

LONGEST_REPEAT = 60

MOST_WAYS = 10_000
"""A page looks at so many sets of changes at most: of a law with more it tells none."""


def as_wire(ruleset: Ruleset, data: PageData, kinds: frozenset[str] = EVERY) -> str:
    """The data as one JSON object that may stand inside HTML. ``kinds`` are those of the notes that are told."""
    names, sent = list(data.decisions), Sent(data)
    points = {point.name: place for place, point in enumerate(ruleset.points)}
    notes = {note.name: place for place, note in enumerate(ruleset.notes) if note.kind in kinds}
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
                "answer": sent.root([own.answer]),
                "because": sent.roots(reasons(own), rules),
                "facts": sent.roots({name: [root] for name, root in own.open_facts.items()}),
                "points": sent.roots({name: [root] for name, root in own.open_points.items()}, points),
                "notes": [notes[name] for name in own.notes if name in notes],
            }
        )
    sometimes = {name: [root] for name, root in data.notes.items() if root != TRUE and name in notes}
    of_notes = sent.roots(sometimes, notes)
    plain = {
        "facts": [[fact.unknown, fact.presumed, int(fact.several)] for fact in data.facts],
        "nodes": node_lines(sent.nodes),
        "decisions": decisions,
        "notes": of_notes,
        "ways": _changeable(ruleset, data),
        "risks": {
            notes[note.name]: [notes[risk] for risk in note.risks if risk in notes]
            for note in ruleset.notes
            if note.risks and note.name in notes
        },
    }
    return json.dumps(plain, separators=(",", ":")).replace("<", "\\u003c")


def reasons(own: PageDecision) -> dict[str, list[int]]:
    """By rule, the roots that tell where it is among the reasons: alone, or in a set."""
    found = {path: [root] for path, root in own.always.items()}
    for several in own.together:
        for path in several.rules:
            found.setdefault(path, []).append(several.root)
    return found


class Sent:
    """The nodes that are sent, children before parents."""

    def __init__(self, data: PageData) -> None:
        self._truths = Truths(data)
        self._facts = [data.facts.index(fact) for fact in self._truths.facts]
        self._number: dict[int, int] = {}
        self.nodes: list[tuple[int, ...]] = []

    def root(self, roots: Sequence[int]) -> int:
        """The new number of a root, or of where any of several truths holds."""
        return self._go(self._truths.some(roots) if len(roots) > 1 else self._truths.node(roots[0]))

    def roots(self, told: Mapping[str, Sequence[int]], names: Mapping[str, int] | None = None) -> dict[str | int, int]:
        """Roots by name, or by the numbers of the names."""
        found = {(names[name] if names else name): self.root(roots) for name, roots in told.items()}
        return {
            name: root for name, root in sorted(found.items(), key=lambda one: str(one[0]).zfill(9)) if root != FALSE
        }

    def _go(self, diagram: int) -> int:
        if diagram < 0:
            return diagram
        if diagram not in self._number:
            store = self._truths.store
            node = (self._facts[store.variable[diagram]], *map(self._go, store.children[diagram]))
            self._number[diagram] = len(self.nodes)
            self.nodes.append(node)
        return self._number[diagram]


def rule_numbers(ruleset: Ruleset) -> dict[str, dict[str, int]]:
    """By decision, each rule's number on the page; the default comes last."""
    return {
        decision.name: {
            path: number for number, path in enumerate([*(rule.path for rule in decision.every_rule()), OTHERWISE])
        }
        for decision in ruleset.decisions
    }


def _changeable(ruleset: Ruleset, data: PageData) -> list[int]:
    """The facts of the page that may be changed; none where there would be too many changes to try."""
    changeable = {fact.name for fact in ruleset.facts if fact.changeable}
    places = [place for place, fact in enumerate(data.facts) if fact.fact in changeable]
    return places if prod(data.facts[place].unknown + 1 for place in places) <= MOST_WAYS else []


def _outcome(data: PageData, only_if: tuple[str, str]) -> int:
    return data.decisions[only_if[0]].outcomes.index(only_if[1])


def node_lines(nodes: Sequence[tuple[int, ...]]) -> str:
    """Nodes, children before parents, as they are sent."""
    return ";".join(_repeats([_node(number, node) for number, node in enumerate(nodes)]))


def _node(number: int, node: tuple[int, ...]) -> str:
    fact, *kids = node
    told = str(fact)
    for kid, run in groupby(kids):
        times = len(list(run))
        what = str(number - kid) if kid >= 0 else ascii_letters[-1 - kid] if -kid <= len(ascii_letters) else str(kid)
        apart = " " if told[-1].isdigit() and what[0].isdigit() else ""
        told += f"{apart}{what}*{times}" if times > 1 else f"{apart}{what}"
    return told


def _repeats(lines: Sequence[str]) -> list[str]:
    """Lines that stood together before, as how far back and how many."""
    told: list[str] = []
    at = 0
    while at < len(lines):
        size, start = max(((_same(lines, start, at), start) for start in range(at)), default=(0, 0))
        again = f"={at - start} {size}"
        if size and len(again) < len(";".join(lines[at : at + size])):
            told.append(again)
            at += size
        else:
            told.append(lines[at])
            at += 1
    return told


def _same(lines: Sequence[str], start: int, at: int) -> int:
    """How many lines from one place on are those from another on."""
    size = 0
    while at + size < len(lines) and size < LONGEST_REPEAT and lines[start + size] == lines[at + size]:
        size += 1
    return size
