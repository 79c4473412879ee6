"""Rows of a screen: wrapped, cut to its height, scrolled."""

from msgspec import Struct

from beforehand.tell.layout import fill


class Row(Struct, frozen=True):
    """A row. ``style`` is "strong", "here" for what the pointer stands on, or nothing."""

    text: str
    style: str = ""


def rows_of(text: str, width: int, mark: str = "", style: str = "") -> list[Row]:
    """A paragraph; ``mark`` stands before its first row."""
    return [Row(part, style) for line in fill(text, width, 0, mark) for part in split(line, width)]


def cut(rows: list[Row], most: int) -> list[Row]:
    """The first rows, and a sign where there are more."""
    return rows if len(rows) <= most else [*rows[: most - 1], Row("…")]


def window(rows: list[Row], first: int, last: int, room: int) -> tuple[list[Row], int]:
    """The rows that fit below an empty one, with those from ``first`` up to ``last`` among them, and where ``first`` is then."""
    if len(rows) < room:
        return [Row(""), *rows], first + 1
    room = max(1, room - 2)
    start = max(0, min(first, last + 1 - room, len(rows) - room), min(first, last - room))
    above, below = Row("  ↑" if start else ""), Row("  ↓" if start + room < len(rows) else "")
    return [above, *rows[start : start + room], below], 1 + first - start


def split(line: str, width: int) -> list[str]:
    """A line whose words are wider than the screen, cut."""
    return [line[at : at + width] for at in range(0, len(line), width)] or [""]
