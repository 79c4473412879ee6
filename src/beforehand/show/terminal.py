"""A document in a terminal, with rich: colour, boxes, tables. Where rich is not installed, it is plain text."""

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from io import StringIO
from typing import TYPE_CHECKING

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
    text_of,
)
from beforehand.show.text import BLANK, as_text

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.text import Text

STYLES = {
    "strong": "bold",
    "quiet": "dim",
    "settled": "italic",
    "reported": "italic yellow",
    "disputed": "italic magenta",
    "silent": "italic blue",
}
"""A state is said in words; its colour says nothing more."""


def as_terminal(document: Document, width: int, *, colour: bool) -> str:
    """The document for a terminal of so many columns."""
    if find_spec("rich") is None:
        return as_text(document, width)
    from rich.console import Console

    console = Console(file=StringIO(), force_terminal=True, no_color=not colour, width=width, highlight=False)
    with console.capture() as shown:
        for block in document.blocks:
            for part in _block(block):
                console.print(part)
    return shown.get()


def _block(block: Block) -> "Iterator[RenderableType]":
    from rich.padding import Padding
    from rich.panel import Panel
    from rich.rule import Rule
    from rich.table import Table as Grid
    from rich.text import Text

    match block:
        case Heading(1, spans, _, _):
            yield from (Text(), Rule(_first(spans, "bold"), characters="═"))
            yield from (*_under(spans), Text())
        case Heading(2, spans, _, _):
            yield from (Text(), Rule(_first(spans, "bold"), align="left"))
            yield from (*_under(spans), Text())
        case Heading(_, spans, _, _):
            yield _spans(spans, "bold underline")
        case Paragraph(spans, tone):
            yield _spans(spans, STYLES.get(tone, ""))
            yield Text()
        case Listing(items):
            yield _list(items)
        case Fields(pairs):
            grid = Grid.grid(padding=(0, 1))
            grid.add_column(style="dim", width=18)
            grid.add_column(ratio=1)
            for label, told in pairs:
                grid.add_row(_spans((Words(label),)), _inside(told))
            yield from (grid, Text())
        case Table(head, rows):
            table = Grid(expand=True, show_lines=True)
            for cell in head:
                table.add_column(_spans(cell), ratio=1)
            for row in rows:
                table.add_row(*map(_spans, row))
            yield table
        case Group("cautions" | "doubt" | "promise" | "signature", blocks):
            yield Panel(_inside(blocks), border_style="yellow")
        case Group("exceptions", blocks):
            yield Padding(_inside(blocks), (0, 0, 0, 4))
        case Group(_, blocks):
            for inner in blocks:
                yield from _block(inner)
            yield Text()
        case Picture() | Contents():
            return


def _inside(blocks: Iterable[Block]) -> "RenderableType":
    from rich.console import Group as Several

    blocks = tuple(blocks)
    match blocks:
        case (Paragraph(spans, tone),):
            return _spans(spans, STYLES.get(tone, ""))
        case _:
            return Several(*(part for block in blocks for part in _tight(block)))


def _tight(block: Block) -> "Iterator[RenderableType]":
    """A block inside another: a paragraph takes no empty line, a heading no rule."""
    match block:
        case Paragraph(spans, tone):
            yield _spans(spans, STYLES.get(tone, ""))
        case Heading(2, spans, _, _):
            yield _spans(spans, "bold")
        case _:
            yield from _block(block)


def _list(items: Iterable[tuple[Block, ...]]) -> "RenderableType":
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid.grid(padding=(0, 1))
    grid.add_column(width=1)
    grid.add_column(ratio=1)
    for item in items:
        grid.add_row(Text("•"), _inside(item))
    return grid


def _spans(spans: Spans, style: str = "") -> "Text":
    """A text, and on lines of its own what stands under it in another language."""
    made = _first(spans, style)
    for under in _under(spans):
        made = made.append("\n").append_text(under)
    return made


def _first(spans: Spans, style: str) -> "Text":
    from rich.text import Text

    first, _, _ = spans_apart(spans)
    made = Text(style=style)
    for span in first:
        made.append(*_span(span))
    return made


def _under(spans: Spans) -> "Iterator[Text]":
    from rich.text import Text

    _, under, kind = spans_apart(spans)
    if kind:
        yield Text(f"{kind} {text_of(under)}", style=STYLES["quiet"])


def _span(span: Span) -> tuple[str, str]:
    match span:
        case Words(_, "blank", _):
            return BLANK, ""
        case Words(text, tone, _):
            return text, STYLES.get(tone, "")
        case Code(text):
            return " ".join(text.split()), "cyan"
        case Link(text, _, code):
            return text, "cyan" if code else ""
