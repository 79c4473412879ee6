"""A document as Markdown (CommonMark with tables). Exceptions are set in as quotations, anchors are small elements."""

import re
from collections.abc import Iterable, Iterator

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
    Spans,
    Table,
    Words,
)

SPECIAL = re.compile(r"([\\`*_{}\[\]<>|~&#])")
BLANK = "&#95;" * 30
CONTENTS_LEVEL = 2


def as_markdown(document: Document) -> str:
    """The document as one text."""
    return "\n".join(_blocks(document, document.blocks)).strip() + "\n"


def _blocks(document: Document, blocks: Iterable[Block]) -> Iterator[str]:
    """Lines; after each block an empty one."""
    for block in blocks:
        lines = list(_block(document, block))
        if lines:
            yield from lines
            yield ""


def _block(document: Document, block: Block) -> Iterator[str]:
    match block:
        case Heading(level, spans, anchor, _):
            yield f'<a id="{anchor}"></a>'
            yield ""
            first, *under = _lines(spans)
            yield f"{'#' * level} {first}"
            if under:
                yield from ("", *under)
        case Paragraph(spans, _):
            yield from _paragraph(spans)
        case Listing(items):
            for item in items:
                yield from _indented(_item(document, item), "- ")
        case Fields(pairs):
            for label, told in pairs:
                yield from _labelled(document, label, told)
        case Table(head, rows):
            yield _row(head)
            yield f"|{' --- |' * len(head)}"
            yield from map(_row, rows)
        case Group("exceptions" | "cautions" | "doubt" | "promise", blocks):
            for line in _trimmed(_blocks(document, blocks)):
                yield f"> {line}".rstrip()
        case Group(_, blocks):
            yield from _trimmed(_blocks(document, blocks))
        case Picture():
            return
        case Contents(title):
            yield from _block(document, Heading(2, (Words(title),), "contents"))
            yield ""
            for heading in document.headings(CONTENTS_LEVEL):
                yield from _indented(_hard(_lines((Link(heading.short, f"#{heading.anchor}"),))), "- ")


def _labelled(document: Document, label: str, told: tuple[Block, ...]) -> Iterator[str]:
    name = Words(f"{label}:", "strong")
    match told:
        case (Paragraph(spans, _), *rest):
            lines = [*_hard(_lines((name, Words(" "), *spans))), *_close(document, tuple(rest))]
        case _:
            lines = [*_hard(_lines((name,))), *_close(document, told)]
    yield from _indented(lines, "- ")


def _item(document: Document, item: tuple[Block, ...]) -> list[str]:
    match item:
        case (Paragraph(spans, _), *rest):
            return [*_paragraph(spans), *_close(document, tuple(rest))]
        case _:
            return _close(document, item)


def _close(document: Document, blocks: tuple[Block, ...]) -> list[str]:
    """Blocks inside an item of a list: lists follow at once, paragraphs after an empty line."""
    made: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            made.append("")
        made += _block(document, block)
    return made


def _indented(lines: Iterable[str], mark: str) -> Iterator[str]:
    for number, line in enumerate(lines):
        yield f"{mark}{line}" if not number else f"{' ' * len(mark)}{line}".rstrip()


def _trimmed(lines: Iterable[str]) -> list[str]:
    made = list(lines)
    while made and not made[-1]:
        made.pop()
    return made


def _row(cells: tuple[Spans, ...]) -> str:
    return "|" + "".join(f" {'<br>'.join(_lines(cell))} |" for cell in cells)


def _paragraph(spans: Spans) -> list[str]:
    first, *under = _lines(spans)
    return _hard([_at_start(first), *under])


def _hard(lines: list[str]) -> list[str]:
    """Lines that stay lines."""
    return [f"{line}\\" if number < len(lines) else line for number, line in enumerate(lines, 1)]


def _lines(spans: Spans) -> list[str]:
    """Spans on a line; on another what stands under them in another language."""
    first, under, kind = spans_apart(spans)
    return [_spans(first), f"{kind} {_spans(under)}"] if kind else [_spans(first)]


def _spans(spans: Spans) -> str:
    return "".join(map(_span, spans))


def _span(span: Words | Code | Link) -> str:
    match span:
        case Words(_, "blank", _):
            return BLANK
        case Words(text, "strong", _):
            return f"**{_text(text).strip()}**" if text.strip() else ""
        case Words(text, tone, _):
            return f"*{_text(text)}*" if tone and tone != "quiet" else _text(text)
        case Code(text):
            return _code(text)
        case Link(text, target, code):
            return f"[{_code(text) if code else _text(text)}](<{target.replace('<', '%3C').replace('>', '%3E')}>)"


def _text(text: str) -> str:
    return SPECIAL.sub(r"\\\1", text).replace("\n", "<br>")


def _at_start(line: str) -> str:
    """A line that a paragraph may begin with: no list, no number of one."""
    return re.sub(r"^(\d+)([.)])|^([-+=])", lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", line)


def _code(text: str) -> str:
    """Text between as many backticks as it needs; it stands on one line, and a table's bar does not end its cell."""
    ticks = "`" * (1 + max((len(run) for run in re.findall("`+", text)), default=0))
    edge = " " if text.startswith("`") or text.endswith("`") else ""
    shown = " ".join(text.split("\n")).replace("|", "\\|")
    return f"{ticks}{edge}{shown}{edge}{ticks}"
