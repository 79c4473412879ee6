"""The rules of a law, with all that explains them: records only, nothing is computed here."""

from collections.abc import Iterator

from msgspec import Struct

from beforehand.ir.conditions import Condition

OTHERWISE = "otherwise"


class Passage(Struct, frozen=True):
    """A passage of a source that the pack rests on: how many words it has, and their fingerprint (``text.passage``)."""

    words: int
    sha256: str
    about: str


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
    passages: tuple[Passage, ...] = ()


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

    ``values`` are those of a choice, a country or a yes/no fact; ``low`` and ``high`` bound a number. Facts with the
    same ``together`` may be asked in one question. Of a fact with ``several``, a person may have more than one value:
    each is a case of its own.
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
    together: str | None = None
    several: bool = False


class Term(Struct, frozen=True):
    """A named condition. Where a rule uses it, ``when`` stands in the rule's condition as a part of its own."""

    name: str
    when: Condition
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
    """A question that the law answers; asked and told only while the outcome ``only_if`` names may still come."""

    name: str
    asks: str
    outcomes: tuple[str, ...]
    guarded: tuple[str, ...]
    rules: tuple[Rule, ...]
    otherwise: Otherwise | None
    place: str
    only_if: tuple[str, str] | None = None  # another decision, one of its outcomes

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


class Event(Struct, frozen=True):
    """What happened on a day, or from ``date`` until ``until``; a day may be known to the month or the year only."""

    name: str
    date: str
    until: str | None
    says: str
    sources: tuple[str, ...]
    place: str


class Figure(Struct, frozen=True):
    """A number that somebody gave: what it counts, who gave it, and what to beware of."""

    name: str
    figure: str
    about: str
    who: str
    date: str
    caution: str
    sources: tuple[str, ...]
    place: str


class Comparison(Struct, frozen=True):
    """What other countries do; context, never equivalence."""

    name: str
    countries: tuple[str, ...]
    says: str
    caution: str
    sources: tuple[str, ...]
    place: str


class Report(Struct, frozen=True):
    """A press report, and what it told its readers; None is "cannot tell", never "no".

    ``countries`` are those of the outlet, empty if that cannot be told. ``complete``: the report was seen to its end.
    """

    name: str
    outlet: str
    countries: tuple[str, ...]
    outlet_kind: str
    date: str | None
    language: str
    url: str
    incentive: bool | None
    requirement: str | None  # directly, indirectly, no
    exemptions: bool | None
    age: bool | None
    complete: bool
    source: str | None
    about: str
    place: str


class Ruleset(Struct, frozen=True):
    """A law as rules. ``as_known`` is the day (ISO) after which sources do not count, or None.

    ``official_language`` is that of the office that applies the law, whose words come first beside unchecked ones; ``help``
    says who can help. ``timeline`` is in order of date; ``outlet_kinds`` are names with their labels, in the order they are told.
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
    timeline: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    comparisons: tuple[Comparison, ...] = ()
    reports: tuple[Report, ...] = ()
    outlet_kinds: tuple[tuple[str, str], ...] = ()
    official_language: str | None = None
    help: str = ""
