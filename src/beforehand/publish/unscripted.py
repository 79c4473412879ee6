"""What a viewer without script shows of the law once something is chosen: the sentences that concern the case, in their places.

``css_rules`` carries the choice to the leaves of each decision and to truths; here stands which sentence hangs on which.
"""

import re
from collections.abc import Iterable, Iterator

from beforehand.diagram.store import TRUE
from beforehand.ir.ruleset import Decision, Ruleset
from beforehand.publish.css_rules import Truths, by_id, sheet
from beforehand.publish.data import PageData, PageDecision, PageLeaf
from beforehand.publish.tongues import Tongues
from beforehand.publish.wire import reasons, rule_numbers

BEFORE = ("guarded", "facts_missing", "disputed", "silent", "says_so")
AFTER = ("settled", "reported", "disputed_verdict")
"""The sentences before and after the outcomes of an answer."""


def write_lines(
    decision: Decision, own: PageDecision, names: Iterable[str], number: int, say: Tongues
) -> Iterator[str]:
    """Those of some sentences that some answer to a decision has; ``style_sheet`` shows those that fit."""
    said = _said(decision, own)
    for name in names:
        if say.has(name) and name in said:
            yield f"<div class='a a{number}-{name}'>{say.p(name)}</div>"


SEEN = (".a", "#law .o>h4", "#law .o li>div:first-child", "#who_says_what>.p")
"""What is shown or hidden as, or below, the elements on which truths hang. Copies that the script makes stand elsewhere."""


def _said(decision: Decision, own: PageDecision) -> set[str]:
    return {name for leaf in own.leaves for name in sentences(decision, leaf)}


def style_sheet(ruleset: Ruleset, data: PageData, kinds: frozenset[str]) -> str:
    """The rules by which the page answers without script; ``kinds`` are those of the notes that are in it."""
    truths = Truths(data)
    shown = dict(_hung(ruleset, data, truths)) | dict(_points(ruleset, data, truths))
    shown |= {selector: truths.some(roots) for selector, roots in _truths(ruleset, data, kinds)}
    alone = [one for one, truth in shown.items() if re.fullmatch(r"#(d\d+|n\d+|papers)", one) and truth != TRUE]
    return sheet(truths, shown, [*SEEN, *alone], by_id)


def _hung(ruleset: Ruleset, data: PageData, truths: Truths) -> Iterator[tuple[str, int]]:
    """Each sentence of an answer, each outcome and each decision, and where it is shown."""
    for number, (decision, own) in enumerate(zip(ruleset.decisions, data.decisions.values(), strict=True)):

        def at(fits: Iterable[bool], number: int = number) -> int:
            return truths.answer(number, [leaf for leaf, fit in enumerate(fits) if fit])

        told = truths.told(number)
        if own.only_if:
            yield f"#d{number}", told
        for name in sorted(_said(decision, own)):
            yield f".a{number}-{name}", at(name in sentences(decision, leaf) for leaf in own.leaves)
        for place, outcome in enumerate(own.outcomes):
            yield (
                f"#d{number}o{place}>h4",
                at(outcome == leaf.verdict or _undecided(leaf, outcome) for leaf in own.leaves),
            )
        notes = {
            place for place, note in enumerate(ruleset.notes) if note.decision == decision.name and note.kind == "paper"
        }
        if own.only_if and notes and len(notes) == sum(note.kind == "paper" for note in ruleset.notes):
            yield "#papers", told


def _undecided(leaf: PageLeaf, outcome: str) -> bool:
    return leaf.verdict is None and outcome in leaf.possible


def sentences(decision: Decision, leaf: PageLeaf) -> tuple[str, ...]:
    """The sentences of an answer, as ``tell.result`` has them."""
    if leaf.verdict is None or leaf.certainty == "settled":
        return (leaf.certainty,)
    behind = "reported" if leaf.certainty == "reported" else "disputed_verdict"
    return ("guarded", "says_so", behind) if leaf.verdict in decision.guarded else (behind,)


def _truths(ruleset: Ruleset, data: PageData, kinds: frozenset[str]) -> Iterator[tuple[str, list[int]]]:
    """Rules that are among the reasons, notes that concern the case."""
    rules = rule_numbers(ruleset)
    for number, (name, own) in enumerate(data.decisions.items()):
        because = reasons(own)
        for path, rule in rules[name].items():
            yield f"#d{number}r{rule}", because.get(path, [])
    belongs: dict[str, list[int]] = {}
    for note in ruleset.notes:
        for risk in note.risks:
            belongs.setdefault(risk, []).extend(_roots(data.notes, note.name))
    for place, note in enumerate(ruleset.notes):
        if note.kind not in kinds:
            continue
        yield f"#n{place}", [*_roots(data.notes, note.name), *belongs.get(note.name, [])]


def _points(ruleset: Ruleset, data: PageData, truths: Truths) -> Iterator[tuple[str, int]]:
    """Each point, where it is open in a decision that concerns the case."""
    for place, point in enumerate(ruleset.points):
        parts = [
            truths.store.conj(truths.told(number), truths.some(_roots(own.open_points, point.name)))
            for number, own in enumerate(data.decisions.values())
        ]
        yield f"#p{place}", truths.store.disj_all(parts)


def _roots(roots: dict[str, int], name: str) -> list[int]:
    return [roots[name]] if name in roots else []
