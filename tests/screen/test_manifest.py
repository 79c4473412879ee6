"""What a run was, without a row of it; and the run again."""

import hashlib
import json
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from msgspec.structs import replace
from screened import batches_of, decree, made, part

from beforehand.errors import TableError
from beforehand.screen.engine import Numbers, Screened
from beforehand.screen.manifest import (
    Clock,
    Manifest,
    RowDigest,
    hashed,
    key_fingerprint,
    make_manifest,
    manifest_path,
    read_manifest,
    write_manifest,
)
from beforehand.screen.outputs import open_output
from beforehand.screen.outputs.opening import SAME_BYTES, SUFFIXES
from beforehand.screen.replay import replay

IDS: list[str | None] = [f"client-{n}" for n in range(400)]


def digest(screened: Screened, size: int) -> str:
    found = RowDigest(screened.numbers)
    for at in range(0, screened.rows, size):
        found.add(part(screened, at, min(screened.rows, at + size)))
    return found.hexdigest()


def run_once(cases: Path, output: Path, *, by: str = "x", wrong: bool = False) -> Manifest:
    """Answer the made-up table as if it had been read from ``cases``."""
    own, clock = made(), Clock()
    rows = RowDigest(own.screened.numbers)
    screened = own.screened
    if wrong:
        numbers = dict(screened.numbers)
        numbers["paper_needed"] = np.where(np.arange(400) == 7, numbers["paper_needed"][0], numbers["paper_needed"])
        screened = screened._replace(numbers=numbers)
    batches = list(batches_of(own._replace(screened=screened), 150, IDS, by))
    with open_output(output, batches[0].schema, about={}, inputs=[cases]) as file:
        for batch in batches:
            file.write(batch)
    rows.add(screened)
    return make_manifest(
        own.law,
        inputs=[hashed(cases, output.parent)],
        outputs=[output],
        digest=rows,
        clock=clock,
        options={"dates": "iso"},
        columns={"age": "Возраст"},
        counts={"rows": 400},
        key=key_fingerprint(b"office key"),
    )


def first_run(folder: Path, suffix: str = ".parquet") -> Path:
    """A run with its manifest; gives the manifest's path."""
    (cases := folder / "cases.csv").write_text("age\n24\n")
    output = folder / f"answers{suffix}"
    write_manifest(path := manifest_path(output), run_once(cases, output))
    return path


def again(manifest: Manifest, folder: Path, made_in: Path) -> Manifest:
    return run_once(folder / manifest.inputs[0].file, made_in / Path(manifest.outputs[0].file).name)


# The digest -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [1, 7, 150])
def test_the_digest_does_not_depend_on_batches(size: int) -> None:
    assert digest(made().screened, size) == digest(made().screened, 400)


def test_the_digest_does_not_depend_on_how_wide_numbers_are() -> None:
    wide: dict[str, Numbers] = {name: own.astype(np.int64) for name, own in made().screened.numbers.items()}
    assert digest(made().screened._replace(numbers=wide), 100) == digest(made().screened, 100)


def test_another_answer_or_another_problem_gives_another_digest() -> None:
    own = made().screened
    numbers = {name: found.copy() for name, found in own.numbers.items()}
    numbers["paper_held"][3] += 1
    words = pa.array(["age: not-a-number"])
    met = own._replace(problems=pa.DictionaryArray.from_arrays(pa.array([None, 0] + [None] * 398, pa.int32()), words))
    other = own._replace(problems=pa.DictionaryArray.from_arrays(pa.array([0, None] + [None] * 398, pa.int32()), words))
    told = [digest(one, 90) for one in (own, own._replace(numbers=numbers), met, other)]
    assert len(set(told)) == 4


def test_rows_in_another_order_give_another_digest() -> None:
    own = made().screened
    turned = {name: found[::-1] for name, found in own.numbers.items()}
    assert digest(own._replace(numbers=turned), 90) != digest(own, 90)


# The manifest ---------------------------------------------------------------------------------------------------------


