"""The workbook to fill in: lists to choose from, no place for names, and an example that is answered."""

from pathlib import Path

import openpyxl
import pyarrow as pa
import pytest

from beforehand.errors import UnknownNameError
from beforehand.law import Law, load_law
from beforehand.screen.mapping import map_columns
from beforehand.screen.personal import find_personal
from beforehand.screen.reading import Unreadable, date_forms, readers, sample_of
from beforehand.screen.run import Choices, answer_batches, prepare
from beforehand.screen.tables import open_table
from beforehand.screen.template import write_template
from beforehand.screen.vocabulary import Vocabulary

LAW = load_law("ru-decree-821")
LANGUAGES = sorted(LAW.ruleset.words)
BOAT = Path(__file__).parents[1] / "cases/packs/boat"


def read_back(law: Law, file: Path) -> dict[str, object]:
    """The facts of the example row."""
    table, vocabulary = open_table(file), Vocabulary(law)
    sample = sample_of(table, 100)
    mapped = map_columns(law, vocabulary, table.names, {})
    assert mapped.unused == ()
    assert mapped.id_column == table.names[0]
    assert set(mapped.columns) == {fact.name for fact in law.ruleset.facts}
    assert find_personal(table.names, mapped, sample, vocabulary) == ()
    read = readers(law, vocabulary, mapped, {fact: sample[name] for fact, name in mapped.columns.items()})
    (row,) = pa.Table.from_batches(list(table.batches())).to_pylist()
    facts: dict[str, object] = {fact: read[fact](row[name]) for fact, name in mapped.columns.items()}
    assert not any(isinstance(value, Unreadable) for value in facts.values())
    return facts


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_row_is_read_back_in_every_language(language: str, tmp_path: Path) -> None:
    write_template(LAW, tmp_path / "cases.xlsx", language)
    facts = read_back(LAW, tmp_path / "cases.xlsx")
    write_template(LAW, tmp_path / "own.xlsx")
    assert facts == read_back(LAW, tmp_path / "own.xlsx")
    assert facts["sex"] == "male"
    assert facts["birth_date"] is None


def test_the_example_row_is_answered_without_problems(tmp_path: Path) -> None:
    write_template(LAW, tmp_path / "cases.xlsx", "ru")
    table = open_table(tmp_path / "cases.xlsx")
    prepared = prepare(LAW, sample_of(table, 100), Choices(), lambda mapped: date_forms(LAW, mapped, table))
    (answered,) = answer_batches(prepared, table.batches())
    assert answered.screened.problems is None
    assert answered.ids is not None
    assert answered.ids.to_pylist() == ["0001"]


def test_another_law_has_a_template_too(tmp_path: Path) -> None:
    boat = load_law(BOAT)
    write_template(boat, tmp_path / "boats.xlsx")
    assert read_back(boat, tmp_path / "boats.xlsx")["boat"] == "canoe"


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_of_a_list_is_read_back_as_a_value_of_its_own(language: str, tmp_path: Path) -> None:
    write_template(LAW, tmp_path / "cases.xlsx", language)
    book = openpyxl.load_workbook(tmp_path / "cases.xlsx")
    vocabulary = Vocabulary(LAW)
    lists = book["lists"]
    assert lists.sheet_state == "hidden"
    for column, fact in enumerate(LAW.ruleset.facts, 2):
        entries = [
            str(cell.value) for (cell,) in lists.iter_rows(min_col=column, max_col=column) if cell.value is not None
        ]
        values = [vocabulary.value(fact.name, entry) for entry in entries]
        assert sorted(map(str, values)) == sorted(fact.values)


def test_cells_are_restricted_to_what_can_be_read(tmp_path: Path) -> None:
    write_template(LAW, tmp_path / "cases.xlsx", "ru")
    sheet = openpyxl.load_workbook(tmp_path / "cases.xlsx").worksheets[0]
    kinds = [one.type for one in sheet.data_validations.dataValidation]
    assert len(kinds) == len(LAW.ruleset.facts)
    assert kinds.count("date") == 3
    assert kinds.count("whole") == 2
    assert sheet["A3"].number_format == "@"
    assert sheet["C3"].is_date


def test_it_says_not_to_write_names_in_the_words_of_the_program(tmp_path: Path) -> None:
    write_template(LAW, tmp_path / "ru.xlsx", "ru")
    write_template(LAW, tmp_path / "tg.xlsx", "tg")
    said = str(openpyxl.load_workbook(tmp_path / "ru.xlsx").worksheets[0]["A1"].value)
    assert "Не пишите имена" in said
    beside = str(openpyxl.load_workbook(tmp_path / "tg.xlsx").worksheets[0]["A1"].value)
    assert "Не пишите имена" in beside, "an unverified translation never stands alone"
    assert "Ном, рақами телефон" in beside


def test_the_second_sheet_has_the_official_words_and_the_originals_beside_the_translation(tmp_path: Path) -> None:
    write_template(LAW, tmp_path / "cases.xlsx", "tg")
    rows = list(openpyxl.load_workbook(tmp_path / "cases.xlsx").worksheets[1].iter_rows(values_only=True))
    assert ("Ҷинс", "Пол", "Sex") in rows
    assert ("мард", "мужчина", "man") in rows


def test_a_language_that_the_pack_does_not_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownNameError):
        write_template(LAW, tmp_path / "cases.xlsx", "xx")
    assert not (tmp_path / "cases.xlsx").exists()
