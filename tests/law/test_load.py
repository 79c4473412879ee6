"""Loading a pack: what was compiled before is used when it is whole and safe, and only then."""

import hashlib
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from read.small_pack import FILES

from beforehand import PackError, UnknownNameError, load, load_law
from beforehand.read.folder import read_folder

SHIPPED = "ru-decree-821"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A user's own pack."""
    folder = tmp_path / "p"
    for name, content in FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content, encoding="utf-8")
    return folder


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The packs that were compiled from their text, one entry for each time."""
    seen: list[str] = []
    really = load.compile_files

    def watched(files: Any, folder: Path, sha256: str) -> Any:
        seen.append(folder.name)
        return really(files, folder, sha256)

    monkeypatch.setattr(load, "compile_files", watched)
    return seen


def kept(cache: Path) -> list[Path]:
    return sorted((cache / "beforehand").glob("*"))


def test_a_pack_is_compiled_once(pack: Path, cache: Path, compiled: list[str]) -> None:
    first, second = load_law(pack), load_law(str(pack))
    assert compiled == ["p"]
    assert len(kept(cache)) == 1
    assert second.ruleset == first.ruleset
    assert load.to_text(second.ruleset, second.index) == load.to_text(first.ruleset, first.index)


def test_a_law_from_the_cache_answers_as_one_that_was_compiled(pack: Path) -> None:
    case = {"sex": "male", "age": 24, "citizenship": "BY", "applied_on": "2025-12-01"}
    first, second = load_law(pack).decide(case), load_law(pack).decide(case)
    assert first.as_dict() == second.as_dict()


def test_a_changed_pack_is_compiled_anew(pack: Path, cache: Path, compiled: list[str]) -> None:
    before = load_law(pack)
    facts = pack / "facts.yaml"
    facts.write_text(facts.read_text("utf-8").replace("max: 130", "max: 120"), encoding="utf-8")
    after = load_law(pack)
    assert compiled == ["p", "p"]
    assert before.sha256 != after.sha256
    assert next(fact.high for fact in after.ruleset.facts if fact.name == "age") == 120
    assert len(kept(cache)) == 2


def test_a_change_of_the_program_compiles_anew(
    pack: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    load_law(pack)
    monkeypatch.setattr(load, "_code", lambda: "another program")
    load_law(pack)
    assert compiled == ["p", "p"]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "cut": lambda text: text[: len(text) // 2],
    "cut at its hash": lambda text: text[:64],
    "without its hash": lambda text: text[65:],
    "altered": lambda text: text.replace(b"not_needed", b"needed_not"),
    "with another hash": lambda text: b"0" * 64 + text[64:],
    "with more at its end": lambda text: text + b"x",
    "not text": lambda _: b"\xff\xfe\x00",
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_what_is_kept_is_ignored_and_made_again_if_it_is(
    damage: str, pack: Path, cache: Path, compiled: list[str]
) -> None:
    load_law(pack)
    [file] = kept(cache)
    whole = file.read_bytes()
    file.write_bytes(DAMAGE[damage](whole))
    assert load_law(pack).ruleset.decisions[0].outcomes == ("needed", "not_needed")
    assert compiled == ["p", "p"]
    assert file.read_bytes() == whole


def test_what_is_kept_of_another_pack_is_ignored(pack: Path, cache: Path, compiled: list[str]) -> None:
    load_law(pack)
    [mine] = kept(cache)
    facts = pack / "facts.yaml"
    facts.write_text(facts.read_text("utf-8").replace("max: 130", "max: 120"), encoding="utf-8")
    load_law(pack)
    [other] = [file for file in kept(cache) if file != mine]
    shutil.copy(mine, other)
    assert next(fact.high for fact in load_law(pack).ruleset.facts if fact.name == "age") == 120
    assert compiled == ["p"] * 3


@pytest.mark.parametrize("mode", [0o777, 0o770, 0o720, 0o702])
def test_a_folder_that_others_may_write_to_is_not_used(mode: int, pack: Path, cache: Path, compiled: list[str]) -> None:
    load_law(pack)
    (cache / "beforehand").chmod(mode)
    load_law(pack)
    assert compiled == ["p", "p"]


def test_a_folder_of_another_user_is_not_used(
    pack: Path, cache: Path, compiled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    load_law(pack)
    mine = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: mine + 1)
    load_law(pack)
    assert compiled == ["p", "p"]
    assert len(kept(cache)) == 1


def test_the_cache_is_closed_to_others(pack: Path, cache: Path) -> None:
    load_law(pack)
    assert (cache / "beforehand").stat().st_mode & 0o077 == 0
    assert all(file.stat().st_mode & 0o077 == 0 for file in kept(cache))


def test_a_cache_that_cannot_be_made_is_no_problem(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, compiled: list[str]
) -> None:
    blocked = tmp_path / "a file"
    blocked.write_text("", encoding="utf-8")
    monkeypatch.setenv("BEFOREHAND_CACHE", str(blocked))
    load_law(pack)
    load_law(pack)
    assert compiled == ["p", "p"]


def test_an_interrupted_write_leaves_nothing(pack: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert load_law(pack)
    assert kept(cache) == []


def test_a_write_that_fails_half_way_leaves_nothing(pack: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    really = os.fdopen

    def failing(*given: Any, **named: Any) -> Any:
        out = really(*given, **named)
        out.close()
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", failing)
    assert load_law(pack)
    assert kept(cache) == []


def test_nothing_is_written_for_a_shipped_pack(cache: Path) -> None:
    load_law(SHIPPED)
    assert kept(cache) == []


def test_a_shipped_pack_is_not_compiled_when_it_is_loaded(compiled: list[str]) -> None:
    load_law(SHIPPED)
    assert compiled == []


def test_what_is_shipped_is_what_the_text_compiles_to() -> None:
    files, problems = read_folder(load.PACKS / SHIPPED)
    assert not problems
    again = load.to_text(*load.compile_files(files, load.PACKS / SHIPPED, load.hash_files(files)))
    assert load.compiled_file(SHIPPED).read_text("utf-8") == again


def test_a_copy_of_a_shipped_pack_is_a_pack_of_ones_own(tmp_path: Path, cache: Path) -> None:
    shutil.copytree(load.PACKS / SHIPPED, tmp_path / SHIPPED)
    assert load_law(tmp_path / SHIPPED).sha256 == load_law(SHIPPED).sha256
    assert len(kept(cache)) == 1


def test_a_name_that_is_no_pack_is_answered_with_a_suggestion() -> None:
    with pytest.raises(UnknownNameError, match='Did you mean "ru-decree-821"'):
        load_law("ru-decree-812")


@pytest.mark.parametrize("name", ["", "no such folder", "../packs", "\0", "a" * 5000])
def test_a_name_that_is_nothing_is_an_unknown_name(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises((UnknownNameError, PackError)):
        load_law(name)


def test_a_pack_with_problems_tells_all_of_them_and_is_not_kept(pack: Path, cache: Path) -> None:
    facts = pack / "facts.yaml"
    facts.write_text(facts.read_text("utf-8").replace("kind: yes_no", "kind: yes"), encoding="utf-8")
    (pack / "extra.yaml").write_text("a: 1\n", encoding="utf-8")
    with pytest.raises(PackError) as error:
        load_law(pack)
    assert len(error.value.problems) >= 2
    assert all(problem.place for problem in error.value.problems)
    assert kept(cache) == []


def test_a_folder_without_a_pack_is_a_pack_with_problems(tmp_path: Path) -> None:
    with pytest.raises(PackError):
        load_law(tmp_path)


def test_the_hash_of_a_pack_tells_names_and_contents_apart() -> None:
    different = [{"a": b"bc"}, {"ab": b"c"}, {"a": b"", "b": b"c"}, {"a": b"b", "c": b""}, {}]
    assert len({load.hash_files(files) for files in different}) == len(different)
    assert load.hash_files({"a": b"1", "b": b"2"}) == load.hash_files({"b": b"2", "a": b"1"})


def test_a_cache_file_that_is_whole_but_no_law_is_not_used(pack: Path, cache: Path, compiled: list[str]) -> None:
    load_law(pack)
    [file] = kept(cache)
    for body in ("", "{}", '{"ruleset":{}}'):
        file.write_text(f"{hashlib.sha256(body.encode()).hexdigest()}\n{body}\n", "utf-8")
        load_law(pack)
    assert compiled == ["p"] * 4


def test_a_copy_in_a_folder_of_another_name_is_not_taken_for_the_pack(pack: Path) -> None:
    load_law(pack)
    other = pack.parent / "other"
    shutil.copytree(pack, other)
    with pytest.raises(PackError, match="name-mismatch"):
        load_law(other)


def test_places_name_the_folder_that_was_asked_for(pack: Path) -> None:
    load_law(pack)
    copy = pack.parent / "elsewhere" / "p"
    shutil.copytree(pack, copy)
    assert load_law(copy).ruleset.facts[0].place.startswith(str(copy))


@pytest.mark.parametrize("where", ["~nosuchuser/x", "a-relative-folder"])
def test_a_cache_folder_that_cannot_be_is_no_problem(
    pack: Path, monkeypatch: pytest.MonkeyPatch, where: str, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("BEFOREHAND_CACHE", where)
    load_law(pack)
    assert not (tmp_path / where).exists()


def test_a_folder_with_the_name_of_a_shipped_pack_is_not_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(load.PACKS / SHIPPED, tmp_path / SHIPPED)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnknownNameError, match=f"./{SHIPPED} for the folder"):
        load_law(SHIPPED)
    assert load_law(f"./{SHIPPED}").pack == SHIPPED
