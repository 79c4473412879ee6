"""How much stands behind a sentence, and what that makes of a point (docs/reference/semantics.md, "Support").

Support is computed from sources, never typed in: 3 if an authority of the enacting state says it, also when relayed;
otherwise the number of independent origins, counted up to 2. Commentary never counts.
"""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from beforehand.ir.ruleset import Point, Ruleset, Source

OFFICIAL, SEVERAL, ONE, NONE = 3, 2, 1, 0


def support(names: Iterable[str], sources: Mapping[str, Source]) -> int:
    """The support that these sources give: 3, 2, 1 or 0."""
    cited = [sources[name] for name in names]
    if any(source.kind == "official" for source in cited):
        return OFFICIAL
    return min(SEVERAL, len({source.origin for source in cited if source.kind != "commentary"}))


class Standing(Struct, frozen=True):
    """What the sources make of a point.

    ``state`` is settled, reported, disputed or silent; ``leading`` and ``live`` are indexes of readings;
    ``supports`` has the support of each reading.
    """

    state: str
    leading: tuple[int, ...]
    live: tuple[int, ...]
    supports: tuple[int, ...]


def standing(point: Point, sources: Mapping[str, Source]) -> Standing:
    """The standing of a point.

    The readings with most support lead; if none has any, all do. Only of a settled point are the others not live.
    """
    supports = tuple(support(reading.sources, sources) for reading in point.readings)
    most = max(supports)
    every = tuple(range(len(supports)))
    leading = tuple(i for i in every if supports[i] == most)
    cited = [i for i in every if point.readings[i].sources]
    if most == NONE:
        return Standing("silent", every, every, supports)
    if len(cited) > 1:
        return Standing("disputed", leading, every, supports)
    if most == ONE:
        return Standing("reported", leading, every, supports)
    return Standing("settled", leading, leading, supports)


def standings(ruleset: Ruleset) -> dict[str, Standing]:
    """The standing of every point of a law, by name."""
    sources = {source.name: source for source in ruleset.sources}
    return {point.name: standing(point, sources) for point in ruleset.points}
