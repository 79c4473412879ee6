"""A picture for print: the days from the first report on, and which reports told of the requirement.

Full, half and empty marks tell the same without colour. The same reports give the same bytes.
"""

import io
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from beforehand.ir.ruleset import Ruleset
from beforehand.reports.counts import UNDATED, Told, count_all, exact_day
from beforehand.reports.finding import Finding, caution, find, newest, spelled
from beforehand.reports.layout import BESIDE, ORDER, STEP, Mark, Row, place_rows
from beforehand.tell.drawing import quiet_matplotlib
from beforehand.tell.speech import MONTHS

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

WIDTH, MARGIN, TICKS = 760.0, 22.0, 60.0
"""In points: the picture, its margins, the least room for the words of a tick."""

COLUMN = WIDTH - 2 * MARGIN - 16
"""How long a line of words may be."""

INK, SOFT, BAND, BLUE, ORANGE = "#111111", "#5a5a5a", "#f2f2f2", "#0b4f9e", "#c65102"

MARKS: dict[Told, tuple[str, dict[str, Any]]] = {
    "directly": ("told of the requirement directly", {"marker": "o", "mfc": BLUE, "mec": INK}),
    "indirectly": (
        "indirectly",
        {"marker": "o", "fillstyle": "left", "mfc": ORANGE, "markerfacecoloralt": "white", "mec": INK},
    ),
    "no": ("did not tell of it", {"marker": "o", "mfc": "white", "mec": INK}),
    None: ("cannot tell", {"marker": "$?$", "mfc": SOFT, "mec": SOFT, "mew": 0.3}),
}
"""The words and the mark of each thing told."""

DRAWN: dict[str, Any] = {"linestyle": "none", "markersize": 7.5, "mew": 0.8, "clip_on": False, "zorder": 3}


def draw_plot(ruleset: Ruleset, kind: str) -> bytes:
    """The picture as ``svg`` or ``png``. Raises ValueError where no report has a day."""
    found = find(ruleset)
    last = newest(ruleset.reports)
    if found.first is None or last is None:
        raise ValueError("no report has its day")
    with quiet_matplotlib():
        import matplotlib as mpl

        style: Any = {"font.family": "DejaVu Sans", "svg.hashsalt": ruleset.sha256, "svg.fonttype": "path"}
        with mpl.rc_context({**mpl.rcParamsDefault, **style, "backend": "agg"}):
            figure = _picture(ruleset, found, found.first, last)
            out = io.BytesIO()
            about = f"{found.headline}. {found.more} {caution(ruleset)}"
            if kind == "svg":
                plain = {"Date": None, "Creator": None, "Title": found.headline, "Description": about}
                figure.savefig(out, format="svg", metadata=plain)
            else:
                words = {"Software": None, "Title": found.headline, "Description": about}
                figure.savefig(out, format="png", dpi=200, metadata=words)
    return out.getvalue()


def _picture(ruleset: Ruleset, found: Finding, first: date, last: date) -> "Figure":
    from matplotlib.figure import Figure

    kicker = _wrapped(f"{ruleset.title}: who told readers what, and when", 9.5, COLUMN)
    title = _balanced(f"{found.headline}.", 14.5, COLUMN, "bold")
    under = _balanced(found.more, 10, COLUMN)
    foot = _wrapped(f"{caution(ruleset)} Reports to {spelled(last)}. {_edition(ruleset)}", 8, COLUMN)
    left = MARGIN + max(_width(label, 9.5) for label in _labels(ruleset)) + 10
    beside = max(STEP * BESIDE, _width(UNDATED, 8.5)) if any(not exact_day(r) for r in ruleset.reports) else 0
    days_width = WIDTH - left - beside - MARGIN - (14 if beside else 0)
    span = (last - first).days + 4
    rows = place_rows(ruleset, first, days_width / span)
    above = MARGIN + 14 * len(kicker) + 4 + 20 * len(title) + 6 + 14 * len(under) + 12 + 22 + 20
    body = rows[-1].bottom
    below = 34 + 12 + 11 * len(foot) + MARGIN
    height = above + body + below
    figure = Figure(figsize=(WIDTH / 72, height / 72), facecolor="white")
    page = _Page(figure, height)
    y = page.lines(kicker, MARGIN, 14, size=9.5, color=SOFT) + 4
    y = page.lines(title, y, 20, size=14.5, weight="bold", color=INK) + 6
    y = page.lines(under, y, 14, size=10, color=INK) + 12
    page.legend(y + 8, ruleset)
    days = page.axes(left, above, days_width, body, (-2, span - 2))
    _fill_rows(days, [(row, row.dated) for row in rows])
    if beside:
        unknown = page.axes(WIDTH - MARGIN - beside, above, beside, body, (-0.5, beside / STEP - 0.5))
        unknown.set_xticks([])
        _fill_rows(unknown, [(row, row.undated) for row in rows])
        page.lines([UNDATED], above - 15, 12, size=8.5, color=SOFT, x=WIDTH - MARGIN - beside)
    for row in rows:
        figure.text(
            (left - 10) / WIDTH,
            1 - (above + (row.top + row.bottom) / 2) / height,
            row.label,
            size=9.5,
            ha="right",
            va="center",
            color=INK,
        )
    _mark_days(days, found, first, last, days_width / span)
    page.lines(foot, above + body + 34 + 12, 11, size=8, color=SOFT)
    return figure


