"""A folder to the bytes of a pack's files, bounded, and never from outside the folder."""

import os
from pathlib import Path
from stat import S_ISREG

from beforehand.read.bounds import ENDINGS, LARGEST_FILE, MOST_BYTES, MOST_FILES
from beforehand.text.problem import Problem, visible

MOST_ENTRIES = 10_000


def read_folder(path: Path) -> tuple[dict[str, bytes], tuple[Problem, ...]]:
    """The files of a pack by their path inside its folder, and what could not be read.

    Files of other kinds (a README) and folders whose names begin with a dot are left alone.
    """
    shown = visible(str(path))
    if not path.is_dir():
        message = "This is a file; a pack is a folder." if path.exists() else "There is no such folder."
        return {}, (Problem("missing-file", message, file=shown),)
    reader = _Reader(path, path.resolve())
    try:
        reader.read()
    except OSError as error:
        reader.find("unreadable-file", f"The folder cannot be read: {error.strerror or error}.", path)
    return reader.files, tuple(reader.problems)


class _Reader:
    def __init__(self, path: Path, root: Path) -> None:
        self.path = path
        self.root = root
        self.files: dict[str, bytes] = {}
        self.problems: list[Problem] = []

    def read(self) -> None:
        entries = 0
        size = 0
        for folder, folders, names in os.walk(self.path, onerror=self._unreadable):
            here = Path(folder)
            entries += len(folders) + len(names)
            for name in sorted(folders):
                if (here / name).is_symlink():
                    self.find("link", "Links to folders are not followed.", here / name)
            folders[:] = sorted(name for name in folders if not name.startswith(".") and name != "__pycache__")
            for name in sorted(names):
                if not name.casefold().endswith(ENDINGS) or name.startswith("."):
                    continue
                data = self._file(here / name)
                if data is not None:
                    size += len(data)
                    self.files[(here / name).relative_to(self.path).as_posix()] = data
            if entries > MOST_ENTRIES or len(self.files) > MOST_FILES or size > MOST_BYTES:
                told = f"{MOST_FILES} files of {MOST_BYTES // 2**20} MiB in all"
                self.find("too-large", f"The folder is too large for a pack: at most {told} are read.", self.path)
                return

    def find(self, code: str, message: str, at: Path) -> None:
        self.problems.append(Problem(code, message, file=visible(str(at))))

    def _unreadable(self, error: OSError) -> None:
        self.find("unreadable-file", f"The folder cannot be read: {error.strerror}.", Path(str(error.filename)))

    def _file(self, path: Path) -> bytes | None:
        try:
            if path.is_symlink() and not path.resolve(strict=True).is_relative_to(self.root):
                self.find("link", "This link leads out of the folder.", path)
                return None
            status = path.stat()
            if not S_ISREG(status.st_mode):
                self.find("unreadable-file", "This is not a file.", path)
                return None
            if status.st_size > LARGEST_FILE:
                message = f"The file has {status.st_size:,} bytes; at most {LARGEST_FILE:,} are read."
                self.find("too-large", message, path)
                return None
            with path.open("rb") as file:
                return file.read(LARGEST_FILE + 1)
        except (OSError, RuntimeError) as error:
            self.find("unreadable-file", f"The file cannot be read: {getattr(error, 'strerror', None) or error}.", path)
            return None
