"""What is asked about a person; terms; questions of law with their readings side by side."""

from collections.abc import Iterator

from beforehand.ir.conditions import Held, atoms
from beforehand.ir.ruleset import Fact, Point, Reading, Term
from beforehand.show.clauses import as_blocks
from beforehand.show.document import (
    Code,
    Fields,
    Group,
    Heading,
    Link,
    Listing,
    Paragraph,
    Spans,
    Table,
    Words,
    joined,
)
from beforehand.show.rules import Pair
from beforehand.show.subject import Subject, rule_anchor, spans, told

NAMED = 6
"""A cell of more values than this is counted."""


def fact_block(subject: Subject, fact: Fact) -> Group:
    """A fact: what is asked, what can be answered, what the rules tell apart."""
    say = subject.say
    heading = Heading(3, spans(say.fact(fact.name) + " ", Code(fact.name)), f"fact-{fact.name}")
    asks = Paragraph((Words(say.pack(f"fact-{fact.name}.asks"), "strong"),))
    pairs: list[Pair] = []
    why = say.pack(f"fact-{fact.name}.why")
    if why:
        pairs.append((say.own("show_why"), told(spans(why))))
    bounds = {"low": str(fact.low), "high": str(fact.high)} if fact.kind == "number" else {}
    pairs.append((say.own("show_kind"), told(spans(say.own(f"show_kind_{fact.kind}", **bounds)))))
    cells = cell_words(subject, fact)
    if len(cells) > 1:
        pairs.append((say.own("show_cells"), (Listing(tuple(told(cell) for cell in cells)),)))
    else:
        pairs.append((say.own("show_cells"), told((subject.own("show_one_cell"),))))
    if fact.presumed:
        behind = subject.behind(fact.presumed.sources) if fact.presumed.sources else (subject.own("assumption"),)
        value = spans(say.value(fact, fact.presumed.value), ". ", say.pack(f"presumed-{fact.name}"))
        pairs.append((say.own("show_presumed"), told((*value, Words(" ("), *behind, Words(")")))))
    if fact.derived:
        derived = fact.derived
        ends = {"start": say.fact(derived.start), "end": say.fact(derived.end)}
        how = f"{say.own(f'show_derived_{derived.unit}', **ends)}. {say.own(f'show_{derived.missing_day}')}"
        pairs.append((say.own("show_derived"), told((Words(how), *subject.citing(derived.sources)))))
    pairs.append((say.own("show_place"), told(subject.place(fact.place))))
    return Group("item", (heading, asks, Fields(tuple(pairs))))


def cell_words(subject: Subject, fact: Fact) -> list[Spans]:
    """The values, or ranges of values, that the rules treat alike."""
    cells = subject.cells[fact.name]
    if cells.groups:
        return [_group(subject, fact, group) for group in sorted(cells.groups, key=lambda group: len(group) > NAMED)]
    return [spans(subject.clauses.range(fact, low, high)) for low, high in cells.ranges]


def _group(subject: Subject, fact: Fact, group: tuple[str, ...]) -> Spans:
    say = subject.say
    if len(group) > NAMED:
        own = [value for value in group if fact.kind == "country" and not (len(value) == 2 and value.isupper())]
        others = say.own("show_others", count=str(len(group) - len(own)))
        return spans(f" {say.own('show_or')} ".join([others, *(say.value(fact, value) for value in own)]))
    values: list[Spans] = []
    for value in group:
        label = say.value(fact, value)
        values.append(spans(label) if label == value else spans(f"{label} ", Code(value)))
    return joined(values, f" {say.own('show_or')} ")


def term_block(subject: Subject, term: Term) -> Group:
    """A term: what it says and its condition."""
    say = subject.say
    heading = Heading(3, spans(Code(term.name)), f"term-{term.name}")
    says = Paragraph((Words(say.pack(f"term-{term.name}"), "strong"),))
    when = subject.clauses.clause(term.when, term.written, whole=True)
    fields = Fields(
        (
            (say.own("show_when"), as_blocks(when)),
            (say.own("show_written"), told((Code(term.written),))),
            (say.own("show_support"), told(subject.behind(term.sources))),
            (say.own("show_place"), told(subject.place(term.place))),
        )
    )
    return Group("item", (heading, says, fields))


def point_block(subject: Subject, point: Point) -> Group:
    """A question of law: its state in words, its readings side by side, and the rules that hang on it."""
    say = subject.say
    stands = subject.standings[point.name]
    heading = Heading(3, spans(say.pack(f"point-{point.name}") + " ", Code(point.name)), f"point-{point.name}")
    state = Paragraph(spans(say.own("show_state") + ": ", subject.state(point.name)))
    leads = set(stands.leading) if len(stands.leading) < len(point.readings) else set()
    head: list[Spans] = [()]
    for number, reading in enumerate(point.readings):
        mark = spans(" ", Words(f"({say.own('show_leads')})", "strong")) if number in leads else ()
        head.append((Code(reading.name), *mark))
    says = [spans(say.pack(f"point-{point.name}.{reading.name}")) for reading in point.readings]
    who = [_who(subject, reading, stands.supports[i]) for i, reading in enumerate(point.readings)]
    behind = [spans(say.own(f"support_{support}")) for support in stands.supports]
    rows = [
        (spans(say.own("show_reading")), *says),
        (spans(say.own("show_who")), *who),
        (spans(say.own("show_support")), *behind),
    ]
    table = Table(tuple(head), tuple(rows))
    pairs: list[Pair] = []
    if point.about:
        pairs.append((say.own("show_more"), told((Words(point.about, language=subject.ruleset.language),))))
    users = tuple(_users(subject, point.name))
    if users:
        pairs.append((say.own("show_used_by"), tuple(Paragraph(user) for user in users)))
    pairs.append((say.own("show_place"), told(subject.place(point.place))))
    return Group("item", (heading, state, table, Fields(tuple(pairs))))


def _who(subject: Subject, reading: Reading, support: int) -> Spans:
    """The sources of a reading. That only commentary says so is said, for it never counts."""
    if not reading.sources:
        return (subject.own("nobody_says"),)
    if not support:
        return (subject.own("comments_only"), Words(" "), *subject.cited(reading.sources))
    said: list[Spans] = []
    for name in reading.sources:
        source = subject.sources[name]
        kind = subject.say.own(f"kind_{source.kind}")
        said.append((Link(name, f"#source-{name}", code=True), Words(f" ({kind})", "quiet")))
    return joined(said)


def _users(subject: Subject, point: str) -> Iterator[Spans]:
    """The rules whose conditions name a point, by themselves or through terms, decision by decision."""
    for decision in subject.ruleset.decisions:
        rules = [
            (Link(subject.numbers[decision.name, rule.path], f"#{rule_anchor(decision.name, rule.path)}"),)
            for rule in decision.every_rule()
            if any(isinstance(atom, Held) and atom.point == point for atom in atoms(rule.when))
        ]
        if rules:
            yield (Code(decision.name), Words(": "), *joined(list(rules)))
