"""Which column is which fact."""

from collections.abc import Mapping

import pytest

from beforehand.errors import TableError
from beforehand.law import load_law
from beforehand.screen.mapping import Mapped, is_id, map_columns
from beforehand.screen.vocabulary import Vocabulary

LAW = load_law("ru-decree-821")
VOCABULARY = Vocabulary(LAW)


def mapped(names: list[str], chosen: Mapping[str, str] | None = None, id_column: str | None = None) -> Mapped:
    return map_columns(LAW, VOCABULARY, names, chosen or {}, id_column)


def problems(names: list[str], chosen: Mapping[str, str] | None = None, id_column: str | None = None) -> list[str]:
    with pytest.raises(TableError) as caught:
        mapped(names, chosen, id_column)
    return [problem.code for problem in caught.value.problems]


def test_headers_say_which_column_is_which_fact() -> None:
    found = mapped(["Номер дела", "Гражданство", "Пол", "Отдел"])
    assert dict(found.columns) == {"sex": "Пол", "citizenship": "Гражданство"}
    assert found.id_column == "Номер дела"
    assert found.unused == ("Отдел",)


def test_what_the_user_says_goes_before_what_headers_mean() -> None:
    found = mapped(["Страна", "Гражданство", "Пол"], {"Страна": "citizenship"}, "Гражданство")
    assert found.columns["citizenship"] == "Страна"
    assert found.id_column == "Гражданство"
    assert mapped(["Страна", "Гражданство"], {"Страна": "citizenship"}).unused == ("Гражданство",)


def test_only_the_first_column_that_is_called_so_is_the_id() -> None:
    found = mapped(["case_ref", "id", "sex"])
    assert found.id_column == "case_ref"
    assert found.unused == ("id",)
    assert all(map(is_id, ["case_id", "ID", "Шифр", "№ дела", "Case Number"]))
    assert not is_id("Пол")


def test_two_columns_of_one_fact_are_a_problem() -> None:
    assert problems(["Пол", "sex", "age"]) == ["two-columns"]
    assert problems(["a", "b"], {"a": "sex", "b": "sex"}) == ["two-columns"]


def test_an_unknown_column_or_fact_is_a_problem_with_a_suggestion() -> None:
    with pytest.raises(TableError) as caught:
        mapped(["Гражданство"], {"Гражданств": "citizenshp"}, "номер")
    assert [problem.code for problem in caught.value.problems] == [
        "no-such-column",
        "undeclared-fact",
        "no-such-column",
    ]
    assert 'Did you mean "Гражданство"?' in str(caught.value)
    assert 'Did you mean "citizenship"?' in str(caught.value)


def test_a_column_is_not_both_an_id_and_a_fact() -> None:
    assert problems(["sex"], {"sex": "sex"}, "sex") == ["two-uses"]


def test_a_table_without_a_known_column_is_refused() -> None:
    assert problems(["Цвет", "Размер"]) == ["no-known-column"]
    assert problems([]) == ["no-known-column"]
