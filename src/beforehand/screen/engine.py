"""Answers for a batch of rows: columns to cells, cells to the number of each answer.

    batch -> cells of each fact (cells.py) -> derived facts (derived.py) -> numbers (dense.py) -> columns of words (answers.py)

Nothing is grouped and nothing is sorted, so rows stay in their order, and a batch needs as much memory as it has rows.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.diagram.explained import Explained
from beforehand.law import Law
from beforehand.screen.answers import DEFECTIVE, DecisionAnswers, answers_of
from beforehand.screen.cells import Column, Reader, Seen, as_compared
from beforehand.screen.dense import dense_tables, look_up, smallest_type
from beforehand.screen.derived import Derivation
from beforehand.screen.stored import Compared

if TYPE_CHECKING:
    from beforehand.screen.fused import Fused

CONTRADICTION = "contradiction"

Numbers = NDArray[np.integer]


class Screened(NamedTuple):
    """A batch's answers by number, for each decision; and for each row what could not be read, or None if all could be."""

    numbers: dict[str, Numbers]
    problems: pa.Array | None
    rows: int


class Engine:
    """Answers batches for one law and one table."""

    def __init__(self, law: Law, columns: Mapping[str, str], readers: Mapping[str, Reader]) -> None:
        """``columns`` has for each fact the column that it stands in, ``readers`` what reads a cell of it.

        Raises ValueError for a law that is too large to have all its answers numbered (``law.explained`` is None).
        """
        if law.explained is None:
            raise ValueError("too large")
        self.law = law
        self.answers: dict[str, DecisionAnswers] = answers_of(law)
        self._explained: Explained = law.explained
        self._names = self._explained.names
        self._tables = {name: dense_tables(self._explained, name) for name in self.answers}
        self._fused: Fused | None = None
        self._from = dict(columns)
        hanging = self._explained.hanging
        self._hanging = hanging if hanging and hanging.start in columns else None
        valued = {self._hanging.start, self._hanging.end, self._hanging.fact} if self._hanging else set()
        facts = {fact.name: fact for fact in law.ruleset.facts}
        cells = law.index.cells
        self._columns = {
            name: Column(facts[name], cells[name], readers[name], values=name in valued) for name in columns
        }
        self._derivation = Derivation(law.ruleset, cells, self._hanging) if self._hanging else None
        self._sizes = {name: cells[name].size for name in self._names}
        self._defective = {
            name: np.array(
                [own[number].certainty == DEFECTIVE for number in range(len(own))]
                if any(leaf.certainty == DEFECTIVE for leaf in self._explained.decisions[name].leaves)
                else []
            )
            for name, own in self.answers.items()
        }

    def fuse(self) -> bool:
        """From now on by the compiled loop of ``fused``; false if numba is missing or a fact has too many cells for it.

        It takes about a second to start (several the first time on a machine), so it pays for tables of many millions of rows.
        """
        try:
            from beforehand.screen.fused import Fused

            self._fused = Fused(self._tables, self._explained.sizes)
        except (ImportError, ValueError):
            return False
        return True

    def screen(self, batch: pa.RecordBatch) -> Screened:
        """The answers to the rows of a batch."""
        rows = batch.num_rows
        own = {name: batch.column(self._from[name]) for name in self._columns}
        compared = {name: self._columns[name].compare(own[name]) for name in own} if self._fused else {}
        seen = {name: column.see(own[name]) for name, column in self._columns.items() if compared.get(name) is None}
        wrong = self._derive(seen, rows)
        if self._fused:
            numbers, strange = self._compiled(self._fused, compared, seen, rows)
            if strange:  # what nobody can have is told row by row
                seen |= {name: self._columns[name].see(own[name]) for name in strange}
                numbers, _ = self._compiled(self._fused, {**compared, **dict.fromkeys(strange)}, seen, rows)
        else:
            cells: dict[int, Numbers] = {
                place: seen[name].cells if name in seen else np.broadcast_to(np.uint8(self._sizes[name]), rows)
                for place, name in enumerate(self._names)
            }
            numbers = {name: look_up(tables, cells, rows) for name, tables in self._tables.items()}
        self._refuse(numbers, wrong)
        return Screened(numbers, self._problems(seen, wrong, rows), rows)

    def _compiled(
        self, fused: "Fused", compared: Mapping[str, Compared | None], seen: Mapping[str, Seen], rows: int
    ) -> tuple[dict[str, Numbers], list[str]]:
        """The numbers by the compiled loop, and the facts whose column has values that nobody can have."""
        whole = [compared.get(name) or as_compared(seen.get(name), self._sizes[name]) for name in self._names]
        numbers, strange = fused.look_up(whole, rows)
        return numbers, [self._names[place] for place in strange]

    def _derive(self, seen: dict[str, Seen], rows: int) -> NDArray[np.bool_] | None:
        """Fill the derived fact in; the rows whose facts contradict each other."""
        if self._hanging is None or self._derivation is None:
            return None
        blank = pa.nulls(rows)
        own, end = self._hanging.fact, self._hanging.end
        for name in (own, end):
            if name not in seen:
                fact = next(fact for fact in self.law.ruleset.facts if fact.name == name)
                seen[name] = Column(fact, self.law.index.cells[name], _nothing, values=True).see(blank)
        seen[end], seen[own], wrong = self._derivation.fill(seen[self._hanging.start], seen[end], seen[own])
        return wrong

    def _refuse(self, numbers: dict[str, Numbers], wrong: NDArray[np.bool_] | None) -> None:
        """No answer to rows that contradict themselves; where one decision is defective, none of the others is told."""
        defective = {name: self._defective[name][own] for name, own in numbers.items() if len(self._defective[name])}
        for name, met in defective.items():
            for other, found in numbers.items():
                if other != name and met.any():
                    own = met & ~defective[other] if other in defective else met
                    numbers[other] = _refuse(own, self.answers[other], found)
        if wrong is not None:
            for name, own in numbers.items():
                numbers[name] = _refuse(wrong, self.answers[name], own)

    def _problems(self, seen: Mapping[str, Seen], wrong: NDArray[np.bool_] | None, rows: int) -> pa.Array | None:
        """What each row's cells have against them: ``age: not-a-number; sex: impossible-value``, by column."""
        told = {name: seen[name].faults for name in self._columns if name in seen}
        faulty = {name: faults for name, faults in told.items() if faults is not None}
        if not faulty and wrong is None:
            return None
        met = np.zeros(rows, bool) if wrong is None else wrong.copy()
        for faults in faulty.values():
            met |= faults > 0
        at = np.flatnonzero(met)
        if not len(at):
            return None
        columns = [(self._from[name], self._columns[name].faults, faults[at]) for name, faults in faulty.items()]
        contradicts = wrong[at] if wrong is not None else np.zeros(len(at), bool)
        keys = np.stack([*(codes for _, _, codes in columns), contradicts.astype(np.uint8)])
        different, inverse = np.unique(keys, axis=1, return_inverse=True)
        words = [_words(columns, key) for key in different.T]
        codes = np.full(rows, len(words), np.int32)
        codes[at] = inverse.ravel()
        return pa.DictionaryArray.from_arrays(pa.array(codes, mask=~met), pa.array(words, pa.string()), safe=False)


def _refuse(where: NDArray[np.bool_], answers: DecisionAnswers, numbers: Numbers) -> Numbers:
    """No answer there. The number for that may need a wider type than those of the answers."""
    return np.where(where, smallest_type(answers.refused)(answers.refused), numbers)


def _words(columns: Sequence[tuple[str, Sequence[str], Numbers]], key: Numbers) -> str:
    told = [f"{column}: {faults[code]}" for (column, faults, _), code in zip(columns, key[:-1], strict=True) if code]
    return "; ".join(told + [CONTRADICTION] * bool(key[-1]))


def _nothing(_: object) -> None:
    return None
