"""What headers and cells mean: closed lists, in every language of the pack; what could mean two things means none."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beforehand.ir.countries import COUNTRIES, country_names
from beforehand.law import Law, load_law
from beforehand.screen.vocabulary import Vocabulary, fold, general_spellings, whole_number


@cache
def law() -> Law:
    return load_law("ru-decree-821")


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary(law())


def written() -> list[tuple[str, str, str]]:
    """Fact, value and label: every label of every value in every language, and every name of a country."""
    found = []
    for fact in law().ruleset.facts:
        for language, words in law().ruleset.words.items():
            for value in fact.values:
                label = words.get(f"fact-{fact.name}.{value}")
                found += [(fact.name, value, label)] if label else []
            if fact.kind == "country":
                names = country_names(language).items()
                found += [(fact.name, key.removeprefix("country."), name) for key, name in names]
    return found


def test_the_name_and_the_label_of_a_fact_in_any_language_is_a_header() -> None:
    for fact in law().ruleset.facts:
        assert vocabulary().fact_of(fact.name) == fact.name
        for words in law().ruleset.words.values():
            assert vocabulary().fact_of(words[f"fact-{fact.name}"]) == fact.name


@pytest.mark.parametrize(
    ("header", "fact"),
    [
        ("Пол", "sex"),
        ("  ПОЛ: ", "sex"),
        ("Гражданство (страна)", "citizenship"),
        ("Возраст", "age"),
        ("д.р.", "birth_date"),
        ("second-citizenship", "second_citizenship"),
        ("Second Citizenship", "second_citizenship"),
        ("Дата подачи", "applied_on"),
        ("Nationality", "citizenship"),
        ("ФИО", None),
        ("", None),
        ("Комментарий", None),
    ],
)
def test_headers_mean_facts_whatever_their_case_spaces_and_hyphens(header: str, fact: str | None) -> None:
    assert vocabulary().fact_of(header) == fact


@pytest.mark.parametrize(
    ("fact", "text", "value"),
    [
        ("sex", "м", "male"),
        ("sex", "Муж.", "male"),
        ("sex", "мужской", "male"),
        ("sex", "M", "male"),
        ("sex", "ayol", "female"),
        ("sex", "x", None),
        ("legally_capable", "да", "true"),
        ("legally_capable", "0", "false"),
        ("legally_capable", "yo‘q", "false"),
        ("legally_capable", "maybe", None),
        ("citizenship", "TJ", "TJ"),
        ("citizenship", "tjk", "TJ"),
        ("citizenship", "РФ", "RU"),
        ("citizenship", "Россия", "RU"),
        ("citizenship", "Kyrgyzstan", "KG"),
        ("citizenship", "Киргизия", "KG"),
        ("citizenship", "QIRĞIZISTAN", "KG"),
        ("citizenship", "O'zbekiston", "UZ"),
        ("citizenship", "Кот-д'Ивуар", "CI"),
        ("citizenship", "лицо без гражданства", "stateless"),
        ("citizenship", "Конго", None),
        ("citizenship", "Корея", None),
        ("citizenship", "none", None),
        ("second_citizenship", "нет", "none"),
        ("second_citizenship", "no", "none"),
        ("second_citizenship", "NO", "NO"),
        ("citizenship", "na", None),
        ("citizenship", "NA", "NA"),
        ("applying_for", "вид на жительство", "residence_permit"),
        ("applying_for", "ВНЖ", "residence_permit"),
        ("applying_for", "рвп", "temporary_permit"),
        ("applying_for", "гражданство", "citizenship"),
        ("ground", "РВП", None),
        ("discharged", "нет", "no"),
        ("age", "18", 18),
        ("age", "18.0", 18),
        ("age", "18.5", None),
        ("age", "1,000", None),
        ("age", "131", None),
        ("age", "восемнадцать", None),
        ("birth_date", "1990-01-02", 726469),
    ],
)
def test_texts_mean_the_laws_values_or_nothing(fact: str, text: str, value: object) -> None:
    assert vocabulary().value(fact, text) == value


def test_every_value_is_its_own_spelling() -> None:
    for fact in law().ruleset.facts:
        for value in fact.values:
            assert vocabulary().value(fact.name, value) == value


@given(st.sampled_from(written()), st.sampled_from([str, str.upper, str.lower, lambda text: f" {text}. "]))
def test_a_value_written_in_any_language_is_read_back(told: tuple[str, str, str], change: object) -> None:
    fact, value, label = told
    text = change(label)  # type: ignore[operator]
    assert text in {"NO", "NA"} or vocabulary().value(fact, text) == value


def test_a_spelling_of_two_values_means_none(monkeypatch: pytest.MonkeyPatch) -> None:
    words = dict(law().ruleset.words["ru"])
    monkeypatch.setitem(law().ruleset.words, "ru", words | {"fact-contract.armed_forces": "контракта нет"})
    assert Vocabulary(law()).value("contract", "контракта нет") is None
    assert Vocabulary(law()).value("contract", "armed_forces") == "armed_forces"


@pytest.mark.parametrize(
    "text", ["", "  ", "-", "—", "?", "n/a", "N/A.", "нет данных", "Не знаю", "unknown", "…", "noma’lum"]
)
def test_blank_is_unknown(text: str) -> None:
    assert vocabulary().blank(text)


@pytest.mark.parametrize("text", ["нет", "none", "no", "0", "x", "#N/A"])
def test_what_may_be_a_value_is_not_blank(text: str) -> None:
    assert not vocabulary().blank(text)


def test_general_spellings_are_folded_apart() -> None:
    """No word of a list stands for two things in it, and every code is a country."""
    general = general_spellings()
    assert set(general["countries"]) <= set(COUNTRIES)
    for group in (general["yes_no"], general["facts"]):
        folded = [fold(word) for words in group.values() for word in words]
        assert len(folded) == len(set(folded))
    months = [fold(word) for words in general["months"] for word in set(map(fold, words))]
    assert len(months) == len(set(months))


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.integers(-(10**9) + 1, 10**9 - 1))
def test_whole_numbers_are_read_back(number: int) -> None:
    assert whole_number(str(number)) == whole_number(f" {number}.0 ") == number
