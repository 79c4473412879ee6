"""Every heading of every page in tests/cases/<folder>/: a law, a command, its output."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from golden import played, sections

HERE = Path(__file__).parent
PAGES = sorted(HERE.glob("*/*.md"))


def cases() -> Iterator[ParameterSet]:
    for page in PAGES:
        for number, part in enumerate(sections(page.read_text("utf-8"))[1]):
            heading = part.partition("\n")[0].removeprefix("## ")
            yield pytest.param(page, number, id=f"{page.relative_to(HERE).with_suffix('')}: {heading}")


@pytest.mark.parametrize(("page", "number"), list(cases()))
def test_case(page: Path, number: int, tmp_path: Path) -> None:
    shutil.copytree(HERE / "packs", tmp_path, dirs_exist_ok=True)
    opening, parts = sections(page.read_text("utf-8"))
    played(opening, tmp_path)
    found = played(parts[number], tmp_path)
    if os.environ.get("ACCEPT"):
        parts[number] = found
        page.write_text(opening + "".join(parts), "utf-8")
    assert found == parts[number], "run `just accept` and read the diff"
