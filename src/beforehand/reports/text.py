"""The counts of the reports, as text for people and as plain values."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from beforehand.ir.ruleset import Ruleset
from beforehand.reports.counts import TOPICS, Count, count_all, count_by_date, count_by_kind
from beforehand.reports.finding import caution, find, newest, spelled
from beforehand.reports.rows import as_row, written
from beforehand.tell.layout import draw_table, fill, heading
from beforehand.version import __version__

ASKS = {
    "requirement": "Did it tell of the requirement?",
    "incentive": "Did it tell of the incentive?",
    "exemptions": "Did it tell of exemptions?",
    "age": "Did it tell of ages?",
}


def as_text(ruleset: Ruleset, splits: Sequence[date] = (), width: int = 88) -> str:
    """What ``beforehand reports`` prints."""
    return "\n".join(_lines(ruleset, splits, max(30, width)))


def _lines(ruleset: Ruleset, splits: Sequence[date], width: int) -> Iterator[str]:
    yield from fill(f"Who told readers what, and when: {ruleset.title}", width)
    yield from fill(caution(ruleset), width, mark="! ")
    found = find(ruleset)
    yield ""
    yield from fill(f"{found.headline}.", width)
    if found.more:
        yield from fill(found.more, width)
    last = newest(ruleset.reports)
    if found.first and last:
        yield from fill(f"The reports are of {spelled(found.first)} to {spelled(last)}.", width)
    kinds, dates = count_by_kind(ruleset), count_by_date(ruleset.reports, splits)
    whole = count_all(ruleset.reports)
    for topic, asks in ASKS.items():
        yield from heading(asks, width)
        yield from _table("kind of outlet", topic, [*kinds, whole], width)
        yield ""
        yield from _table("date", topic, dates, width)
    yield ""
    yield from fill(f"{ruleset.pack}. Edition {ruleset.edition}, SHA-256 {ruleset.sha256[:16]}", width)


def _table(first: str, topic: str, counts: Sequence[Count], width: int) -> list[str]:
    head = [first, *(written(answer) for answer in TOPICS[topic]), "reports"]
    rows = [[count.label, *map(_shown, count.told[topic]), str(count.reports)] for count in counts]
    return draw_table(head, rows, width)


def _shown(count: int) -> str:
    return str(count) if count else "."


def as_plain(ruleset: Ruleset, splits: Sequence[date] = ()) -> dict[str, Any]:
    """What ``beforehand reports --json`` prints; null is what cannot be told."""
    found = find(ruleset)
    return {
        "pack": ruleset.pack,
        "edition": ruleset.edition,
        "sha256": ruleset.sha256,
        "engine": __version__,
        "caution": caution(ruleset),
        "finding": found.headline,
        "first_day": found.first.isoformat() if found.first else None,
        "first_day_told_directly": found.turn.isoformat() if found.turn else None,
        "counts": _count(count_all(ruleset.reports)),
        "by_kind": {count.name: {"label": count.label, **_count(count)} for count in count_by_kind(ruleset)},
        "by_date": {count.name: _count(count) for count in count_by_date(ruleset.reports, splits)},
        "reports": {report.name: as_row(report) for report in ruleset.reports},
    }


def _count(count: Count) -> dict[str, Any]:
    return {
        "reports": count.reports,
        **{
            topic: {written(answer).replace(" ", "_"): n for answer, n in zip(answers, count.told[topic], strict=True)}
            for topic, answers in TOPICS.items()
        },
    }
