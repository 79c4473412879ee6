"""A text with a name, and places in it."""

import re
from bisect import bisect_right

from msgspec import Struct
from msgspec.structs import force_setattr


class Text(Struct, frozen=True, eq=False):
    """A text that was read, with the name it is shown by (a path, or "standard input").

    Lines end at LF, CR LF or CR. Two texts are the same only if they are the same object.
    """

    name: str
    content: str
    starts: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        ends = (match.end() for match in re.finditer(r"\r\n?|\n", self.content))
        force_setattr(self, "starts", (0, *ends))

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of a character, both counted from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """One line without its end, counted from 1."""
        end = self.starts[number] if number < len(self.starts) else len(self.content)
        return self.content[self.starts[number - 1] : end].rstrip("\r\n")


class Span(Struct, frozen=True):
    """The characters from ``start`` up to, not including, ``end`` of a text."""

    text: Text
    start: int
    end: int

    @property
    def place(self) -> str:
        """``file:line:column``, counted from 1."""
        line, column = self.text.position(self.start)
        return f"{self.text.name}:{line}:{column}"

    @property
    def line(self) -> int:
        """The line it begins on, counted from 1."""
        return self.text.position(self.start)[0]
