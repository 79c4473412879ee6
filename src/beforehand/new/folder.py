"""A new pack: a small law that verifies clean, with comments that say what to put in its place."""

import os
import re
import tempfile
from pathlib import Path

from beforehand.load import shipped_packs
from beforehand.text.problem import quote

SCAFFOLD = Path(__file__).with_name("scaffold")
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,127}")
PLACEHOLDER = "PACK-NAME"


def new_pack(folder: Path) -> tuple[str, ...]:
    """Write a new pack into a folder that does not exist or is empty; its name becomes the pack's. Gives the files.

    All is written or nothing. Raises ValueError if the name does not fit, FileExistsError if something is there, OSError.
    """
    name = folder.resolve().name
    _check_name(name)
    if os.path.lexists(folder) and not (folder.is_dir() and not any(folder.iterdir())):
        raise FileExistsError(f"{folder} is there already, and not empty.")
    files = {
        file.relative_to(SCAFFOLD): file.read_text("utf-8").replace(PLACEHOLDER, name)
        for file in sorted(SCAFFOLD.rglob("*"))
        if file.is_file()
    }
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=".new-") as made:
        whole = Path(made) / name
        for file, text in files.items():
            (whole / file).parent.mkdir(parents=True, exist_ok=True)
            (whole / file).write_text(text, "utf-8")
        if folder.is_dir():
            for part in sorted(whole.iterdir()):
                part.rename(folder / part.name)
        else:
            whole.rename(folder)
    return tuple(file.as_posix() for file in files)


def _check_name(name: str) -> None:
    if not NAME.fullmatch(name):
        fit = re.sub("[^a-z0-9]+", "-", name.casefold()).strip("-")[:128]
        raise ValueError(
            f"{quote(name)} cannot be a pack's name. Use small letters, digits and -, for example {fit or 'my-law'}."
        )
    if name in shipped_packs():
        raise ValueError(f"{quote(name)} is the name of a pack that comes with the program. Take another.")
