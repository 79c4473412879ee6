"""The HTML document: well-formed, links resolve, nothing runs and nothing is loaded."""

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path
from shutil import copytree

import pytest
from msgspec.structs import replace
from show.whole_law import BOAT, HOSTILE, every_law, hostile_law

from beforehand import Law, load_law
from beforehand.show import show_law

VOID = {"meta", "br", "link", "img", "input", "hr"}
LAWS = {**every_law(), "hostile": hostile_law()}


class Page(HTMLParser):
    """Elements as they are opened and closed; ids, links and attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.attributes: set[str] = set()
        self.said: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attrs}
        self.ids += [value or "" for name, value in attrs if name == "id"]
        self.links += [value or "" for name, value in attrs if name == "href"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@pytest.mark.slow
@pytest.mark.parametrize("day", [None, "2025-11-20", "2020-01-01"])
@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_every_element_is_closed_and_every_link_inside_leads_somewhere(law: Law, day: str | None) -> None:
    page = Page(show_law(law, "html", as_known=day))
    assert len(page.ids) == len(set(page.ids))
    inside = {link[1:] for link in page.links if link.startswith("#")}
    assert inside <= set(page.ids)
    assert all(link.startswith(("#", "https://", "http://")) for link in page.links)


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_nothing_runs_and_nothing_is_loaded(law: Law) -> None:
    told = show_law(law, "html")
    page = Page(told)
    assert not {"script", "img", "iframe", "object", "embed", "link", "form", "input", "base"} & set(page.elements)
    assert not {name for name in page.attributes if name.startswith("on") or name in {"src", "style", "srcset"}}
    assert page.elements.count("style") == 1
    style = re.search("<style>(.*?)</style>", told, flags=re.DOTALL)
    assert style
    assert "url(" not in style[1]
    assert "@import" not in style[1]
    allowed = b64encode(sha256(style[1].encode()).digest()).decode()
    assert f"default-src 'none'; style-src 'sha256-{allowed}'" in told


def test_words_are_words() -> None:
    page = Page(show_law(hostile_law(), "html"))
    assert HOSTILE in page.said


def test_rules_lead_to_their_lines_where_the_pack_is_a_folder(tmp_path: Path) -> None:
    law = LAWS["boat"]
    told = show_law(law, "html", folder=BOAT, base=BOAT.parent)
    assert 'href="boat/decisions/licence.yaml#L6"' in told
    assert 'href="boat/points.yaml#L1"' in told
    elsewhere = show_law(law, "html", folder=BOAT, base=tmp_path)
    assert re.search(r'href="(\.\./)+[^"]+/boat/decisions/licence\.yaml#L6"', elsewhere)


def test_a_strange_folder_stays_an_address(tmp_path: Path) -> None:
    folder = tmp_path / 'a "b" <c> é: d' / "boat"
    copytree(BOAT, folder)
    told = show_law(load_law(folder), "html", folder=folder, base=tmp_path)
    Page(told)
    assert 'href="a%20%22b%22%20%3Cc%3E%20%C3%A9%3A%20d/boat/points.yaml#L1"' in told


RUSSIAN = [name for name, law in LAWS.items() if "ru" in law.ruleset.words]


@pytest.mark.parametrize("name", RUSSIAN)
def test_both_languages_make_a_sound_page(name: str) -> None:
    page = Page(show_law(LAWS[name], "html", language="ru"))
    assert len(page.ids) == len(set(page.ids))
    assert {link[1:] for link in page.links if link.startswith("#")} <= set(page.ids)


def test_each_of_two_languages_says_which_it_is() -> None:
    told = show_law(LAWS["ru-decree-821"], "html", language="ru")
    assert '<html lang="ru"' in told
    assert re.search(
        r'<h1 id="law">Указ [^<]*<span class="under" lang="en">= Russia.s Decree 821 of 5 November 2025</span></h1>',
        told,
    )
    assert set(re.findall(r' lang="(\w+)"', told)) == {"ru", "en"}


def test_the_official_words_come_first_in_any_other_language() -> None:
    rules = LAWS["ru-decree-821"].ruleset
    law = Law(
        replace(
            rules,
            words={**rules.words, "de": {"pack": "Erlass 821"}},
            unchecked={**rules.unchecked, "de": ("pack",)},
        ),
        LAWS["ru-decree-821"].index,
    )
    told = show_law(law, "html", language="de")
    title = '<span lang="ru">Указ № 821 от 5 ноября 2025 года (Россия)</span>'
    assert f'<h1 id="law">{title}<span class="under" lang="de">~ Erlass 821</span></h1>' in told
    assert '<html lang="de"' in told
