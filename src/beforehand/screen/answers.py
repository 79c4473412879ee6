"""Answers by number, as columns: each different answer is put into words once, and every row looks its words up.

Columns of a decision ``needed``: ``needed`` (the verdict, empty where there is none), ``needed_certainty``,
``needed_possible``, ``needed_because``, ``needed_sources``, ``needed_open_facts``, ``needed_open_points``. Names in one cell
are parted by ``; ``. A row without an answer (its facts contradict each other, or the law is defective there) has none of these.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.diagram.answers import Leaf
from beforehand.diagram.worlds import outcomes_of
from beforehand.ir.ruleset import OTHERWISE, Decision
from beforehand.law import Law

PARTS = ("", "certainty", "possible", "because", "sources", "open_facts", "open_points")
"""The columns of a decision, by what follows its name."""

BETWEEN = "; "


class Told(NamedTuple):
    """One answer to one decision, in names."""

    verdict: str | None
    certainty: str | None
    possible: tuple[str, ...]
    because: tuple[str, ...]
    sources: tuple[str, ...]
    open_facts: tuple[str, ...]
    open_points: tuple[str, ...]

    def texts(self) -> tuple[str | None, ...]:
        """What stands in its columns."""
        return self.verdict, self.certainty, *(BETWEEN.join(names) for names in self[2:])


NONE = Told(None, None, (), (), (), (), ())
"""What is told of a row that has no answer."""

DEFECTIVE = "defective"


class ByNumber(Protocol):
    """The answers to one decision, by number; ``refused`` is the number of a row without an answer."""

    decision: Decision
    refused: int

    def __len__(self) -> int: ...

    def __getitem__(self, number: int) -> Told: ...

    def columns(self, numbers: NDArray[np.integer]) -> list[pa.DictionaryArray]: ...

    def column(self, numbers: NDArray[np.integer], words: Callable[[Told], str | None]) -> pa.DictionaryArray: ...


class DecisionAnswers:
    """Every answer to one decision. The number after the last is that of a row without an answer."""

    def __init__(self, law: Law, decision: Decision) -> None:
        explained = law.explained
        assert explained
        own = explained.decisions[decision.name]
        self.decision = decision
        self._own = own
        self._sources = {rule.path: rule.sources for rule in decision.every_rule()}
        if decision.otherwise:
            self._sources[OTHERWISE] = decision.otherwise.sources
        self.refused = len(own.answers)
        numbers = np.array(own.answers, np.int32).reshape(-1, 4)
        leaves = self._leaves = [self._leaf(leaf) for leaf in own.leaves]
        sources = self._behind = [self._cited(paths) for paths in own.because]
        self._columns: tuple[tuple[NDArray[np.integer], pa.Array], ...] = tuple(
            column_of(texts, numbers[:, at])
            for at, texts in (
                (0, [leaf[0] for leaf in leaves]),
                (0, [leaf[1] for leaf in leaves]),
                (0, [BETWEEN.join(leaf[2]) for leaf in leaves]),
                (1, list(map(BETWEEN.join, own.because))),
                (1, list(map(BETWEEN.join, sources))),
                (2, list(map(BETWEEN.join, own.open_facts))),
                (3, list(map(BETWEEN.join, own.open_points))),
            )
        )

    def __len__(self) -> int:
        return self.refused + 1

    def __getitem__(self, number: int) -> Told:
        """An answer by its number."""
        if number == self.refused:
            return NONE
        leaf, because, facts, points = self._own.answers[number]
        return Told(
            *self._leaves[leaf],
            self._own.because[because],
            self._behind[because],
            self._own.open_facts[facts],
            self._own.open_points[points],
        )

    def _leaf(self, leaf: Leaf) -> tuple[str | None, str | None, tuple[str, ...]]:
        outcomes = self.decision.outcomes
        if leaf.certainty == DEFECTIVE:
            return None, DEFECTIVE, ()
        verdict = None if leaf.verdict is None else outcomes[leaf.verdict]
        return verdict, leaf.certainty, tuple(outcomes[i] for i in outcomes_of(leaf.possible))

    def _cited(self, paths: Iterable[str]) -> tuple[str, ...]:
        """The sources of some rules, each once."""
        return tuple(dict.fromkeys(source for path in paths for source in self._sources[path]))

    def columns(self, numbers: NDArray[np.integer]) -> list[pa.DictionaryArray]:
        """The columns of rows whose answers have these numbers, in the order of PARTS."""
        return [taken(codes, words, numbers) for codes, words in self._columns]

    def column(self, numbers: NDArray[np.integer], words: Callable[[Told], str | None]) -> pa.DictionaryArray:
        """A further column: what ``words`` makes of each answer that occurs."""
        met, inverse = np.unique(numbers, return_inverse=True)
        codes, texts = column_of([words(self[int(number)]) for number in met], np.arange(len(met)))
        return taken(codes, texts, inverse)


def answers_of(law: Law) -> dict[str, DecisionAnswers]:
    """The answers of every decision of a law."""
    return {decision.name: DecisionAnswers(law, decision) for decision in law.ruleset.decisions}


def names_of(law: Law) -> list[str]:
    """The names of the columns of all decisions."""
    return [f"{d.name}_{part}" if part else d.name for d in law.ruleset.decisions for part in PARTS]


def column_of(texts: Iterable[str | None], places: NDArray[np.integer]) -> tuple[NDArray[np.integer], pa.Array]:
    """For each number the code of its text (the last: none), and the different texts. None has the code after them."""
    told = list(texts)
    different = list(dict.fromkeys(text for text in told if text is not None))
    code = {text: place for place, text in enumerate(different)}
    own = np.array([code.get(text, len(different)) if text is not None else len(different) for text in told])
    codes = np.append(own[places], len(different)).astype(signed_type(len(different)))
    return codes, pa.array(different, pa.string())


def signed_type(most: int) -> type[np.signedinteger]:
    """The narrowest type of Arrow's dictionary codes for numbers up to ``most``."""
    return np.int8 if most < 1 << 7 else np.int16 if most < 1 << 15 else np.int32


def taken(codes: NDArray[np.integer], words: pa.Array, numbers: NDArray[np.integer]) -> pa.DictionaryArray:
    """The column of rows with these numbers, from the codes of ``column_of``."""
    own = codes.take(numbers)
    missing = own == len(words)
    indices = pa.array(own, mask=missing) if missing.any() else pa.array(own)
    return pa.DictionaryArray.from_arrays(indices, words, safe=False)
