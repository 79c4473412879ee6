"""Boxes and arrows as SVG: columns of rules, each with an arrow to its outcome and its exceptions set in under it.

Colour says nothing that a word does not say too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape

from beforehand.show.measure import text_width, wrapped
from beforehand.tell.beside import apart
from beforehand.tell.languages import Languages

SIZE, LINE = 11, 14.5
SMALL = 9.5
PAD, GAP = 8, 14
SPINE, LEFT, BOX, ARROW, PILL, INDENT = 10, 36, 360, 36, 140, 22
WIDTH = LEFT + BOX + ARROW + PILL
OUTCOMES = 6
STYLE = """
.m-paper{fill:#fff}.m-text{font:11px Helvetica,Arial,"Liberation Sans","DejaVu Sans",sans-serif;fill:#1a1a1a}
.m-strong{font-weight:bold}.m-quiet{fill:#444}.m-title{font-size:17px;font-weight:bold}.m-under{font-size:9.5px;fill:#444}
.m-line{fill:none;stroke:#555;stroke-width:1.3}.m-tip{fill:#555}
.m-rule{fill:#f6f6f3;stroke:#555;stroke-width:1.2}.m-exception{fill:#fff;stroke:#555;stroke-width:1.2;stroke-dasharray:5 3}
.m-start{fill:#1a1a1a}.m-on-start{fill:#fff}.m-on-start:not(.m-under){font-weight:bold}
.m-o0{fill:#fde3c8;stroke:#8a4b08;stroke-width:2.4}.m-o1{fill:#d6e8f7;stroke:#1b5583;stroke-width:1.2}
.m-o2{fill:#e9ddf2;stroke:#5b2f7e;stroke-width:2.4;stroke-dasharray:7 3}
.m-o3{fill:#dcefdc;stroke:#2c682c;stroke-width:1.2;stroke-dasharray:2 2}
.m-o4{fill:#f3efc4;stroke:#6a6209;stroke-width:1.2;stroke-dasharray:7 3}
.m-o5{fill:#e6e6e6;stroke:#333;stroke-width:2.4;stroke-dasharray:2 2}
@media screen and (prefers-color-scheme:dark){
.m-paper{fill:#16181b}.m-text{fill:#ececec}.m-quiet,.m-under{fill:#c4c4c4}.m-line{stroke:#b5b5b5}.m-tip{fill:#b5b5b5}
.m-rule{fill:#26292e;stroke:#b5b5b5}.m-exception{fill:#16181b;stroke:#b5b5b5}
.m-start{fill:#ececec}.m-on-start{fill:#16181b}
.m-o0{fill:#4d2c08;stroke:#f0a45c}.m-o1{fill:#12344f;stroke:#7fb9e6}.m-o2{fill:#3a2250;stroke:#c59be6}
.m-o3{fill:#1c3d1c;stroke:#86c986}.m-o4{fill:#3d3906;stroke:#d8cd58}.m-o5{fill:#3a3a3a;stroke:#cfcfcf}
}"""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text as it is drawn, so far to the right; ``language`` is set where it is not the picture's."""

    text: str
    style: str = ""
    language: str = ""
    right: float = 0


@dataclass(frozen=True, slots=True)
class Box:
    """A rule as it is drawn: its lines, the number and words of its outcome, its exceptions.

    ``spoken`` says all of it for those who do not see it.
    """

    lines: tuple[Line, ...]
    outcome: int
    pill: tuple[Line, ...]
    depth: int
    inner: tuple["Box", ...]
    spoken: str
    default: bool = False

    @property
    def height(self) -> float:
        """Of the box, or of its outcome beside it if that is taller."""
        return max(len(self.lines), len(self.pill)) * LINE + 2 * PAD - 4

    @property
    def whole(self) -> float:
        """With the exceptions under it."""
        return self.height + sum(box.whole + GAP for box in self.inner)


@dataclass(frozen=True, slots=True)
class Labels:
    """The words on arrows: what begins the picture, yes and no."""

    start: tuple[Line, ...]
    yes: tuple[Line, ...]
    no: tuple[Line, ...]


def fitted(
    said: str,
    languages: Languages,
    width: float,
    style: str = "",
    *,
    mark: str = "",
    hang: float = 0,
    size: float = SIZE,
) -> tuple[Line, ...]:
    """Text in lines no wider than a width, those after the first ``hang`` to the right; under them, smaller, what stands
    under it in another language.
    """
    first, under, kind = apart(said)
    above, *more = wrapped(mark + first, width - hang, size) or [""]
    lines = [Line(above, style), *(Line(line, style, right=hang) for line in more)]
    if not kind:
        return tuple(lines)
    if languages.first(kind) != languages.own:
        lines = [replace(line, language=languages.first(kind)) for line in lines]
    small = f"{'m-on-start ' if style == 'm-on-start' else ''}m-under"
    below = wrapped(f"{kind} {under}", width - hang, size * SMALL / SIZE)
    return (*lines, *(Line(line, small, languages.under(kind), hang) for line in below))


def column(columns: Sequence[Sequence[Box]], number: int, labels: Labels) -> tuple[str, float]:
    """One column, and its height. The line of "no" runs down its left side, from column to column."""
    made, at = _start(labels.start) if number == 0 else _joint(str(number), 10)
    last = at
    at += GAP
    for place, box in enumerate(columns[number]):
        middle = at + box.height / 2
        made += _arrow(f"M{SPINE} {last:g}V{middle:g}H{LEFT}", LEFT, middle)
        if place or number:
            made += _label(SPINE + 4, middle, labels.no)
        made += "\n".join(_drawn(box, at, labels))
        last = middle
        at += box.whole + GAP
    if number + 1 < len(columns):
        made += f'<path class="m-line" d="M{SPINE} {last:g}V{at - 3:g}"/>'
        end, at = _joint(str(number + 1), at + 6)
        made += end
    return made, at


def text(x: float, y: float, line: Line) -> str:
    """One line of text."""
    language = f' lang="{escape(line.language)}"' if line.language else ""
    return (
        f'<text class="{f"m-text {line.style}".strip()}" x="{x + line.right:g}" y="{y:g}"{language}>'
        f"{escape(line.text, quote=False)}</text>"
    )


def svg(language: str, title: str, spoken: str, inner: str, width: float, height: float) -> str:
    """A picture with what it shows in words."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="{escape(language)}" viewBox="-2 -2 {width:g} {height:g}" '
        f'width="{width:g}" height="{height:g}">\n<title>{escape(title, quote=False)}</title>\n'
        f"<desc>{escape(spoken, quote=False)}</desc>\n{inner}\n</svg>"
    )


def _drawn(box: Box, top: float, labels: Labels) -> Iterator[str]:
    """A box, the arrow to its outcome, and its exceptions under it."""
    left = LEFT + box.depth * INDENT
    wide, middle = BOX - box.depth * INDENT, top + box.height / 2
    kind = "m-exception" if box.depth else "m-rule"
    yield f'<rect class="{kind}" x="{left}" y="{top:g}" width="{wide}" height="{box.height:g}" rx="3"/>'
    for number, line in enumerate(box.lines):
        yield text(left + PAD, top + PAD + 8 + number * LINE, line)
    right = LEFT + BOX
    yield _arrow(f"M{right} {middle:g}H{right + ARROW}", right + ARROW, middle)
    if not box.default:
        yield _label(right + 6, middle, labels.yes)
    tall = len(box.pill) * LINE + 2 * PAD - 4
    yield (
        f'<rect class="m-o{box.outcome % OUTCOMES}" x="{right + ARROW}" y="{middle - tall / 2:g}" width="{PILL}" '
        f'height="{tall:g}" rx="{min(14, tall / 2):g}"/>'
    )
    for number, line in enumerate(box.pill):
        yield text(right + ARROW + 10, middle - tall / 2 + PAD + 8 + number * LINE, line)
    at = last = top + box.height
    for inner in box.inner:
        at += GAP
        centre = at + inner.height / 2
        yield _arrow(f"M{left + SPINE} {last:g}V{centre:g}H{left + INDENT}", left + INDENT, centre)
        yield from _drawn(inner, at, labels)
        last = centre
        at += inner.whole


def _start(lines: Sequence[Line]) -> tuple[str, float]:
    tall = len(lines) * LINE + PAD
    box = f'<rect class="m-start" x="0" y="0" width="{WIDTH}" height="{tall:g}" rx="10"/>'
    return box + "".join(text(12, 14 + i * LINE, line) for i, line in enumerate(lines)), tall


def _label(x: float, middle: float, lines: Sequence[Line]) -> str:
    """A word over an arrow; under the arrow, what stands under it in another language."""
    return "".join(text(x, y, line) for y, line in zip((middle - 5, middle + 11), lines, strict=False))


def _joint(name: str, middle: float) -> tuple[str, float]:
    """Where a column ends and the next begins."""
    x = SPINE - text_width(name, SIZE) / 2 + 0.5
    circle = f'<circle class="m-rule" cx="{SPINE}" cy="{middle:g}" r="9"/>'
    return circle + text(x, middle + 4, Line(name, "m-strong")), middle + 9


def _arrow(path: str, x: float, y: float) -> str:
    return f'<path class="m-line" d="{path}"/><path class="m-tip" d="M{x} {y:g}l-6 -3.5v7z"/>\n'
