"""No translation turns a law round: needed stays needed and not needed stays not needed, in every language.

A translation into a language that nobody here reads is the likeliest place for a "not" to get lost, and the costliest. So
the lines that state an outcome are compared by their words of denial, and the test is tested: a swapped pair must be found.
"""

from functools import cache
from pathlib import Path

import pytest
from tell.polarity import BINDS, DENIES, denies, turned_outcomes, turned_rules

from beforehand.ir.ruleset import Ruleset
from beforehand.load import load_to_verify
from beforehand.words.catalogue import PROGRAM, Catalogue, pack_catalogue, program_catalogue

PACKS = Path(__file__).parents[2] / "src/beforehand/packs"
BOAT = Path(__file__).parents[1] / "cases/packs/boat"
RELEASED = frozenset({"not_needed"})

LINES = {
    "en": ("A paper must be added.", "No paper has to be added."),
    "ru": ("К заявлению нужно приложить документ.", "Прикладывать документ не нужно."),
    "uz": ("Hujjat ilova qilinishi kerak.", "Hujjat ilova qilinishi kerak emas."),
    "uz-Cyrl": ("Ҳужжат илова қилиниши керак.", "Ҳужжат илова қилиниши керак эмас."),
    "tg": ("Ба ариза ҳуҷҷат замима кардан лозим аст.", "Ба ариза ҳуҷҷат замима кардан лозим нест."),
    "ky": ("Арызга документ тиркелиши керек.", "Арызга документ тиркөөнүн кереги жок."),
    "az": ("Ərizəyə sənəd əlavə edilməlidir.", "Ərizəyə sənəd əlavə etmək lazım deyil."),
}
MORE = {
    "uz": ("Talab qilinadi.", "Talab qilinmaydi.", "Ha", "Yoʻq", "Maʼlum", "Nomaʼlum"),
    "uz-Cyrl": ("Талаб қилинади.", "Талаб қилинмайди.", "Ҳа", "Йўқ", "Маълум", "Номаълум"),
    "tg": ("Талаб карда мешавад.", "Талаб карда намешавад.", "Ҳа", "Не", "Маълум", "Номаълум"),
    "ky": ("Талап кылынат.", "Талап кылынбайт.", "Ооба", "Жок", "Белгилүү", "Белгисиз"),
    "az": ("Tələb olunur.", "Tələb olunmur.", "Bəli", "Xeyr", "Məlumdur", "Naməlumdur"),
    "ru": ("Требуется.", "Не требуется.", "Да", "Нет", "Известно", "Неизвестно"),
    "en": ("It is needed.", "It is not needed.", "yes", "no", "A paper", "None"),
}


PROGRAM_LANGUAGES = sorted(file.stem for file in PROGRAM.glob("*.ftl") if file.stem != "en")
FOLDERS = [*(file.parent for file in sorted(PACKS.glob("*/pack.yaml"))), BOAT]
SHIPPED = FOLDERS[0]
TRANSLATIONS = [
    pytest.param(folder, file.stem, id=f"{folder.name}-{file.stem}")
    for folder in FOLDERS
    for file in sorted((folder / "words").glob("*.ftl"))
    if file.stem != "en"
]


@cache
def law(folder: Path) -> Ruleset:
    return load_to_verify(folder)[0]


@cache
def catalogue(folder: Path) -> Catalogue:
    return pack_catalogue(folder)


def said(folder: Path, language: str) -> dict[str, str]:
    """The strings of a pack in a language, those of a draft too."""
    return dict(catalogue(folder).originals if language == "en" else catalogue(folder).strings[language])


@pytest.mark.slow
@pytest.mark.parametrize(("folder", "language"), TRANSLATIONS)
def test_no_outcome_is_turned_round(folder: Path, language: str) -> None:
    assert list(turned_outcomes(law(folder), said(folder, language), language)) == []


@pytest.mark.parametrize(("folder", "language"), TRANSLATIONS)
def test_no_two_outcomes_of_a_decision_are_told_in_the_same_words(folder: Path, language: str) -> None:
    for decision in law(folder).decisions:
        names = [f"decision-{decision.name}.{outcome}" for outcome in decision.outcomes]
        told = [said(folder, language).get(name, name) for name in names]
        assert len(set(told)) == len(told)


@pytest.mark.parametrize("language", BINDS)
def test_every_rule_says_what_its_outcome_is(language: str) -> None:
    assert list(turned_rules(law(SHIPPED), said(SHIPPED, language), language, RELEASED)) == []


@pytest.mark.slow
@pytest.mark.parametrize("language", PROGRAM_LANGUAGES)
@pytest.mark.parametrize(("yes", "no"), [("holds", "does_not_hold"), ("true", "false")])
def test_the_programs_own_yes_is_no_no(language: str, yes: str, no: str) -> None:
    own = program_catalogue()
    assert not denies(language, own.text(language, yes))
    assert denies(language, own.text(language, no))


# The test itself ------------------------------------------------------------------------------------------------------


def test_every_language_of_a_shipped_pack_has_its_words_of_denial() -> None:
    assert {*PROGRAM_LANGUAGES, *(file.stem for folder in FOLDERS for file in (folder / "words").glob("*.ftl"))} <= set(
        DENIES
    )


@pytest.mark.parametrize("language", DENIES)
def test_a_denial_is_told_from_what_it_denies(language: str) -> None:
    pairs = (*LINES[language], *MORE[language])
    assert [denies(language, line) for line in pairs] == [False, True] * 4


@pytest.mark.parametrize("language", [language for language in DENIES if language != "en"])
@pytest.mark.parametrize("folder", FOLDERS, ids=[folder.name for folder in FOLDERS])
def test_a_swapped_pair_is_found_in_every_language(folder: Path, language: str) -> None:
    yes, no = LINES[language]
    for decision in law(folder).decisions:
        names = [f"decision-{decision.name}.{outcome}" for outcome in decision.outcomes]
        right = {name: no if denies("en", said(folder, "en")[name]) else yes for name in names}
        assert list(turned_outcomes(law(folder), right, language)) == []
        swapped = {name: yes if told == no else no for name, told in right.items()}
        assert list(turned_outcomes(law(folder), swapped, language)) == names


@pytest.mark.parametrize("language", [param.values[1] for param in TRANSLATIONS if param.values[0] == SHIPPED])
def test_a_swapped_pair_in_the_file_itself_is_found(language: str) -> None:
    for decision in law(SHIPPED).decisions:
        first, second = (f"decision-{decision.name}.{outcome}" for outcome in decision.outcomes)
        told = said(SHIPPED, language)
        if first in told and second in told:
            told[first], told[second] = told[second], told[first]
            assert list(turned_outcomes(law(SHIPPED), told, language)) == [first, second]


def test_a_lost_not_is_found() -> None:
    name = "decision-paper_needed.not_needed"
    told = said(SHIPPED, "ru")
    lost = {**told, name: told[name].replace(" не ", " ")}
    assert list(turned_outcomes(law(SHIPPED), lost, "ru")) == [name]


def test_swapped_sentences_of_rules_are_found() -> None:
    bound, outside = "rule-paper_needed-residence_after_temporary_permit", "rule-paper_needed-women"
    told = said(SHIPPED, "ru")
    told[bound], told[outside] = told[outside], told[bound]
    assert set(turned_rules(law(SHIPPED), told, "ru", RELEASED)) >= {bound, outside}
