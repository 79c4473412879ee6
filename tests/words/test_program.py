"""The program's own words: the compiled files are current, and every language says everything and fills in the same."""

import json
from pathlib import Path

import pytest
from words.boat import change

from beforehand.errors import PackError
from beforehand.ir.sentences import original_hash
from beforehand.words.catalogue import PROGRAM, program_catalogue
from beforehand.words.files import stamp_words
from beforehand.words.program import compiled
from beforehand.words.survey import rows

LANGUAGES = sorted(file.stem for file in PROGRAM.glob("*.ftl"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_words_are_current(language: str) -> None:
    made = compiled(program_catalogue())[language]
    assert (PROGRAM / f"{language}.json").read_text("utf-8") == made, "run python -m beforehand.words"


def test_no_compiled_words_are_left_over() -> None:
    assert sorted(file.stem for file in PROGRAM.glob("*.json")) == LANGUAGES
    assert not (PROGRAM.parent / "words.json").exists()


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_a_language_has_every_word_and_none_is_stale(language: str) -> None:
    catalogue = program_catalogue()
    assert catalogue.problems[language] == ()
    assert [row.id for row in rows(catalogue, language) if row.state in {"missing", "stale"}] == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en.ftl").write_text("until = Until { $day }.\nyes = Yes\n", "utf-8")
    (tmp_path / "tg.ftl").write_text("until = То { $day }.\nyes = …\n", "utf-8")
    return tmp_path


def test_words_are_compiled_to_text_with_places_to_fill_in(folder: Path) -> None:
    made = {language: json.loads(content) for language, content in compiled(program_catalogue(folder)).items()}
    assert made["en"] == {"words": {"until": "Until {day}.", "yes": "Yes"}, "unchecked": []}
    assert made["tg"] == {"words": {"until": "То {day}."}, "unchecked": ["until"]}


def test_a_word_is_verified_only_as_a_translation_of_todays_original(folder: Path) -> None:
    change(folder / "tg.ftl", "until", f"# text: verified {original_hash('Until {day}.')}\nuntil")
    assert json.loads(compiled(program_catalogue(folder))["tg"])["unchecked"] == []
    change(folder / "en.ftl", "Until", "Up to")
    assert json.loads(compiled(program_catalogue(folder))["tg"])["unchecked"] == ["until"]


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("until = То.", "wrong-placeables"),
        ("until = То { $days }.", "wrong-placeables"),
        ("untill = x", "unknown-words"),
    ],
)
def test_what_is_wrong_in_a_translation_is_not_compiled(folder: Path, written: str, code: str) -> None:
    (folder / "tg.ftl").write_text(written, "utf-8")
    with pytest.raises(PackError) as raised:
        compiled(program_catalogue(folder))
    assert [problem.code for problem in raised.value.problems] == [code]


def test_stamping_keeps_placeables(folder: Path) -> None:
    stamp_words(program_catalogue(folder), "tg")
    wanted = f"# text: unverified {original_hash('Until {day}.')}\nuntil = То {{ $day }}.\n"
    assert (folder / "tg.ftl").read_text("utf-8").startswith(wanted)
