"""Answers as text for people, at any width."""

from collections.abc import Iterable
from textwrap import wrap

from beforehand.ir.answer import Answer
from beforehand.ir.as_known import IMPLICIT, is_implicit
from beforehand.ir.ruleset import OTHERWISE, Decision, Note, Point
from beforehand.ir.support import standing
from beforehand.tell.answers import AnswersLike
from beforehand.tell.plain import cited_sources, shown_notes, sources_until
from beforehand.tell.speech import Speech

SHOWN = 4
"""So many open points are named with a decision; all are told of below."""


def as_text(answers: AnswersLike, language: str | None = None, width: int = 88) -> str:
    """The answers to a case: what ``beforehand decide`` prints. Raises UnknownNameError for a language it lacks."""
    return "\n".join(_Page(answers, Speech(answers.ruleset, language), max(30, width)).lines())


class _Page:
    def __init__(self, answers: AnswersLike, speech: Speech, width: int) -> None:
        self._answers = answers
        self._say = speech
        self._width = width
        self._ruleset = answers.ruleset
        self._newest = sources_until(answers.ruleset)
        self._until = speech.day(self._newest or "-")
        self._sources = {source.name: source for source in answers.ruleset.sources}
        self._points = {point.name: point for point in answers.ruleset.points}

    def lines(self) -> list[str]:
        """The whole text."""
        made = [*self._top()]
        for decision in self._ruleset.decisions:
            made += ["", *self._decision(decision, self._answers[decision.name])]
        made += [*self._points_section(), *self._presumed(), *self._notes(), *self._cited()]
        edition = self._say.own("edition", edition=self._ruleset.edition, sha=self._ruleset.sha256[:16])
        return [*made, "", *self._fill(f"{self._ruleset.pack}. {edition}")]

    def _fill(self, text: str, indent: int = 0, mark: str = "") -> list[str]:
        first = " " * indent + mark
        return wrap(
            text,
            self._width,
            initial_indent=first,
            subsequent_indent=" " * len(first),
            break_on_hyphens=False,
            break_long_words=False,
        ) or [first.rstrip()]

    def _top(self) -> Iterable[str]:
        say = self._say
        yield from self._fill(say.pack("pack"))
        if say.unchecked:
            yield from self._fill(say.own("unchecked"), 0, "! ")
        filed = self._answers.facts.get(self._ruleset.applied_on or "")
        if self._ruleset.as_known:
            yield from self._fill(say.own("as_known", day=say.day(self._ruleset.as_known)), 0, "! ")
        if self._newest is None:
            yield from self._fill(say.own("no_sources"), 0, "! ")
        else:
            if self._ruleset.applied_on and filed is None:
                yield from self._fill(say.own("filed_unknown", day=self._until), 0, "! ")
            elif filed is not None and str(filed)[:10] > self._newest:
                yield from self._fill(say.own("filed_later", day=say.day(str(filed)[:10])), 0, "! ")
            yield from self._fill(
                say.own("until_known" if self._ruleset.as_known else "until", day=self._until), 0, "! "
            )
        for name, _ in self._ruleset.cautions:
            yield from self._fill(say.pack(f"pack.{name}"), 0, "! ")
        yield from self._fill(say.own("not_advice"), 0, "! ")

    # One decision -----------------------------------------------------------------------------------------------------

    def _decision(self, decision: Decision, answer: Answer) -> Iterable[str]:
        asks = self._say.pack(f"decision-{decision.name}.asks", decision.asks)
        yield from self._fill(asks)
        yield "-" * min(self._width, max(len(line) for line in self._fill(asks)))
        yield from self._headline(decision, answer)
        if answer.because:
            yield from self._why(decision, answer)
        if answer.open_facts:
            yield from self._heading("open_facts")
            for name in answer.open_facts:
                yield from self._fill(f"{self._say.fact(name)} ({name})", 4, "- ")
        if answer.open_points:
            yield from self._heading("open_points")
            for name in answer.open_points[:SHOWN]:
                yield from self._fill(f"{self._asks(self._points[name])} ({name})", 4, "- ")
            if len(answer.open_points) > SHOWN:
                yield from self._fill(self._say.own("more", count=str(len(answer.open_points) - SHOWN)), 4, "- ")
        if answer.ways:
            yield from self._heading("ways")
            for way in answer.ways:
                changes = "; ".join(self._say.change(change) for change in way.changes)
                outcome = self._uncertain(decision, way.verdict, way.certainty)
                yield from self._fill(f"{changes} -> {outcome}", 4, "- ")

    def _headline(self, decision: Decision, answer: Answer) -> Iterable[str]:
        """The answer in words. An uncertain outcome that could do harm if relied on is never the headline."""
        say = self._say
        if answer.verdict is None:
            yield from self._fill(say.own(answer.certainty), 2)
            for outcome in answer.possible:
                yield from self._fill(say.outcome(decision.name, outcome), 4, "- ")
            return
        told = say.outcome(decision.name, answer.verdict)
        if answer.certainty == "settled":
            yield from self._fill(told, 2)
            yield from self._fill(say.own("settled", day=self._until), 2)
            return
        doubt = say.own("reported" if answer.certainty == "reported" else "disputed_verdict")
        if answer.verdict in decision.guarded:
            yield from self._fill(say.own("guarded"), 2)
            yield from self._fill(say.own("says_so"), 2)
            yield from self._fill(told, 4, "- ")
        else:
            yield from self._fill(told, 2)
        yield from self._fill(doubt, 2)

    def _uncertain(self, decision: Decision, verdict: str, certainty: str) -> str:
        """Where a way leads; what is not settled says so first."""
        told = self._say.outcome(decision.name, verdict)
        if certainty == "settled":
            return told
        return f"{self._say.own('uncertain_' + certainty)} {told}"

    def _heading(self, name: str) -> Iterable[str]:
        yield from self._fill(self._say.own(name), 2)

    def _why(self, decision: Decision, answer: Answer) -> Iterable[str]:
        say = self._say
        yield from self._heading("why")
        for reason in answer.because:
            name = say.own("otherwise_rule") if reason.rule == OTHERWISE else reason.rule
            stands = say.own(f"support_{reason.support}")
            yield from self._fill(
                f"{say.rule(decision.name, reason.rule)} ({name}; {stands}: {_list(reason.sources)})", 4, "- "
            )
            for tried in reason.defeated:
                told = say.rule(decision.name, tried.rule)
                yield from self._fill(f"{say.own('tried')} {told} ({_list(tried.sources)})", 8, "x ")
        forced = "; ".join(say.is_(name, self._answers.facts[name]) for name in answer.forced_by)
        yield from self._fill(f"{say.own('follows')} {forced}" if forced else say.own("follows_any"), 4)

    # Beside the decisions ---------------------------------------------------------------------------------------------

    def _points_section(self) -> Iterable[str]:
        open_ = dict.fromkeys(name for decision in self._answers for name in self._answers[decision].open_points)
        if not open_:
            return
        say = self._say
        yield from ("", *self._fill(say.own("who_says_what")))
        for point in (self._points[name] for name in open_):
            stands = standing(point, self._sources)
            state = say.own(f"state_{stands.state}")
            yield from self._fill(f"{self._asks(point)} ({point.name}: {state})", 2, "- ")
            for i, reading in enumerate(point.readings):
                told = say.own(reading.name) if is_implicit(point) else say.pack(f"point-{point.name}.{reading.name}")
                if not reading.sources:
                    who = say.own("nobody_says")
                else:
                    who = f"{say.own('who_says' if stands.supports[i] else 'comments_only')} {_list(reading.sources)}"
                yield from self._fill(f"{told} ({who})", 6, "* ")

    def _asks(self, point: Point) -> str:
        """The question of a point; an implicit one asks whether its rule holds."""
        if not is_implicit(point):
            return self._say.pack(f"point-{point.name}", point.asks)
        decision, _, path = point.name.removeprefix(IMPLICIT).partition("/")
        return f"{self._say.own('does_it_hold')} {self._say.rule(decision, path)}"

    def _presumed(self) -> Iterable[str]:
        presumed = dict.fromkeys(pair for decision in self._answers for pair in self._answers[decision].presumed)
        if not presumed:
            return
        facts = {fact.name: fact for fact in self._ruleset.facts}
        yield from ("", *self._fill(self._say.own("presumed")))
        for name, value in presumed:
            own = facts[name].presumed
            behind = _list(own.sources) if own and own.sources else self._say.own("assumption")
            yield from self._fill(f"{self._say.is_(name, value)} ({behind})", 2, "- ")

    def _notes(self) -> Iterable[str]:
        notes = {note.name: note for note in shown_notes(self._ruleset, self._answers)}
        if not notes:
            return
        yield from ("", *self._fill(self._say.own("notes")))
        beside = {risk for note in notes.values() for risk in note.risks}
        promised: dict[tuple[str, ...], list[Note]] = {}
        for note in notes.values():
            if note.risks:
                promised.setdefault(note.risks, []).append(note)
            elif note.name not in beside:
                yield from self._note(note, note.kind, 2, "- ")
        for risks, benefits in promised.items():
            for risk in risks:
                yield from self._note(notes[risk], "beside", 2, "! ")
            for note in benefits:
                yield from self._note(note, note.kind, 6, "- ")

    def _note(self, note: Note, kind: str, indent: int, mark: str) -> Iterable[str]:
        told = self._say.pack(f"note-{note.name}", note.says)
        cited = f" ({_list(note.sources)})" if note.sources else ""
        yield from self._fill(f"{self._say.own(kind)}: {told}{cited}", indent, mark)

    def _cited(self) -> Iterable[str]:
        cited = cited_sources(self._ruleset, self._answers)
        if not cited:
            return
        say = self._say
        yield from ("", *self._fill(say.own("sources")))
        for source in cited:
            told = f"{source.publisher}: {source.title}"
            kind, seen = say.own(f"kind_{source.kind}"), say.own(f"seen_{source.seen}")
            yield from self._fill(f"{source.name}: {told}; {kind}, {source.date}, {seen}. {source.url}", 2, "- ")


def _list(names: Iterable[str]) -> str:
    return ", ".join(names) or "-"
