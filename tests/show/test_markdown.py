"""The Markdown document, as a renderer reads it."""

import re

import pytest
from show.whole_law import HOSTILE, every_law, hostile_law

from beforehand import Law
from beforehand.show import show_law

LAWS = {**every_law(), "hostile": hostile_law()}


def rendered(text: str) -> str:
    """What CommonMark with tables makes of it."""
    markdown = pytest.importorskip("markdown_it")
    made: str = markdown.MarkdownIt("commonmark").enable("table").render(text)
    return made


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_every_link_inside_leads_somewhere(law: Law) -> None:
    page = rendered(show_law(law, "markdown", as_known=None))
    anchors = re.findall(r'<a id="([^"]+)">', page)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(anchors)


def test_words_are_words() -> None:
    page = rendered(show_law(hostile_law(), "markdown"))
    assert "<script>" not in page
    assert "evil.example" not in "".join(re.findall(r'href="([^"]*)"', page))
    escaped = HOSTILE.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    assert escaped in page


def test_readings_stand_side_by_side() -> None:
    page = rendered(show_law(LAWS["boat"], "markdown"))
    table = page[page.index("<table>") : page.index("</table>")]
    assert re.findall(r"<code>(\w+)</code>", table[: table.index("</thead>")]) == ["free", "bound"]
    assert table.count("<tr>") == 4


def test_exceptions_are_set_in_under_their_rule() -> None:
    page = rendered(show_law(LAWS["boat"], "markdown"))
    assert re.search(r"<blockquote>\s*<p><a id=.rule-licence-boats_with_power-norway.></a></p>\s*<h4>Rule 1\.1", page)
