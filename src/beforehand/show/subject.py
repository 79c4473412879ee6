"""What every part of the document needs: the law, its words in a language, what stands behind a sentence, where it stands."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from beforehand.ir.as_known import implicit_point, is_implicit
from beforehand.ir.cells import Cells
from beforehand.ir.conditions import All, Between, Condition, Held, Not, OneOf, Some, Truth, atoms
from beforehand.ir.ruleset import Decision, Rule, Ruleset
from beforehand.ir.support import standings, support
from beforehand.show.clauses import Clause, Clauses
from beforehand.show.document import Block, Code, Link, Paragraph, Span, Spans, Words, joined
from beforehand.show.links import relative_link
from beforehand.tell.speech import Speech


class Subject:
    """A law, told in a language.

    ``folder`` is the pack's, if it is a folder that links may lead to; ``base`` is where the document will stand.
    """

    def __init__(
        self,
        ruleset: Ruleset,
        cells: Mapping[str, Cells],
        language: str | None = None,
        folder: Path | None = None,
        base: Path | None = None,
    ) -> None:
        self.ruleset = ruleset
        self.cells = cells
        self.say = Speech(ruleset, language)
        self.languages = self.say.languages
        self.clauses = Clauses(ruleset, self.say)
        self.sources = {source.name: source for source in ruleset.sources}
        self.facts = {fact.name: fact for fact in ruleset.facts}
        self.points = {point.name: point for point in ruleset.points}
        self.standings = standings(ruleset)
        self.numbers = {
            (decision.name, rule.path): number
            for decision in ruleset.decisions
            for number, rule in _all(decision.rules)
        }
        self._folder = folder
        self._base = base or Path()

    # Words ------------------------------------------------------------------------------------------------------------

    def own(self, name: str, **filled: str) -> Words:
        """A word or sentence of the program."""
        return Words(self.say.own(name, **filled))

    def paragraph(self, name: str, **filled: str) -> Paragraph:
        return Paragraph((self.own(name, **filled),))

    def state(self, point: str) -> Words:
        """The state of a point, in words."""
        state = self.standings[point].state
        return Words(self.say.own(f"state_{state}"), state)

    def outcome(self, decision: str, outcome: str) -> Spans:
        told = self.say.outcome(decision, outcome)
        return (Words(told),) if told == outcome else (Words(f"{told} "), Code(outcome))

    def point(self, name: str) -> Spans:
        """A point as a link, with its state."""
        return (Link(self.clauses.point(name), f"#point-{name}"), Words(" ("), self.state(name), Words(")"))

    # What stands behind a sentence ------------------------------------------------------------------------------------

    def cited(self, names: Iterable[str]) -> Spans:
        """Sources as links; one that does not count on the day is only named."""
        return joined(
            [(Link(name, f"#source-{name}", code=True) if name in self.sources else Code(name),) for name in names]
        )

    def behind(self, names: tuple[str, ...]) -> Spans:
        """How much stands behind a sentence, and which sources."""
        told = self.own(f"support_{support(names, self.sources)}")
        return (told, Words(": "), *self.cited(names)) if names else (told,)

    def citing(self, names: tuple[str, ...]) -> Spans:
        """Sources in brackets after a sentence; nothing where there is none."""
        return (Words(" ("), *self.cited(names), Words(")")) if names else ()

    # Conditions -------------------------------------------------------------------------------------------------------

    def when(self, decision: Decision, rule: Rule) -> Condition:
        """A rule's condition as the pack has it, without the point that a day added."""
        if self.is_doubtful(decision, rule) and isinstance(rule.when, All):
            return rule.when.parts[0]
        return rule.when

    def is_doubtful(self, decision: Decision, rule: Rule) -> bool:
        """Whether the answers ask if a rule holds, because too little stood behind it on the day."""
        return implicit_point(decision.name, rule.path) in self.points

    def clause(self, decision: Decision, rule: Rule) -> Clause:
        return self.clauses.clause(self.when(decision, rule), rule.written)

    def hangs_on(self, decision: Decision, rule: Rule) -> tuple[list[str], list[str]]:
        """The points a rule names, and those that only its terms name."""
        when = self.when(decision, rule)
        named = dict.fromkeys(self._named(when, rule.written, 0))
        every = dict.fromkeys(atom.point for atom in atoms(when) if isinstance(atom, Held))
        return list(named), [name for name in every if name not in named]

    def near_points(self, decision: Decision, rule: Rule) -> list[str]:
        """The points that a rule or one of the terms it names speaks of, itself."""
        return list(dict.fromkeys(self._named(self.when(decision, rule), rule.written, 1)))

    def _named(self, when: Condition, written: str, terms: int) -> Iterator[str]:
        """The points that are named in a condition, or in that many levels of terms below it."""
        term = self.clauses.find_term(when, written)
        if term and not terms:
            return
        if term:
            terms, written = terms - 1, term.written
        match when:
            case Held(point, _):
                yield point
            case Not(part):
                yield from self._named(part, written, terms)
            case All(parts) | Some(parts):
                for part in parts:
                    yield from self._named(part, written, terms)
            case Truth() | OneOf() | Between():
                return

    def own_points(self) -> list[str]:
        """The points of the pack, without those that a day added."""
        return [point.name for point in self.ruleset.points if not is_implicit(point)]

    # Places -----------------------------------------------------------------------------------------------------------

    def place(self, place: str) -> Spans:
        """Where something is written: ``decisions/d.yaml:12``, leading there where the pack is a folder."""
        file, line = self.file_and_line(place)
        shown = f"{file}:{line}" if line else file
        if not self._folder:
            return (Code(shown),)
        target = relative_link(self._folder / file, self._base)
        return (Link(shown, f"{target}#L{line}" if line else target, code=True),)

    def file_and_line(self, place: str) -> tuple[str, str]:
        """``folder/pack/decisions/d.yaml:12:3`` -> ``decisions/d.yaml``, ``12``."""
        file, line = place, ""
        if place.count(":") >= 2:
            file, line, _ = place.rsplit(":", 2)
        shown = f"{self._folder}/" if self._folder else f"{self.ruleset.pack}/"
        return file.removeprefix(shown).replace("\\", "/"), line


def rule_anchor(decision: str, path: str) -> str:
    """Where a rule stands in the document."""
    return f"rule-{decision}-{path.replace('/', '-')}"


def told(spans: Spans) -> tuple[Block, ...]:
    """Spans as the one paragraph of a field."""
    return (Paragraph(spans),)


def numbered(rules: tuple[Rule, ...], above: str = "") -> list[tuple[str, Rule]]:
    """Rules with their numbers: 1, 2, ... under 3: 3.1, 3.2."""
    return [(f"{above}{number}", rule) for number, rule in enumerate(rules, 1)]


def _all(rules: tuple[Rule, ...], above: str = "") -> Iterator[tuple[str, Rule]]:
    for number, rule in numbered(rules, above):
        yield number, rule
        yield from _all(rule.exceptions, f"{number}.")


def spans(*parts: Span | str) -> Spans:
    """Spans from texts and spans."""
    return tuple(Words(part) if isinstance(part, str) else part for part in parts)
