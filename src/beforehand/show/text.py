"""A document as plain text at any width: for a pipe, a screen reader, a terminal without colour.

Of two languages, the second stands under each paragraph, after its mark.
"""

from collections.abc import Iterable, Iterator
from textwrap import wrap

from beforehand.show.apart import spans_apart
from beforehand.show.document import (
    Block,
    Code,
    Contents,
    Document,
    Fields,
    Group,
    Heading,
    Link,
    Listing,
    Paragraph,
    Picture,
    Span,
    Spans,
    Table,
    Words,
)
from beforehand.tell.beside import apart

NARROWEST = 24
"""Nothing is wrapped narrower than this, however deep it is set in."""
UNDER = {1: "=", 2: "=", 3: "-"}
BLANK = "_" * 30
COLUMN = 18
"""Columns side by side are at least this wide; else they stand one under the other."""


def as_text(document: Document, width: int = 88) -> str:
    """The document as lines of text."""
    return "\n".join(_squeezed(_blocks(document.blocks, width))) + "\n"


def _blocks(blocks: Iterable[Block], width: int) -> Iterator[str]:
    """Lines; an empty one after each block."""
    for block in blocks:
        yield from _block(block, width)
        yield ""


def _block(block: Block, width: int) -> Iterator[str]:
    match block:
        case Heading(level, spans, _, _):
            lines = _fill(spans, width)
            yield from lines
            if level in UNDER:
                yield UNDER[level] * max(map(len, lines))
        case Paragraph(spans, _):
            yield from _fill(spans, width)
        case Listing(items):
            for item in items:
                yield from _marked(item, width, "- ")
        case Fields(pairs):
            for label, told in pairs:
                yield from _field(label, told, width)
        case Table(head, rows):
            yield from _table(head, rows, width)
        case Group(kind, blocks):
            deep = {"exceptions": "    ", "cautions": "! ", "doubt": "! ", "promise": "  "}.get(kind, "")
            if kind == "part":
                yield ""
            for line in _blocks(blocks, max(NARROWEST, width - len(deep))):
                yield (deep + line).rstrip()
        case Picture() | Contents():
            return


def _field(label: str, told: tuple[Block, ...], width: int) -> Iterator[str]:
    match told:
        case (Paragraph(spans, _), *rest):
            yield from _fill(_after(label, spans), width, "  ")
            for block in rest:
                yield from _deeper(block, width)
        case _:
            yield from _fill((Words(f"{label}:"),), width, "  ")
            for block in told:
                yield from _deeper(block, width)


def _after(label: str, spans: Spans) -> Spans:
    """A label and what it says; a name in code that is all of it stands bare."""
    told = (Words(_said(spans)),) if len(spans) == 1 else spans
    return (Words(f"{label}: "), *told) if spans else (Words(label),)


def _deeper(block: Block, width: int) -> Iterator[str]:
    for line in _block(block, max(NARROWEST, width - 2)):
        yield f"  {line}"


def _marked(item: tuple[Block, ...], width: int, mark: str) -> Iterator[str]:
    number = 0
    for block in item:
        for line in _block(block, max(NARROWEST, width - len(mark))):
            yield f"{mark if not number else ' ' * len(mark)}{line}"
            number += 1


def _table(head: tuple[Spans, ...], rows: tuple[tuple[Spans, ...], ...], width: int) -> Iterator[str]:
    """Columns side by side where there is room, else every cell under its heading."""
    first = max(len(apart(_said(row[0]))[0]) for row in (head, *rows))
    first = min(first, COLUMN)
    each = (width - first) // max(1, len(head) - 1) - 2
    if each < COLUMN:
        for row in rows:
            for title, cell in zip(head, row, strict=True):
                yield from _fill(_after(_said(title), cell) if title else cell, width, "  ")
            yield ""
        return
    widths = [first, *[each] * (len(head) - 1)]
    yield from _beside(head, widths)
    yield "  ".join("-" * wide for wide in widths)
    for row in rows:
        yield from _beside(row, widths)


def _beside(cells: tuple[Spans, ...], widths: list[int]) -> Iterator[str]:
    columns = [_fill(cell, wide, breaks=True) for cell, wide in zip(cells, widths, strict=True)]
    for number in range(max(1, *map(len, columns))):
        parts = [column[number] if number < len(column) else "" for column in columns]
        yield "  ".join(part.ljust(wide) for part, wide in zip(parts, widths, strict=True)).rstrip()


def _said(spans: Spans) -> str:
    """Spans as text: a name in code stands between backticks beside words."""
    return "".join(_span(span, alone=len(spans) == 1) for span in spans)


def _span(span: Span, *, alone: bool) -> str:
    match span:
        case Words(_, "blank", _):
            return BLANK
        case Code(text):
            shown = " ".join(text.split())
            return shown if alone else f"`{shown}`"
        case Words(text, _, _) | Link(text, _, _):
            return text


def _fill(spans: Spans, width: int, hang: str = "", *, breaks: bool = False) -> list[str]:
    """A paragraph; what stands under it in another language is set in as deep as its lines after the first."""
    first, under, kind = spans_apart(spans)
    lines = _wrapped(_said(first), width, "", hang, breaks=breaks)
    if kind:
        mark = f"{hang}{kind} "
        lines += _wrapped(_said(under), width, mark, " " * len(mark), breaks=breaks)
    return lines or [""]


def _wrapped(text: str, width: int, start: str, hang: str, *, breaks: bool) -> list[str]:
    lines: list[str] = []
    for part in text.split("\n"):
        before = hang if lines else start
        lines += wrap(
            part,
            width,
            initial_indent=before,
            subsequent_indent=hang,
            break_on_hyphens=False,
            break_long_words=breaks,
        )
    return lines


def _squeezed(lines: Iterable[str]) -> Iterator[str]:
    """No more than two empty lines in a row, none at the end."""
    empty = 0
    begun = False
    for line in lines:
        if not line.strip(" !"):
            empty += 1
            continue
        if begun:
            yield from [""] * min(empty, 2)
        begun, empty = True, 0
        yield line.rstrip()
