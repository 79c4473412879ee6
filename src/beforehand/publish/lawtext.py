"""The whole law as text that every viewer can read: rules under their outcomes, questions of law, notes, sources.

The script and the style sheet pick from it what concerns a case, so every sentence stands in the file once.
"""

from collections.abc import Iterator

from beforehand.ir.ruleset import OTHERWISE, Decision, Note, Rule, Ruleset
from beforehand.ir.support import standings, support
from beforehand.publish.codes import Codes
from beforehand.publish.data import PageData
from beforehand.publish.shape import Shape
from beforehand.publish.tongues import Tongues
from beforehand.publish.unscripted import AFTER, BEFORE, write_lines
from beforehand.publish.wire import reasons
from beforehand.publish.words import rule_id


class LawText:
    """Writes the law of one file. Ids are neutral: d0, d0o1, d0r5, p3, n7."""

    def __init__(self, ruleset: Ruleset, data: PageData, say: Tongues, codes: Codes, shape: Shape) -> None:
        self._ruleset = ruleset
        self._data = data
        self._say = say
        self._brief = shape.brief
        self._codes = codes
        self._notes_shown = [(place, note) for place, note in enumerate(ruleset.notes) if note.kind in shape.notes]
        self._sources = {source.name: source for source in ruleset.sources}

    def write(self) -> Iterator[str]:
        """The parts of the law in order, without its sources."""
        for place, decision in enumerate(self._ruleset.decisions):
            yield from self._decision(place, decision)
        yield from self._points()
        yield from self._notes("papers", ("paper",))
        yield from self._risks()
        yield from self._notes("notes", ("context", "open"))

    def _decision(self, place: int, decision: Decision) -> Iterator[str]:
        """Rules under the outcome that they give; exceptions under their rule where they give another, of course."""
        yield f"<section id=d{place}><h3>{self._say.span(f'decision-{decision.name}.asks', terms=False)}</h3>"
        data = self._data.decisions[decision.name]
        yield from write_lines(decision, data, BEFORE, place, self._say)
        numbers = {rule.path: number for number, rule in enumerate(decision.every_rule())}
        for number, outcome in enumerate(decision.outcomes):
            guarded = " data-g" if outcome in decision.guarded else ""
            if not number and any(
                note.decision == decision.name and note.kind == "paper" for note in self._ruleset.notes
            ):
                guarded += " data-slip"  # which papers count for what
            yield f"<div class=o id=d{place}o{number}{guarded}><h4>"
            yield f"{self._say.span(f'decision-{decision.name}.{outcome}', terms=False)}</h4><ul>"
            for rule in decision.rules:
                if rule.then == outcome and self._tells(decision, rule):
                    yield from self._rule(place, decision, rule, numbers)
                elif rule.then == outcome:
                    self._codes.pass_over(rule.sources)
            if decision.otherwise and decision.otherwise.then == outcome:
                own = decision.otherwise
                yield self._item(f"d{place}r{len(numbers)}", rule_id(decision.name, OTHERWISE), own.sources, "data-d")
            yield "</ul></div>"
        yield from write_lines(decision, data, AFTER, place, self._say)
        yield "</section>"

    def _rule(self, place: int, decision: Decision, rule: Rule, numbers: dict[str, int]) -> Iterator[str]:
        yield self._item(f"d{place}r{numbers[rule.path]}", rule_id(decision.name, rule.path), rule.sources)
        if rule.exceptions:
            yield f"<div class=x><b>{self._say.span('page_law_unless')}</b><ul>"
            for inner in rule.exceptions:
                yield from self._rule(place, decision, inner, numbers)
            yield "</ul></div>"

    def _tells(self, decision: Decision, rule: Rule) -> bool:
        """Whether a rule, or an exception to it, can be somebody's reason; of a file that is not brief, every rule."""
        if not self._brief or rule.path in reasons(self._data.decisions[decision.name]):
            return True
        return any(self._tells(decision, inner) for inner in rule.exceptions)

    def _item(self, anchor: str, words: str, sources: tuple[str, ...], marks: str = "") -> str:
        stands = f"data-s={support(sources, self._sources)}"
        return f"<li id={anchor} {' '.join(filter(None, (stands, marks)))}><div>{self._said(words, sources)}</div>"

    def _said(self, words: str, sources: tuple[str, ...]) -> str:
        return f"{self._say.p(words)}<p class=c>{self._codes.cite(sources)}"

    def _points(self) -> Iterator[str]:
        stands = standings(self._ruleset)
        yield f"<section id=who_says_what><h3>{self._say.span('who_says_what')}</h3>"
        asked = {name for own in self._data.decisions.values() for name in own.open_points}
        for place, point in enumerate(self._ruleset.points):
            if self._brief and point.name not in asked:
                self._codes.pass_over(source for reading in point.readings for source in reading.sources)
                continue
            own = stands[point.name]
            yield f"<div class=p id=p{place} data-s={own.state}><h4>{self._say.span(f'point-{point.name}', terms=False)}</h4><ul>"
            for number, reading in enumerate(point.readings):
                counts = " data-c" if reading.sources and not own.supports[number] else ""
                yield f"<li{counts}>{self._said(f'point-{point.name}.{reading.name}', reading.sources)}"
            yield "</ul></div>"
        yield "</section>"

    def _notes(self, name: str, kinds: tuple[str, ...]) -> Iterator[str]:
        notes = [(place, note) for place, note in self._notes_shown if note.kind in kinds]
        if notes:
            slip = " data-slip" if name == "papers" else ""
            yield f"<section id={name}{slip}><h3>{self._say.span(name)}</h3><ul>"
            yield from (self._note(place, note) for place, note in notes)
            yield "</ul></section>"

    def _note(self, place: int, note: Note) -> str:
        return f"<li id=n{place}>{self._said(f'note-{note.name}', note.sources)}"

    def _risks(self) -> Iterator[str]:
        """Risks, and after them what is promised: a promise never stands without the risks that belong to it."""
        risks = [(place, note) for place, note in self._notes_shown if note.kind == "risk"]
        promised = [(place, note) for place, note in self._notes_shown if note.kind == "benefit"]
        if not risks:
            return
        yield f"<section id=risks><h3>{self._say.span('risks')}</h3><ul class=w>"
        yield from (self._note(place, note) for place, note in risks)
        yield "</ul>"
        if promised:
            yield f"<div class=b id=promised>{self._say.p('promised')}<ul>"
            yield from (self._note(place, note) for place, note in promised)
            yield "</ul></div>"
        yield "</section>"
