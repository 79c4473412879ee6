"""A page answers as ``decide`` does: its script, and its style sheet where no script runs, in real browsers.

1. What the script reads from the short form is the data, node for node; and the data's diagrams are those of the law on every
   profile (``test_data``). So only the walk is left to prove.
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
from publish.browsers import every_file
from publish.test_open import random_profiles

from beforehand.law import Law, load_law
from beforehand.load import shipped_packs

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

NODES = """() => {
  const data = read(JSON.parse(document.getElementById("data").textContent));
  return [data.nodes, data.decisions.map(own => [own.answer, own.open_facts]), data.facts];
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


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pack", PACKS)
def test_the_script_reads_from_the_short_form_what_was_written(pack: str, engine: str) -> None:
    law = law_named(pack)
    data = data_of(law)
    nodes, decisions, facts = opened(law, engine).evaluate(NODES)
    assert tuple(map(tuple, nodes)) == data.nodes
    assert decisions == [[own.answer, own.open_facts] for own in data.decisions.values()]
    assert [(one["name"], one["unknown"], one["presumed"]) for one in facts] == [
        (own.name, own.unknown, own.presumed) for own in data.facts
    ]


@pytest.mark.parametrize("engine", ENGINES)
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
def test_the_script_agrees_on_ten_thousand_random_profiles(pack: str, engine: str) -> None:
    assert_script_agrees(pack, random_profiles(law_named(pack), Random(f"{pack} script"), 10_000), engine)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pack", PACKS)
def test_the_style_agrees_on_every_path(pack: str, engine: str) -> None:
    for number in range(len(law_named(pack).ruleset.decisions)):
        assert_style_agrees(pack, list(every_path(pack, engine, number)), engine, reasons=False)


@pytest.mark.slow
@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("pack", PACKS)
def test_the_style_agrees_on_two_thousand_random_profiles(pack: str, engine: str) -> None:
    assert_style_agrees(pack, random_profiles(law_named(pack), Random(f"{pack} style"), 2_000), engine)


LEAVES = """([profiles, names]) => profiles.map(profile => {
  profile.forEach((cell, fact) => {
    Array.from(document.getElementsByName("q" + (fact + 1))).find(input => +input.value === cell).checked = true;
  });
  const style = getComputedStyle(document.forms[0]);
  return names.filter(name => style.getPropertyValue("--" + name) === "block");
})"""


@pytest.mark.parametrize("name", ["street/spravka-ru-en.html", "caseworker/spravka-all.html"])
def test_the_files_themselves_answer_so_with_script_and_without(name: str, tmp_path: Path) -> None:
    """Script and style as they are published, squeezed and among all the rest."""
    (content,) = (file.content for file in every_file() if file.name == name)
    (tmp_path / "page.html").write_bytes(content)
    pack = "ru-decree-821"
    law = law_named(pack)
    data, profiles = data_of(law), [list(p) for p in random_profiles(law, Random(name), 100)]
    leaves = {  # by the variable that shows the leaf; a file has short names for them
        re.findall(rf"\.k{place}_{number}{{display:var\(--(\w+),none\)}}", content.decode())[0]: leaf
        for place, own in enumerate(data.decisions.values())
        for number, leaf in enumerate(own.leaves)
    }
    found = []
    for script in (True, False):
        context = chromium().new_context(java_script_enabled=script)
        tab = context.new_page()
        tab.goto((tmp_path / "page.html").as_uri())
        found.append(tab.evaluate(ASK_SCRIPT, profiles) if script else tab.evaluate(LEAVES, [profiles, [*leaves]]))
        context.close()
    for profile, scripted, shown in zip(profiles, *found, strict=True):
        expected = _decided(pack, tuple(profile))
        assert named(law, scripted) == expected
        seen = _seen(law, expected, reasons=False)
        told = [[own["verdict"], own["certainty"], own["possible"]] for own in seen.values() if own]
        assert [[leaves[k].verdict, leaves[k].certainty, frozenset(leaves[k].possible)] for k in shown] == told


def test_without_a_browser_tests_are_skipped_unless_one_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("BEFOREHAND_BROWSER", raising=False)
    with pytest.raises(pytest.skip.Exception, match="Chromium is not installed"):
        missing("Chromium")
    monkeypatch.setenv("BEFOREHAND_BROWSER", "required")
    with pytest.raises(pytest.fail.Exception, match="Chromium is not installed"):
        missing("Chromium")
