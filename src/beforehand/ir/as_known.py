"""The law as its sources stood on a day.

Only sources published by that day count; an imprecise date counts from its last day. Rules stay: one whose support
falls below 2 hangs on a point of its own, ``rule:<decision>/<path>``, which holds or does not hold. What stands beside the
law (events, figures, comparisons) is left out if none of its sources was there, and what is dated later, or a report
without a date, is left out too.

    when: sex = "male"     sources: [tass, mvd]       ->    when: sex = "male" and rule:d/r = "holds"    sources: [tass]
"""

from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from beforehand.ir.conditions import All, Held
from beforehand.ir.dates import last_day_of
from beforehand.ir.ruleset import Point, Reading, Rule, Ruleset, Source
from beforehand.ir.support import SEVERAL, support

HOLDS, FAILS = "holds", "does_not_hold"
IMPLICIT = "rule:"


def is_implicit(point: Point) -> bool:
    """Whether a point asks if a rule holds that lost support."""
    return point.name.startswith(IMPLICIT)


def implicit_point(decision: str, path: str) -> str:
    """The name of the point that asks if a rule holds."""
    return f"{IMPLICIT}{decision}/{path}"


def as_known(ruleset: Ruleset, day: date) -> Ruleset:
    """The rules of a law with the sources published by a day, and an implicit point for each rule that lost support."""
    limit = day.toordinal()
    known = with_sources(ruleset, lambda source: source.last_day <= limit)

    def by_then(written: str | None) -> bool:
        return written is not None and last_day_of(written).toordinal() <= limit

    return replace(
        known,
        as_known=day.isoformat(),
        timeline=tuple(event for event in known.timeline if by_then(event.date)),
        figures=tuple(figure for figure in known.figures if by_then(figure.date)),
        reports=tuple(report for report in known.reports if by_then(report.date)),
    )


def with_sources(ruleset: Ruleset, counts: Callable[[Source], bool]) -> Ruleset:
    """The rules of a law with some of its sources, and an implicit point for each rule that lost support."""
    all_sources = {source.name: source for source in ruleset.sources}
    known = {name: source for name, source in all_sources.items() if counts(source)}
    implicit: list[Point] = []

    def rest(names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(name for name in names if name in known)

    def rule(old: Rule, decision: str) -> Rule:
        sources = rest(old.sources)
        when = old.when
        if _falls(old.sources, sources, all_sources):
            name = implicit_point(decision, old.path)
            readings = (Reading(HOLDS, old.says, sources), Reading(FAILS, "", ()))
            implicit.append(Point(name, old.says, readings, "", old.place))
            when = All((when, Held(name, (HOLDS,))))
        return replace(
            old, when=when, sources=sources, exceptions=tuple(rule(exception, decision) for exception in old.exceptions)
        )

    decisions = tuple(
        replace(
            d,
            rules=tuple(rule(r, d.name) for r in d.rules),
            otherwise=replace(d.otherwise, sources=rest(d.otherwise.sources)) if d.otherwise else None,
        )
        for d in ruleset.decisions
    )
    points = tuple(
        replace(p, readings=tuple(replace(r, sources=rest(r.sources)) for r in p.readings)) for p in ruleset.points
    )
    return replace(
        ruleset,
        decisions=decisions,
        points=points + tuple(implicit),
        terms=tuple(replace(t, sources=rest(t.sources)) for t in ruleset.terms),
        notes=tuple(replace(n, sources=rest(n.sources)) for n in ruleset.notes),
        facts=tuple(
            replace(f, presumed=replace(f.presumed, sources=rest(f.presumed.sources))) if f.presumed else f
            for f in ruleset.facts
        ),
        sources=tuple(known.values()),
        timeline=tuple(replace(e, sources=rest(e.sources)) for e in ruleset.timeline if rest(e.sources)),
        figures=tuple(replace(f, sources=rest(f.sources)) for f in ruleset.figures if rest(f.sources)),
        comparisons=tuple(replace(c, sources=rest(c.sources)) for c in ruleset.comparisons if rest(c.sources)),
    )


def _falls(before: tuple[str, ...], after: tuple[str, ...], sources: dict[str, Source]) -> bool:
    return support(before, sources) >= SEVERAL > support(after, sources)
