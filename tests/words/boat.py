"""A copy of the boat pack of tests/cases, whose words may be changed."""

import shutil
from pathlib import Path

from beforehand.words.catalogue import Catalogue, pack_catalogue
from beforehand.words.survey import Row, rows

BOAT = Path(__file__).parents[1] / "cases/packs/boat"


def boat_in(folder: Path) -> Path:
    """A copy of the pack in a folder."""
    made = folder / "boat"
    shutil.copytree(BOAT, made)
    return made


def change(file: Path, old: str, new: str) -> None:
    """Replace one text in a file, which must be there."""
    content = file.read_text("utf-8")
    assert old in content
    file.write_text(content.replace(old, new, 1), "utf-8")


def row(catalogue: Catalogue, language: str, name: str) -> Row:
    return next(row for row in rows(catalogue, language) if row.id == name)


def row_in(pack: Path, language: str, name: str) -> Row:
    return row(pack_catalogue(pack), language, name)
