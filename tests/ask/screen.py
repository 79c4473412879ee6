"""A terminal for tests: runs a command in a pseudo-terminal, types keys, and knows what stands on its screen."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
from collections.abc import Mapping
from time import monotonic
from typing import Self

RUN = "from beforehand.cli.main import run; run()"
KEYS = {
    "up": "\x1b[A",
    "down": "\x1b[B",
    "end": "\x1b[F",
    "home": "\x1b[H",
    "enter": "\r",
    "tab": "\t",
    "ctrl-c": "\x03",
}
DEADLINE = 30
SEQUENCE = re.compile(r"\x1b(?:\[([?]?)([0-9;]*)( ?[@-~])|\][^\x07]*\x07|[=>])")
UNFINISHED = re.compile(r"\x1b(?:\[[?0-9; ]*|\][^\x07]*)?$")


class Terminal:
    """A command on a screen. ``written`` is all that it ever wrote, ``screens`` the two screens of the terminal."""

    def __init__(
        self,
        *words: str,
        columns: int = 80,
        rows: int = 24,
        variables: Mapping[str, str] = {},
        first: str = "",
    ) -> None:
        """``first`` is Python that runs before the command."""
        self.columns, self.rows = columns, rows
        self._bytes = b""
        self.written = ""
        self._waiting = ""
        self._row = self._column = 0
        self._main = [[" "] * columns for _ in range(rows)]
        self._other = [[" "] * columns for _ in range(rows)]
        self.on_other = False
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        kept = {name: value for name, value in os.environ.items() if name not in {"NO_COLOR", "COLUMNS", "LINES"}}
        self.process = subprocess.Popen(
            [sys.executable, "-c", f"{first}\n{RUN}", *words],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**kept, "TERM": "xterm-256color", **variables},
            start_new_session=True,
        )
        os.close(theirs)
        self._file = ours

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._file)

    def type(self, *keys: str) -> None:
        """Press keys: their names, or characters."""
        for key in keys:
            os.write(self._file, KEYS.get(key, key).encode())

    def wait_for(self, pattern: str) -> str:
        """What stands on the screen once it matches. Fails after a while."""
        until = monotonic() + DEADLINE
        while not re.search(pattern, self.text):
            assert monotonic() < until, f"{pattern} does not come:\n{self.text}"
            assert self._read(until), f"it ended without {pattern}:\n{self.text}\n{self.written[-2000:]!r}"
        self._settle()
        return self.text

    def wait_for_change(self, before: str) -> str:
        """What stands on the screen once it is another."""
        until = monotonic() + DEADLINE
        while self.text == before:
            assert monotonic() < until, f"nothing changes:\n{self.text}"
            assert self._read(until), f"it ended:\n{self.text}"
        self._settle()
        return self.text

    def wait_for_end(self) -> int:
        """The exit status."""
        until = monotonic() + DEADLINE
        while self._read(until):
            assert monotonic() < until, f"it does not end:\n{self.text}"
        return self.process.wait(DEADLINE)

    def resize(self, columns: int, rows: int) -> None:
        """Make the window larger or smaller. What stood in it is redrawn by the command."""
        self.columns, self.rows = columns, rows
        self._other = [[" "] * columns for _ in range(rows)]
        self._row, self._column = min(self._row, rows - 1), min(self._column, columns - 1)
        fcntl.ioctl(self._file, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.killpg(self.process.pid, signal.SIGWINCH)

    @property
    def text(self) -> str:
        """What stands on the screen."""
        return "\n".join("".join(row).rstrip() for row in self._cells).rstrip()

    @property
    def main_text(self) -> str:
        """What stands on the screen that was there before, and stays."""
        return "\n".join("".join(row).rstrip() for row in self._main).rstrip()

    @property
    def other_text(self) -> str:
        """What stands on the other screen."""
        return "\n".join("".join(row).rstrip() for row in self._other).rstrip()

    @property
    def _cells(self) -> list[list[str]]:
        return self._other if self.on_other else self._main

    def _read(self, until: float) -> bool:
        ready, _, _ = select.select([self._file], [], [], max(0, until - monotonic()))
        try:
            got = os.read(self._file, 65536) if ready else b""
        except OSError:  # Linux says so when the other side has closed
            return False
        text, self._bytes = _decoded(self._bytes + got)
        self.written += text
        self._show(text)
        return bool(got) or self.process.poll() is None

    def _settle(self) -> None:
        """Read what is on its way: a screen is drawn whole before its cursor is shown."""
        while self.on_other and not self.written.endswith("\x1b[?25h") and self._read(monotonic() + 1):
            pass

    def _show(self, text: str) -> None:
        text = self._waiting + text
        cut = UNFINISHED.search(text)
        text, self._waiting = (text[: cut.start()], text[cut.start() :]) if cut else (text, "")
        at = 0
        while at < len(text):
            found = SEQUENCE.match(text, at)
            if found:
                self._obey(found)
                at = found.end()
            else:
                self._put(text[at])
                at += 1

    def _put(self, character: str) -> None:
        if character == "\r":
            self._column = 0
        elif character == "\n":
            if self._row + 1 == self.rows:
                self._cells.append([" "] * self.columns)
                del self._cells[0]
            else:
                self._row += 1
        elif character == "\b":
            self._column = max(0, self._column - 1)
        elif character.isprintable():
            assert self._column < self.columns or not self.on_other, f"wider than the screen: {self.text}"
            if self._column == self.columns:
                self._put("\r")
                self._put("\n")
            self._cells[self._row][self._column] = character
            self._column += 1

    def _obey(self, found: re.Match[str]) -> None:
        private, numbers, what = found.groups()
        number = int(numbers) if numbers and numbers.isdecimal() else 1
        match what:
            case "h" | "l" if private and numbers == "1049":
                self.on_other = what == "h"
            case "A":
                self._row = max(0, self._row - number)
            case "B":
                self._row = min(self.rows - 1, self._row + number)
            case "C":
                self._column += number
            case "D":
                self._column = max(0, self._column - number)
            case "H":
                row, _, column = (numbers or "1;1").partition(";")
                self._row, self._column = int(row) - 1, int(column or 1) - 1
            case "K":
                self._cells[self._row][self._column :] = [" "] * (self.columns - self._column)
            case "J":
                whole = numbers == "2"
                if not whole:
                    self._cells[self._row][self._column :] = [" "] * (self.columns - self._column)
                for row in range(0 if whole else self._row + 1, self.rows):
                    self._cells[row] = [" "] * self.columns
            case _:
                pass


def _decoded(content: bytes) -> tuple[str, bytes]:
    """The text of some bytes, and those at the end that are half a character."""
    for end in range(len(content), max(-1, len(content) - 4), -1):
        try:
            return content[:end].decode(), content[end:]
        except UnicodeDecodeError:
            continue
    return content.decode("utf-8", "replace"), b""
