"""A question as people see it: options that are cells, merged where the law makes no difference any more.

    age, asked of a man on a covered ground     under 18 | 18 to 64 | exactly 65 | over 65
    age, where 65 is treated as 64              under 18 | 18 to 65 | over 65

Choices are never merged: everybody finds himself by name. Countries are told as the classes that the law distinguishes.
"""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from msgspec import Struct

from beforehand.ask.remains import Roots
from beforehand.ask.states import Asked, States
from beforehand.ir.cells import Cells, Value
from beforehand.ir.ruleset import Fact

FOR_WHOM = "for_whom"
WHO = ("me", "family", "client")
"""For whom somebody asks. It changes the words only."""

NOTHING_HELD = {"choice": ("none", "no"), "yes_no": ("false",)}
"""By kind of fact, the values that say that there is nothing to name."""


class Option(Struct, frozen=True):
    """An answer that can be chosen: a cell, or several alike, of each fact it says something about.

    ``values`` has a value in these cells for each fact; it is what the person said only for the facts in ``exact``.
    """

    name: str
    cells: Mapping[str, tuple[int, ...]]
    values: Mapping[str, Value]
    exact: frozenset[str]


class Question(Struct, frozen=True):
    """A question about one fact, or about a group of facts that are asked together.

    With ``many``, any number of options may be chosen; ``empty`` is what it says if none is. Where ``many`` has no
    ``empty``, each option chosen is a case of its own. One that is ``narrowed`` was answered before, but not closely
    enough. Every question may also be answered with "I do not know".
    """

    name: str
    facts: tuple[str, ...]
    options: tuple[Option, ...]
    many: bool = False
    empty: Option | None = None
    narrowed: bool = False


class _Unit(Struct, frozen=True):
    """The smallest part of a fact that an option can name; ``blends`` if it may be merged with others."""

    cells: tuple[int, ...]
    value: Value
    exact: bool
    blends: str = ""  # neighbours, classes


def who_question() -> Question:
    """The first question of an interview."""
    return Question(FOR_WHOM, (), tuple(Option(name, {}, {}, frozenset()) for name in WHO))


def empty_value(fact: Fact) -> str | None:
    """The value of a fact that says that there is nothing to name: ``none``, ``no`` or false."""
    return next((value for value in NOTHING_HELD.get(fact.kind, ()) if value in fact.values), None)


def is_marked(facts: list[Fact]) -> bool:
    """Whether facts are asked as a list to mark ("which of these do you hold?")."""
    return len(facts) > 1 and all(empty_value(fact) for fact in facts)


class Questions:
    """Makes the questions of one law."""

    def __init__(self, states: States) -> None:
        self._states = states
        self._remains = states.remains

    def make(self, asked: Asked, roots: Roots, known: Mapping[str, tuple[int, ...]]) -> Question:
        """The question about some facts where ``roots`` are left; of a fact known in part, only those cells."""
        facts = [self._remains.facts[place] for place in self._pack_order(asked)]
        names = tuple(fact.name for fact in facts)
        name = facts[0].together or names[0] if len(facts) > 1 else names[0]
        if is_marked(facts):
            return self._marks(name, facts, known)
        options = tuple(option for _, option in self._options(facts, roots, known))
        several = len(facts) == 1 and facts[0].several
        return Question(name, names, options, several, narrowed=any(name in known for name in names))

    def _pack_order(self, asked: Asked) -> list[int]:
        order = {fact.name: i for i, fact in enumerate(self._remains.ruleset.facts)}
        return sorted(asked, key=lambda place: order[self._remains.facts[place].name])

    def _marks(self, name: str, facts: list[Fact], known: Mapping[str, tuple[int, ...]]) -> Question:
        empty = {fact.name: empty_value(fact) or "" for fact in facts}
        cells = self._remains.index.cells
        none = Option("none", {f: (cells[f].find(v),) for f, v in empty.items()}, empty, frozenset(empty))
        options = [
            _option(fact, unit) for fact in facts for unit in self._units(fact, known) if unit.value != empty[fact.name]
        ]
        return Question(name, tuple(fact.name for fact in facts), tuple(options), many=True, empty=none)

    def _units(self, fact: Fact, known: Mapping[str, tuple[int, ...]]) -> list[_Unit]:
        units = list(_units(fact, self._remains.index.cells[fact.name]))
        only = known.get(fact.name)
        return units if only is None else [unit for unit in units if set(unit.cells) & set(only)]

    def _options(
        self, facts: list[Fact], roots: Roots, known: Mapping[str, tuple[int, ...]]
    ) -> list[tuple[Roots, Option]]:
        """Every option of the facts one after the other, each with what it leaves."""
        if not facts:
            return [(self._states.counted(roots), Option("", {}, {}, frozenset()))]
        fact, *rest = facts
        place = self._remains.place[fact.name]
        groups: dict[object, list[tuple[_Unit, list[tuple[Roots, Option]]]]] = {}
        for number, unit in enumerate(self._units(fact, known)):
            left_alone = not rest and not unit.blends  # nothing depends on what such an option leaves
            after = roots if left_alone else self._remains.known(roots, {place: unit.cells})
            below = self._options(rest, after, known)
            if len({left for left, _ in below}) == 1:  # nothing more has to be asked of these people
                below = [(below[0][0], Option("", {}, {}, frozenset()))]
            left = tuple(left for left, _ in below)
            groups.setdefault((unit.blends, left) if unit.blends else number, []).append((unit, below))
        made: list[tuple[int, list[tuple[Roots, Option]]]] = []
        for group in groups.values():
            for run in _runs([unit for unit, _ in group]):
                own = _option(fact, _blend(run, self._remains.index.cells[fact.name]))
                made.append(
                    (
                        _rank(fact, run, self._remains.index.cells[fact.name]),
                        [(left, _joined(own, option)) for left, option in group[0][1]],
                    )
                )
        return [one for _, below in sorted(made, key=lambda one: one[0]) for one in below]


