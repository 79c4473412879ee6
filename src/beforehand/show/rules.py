"""Decisions with their rules, exceptions set in under them."""

from collections.abc import Iterator

from beforehand.ir.ruleset import OTHERWISE, Decision, Otherwise, Rule
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
    Picture,
    Spans,
    Words,
    joined,
)
from beforehand.show.map import map_pieces
from beforehand.show.subject import Subject, numbered, rule_anchor, told

DEEPEST = 6
Pair = tuple[str, tuple[Block, ...]]


def decision_blocks(subject: Subject, decision: Decision) -> tuple[Block, ...]:
    """One decision: its question, outcomes, map, rules and default."""
    say = subject.say
    asks = say.pack(f"decision-{decision.name}.asks", decision.asks)
    outcomes = []
    for outcome in decision.outcomes:
        shown = subject.outcome(decision.name, outcome)
        if outcome in decision.guarded:
            shown = (*shown, Words(f" ({say.own('show_guarded')})", "quiet"))
        outcomes.append(told(shown))
    pairs: list[Pair] = [(say.own("show_outcomes"), (Listing(tuple(outcomes)),))]
    if decision.only_if:
        other, outcome = decision.only_if
        pairs.append((say.own("show_only_if"), told(subject.outcome(other, outcome))))
    pairs.append((say.own("show_place"), told(subject.place(decision.place))))
    blocks: list[Block] = [
        Heading(2, (Words(asks),), f"decision-{decision.name}"),
        Fields(tuple(pairs)),
        Picture(f"{say.own('show_map')}: {asks}", map_pieces(subject, decision)),
    ]
    for number, rule in numbered(decision.rules):
        blocks += _rule(subject, decision, rule, number, 3)
    if decision.otherwise:
        blocks.append(_default(subject, decision, decision.otherwise))
    return (Group("part", tuple(blocks)),)


def _rule(subject: Subject, decision: Decision, rule: Rule, number: str, level: int) -> Iterator[Block]:
    """A rule, then its exceptions set in."""
    say = subject.say
    name = rule.path.rpartition("/")[2]
    called = say.own("show_rule", number=number)
    heading = (Words(f"{called} "), Code(name))
    anchor = rule_anchor(decision.name, rule.path)
    pairs: list[Pair] = [
        (say.own("show_when"), as_blocks(subject.clause(decision, rule))),
        (say.own("show_written"), told((Code(rule.written),))),
        (say.own("show_then"), told(subject.outcome(decision.name, rule.then))),
        *_hangs(subject, decision, rule),
        (say.own("show_support"), told(subject.behind(rule.sources))),
        (say.own("show_place"), told(subject.place(rule.place))),
    ]
    doubt = (subject.paragraph("show_lost"),) if subject.is_doubtful(decision, rule) else ()
    yield Group(
        "rule",
        (
            Heading(min(level, DEEPEST), heading, anchor, f"{called}: {name.replace('_', ' ')}"),
            Paragraph((Words(say.rule(decision.name, rule.path), "strong"),)),
            *((Group("doubt", doubt),) if doubt else ()),
            Fields(tuple(pairs)),
        ),
    )
    if rule.exceptions:
        inner: list[Block] = []
        for inner_number, exception in numbered(rule.exceptions, f"{number}."):
            inner += _rule(subject, decision, exception, inner_number, level + 1)
        yield Group("exceptions", tuple(inner))


def _hangs(subject: Subject, decision: Decision, rule: Rule) -> Iterator[Pair]:
    named, through = subject.hangs_on(decision, rule)
    for label, points in (("show_hangs", named), ("show_hangs_terms", through)):
        if points:
            yield subject.say.own(label), told(joined([subject.point(name) for name in points], "; "))


def _default(subject: Subject, decision: Decision, otherwise: Otherwise) -> Group:
    say = subject.say
    return Group(
        "rule",
        (
            Heading(3, (subject.own("show_default"),), rule_anchor(decision.name, OTHERWISE)),
            Paragraph((Words(say.rule(decision.name, OTHERWISE), "strong"),)),
            Fields(
                (
                    (say.own("show_when"), told((subject.own("otherwise_rule"),))),
                    (say.own("show_then"), told(subject.outcome(decision.name, otherwise.then))),
                    (say.own("show_support"), told(subject.behind(otherwise.sources))),
                    (say.own("show_place"), told(subject.place(otherwise.place))),
                )
            ),
        ),
    )


def rule_link(decision: str, path: str) -> Spans:
    """A rule as a link, by the name it has in the pack."""
    return (Link(f"{decision}/{path}", f"#{rule_anchor(decision, path)}", code=True),)
