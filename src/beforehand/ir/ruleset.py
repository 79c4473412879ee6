"""The rules of a law, with all that explains them: records only, nothing is computed here."""

from collections.abc import Iterator

from msgspec import Struct

from beforehand.ir.conditions import Condition

OTHERWISE = "otherwise"


class Source(Struct, frozen=True):
    """A publication. ``last_day`` is its date; of an imprecise date, the last day (an ordinal)."""

    name: str
    publisher: str
    title: str
    kind: str  # official, foreign_official, news_agency, press, commentary
    origin: str
    date: str
    last_day: int
    language: str
    url: str
    seen: str  # whole, excerpt, not_seen
    about: str
    place: str


class Presumed(Struct, frozen=True):
    value: str
    says: str
    sources: tuple[str, ...]


class Derived(Struct, frozen=True):
    """A whole number of units from one date to another. ``missing_day``: see ``ir.dates``."""

    unit: str  # years, months, days
    start: str
    end: str
    missing_day: str
    sources: tuple[str, ...]


class Fact(Struct, frozen=True):
    """Something about the person or his application.

    ``values`` are those of a choice, a country or a yes/no fact; ``low`` and ``high`` bound a number.
    """

    name: str
    kind: str  # choice, country, date, number, yes_no
    values: tuple[str, ...]
    low: int | None
    high: int | None
    changeable: bool
    sensitivity: int
    effort: int
    prior: tuple[tuple[str, int], ...]
    presumed: Presumed | None
    derived: Derived | None
    place: str


class Term(Struct, frozen=True):
    name: str
    written: str
    says: str
    sources: tuple[str, ...]
    place: str


class Reading(Struct, frozen=True):
    name: str
    says: str
    sources: tuple[str, ...]


class Point(Struct, frozen=True):
    name: str
    asks: str
    readings: tuple[Reading, ...]
    about: str
    place: str


class Rule(Struct, frozen=True):
    """When / then, with exceptions that defeat it. ``path`` is unique in its decision: ``residence_permit/belarus``."""

    path: str
    when: Condition
    written: str
    then: str
    says: str
    sources: tuple[str, ...]
    exceptions: tuple["Rule", ...]
    place: str


class Otherwise(Struct, frozen=True):
    then: str
    says: str
    sources: tuple[str, ...]
    place: str


class Decision(Struct, frozen=True):
    name: str
    asks: str
    outcomes: tuple[str, ...]
    guarded: tuple[str, ...]
    rules: tuple[Rule, ...]
    otherwise: Otherwise | None
    place: str

    def every_rule(self) -> Iterator[Rule]:
        """All rules and exceptions, in pack order, a rule before its exceptions."""
        stack = list(reversed(self.rules))
        while stack:
            rule = stack.pop()
            yield rule
            stack.extend(reversed(rule.exceptions))


class Note(Struct, frozen=True):
    name: str
    kind: str  # benefit, risk, paper, context, open
    decision: str | None
    when: Condition
    says: str
    sources: tuple[str, ...]
    risks: tuple[str, ...]
    place: str


class Ruleset(Struct, frozen=True):
    """A law as rules. ``as_known`` is the day (ISO) after which sources do not count, or None.

    ``words`` maps a language to its words: ids as in docs/reference/pack-format.md, attributes as ``id.attribute``;
    ``unchecked`` maps a language to the ids whose translation nobody has verified.
    """

    pack: str
    title: str
    edition: str
    sha256: str
    language: str
    applied_on: str | None
    as_known: str | None
    cautions: tuple[tuple[str, str], ...]
    facts: tuple[Fact, ...]
    terms: tuple[Term, ...]
    points: tuple[Point, ...]
    decisions: tuple[Decision, ...]
    notes: tuple[Note, ...]
    sources: tuple[Source, ...]
    words: dict[str, dict[str, str]]
    unchecked: dict[str, tuple[str, ...]]
