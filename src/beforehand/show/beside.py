"""What stands beside the rules: notes, timeline, figures, other countries, sources."""

from collections.abc import Iterator

from beforehand.ir.conditions import Truth
from beforehand.ir.ruleset import Note
from beforehand.show.clauses import as_blocks
from beforehand.show.document import (
    Block,
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
from beforehand.show.subject import Subject, spans, told

KINDS = ("paper", "risk", "benefit", "context", "open")


def note_blocks(subject: Subject) -> Iterator[Block]:
    """Notes by kind. What is promised stands under its risks, never alone."""
    say = subject.say
    notes = {note.name: note for note in subject.ruleset.notes}
    for kind in KINDS:
        chosen = [note for note in notes.values() if note.kind == kind]
        if not chosen:
            continue
        yield Heading(3, (subject.own(f"show_notes_{kind}"),), f"notes-{kind}")
        if kind != "benefit":
            yield Listing(tuple(_note(subject, note) for note in chosen))
            continue
        promised: dict[tuple[str, ...], list[Note]] = {}
        for note in chosen:
            promised.setdefault(note.risks, []).append(note)
        for risks, benefits in promised.items():
            beside: list[Block] = [Paragraph((Words(say.own("beside"), "strong"),))]
            beside += [Listing(tuple(_note(subject, notes[risk]) for risk in risks))]
            beside += [Paragraph((Words(say.own("benefit"), "strong"),))]
            beside += [Listing(tuple(_note(subject, note) for note in benefits))]
            yield Group("promise", tuple(beside))


def _note(subject: Subject, note: Note) -> tuple[Block, ...]:
    said = Words(subject.say.pack(f"note-{note.name}", note.says))
    told_ = Paragraph((said, *subject.citing(note.sources), Words(" "), *subject.place(note.place)))
    if note.when == Truth(value=True):
        return (told_,)
    shown = Fields(((subject.say.own("show_shown"), as_blocks(subject.clauses.clause(note.when))),))
    return (told_, shown)


def timeline_blocks(subject: Subject) -> Iterator[Block]:
    """What happened, in order of date."""
    say = subject.say
    rows: list[tuple[Spans, ...]] = []
    for event in subject.ruleset.timeline:
        day = say.day(event.date)
        if event.until:
            day = say.own("show_until", day=day, until=say.day(event.until))
        rows.append((spans(day), spans(say.pack(f"event-{event.name}", event.says)), subject.cited(event.sources)))
    yield Table((spans(say.own("show_figures_day")), spans(say.own("show_timeline")), _sources(subject)), tuple(rows))


def figure_blocks(subject: Subject) -> Iterator[Block]:
    """Figures: never without who said them, when, and what to beware of."""
    say = subject.say
    for figure in subject.ruleset.figures:
        name = f"figure-{figure.name}"
        number = say.pack(f"{name}.figure", figure.figure)
        yield Heading(3, spans(f"{number}: {say.pack(name, figure.about)}"), name)
        pairs: list[Pair] = [
            (say.own("show_figures_who"), told(spans(say.pack(f"{name}.who", figure.who)))),
            (say.own("show_figures_day"), told(spans(say.day(figure.date)))),
            (say.own("show_beware"), told(spans(Words(say.pack(f"{name}.caution", figure.caution), "strong")))),
            (say.own("sources"), told((*subject.cited(figure.sources), Words("; "), *subject.place(figure.place)))),
        ]
        yield Fields(tuple(pairs))


def comparison_blocks(subject: Subject) -> Iterator[Block]:
    """What other countries do, with what to beware of."""
    say = subject.say
    for comparison in subject.ruleset.comparisons:
        name = f"comparison-{comparison.name}"
        countries = ", ".join(say.pack(f"country.{code}", code) for code in comparison.countries)
        yield Heading(3, spans(countries), name)
        yield Paragraph((Words(say.pack(name, comparison.says)), *subject.citing(comparison.sources)))
        pairs: list[Pair] = []
        if comparison.caution:
            pairs.append((say.own("show_beware"), told(spans(say.pack(f"{name}.caution", comparison.caution)))))
        pairs.append((say.own("show_place"), told(subject.place(comparison.place))))
        yield Fields(tuple(pairs))


def source_blocks(subject: Subject) -> Iterator[Block]:
    """Every source that counts, with its address."""
    say = subject.say
    for source in subject.ruleset.sources:
        kind, seen = say.own(f"kind_{source.kind}"), say.own(f"seen_{source.seen}")
        told = f"{kind}, {say.day(source.date)}, {source.language}, {seen}; {say.own('show_origin')} {source.origin}"
        origin = spans(f"{source.publisher}: {source.title}. ", told, ". ")
        about = (Words(f"{source.about} ", language=subject.ruleset.language),) if source.about else ()
        address = (Link(source.url, source.url), Words(" ")) if source.url else ()
        yield Group(
            "item",
            (
                Heading(4, (Code(source.name),), f"source-{source.name}"),
                Paragraph((*origin, *about, *address, *subject.place(source.place))),
            ),
        )


def _sources(subject: Subject) -> Spans:
    return joined([(subject.own("sources"),)])
