"""A picture of a run: how certain the answers are, and which facts are open.

Nothing is drawn by verdict or by papers held, and all bars have one colour: a picture of whom a law claims would be a picture
of whom to take (docs/explanation). The same counts give the same bytes.
"""

import io
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from beforehand.errors import WriteError
from beforehand.screen.counts import Counts
from beforehand.screen.summary import CERTAINTIES, Summary
from beforehand.screen.summary_text import WITHHELD, certainty_in_words
from beforehand.tell.beside import inline
from beforehand.tell.drawing import quiet_matplotlib
from beforehand.tell.speech import Speech
from beforehand.text.save import save

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH, MARGIN, BAR, HEADING = 760.0, 22.0, 20.0, 34.0
"""In points."""

INK, SOFT, FILL = "#111111", "#5a5a5a", "#7c8ea3"

SIZE = 10


class Panel(NamedTuple):
    """Bars under a heading. None is a count that is withheld."""

    heading: str
    bars: list[tuple[str, int | None]]


def draw(summary: Summary, path: Path, language: str | None = None, *, share: bool = False) -> None:
    """Draw counts by certainty and by open fact into an SVG or PNG file, whole or not at all.

    Raises WriteError for another kind of file or where it cannot be written, UnknownNameError for a language that the pack
    does not have.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in {"svg", "png"}:
        raise WriteError(f"{path}: a picture needs a name that ends in .svg or .png.")
    panels = list(panels_of(summary.law, summary.counts(share=share), language))
    content = _drawn(summary, panels, kind, Speech(summary.law.ruleset, language))
    try:
        save(path, content, 0o600)
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {error.strerror or error}.") from None


def panels_of(law: Any, counts: Counts, language: str | None) -> Iterator[Panel]:
    """What is drawn: of each decision the counts by certainty alone, and the open facts."""
    say = Speech(law.ruleset, language)
    for decision in law.ruleset.decisions:
        sums: Counter[str | None] = Counter()
        withheld = set()
        for (_, certainty), count in counts.answers[decision.name].items():
            sums[certainty] += count or 0
            withheld |= {certainty} if count is None else set()
        bars: list[tuple[str, int | None]] = [
            (inline(certainty_in_words(say, one)), None if one in withheld else sums[one])
            for one in CERTAINTIES
            if one in sums
        ]
        if bars:
            yield Panel(inline(say.pack(f"decision-{decision.name}.asks", decision.asks)), bars)
    if counts.open_facts:
        bars = [(inline(say.fact(fact)), count) for fact, count in counts.open_facts.items()]
        yield Panel(inline(say.own("screen_open")), bars)


def _drawn(summary: Summary, panels: list[Panel], kind: str, say: Speech) -> bytes:
    law = summary.law
    with quiet_matplotlib():
        import matplotlib as mpl

        style: Any = {"font.family": "DejaVu Sans", "svg.hashsalt": law.sha256, "svg.fonttype": "path"}
        with mpl.rc_context({**mpl.rcParamsDefault, **style, "backend": "agg"}):
            until = say.own("until", day=say.day(law.sources_until)) if law.sources_until else say.own("no_sources")
            foot = [
                f"{law.pack}, {inline(say.own('edition', edition=law.edition, sha=law.sha256[:16]))}",
                inline(until),
                inline(say.own("not_advice")),
            ]
            if any(count is None for panel in panels for _, count in panel.bars):
                foot.insert(0, f"{WITHHELD} {inline(say.own('screen_withheld'))}")
            figure = _picture(inline(say.pack("pack")), panels, foot)
            out = io.BytesIO()
            if kind == "svg":
                figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
            else:
                figure.savefig(out, format="png", dpi=200, metadata={"Software": None})
    return out.getvalue()


def _picture(title: str, panels: list[Panel], foot: list[str]) -> "Figure":
    from matplotlib.figure import Figure

    from beforehand.screen.text_width import width_of, wrapped

    most = max((count or 0 for panel in panels for _, count in panel.bars), default=0) or 1
    room = WIDTH / 2 - MARGIN - 16
    labels = {words: wrapped(words, SIZE, room) for panel in panels for words, _ in panel.bars}
    heads = [wrapped(panel.heading, 11, WIDTH - 2 * MARGIN, "bold") for panel in panels]
    head, feet = (
        wrapped(title, 14, WIDTH - 2 * MARGIN, "bold"),
        [line for text in foot for line in wrapped(text, 8, WIDTH - 2 * MARGIN)],
    )
    left = MARGIN + max((width_of(line, SIZE) for lines in labels.values() for line in lines), default=0) + 10
    tall = {words: BAR * (1 + 0.65 * (len(lines) - 1)) for words, lines in labels.items()}
    body = sum(HEADING + 15 * (len(lines) - 1) for lines in heads)
    body += sum(tall[words] for panel in panels for words, _ in panel.bars)
    height = MARGIN + 20 * len(head) + body + 16 + 12 * len(feet) + MARGIN
    figure = Figure(figsize=(WIDTH / 72, height / 72), facecolor="white")
    field = figure.add_axes((0, 0, 1, 1))
    field.set_xlim(0, WIDTH)
    field.set_ylim(height, 0)
    field.axis("off")
    y = MARGIN

    def lines(texts: list[str], top: float, step: float, **style: Any) -> float:
        for text in texts:
            field.text(MARGIN, top + step * 0.8, text, va="baseline", **style)
            top += step
        return top

    y = lines(head, y, 20, size=14, weight="bold", color=INK)
    per_row = (WIDTH - MARGIN - left - 60) / most
    for panel, heading in zip(panels, heads, strict=True):
        y = lines(heading, y + 10, 15, size=11, weight="bold", color=INK) + HEADING - 25
        for words, count in panel.bars:
            middle = y + tall[words] / 2
            field.text(left - 10, middle, "\n".join(labels[words]), size=SIZE, ha="right", va="center", color=INK)
            if count:
                field.barh([middle], [count * per_row], left=left, height=BAR * 0.6, color=FILL)
            told = WITHHELD if count is None else f"{count:,}".replace(",", "\u202f")
            field.text(left + (count or 0) * per_row + 6, middle, told, size=SIZE, va="center", color=INK)
            y += tall[words]
    lines(feet, y + 16, 12, size=8, color=SOFT)
    return figure
