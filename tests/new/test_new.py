"""A new pack verifies clean, says what to do, and is written whole or not at all."""

import re
from pathlib import Path

import pytest

from beforehand import load_law
from beforehand.load import load_to_verify
from beforehand.new import new_pack
from beforehand.new.folder import NAME
from beforehand.read.shapes import PACK
from beforehand.verify import verify_law


def test_it_verifies_clean(tmp_path: Path) -> None:
    new_pack(tmp_path / "my-law")
    assert verify_law(*load_to_verify(tmp_path / "my-law")) == ()


def test_it_has_a_decision_an_exception_a_point_and_scenarios(tmp_path: Path) -> None:
    new_pack(tmp_path / "my-law")
    rules, _, scenarios = load_to_verify(tmp_path / "my-law")
    (decision,) = rules.decisions
    assert [rule.path for rule in decision.every_rule()] == ["fishing", "fishing/visitors"]
    assert len(rules.points) == 1
    assert len(scenarios) == 3
    assert set(rules.words) == {"en"}


def test_its_name_is_the_folders(tmp_path: Path) -> None:
    new_pack(tmp_path / "law-2")
    assert load_law(tmp_path / "law-2").pack == "law-2"
    assert "PACK-NAME" not in "".join(file.read_text("utf-8") for file in (tmp_path / "law-2").rglob("*.*"))


def test_every_file_says_what_it_is_for(tmp_path: Path) -> None:
    for file in new_pack(tmp_path / "my-law"):
        assert (tmp_path / "my-law" / file).read_text("utf-8").startswith("# ")


def test_an_empty_folder_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "my-law").mkdir()
    monkeypatch.chdir(tmp_path / "my-law")
    new_pack(Path())
    assert load_law(tmp_path / "my-law").pack == "my-law"


def test_what_is_there_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "my-law").mkdir()
    (tmp_path / "my-law/notes.txt").write_text("mine", "utf-8")
    with pytest.raises(FileExistsError):
        new_pack(tmp_path / "my-law")
    (tmp_path / "file").write_text("mine", "utf-8")
    with pytest.raises(FileExistsError):
        new_pack(tmp_path / "file")
    assert [path.name for path in (tmp_path / "my-law").iterdir()] == ["notes.txt"]


def test_it_is_written_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(Path, "rename", fails)
    with pytest.raises(OSError, match="no room"):
        new_pack(tmp_path / "my-law")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["My-law", "-law", "law_1", "закон", "a b", "x" * 129])
def test_a_name_that_the_reader_would_refuse_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="cannot be a pack's name"):
        new_pack(tmp_path / name)


def test_names_fit_as_the_reader_says() -> None:
    (shape,) = [field.shape for field in PACK.fields if field.key == "pack"]
    assert re.compile(getattr(shape, "pattern", "")) == NAME
