"""Paragraphs, headings and tables of text, at any width."""

from collections.abc import Sequence
from textwrap import wrap
from unicodedata import category, east_asian_width

from beforehand.tell.beside import apart

GAP = "  "
NO_BREAK = "\u00a0"


def fill(text: str, width: int, indent: int = 0, mark: str = "") -> list[str]:
    """A paragraph: ``mark`` stands before its first line, and the others stand under the text. Words are never broken.

    A text in two languages (``tell.beside``) makes two paragraphs, the second with its own mark.
    """
    first, under, kind = apart(text)
    made = _wrapped(first, width, " " * indent + mark)
    return made if first == under else [*made, *_wrapped(under, width, " " * (indent + len(mark)) + f"{kind} ")]


def _wrapped(text: str, width: int, before: str) -> list[str]:
    return wrap(
        text,
        width,
        initial_indent=before,
        subsequent_indent=" " * len(before),
        break_on_hyphens=False,
        break_long_words=False,
    ) or [before.rstrip()]


def heading(text: str, width: int) -> list[str]:
    """A heading with a line under it, and an empty line above."""
    lines = fill(text, width)
    return ["", *lines, "-" * min(width, max(map(width_of, lines), default=0))]


def draw_table(head: Sequence[str], rows: Sequence[Sequence[str]], width: int = 88) -> list[str]:
    r"""The lines of a table: a name on the left, short cells on the right. Headings wrap; where the width is short, the names stand on lines of their own.

    >>> print("\n".join(draw_table(["", "other answer"], [["herald", "1,200"], ["council", "36"]])))
              other
             answer
    herald    1,200
    council      36
    """
    columns = [*zip(*rows, strict=True)] if rows else [() for _ in head]
    widths = [
        max([0, *(width_of(word) for side in _sides(title) for word in side.split(" ")), *map(width_of, cells)])
        for title, cells in zip(head, columns, strict=True)
    ]
    room = width - sum(widths[1:]) - len(GAP) * (len(widths) - 1)
    longest = max(map(width_of, _sides(head[0])))
    widths[0] = max(widths[0], min(longest, room))  # a heading that fits on one line stands on one
    stacked = sum(widths) + len(GAP) * (len(widths) - 1) > width
    gap = " " if stacked and sum(widths[1:]) + len(GAP) * (len(widths) - 1) > width else GAP
    left = 0 if stacked else widths[0]
    made = _heading(head, widths, left, gap)
    for name, *cells in rows:
        told = "".join(gap + _right(cell, wide) for cell, wide in zip(cells, widths[1:], strict=True))
        if stacked:
            made += fill(name, width)
            made.append(told)
        else:
            made.append(name + " " * (left - width_of(name)) + told)
    return made


def _heading(head: Sequence[str], widths: Sequence[int], left: int, gap: str) -> list[str]:
    titles = _titles(head, widths)
    first, rest = titles[0], titles[1:]
    height = max((len(lines) for lines in (titles if left else rest)), default=0)
    made = [] if left else list(first)
    for row in range(height):
        own = _at(first, row, height) if left else ""
        told = "".join(
            gap + _right(_at(lines, row, height), wide) for lines, wide in zip(rest, widths[1:], strict=True)
        )
        made.append((own + " " * (left - width_of(own)) + told).rstrip())
    return made


def _titles(head: Sequence[str], widths: Sequence[int]) -> list[list[str]]:
    """The lines of each heading; what stands under begins on the same line in all."""
    sides = [
        [wrap(side, max(1, wide), break_long_words=False) for side in _sides(title)]
        for title, wide in zip(head, widths, strict=True)
    ]
    most = max((len(under) for _, *unders in sides for under in unders), default=0)
    made = []
    for first, *unders in sides:
        below = [line.replace(NO_BREAK, " ") for under in unders for line in under]
        made.append([*first, *below, *[""] * (most - len(below))])
    return made


def _sides(title: str) -> list[str]:
    """What a heading says; after its mark, what stands under it."""
    first, under, kind = apart(title)
    return [first, f"{kind}{NO_BREAK}{under}"] if kind else [first]


def _at(lines: Sequence[str], row: int, height: int) -> str:
    """A line of a heading that ends on the last row."""
    at = row - (height - len(lines))
    return lines[at] if at >= 0 else ""


def _right(text: str, wide: int) -> str:
    return " " * (wide - width_of(text)) + text


def width_of(text: str) -> int:
    """The columns that a text takes in a terminal."""
    return sum(0 if category(ch) in {"Mn", "Me"} else 2 if east_asian_width(ch) in {"W", "F"} else 1 for ch in text)
