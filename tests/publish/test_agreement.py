"""A page answers as ``decide`` does: its script, and its style sheet where no script runs, in real browsers.

1. What the script reads from the short form is the data, on every profile; and the data's diagrams are those of the law on
   every profile (``test_data``). So only the walk is left to prove.
2. The browser itself lists every path of each answer diagram. Each path stands for all profiles with its cells; one of them,
   whatever is not on the path drawn at random, is answered by the browser and by ``decide``, reasons and all.
3. Besides, 10,000 random profiles by script and 2,000 by style.
"""

import re
import time
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import pytest
from agreement.page_roads import ASK_SCRIPT, Profile, Told, by_script, by_style, case_of, data_of, named, opened, told
from browser import chromium, missing
from diagram.test_open import random_profiles
from publish.browsers import every_file

from beforehand.ir.ruleset import OTHERWISE
from beforehand.law import Law, load_law
from beforehand.load import shipped_packs
from beforehand.publish.css_rules import Truths
from beforehand.publish.data import PageData, PageLeaf
from beforehand.publish.editions import BRIEF
from beforehand.publish.shape import EVERY
from beforehand.publish.unscripted import sentences
from beforehand.publish.wire import reasons

PACKS = shipped_packs()
ENGINES = ("chromium", "firefox")
LONGEST = 60
"""No browser takes longer for one of these tests, in seconds."""

law_named = cache(load_law)

PATHS = """number => {
  const data = read(JSON.parse(document.getElementById("data").textContent));
  const found = [];
  const go = (at, path) => {
    if (at < 0) return found.push(path);
    const [fact, ...kids] = data.nodes[at];
    kids.forEach((kid, cell) => go(kid, path.concat([[fact, cell]])));
  };
  go(data.decisions[number].answer, []);
  return found;
}"""

READ = """() => {
  const data = read(JSON.parse(document.getElementById("data").textContent));
  return [data.nodes, data.decisions, data.notes, data.facts];
}"""


@cache
def _decided(pack: str, profile: Profile) -> Told:
    law = law_named(pack)
    return told(law.decide(case_of(law, profile)))


def assert_script_agrees(pack: str, profiles: Sequence[Profile], engine: str) -> None:
    start = time.monotonic()
    answers = by_script(law_named(pack), profiles, engine)
    assert time.monotonic() - start < LONGEST
    for profile, found in zip(profiles, answers, strict=True):
        assert found == _decided(pack, profile), profile


def assert_style_agrees(
    pack: str, profiles: Sequence[Profile], engine: str, *, blank: bool = False, reasons: bool = True
) -> None:
    """With ``blank``, what is unknown is left without a choice."""
    law = law_named(pack)
    facts = data_of(law).facts
    chosen: list[list[int | None]] = [
        [None if blank and cell == own.unknown else cell for own, cell in zip(facts, profile, strict=True)]
        for profile in profiles
    ]
    start = time.monotonic()
    answers = by_style(law, chosen, engine, reasons=reasons)
    assert time.monotonic() - start < LONGEST
    for profile, found in zip(profiles, answers, strict=True):
        assert found == _seen(law, _decided(pack, profile), reasons=reasons), profile


def _seen(law: Law, answers: Told, *, reasons: bool) -> Told:
    """What is to be seen of answers: nothing of a decision that is not told; reasons in no order."""
    shown: Told = {}
    for decision in law.ruleset.decisions:
        only, own = decision.only_if, answers[decision.name]
        kept: dict[str, Any] = {key: own[key] for key in ("verdict", "certainty", "possible")}
        kept |= {key: frozenset(own[key]) for key in ("because", "open_facts", "open_points") if reasons}
        shown[decision.name] = kept if only is None or only[1] in answers[only[0]]["possible"] else {}
    return shown


