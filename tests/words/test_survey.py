"""What is missing, stale and unverified; a pack whose translations are not finished can still be looked at."""

from pathlib import Path

import pytest
from words.boat import boat_in, change, row_in

from beforehand import PackError, load_law
from beforehand.ir.sentences import original_hash
from beforehand.words.catalogue import pack_catalogue
from beforehand.words.survey import counts, rows


@pytest.fixture
def boat(tmp_path: Path) -> Path:
    return boat_in(tmp_path)


def test_a_string_is_verified_while_its_original_is_the_one_that_was_translated(boat: Path) -> None:
    assert row_in(boat, "ru", "fact-boat").state == "verified"
    assert "fact-boat" not in load_law(boat).ruleset.unchecked["ru"]


@pytest.mark.parametrize(
    ("name", "file", "old", "new"),
    [
        ("fact-boat", "words/en.ftl", "fact-boat = Boat", "fact-boat = Vessel"),
        ("fact-boat.canoe", "words/en.ftl", ".canoe = canoe", ".canoe = Canoe"),
        ("rule-licence-otherwise", "decisions/licence.yaml", "Everything else is free.", "All else is free."),
    ],
)
def test_a_changed_original_makes_its_translation_unverified_and_no_other(
    boat: Path, name: str, file: str, old: str, new: str
) -> None:
    before = load_law(boat).ruleset.unchecked["ru"]
    change(boat / file, old, new)
    assert (row_in(boat, "ru", name).state, row_in(boat, "ru", name).status) == ("stale", "unverified")
    assert set(load_law(boat).ruleset.unchecked["ru"]) == {*before, name}


def test_reviewed_is_not_verified(boat: Path) -> None:
    change(boat / "words/ru.ftl", "# text: verified", "# text: reviewed")
    assert row_in(boat, "ru", "pack").state == "reviewed"
    assert "pack" in load_law(boat).ruleset.unchecked["ru"]


def test_a_string_without_a_status_is_unverified(boat: Path) -> None:
    assert row_in(boat, "ru", "rule-licence-boats_with_power-norway").state == "unverified"


def test_a_language_without_a_file_is_all_missing(boat: Path) -> None:
    catalogue = pack_catalogue(boat)
    found = rows(catalogue, "tg")
    assert counts(found)["missing"] == len(found) == len(catalogue.originals)
    assert not any(name.startswith("country.") for name in catalogue.originals)


def test_a_draft_may_lack_strings_but_is_offered_to_nobody(boat: Path) -> None:
    (boat / "words/tg.ftl").write_text("fact-boat = Қаиқ\n", "utf-8")
    assert row_in(boat, "tg", "fact-boat").state == "unverified"
    assert "tg" not in load_law(boat).ruleset.words
    change(boat / "pack.yaml", "[en, ru]", "[en, ru, tg]")
    assert row_in(boat, "tg", "fact-boat").state == "unverified"
    with pytest.raises(PackError, match="texts are missing in the language tg"):
        load_law(boat)


def test_what_is_wrong_in_a_file_of_words_is_told_with_its_language(boat: Path) -> None:
    (boat / "words/tg.ftl").write_text("fact-boot = Қаиқ\n# text: verified\npack = Фармон\n", "utf-8")
    codes = [problem.code for problem in pack_catalogue(boat).problems["tg"]]
    assert codes == ["unknown-words", "bad-status"]


def test_a_pack_that_is_wrong_elsewhere_has_no_catalogue(boat: Path) -> None:
    change(boat / "decisions/licence.yaml", "outcomes:", "outcome:")
    with pytest.raises(PackError):
        pack_catalogue(boat)


def test_a_hash_is_the_start_of_the_sha_256_of_the_original() -> None:
    assert original_hash("abc") == "ba7816bf"
