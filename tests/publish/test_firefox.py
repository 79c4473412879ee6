"""The same file in another engine: Firefox asks, answers, switches languages, answers without script, and closes."""

import time
from pathlib import Path
from typing import Any

import pytest
from browser import firefox
from publish.browsers import content, law, needs_browser
from publish.test_interview import BURXON, NAMES, option

pytestmark = [needs_browser, pytest.mark.slow]

ANSWER = """([chosen, otherwise]) => {
  const get = id => document.getElementById(id);
  get('begin').click();
  while (!get('ask').hidden) {
    const own = Array.from(document.querySelectorAll('fieldset')).find(one => !one.hidden);
    const inputs = own.querySelectorAll('input');
    inputs[own.id in chosen ? chosen[own.id] : otherwise < 0 ? inputs.length + otherwise : otherwise].click();
    get('next').click();
  }
  get('see').click();
  return Array.from(document.querySelectorAll('fieldset input:checked'), one => one.id);
}"""
"""From the start to the result, as a person would; gives what was chosen. Below 0, counted from the last option."""

SAID = """where => {
  const found = [];
  for (const own of document.querySelectorAll(where)) {
    const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode, text = node.textContent.trim();
      if (text && node.parentElement.checkVisibility()) found.push(text);
    }
  }
  return found;
}"""
"""What is to be read in some places."""

CHOOSE = "ids => ids.forEach(id => { document.getElementById(id).click(); })"

PROFILES: list[tuple[dict[str, int], int]] = [
    ({fact: places[0] for fact, places in BURXON.items()}, 0),
    ({NAMES["sex"]: option("sex", "female")}, 0),
    ({}, -1),  # "I do not know" everywhere
    ({NAMES["sex"]: option("sex", "male"), NAMES["age"]: 1}, -1),  # and what a man of that age does not know
    ({fact: places[0] for fact, places in BURXON.items()} | {NAMES["unfitness"]: 1}, 1),
]


def file_of(folder: Path, *, script: bool = True) -> str:
    text = content("street", "tg-ru").decode()
    file = folder / f"spravka-{script}.html"
    file.write_text(text if script else text.rpartition("<script>")[0], "utf-8")
    return file.as_uri()


def words(language: str, name: str) -> str:
    return law().ruleset.words[language][name]


def test_it_asks_answers_and_switches_its_language(tmp_path: Path) -> None:
    tab = firefox()
    tab.goto(file_of(tmp_path))
    assert words("ru", "pack") in tab.evaluate(SAID, "#start")
    assert tab.evaluate(SAID, "#ask") == []
    tab.evaluate(ANSWER, list(PROFILES[0]))
    assert words("ru", "decision-paper_needed.needed") in tab.evaluate(SAID, "#result .card")
    assert words("tg", "decision-paper_needed.needed") in tab.evaluate(SAID, "#result .card")
    assert tab.evaluate(SAID, "#start, #ask, #check, #law") == []
    tab.evaluate("() => document.querySelector('header label[lang=ru]').click()")
    assert tab.evaluate("() => document.documentElement.lang") == "ru"
    assert words("ru", "decision-paper_needed.needed") in tab.evaluate(SAID, "#result .card")
    assert words("tg", "decision-paper_needed.needed") not in tab.evaluate(SAID, "#result .card")


def test_it_answers_without_script_as_with_it(tmp_path: Path) -> None:
    tab, different = firefox(), set()
    for profile in PROFILES:
        tab.goto(file_of(tmp_path))
        chosen = tab.evaluate(ANSWER, list(profile))
        told = tab.evaluate(SAID, "#result .card > :not(.state:first-child)")
        tab.goto(file_of(tmp_path, script=False))
        tab.evaluate(CHOOSE, chosen)
        assert tab.evaluate(SAID, "[id^=d] > .a, [id^=d] > .o > h4") == told, profile
        different.add(tuple(told))
    assert len(different) >= 4


def test_close_leads_away_and_back_does_not_return(tmp_path: Path) -> None:
    tab, address = firefox(), file_of(tmp_path)
    tab.goto(address)
    tab.evaluate(ANSWER, list(PROFILES[1]))
    tab.evaluate("() => document.getElementById('close').click()")
    assert address_after(tab) == "about:blank"
    tab.send("WebDriver:Back", {})  # to what this tab showed before, if anything
    assert tab.send("WebDriver:GetCurrentURL", {})["value"] != address


def address_after(tab: Any) -> str:
    """Where the tab is, once it has left the file."""
    end, address = time.monotonic() + 10, "file:"
    while address.startswith("file:") and time.monotonic() < end:
        address = tab.send("WebDriver:GetCurrentURL", {})["value"]
    return str(address)