def every_path(pack: str, engine: str, number: int) -> Iterator[Profile]:
    """A profile for each path of an answer diagram, as the browser lists them."""
    law = law_named(pack)
    facts, random = data_of(law).facts, Random(f"{pack} {number}")
    for path in opened(law, engine).evaluate(PATHS, number):
        cells = dict(path)
        yield tuple(cells.get(place, random.randint(0, own.unknown)) for place, own in enumerate(facts))


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pack", PACKS)
def test_the_script_reads_from_the_short_form_what_was_written(pack: str, engine: str) -> None:
    """Walked side by side, what the script reads has the results of the data on every profile."""
    law = law_named(pack)
    data = data_of(law)
    nodes, decisions, notes, facts = opened(law, engine).evaluate(READ)
    read = [tuple(node) for node in nodes]
    for decision, own, found in zip(law.ruleset.decisions, data.decisions.values(), decisions, strict=True):
        assert walked_together(data, [own.answer], read, found["answer"]) == {(i, i) for i in range(len(own.leaves))}
        rules = [*(rule.path for rule in decision.every_rule()), OTHERWISE]
        because = {rules[int(number)]: root for number, root in found["because"].items()}
        points = {law.ruleset.points[int(number)].name: root for number, root in found["open_points"].items()}
        for kept, roots in (
            (because, reasons(own)),
            (found["open_facts"], {name: [root] for name, root in own.open_facts.items()}),
            (points, {name: [root] for name, root in own.open_points.items()}),
        ):
            assert set(kept) <= set(roots)
            for name in roots:
                assert all(a == b for a, b in walked_together(data, roots[name], read, kept.get(name, -1)))
    for place, note in enumerate(law.ruleset.notes):
        assert all(a == b for a, b in walked_together(data, [data.notes[note.name]], read, notes.get(str(place), -2)))
    assert [(one["name"], one["unknown"], one["presumed"]) for one in facts] == [
        (own.name, own.unknown, own.presumed) for own in data.facts
    ]


def walked_together(
    data: PageData, roots: Sequence[int], other: Sequence[tuple[int, ...]], root: int
) -> set[tuple[int, int]]:
    """The results that some diagrams of the data (the largest of theirs) and one of other nodes come to together."""
    order = {data.facts.index(fact): place for place, fact in enumerate(Truths(data).facts)}
    seen, stack = set(), [(tuple(roots), root)]
    while stack:
        pair = stack.pop()
        if pair in seen:
            continue
        seen.add(pair)
        these = [*(data.nodes[d] if d >= 0 else None for d in pair[0]), other[pair[1]] if pair[1] >= 0 else None]
        tested = min((node[0] for node in these if node), key=order.__getitem__, default=None)
        for cell in range(data.facts[tested].unknown + 1) if tested is not None else ():
            *mine, its = (
                node[cell + 1] if node and node[0] == tested else d
                for node, d in zip(these, (*pair[0], pair[1]), strict=True)
            )
            stack.append((tuple(mine), its))
    return {(max(-1 - d for d in a), -1 - b) for a, b in seen if b < 0 and all(d < 0 for d in a)}


@pytest.mark.parametrize("engine", ["chromium", pytest.param("firefox", marks=pytest.mark.slow)])
@pytest.mark.parametrize("pack", PACKS)
def test_both_roads_agree_on_some_profiles(pack: str, engine: str) -> None:
    profiles = random_profiles(law_named(pack), Random(f"{pack} some"), 200)
    assert_script_agrees(pack, profiles, engine)
    assert_style_agrees(pack, profiles, engine)
    assert_style_agrees(pack, profiles[:50], engine, blank=True)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pack", PACKS)
def test_the_script_agrees_on_every_path(pack: str, engine: str) -> None:
    for number in range(len(law_named(pack).ruleset.decisions)):
        assert_script_agrees(pack, list(every_path(pack, engine, number)), engine)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pack", PACKS)
def test_both_roads_agree_on_ten_thousand_random_profiles(pack: str, engine: str) -> None:
    profiles = random_profiles(law_named(pack), Random(f"{pack} many"), 10_000)
    assert_script_agrees(pack, profiles, engine)
    assert_style_agrees(pack, profiles, engine)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pack", PACKS)
def test_the_style_agrees_on_every_path(pack: str, engine: str) -> None:
    for number in range(len(law_named(pack).ruleset.decisions)):
        assert_style_agrees(pack, list(every_path(pack, engine, number)), engine, reasons=False)


SHOWN = """([profiles, selectors]) => profiles.map(profile => {
  profile.forEach((cell, fact) => {
    Array.from(document.getElementsByName("q" + (fact + 1))).find(input => +input.value === cell).checked = true;
  });
  return selectors.filter(one => getComputedStyle(document.querySelector(one)).display !== "none");
})"""
"""What is seen in a published file, of some elements."""