def test_a_manifest_has_hashes_versions_options_and_counts(tmp_path: Path) -> None:
    path = first_run(tmp_path)
    assert path.name == "answers.manifest.json"
    found = json.loads(path.read_text("utf-8"))
    content = (tmp_path / "answers.parquet").read_bytes()
    assert found["outputs"] == [
        {"file": "answers.parquet", "sha256": hashlib.sha256(content).hexdigest(), "size": len(content)}
    ]
    assert found["inputs"][0]["file"] == "cases.csv"
    assert (found["sha256"], found["edition"]) == (decree().sha256, decree().edition)
    assert set(found["versions"]) == {"beforehand", "python", "pyarrow", "numpy"}
    assert found["columns"] == {"age": "Возраст"}
    assert found["options"] == {"dates": "iso"}


def test_a_manifest_has_no_cell_no_id_and_no_key(tmp_path: Path) -> None:
    text = first_run(tmp_path).read_text("utf-8")
    assert "client-" not in text
    assert "office key" not in text
    assert key_fingerprint(b"office key") in text
    assert "not_needed" not in text


def test_a_manifest_comes_back_as_it_was(tmp_path: Path) -> None:
    path = first_run(tmp_path)
    found = read_manifest(path)
    write_manifest(path, found)
    assert read_manifest(path) == found


@pytest.mark.parametrize("content", ["", "{}", '{"form": 2}', "[1]"])
def test_what_is_no_manifest_is_told(tmp_path: Path, content: str) -> None:
    (path := tmp_path / "answers.manifest.json").write_text(content)
    with pytest.raises(TableError, match="no manifest"):
        replay(path, again)


# The run again --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_the_same_run_gives_the_same_rows_and_where_the_format_allows_the_same_bytes(
    tmp_path: Path, suffix: str
) -> None:
    found = replay(first_run(tmp_path, suffix), again)
    assert found.rows
    assert found.found == ()
    assert found.content is True or suffix not in SAME_BYTES


def test_nothing_is_run_where_an_input_is_not_what_it_was(tmp_path: Path) -> None:
    path = first_run(tmp_path)
    (tmp_path / "cases.csv").write_text("age\n25\n")
    found = replay(path, lambda *_: sys.exit("run"))
    assert not found.rows
    assert [one.code for one in found.found] == ["input-changed"]
    (tmp_path / "cases.csv").unlink()
    assert [one.code for one in replay(path, again).found] == ["input-missing"]


@pytest.mark.parametrize("suffix", [".csv", ".parquet", ".duckdb"])
def test_an_answer_changed_by_hand_is_found_in_its_row_and_never_shown(tmp_path: Path, suffix: str) -> None:
    path = first_run(tmp_path, suffix)
    run_once(tmp_path / "cases.csv", tmp_path / f"answers{suffix}", wrong=True)
    found = replay(path, again)
    assert not found.rows
    told = {one.code: one.message for one in found.found}
    assert "output-changed" in told
    assert "row 8 (paper_needed" in told["other-rows"]
    assert "client-" not in told["other-rows"]


def test_other_answers_are_found_though_the_output_is_gone(tmp_path: Path) -> None:
    path = first_run(tmp_path)
    (tmp_path / "answers.parquet").unlink()

    def wrongly(manifest: Manifest, folder: Path, made_in: Path) -> Manifest:
        name = Path(manifest.outputs[0].file).name
        first = run_once(folder / manifest.inputs[0].file, made_in / name)
        return replace(first, digest="0" * 64)

    found = replay(path, wrongly)
    assert not found.rows
    assert {"output-missing", "other-answers"} <= {one.code for one in found.found}


def test_another_version_is_told_though_the_rows_are_the_same(tmp_path: Path) -> None:
    path = first_run(tmp_path)
    manifest = read_manifest(path)
    write_manifest(path, replace(manifest, versions={**manifest.versions, "numpy": "1.0"}, sha256="0" * 64))
    found = replay(path, again)
    assert found.rows
    assert [one.code for one in found.found] == ["other-version", "other-edition"]


def test_nothing_of_the_run_again_is_left(tmp_path: Path) -> None:
    path = first_run(tmp_path)
    replay(path, again)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["answers.manifest.json", "answers.parquet", "cases.csv"]
