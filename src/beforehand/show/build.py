"""A law as a document: cautions first, then all that the pack says, then a place to sign."""

from collections.abc import Callable, Iterable, Iterator

from beforehand.ir.ruleset import Ruleset
from beforehand.show.beside import comparison_blocks, figure_blocks, note_blocks, source_blocks, timeline_blocks
from beforehand.show.changes import Change, later_changes
from beforehand.show.document import (
    Block,
    Code,
    Contents,
    Document,
    Fields,
    Group,
    Heading,
    Link,
    Listing,
    Paragraph,
    Spans,
    Words,
    joined,
)
from beforehand.show.questions import fact_block, point_block, term_block
from beforehand.show.rules import Pair, decision_blocks, rule_link
from beforehand.show.subject import Subject, spans, told
from beforehand.tell.beside import ORIGINAL
from beforehand.tell.plain import sources_until

Part = Callable[[Subject], Iterable[Block]]


def build_document(subject: Subject, whole: Ruleset | None = None) -> Document:
    """The document of a law. ``whole`` has all sources, where the subject is the law as known on a day."""
    ruleset, say = subject.ruleset, subject.say
    blocks: list[Block] = [Heading(1, spans(say.pack("pack")), "law"), *_cautions(subject), *_edition(subject)]
    blocks.append(Contents(say.own("show_contents")))
    blocks += _part(subject, "show_asked", "asked", (fact_block(subject, fact) for fact in ruleset.facts))
    for decision in ruleset.decisions:
        blocks += decision_blocks(subject, decision)
    if ruleset.terms:
        blocks += _part(subject, "show_terms", "terms", (term_block(subject, term) for term in ruleset.terms))
    points = [point_block(subject, subject.points[name]) for name in subject.own_points()]
    if points:
        blocks += _part(subject, "show_points", "points", points)
    if ruleset.as_known and whole:
        blocks += _part(subject, "show_later", "later", _later(subject, whole, ruleset.as_known))
    besides: tuple[tuple[str, str, tuple[object, ...], Part], ...] = (
        ("show_notes", "notes", ruleset.notes, note_blocks),
        ("show_timeline", "timeline", ruleset.timeline, timeline_blocks),
        ("show_figures", "figures", ruleset.figures, figure_blocks),
        ("show_comparisons", "comparisons", ruleset.comparisons, comparison_blocks),
        ("sources", "sources", ruleset.sources, source_blocks),
    )
    for title, anchor, things, part in besides:
        if things:
            blocks += _part(subject, title, anchor, part(subject))
    blocks += _signature(subject)
    return Document(subject.languages, say.pack("pack"), tuple(blocks))


def _part(subject: Subject, title: str, anchor: str, inside: Iterable[Block]) -> tuple[Block, ...]:
    return (Group("part", (Heading(2, (subject.own(title),), anchor), *inside)),)


def _cautions(subject: Subject) -> Iterator[Block]:
    ruleset, say = subject.ruleset, subject.say
    told_ = [say.pack(f"pack.{name}") for name, _ in ruleset.cautions]
    newest = sources_until(ruleset)
    if newest is None:
        told_.append(say.own("no_sources"))
    else:
        told_.append(say.own("until_known" if ruleset.as_known else "until", day=say.day(newest)))
    if ruleset.as_known:
        told_.append(say.own("as_known", day=say.day(ruleset.as_known)))
    if say.under:
        told_.append(say.own("unchecked_original" if say.under == ORIGINAL else "unchecked_translation"))
    told_.append(say.own("not_advice"))
    items = Listing(tuple(told(spans(Words(caution, "strong"))) for caution in told_))
    yield Group("cautions", (Heading(2, (subject.own("show_first"),), "first"), items))


def _edition(subject: Subject) -> Iterator[Block]:
    ruleset, say = subject.ruleset, subject.say
    yield Paragraph((subject.own("show_how"),))
    yield Fields(
        (
            (say.own("show_pack"), told((Code(ruleset.pack),))),
            (say.own("show_edition"), told(spans(ruleset.edition))),
            (say.own("show_sha"), told((Code(ruleset.sha256),))),
        )
    )


