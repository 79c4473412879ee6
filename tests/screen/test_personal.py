"""Personal data stops a run; what is told names the column, never what it holds."""

import re
from collections.abc import Sequence
from pathlib import Path

import pytest

from beforehand.errors import TableError
from beforehand.law import load_law
from beforehand.screen.mapping import Mapped
from beforehand.screen.personal import PATTERNS, find_personal, header_kind, keyed, personal_words, read_key, value_kind
from beforehand.screen.vocabulary import Vocabulary, fold, general_spellings

LAW = load_law("ru-decree-821")
VOCABULARY = Vocabulary(LAW)


def found(mapped: Mapped, **columns: Sequence[object]) -> list[tuple[str, str]]:
    problems = find_personal(list(columns), mapped, columns, VOCABULARY)
    for problem in problems:
        for values in columns.values():
            assert not any(str(value) in problem.draw() for value in values if len(str(value)) > 3)
    return [(problem.code, problem.message.partition('"')[2].partition('"')[0]) for problem in problems]


@pytest.mark.parametrize(
    "header",
    ["ФИО", "Ф.И.О.", "Фамилия, имя", "Имя", "Отчество", "name", "Last_Name", "Паспорт", "Серия и номер паспорта", "ИНН", "СНИЛС",
     "Телефон", "тел.", "E-mail", "Адрес", "Дата рождения", "Работодатель", "Место работы", "Регион", "Область", "Общежитие",
     "Объект", "Примечание", "notes", "Comments", "workplace", "Region", "dormitory", "ism", "familiya", "manzil", "viloyat",
     "yotoqxona", "ҷойи кор", "ном ва насаб", "шиноснома", "хобгоҳ", "аты-жөнү", "жатакана", "дарек", "soyad", "ünvan", "iş yeri"],
)  # fmt: skip
def test_headers_in_several_languages_are_refused(header: str) -> None:
    assert header_kind(header) is not None
    assert found(Mapped({}), **{header: []}) == [("personal-header", header)]


@pytest.mark.parametrize("header", ["case_ref", "Отдел", "Пол", "Гражданство", "Renamed", "Полис", "Статус"])
def test_other_headers_are_not(header: str) -> None:
    assert header_kind(header) is None


def test_no_header_of_the_law_or_of_an_id_is_personal_but_the_date_of_birth() -> None:
    personal = {header for header in VOCABULARY.headers if header_kind(header)}
    assert {VOCABULARY.headers[header] for header in personal} == {"birth_date"}
    assert not [word for word in general_spellings()["case"] if header_kind(word)]


def test_a_date_of_birth_is_allowed_where_it_is_a_fact() -> None:
    header = "Дата рождения"
    assert found(Mapped({"birth_date": header}), **{header: ["01.02.1990"]}) == []
    assert found(Mapped({}), **{header: ["01.02.1990"]}) == [("personal-header", header)]


def test_mapping_a_column_of_names_to_a_fact_does_not_help() -> None:
    assert found(Mapped({"citizenship": "ФИО"}), ФИО=["TJ"]) == [("personal-header", "ФИО")]
    assert found(Mapped({"citizenship": "Регион"}), Регион=["TJ"]) == [("personal-header", "Регион")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Иванов Иван", "names"),
        ("Иванов Иван Иванович", "names"),
        ("ИВАНОВ ИВАН", "names"),
        ("Иванов И.И.", "names"),
        ("И. И. Иванов", "names"),
        ("Rahimov Otabek", "names"),
        ("Ғафурова Зӯҳро", "names"),
        ("otabek@example.org", "e-mails"),
        ("+992 90 123 45 67", "telephones"),
        ("8 (916) 123-45-67", "telephones"),
        ("123456789", "long numbers"),
        ("дело 123456789012", "long numbers"),
        ("4510 123456", "papers"),
        ("AA1234567", "papers"),
        ("123-456-789 01", "papers"),
        ("K-0012", None),
        ("2025/0042", None),
        ("12345678", None),
        ("550e8400-e29b-41d4-a716-446655440000", None),
        ("0.123456789", None),
        ("31.12.2025", None),
        ("Таджикистан", None),
        ("по семейным обстоятельствам", None),
    ],
)
def test_values_that_look_like_personal_data_are_known(text: str, kind: str | None) -> None:
    assert value_kind(text) == kind


def test_every_column_is_looked_at_the_id_too() -> None:
    mapped = Mapped({"sex": "sex"}, "id", ("office",))
    ids: list[object] = [f"K-{number}" for number in range(500)]
    assert found(mapped, sex=["м"], id=ids, office=["a"]) == []
    assert found(mapped, sex=["м"], id=[*ids, "Рахимов Отабек"], office=["a"]) == [("personal-values", "id")]
    assert found(mapped, sex=["м"], id=[123456789], office=["a"]) == [("personal-values", "id")]
    assert found(mapped, sex=["м"], id=ids, office=["x", "+79161234567"]) == [("personal-values", "office")]
    assert found(mapped, sex=["м", "Рахимов Отабек", "Иванов Иван"], id=[], office=[]) == [("personal-values", "sex")]


def test_names_of_countries_are_not_names_of_people() -> None:
    values = ["Саудовская Аравия", "Sri Lanka", "Северная Македония", "Южная Осетия", None]
    assert found(Mapped({"citizenship": "c"}), c=values) == []


def test_columns_that_were_left_out_are_not_looked_at() -> None:
    assert find_personal(["sex"], Mapped({"sex": "sex"}), {"sex": ["м"], "ФИО": ["Иванов Иван"]}, VOCABULARY) == ()


def test_patterns_are_such_as_javascript_has_too() -> None:
    for pattern in PATTERNS:
        assert not re.search(r"\(\?[^:]|\\[bBAZ]|[*+?}]\+", pattern.pattern), pattern.pattern
    assert len({fold(word) for word in personal_words()}) > 200


def test_ids_are_keyed() -> None:
    key = bytes(range(32))
    first, second, nothing, again = keyed(["K-1", 17, None, "K-1"], key)
    assert nothing is None
    assert first == again != second
    assert re.fullmatch("[0-9a-f]{12}", first or "")
    assert keyed(["K-1"], key[1:]) != [first]


def test_a_key_is_kept_away_from_the_data(tmp_path: Path) -> None:
    for name in ("data", "data/deep", "safe"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "office.key").write_bytes(bytes(range(20)))
    data = [tmp_path / "data/cases.csv", tmp_path / "data/answers.csv"]
    assert read_key(tmp_path / "safe/office.key", data) == bytes(range(20))
    link = tmp_path / "safe/link"
    link.symlink_to(tmp_path / "data/office.key")
    for file in (tmp_path / "data/office.key", tmp_path / "data/deep/office.key", link):
        with pytest.raises(TableError, match="key-beside-data"):
            read_key(file, data)


def test_a_key_that_can_be_guessed_is_refused(tmp_path: Path) -> None:
    key = tmp_path / "office.key"
    key.write_bytes(b"secret")
    with pytest.raises(TableError, match="short-key") as caught:
        read_key(key, [])
    assert "secret" not in str(caught.value)
    with pytest.raises(TableError, match="unreadable-key"):
        read_key(tmp_path / "nothing", [])
