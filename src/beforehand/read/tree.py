"""A law pack as it was written: records that know their place. Names are not resolved yet."""

from dataclasses import dataclass, field
from datetime import date

from beforehand.text.source import Span


@dataclass(frozen=True, slots=True)
class Word:
    """A text and where it stands."""

    text: str
    span: Span = field(compare=False, repr=False)


# Conditions (FEEL) ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Literal:
    """A constant: a string, a whole number, a boolean or a date."""

    value: str | int | bool | date
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Name:
    """A name on its own: a yes/no fact, or a term."""

    name: Word
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Comparison:
    """``name operator value``, the name always first; the operator is one of ``= != < <= > >=``."""

    name: Word
    operator: str
    value: Literal
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Within:
    """``name in [low..high]``, or ``between``."""

    name: Word
    low: Literal
    high: Literal
    low_included: bool
    high_included: bool
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OneOf:
    """``name in (value, value)``."""

    name: Word
    values: tuple[Literal, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Truth:
    """``true`` or ``false`` as a condition."""

    value: bool
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Not:
    part: "Condition"
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple["Condition", ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Some:
    parts: tuple["Condition", ...]
    span: Span = field(compare=False, repr=False)


Condition = Name | Comparison | Within | OneOf | Truth | Not | All | Some


# The pack ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Presumed:
    value: Word
    says: Word
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Derived:
    unit: str  # years, months, days
    start: Word
    end: Word
    missing_day: str  # last_day_of_month, first_of_next_month
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    name: Word
    kind: str  # choice, country, date, number, yes_no
    values: tuple[Word, ...]  # of a choice
    also: tuple[Word, ...]  # of a country
    low: int | None
    high: int | None
    changeable: bool
    sensitivity: int
    effort: int
    prior: tuple[tuple[Word, int], ...]
    presumed: Presumed | None
    derived: Derived | None
    together: Word | None = None
    several: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    name: Word
    when: Condition
    written: str  # the condition as written
    says: Word
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    name: Word
    says: Word
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Point:
    name: Word
    asks: Word
    readings: tuple[Reading, ...]
    about: str


@dataclass(frozen=True, slots=True)
class Rule:
    name: Word
    when: Condition
    written: str
    then: Word
    says: Word
    sources: tuple[Word, ...]
    exceptions: tuple["Rule", ...]


@dataclass(frozen=True, slots=True)
class Otherwise:
    then: Word
    says: Word
    sources: tuple[Word, ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OnlyIf:
    decision: Word
    outcome: Word


@dataclass(frozen=True, slots=True)
class Decision:
    name: Word
    asks: Word
    outcomes: tuple[Word, ...]
    guarded: tuple[Word, ...]
    rules: tuple[Rule, ...]
    otherwise: Otherwise | None
    only_if: OnlyIf | None = None


@dataclass(frozen=True, slots=True)
class Note:
    name: Word
    kind: str  # benefit, risk, paper, context, open
    decision: Word | None
    when: Condition | None
    says: Word
    sources: tuple[Word, ...]
    risks: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Passage:
    words: int
    sha256: str
    about: str


@dataclass(frozen=True, slots=True)
class Source:
    name: Word
    publisher: str
    title: str
    kind: str  # official, foreign_official, news_agency, press, commentary
    origin: str
    date: Word  # 2025-12-13, 2025-12 or 2025
    language: str
    url: str
    seen: str  # whole, excerpt, not_seen
    about: str
    passages: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    name: Word
    date: Word
    until: Word | None
    says: Word
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    name: Word
    figure: Word
    about: Word
    who: Word
    date: Word
    caution: Word
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Beside:
    """A comparison with other countries (``Comparison`` is one of values)."""

    name: Word
    countries: tuple[Word, ...]
    says: Word
    caution: Word | None
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A press report; None is "cannot tell"."""

    name: Word
    outlet: str
    countries: tuple[Word, ...]
    outlet_kind: Word
    date: Word | None
    language: str
    url: str
    incentive: bool | None
    requirement: str | None  # directly, indirectly, no
    exemptions: bool | None
    age: bool | None
    complete: bool
    source: Word | None
    about: str


@dataclass(frozen=True, slots=True)
class Expectation:
    """What a scenario expects of one decision. A key that is left out is None and is not checked."""

    decision: Word
    verdict: Word | None  # the text "null" stands for "no verdict"
    certainty: Word | None
    possible: tuple[Word, ...] | None
    open_facts: tuple[Word, ...] | None
    open_points: tuple[Word, ...] | None


@dataclass(frozen=True, slots=True)
class Scenario:
    name: Word
    case: tuple[tuple[Word, Word], ...]  # fact, value as written; the text "null" is unknown
    as_known: Word | None
    expect: tuple[Expectation, ...]
    why: Word
    sources: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Status:
    """Who stands behind one string of a message, and the hash of the original that it translates."""

    attribute: str  # nothing: the message's own text
    status: str  # unverified, reviewed, verified
    original: str  # the first eight hexadecimal digits of its SHA-256
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Message:
    """One Fluent message: a text, attributes, the status of each where it was given, and other lines of comment."""

    name: Word
    text: str
    attributes: tuple[tuple[Word, str], ...]
    statuses: tuple[Status, ...]
    remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A file of words; ``heading`` are the lines of comment above its first message."""

    language: str
    file: str
    heading: tuple[str, ...]
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Pack:
    """A whole pack, as written."""

    name: Word
    title: Word
    edition: str
    language: str
    languages: tuple[Word, ...]
    applied_on: Word | None
    cautions: tuple[tuple[Word, Word], ...]
    facts: tuple[Fact, ...]
    terms: tuple[Term, ...]
    points: tuple[Point, ...]
    decisions: tuple[Decision, ...]
    notes: tuple[Note, ...]
    sources: tuple[Source, ...]
    scenarios: tuple[Scenario, ...]
    words: tuple[Words, ...]
    timeline: tuple[Event, ...] = ()
    figures: tuple[Figure, ...] = ()
    comparisons: tuple[Beside, ...] = ()
    reports: tuple[Report, ...] = ()
    outlet_kinds: tuple[tuple[Word, Word], ...] = ()
    official_language: Word | None = None
    help: Word | None = None
