"""Answers as plain values, for JSON."""

from datetime import date
from typing import Any

from beforehand.ir.answer import Answer, Change, Way
from beforehand.ir.ruleset import Point, Ruleset, Source
from beforehand.ir.support import standing
from beforehand.tell.answers import AnswersLike
from beforehand.version import __version__


def as_plain(answers: AnswersLike) -> dict[str, Any]:
    """The answers to a case: what ``beforehand decide --json`` prints."""
    ruleset = answers.ruleset
    decisions = {name: answer_as_plain(answers[name], answers) for name in answers}
    cited = cited_sources(ruleset, answers)
    points = {
        p.name: _point(p, ruleset) for p in ruleset.points if any(p.name in answers[d].open_points for d in answers)
    }
    return {
        "pack": ruleset.pack,
        "edition": ruleset.edition,
        "sha256": ruleset.sha256,
        "engine": __version__,
        "sources_until": sources_until(ruleset),
        "as_known": ruleset.as_known,
        "cautions": [says for _, says in ruleset.cautions],
        "decisions": decisions,
        "points": points,
        "notes": {
            note.name: {"kind": note.kind, "says": note.says, "sources": list(note.sources), "risks": list(note.risks)}
            for note in shown_notes(ruleset, answers)
        },
        "sources": {source.name: _source(source) for source in cited},
    }


def answer_as_plain(answer: Answer, answers: AnswersLike) -> dict[str, Any]:
    """One answer."""
    return {
        "verdict": answer.verdict,
        "certainty": answer.certainty,
        "possible": list(answer.possible),
        "because": [
            {
                "rule": reason.rule,
                "then": reason.then,
                "says": reason.says,
                "sources": list(reason.sources),
                "support": reason.support,
                "defeated": [{"rule": t.rule, "says": t.says, "sources": list(t.sources)} for t in reason.defeated],
            }
            for reason in answer.because
        ],
        "forced_by": {name: _json(answers.facts[name]) for name in answer.forced_by},
        "open_facts": list(answer.open_facts),
        "open_points": list(answer.open_points),
        "presumed": dict(answer.presumed),
        "ways": [_way(way) for way in answer.ways],
        "complete": answer.complete,
        "notes": list(answer.notes),
    }


def sources_until(ruleset: Ruleset) -> str | None:
    """The day (ISO) until which sources were surely read, or None if none counts.

    That is the day of the newest source; of one whose date is imprecise, the first day it may be of, so that no more is
    claimed than is known.
    """
    return max((f"{source.date}-01-01"[:10] for source in ruleset.sources), default=None)


def shown_notes(ruleset: Ruleset, answers: AnswersLike) -> list[Any]:
    """The notes that concern a case; a benefit never comes without its risks."""
    named = {name for decision in answers for name in answers[decision].notes}
    named |= {risk for note in ruleset.notes if note.name in named for risk in note.risks}
    return [note for note in ruleset.notes if note.name in named]


def cited_sources(ruleset: Ruleset, answers: AnswersLike) -> list[Source]:
    """The sources that a case's answers cite, in pack order."""
    named: set[str] = set()
    points = {point.name: point for point in ruleset.points}
    presumed = {name for decision in answers for name, _ in answers[decision].presumed}
    for decision in answers:
        answer = answers[decision]
        for reason in answer.because:
            named.update(reason.sources, *(tried.sources for tried in reason.defeated))
        for name in answer.open_points:
            named.update(*(reading.sources for reading in points[name].readings))
    for note in shown_notes(ruleset, answers):
        named.update(note.sources)
    for fact in ruleset.facts:
        if fact.presumed and fact.name in presumed:
            named.update(fact.presumed.sources)
    return [source for source in ruleset.sources if source.name in named]


def _point(point: Point, ruleset: Ruleset) -> dict[str, Any]:
    stands = standing(point, {source.name: source for source in ruleset.sources})
    return {
        "asks": point.asks,
        "state": stands.state,
        "leading": [point.readings[i].name for i in stands.leading],
        "readings": {
            reading.name: {"says": reading.says, "sources": list(reading.sources), "support": stands.supports[i]}
            for i, reading in enumerate(point.readings)
        },
    }


def _source(source: Source) -> dict[str, Any]:
    return {
        "publisher": source.publisher,
        "title": source.title,
        "kind": source.kind,
        "origin": source.origin,
        "date": source.date,
        "language": source.language,
        "url": source.url,
        "seen": source.seen,
    }


def _way(way: Way) -> dict[str, Any]:
    return {"changes": [_change(c) for c in way.changes], "verdict": way.verdict, "certainty": way.certainty}


def _change(change: Change) -> dict[str, Any]:
    if change.values:
        return {"fact": change.fact, "values": list(change.values)}
    return {"fact": change.fact, "from": change.low, "to": change.high}


def _json(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
