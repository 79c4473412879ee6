"""Rows by what a count needs to know of them: one small number a row, however many answers the law has.

numbers of each decision (thousands of answers)  ->  class of each (verdict, certainty, open facts)  ->  one joint number
"""

from collections.abc import Mapping
from functools import cached_property
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from beforehand.law import Law
from beforehand.screen.answers import ByNumber
from beforehand.screen.engine import Screened

TABLE = 1 << 16
"""Up to so many joint numbers are counted in a table."""


class Class(NamedTuple):
    """Answers to one decision that count alike. ``possible`` has those outcomes on which another decision depends."""

    verdict: str | None
    certainty: str | None
    open_facts: frozenset[str]
    possible: frozenset[str]


class Classes:
    """The classes of a law's answers."""

    def __init__(self, law: Law, answers: Mapping[str, ByNumber]) -> None:
        self._only_if = {decision.name: decision.only_if for decision in law.ruleset.decisions}
        asked = {pair for pair in self._only_if.values() if pair}
        self._classes: dict[str, list[Class]] = {}
        self._tables: dict[str, NDArray[np.unsignedinteger]] = {}
        of = {name: _classes(own, {o for d, o in asked if d == name}) for name, own in answers.items()}
        self.size = 1
        for _, known in of.values():
            self.size *= len(known)
        kind: type[np.unsignedinteger] = np.uint16 if self.size <= TABLE else np.uint64
        radix = 1
        for name, (numbers, known) in of.items():
            self._classes[name] = known
            self._tables[name] = (np.array(numbers, np.uint64) * np.uint64(radix)).astype(kind)
            radix *= len(known)

    def joint(self, screened: Screened) -> NDArray[np.unsignedinteger]:
        """For each row the number of its classes."""
        made: NDArray[np.unsignedinteger] | None = None
        for name, table in self._tables.items():
            own = table.take(screened.numbers[name])
            made = own if made is None else np.add(made, own, out=made)
        assert made is not None
        return made

    def apart(self, joint: int) -> dict[str, Class]:
        """The class of each decision."""
        found = {}
        for name, known in self._classes.items():
            joint, own = divmod(joint, len(known))
            found[name] = known[own]
        return found

    def concerning(self, classes: Mapping[str, Class]) -> list[str]:
        """The decisions that concern such a row: see ``tell.result.is_told``."""
        return [name for name in classes if self._concerns(name, classes)]

    def _concerns(self, name: str, classes: Mapping[str, Class]) -> bool:
        only_if = self._only_if[name]
        return only_if is None or (only_if[1] in classes[only_if[0]].possible and self._concerns(only_if[0], classes))

    def open_facts(self, classes: Mapping[str, Class]) -> frozenset[str]:
        """The facts that are open in any decision that concerns such a row."""
        return frozenset().union(*(classes[name].open_facts for name in self.concerning(classes)))

    def one_fact_away(self, screened: Screened) -> NDArray[np.bool_]:
        """Which rows lack exactly one fact for an answer that no further fact can change."""
        joint = self.joint(screened)
        if self.size <= TABLE:
            away: NDArray[np.bool_] = self._away.take(joint)
            return away
        met, inverse = np.unique(joint, return_inverse=True)
        is_away = np.array([len(self.open_facts(self.apart(int(one)))) == 1 for one in met], bool)
        found: NDArray[np.bool_] = is_away.take(inverse)
        return found

    @cached_property
    def _away(self) -> NDArray[np.bool_]:
        """By joint number, which rows lack exactly one fact."""
        names = list(self._classes)
        return np.array(
            [
                len(self.open_facts(dict(zip(names, reversed(own), strict=True)))) == 1
                for own in product(*(self._classes[name] for name in reversed(names)))
            ],
            bool,
        )


def _classes(answers: ByNumber, asked: set[str]) -> tuple[list[int], list[Class]]:
    """For each number of an answer its class, and the classes."""
    known: dict[Class, int] = {}
    numbers = []
    for number in range(len(answers)):
        told = answers[number]
        own = Class(
            told.verdict, told.certainty, frozenset(told.open_facts), frozenset(asked.intersection(told.possible))
        )
        numbers.append(known.setdefault(own, len(known)))
    return numbers, list(known)
