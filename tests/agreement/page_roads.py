"""The page's two roads to an answer, run in a real browser: its script, and its style sheet where no script runs.

Both are asked for many profiles at once: a profile goes in as a list of cells, an answer comes out in the law's names.
"""

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from browser import chromium, firefox

import beforehand.publish
from beforehand.ir.case import check_facts, written
from beforehand.ir.ruleset import OTHERWISE
from beforehand.law import Answers, Law
from beforehand.publish.css_rules import block_name, css_rules, outcome_blocks
from beforehand.publish.data import PageData, PageDecision, page_data
from beforehand.publish.wire import as_wire

PAGE = Path(beforehand.publish.__file__).parent / "page"
FOLDER = TemporaryDirectory(prefix="beforehand-pages-")

Profile = Sequence[int]
Told = dict[str, dict[str, Any]]

FILL = "page => { document.body.innerHTML = page; }"

ASK_SCRIPT = """profiles => {
  const data = read(JSON.parse(document.getElementById("data").textContent));
  return profiles.map(profile => answer(data, profile));
}"""

ASK_STYLE = """profiles => {
  const names = Array.from(new Set(Array.from(document.querySelectorAll("input"), input => input.name)));
  const inputs = names.map(name => Array.from(document.getElementsByName(name)));
  const shown = Array.from(document.querySelectorAll("div,p"));
  return profiles.map(profile => {
    profile.forEach((cell, fact) => {
      for (const input of inputs[fact]) input.checked = false;
      if (cell !== null) inputs[fact].find(input => +input.value === cell).checked = true;
    });
    return shown.filter(one => getComputedStyle(one).display !== "none").map(one => one.className || one.id);
  });
}"""
"""Chooses what a person would, and reads what is seen then. A cell that is null is left without a choice."""


class Tab(Protocol):
    """A page of some browser."""

    def goto(self, address: str, /) -> Any: ...
    def evaluate(self, function: str, argument: Any = None, /) -> Any: ...


@lru_cache(maxsize=100)  # the laws of the vectors, not every random one
def data_of(law: Law) -> PageData:
    """What the page knows of a law."""
    return page_data(law)


@cache
def _tab(engine: str, *, script: bool) -> Tab:
    """One tab serves all laws. Where script is off, the page's own does not run; the test's does, from outside."""
    tab = firefox() if engine == "firefox" else chromium().new_context(java_script_enabled=script).new_page()
    file = Path(FOLDER.name) / "page.html"
    file.write_text(
        f"<!DOCTYPE html><meta charset=utf-8><script>{(PAGE / 'decide.js').read_text('utf-8')}</script><body>"
    )
    tab.goto(file.as_uri())
    return tab


_FILLED: dict[str, tuple[Law, bool]] = {}


def opened(law: Law, engine: str, *, script: bool = True, reasons: bool = True) -> Tab:
    """A page about a law in a tab; ``reasons`` are left out of it where only the answers are to be seen."""
    script = script or engine == "firefox"
    tab, name = _tab(engine, script=script), f"{engine} {script}"
    if _FILLED.get(name) != (law, reasons):
        tab.evaluate(FILL, _page(law, reasons=reasons))
        _FILLED[name] = law, reasons
    return tab


def by_script(law: Law, profiles: Sequence[Profile], engine: str = "chromium") -> list[Told]:
    """The answers that the page's script gives."""
    told = opened(law, engine).evaluate(ASK_SCRIPT, [list(profile) for profile in profiles])
    return [named(law, found) for found in told]


def by_style(
    law: Law, profiles: Sequence[Sequence[int | None]], engine: str = "chromium", *, reasons: bool = True
) -> list[Told]:
    """What the page shows without script. A decision that is not told has no answer at all."""
    tab = opened(law, engine, script=False, reasons=reasons)
    return [_seen(law, names, reasons) for names in tab.evaluate(ASK_STYLE, [list(profile) for profile in profiles])]


def _page(law: Law, *, reasons: bool) -> str:
    """A page with nothing but the questions, the blocks, the rules of style and the data."""
    data = data_of(law)
    truths = _truths(data) if reasons else {}
    return "".join(
        (
            f"<style>{css_rules(data, truths)}</style><form>",
            *(
                f"<input type=radio name={fact.name} value={cell}>"
                for fact in data.facts
                for cell in [*(option.cell for option in fact.options), fact.unknown]
            ),
            *outcome_blocks(data, lambda decision, leaf: f"{decision} {leaf}"),
            *(f"<p id={selector[1:]}></p>" for selector in truths),
            f"</form><script type=application/json id=data>{as_wire(law.ruleset, data)}</script>",
        )
    )


