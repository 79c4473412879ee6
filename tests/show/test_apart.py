"""Spans in two languages taken apart."""

import pytest

from beforehand.show.apart import each, spans_apart
from beforehand.show.document import Code, Link, Span, Words, text_of
from beforehand.tell.beside import ORIGINAL, TRANSLATION, UNDER_ALONE, beside

SEX = beside("Пол", "Sex", ORIGINAL)
YES = beside("да", "yes", ORIGINAL)
NAME = Code("sex")


@pytest.mark.parametrize(
    ("spans", "first", "under"),
    [
        ((Words(SEX),), "Пол", "Sex"),
        ((Words(f"{SEX}: {YES}"),), "Пол: да", "Sex: yes"),
        ((Words(f"{SEX} "), NAME), "Пол sex", "Sex"),
        ((NAME, Words(f" {SEX}")), "sex Пол", "Sex"),
        ((Words(f"{SEX}: "), NAME, Words("; "), Link("file", "f.yaml", code=True)), "Пол: sex; file", "Sex"),
        ((Words(f"{SEX} ("), Words(YES), Words(")")), "Пол (да)", "Sex (yes)"),
        ((Words(f"{SEX} ("), NAME, Words(")")), "Пол (sex)", "Sex (sex)"),
        ((Words(SEX), Words(" ("), NAME, Words(")")), "Пол (sex)", "Sex"),
        ((Words("A report. "), Words(YES), Link("https://a.example", "https://a.example")), "A report. даhttps://a.example", "yes"),
        ((Words(f"{YES} "), Words("About it.", language="en")), "да About it.", "yes"),
        ((Words(f"{SEX} / "), Words("Молдова")), "Пол / Молдова", "Sex / Молдова"),
    ],
    ids=range(11),
)  # fmt: skip
def test_what_stands_under_repeats_no_codes_at_its_ends(spans: tuple[Span, ...], first: str, under: str) -> None:
    above, below, kind = spans_apart(spans)
    assert (text_of(above), text_of(below), kind) == (first, under, ORIGINAL)


def test_one_language_has_nothing_under_it() -> None:
    assert spans_apart((Words("Sex"), NAME)) == ((Words("Sex"), NAME), (), "")
    assert spans_apart((Words(beside("Пол", "Jins", UNDER_ALONE)),)) == ((Words("Jins"),), (), "")


def test_only_what_is_said_first_leads_anywhere() -> None:
    above, below, kind = spans_apart((Link(beside("Пол", "Jins", TRANSLATION), "#fact-sex"), Words(" !")))
    assert above == (Link("Пол", "#fact-sex"), Words(" !"))
    assert below == (Words("Jins"),)
    assert kind == TRANSLATION


def test_stray_marks_are_dropped() -> None:
    above, _, _ = spans_apart((Words("a\ue000b"), Code("c\ue001d"), Link("e\ue002f", "#x")))
    assert text_of(above) == "abcdef"


def test_a_change_is_made_in_both_languages() -> None:
    assert each(f"{SEX}.", lambda said: said.rstrip(".")) == SEX
