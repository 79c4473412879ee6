"""A law that is too large to have all its answers numbered: rows are asked one by one, and answers numbered as they come.

Slower by far (some 10,000 rows a second, and a first answer to a profile takes its time), but the same answers in the same
columns. ``Law`` itself keeps the last answers, so rows that are alike cost little.
"""

from collections.abc import Callable, Mapping
from threading import Lock
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.errors import DefectError, FactsError
from beforehand.ir.answer import Answer
from beforehand.ir.case import written
from beforehand.ir.ruleset import Decision
from beforehand.law import Law
from beforehand.screen.answers import DEFECTIVE, NONE, PARTS, Told, column_of, taken
from beforehand.screen.cells import Reader
from beforehand.screen.engine import Screened
from beforehand.screen.reading import Unreadable

REFUSED = 0
"""The number of a row without an answer."""


class ListedAnswers:
    """The answers to one decision that occurred so far."""

    refused = REFUSED

    def __init__(self, decision: Decision) -> None:
        self.decision = decision
        self._told: list[Told] = [NONE]
        self._number: dict[Told, int] = {NONE: REFUSED}
        self._lock = Lock()

    def __len__(self) -> int:
        return len(self._told)

    def __getitem__(self, number: int) -> Told:
        """An answer by its number."""
        return self._told[number]

    def number(self, told: Told) -> int:
        """The number of an answer."""
        with self._lock:
            found = self._number.setdefault(told, len(self._told))
            if found == len(self._told):
                self._told.append(told)
        return found

    def columns(self, numbers: NDArray[np.integer]) -> list[pa.DictionaryArray]:
        """The columns of rows whose answers have these numbers, in the order of ``answers.PARTS``."""
        texts = [(None,) * len(PARTS), *(told.texts() for told in self._told[1:])]
        return [_words([one[at] for one in texts], numbers) for at in range(len(PARTS))]

    def column(self, numbers: NDArray[np.integer], words: Callable[[Told], str | None]) -> pa.DictionaryArray:
        """A further column: what ``words`` makes of each answer."""
        return _words([words(told) for told in self._told], numbers)


def _words(texts: list[str | None], numbers: NDArray[np.integer]) -> pa.DictionaryArray:
    return taken(*column_of(texts, np.arange(len(texts))), numbers)


class OneByOne:
    """Answers batches row by row: an ``Engine`` for any law."""

    def __init__(self, law: Law, columns: Mapping[str, str], readers: Mapping[str, Reader]) -> None:
        """``columns`` has for each fact the column that it stands in, ``readers`` what reads a cell of it."""
        self.law = law
        self.answers = {decision.name: ListedAnswers(decision) for decision in law.ruleset.decisions}
        self._from = dict(columns)
        self._readers = dict(readers)
        self._facts = {fact.name: fact for fact in law.ruleset.facts}

    def screen(self, batch: pa.RecordBatch) -> Screened:
        """The answers to the rows of a batch."""
        rows = batch.num_rows
        numbers = {name: np.zeros(rows, np.uint32) for name in self.answers}
        problems: list[str | None] = []
        cells = {fact: batch.column(column).to_pylist() for fact, column in self._from.items()}
        for row in range(rows):
            found, faults = self._answer({fact: own[row] for fact, own in cells.items()})
            problems.append("; ".join(faults) or None)
            for name, number in found.items():
                numbers[name][row] = number
        told = pa.array(problems, pa.string()).dictionary_encode() if any(problems) else None
        return Screened(dict(numbers), told, rows)

    def _answer(self, cells: Mapping[str, Any]) -> tuple[dict[str, int], list[str]]:
        case, faults = {}, []
        for fact, cell in cells.items():
            value = self._readers[fact](cell)
            if isinstance(value, Unreadable):
                faults.append(f"{self._from[fact]}: {value.code}")
            elif value is not None:
                case[fact] = written(self._facts[fact], value)
        try:
            answers = self.law.decide(case)
            return {name: self.answers[name].number(_told(answer)) for name, answer in answers.items()}, faults
        except FactsError as error:  # a contradiction, or too little is known for a law without diagrams
            return dict.fromkeys(self.answers, REFUSED), [*faults, *(problem.code for problem in error.problems)]
        except DefectError as error:
            defective = NONE._replace(certainty=DEFECTIVE)
            return {
                defect.decision: self.answers[defect.decision].number(defective) for defect in error.defects
            }, faults


def _told(answer: Answer) -> Told:
    because = answer.because
    return Told(
        answer.verdict,
        answer.certainty,
        answer.possible,
        tuple(reason.rule for reason in because),
        tuple(dict.fromkeys(source for reason in because for source in reason.sources)),
        answer.open_facts,
        answer.open_points,
    )