def sentences_shown(law: Law, answers: Told) -> set[str]:
    """The elements of a page that are to be seen: each outcome, sentence, reason and open point of what is told."""
    shown: set[str] = set()
    for number, decision in enumerate(law.ruleset.decisions):
        own, only = answers[decision.name], decision.only_if
        rules = [*(rule.path for rule in decision.every_rule()), OTHERWISE]
        shown |= {f"#d{number}r{rules.index(path)}>div:first-child" for path in own["because"]}
        if only is not None and only[1] not in answers[only[0]]["possible"]:
            continue
        shown |= {f"#p{law.ruleset.points.index(one)}" for one in law.ruleset.points if one.name in own["open_points"]}
        verdict, certainty = own["verdict"], own["certainty"]
        leaf = PageLeaf(verdict, certainty, tuple(own["possible"]))
        shown |= {f".a{number}-{name}" for name in sentences(decision, leaf)}
        outcomes = own["possible"] if verdict is None else {verdict}
        shown |= {f"#d{number}o{decision.outcomes.index(outcome)}>h4" for outcome in outcomes}
    return shown


@pytest.mark.slow
@pytest.mark.parametrize("name", ["street/spravka-ru-en.html", "caseworker/spravka-tg-ru.html"])
def test_the_files_themselves_answer_so_with_script_and_without(name: str, tmp_path: Path) -> None:
    """Script and style as they are published, squeezed and among all the rest."""
    (content,) = (file.content for file in every_file() if file.name == name)
    (tmp_path / "page.html").write_bytes(content)
    pack = "ru-decree-821"
    law = law_named(pack)
    profiles = [list(p) for p in random_profiles(law, Random(name), 70)]
    profiles += [list(p) for number in range(2) for p in every_path(pack, "chromium", number)][::20]
    text = content.decode()
    selectors = {f".{found}" for found in re.findall(r"class='a (a\d+-\w+)'", text)}
    selectors |= {f"#{found}" for found in re.findall(r"id=(p\d+)\b", text)}
    selectors |= {f"#{found}>h4" for found in re.findall(r"id=(d\d+o\d+)\b", text)}
    selectors |= {f"#{found}>div:first-child" for found in re.findall(r"id=(d\d+r\d+)\b", text)}
    found = []
    for script in (True, False):
        context = chromium().new_context(java_script_enabled=script)
        tab = context.new_page()
        tab.goto((tmp_path / "page.html").as_uri())
        found.append(tab.evaluate(ASK_SCRIPT, profiles) if script else tab.evaluate(SHOWN, [profiles, [*selectors]]))
        context.close()
    kinds = BRIEF if name.startswith("street") else EVERY
    in_it = {note.name for note in law.ruleset.notes if note.kind in kinds}
    for profile, scripted, shown in zip(profiles, *found, strict=True):
        decided = _decided(pack, tuple(profile))
        expected = {
            one: {**own, "notes": tuple(note for note in own["notes"] if note in in_it)} for one, own in decided.items()
        }
        assert named(law, scripted) == expected
        assert set(shown) == sentences_shown(law, expected), profile


def test_without_a_browser_tests_are_skipped_unless_one_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BEFOREHAND_BROWSER", raising=False)
    with pytest.raises(pytest.skip.Exception, match="Chromium is not installed"):
        missing("Chromium")
    monkeypatch.setenv("BEFOREHAND_BROWSER", "required")
    with pytest.raises(pytest.fail.Exception, match="Chromium is not installed"):
        missing("Chromium")


WAYS = """profiles => {
  const data = read(JSON.parse(document.getElementById("data").textContent));
  return profiles.map(profile => data.decisions.map((_, number) => ways(data, profile, number)));
}"""


@pytest.mark.parametrize("pack", PACKS)
def test_the_script_finds_the_ways_that_decide_finds(pack: str) -> None:
    law = law_named(pack)
    facts, changeable = data_of(law).facts, {fact.name for fact in law.ruleset.facts if fact.changeable}
    profiles = random_profiles(law, Random(f"{pack} ways"), 150)
    some = 0
    for profile, found in zip(profiles, opened(law, "chromium").evaluate(WAYS, [*map(list, profiles)]), strict=True):
        answers = law.decide(case_of(law, profile))
        for decision, own in zip(law.ruleset.decisions, found, strict=True):
            ways = {
                (
                    frozenset((facts[place].fact, cell) for place, cell in way["changes"]),
                    decision.outcomes[way["verdict"]],
                    way["certainty"],
                )
                for way in own
            }
            expected = {
                (frozenset((change.fact, change.cell) for change in way.changes), way.verdict, way.certainty)
                for way in answers[decision.name].ways
            }
            assert ways == expected, (profile, decision.name)
            some += len(ways)
    assert some or not changeable