def _truths(data: PageData) -> dict[str, list[int]]:
    """A selector for every rule that may be among the reasons, and every fact and point that may be open."""
    return {
        f"#{kind}{place}_{number}": roots
        for place, own in enumerate(data.decisions.values())
        for kind, truths in _kinds(own).items()
        for number, roots in enumerate(truths.values())
    }


def _kinds(own: PageDecision) -> dict[str, dict[str, list[int]]]:
    rules = {path: [root] for path, root in own.always.items()}
    for several in own.together:
        for path in several.rules:
            rules.setdefault(path, []).append(several.root)
    facts, points = own.open_facts.items(), own.open_points.items()
    return {"r": rules, "f": {name: [root] for name, root in facts}, "p": {name: [root] for name, root in points}}


def named(law: Law, found: list[dict[str, Any]]) -> Told:
    """An answer of the script, with the law's names for its numbers."""
    fact_of = {fact.name: fact.fact for fact in data_of(law).facts}
    told: Told = {}
    for decision, own in zip(law.ruleset.decisions, found, strict=True):
        paths = [*(rule.path for rule in decision.every_rule()), OTHERWISE]
        told[decision.name] = {
            "verdict": None if own["verdict"] is None else decision.outcomes[own["verdict"]],
            "certainty": own["certainty"],
            "possible": frozenset(decision.outcomes[place] for place in own["possible"]),
            "because": tuple(paths[place] for place in own["because"]),
            "open_facts": frozenset(fact_of[name] for name in own["open_facts"]),
            "open_points": tuple(law.ruleset.points[place].name for place in own["open_points"]),
            "notes": tuple(law.ruleset.notes[place].name for place in own["notes"]),
        }
    return told


def _seen(law: Law, names: list[str], reasons: bool) -> Told:
    """An answer from the blocks that are seen."""
    seen, data = set(names), data_of(law)
    told: Told = {}
    fact_of = {fact.name: fact.fact for fact in data.facts}
    for place, (name, own) in enumerate(data.decisions.items()):
        leaves = [leaf for number, leaf in enumerate(own.leaves) if block_name(place, number) in seen]
        assert len(leaves) == 1 if own.only_if is None else len(leaves) <= 1, names
        if not leaves:
            told[name] = {}
            continue
        told[name] = {
            "verdict": leaves[0].verdict,
            "certainty": leaves[0].certainty,
            "possible": frozenset(leaves[0].possible),
        }
        if reasons:
            kinds = {
                kind: frozenset(known for number, known in enumerate(truths) if f"{kind}{place}_{number}" in seen)
                for kind, truths in _kinds(own).items()
            }
            open_facts = frozenset(fact_of[known] for known in kinds["f"])
            told[name] |= {"because": kinds["r"], "open_facts": open_facts, "open_points": kinds["p"]}
    return told


def case_of(law: Law, profile: Profile) -> dict[str, object]:
    """A case with a profile of the page: the first value of each known cell."""
    facts = {fact.name: fact for fact in law.ruleset.facts}
    cells = law.index.cells
    return {
        own.fact: written(facts[own.fact], cells[own.fact].example(cell))
        for own, cell in zip(data_of(law).facts, profile, strict=True)
        if cell < own.unknown
    }


def profile_of(law: Law, case: Mapping[str, object]) -> tuple[int, ...] | None:
    """The profile of a case; None where it is several, for a page asks nobody when he was born."""
    checked, _ = check_facts(law.ruleset, case)
    profiles = law._query.profiles(checked)
    if len(profiles) != 1:
        return None
    place = law._query.place
    return tuple(profiles[0][place[own.fact]] for own in data_of(law).facts)


def told(answers: Answers) -> Told:
    """What ``decide`` says, in the same shape."""
    return {
        name: {
            "verdict": answer.verdict,
            "certainty": answer.certainty,
            "possible": frozenset(answer.possible),
            "because": tuple(reason.rule for reason in answer.because),
            "open_facts": frozenset(answer.open_facts),
            "open_points": answer.open_points,
            "notes": answer.notes,
        }
        for name, answer in answers.items()
    }
