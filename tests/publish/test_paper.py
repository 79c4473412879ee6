"""On paper: the whole result, or a slip of half a page without answers. Chromium prints to PDF, and the text is read back."""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from publish.browsers import answer_all, file_of, law, needs_browser, opened
from publish.test_interview import BURXON

from beforehand.publish.words import page_words

pytestmark = [needs_browser, pytest.mark.slow]

WORDS = law().ruleset.words
ORIGINAL = {name: first for name, (first, _, _) in page_words(law(), law().ruleset.language).items()}
PAPERS = [note.name for note in law().ruleset.notes if note.kind == "paper"]


def said(name: str, language: str) -> str:
    return page_words(law(), language)[name][0]


def printed(page: Any) -> tuple[str, int, float]:
    """The text of a PDF, its lines joined; how many pages it has; how far down the last one is written, from 0 to 1."""
    pypdf = pytest.importorskip("pypdf")
    pages = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True))).pages
    height, lines = float(pages[-1].mediabox.height), []

    def note(text: str, cm: list[float], tm: list[float], *_: Any) -> None:
        if text.strip():
            lines.append(tm[4] * cm[1] + tm[5] * cm[3] + cm[5])

    pages[-1].extract_text(visitor_text=note)
    text = " ".join(" ".join(one.extract_text() for one in pages).split())
    return text, len(pages), 1 - min(lines) / height


@pytest.fixture(params=["tg-ru", "en-ru", "all"])
def page(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Any]:
    """A page that shows a result; what it would print stays on the screen, for ``printed``."""
    with opened(file_of(tmp_path, mark=request.param)) as one:
        answer_all(one, BURXON)
        one.evaluate("window.print = () => { window.printed = document.documentElement.className; }")
        yield one


def slip_of(page: Any) -> tuple[str, int, float]:
    page.click("#print-slip")
    assert "slip" in page.evaluate("window.printed")
    assert "slip" not in page.evaluate("document.documentElement.className"), "on the screen nothing has changed"
    page.evaluate("document.documentElement.classList.add('slip')")
    return printed(page)


def test_the_slip_names_papers_in_the_official_language_with_their_rules_and_sources(page: Any) -> None:
    text, _, _ = slip_of(page)
    for name in PAPERS:
        assert WORDS["ru"][f"note-{name}"] in text
        assert WORDS["tg"][f"note-{name}"] not in text
    assert f"{WORDS['ru']['rule-paper_held-residence_discharge']} S1 S2" in text
    cited, _, legend = text.rpartition(said("kind_official", "ru"))
    assert set(re.findall(r"\bS\d+", legend)) == set(re.findall(r"\bS\d+", cited)), (
        "each code is told: its kind and its day"
    )
    assert re.search(r"\bS1 13\.12\.2025", legend)
    assert WORDS["ru"]["pack"] in text
    assert "18.03.2026" in text
    assert law().sha256[:16] in text


def test_the_slip_has_no_answer_and_is_the_same_for_everybody(page: Any) -> None:
    text, _, _ = slip_of(page)
    assert WORDS["ru"]["fact-ground.year_on_temporary_permit"] not in text
    assert WORDS["ru"]["fact-sex.asks_you"] not in text
    for name in ("paper_needed.needed", "paper_needed.not_needed", "paper_held.met", "paper_held.none"):
        if f"decision-{name}" in WORDS["ru"]:
            assert WORDS["ru"][f"decision-{name}"] not in text
    page.evaluate("document.documentElement.classList.remove('slip')")
    page.click("#again")
    answer_all(page, {}, otherwise=1)
    assert slip_of(page)[0] == text


def test_the_slip_takes_at_most_half_a_page(page: Any) -> None:
    _, count, down = slip_of(page)
    assert count == 1
    assert 0.2 < down <= 0.5


def test_the_whole_result_is_printed_unfolded_and_without_buttons(page: Any) -> None:
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    text, count, _ = printed(page)
    words = WORDS["ru"] if page.evaluate("document.documentElement.lang") != "en" else ORIGINAL
    for name in ("decision-paper_needed.needed", "fact-sex.asks_you", "note-contract_goes_on", "pack"):
        assert words[name] in text
    for language in ("ru", "en"):
        for name in ("ask_close", "ask_again", "page_change", "page_print_all"):
            assert said(name, language) not in text
    assert count <= 10


def test_before_printing_it_says_that_paper_can_be_found(page: Any) -> None:
    page.click("header label[lang=ru]")
    assert said("page_print_careful", "ru") in page.inner_text(".print")
    warned = page.locator(".print p >> visible=true").first.bounding_box()["y"]
    button = page.locator("#print-slip").bounding_box()["y"]
    assert warned < button
