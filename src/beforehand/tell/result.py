"""What a person reads: the answers to one or more cases of his, as sections of lines, ready to be laid out.

The anatomy is the same everywhere: what to beware of, and until when the sources run; of each decision the answer in one
sentence with its certainty, why, which exceptions did not match, what to find out, and what would change it; what is
disputed and who says what; the papers and what each sets in motion; promises only beside their risks; what else there is to
know; what was taken as given; who can help; what he answered; the sources; which edition this is.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from beforehand.ir.answer import Answer, Reason
from beforehand.ir.as_known import IMPLICIT, is_implicit
from beforehand.ir.conditions import Held, atoms
from beforehand.ir.ruleset import OTHERWISE, Decision, Note, Point, Rule
from beforehand.ir.support import standing
from beforehand.tell.answers import AnswersLike
from beforehand.tell.beside import ORIGINAL, plain
from beforehand.tell.languages import Languages
from beforehand.tell.plain import sources_until
from beforehand.tell.speech import Speech

SHOWN = 4
"""So many open points are named with a decision; all are told of below."""


class Line(Struct, frozen=True):
    """A line, perhaps in two languages (``tell.beside``), and the lines under it. ``kind`` says how it is marked."""

    text: str
    kind: str = "item"  # item, plain, headline, warning, risk, against
    inner: tuple["Line", ...] = ()


class Section(Struct, frozen=True):
    """A part of a result. The names are the same for every pack: ``answer``, ``why``, ``open_facts``, …"""

    name: str
    heading: str
    lines: tuple[Line, ...]
    level: int = 2


class Told(Struct, frozen=True):
    """One case and its answers.

    ``title`` sets it apart from the other cases of the same person. ``shown`` says in words what he answered, by fact;
    a fact that is not in it is shown by its value. Of a fact in ``examples`` the value is an example and never shown: where
    ``shown`` does not say what was answered, the fact is only named.
    """

    answers: AnswersLike
    title: str = ""
    shown: Mapping[str, str] = {}
    examples: frozenset[str] = frozenset()


class Result(Struct, frozen=True):
    """All that is told, in order."""

    languages: Languages
    title: str
    sections: tuple[Section, ...]


def build_result(cases: Sequence[Told], language: str | None = None, help_block: Sequence[str] = ()) -> Result:
    """The answers to the cases of one person, all by the same law, in words.

    ``help_block`` are lines with which an organisation names itself. Raises UnknownNameError for a language that the pack
    does not have, ValueError for no case.
    """
    if not cases:
        raise ValueError("no case")
    return _Builder(cases, Speech(cases[0].answers.ruleset, language), help_block).result()


def is_told(decision: Decision, answers: AnswersLike) -> bool:
    """Whether a decision concerns the case: one that depends on an outcome of another is told while that is possible."""
    if decision.only_if is None:
        return True
    name, outcome = decision.only_if
    other = next(one for one in answers.ruleset.decisions if one.name == name)
    return outcome in answers[name].possible and is_told(other, answers)


class _Builder:
    def __init__(self, cases: Sequence[Told], say: Speech, help_block: Sequence[str]) -> None:
        self._cases = cases
        self._say = say
        self._help = help_block
        self._ruleset = cases[0].answers.ruleset
        self._newest = sources_until(self._ruleset)
        self._until = say.day(self._newest or "-")
        self._sources = {source.name: source for source in self._ruleset.sources}
        self._points = {point.name: point for point in self._ruleset.points}
        self._codes: dict[str, str] = {}

    def result(self) -> Result:
        made = [self._section("first", self._first())]
        for case in self._cases:
            if case.title:
                made.append(Section("case", case.title, (), 1))
            for decision in self._ruleset.decisions:
                if is_told(decision, case.answers):
                    made += self._decision(decision, case)
        told = [
            (decision, case.answers[decision.name])
            for case in self._cases
            for decision in self._ruleset.decisions
            if is_told(decision, case.answers)
        ]
        notes = self._concerning(told)
        made += [
            self._section("who_says_what", self._disputes(answer for _, answer in told)),
            self._section("papers", (self._note(note) for note in notes if note.kind == "paper")),
            self._section("risks", self._risks(notes)),
            self._section("notes", (self._note(note) for note in notes if note.kind in {"context", "open"})),
            self._section("presumed", self._presumed(told)),
            self._section("help", self._helpers()),
            self._section("given", self._given()),
            self._section("sources", self._cited()),
        ]
        edition = self._say.own("edition", edition=self._ruleset.edition, sha=self._ruleset.sha256[:16])
        made.append(Section("edition", "", (Line(f"{self._ruleset.pack}. {edition}", "plain"),)))
        kept = tuple(section for section in made if section.lines or section.name == "case")
        return Result(self._say.languages, self._say.pack("pack"), kept)

    def _section(self, name: str, lines: Iterable[Line], level: int = 2) -> Section:
        heading = self._say.own(name) if name != "first" else ""
        return Section(name, heading, tuple(lines), level)

    # What comes first -------------------------------------------------------------------------------------------------

    def _first(self) -> Iterator[Line]:
        say, ruleset = self._say, self._ruleset
        if say.under:
            yield Line(say.own("unchecked_original" if say.under == ORIGINAL else "unchecked_translation"), "warning")
        if ruleset.as_known:
            yield Line(say.own("as_known", day=say.day(ruleset.as_known)), "warning")
        if self._newest is None:
            yield Line(say.own("no_sources"), "warning")
        else:
            yield from self._filed(self._newest)
            until = "until_known" if ruleset.as_known else "until"
            yield Line(say.own(until, day=self._until), "warning")
        for name, _ in ruleset.cautions:
            yield Line(say.pack(f"pack.{name}"), "warning")
        yield Line(say.own("not_advice"), "warning")

    def _filed(self, newest: str) -> Iterator[Line]:
        name = self._ruleset.applied_on
        if name is None:
            return
        days = (None if name in case.examples else case.answers.facts.get(name) for case in self._cases)
        for day in dict.fromkeys(days):
            if day is None:
                yield Line(self._say.own("filed_unknown", day=self._until), "warning")
            elif str(day)[:10] > newest:
                yield Line(self._say.own("filed_later", day=self._say.day(str(day)[:10])), "warning")

    # One decision -----------------------------------------------------------------------------------------------------

    def _decision(self, decision: Decision, case: Told) -> Iterator[Section]:
        say, answer = self._say, case.answers[decision.name]
        yield Section(
            "answer",
            say.pack(f"decision-{decision.name}.asks", decision.asks),
            tuple(self._headline(decision, answer)),
            1,
        )
        rules = {rule.path: rule for rule in decision.every_rule()}
        yield self._section("why", self._why(decision, answer, rules, case))
        yield self._section("open_facts", map(self._open_fact, answer.open_facts))
        asked = [Line(self._asks(self._points[name])) for name in answer.open_points[:SHOWN]]
        if len(answer.open_points) > SHOWN:
            asked.append(Line(say.own("more", count=str(len(answer.open_points) - SHOWN))))
        yield self._section("open_points", asked)
        yield self._section("ways", self._ways(decision, answer))

    def _headline(self, decision: Decision, answer: Answer) -> Iterator[Line]:
        """The answer in words. An uncertain outcome that could do harm if relied on is never the headline."""
        say = self._say
        if answer.verdict is None:
            inner = tuple(Line(say.outcome(decision.name, outcome)) for outcome in answer.possible)
            yield Line(say.own(answer.certainty), "headline", inner)
            return
        told = say.outcome(decision.name, answer.verdict)
        if answer.certainty == "settled":
            yield Line(told, "headline")
            yield Line(say.own("settled", day=self._until), "plain")
            return
        if answer.verdict in decision.guarded:
            yield Line(say.own("guarded"), "headline")
            yield Line(say.own("says_so"), "plain", (Line(told),))
        else:
            yield Line(told, "headline")
        yield Line(say.own("reported" if answer.certainty == "reported" else "disputed_verdict"), "plain")

    def _why(self, decision: Decision, answer: Answer, rules: Mapping[str, Rule], case: Told) -> Iterator[Line]:
        say = self._say
        for reason in answer.because:
            told = f"{say.rule(decision.name, reason.rule)} ({self._behind(reason)})"
            tried = tuple(self._tried(decision, rules[t.rule], t.sources, case) for t in reason.defeated)
            yield Line(told, "item", tried)
        if answer.because:
            forced = "; ".join(self._is(name, case) for name in answer.forced_by)
            yield Line(f"{say.own('follows')} {forced}" if forced else say.own("follows_any"), "plain")

    def _behind(self, reason: Reason) -> str:
        stands = self._say.own(f"support_{reason.support}")
        name = f"{self._say.own('otherwise_rule')}; " if reason.rule == OTHERWISE else ""
        return f"{name}{stands}: {self._cite(reason.sources)}"

    def _tried(self, decision: Decision, rule: Rule, sources: Sequence[str], case: Told) -> Line:
        """An exception that did not match, and what the person said of the facts that it asks about."""
        asked = dict.fromkeys(atom.fact for atom in atoms(rule.when) if not isinstance(atom, Held))
        said = [self._is(name, case) for name in asked if case.answers.facts.get(name) is not None]
        inner = (Line(f"{self._say.own('tried_because')} {'; '.join(said)}", "plain"),) if said else ()
        told = f"{self._say.own('tried')} {self._say.rule(decision.name, rule.path)} ({self._cite(sources)})"
        return Line(told, "against", inner)

    def _is(self, name: str, case: Told) -> str:
        shown = case.shown.get(name)
        if shown is not None:
            return f"{self._say.fact(name)}: {shown}"
        return self._say.fact(name) if name in case.examples else self._say.is_(name, case.answers.facts[name])

    def _open_fact(self, name: str) -> Line:
        how = self._say.pack(f"fact-{name}.find_out")
        return Line(self._say.fact(name), "item", (Line(how, "plain"),) if how else ())

    def _ways(self, decision: Decision, answer: Answer) -> Iterator[Line]:
        say = self._say
        for way in answer.ways:
            changes = "; ".join(say.change(change) for change in way.changes)
            told = say.outcome(decision.name, way.verdict)
            if way.certainty != "settled":  # what is not settled says so first
                told = f"{say.own('uncertain_' + way.certainty)} {told}"
            yield Line(f"{changes} → {told}")
        if answer.verdict is not None and not answer.complete:
            yield Line(say.own("search_stopped"), "plain")

    # Beside the decisions ---------------------------------------------------------------------------------------------

    def _disputes(self, told: Iterable[Answer]) -> Iterator[Line]:
        say = self._say
        for point in (self._points[name] for name in dict.fromkeys(name for a in told for name in a.open_points)):
            stands = standing(point, self._sources)
            readings = []
            for i, reading in enumerate(point.readings):
                says = say.own(reading.name) if is_implicit(point) else say.pack(f"point-{point.name}.{reading.name}")
                if not reading.sources:
                    who = say.own("nobody_says")
                else:
                    who = f"{say.own('who_says' if stands.supports[i] else 'comments_only')} {self._cite(reading.sources)}"
                readings.append(Line(f"{says} ({who})"))
            yield Line(f"{self._asks(point)} ({say.own(f'state_{stands.state}')})", "item", tuple(readings))

    def _asks(self, point: Point) -> str:
        """The question of a point; an implicit one asks whether its rule holds."""
        if not is_implicit(point):
            return self._say.pack(f"point-{point.name}", point.asks)
        decision, _, path = point.name.removeprefix(IMPLICIT).partition("/")
        return f"{self._say.own('does_it_hold')} {self._say.rule(decision, path)}"

    def _concerning(self, told: Sequence[tuple[Decision, Answer]]) -> list[Note]:
        """The notes that concern the cases; a benefit never comes without its risks."""
        named = {name for _, answer in told for name in answer.notes}
        named |= {risk for note in self._ruleset.notes if note.name in named for risk in note.risks}
        return [note for note in self._ruleset.notes if note.name in named]

    def _note(self, note: Note, kind: str = "item") -> Line:
        told = self._say.pack(f"note-{note.name}", note.says)
        cited = f" ({self._cite(note.sources)})" if note.sources else ""
        return Line(f"{told}{cited}", kind)

    def _risks(self, notes: Sequence[Note]) -> Iterator[Line]:
        """Risks; under those that belong to it, each promise. One without risks is not told."""
        by_name = {note.name: note for note in notes}
        promised: dict[tuple[str, ...], list[Note]] = {}
        for note in notes:
            if note.kind == "benefit" and note.risks:
                promised.setdefault(note.risks, []).append(note)
        beside = {risk for risks in promised for risk in risks}
        for note in notes:
            if note.kind == "risk" and note.name not in beside:
                yield self._note(note, "risk")
        for risks, benefits in promised.items():
            for risk in risks:
                yield self._note(by_name[risk], "risk")
            yield Line(self._say.own("promised"), "plain", tuple(map(self._note, benefits)))

    def _presumed(self, told: Iterable[tuple[Decision, Answer]]) -> Iterator[Line]:
        facts = {fact.name: fact for fact in self._ruleset.facts}
        for name, value in dict.fromkeys(pair for _, answer in told for pair in answer.presumed):
            own = facts[name].presumed
            behind = self._cite(own.sources) if own and own.sources else self._say.own("assumption")
            yield Line(f"{self._say.is_(name, value)} ({behind})")

    def _helpers(self) -> Iterator[Line]:
        for line in self._help:
            yield Line(plain(line))
        if not self._help:
            yield Line(self._say.pack("help") if self._ruleset.help else self._say.own("help_default"))

    def _given(self) -> Iterator[Line]:
        for name in dict.fromkeys(name for case in self._cases for name in case.answers.facts):
            for said in dict.fromkeys(
                self._is(name, case) for case in self._cases if case.answers.facts.get(name) is not None
            ):
                yield Line(said)

    # Sources ----------------------------------------------------------------------------------------------------------

    def _cite(self, names: Iterable[str]) -> str:
        """The codes of sources, numbered as they are first cited."""
        return ", ".join(self._codes.setdefault(name, f"S{len(self._codes) + 1}") for name in names) or "-"

    def _cited(self) -> Iterator[Line]:
        say = self._say
        for name, code in list(self._codes.items()):
            source = self._sources[name]
            kind, seen = say.own(f"kind_{source.kind}"), say.own(f"seen_{source.seen}")
            about = [f"{kind}, {say.day(source.date)}, {seen}", *([source.url] if source.url else [])]
            inner = tuple(Line(line, "plain") for line in about)
            yield Line(plain(f"{code} {source.publisher}: {source.title} ({name})"), "item", inner)
