"""Conditions in plain words, made from the words of facts, terms and points.

applying_for = "residence_permit" and covered_man    ->    all of these:
                                                             What the application is for: a residence permit
                                                             covered man
"""

import re
from dataclasses import dataclass
from datetime import date

from beforehand.ir.conditions import All, Between, Condition, Held, Not, OneOf, Some, Truth
from beforehand.ir.ruleset import Fact, Ruleset, Term
from beforehand.show.apart import each
from beforehand.show.document import Block, Link, Listing, Paragraph, Spans, Words, text_of
from beforehand.tell.speech import Speech

LISTED = 3
"""From so many values on, they stand in a list of their own."""


@dataclass(frozen=True, slots=True)
class Clause:
    """What is said, or the opening of a list of parts. ``joint`` is and, or, none or not_all."""

    spans: Spans
    parts: tuple["Clause", ...] = ()
    joint: str = ""


class Clauses:
    """Says the conditions of one law."""

    def __init__(self, ruleset: Ruleset, speech: Speech) -> None:
        self._say = speech
        self._own_language = speech.language == ruleset.language
        self._facts = {fact.name: fact for fact in ruleset.facts}
        self._terms: dict[Condition, list[Term]] = {}
        for term in ruleset.terms:
            self._terms.setdefault(term.when, []).append(term)

    def clause(self, when: Condition, written: str | None = None, *, whole: bool = False) -> Clause:
        """A condition. Terms are named where ``written`` names them; with ``whole``, the condition's own name is not."""
        say = self._say
        term = None if whole else self.find_term(when, written)
        if term:
            return Clause((Link(self.term(term), f"#term-{term.name}"),))
        match when:
            case Truth(value):
                return Clause((Words(say.own("show_always" if value else "show_never")),))
            case Held(point, readings):
                told = [say.pack(f"point-{point}.{reading}") for reading in readings]
                link = Link(self.point(point), f"#point-{point}")
                return self._one_of((link, Words(": ")), told)
            case OneOf(name, values):
                fact = self._facts[name]
                return self._one_of(self._opening(fact), [say.value(fact, value) for value in values])
            case Between(name, low, high):
                fact = self._facts[name]
                return Clause((*self._opening(fact), Words(self.range(fact, low, high))))
            case Not(part):
                return self._not(part, written)
            case All(parts):
                return self._joint("show_all", "and", parts, written)
            case Some(parts):
                return self._joint("show_some", "or", parts, written)

    def range(self, fact: Fact, low: int | None, high: int | None) -> str:
        """A range of a number or a date, both ends included; None is open."""
        say = self._say
        if fact.kind == "date":
            ends = [say.day(date.fromordinal(end).isoformat()) if end is not None else "" for end in (low, high)]
        else:
            ends = ["" if end is None else str(end) for end in (low, high)]
        if low == high:
            return ends[0] or say.own("show_always")
        if low is None and high is not None and fact.kind == "date":
            return say.own("show_before", day=say.day(date.fromordinal(high + 1).isoformat()))
        if low is None or low == fact.low:
            return say.own("to", high=ends[1])
        if high is None or high == fact.high:
            return say.own("from", low=ends[0])
        return say.own("between", low=ends[0], high=ends[1])

    def term(self, term: Term) -> str:
        """What a term is called in running text: its name, or where that is foreign its first sentence."""
        if self._own_language:
            return term.name.replace("_", " ")
        return each(self._say.pack(f"term-{term.name}"), _first_sentence)

    def point(self, name: str) -> str:
        """What a point is called in running text: its name, or where that is foreign its question."""
        return name.replace("_", " ") if self._own_language else self._say.pack(f"point-{name}")

    def find_term(self, when: Condition, written: str | None) -> Term | None:
        """The term that a part of a condition is, if what is written names it."""
        for term in self._terms.get(when, ()):
            if written is None or re.search(rf"(?<![\w\"]){term.name}(?![\w\"])", written):
                return term
        return None

    def _opening(self, fact: Fact) -> Spans:
        return (Link(self._say.fact(fact.name), f"#fact-{fact.name}"), Words(": "))

    def _one_of(self, opening: Spans, told: list[str]) -> Clause:
        if len(told) >= LISTED:
            parts = tuple(Clause((Words(words),)) for words in told)
            return Clause((*opening, Words(self._say.own("show_some"))), parts, "or")
        return Clause((*opening, Words(f" {self._say.own('show_or')} ".join(told))))

    def _joint(self, name: str, joint: str, parts: tuple[Condition, ...], written: str | None) -> Clause:
        said = tuple(self.clause(part, written) for part in parts)
        return said[0] if len(said) == 1 else Clause((Words(self._say.own(name)),), said, joint)

    def _not(self, part: Condition, written: str | None) -> Clause:
        say = self._say
        inner = self.clause(part, written)
        if not inner.parts:
            match part:
                case OneOf(name, (value,)) if self._facts[name].kind == "yes_no":
                    return self.clause(OneOf(name, ("false" if value == "true" else "true",)))
                case OneOf(name, (value,)) if not self.find_term(part, written):
                    fact = self._facts[name]
                    return Clause((*self._opening(fact), Words(say.own("show_not", said=say.value(fact, value)))))
                case Between(name, low, high) if not self.find_term(part, written):
                    fact = self._facts[name]
                    return Clause((*self._opening(fact), Words(say.own("show_not", said=self.range(fact, low, high)))))
                case _:
                    return Clause((Words(say.own("show_not_so") + " "), *inner.spans))
        opening = inner.spans if isinstance(part, OneOf | Held) else ()
        if opening:
            return Clause((*opening[:-1], Words(say.own("show_none"))), inner.parts, "none")
        name, joint = ("show_not_all", "not_all") if isinstance(part, All) else ("show_none", "none")
        return Clause((Words(say.own(name)),), inner.parts, joint)


def as_blocks(clause: Clause) -> tuple[Block, ...]:
    """A clause as a paragraph, and a list where it has parts."""
    if not clause.parts:
        return (Paragraph(clause.spans),)
    return (Paragraph(clause.spans), Listing(tuple(as_blocks(part) for part in clause.parts)))


def in_line(clause: Clause, between: str) -> str:
    """A clause as one line of text, ``between`` being the word for "or": ``A; B; none of these: (C; D)``."""
    return "; ".join(in_lines(clause, between))


def in_lines(clause: Clause, between: str) -> list[str]:
    """A clause as lines of text that must all hold."""
    if clause.joint == "and":
        return [_line(part, between) for part in clause.parts]
    return [_line(clause, between, outermost=True)]


def _line(clause: Clause, between: str, *, outermost: bool = False) -> str:
    if not clause.parts:
        return each(text_of(clause.spans), lambda said: said.rstrip("."))
    row = (f" {between} " if clause.joint == "or" else "; ").join(_line(part, between) for part in clause.parts)
    match clause.joint:
        case "and" | "or" if len(clause.spans) == 1:
            return row if outermost else f"({row})"
        case "or":
            return f"{text_of(clause.spans[:-1])}{row}"
        case _:
            return f"{text_of(clause.spans)} ({row})"


def _first_sentence(text: str) -> str:
    first, stop, rest = text.partition(". ")
    return f"{first} …" if stop and rest else text.rstrip(".")
