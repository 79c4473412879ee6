"""The ledger: for every source, what rests on it, what it stands against, and what it shares an origin with."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import permutations

from msgspec import Struct

from beforehand.ir.ruleset import OTHERWISE, Ruleset, Source
from beforehand.ir.support import standings, support


class Cited(Struct, frozen=True):
    """A sentence that cites a source.

    ``kind`` is rule, reading, term, note, presumption, derivation, event, figure or comparison; ``of`` is the decision of
    a rule or the point of a reading. Of these two it is known how much stands behind them: ``support`` with the source,
    ``without`` it (0 to 3; None for other kinds). ``state`` is that of the point.
    """

    kind: str
    of: str
    name: str
    support: int | None = None
    without: int | None = None
    state: str | None = None


class Against(Struct, frozen=True):
    """A reading that other sources state, of a point of which this source states another."""

    point: str
    reading: str
    other: str
    sources: tuple[str, ...]


class Entry(Struct, frozen=True):
    """A source, in the ledger. ``counts``: it adds to a count; commentary never does."""

    source: Source
    supports: tuple[Cited, ...]
    contradicts: tuple[Against, ...]

    @property
    def counts(self) -> bool:
        return self.source.kind != "commentary"


class Ledger(Struct, frozen=True):
    """Every source, in pack order; ``origins`` names the sources of each origin."""

    entries: tuple[Entry, ...]
    origins: dict[str, tuple[str, ...]]


def keep_ledger(ruleset: Ruleset) -> Ledger:
    """The ledger of a law's sources."""
    supports: dict[str, list[Cited]] = defaultdict(list)
    for names, cited in _sentences(ruleset):
        for name in dict.fromkeys(names):
            supports[name].append(_supported(cited, names, name, ruleset))
    contradicts: dict[str, list[Against]] = defaultdict(list)
    for name, against in _contradictions(ruleset):
        contradicts[name].append(against)
    origins: dict[str, tuple[str, ...]] = {}
    for source in ruleset.sources:
        origins[source.origin] = (*origins.get(source.origin, ()), source.name)
    entries = (
        Entry(source, tuple(supports[source.name]), tuple(contradicts[source.name])) for source in ruleset.sources
    )
    return Ledger(tuple(entries), origins)


def _sentences(ruleset: Ruleset) -> Iterator[tuple[tuple[str, ...], Cited]]:
    """Every sentence of a law with the sources it cites."""
    for decision in ruleset.decisions:
        for rule in decision.every_rule():
            yield rule.sources, Cited("rule", decision.name, rule.path)
        if decision.otherwise:
            yield decision.otherwise.sources, Cited("rule", decision.name, OTHERWISE)
    state = standings(ruleset)
    for point in ruleset.points:
        for reading in point.readings:
            yield reading.sources, Cited("reading", point.name, reading.name, state=state[point.name].state)
    for fact in ruleset.facts:
        if fact.presumed:
            yield fact.presumed.sources, Cited("presumption", "", fact.name)
        if fact.derived:
            yield fact.derived.sources, Cited("derivation", "", fact.name)
    yield from ((term.sources, Cited("term", "", term.name)) for term in ruleset.terms)
    yield from ((note.sources, Cited("note", "", note.name)) for note in ruleset.notes)
    yield from ((event.sources, Cited("event", "", event.name)) for event in ruleset.timeline)
    yield from ((figure.sources, Cited("figure", "", figure.name)) for figure in ruleset.figures)
    yield from ((one.sources, Cited("comparison", "", one.name)) for one in ruleset.comparisons)


def _supported(cited: Cited, names: Iterable[str], source: str, ruleset: Ruleset) -> Cited:
    """A rule or reading with how much stands behind it, with a source and without it."""
    if cited.kind not in {"rule", "reading"}:
        return cited
    sources = {one.name: one for one in ruleset.sources}
    rest = [name for name in names if name != source]
    return Cited(cited.kind, cited.of, cited.name, support(names, sources), support(rest, sources), cited.state)


def _contradictions(ruleset: Ruleset) -> Iterator[tuple[str, Against]]:
    """Where a source states a reading, and other sources another: the source, and what stands against it."""
    for point in ruleset.points:
        for own, other in permutations(point.readings, 2):
            for name in own.sources:
                others = tuple(source for source in other.sources if source != name)
                if others:
                    yield name, Against(point.name, own.name, other.name, others)
