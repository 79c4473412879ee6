"""Which files a pack has, and how a folder is read."""

import os
from pathlib import Path

import pytest
from read.small_pack import FILES, encoded

from beforehand.read.bounds import LARGEST_FILE, MOST_FILES
from beforehand.read.folder import read_folder
from beforehand.read.pack import read_pack


def told(files: dict[str, bytes]) -> list[str]:
    pack, problems = read_pack(files, "p", "packs/p/")
    assert pack is None
    return [problem.draw() for problem in problems]


@pytest.mark.parametrize("path", ["pack.yaml", "facts.yaml", "sources.yaml"])
def test_a_missing_file_is_a_problem(path: str) -> None:
    files = encoded({name: content for name, content in FILES.items() if name != path})
    assert told(files) == [f"packs/p/{path}: The pack has no {path}. [missing-file]"]


def test_a_pack_needs_a_decision() -> None:
    files = encoded({name: content for name, content in FILES.items() if "decisions" not in name})
    assert told(files) == ["packs/p/decisions/: The pack has no decision. [missing-file]"]


@pytest.mark.parametrize(
    "path",
    [
        "fact.yaml",
        "facts.yml",
        "FACTS.YAML",
        "decisions/a/b.yaml",
        "words/en.yaml",
        "en.ftl",
        "facts.json",
        "../facts.yaml",
    ],
)
def test_a_file_that_is_none_of_a_pack_is_a_problem(path: str) -> None:
    (problem,) = told({**encoded(FILES), path: b""})
    assert problem.startswith(f'packs/p/{path}: "{path}" is not a file of a pack. [unknown-file]')


def test_too_many_files_are_a_problem() -> None:
    files = {f"scenarios/a{number}.yaml": b"{}" for number in range(MOST_FILES)}
    assert "too-large" in told({**encoded(FILES), **files})[0]


def written(folder: Path) -> Path:
    for path, content in encoded(FILES).items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_bytes(content)
    return folder


def test_a_folder_is_read(tmp_path: Path) -> None:
    (written(tmp_path) / "README.md").write_bytes(b"hello")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.yaml").write_bytes(b"hello")
    assert read_folder(tmp_path) == (encoded(FILES), ())


def test_a_folder_that_does_not_exist_is_a_problem(tmp_path: Path) -> None:
    files, (problem,) = read_folder(tmp_path / "nowhere")
    assert not files
    assert problem.draw() == f"{tmp_path}/nowhere: There is no such folder. [missing-file]"


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"")
    assert read_folder(tmp_path / "a")[1][0].message == "This is a file; a pack is a folder."


def test_links_do_not_lead_out_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.yaml").write_bytes(b"secret: 1")
    pack = tmp_path / "p"
    pack.mkdir()
    (pack / "facts.yaml").symlink_to(tmp_path / "secret.yaml")
    (pack / "lost.yaml").symlink_to(tmp_path / "nowhere.yaml")
    (pack / "round.yaml").symlink_to(pack / "round.yaml")
    (pack / "inside.yaml").symlink_to(pack / "real.yaml")
    (pack / "real.yaml").write_bytes(b"real: 1")
    (pack / "words").symlink_to(tmp_path)
    files, problems = read_folder(pack)
    assert files == {"inside.yaml": b"real: 1", "real.yaml": b"real: 1"}
    assert [(problem.code, Path(problem.file).name) for problem in problems] == [
        ("link", "words"),
        ("link", "facts.yaml"),
        ("unreadable-file", "lost.yaml"),
        ("unreadable-file", "round.yaml"),
    ]


def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "facts.yaml")
    (tmp_path / "terms.yaml").mkdir()
    files, (problem,) = read_folder(tmp_path)
    assert not files
    assert problem.code == "unreadable-file"


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "facts.yaml").write_bytes(b"x" * (LARGEST_FILE + 1))
    files, (problem,) = read_folder(tmp_path)
    assert not files
    assert problem.code == "too-large"


def test_a_folder_with_too_much_in_it_is_left(tmp_path: Path) -> None:
    for number in range(MOST_FILES + 1):
        (tmp_path / f"a{number}.yaml").write_bytes(b"")
    assert [problem.code for problem in read_folder(tmp_path)[1]] == ["too-large"]
