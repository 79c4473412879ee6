"""What the page does with words: a translation under the official words does not repeat their terms."""

import doctest
from types import ModuleType

import pytest

from beforehand.publish import squeeze, tongues
from beforehand.publish.tongues import without_terms


@pytest.mark.parametrize("module", [tongues, squeeze])
def test_the_examples_hold(module: ModuleType) -> None:
    found = doctest.testmod(module)
    assert found.attempted
    assert not found.failed


@pytest.mark.parametrize(
    ("above", "brackets"),
    [
        ("Нужен контракт.", "контракт"),
        ("Копия контракта", "контракт"),
        ("Для вида на жительство нужны документы.", "вид на жительство"),
        ("Высококвалифицированные специалисты освобождены.", "высококвалифицированный специалист"),
        ("Выпускники с дипломом с отличием", "диплом с отличием"),
    ],
)
def test_a_term_in_brackets_goes_where_it_stands_above_in_any_case(above: str, brackets: str) -> None:
    assert without_terms(f"Матн ({brackets}) матн.", above) == "Матн матн."


@pytest.mark.parametrize(
    ("above", "brackets"),
    [
        ("Нужен контракт.", "на як сол"),
        ("Нужна справка из поликлиники.", "медицинская справка"),
        ("Гражданство прекращено.", "прекращение гражданства"),
        ("Сначала самое полезное", "аввал муфидтарин"),
        ("Контроль", "контракт"),
        ("Нужен контракт.", "—"),
    ],
)
def test_other_brackets_stay(above: str, brackets: str) -> None:
    assert without_terms(f"Матн ({brackets}) матн.", above) == f"Матн ({brackets}) матн."


def test_a_language_without_official_words_above_it_keeps_its_terms() -> None:
    """English is the original: it stands alone."""
    from publish.browsers import content

    assert "residence permit (вид на жительство)" in content("street", "en-ru").decode()
    assert "иҷозати истиқомат (вид на жительство)" in content("street", "tg-ru").decode(), "an option keeps its term"
