"""A passage is known by its words: layout, marks and capital letters do not change it, another word does."""

import pytest

from beforehand.text.passage import fingerprint, normalise

PASSAGE = "The rule's end is 24 February 2022"


@pytest.mark.parametrize(
    "copied",
    [
        "the RULE'S end is 24 february 2022",
        "The rule\u2019s end\n\tis 24\u00a0February, 2022.",
        "“The rule's end” — is 24 February 2022",
        "Ｔｈｅ rule_s end is ２４ February 2022",
    ],
)
def test_a_copy_has_the_same_fingerprint(copied: str) -> None:
    assert fingerprint(normalise(copied)) == fingerprint(normalise(PASSAGE))


@pytest.mark.parametrize(
    "other",
    ["The rule's end is 24 February 2023", "The rules end is 24 February 2022", "The end is 24 February 2022", ""],
)
def test_other_words_have_another(other: str) -> None:
    assert fingerprint(normalise(other)) != fingerprint(normalise(PASSAGE))


def test_the_words_are_those_of_any_script_in_their_order() -> None:
    assert normalise("Указ № 821, от 5 ноября") == ("указ", "no", "821", "от", "5", "ноября")
    assert normalise("STRASSE Straße") == ("strasse", "strasse")
    assert normalise("ﬁve e\u0301tudes") == ("five", "études")
    assert normalise(" — … ") == ()


def test_a_fingerprint_is_the_sha_256_of_the_words_with_spaces_between() -> None:
    known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"  # of "abc", FIPS 180-4
    assert fingerprint(("abc",)) == known
    assert fingerprint(("ab", "c")) != known
