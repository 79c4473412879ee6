"""A skeleton has everything to be translated; stamping gives each string a status."""

from pathlib import Path

import pytest
from words.boat import boat_in, change, row_in

from beforehand import PackError, load_law
from beforehand.errors import SheetError, WriteError
from beforehand.ir.sentences import original_hash
from beforehand.words.catalogue import Catalogue, pack_catalogue
from beforehand.words.files import stamp_words, write_skeleton
from beforehand.words.skeleton import skeleton, stamped
from beforehand.words.survey import counts, rows


@pytest.fixture
def boat(tmp_path: Path) -> Path:
    return boat_in(tmp_path)


@pytest.fixture
def catalogue(boat: Path) -> Catalogue:
    return pack_catalogue(boat)


def test_a_skeleton_has_each_string_with_its_original_and_its_hash(catalogue: Catalogue) -> None:
    made = skeleton(catalogue, "tg")
    assert (
        f"""\
# > en: Boat
# > ru: Лодка
# text: unverified {original_hash("Boat")}
"""
        in made
    )
    assert f"# > en .canoe: canoe\n# > ru .canoe: каноэ\n# .canoe: unverified {original_hash('canoe')}\n" in made
    assert "fact-boat = …\n    .asks = …\n" in made


def test_a_skeleton_that_nobody_filled_is_all_missing(boat: Path, catalogue: Catalogue) -> None:
    write_skeleton(catalogue, "tg", boat / "words/tg.ftl")
    found = pack_catalogue(boat)
    assert found.problems["tg"] == ()
    assert counts(rows(found, "tg"))["missing"] == len(found.originals)


def test_a_skeleton_that_was_filled_and_stamped_is_a_translation(boat: Path, catalogue: Catalogue) -> None:
    file = boat / "words/tg.ftl"
    write_skeleton(catalogue, "tg", file)
    file.write_text(file.read_text("utf-8").replace("…", "Қаиқ"), "utf-8")
    stamp_words(pack_catalogue(boat), "tg")
    found = pack_catalogue(boat)
    assert counts(rows(found, "tg"))["unverified"] == len(found.originals)
    assert "# >" not in file.read_text("utf-8")
    change(boat / "pack.yaml", "[en, ru]", "[en, ru, tg]")
    assert len(load_law(boat).ruleset.unchecked["tg"]) == len(found.originals)


def test_what_is_translated_already_is_kept(boat: Path) -> None:
    file = boat / "words/tg.ftl"
    file.write_text(f"# A. B.\n\n# text: verified {original_hash('Boat')}\n# a word\nfact-boat = Қаиқ\n", "utf-8")
    write_skeleton(pack_catalogue(boat), "tg", file)
    content = file.read_text("utf-8")
    assert content.startswith("# A. B.\n\n")
    assert f"# a word\n# > en: Boat\n# > ru: Лодка\n# text: verified {original_hash('Boat')}\n" in content
    assert "fact-boat = Қаиқ\n    .asks = …\n" in content


def test_a_stale_string_keeps_its_old_hash_and_says_so_in_a_skeleton(boat: Path) -> None:
    change(boat / "words/en.ftl", "fact-boat = Boat", "fact-boat = Vessel")
    catalogue = pack_catalogue(boat)
    assert "# > stale: the original has changed" in skeleton(catalogue, "ru")
    assert f"# text: verified {original_hash('Boat')}" in stamped(catalogue, "ru")
    stamp_words(catalogue, "ru")
    assert row_in(boat, "ru", "fact-boat").state == "stale"


def test_stamping_makes_nothing_verified(boat: Path) -> None:
    stamp_words(pack_catalogue(boat), "ru")
    found = row_in(boat, "ru", "rule-licence-boats_with_power-norway")
    assert (found.state, found.written) == ("unverified", f"unverified {original_hash(found.original)}")


def test_stamping_twice_is_stamping_once(boat: Path) -> None:
    stamp_words(pack_catalogue(boat), "ru")
    once = (boat / "words/ru.ftl").read_bytes()
    stamp_words(pack_catalogue(boat), "ru")
    assert (boat / "words/ru.ftl").read_bytes() == once


def test_nothing_else_that_the_law_says_changes_by_stamping(boat: Path) -> None:
    before = load_law(boat).ruleset
    stamp_words(pack_catalogue(boat), "ru")
    after = load_law(boat).ruleset
    assert after.words == before.words
    assert {language: set(names) for language, names in after.unchecked.items()} == {
        language: set(names) for language, names in before.unchecked.items()
    }


def test_a_file_with_a_problem_is_not_written_again(boat: Path) -> None:
    change(boat / "words/ru.ftl", "fact-boat = Лодка", "fact-bot = Лодка")
    before = (boat / "words/ru.ftl").read_bytes()
    with pytest.raises(SheetError, match="fact-bot"):
        stamp_words(pack_catalogue(boat), "ru")
    assert (boat / "words/ru.ftl").read_bytes() == before


def test_a_skeleton_is_not_written_over_another_file(catalogue: Catalogue, tmp_path: Path) -> None:
    (tmp_path / "a.ftl").write_text("mine", "utf-8")
    with pytest.raises(WriteError, match="is there already"):
        write_skeleton(catalogue, "tg", tmp_path / "a.ftl")


def test_a_shipped_pack_is_not_written_to() -> None:
    catalogue = pack_catalogue("ru-decree-821")
    with pytest.raises(WriteError, match="comes with the program"):
        stamp_words(catalogue, "ru")
    with pytest.raises(WriteError, match="comes with the program"):
        write_skeleton(catalogue, "ru", catalogue.file("ru"))


def test_a_language_without_a_file_cannot_be_stamped(catalogue: Catalogue) -> None:
    with pytest.raises(WriteError, match="no file"):
        stamp_words(catalogue, "tg")


def test_the_pack_is_still_no_law_while_a_declared_language_has_gaps(boat: Path, catalogue: Catalogue) -> None:
    write_skeleton(catalogue, "tg", boat / "words/tg.ftl")
    change(boat / "pack.yaml", "[en, ru]", "[en, ru, tg]")
    with pytest.raises(PackError, match="texts are missing"):
        load_law(boat)
