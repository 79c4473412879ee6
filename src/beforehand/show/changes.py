"""What each later source changed: the law as known day by day, and the rules and points whose state moved."""

from collections.abc import Iterator, Mapping
from datetime import date

from msgspec import Struct

from beforehand.ir.as_known import as_known, implicit_point, is_implicit
from beforehand.ir.ruleset import OTHERWISE, Ruleset, Source
from beforehand.ir.support import standing, support


class State(Struct, frozen=True):
    """How a rule or a point stood on a day.

    ``name`` is the point, or the rule as ``decision/path``. Of a point there are its state and its leading readings; of
    a rule its support, and whether the answers ask if it holds.
    """

    name: str
    state: str = ""
    leading: tuple[str, ...] = ()
    support: int = 0
    implicit: bool = False
    sources: tuple[str, ...] = ()


class Change(Struct, frozen=True):
    """``because`` are the sources of that day that the rule or point cites; commentary only where nothing else is."""

    before: State
    after: State
    because: tuple[str, ...]


class Step(Struct, frozen=True):
    """A day on which sources were published, and what they changed."""

    day: str
    sources: tuple[str, ...]
    points: tuple[Change, ...]
    rules: tuple[Change, ...]


def later_changes(whole: Ruleset, day: str) -> tuple[Step, ...]:
    """What the sources later than a day changed, day by day. ``whole`` has all sources."""
    limit = date.fromisoformat(day).toordinal()
    days = sorted({source.last_day for source in whole.sources if source.last_day > limit})
    before = _states(as_known(whole, date.fromordinal(limit)))
    sources = {source.name: source for source in whole.sources}
    steps = []
    for number in days:
        after = _states(as_known(whole, date.fromordinal(number)))
        new = tuple(source.name for source in whole.sources if source.last_day == number)
        points, rules = (tuple(_moved(old, now, new, sources)) for old, now in zip(before, after, strict=True))
        steps.append(Step(date.fromordinal(number).isoformat(), new, points, rules))
        before = after
    return tuple(steps)


def _moved(
    before: Mapping[str, State], after: Mapping[str, State], new: tuple[str, ...], sources: Mapping[str, Source]
) -> Iterator[Change]:
    for name, now in after.items():
        old = before[name]
        seen = (old.state, old.leading, old.support, old.implicit)
        if seen != (now.state, now.leading, now.support, now.implicit):
            cited = tuple(source for source in new if source in now.sources)
            counted = tuple(source for source in cited if sources[source].kind != "commentary")
            yield Change(old, now, counted or cited)


def _states(known: Ruleset) -> tuple[dict[str, State], dict[str, State]]:
    """The states of points and of rules."""
    sources: dict[str, Source] = {source.name: source for source in known.sources}
    points = {}
    for point in known.points:
        if not is_implicit(point):
            stands = standing(point, sources)
            leading = tuple(point.readings[i].name for i in stands.leading)
            cited = tuple(name for reading in point.readings for name in reading.sources)
            points[point.name] = State(point.name, stands.state, leading, sources=cited)
    implicit = {point.name for point in known.points if is_implicit(point)}
    rules = {}
    for decision in known.decisions:
        told = [(rule.path, rule.sources) for rule in decision.every_rule()]
        for path, cited in [*told, *([(OTHERWISE, decision.otherwise.sources)] if decision.otherwise else [])]:
            name = f"{decision.name}/{path}"
            doubtful = implicit_point(decision.name, path) in implicit
            rules[name] = State(name, support=support(cited, sources), implicit=doubtful, sources=cited)
    return points, rules
