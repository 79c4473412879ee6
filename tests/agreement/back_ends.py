"""Every road from a case to an answer. A further back end joins here, in one line of BACK_ENDS.

A back end takes a law and a case as a person gives it, and gives ``"misuse"`` or, per decision, a plain dict: either
``{"defect": kind}`` or as many of ``verdict``, ``certainty``, ``possible``, ``open_facts``, ``open_points``, ``because``,
``forced_by``, ``presumed``, ``ways`` as it can tell. What it cannot tell it leaves out, and is not asked about; an empty dict
leaves the whole case to others.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from agreement import page_roads, table_roads
from agreement.every_world import TooManyWorldsError, answer_by_every_world

from beforehand.diagram.generate import QuickFunction
from beforehand.diagram.index import DecisionIndex, build_index
from beforehand.diagram.worlds import WorldBuilder
from beforehand.errors import DefectError, FactsError
from beforehand.ir.answer import Answer
from beforehand.ir.boxes import boxes, missing_ends
from beforehand.ir.case import Case, check_facts, written
from beforehand.law import Law
from beforehand.load import _parse, to_text

MISUSE = "misuse"
Given = Mapping[str, object]
Found = str | dict[str, dict[str, Any]]
BackEnd = Callable[[Law, Given], Found]


def by_diagrams(law: Law, case: Given) -> Found:
    """What a user gets."""
    try:
        answers = law.decide(case)
    except FactsError:
        return MISUSE
    except DefectError as error:
        return {defect.decision: {"defect": defect.kind} for defect in error.defects}
    return {name: plain(answer) for name, answer in answers.items()}


def plain(answer: Answer) -> dict[str, Any]:
    return {
        "verdict": answer.verdict,
        "certainty": answer.certainty,
        "possible": frozenset(answer.possible),
        "open_facts": frozenset(answer.open_facts),
        "open_points": frozenset(answer.open_points),
        "because": frozenset(reason.rule for reason in answer.because),
        "forced_by": answer.forced_by,
        "presumed": dict(answer.presumed),
        "ways": answer.ways,
    }


def by_rules(law: Law, case: Given) -> Found:
    """The reference: the rules evaluated plainly."""
    checked = _checked(law, case)
    if checked is None:
        return MISUSE
    found: dict[str, dict[str, Any]] = {}
    for decision in law.ruleset.decisions:
        answer = law.reference.decide(decision, checked)
        found[decision.name] = (
            {"defect": answer.defect.lower()}
            if answer.defect
            else {
                "verdict": answer.verdict,
                "certainty": answer.certainty,
                "possible": answer.possible,
                "open_facts": answer.open_facts,
                "open_points": answer.open_points,
                "because": frozenset(answer.because),
            }
        )
    return _defects_alone(found)


def by_every_world(law: Law, case: Given) -> Found:
    """The words of the semantics, world by world."""
    checked = _checked(law, case)
    if checked is None:
        return MISUSE
    try:
        return _defects_alone({d.name: answer_by_every_world(law, d, checked) for d in law.ruleset.decisions})
    except TooManyWorldsError:
        return {}


def by_stored_diagrams(law: Law, case: Given) -> Found:
    """The compiled law, written to a file and read back."""
    return by_diagrams(_stored(law), case)


def by_what_is_left(law: Law, case: Given) -> Found:
    """A law without answer diagrams, as a large one is: every case is answered from its worlds."""
    return by_diagrams(_without_answers(law), case)


def by_parts(law: Law, case: Given) -> Found:
    """A law whose rules were never united, as a very large one is."""
    return by_diagrams(_in_parts(law), case)


def by_generated_functions(law: Law, case: Given) -> Found:
    """Python functions written from the answer diagrams; they take checked facts and know no missing dates."""
    checked = _checked(law, case)
    if checked is None:
        return MISUSE
    if missing_ends(law.ruleset, checked):
        return {}
    facts = {fact.name: fact for fact in law.ruleset.facts}
    given = {name: written(facts[name], value) for name, value in checked.items()}
    found: dict[str, dict[str, Any]] = {}
    for name, answer in _functions(law).items():
        verdict, certainty, possible = answer(given)
        plainly = {"verdict": verdict, "certainty": certainty, "possible": frozenset(possible)}
        found[name] = {"defect": True} if certainty == "defective" else plainly
    return _defects_alone(found)


def by_page_script(law: Law, case: Given) -> Found:
    """The page's script, in a browser; a page knows no missing dates, for it asks nobody when he was born."""
    return _by_page(law, case, page_roads.by_script)


def by_page_style(law: Law, case: Given) -> Found:
    """The page without script, in a browser."""
    return _by_page(law, case, page_roads.by_style)


def _by_page(law: Law, case: Given, road: Callable[[Law, list[page_roads.Profile]], list[page_roads.Told]]) -> Found:
    if _checked(law, case) is None:
        return MISUSE
    profile = page_roads.profile_of(law, case)
    if profile is None:
        return {}
    (found,) = road(law, [profile])
    for name, answer in found.items():
        for key in {"because", "open_facts", "open_points"} & answer.keys():
            answer[key] = frozenset(answer[key])
        if answer.get("certainty") == "defective":
            found[name] = {"defect": True}
    return _defects_alone(found)


def by_table(road: str) -> BackEnd:
    """A road that answers whole tables: see ``table_roads``."""
    return lambda law, case: table_roads.answered_by(road, law, case)


BACK_ENDS: Mapping[str, BackEnd] = {
    "diagrams": by_diagrams,
    "rules": by_rules,
    "every world": by_every_world,
    "stored diagrams": by_stored_diagrams,
    "what is left": by_what_is_left,
    "parts": by_parts,
    "generated functions": by_generated_functions,
    "page script": by_page_script,
    "page style": by_page_style,
    **{road: by_table(road) for road in table_roads.ROADS},
}


@lru_cache(maxsize=100)  # the laws of the vectors, not every random one
def _stored(law: Law) -> Law:
    found = _parse(to_text(law.ruleset, law.index).encode(), law.sha256)
    assert found is not None
    return Law(*found)


@lru_cache(maxsize=100)  # the laws of the vectors, not every random one
def _without_answers(law: Law) -> Law:
    return Law(law.ruleset, build_index(law.ruleset, joined=0))


@lru_cache(maxsize=100)  # the laws of the vectors, not every random one
def _in_parts(law: Law) -> Law:
    index = build_index(law.ruleset, joined=0)
    build = WorldBuilder(law.ruleset, index.cells, index.variables, index.worlds)
    live = index.builder().live
    for decision in law.ruleset.decisions:
        parts = tuple(map(live, build.parts(decision)))
        index.decisions[decision.name] = DecisionIndex(None, parts, None, None)
    return Law(law.ruleset, index)


@lru_cache(maxsize=100)  # the laws of the vectors, not every random one
def _functions(law: Law) -> dict[str, QuickFunction]:
    return {decision.name: law.quick(decision.name) for decision in law.ruleset.decisions}


def _checked(law: Law, case: Given) -> Case | None:
    checked, problems = check_facts(law.ruleset, case)
    return checked if not problems and boxes(law.ruleset, law.index.cells, checked) else None


def _defects_alone(found: dict[str, dict[str, Any]]) -> Found:
    """Where one decision is defective for a case, no answer is given to any."""
    defects = {name: answer for name, answer in found.items() if "defect" in answer}
    return defects or found