# What each later source changed -------------------------------------------------------------------------------------


def _later(subject: Subject, whole: Ruleset, day: str) -> Iterator[Block]:
    say = subject.say
    steps = later_changes(whole, day)
    yield subject.paragraph("show_later_how" if steps else "show_later_none", day=say.day(day))
    all_sources = {source.name: source for source in whole.sources}
    for step in steps:
        yield Heading(3, spans(say.day(step.day)), f"later-{step.day}")
        published: list[Spans] = []
        for name in step.sources:
            source = all_sources[name]
            shown = Link(name, source.url, code=True) if source.url else Code(name)
            published.append((shown, Words(f" ({source.publisher})")))
        pairs: list[Pair] = [(say.own("show_published"), told(joined(published, "; ")))]
        moved = [_point_moved(subject, change) for change in step.points]
        moved += [_rule_moved(subject, change) for change in step.rules]
        if moved:
            pairs.append((say.own("show_later_changed"), (Listing(tuple(moved)),)))
            yield Fields(tuple(pairs))
        else:
            yield Fields(tuple(pairs))
            yield subject.paragraph("show_nothing_changed")


def _point_moved(subject: Subject, change: Change) -> tuple[Block, ...]:
    say, name = subject.say, change.after.name
    told_: list[Spans] = []
    if change.before.state != change.after.state:
        told_.append(_moved(subject, f"state_{change.before.state}", f"state_{change.after.state}"))
    if change.before.leading != change.after.leading:
        match change.after.leading:
            case (reading,):
                told_.append(spans(say.own("show_leads_now", said=say.pack(f"point-{name}.{reading}"))))
            case _:
                told_.append(spans(say.own("show_none_leads")))
    asks = Link(say.pack(f"point-{name}"), f"#point-{name}")
    return _change(subject, (asks,), told_, change)


def _rule_moved(subject: Subject, change: Change) -> tuple[Block, ...]:
    say = subject.say
    decision, _, path = change.after.name.partition("/")
    number = subject.numbers.get((decision, path))
    name = say.own("show_rule", number=number) if number else say.own("show_default")
    told_ = [_moved(subject, f"support_{change.before.support}", f"support_{change.after.support}")]
    if change.before.implicit and not change.after.implicit:
        told_.append(spans(say.own("show_stands_now")))
    return _change(subject, (Words(f"{name} "), *rule_link(decision, path)), told_, change)


def _moved(subject: Subject, before: str, after: str) -> Spans:
    say = subject.say
    return spans(say.own("show_changed", before=say.own(before), after=say.own(after)))


def _change(subject: Subject, name: Spans, told_: list[Spans], change: Change) -> tuple[Block, ...]:
    because = _because(subject, change)
    first, *rest = told_
    items = [(*first, *because), *rest]
    return (Paragraph(name), Listing(tuple(told(item) for item in items)))


def _because(subject: Subject, change: Change) -> Spans:
    if not change.because:
        return ()
    named = joined([(Code(name),) for name in change.because])
    return (Words(f" ({subject.say.own('show_because')} "), *named, Words(")"))


def _signature(subject: Subject) -> Iterator[Block]:
    ruleset, say = subject.ruleset, subject.say
    blank = told((Words("", "blank"),))
    yield Group(
        "signature",
        (
            Heading(2, (subject.own("show_sign"),), "sign"),
            subject.paragraph("show_sign_says"),
            Fields(
                (
                    (say.own("show_pack"), told(spans(Code(ruleset.pack), f", {ruleset.edition}"))),
                    (say.own("show_sha"), told((Code(ruleset.sha256),))),
                    *((say.own(f"show_sign_{line}"), blank) for line in ("name", "day", "hand", "remarks")),
                )
            ),
        ),
    )
