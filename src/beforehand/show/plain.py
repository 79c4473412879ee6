"""A law as plain values, for JSON: all that the document says, with places."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from beforehand.ir.as_known import implicit_point, is_implicit
from beforehand.ir.conditions import Condition, Held, Truth, atoms
from beforehand.ir.ruleset import Decision, Fact, Point, Rule, Ruleset, Source
from beforehand.ir.support import support
from beforehand.show.changes import Change, State, Step, later_changes
from beforehand.show.clauses import in_line
from beforehand.show.subject import Subject
from beforehand.tell.beside import apart
from beforehand.tell.plain import sources_until
from beforehand.version import __version__


def law_as_plain(subject: Subject, whole: Ruleset | None = None) -> dict[str, Any]:
    """A law: what ``beforehand show --json`` prints. ``whole`` has all sources, for what later ones changed."""
    ruleset = subject.ruleset
    later = later_changes(whole, ruleset.as_known) if whole and ruleset.as_known else None
    return {
        "pack": ruleset.pack,
        "title": ruleset.title,
        "edition": ruleset.edition,
        "sha256": ruleset.sha256,
        "engine": __version__,
        "language": ruleset.language,
        "sources_until": sources_until(ruleset),
        "as_known": ruleset.as_known,
        "cautions": [says for _, says in ruleset.cautions],
        "facts": {fact.name: _fact(subject, fact) for fact in ruleset.facts},
        "decisions": {decision.name: _decision(subject, decision) for decision in ruleset.decisions},
        "terms": {
            term.name: {
                "says": term.says,
                "when": term.written,
                "in_words": _words(subject, term.when, term.written, whole=True),
                **_behind(subject, term.sources),
                "place": term.place,
            }
            for term in ruleset.terms
        },
        "points": {point.name: _point(subject, point) for point in ruleset.points if not is_implicit(point)},
        "notes": {
            note.name: {
                "kind": note.kind,
                "decision": note.decision,
                "shown_when": None if note.when == Truth(value=True) else _words(subject, note.when, None),
                "says": note.says,
                "sources": list(note.sources),
                "risks": list(note.risks),
                "place": note.place,
            }
            for note in ruleset.notes
        },
        "timeline": {
            event.name: {
                "date": event.date,
                "until": event.until,
                "says": event.says,
                "sources": list(event.sources),
                "place": event.place,
            }
            for event in ruleset.timeline
        },
        "figures": {
            figure.name: {
                "figure": figure.figure,
                "about": figure.about,
                "who": figure.who,
                "date": figure.date,
                "caution": figure.caution,
                "sources": list(figure.sources),
                "place": figure.place,
            }
            for figure in ruleset.figures
        },
        "comparisons": {
            comparison.name: {
                "countries": list(comparison.countries),
                "says": comparison.says,
                "caution": comparison.caution or None,
                "sources": list(comparison.sources),
                "place": comparison.place,
            }
            for comparison in ruleset.comparisons
        },
        "sources": {source.name: _source(source) for source in ruleset.sources},
        "later": None if later is None else [_step(step) for step in later],
    }


def _behind(subject: Subject, names: tuple[str, ...]) -> dict[str, Any]:
    return {"sources": list(names), "support": support(names, subject.sources)}


def _words(subject: Subject, when: Condition, written: str | None, *, whole: bool = False) -> str:
    told, _, _ = apart(in_line(subject.clauses.clause(when, written, whole=whole), subject.say.own("show_or")))
    return told


def _fact(subject: Subject, fact: Fact) -> dict[str, Any]:
    cells = subject.cells[fact.name]
    presumed, derived = fact.presumed, fact.derived
    return {
        "asks": subject.say.pack(f"fact-{fact.name}.asks"),
        "kind": fact.kind,
        "values": list(fact.values),
        "min": fact.low,
        "max": fact.high,
        "cells": [list(group) for group in cells.groups]
        or [{"from": _end(fact, low), "to": _end(fact, high)} for low, high in cells.ranges],
        "changeable": fact.changeable,
        "presumed": {"value": presumed.value, "says": presumed.says, **_behind(subject, presumed.sources)}
        if presumed
        else None,
        "derived": {
            "unit": derived.unit,
            "from": derived.start,
            "to": derived.end,
            "missing_day": derived.missing_day,
            "sources": list(derived.sources),
        }
        if derived
        else None,
        "place": fact.place,
    }


def _end(fact: Fact, end: int | None) -> int | str | None:
    return date.fromordinal(end).isoformat() if end is not None and fact.kind == "date" else end


def _decision(subject: Subject, decision: Decision) -> dict[str, Any]:
    otherwise = decision.otherwise
    return {
        "asks": decision.asks,
        "outcomes": list(decision.outcomes),
        "guarded": list(decision.guarded),
        "only_if": {"decision": decision.only_if[0], "outcome": decision.only_if[1]} if decision.only_if else None,
        "rules": _rules(subject, decision, decision.rules),
        "otherwise": {
            "then": otherwise.then,
            "says": otherwise.says,
            **_behind(subject, otherwise.sources),
            "place": otherwise.place,
        }
        if otherwise
        else None,
        "place": decision.place,
    }


def _rules(subject: Subject, decision: Decision, rules: Iterable[Rule]) -> list[dict[str, Any]]:
    return [
        {
            "rule": rule.path,
            "number": subject.numbers[decision.name, rule.path],
            "when": rule.written,
            "in_words": _words(subject, subject.when(decision, rule), rule.written),
            "then": rule.then,
            "says": rule.says,
            **_behind(subject, rule.sources),
            "points": [
                name
                for name in dict.fromkeys(atom.point for atom in atoms(rule.when) if isinstance(atom, Held))
                if name != implicit_point(decision.name, rule.path)
            ],
            "doubtful": subject.is_doubtful(decision, rule),
            "place": rule.place,
            "except": _rules(subject, decision, rule.exceptions),
        }
        for rule in rules
    ]


def _point(subject: Subject, point: Point) -> dict[str, Any]:
    stands = subject.standings[point.name]
    return {
        "asks": point.asks,
        "state": stands.state,
        "leading": [point.readings[i].name for i in stands.leading],
        "readings": {
            reading.name: {"says": reading.says, "sources": list(reading.sources), "support": stands.supports[i]}
            for i, reading in enumerate(point.readings)
        },
        "about": point.about or None,
        "place": point.place,
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "publisher": source.publisher,
        "title": source.title,
        "kind": source.kind,
        "origin": source.origin,
        "date": source.date,
        "language": source.language,
        "url": source.url or None,
        "seen": source.seen,
        "about": source.about or None,
        "place": source.place,
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "day": step.day,
        "sources": list(step.sources),
        "points": [_change(change, _point_state) for change in step.points],
        "rules": [_change(change, _rule_state) for change in step.rules],
    }


def _change(change: Change, state: Callable[[State], dict[str, Any]]) -> dict[str, Any]:
    told = {"before": state(change.before), "after": state(change.after), "because": list(change.because)}
    return {"name": change.after.name, **told}


def _point_state(state: State) -> dict[str, Any]:
    return {"state": state.state, "leading": list(state.leading)}


def _rule_state(state: State) -> dict[str, Any]:
    return {"support": state.support, "doubtful": state.implicit}
