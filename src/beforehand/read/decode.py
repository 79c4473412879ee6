"""Bytes to text: UTF-8 only, lines unified, and no character that a reader cannot see."""

from itertools import islice
from re import escape, finditer

from beforehand.read.bounds import LARGEST_FILE
from beforehand.text.problem import Problem, is_hidden, visible
from beforehand.text.source import Span, Text

HIDDEN_SHOWN = 20


def decode(data: bytes, name: str) -> tuple[Text | None, tuple[Problem, ...]]:
    """The text of a file, or the problems that keep it from being read.

    A byte order mark at the start is dropped and line ends become LF, so that a place is the same in every editor.
    """
    name = visible(name)
    if len(data) > LARGEST_FILE:
        message = f"The file has {len(data):,} bytes; at most {LARGEST_FILE:,} are read."
        return None, (Problem("too-large", message, file=name),)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return None, (Problem("not-utf-8", "The file is written as UTF-16.", help="Save it as UTF-8.", file=name),)
    data = data.removeprefix(b"\xef\xbb\xbf")
    try:
        text = Text(name, unify_lines(data.decode()))
    except UnicodeDecodeError as error:
        readable = Text(name, unify_lines(data.decode(errors="replace")))
        start = len(unify_lines(data[: error.start].decode()))
        byte = data[error.start]
        message = f"The file is not UTF-8: it has the byte {byte:02X} here."
        problem = Problem("not-utf-8", message, Span(readable, start, start + 1), "Save the file as UTF-8.")
        return None, (problem,)
    hidden = hidden_characters(text)
    return (None if hidden else text), hidden


def unify_lines(content: str) -> str:
    """Line ends CR LF and CR become LF."""
    return content.replace("\r\n", "\n").replace("\r", "\n")


def is_unwanted(ch: str) -> bool:
    """Whether a character is hidden and is no tab or line end."""
    return ch not in "\t\n\r" and is_hidden(ch)


def hidden_characters(text: Text) -> tuple[Problem, ...]:
    """A problem for each character that a reader cannot see: a text must mean what it looks like ("Trojan Source")."""
    hidden = sorted(ch for ch in set(text.content) if is_unwanted(ch))
    if not hidden:
        return ()
    pattern = "[" + "".join(map(escape, hidden)) + "]"
    return tuple(
        Problem(
            "hidden-character",
            f"A hidden character, U+{ord(match.group()):04X}, stands here.",
            Span(text, match.start(), match.end()),
            "Delete it: a text must mean what it looks like.",
        )
        for match in islice(finditer(pattern, text.content), HIDDEN_SHOWN)
    )
