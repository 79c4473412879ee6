"""How many reports told what. What cannot be told is counted as that, and never as no."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from datetime import date, timedelta
from operator import itemgetter

from msgspec import Struct

from beforehand.ir.ruleset import Report, Ruleset

Told = str | bool | None
"""What a report told of a topic: yes (or directly, indirectly), no, or None: it cannot be told."""

TOPICS: dict[str, tuple[Told, ...]] = {
    "requirement": ("directly", "indirectly", "no", None),
    "incentive": (True, False, None),
    "exemptions": (True, False, None),
    "age": (True, False, None),
}
"""Each topic with all that a report can have told of it."""


class Count(Struct, frozen=True):
    """So many reports, and for each topic how many of them told what, in the order of ``TOPICS``."""

    name: str
    label: str
    reports: int
    told: dict[str, tuple[int, ...]]


def told(report: Report, topic: str) -> Told:
    """What a report told of a topic."""
    found: Told = getattr(report, topic)
    return found


def count_all(reports: Sequence[Report], name: str = "all", label: str = "") -> Count:
    """All of some reports together."""
    made = {}
    for topic, answers in TOPICS.items():
        counted = Counter(told(report, topic) for report in reports)
        made[topic] = tuple(counted[answer] for answer in answers)
    return Count(name, label or name, len(reports), made)


def count_by_kind(ruleset: Ruleset) -> list[Count]:
    """The reports of each kind of outlet, in the order of the pack."""
    return [
        count_all(own, kind, label)
        for kind, label in ruleset.outlet_kinds
        if (own := [report for report in ruleset.reports if report.outlet_kind == kind])
    ]


def exact_day(report: Report) -> date | None:
    """The day of a report, where it is known to the day."""
    return date.fromisoformat(report.date) if report.date and len(report.date) == 10 else None


def first_day(reports: Iterable[Report]) -> date | None:
    """The day of the earliest report, from which days are counted."""
    return min(filter(None, map(exact_day, reports)), default=None)


UNDATED = "day not known"


def count_by_date(reports: Sequence[Report], splits: Sequence[date] = ()) -> list[Count]:
    """The reports of each day; or, with ``splits``, before the first of these days, from each of them on.

    Those whose day is not known, or not to the day, come last.
    """
    label = _period(sorted(set(splits))) if splits else date.isoformat
    dated = [(day, report) for report in reports if (day := exact_day(report))]
    groups: dict[str, list[Report]] = {}
    for day, report in sorted(dated, key=itemgetter(0)):
        groups.setdefault(label(day), []).append(report)
    undated = [report for report in reports if exact_day(report) is None]
    found = [count_all(own, name) for name, own in groups.items()]
    return [*found, count_all(undated, "not_known", UNDATED)] if undated else found


def _period(splits: Sequence[date]) -> Callable[[date], str]:
    def label(day: date) -> str:
        after = [split for split in splits if split > day]
        before = [split for split in splits if split <= day]
        end = (after[0] - timedelta(days=1)).isoformat() if after else ""
        if not before:
            return f"to {end}"
        return f"{before[-1].isoformat()} to {end}" if end else f"from {before[-1].isoformat()}"

    return label
