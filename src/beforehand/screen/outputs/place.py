"""Where an output will stand, and the unfinished file beside it.

    answers.xlsx   <-   .answers.xlsx.part          (and what a library puts beside that: .answers.xlsx.part.tmp, …)

Whatever ends a run, nothing unfinished ever has the final name. What a killed run left has a name that tells what it is, and
the next run for the same output removes it. Two runs for one output do not mix: the first one to end finds that its unfinished
file was taken away, and says so.
"""

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from beforehand.errors import WriteError

BESIDE = (".tmp", ".wal", "-journal", "-wal", "-shm")
"""What libraries put after the name of the unfinished file."""

PRIVATE = 0o600
"""Answers are about people: a new file can be read by its owner only. One that was there keeps its own mode."""


class Place:
    """The final path of an output, and the path at which it is made."""

    def __init__(self, path: Path, inputs: Iterable[Path] = ()) -> None:
        """``inputs`` are the files that are read. Raises WriteError where nothing can or may be written."""
        self.path = path
        self._final = path.resolve()  # a link stays one
        self.part = self._final.with_name(f".{self._final.name}.part")
        self._made: tuple[int, int] | None = None
        self._taken = False
        if not self._final.parent.is_dir():
            raise WriteError(f"{path} cannot be written: there is no folder {self._final.parent}.")
        if self._final.is_dir():
            raise WriteError(f"{path} is a folder. Give the name of a file in it.")
        if self._final.exists() and not self._final.is_file():
            raise WriteError(f"{path} is no ordinary file. Give the name of a new one.")
        for other in inputs:
            if self._final == other.resolve() or (self._final.exists() and _same(self._final, other)):
                raise WriteError(f"{path} is read for this: the answers need another name.")

    def claim(self) -> None:
        """Make the unfinished file, empty, in place of what a killed run left."""
        self._clear()
        os.close(os.open(self.part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))

    def claimed(self) -> None:
        """Remember which file is ours; said once the library that writes has opened it."""
        self.part.chmod(PRIVATE)
        self._made = self._identity()

    def settle(self) -> None:
        """See to it that all of the unfinished file is on the disk. Raises WriteError if it is not ours."""
        if self._made is None or self._identity() != self._made:
            self._taken = True
            raise WriteError(f"Another run is writing {self.path} too. Wait until it has ended, then run this again.")
        mode = self._final.stat().st_mode & 0o777 if self._final.exists() else PRIVATE
        self.part.chmod(mode)
        with self.part.open("rb+") as file:
            os.fsync(file.fileno())

    def put(self) -> None:
        """Give the finished file its final name."""
        self.part.replace(self._final)
        with suppress(OSError):  # not every system can
            folder = os.open(self._final.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def take_away(self) -> None:
        """Remove what has the final name."""
        self._final.unlink(missing_ok=True)

    def give_up(self) -> None:
        """Remove the unfinished file, unless another run has taken its name."""
        self._taken |= self._made is not None and self._identity() not in {self._made, None}
        if not self._taken:
            self._clear()

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = self.part.stat()
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    def _clear(self) -> None:
        for path in (self.part, *(self.part.with_name(self.part.name + more) for more in BESIDE)):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False
