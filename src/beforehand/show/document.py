"""A document as a tree: what stands where, and nothing of how it looks. The renderers are functions that match on it."""

from collections.abc import Iterator
from dataclasses import dataclass

from beforehand.tell.languages import Languages


@dataclass(frozen=True, slots=True)
class Words:
    """Running text, perhaps in two languages (``tell.beside``); ``language`` is set where it is not the document's.

    ``tone`` is strong, quiet, or the state of a point; a renderer may show it, the words say it all.
    """

    text: str
    tone: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Code:
    """Something as it is written in a file: a name, a condition."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to an anchor of this document (``#name``), a file beside it, or an address."""

    text: str
    target: str
    code: bool = False


Span = Words | Code | Link
Spans = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """``level`` 1 is the document's title. Headings up to level 3 stand in the contents."""

    level: int
    spans: Spans
    anchor: str
    listed: str = ""

    @property
    def short(self) -> str:
        """What stands in the contents: ``listed``; or the heading without names in code, where there is something else."""
        words = "".join(span.text for span in self.spans if isinstance(span, Words)).strip()
        return self.listed or words or text_of(self.spans)


@dataclass(frozen=True, slots=True)
class Paragraph:
    spans: Spans
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """A list; each item is a few blocks."""

    items: tuple[tuple["Block", ...], ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """Labels with what they say."""

    pairs: tuple[tuple[str, tuple["Block", ...]], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Columns side by side. Every row is as long as the head."""

    head: tuple[Spans, ...]
    rows: tuple[tuple[Spans, ...], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Blocks that belong together.

    ``kind``: cautions, part (begins a page in print), item, rule, doubt, exceptions (set in under their rule), promise, signature.
    """

    kind: str
    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """Pieces of SVG, one under the other, without style of their own. What they show is said in words elsewhere."""

    title: str
    pieces: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contents:
    """The table of contents stands here."""

    title: str


Block = Heading | Paragraph | Listing | Fields | Table | Group | Picture | Contents


@dataclass(frozen=True, slots=True)
class Document:
    languages: Languages
    title: str
    blocks: tuple[Block, ...]

    def headings(self, level: int) -> list[Heading]:
        """The headings of levels 2 to ``level``, in order."""
        return [block for block in every_block(self.blocks) if isinstance(block, Heading) and 2 <= block.level <= level]


def every_block(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """All blocks, one before those inside it."""
    for block in blocks:
        yield block
        match block:
            case Group(_, inner):
                yield from every_block(inner)
            case Listing(items):
                for item in items:
                    yield from every_block(item)
            case Fields(pairs):
                for _, told in pairs:
                    yield from every_block(told)
            case Heading() | Paragraph() | Table() | Picture() | Contents():
                pass


def text_of(spans: Spans) -> str:
    """Spans as bare text."""
    return "".join(span.text for span in spans)


def joined(parts: list[Spans], between: str = ", ") -> Spans:
    """Spans in a row with words between them."""
    made: list[Span] = []
    for number, part in enumerate(parts):
        made += [*([Words(between)] if number else []), *part]
    return tuple(made)
