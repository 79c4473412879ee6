"""The map: text stays in its box, colour is never alone, everything is said in words too."""

import re
from xml.etree.ElementTree import Element, fromstring

import pytest
from show.whole_law import HOSTILE, every_law, hostile_law

from beforehand import Law
from beforehand.show import show_law
from beforehand.show.measure import text_width, wrapped
from beforehand.show.svg import SIZE, SMALL

LAWS = {**every_law(), "hostile": hostile_law()}
SVG = "{http://www.w3.org/2000/svg}"


EVERY = [(law, language) for law in LAWS.values() for language in law.ruleset.words]
NAMES = [f"{name}-{language}" for name, law in LAWS.items() for language in law.ruleset.words]


def drawn(law: Law, language: str | None = None) -> Element:
    return fromstring(show_law(law, "map", language=language))


def width_of(text: Element) -> float:
    return text_width(text.text or "", SMALL if "m-under" in text.get("class", "") else SIZE)


@pytest.mark.parametrize(("law", "language"), EVERY, ids=NAMES)
def test_text_stays_in_its_box(law: Law, language: str) -> None:
    for column in drawn(law, language).iter(f"{SVG}g"):
        boxes = [
            {name: float(box.get(name, 0)) for name in ("x", "y", "width", "height")}
            for box in column.iter(f"{SVG}rect")
        ]
        for text in column.iter(f"{SVG}text"):
            x, y, wide = float(text.get("x", 0)), float(text.get("y", 0)), width_of(text)
            around = [
                box
                for box in boxes
                if box["x"] < x < box["x"] + box["width"] and box["y"] < y < box["y"] + box["height"]
            ]
            for box in around:
                assert x + wide <= box["x"] + box["width"] + 1, text.text
                assert y + 3 <= box["y"] + box["height"], text.text


@pytest.mark.parametrize(("law", "language"), EVERY, ids=NAMES)
def test_boxes_do_not_overlap(law: Law, language: str) -> None:
    for column in drawn(law, language).iter(f"{SVG}g"):
        boxes = [
            [float(box.get(name, 0)) for name in ("x", "y", "width", "height")] for box in column.iter(f"{SVG}rect")
        ]
        for number, (x, y, wide, tall) in enumerate(boxes):
            for x2, y2, wide2, tall2 in boxes[number + 1 :]:
                apart = x + wide <= x2 or x2 + wide2 <= x or y + tall <= y2 or y2 + tall2 <= y
                assert apart


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_it_is_said_in_words_too(law: Law) -> None:
    picture = drawn(law)
    assert picture.get("role") == "img"
    assert picture.findtext(f"{SVG}title")
    spoken = picture.findtext(f"{SVG}desc") or ""
    for decision in law.ruleset.decisions:
        for rule in decision.every_rule():
            assert rule.path.rpartition("/")[2].replace("_", " ") in spoken
    cautions = " ".join(text.text or "" for text in picture.findall(f"{SVG}text"))
    assert "not legal advice" in cautions


def test_every_outcome_is_named_and_has_an_edge_of_its_own() -> None:
    told = show_law(LAWS["boat"], "map")
    style = re.findall(r"\.m-o(\d)\{fill:#\w+;stroke:#\w+;(stroke[^}]*)\}", told)
    assert len({edge for _, edge in style}) == len(style) == 6
    for outcome in ("A licence is", "No licence is", "The boat may not"):
        assert outcome in told


def test_it_is_light_and_dark_and_loads_nothing() -> None:
    told = show_law(LAWS["boat"], "map")
    assert "prefers-color-scheme:dark" in told
    assert "font-face" not in told
    assert "href" not in told
    assert "url(" not in told


def test_words_are_words() -> None:
    assert HOSTILE in "".join(drawn(hostile_law()).itertext())


def test_a_word_that_fits_no_line_is_cut() -> None:
    lines = wrapped("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz", 100, SIZE)
    assert "".join(lines) == "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz"
    assert all(text_width(line, SIZE) <= 100 for line in lines)


def test_letters_are_measured_no_narrower_than_they_are() -> None:
    assert text_width("iii", 10) < text_width("nnn", 10) < text_width("MMM", 10) < text_width("漢漢漢", 10)