def _units(fact: Fact, cells: Cells) -> Iterator[_Unit]:
    if fact.kind in {"number", "date"}:
        for cell, (low, high) in enumerate(cells.ranges):
            yield _Unit((cell,), cells.example(cell), exact=low == high and low is not None, blends="neighbours")
        return
    if fact.kind != "country":
        for value in fact.values:
            yield _Unit((cells.find(value),), value, exact=True)
        return
    for cell, group in enumerate(cells.groups):
        codes = [value for value in group if is_country(value)]
        if codes:
            yield _Unit((cell,), codes[0], exact=len(codes) == 1, blends="classes")
    for value in fact.values:
        if not is_country(value):
            yield _Unit((cells.find(value),), value, exact=True)


def is_country(value: str) -> bool:
    """Whether a value of a country fact is a country's code, not one of the fact's own values."""
    return len(value) == 2 and value.isascii() and value.isupper()


def _runs(units: list[_Unit]) -> Iterator[list[_Unit]]:
    """Units that are merged: ranges only with their neighbours."""
    if units[0].blends != "neighbours":
        yield units
        return
    run = units[:1]
    for before, unit in pairwise(units):
        if unit.cells[0] != before.cells[-1] + 1:
            yield run
            run = []
        run.append(unit)
    yield run


def _blend(run: list[_Unit], cells: Cells) -> _Unit:
    """One unit of several. Its value is in the widest part: a range rather than a single day."""
    first = run[0]
    if cells.ranges:
        first = next((unit for unit in run if not unit.exact), first)
    return _Unit(tuple(cell for unit in run for cell in unit.cells), first.value, len(run) == 1 and first.exact)


def rest_of_countries(cells: Cells) -> int | None:
    """The class of countries that holds most of them: told as "another country"."""
    counts = [sum(map(is_country, group)) for group in cells.groups]
    return counts.index(max(counts)) if any(counts) else None


def _rank(fact: Fact, run: list[_Unit], cells: Cells) -> int:
    """Ranges stand in order; named classes before "another country"; own values of a country fact last."""
    value = str(run[0].value)
    if fact.kind in {"number", "date"}:
        return run[0].cells[0]
    if fact.kind == "country" and is_country(value):
        return cells.size if rest_of_countries(cells) in _blend(run, cells).cells else run[0].cells[0]
    return cells.size + 1 + fact.values.index(value)


def _option(fact: Fact, unit: _Unit) -> Option:
    exact = frozenset({fact.name}) if unit.exact else frozenset()
    written = str(unit.value) if unit.exact else "-".join(map(str, unit.cells))
    return Option(f"{fact.name}.{written}", {fact.name: unit.cells}, {fact.name: unit.value}, exact)


def _joined(one: Option, other: Option) -> Option:
    name = "+".join(filter(None, (one.name, other.name)))
    return Option(name, {**one.cells, **other.cells}, {**one.values, **other.values}, one.exact | other.exact)
