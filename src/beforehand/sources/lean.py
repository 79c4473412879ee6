"""What answers lean on: take a source away, or all of one origin, and count the profiles that are answered otherwise.

Taking it away does to a law what ``ir.as_known`` does for sources that are not published yet: rules stay, and one that
loses its support hangs on a point of its own.
"""

from collections.abc import Iterable, Mapping
from math import prod

from msgspec import Struct

from beforehand.diagram.index import Index
from beforehand.diagram.store import TooLargeError
from beforehand.ir.as_known import with_sources
from beforehand.ir.ruleset import Decision, Ruleset
from beforehand.ir.support import Standing, standings
from beforehand.sources.profiles import NONE, Comparison, Tally, Worlds, by_priors, one_each, over_worlds


class Loss(Struct, frozen=True):
    """What changes without one source, or without all sources of one origin.

    ``share`` and ``verdict_share`` are the parts of all profiles that are answered otherwise, or with another verdict,
    weighed with the rough priors of the pack.
    """

    name: str
    sources: tuple[str, ...]
    tally: Tally
    share: float
    verdict_share: float


class Lean(Struct, frozen=True):
    """What the answers to a decision lean on, most first; that without which nothing changes is left out.

    ``profiles`` are all there are. ``uncounted`` are sources and origins without which the law needs too large a diagram.
    """

    decision: str
    profiles: int
    sources: tuple[Loss, ...]
    origins: tuple[Loss, ...]
    uncounted: tuple[str, ...]


def find_leans(ruleset: Ruleset, index: Index) -> tuple[Lean, ...]:
    """What the answers of a law lean on, for each decision."""
    singles = {source.name: (source.name,) for source in ruleset.sources}
    origins: dict[str, tuple[str, ...]] = {}
    for source in ruleset.sources:
        origins[source.origin] = (*origins.get(source.origin, ()), source.name)
    without = _Without(ruleset, index)
    return tuple(_lean(decision, singles, origins, without) for decision in ruleset.decisions)


_Groups = Mapping[str, tuple[str, ...]]


def _lean(decision: Decision, singles: _Groups, origins: _Groups, without: "_Without") -> Lean:
    uncounted: dict[str, None] = {}

    def losses(groups: _Groups) -> Iterable[Loss]:
        for name, sources in groups.items():
            try:
                loss = without.loss(decision, name, sources)
            except TooLargeError:
                uncounted[name] = None
            else:
                if loss.tally.answers:
                    yield loss

    def most_first(groups: _Groups) -> tuple[Loss, ...]:
        return tuple(sorted(losses(groups), key=lambda loss: (-loss.tally.answers, -loss.tally.verdicts)))

    by_source, by_origin = most_first(singles), most_first(origins)
    return Lean(decision.name, without.profiles, by_source, by_origin, tuple(uncounted))


class _Without:
    """A law without some of its sources."""

    def __init__(self, ruleset: Ruleset, index: Index) -> None:
        self._ruleset = ruleset
        self._index = index
        self._standings = standings(ruleset)
        self._worlds: dict[str, Worlds | None] = {}
        self._found: dict[tuple[str, tuple[str, ...]], tuple[Tally, Tally]] = {}
        self._ones = one_each(index)
        self._priors = by_priors(ruleset, index)
        self.profiles = prod(map(sum, self._ones))

    def loss(self, decision: Decision, name: str, sources: tuple[str, ...]) -> Loss:
        """What changes in a decision. Raises TooLargeError."""
        key = decision.name, sources
        if key not in self._found:
            self._found[key] = self._tallies(decision, frozenset(sources))
        counted, weighed = self._found[key]
        total = prod(map(sum, self._priors))
        return Loss(name, sources, counted, weighed.answers / total, weighed.verdicts / total)

    def _tallies(self, before: Decision, gone: frozenset[str]) -> tuple[Tally, Tally]:
        """Profiles that are answered otherwise: counted, and weighed."""
        rest = with_sources(self._ruleset, lambda source: source.name not in gone)
        after = next(decision for decision in rest.decisions if decision.name == before.name)
        stand = standings(rest)
        moved = any(_role(stand[name]) != _role(old) for name, old in self._standings.items())
        fallen = _conditions(before) != _conditions(after)
        if not moved and not fallen:
            return NONE, NONE
        full = self._full(before)
        worlds = over_worlds(rest, self._index, after) if fallen else full
        compared = Comparison((full, self._standings), (worlds, stand))
        return compared.count(self._ones), compared.count(self._priors)

    def _full(self, decision: Decision) -> Worlds:
        """A decision of the whole law. Raises TooLargeError, and then at once whenever it is asked for."""
        if decision.name not in self._worlds:
            self._worlds[decision.name] = None
            if self._index.decisions[decision.name].outcome is not None:
                self._worlds[decision.name] = over_worlds(self._ruleset, self._index, decision)
        found = self._worlds[decision.name]
        if found is None:
            raise TooLargeError(self._index.worlds.budget)
        return found


def _role(standing: Standing) -> tuple[object, ...]:
    """All of a standing that an answer can depend on."""
    return standing.state, standing.leading, standing.live


def _conditions(decision: Decision) -> list[object]:
    return [rule.when for rule in decision.every_rule()]
