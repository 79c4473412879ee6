"""A map of each decision: from the start through its rules to outcomes, exceptions branching under their rules.

The layout depends on the law alone: the same law gives the same picture.
"""

from collections.abc import Iterable, Iterator, Sequence

from beforehand.ir.ruleset import Decision, Rule
from beforehand.show.clauses import in_lines
from beforehand.show.subject import Subject, numbered
from beforehand.show.svg import (
    BOX,
    GAP,
    INDENT,
    LINE,
    PAD,
    PILL,
    SIZE,
    STYLE,
    WIDTH,
    Box,
    Labels,
    Line,
    column,
    fitted,
    svg,
    text,
)
from beforehand.tell.beside import ORIGINAL, inline
from beforehand.tell.plain import sources_until

BETWEEN, MARGIN, HANG = 36, 24, 8
TITLE, BOLD, ANY = 17, SIZE * 1.1, float("inf")
TALLEST = 880
"""A piece of the map in a printed document is no taller than this, where its rules allow."""

MARKS = {"settled": "●", "reported": "◐", "disputed": "⇄", "silent": "○"}
MOST_COLUMNS = 4
SHEET = 1530, 1060
"""The sides of a sheet of A3 without its margins."""


def map_pieces(subject: Subject, decision: Decision) -> tuple[str, ...]:
    """The map of a decision in pieces of one column each, for a page that has the style."""
    boxes = _boxes(subject, decision)
    columns = _columns(boxes, max(1, -int(-sum(box.whole + GAP for box in boxes) // TALLEST)))
    labels = _labels(subject, decision)
    made = []
    for number, boxes_there in enumerate(columns):
        inner, height = column(columns, number, labels)
        title = inline(f"{subject.say.own('show_map')} {number + 1}/{len(columns)}: {_asks(subject, decision)}")
        made.append(svg(subject.languages.own, title, _spoken(boxes_there), inner, WIDTH + 4, height + 4))
    return tuple(made)


def as_map(subject: Subject) -> str:
    """The maps of all decisions as one SVG file, with its style and the cautions."""
    say = subject.say
    boxes = [_boxes(subject, decision) for decision in subject.ruleset.decisions]
    tried = [tuple(_columns(those, count) for those in boxes) for count in range(1, MOST_COLUMNS + 1)]
    chosen = max(tried, key=_scale)
    parts: list[str] = []
    at, widest = MARGIN + 14.0, 0.0
    for line in fitted(say.pack("pack"), subject.languages, WIDTH, "m-title", size=TITLE):
        parts.append(text(MARGIN, at, line))
        at += 1.5 * LINE
    spoken: list[str] = []
    for decision, columns in zip(subject.ruleset.decisions, chosen, strict=True):
        labels = _labels(subject, decision)
        height = 0.0
        for number in range(len(columns)):
            inner, tall = column(columns, number, labels)
            parts.append(f'<g transform="translate({MARGIN + number * (WIDTH + BETWEEN)} {at:g})">{inner}</g>')
            height = max(height, tall)
        widest = max(widest, _width(columns))
        spoken.append(f"{inline(_asks(subject, decision))} {' '.join(map(_spoken, columns))}")
        at += height + 3 * GAP
    for caution in _cautions(subject):
        for line in fitted(caution, subject.languages, widest, "m-quiet"):
            parts.append(text(MARGIN, at, line))
            at += LINE
    paper = f'<style>{STYLE}</style><rect class="m-paper" x="-2" y="-2" width="100%" height="100%"/>\n'
    body = paper + "\n".join(parts)
    title, wide = inline(say.pack("pack")), widest + 2 * MARGIN
    return svg(subject.languages.own, title, "\n".join(spoken), body, wide, at + MARGIN / 2) + "\n"


def _cautions(subject: Subject) -> Iterator[str]:
    ruleset, say = subject.ruleset, subject.say
    newest = sources_until(ruleset)
    if ruleset.as_known:
        yield say.own("as_known", day=say.day(ruleset.as_known))
    if newest is None:
        yield say.own("no_sources")
    else:
        yield say.own("until_known" if ruleset.as_known else "until", day=say.day(newest))
    for name, _ in ruleset.cautions:
        yield say.pack(f"pack.{name}")
    if say.under:
        yield say.own("unchecked_original" if say.under == ORIGINAL else "unchecked_translation")
    yield say.own("not_advice")
    yield f"{ruleset.pack}. {say.own('edition', edition=ruleset.edition, sha=ruleset.sha256[:16])}"


# Boxes -----------------------------------------------------------------------------------------------------------------


def _asks(subject: Subject, decision: Decision) -> str:
    return subject.say.pack(f"decision-{decision.name}.asks", decision.asks)


def _labels(subject: Subject, decision: Decision) -> Labels:
    say, languages = subject.say, subject.languages
    start = fitted(_asks(subject, decision), languages, WIDTH - 4 * PAD, "m-on-start", size=BOLD)
    yes, no = (fitted(say.own(name), languages, ANY, "m-quiet") for name in ("show_yes", "show_no"))
    return Labels(start, yes, no)


def _boxes(subject: Subject, decision: Decision) -> tuple[Box, ...]:
    say, languages = subject.say, subject.languages
    boxes = [_box(subject, decision, rule, number, 0) for number, rule in numbered(decision.rules)]
    if decision.otherwise:
        then = say.outcome(decision.name, decision.otherwise.then)
        name, when = say.own("show_default"), say.own("otherwise_rule")
        lines = (*fitted(name, languages, _room(0), "m-strong", size=BOLD), *fitted(when, languages, _room(0)))
        number = decision.outcomes.index(decision.otherwise.then)
        spoken = inline(f"{name}: {then}")
        boxes.append(Box(lines, number, _pill(subject, then), 0, (), spoken, default=True))
    return tuple(boxes)


def _box(subject: Subject, decision: Decision, rule: Rule, number: str, depth: int) -> Box:
    say, languages, room = subject.say, subject.languages, _room(depth)
    name = rule.path.rpartition("/")[2].replace("_", " ")
    head = f"{number} {say.own('show_except')}: {name}" if depth else f"{number} {name}"
    when = in_lines(subject.clause(decision, rule), say.own("show_or"))
    lines = [*fitted(head, languages, room, "m-strong", size=BOLD)]
    for part in when:
        lines += fitted(part, languages, room, mark="· ", hang=HANG)
    for mark, told in _open(subject, decision, rule):
        lines += fitted(told, languages, room, "m-quiet", mark=f"{mark} ", hang=HANG)
    inner = tuple(
        _box(subject, decision, exception, inner_number, depth + 1)
        for inner_number, exception in numbered(rule.exceptions, f"{number}.")
    )
    then = say.outcome(decision.name, rule.then)
    spoken = inline(f"{head}: {'; '.join(when)}. {say.own('show_then')}: {then}")
    return Box(tuple(lines), decision.outcomes.index(rule.then), _pill(subject, then), depth, inner, spoken)


def _room(depth: int) -> float:
    """How wide a line in a box may be."""
    return BOX - depth * INDENT - 2 * PAD


def _pill(subject: Subject, said: str) -> tuple[Line, ...]:
    return fitted(said, subject.languages, PILL - 20)


def _open(subject: Subject, decision: Decision, rule: Rule) -> Iterator[tuple[str, str]]:
    """The points a rule hangs on, by their state, each with its mark."""
    say = subject.say
    if subject.is_doubtful(decision, rule):
        yield MARKS["reported"], say.own("does_it_hold")
    by_state: dict[str, list[str]] = {}
    for point in subject.near_points(decision, rule):
        by_state.setdefault(subject.standings[point].state, []).append(point.replace("_", " "))
    for state, mark in MARKS.items():
        if state in by_state:
            yield mark, f"{say.own(f'state_{state}')}: {', '.join(by_state[state])}"


def _spoken(boxes: Iterable[Box]) -> str:
    return " ".join(f"{box.spoken} {_spoken(box.inner)}".strip() for box in boxes)


# Columns ---------------------------------------------------------------------------------------------------------------


def _columns(boxes: Sequence[Box], count: int) -> tuple[tuple[Box, ...], ...]:
    """Boxes in at most so many columns, in order, the tallest column as short as it can be."""
    tallest = max((box.whole + GAP for box in boxes), default=0)
    while len(filled := _filled(boxes, tallest)) > count:
        tallest += 4
    return filled


def _filled(boxes: Sequence[Box], tallest: float) -> tuple[tuple[Box, ...], ...]:
    columns: list[list[Box]] = [[]]
    height = 0.0
    for box in boxes:
        tall = box.whole + GAP
        if columns[-1] and height + tall > tallest:
            columns.append([])
            height = 0.0
        columns[-1].append(box)
        height += tall
    return tuple(map(tuple, columns))


def _width(columns: Sequence[Sequence[Box]]) -> float:
    return len(columns) * (WIDTH + BETWEEN) - BETWEEN


def _scale(decisions: Sequence[tuple[tuple[Box, ...], ...]]) -> float:
    """How large the maps of all decisions, one under the other, can be printed on a sheet of A3."""
    wide = max(map(_width, decisions), default=1) + 2 * MARGIN
    tall = sum(max(sum(box.whole + GAP for box in boxes) for boxes in columns) + 60 for columns in decisions) + 120
    long, short = SHEET
    return max(min(long / wide, short / tall), min(short / wide, long / tall))
