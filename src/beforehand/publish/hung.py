"""The answers to rows that have a day of birth and no day of filing, as a page takes them.

Which ages are possible then, before and after each cut of the filing date, is one of a few sets of boxes (``diagram.hanging``).
For each set a decision has roots of its own, in the form in which ``wire`` sends the others; sets that are answered alike share
them:

    {"nodes": "0a1;…", "decisions": [{"leaves": …, "answer": 7, "because": {…}, …}, …], "sets": {"0,0;0,1": [0, 3], …}}

A set is told by its boxes: the cell of the missing day and that of the fact that follows from it.
"""

import json
from collections.abc import Callable
from typing import Any

from beforehand.diagram.explained import Explained, Numbered
from beforehand.diagram.index import JOINED_BUDGET
from beforehand.diagram.store import FALSE, TRUE, Store, result
from beforehand.diagram.worlds import outcomes_of
from beforehand.ir.ruleset import Decision
from beforehand.law import Law
from beforehand.publish.data import page_data
from beforehand.publish.wire import node_lines, rule_numbers

Plain = dict[str, Any]


def facts_in_answers(law: Law) -> tuple[str, ...]:
    """The facts that answers may name: those that the page asks about, and the day whose want leaves another fact open."""
    asked = tuple(fact.fact for fact in page_data(law).facts)
    ends = tuple(fact.derived.end for fact in law.ruleset.facts if fact.derived)
    return tuple(dict.fromkeys((*asked, *ends)))


def hung_data(law: Law) -> Plain | None:
    """The answers for each set, or None for a law that derives no fact."""
    explained = law.explained
    if explained is None or explained.hanging is None:
        return None
    hanging, sent = explained.hanging, _Sent(law, explained)
    decisions: dict[str, Plain] = {}
    sets = {}
    for number, boxes in enumerate(hanging.sets):
        told = [sent.decision(decision, number) for decision in law.ruleset.decisions]
        kept = [json.dumps(own) for own in told]
        for key, own in zip(kept, told, strict=True):
            decisions.setdefault(key, own)
        sets[";".join(f"{box[hanging.end]},{box[hanging.fact]}" for box in boxes)] = [
            list(decisions).index(key) for key in kept
        ]
    return {"nodes": node_lines(sent.nodes), "decisions": list(decisions.values()), "sets": sets}


class _Sent:
    """The nodes of these answers, children before parents; the facts are numbered as the page asks them."""

    def __init__(self, law: Law, explained: Explained) -> None:
        assert explained.hanging
        facts = {name: place for place, name in enumerate(facts_in_answers(law))}
        names = explained.names
        self._law, self._explained = law, explained
        self._place = {place: facts[name] for place, name in enumerate(names) if name in facts}
        self._facts = facts
        self._end = names.index(explained.hanging.end)
        self._first = law.index.cells[explained.hanging.end].size + 1
        self._from, self._store = explained.nodes.open(JOINED_BUDGET), Store(JOINED_BUDGET)
        self._number: dict[int, int] = {}
        self._points = {point.name: place for place, point in enumerate(law.ruleset.points)}
        self.nodes: list[tuple[int, ...]] = []

    def decision(self, decision: Decision, number: int) -> Plain:
        """One decision, for the cases of one set."""
        own, rules = self._explained.decisions[decision.name], rule_numbers(self._law.ruleset)[decision.name]
        kept = (self._first + number,)
        root = self._from.restrict(own.root, lambda v: kept if v == self._end else None, self._store)
        met = {own.answers[-1 - d] for d in self._store.below(root) if d < 0}
        leaves = sorted({leaf for leaf, *_ in met})

        def truths(at: int, named: tuple[tuple[str, ...], ...], numbers: dict[str, Any]) -> dict[str, int]:
            """Where each of some names is among those of the answer."""
            names = sorted({name for told in met for name in named[told[at]]}, key=numbers.__getitem__)
            return {
                str(numbers[name]): self._root(own, root, lambda told, name=name: name in named[told[at]])  # type: ignore[misc]
                for name in names
            }

        return {
            "leaves": [_leaf(own, leaf) for leaf in leaves],
            "answer": self._sent(
                self._store.results(root, lambda answer: result(leaves.index(own.answers[answer][0])))
            ),
            "because": truths(1, own.because, rules),
            "facts": {f"q{int(place) + 1}": found for place, found in truths(2, own.open_facts, self._facts).items()},
            "points": truths(3, own.open_points, self._points),
            "notes": [],
        }

    def _root(self, own: Numbered, root: int, holds: Callable[[tuple[int, int, int, int]], bool]) -> int:
        return self._sent(self._store.results(root, lambda answer: TRUE if holds(own.answers[answer]) else FALSE))

    def _sent(self, diagram: int) -> int:
        if diagram < 0:
            return diagram
        if diagram not in self._number:
            store = self._store
            node = (self._place[store.variable[diagram]], *map(self._sent, store.children[diagram]))
            self._number[diagram] = len(self.nodes)
            self.nodes.append(node)
        return self._number[diagram]


def _leaf(own: Numbered, number: int) -> list[Any]:
    leaf = own.leaves[number]
    return [-1 if leaf.verdict is None else leaf.verdict, leaf.certainty, list(outcomes_of(leaf.possible))]