class _Page:
    """A picture measured in points from its upper left corner."""

    def __init__(self, figure: "Figure", height: float) -> None:
        self._figure = figure
        self._height = height

    def lines(self, lines: Sequence[str], top: float, step: float, *, x: float = MARGIN, **style: Any) -> float:
        """Lines of text; gives where they end."""
        for line in lines:
            self._figure.text(x / WIDTH, 1 - (top + step * 0.8) / self._height, line, va="baseline", **style)
            top += step
        return top

    def axes(self, left: float, top: float, width: float, height: float, xlim: tuple[float, float]) -> "Axes":
        """A field whose y is in points from its top."""
        box = (left / WIDTH, 1 - (top + height) / self._height, width / WIDTH, height / self._height)
        field = self._figure.add_axes(box)
        field.set_xlim(*xlim)
        field.set_ylim(height, 0)
        field.set_yticks([])
        for side in ("top", "left", "right", "bottom"):
            field.spines[side].set_visible(False)
        return field

    def legend(self, middle: float, ruleset: Ruleset) -> None:
        """The marks with their words and numbers, in one line."""
        counts = dict(zip(ORDER, count_all(ruleset.reports).told["requirement"], strict=True))
        field = self.axes(MARGIN, middle - 10, WIDTH - 2 * MARGIN, 20, (0, WIDTH - 2 * MARGIN))
        field.set_xticks([])
        x = 5.0
        for told, (words, mark) in MARKS.items():
            said = f"{words} ({counts[told]})"
            field.plot([x], [10], **{**DRAWN, **mark})
            field.text(x + 9, 10, said, size=9, va="center_baseline", color=INK)
            x += 9 + _width(said, 9) + 22


def _fill_rows(field: "Axes", rows: Sequence[tuple[Row, Sequence[Mark]]]) -> None:
    for number, (row, _) in enumerate(rows):
        if number % 2 == 0:
            field.axhspan(row.top, row.bottom, color=BAND, lw=0, zorder=0)
    for told, (_, mark) in MARKS.items():
        own = [one for _, marks in rows for one in marks if one.told == told]
        field.plot([one.x for one in own], [one.y for one in own], **{**DRAWN, **mark})


def _mark_days(field: "Axes", found: Finding, first: date, last: date, per_day: float) -> None:
    """The scale of days, and the day that the headline is about."""
    months = [first]
    for day in _month_starts(first, last):
        if (day - months[-1]).days * per_day >= TICKS:
            months.append(day)
    places = [(day - first).days for day in months]
    field.set_xticks(
        places, [f"{_short(day, first)}\nday {place + 1}" for day, place in zip(months, places, strict=True)]
    )
    field.tick_params(axis="x", length=4, color=SOFT, labelsize=8.5, labelcolor=INK)
    field.spines["bottom"].set_visible(True)
    field.spines["bottom"].set_color(SOFT)
    for place in places[1:]:
        field.axvline(place, color="#cfcfcf", lw=0.6, zorder=1)
    if found.turn and found.turn != first:
        turn = (found.turn - first).days
        field.axvline(turn, color=INK, lw=0.9, ls=(0, (4, 3)), zorder=2)
        said = f"{_short(found.turn, first)}: the first seen to tell of it directly"
        field.annotate(said, (turn, 0), (4, 5), textcoords="offset points", size=8.5, color=INK, annotation_clip=False)


def _month_starts(start: date, last: date) -> Iterator[date]:
    day = date(start.year, start.month, 1)
    while day <= last:
        if day >= start:
            yield day
        day = date(day.year + day.month // 12, day.month % 12 + 1, 1)


def _short(day: date, first: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1][:3]}" + (f" {day.year}" if day == first or day.month == 1 else "")


def _labels(ruleset: Ruleset) -> list[str]:
    """The names of the rows, with the most that can follow them."""
    return [f"{label} ({len(ruleset.reports)})" for _, label in ruleset.outlet_kinds]


def _edition(ruleset: Ruleset) -> str:
    return f"Data: {ruleset.pack}, edition {ruleset.edition}."


def _wrapped(text: str, size: float, width: float, weight: str = "normal") -> list[str]:
    """Lines that are no wider than so many points."""
    lines: list[str] = []
    filled = 0.0
    for word in text.split():
        wide = _width(word, size, weight)
        if lines and filled + size / 3 + wide <= width:
            lines[-1] += f" {word}"
            filled += size / 3 + wide
        else:
            lines.append(word)
            filled = wide
    return lines


def _balanced(text: str, size: float, width: float, weight: str = "normal") -> list[str]:
    """Lines of much the same length, and no more of them than are needed."""
    lines = _wrapped(text, size, width, weight)
    while len(narrower := _wrapped(text, size, width - 10, weight)) == len(lines) > 1:
        width, lines = width - 10, narrower
    return lines


@cache
def _width(text: str, size: float, weight: str = "normal") -> float:
    """How wide a text will be, in points."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    box = TextPath((0, 0), text, prop=FontProperties(family="DejaVu Sans", weight=weight, size=size)).get_extents()
    return 1.03 * float(box.x1)  # hinting may widen what is drawn
