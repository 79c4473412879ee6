"""Languages: what the program does not speak itself, it says in English, and calls nothing a translation that is none."""

import pytest
from msgspec.structs import replace
from records import decision, fact, rule, ruleset, true

from beforehand import Law, UnknownNameError
from beforehand.diagram.index import build_index


@pytest.fixture(scope="module")
def german() -> Law:
    rules = ruleset([fact("p")], [decision(rule("r", true("p"), "yes_"), otherwise="no_")])
    rules = replace(
        rules,
        language="de",
        title="Ein Gesetz",
        words={"de": {"fact-p": "Antrag"}, "fr": {"fact-p": "Demande"}},
        unchecked={"fr": ("fact-p",)},
    )
    return Law(rules, build_index(rules))


def test_a_pack_in_a_language_that_the_program_does_not_speak_is_no_translation(german: Law) -> None:
    told = german.decide({}).as_text("de")
    assert told.startswith("Ein Gesetz\n")
    assert "- Antrag\n" in told
    assert "This is information, not legal advice." in told
    assert "~" not in told
    assert "=" not in told
    assert "translation" not in told.casefold()


def test_its_own_language_is_the_one_it_is_told_in(german: Law) -> None:
    assert german.decide({}).as_text() == german.decide({}).as_text("de")


def test_an_unchecked_translation_stands_under_the_official_words(german: Law) -> None:
    told = german.decide({}).as_text("fr")
    assert "- Antrag\n      ~ Demande\n" in told
    assert "machine translations that nobody has checked" in told


def test_a_language_without_words_is_told_with_those_that_there_are(german: Law) -> None:
    with pytest.raises(UnknownNameError, match=r'no words in language "xx"\. Languages: de or fr'):
        german.decide({}).as_text("xx")
