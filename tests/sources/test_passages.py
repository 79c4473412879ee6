"""Does a text still contain the passages cited? By their words alone, and with no word of them in the pack."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from records import ruleset, source

from beforehand.ir.ruleset import Passage, Ruleset
from beforehand.law import load_law
from beforehand.sources.held import LARGEST, held_text
from beforehand.sources.passages import check_text
from beforehand.text.passage import fingerprint, normalise
from beforehand.text.problem import Problem

ARTICLE = Path("/work/shared/law/ru-decree-821/article-2025-12-13.txt")
TEXT = "Nobody takes out a canoe at night, the council said. The fine is 20 pounds; it is paid at the harbour."


def law(*passages: str) -> Ruleset:
    made = tuple(Passage(len(normalise(text)), fingerprint(normalise(text)), "") for text in passages)
    return ruleset([], [], sources=[replace(source("herald"), passages=made), source("other")])


def found(text: str, *passages: str) -> list[bool]:
    [checked] = check_text(text, law(*passages))
    return [sought.found for sought in checked.passages]


def test_a_passage_is_found_anywhere_in_a_text() -> None:
    assert found(TEXT, "Nobody takes out a canoe", "paid at the harbour", "The fine is 20 pounds") == [True] * 3


def test_layout_marks_and_capitals_do_not_count() -> None:
    assert found("NOBODY takes out\n a «canoe»", "nobody takes out a canoe.") == [True]


@pytest.mark.parametrize("changed", ["Nobody takes a canoe", "Nobody takes out the canoe", "The fine is 30 pounds"])
def test_a_changed_word_is_missed(changed: str) -> None:
    assert found(changed, "Nobody takes out a canoe", "The fine is 20 pounds") == [False, False]


def test_a_source_is_recognised_by_one_passage_and_whole_with_all() -> None:
    [checked] = check_text(TEXT, law("the council said", "the mayor said"))
    assert (checked.recognised, checked.whole) == (True, False)
    [checked] = check_text("the mayor said, as the council said", law("the council said", "the mayor said"))
    assert (checked.recognised, checked.whole) == (True, True)
    [checked] = check_text("", law("the council said"))
    assert (checked.recognised, checked.whole) == (False, False)


def test_sources_without_fingerprints_are_not_looked_for() -> None:
    assert [checked.source.name for checked in check_text(TEXT, law("x"))] == ["herald"]


@pytest.mark.parametrize(
    "content",
    [
        b"<p>Nobody takes out a <b>can</b>oe</p><p>at night</p>",
        b"<!DOCTYPE html><html><head><title>x</title></head><body>Nobody<br>takes out a canoe<td>at night</body>",
        b"<html><head><meta charset=utf-8><body><div>Nobody takes out a&nbsp;canoe <script>no()</script>at night",
        b"<body><style>p{}</style>Nobody takes out a cano&#101; at<!-- not --> night</body>",
    ],
)
def test_a_web_page_is_read_as_its_reader_sees_it(content: bytes) -> None:
    text = held_text("page.html", content)
    assert isinstance(text, str)
    assert found(text, "nobody takes out a canoe at night") == [True]


def test_a_page_is_known_by_its_first_tag_too_and_a_text_may_have_angles() -> None:
    assert held_text("-", b"<html><p>a<p>b") == "\n\na\nb"
    assert held_text("a.txt", b"3 < 4 and <p> is a tag") == "3 < 4 and <p> is a tag"


def test_a_byte_order_mark_is_no_word() -> None:
    assert held_text("a.txt", "\ufeffNobody".encode()) == "Nobody"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("Никто".encode("cp1251"), "is not UTF-8: byte 1 is CD."),
        ("Nobody".encode("utf-16"), "is UTF-16, not UTF-8."),
        ("<meta charset='windows-1251'>Никто".encode("cp1251"), "The page says that it is windows-1251."),
        (b"a\0b", "has a zero byte"),
        (b"a" * (LARGEST + 1), "is larger than"),
    ],
)
def test_other_encodings_are_told_and_not_guessed(content: bytes, told: str) -> None:
    problem = held_text("a.txt", content)
    assert isinstance(problem, Problem)
    assert told in problem.draw()


@pytest.mark.skipif(not ARTICLE.exists(), reason="the article is not part of this repository")
def test_the_article_that_started_the_project_still_says_what_is_cited() -> None:
    text = held_text(ARTICLE.name, ARTICLE.read_bytes())
    assert isinstance(text, str)
    whole = [one for one in check_text(text, load_law("ru-decree-821").ruleset) if one.whole]
    assert len(whole) == 1
    assert len(whole[0].passages) >= 10
