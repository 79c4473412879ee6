"""A text with a name, and places in it."""

from bisect import bisect_right
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """A text that was read, with the name it is shown by (a path, or "standard input").

    Lines end at LF, CR LF or CR. Two texts are the same only if they are the same object.
    """

    name: str
    content: str
    starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        starts = [0]
        content = self.content
        at = 0
        while (at := _line_end(content, at)) < len(content):
            at += 2 if content.startswith("\r\n", at) else 1
            starts.append(at)
        object.__setattr__(self, "starts", tuple(starts))

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of a character, both counted from 1."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """One line without its end, counted from 1."""
        start = self.starts[number - 1]
        return self.content[start : _line_end(self.content, start)]


def _line_end(content: str, at: int) -> int:
    ends = [end for end in (content.find("\n", at), content.find("\r", at)) if end >= 0]
    return min(ends, default=len(content))


@dataclass(frozen=True, slots=True)
class Span:
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
