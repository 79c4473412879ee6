"""What changed between two answers to one decision, in names: verdicts, certainties, rules, sources, points."""

from collections.abc import Iterable
from typing import NamedTuple

from beforehand.ir.ruleset import OTHERWISE
from beforehand.law import Law
from beforehand.screen.answers import BETWEEN

Names = tuple[str, ...]

COLUMNS = (
    *("decision", "before", "before_certainty", "before_possible", "now", "now_certainty", "now_possible"),
    *("rules_gone", "rules_new", "sources_gone", "sources_new", "points_closed", "points_opened"),
)
"""The columns of a line, after ``row`` and ``case``."""


class Was(NamedTuple):
    """One answer as it is compared: verdict, certainty, what was possible, and why."""

    verdict: str
    certainty: str
    possible: str
    because: Names
    sources: Names
    open_points: Names


class Teller:
    """Says what changed between two answers, each different pair once."""

    def __init__(self, now: Law, before: Law | None) -> None:
        self._rules = {
            d.name: {rule.path: rule.sources for rule in d.every_rule()}
            | ({OTHERWISE: d.otherwise.sources} if d.otherwise else {})
            for d in now.ruleset.decisions
        }
        self._points = _readings(now)
        self._old_points = None if before is None else _readings(before)
        self._known: dict[tuple[str, Was, Was], tuple[str | None, ...]] = {}

    def line(self, decision: str, was: Was, now: Was) -> tuple[str | None, ...]:
        """What stands after row and case."""
        key = decision, was, now
        if key not in self._known:
            self._known[key] = self._line(decision, was, now)
        return self._known[key]

    def _line(self, decision: str, was: Was, now: Was) -> tuple[str | None, ...]:
        rules_new = _without(now.because, was.because)
        closed, opened = _without(was.open_points, now.open_points), _without(now.open_points, was.open_points)
        behind = [source for path in rules_new for source in self._rules[decision].get(path, ())]
        come, gone = self._at_points(dict.fromkeys((*was.open_points, *now.open_points)), closed + opened)
        parts = (
            _without(was.because, now.because),
            rules_new,
            (*_without(was.sources, now.sources), *gone),
            (*behind, *_without(now.sources, was.sources), *come),
            closed,
            opened,
        )
        names = (BETWEEN.join(dict.fromkeys(part)) for part in parts)
        return (decision, *(text or None for text in (*was[:3], *now[:3])), *names)

    def _at_points(self, all_open: Iterable[str], moved: Iterable[str]) -> tuple[Names, Names]:
        """The sources that came and went at open points. Without the old edition: all sources of points that moved."""
        if self._old_points is None:
            return tuple(source for name in moved for source in self._points.get(name, ())), ()
        new = tuple(
            s for name in all_open for s in _without(self._points.get(name, ()), self._old_points.get(name, ()))
        )
        old = tuple(
            s for name in all_open for s in _without(self._old_points.get(name, ()), self._points.get(name, ()))
        )
        return new, old


def _readings(law: Law) -> dict[str, Names]:
    """The sources of each point of law."""
    return {p.name: tuple(dict.fromkeys(s for r in p.readings for s in r.sources)) for p in law.ruleset.points}


def _without(names: Names, others: Names) -> Names:
    return tuple(name for name in names if name not in others)
