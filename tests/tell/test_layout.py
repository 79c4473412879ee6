"""Paragraphs, headings and tables of text keep to the width they are given."""

import doctest

import pytest

from beforehand.tell import layout
from beforehand.tell.layout import draw_table, fill, heading, width_of

HEAD = ("kind of outlet", "directly", "cannot tell")
ROWS = (("Press in Japan and Korea", "12", "3"), ("新聞", "1", "."))


def test_the_examples_run() -> None:
    assert doctest.testmod(layout).failed == 0


@pytest.mark.parametrize("width", [20, 30, 40, 88])
def test_a_table_keeps_to_its_width(width: int) -> None:
    assert max(map(width_of, draw_table(HEAD, ROWS, width))) <= max(width, width_of("  directly  cannot"))


def test_numbers_stand_under_their_headings() -> None:
    assert draw_table(HEAD, ROWS, 50) == [
        "                                    cannot",
        "kind of outlet            directly    tell",
        "Press in Japan and Korea        12       3",
        "新聞                             1       .",
    ]


def test_where_the_width_is_short_names_stand_on_lines_of_their_own() -> None:
    assert draw_table(HEAD, ROWS, 30) == [
        "kind of outlet",
        "            cannot",
        "  directly    tell",
        "Press in Japan and Korea",
        "        12       3",
        "新聞",
        "         1       .",
    ]


def test_a_table_may_have_no_rows() -> None:
    assert draw_table(("a", "b"), (), 40) == ["a  b"]


def test_a_paragraph_stands_under_its_mark_and_breaks_no_word() -> None:
    assert fill("one two https://example.org/long-address", 12, 2, "- ") == [
        "  - one two",
        "    https://example.org/long-address",
    ]


def test_a_heading_has_a_line_as_long_as_itself() -> None:
    assert heading("Sources", 40) == ["", "Sources", "-------"]
