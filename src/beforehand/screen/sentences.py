"""The column ``sentence``: each row's answers in the words in which ``tell`` puts them.

An uncertain outcome that could do harm if relied on is never said first. Where facts are missing, what to find out is named. A
translation that nobody has checked stands after the official words, marked (docs/decisions/0012).
"""

from collections.abc import Iterator, Mapping
from math import prod

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.ir.ruleset import Decision
from beforehand.law import Law
from beforehand.screen.answers import BETWEEN, DEFECTIVE, ByNumber, Told
from beforehand.tell.beside import inline
from beforehand.tell.speech import Speech

NOTHING, NOT_YET = -1, -2

TABLE = 1 << 22
"""Up to so many combinations of answers are looked up in a table."""


class Sentences:
    """Puts the answers of rows into words, each different one once. Not for several threads at a time."""

    def __init__(self, law: Law, answers: Mapping[str, ByNumber], language: str | None = None) -> None:
        """Raises UnknownNameError for a language that the pack does not have."""
        self._say = Speech(law.ruleset, language)
        self._until = self._say.day(law.sources_until or "-")
        self._answers = answers
        self._kinds = {name: _Kinds(own) for name, own in answers.items()}
        self._codes: dict[int, int] = {}
        self._texts: list[str] = []
        self._words = pa.array([], pa.string())
        self._said: dict[tuple[str, Told], str] = {}
        size = prod(len(kinds.first) for kinds in self._kinds.values())
        self._table = np.full(size, NOT_YET, np.int32) if size <= TABLE else None

    def column(self, numbers: Mapping[str, NDArray[np.integer]]) -> pa.DictionaryArray:
        """The sentences of rows whose answers have these numbers; null for a row without an answer."""
        joint, radix = np.zeros(len(next(iter(numbers.values()))), np.int64), 1
        for name, kinds in self._kinds.items():
            joint += kinds.of.take(numbers[name]) * radix
            radix *= len(kinds.first)
        codes = self._look_up(joint)
        indices = pa.array(codes, mask=codes < 0) if (codes < 0).any() else pa.array(codes)
        if len(self._words) < len(self._texts):
            self._words = pa.array(self._texts, pa.string())
        return pa.DictionaryArray.from_arrays(indices, self._words, safe=False)

    def _look_up(self, joint: NDArray[np.int64]) -> NDArray[np.int32]:
        """For each row the code of its sentence. What was not met before is put into words."""
        if self._table is None:
            met, inverse = np.unique(joint, return_inverse=True)
            found: NDArray[np.int32] = np.array([self._code(int(one)) for one in met], np.int32).take(inverse)
            return found
        codes: NDArray[np.int32] = self._table.take(joint)
        fresh = codes == NOT_YET
        if fresh.any():
            for one in np.unique(joint[fresh]).tolist():
                self._table[one] = self._code(one)
            codes = self._table.take(joint)
        return codes

    def _code(self, joint: int) -> int:
        """The code of a sentence; NOTHING for none."""
        known = self._codes.get(joint)
        if known is None:
            told, rest = {}, joint
            for name, kinds in self._kinds.items():
                rest, kind = divmod(rest, len(kinds.first))
                told[name] = self._answers[name][kinds.first[kind]]
            text = self.sentence(told)
            known = NOTHING if text is None else len(self._texts)
            self._texts += [] if text is None else [text]
            self._codes[joint] = known
        return known

    def sentence(self, told: Mapping[str, Told]) -> str | None:
        """What is said of one row's answers, or None where there is no answer."""
        concerned = [name for name, own in self._answers.items() if concerns(own.decision, self._answers, told)]
        parts = [part for name in concerned if (part := self._part(name, told[name]))]
        return inline(" ".join(parts)) if parts else None

    def _part(self, name: str, told: Told) -> str:
        """What is said of one decision."""
        known = self._said.get((name, told))
        if known is None:
            decision = self._answers[name].decision
            known = self._said[name, told] = " ".join(headline(self._say, decision, told, self._until))
        return known


class _Kinds:
    """Answers that are said alike: for each number its kind, and for each kind the first number of it."""

    def __init__(self, answers: ByNumber) -> None:
        kinds: dict[object, int] = {}
        self.first: list[int] = []
        of = []
        for number in range(len(answers)):
            told = answers[number]
            said = told.verdict, told.certainty, told.possible, told.open_facts
            if said not in kinds:
                kinds[said] = len(kinds)
                self.first.append(number)
            of.append(kinds[said])
        self.of = np.array(of, np.int64)


def concerns(decision: Decision, answers: Mapping[str, ByNumber], told: Mapping[str, Told]) -> bool:
    """Whether a decision concerns a row: one that depends on an outcome of another does while that is possible."""
    if decision.only_if is None:
        return True
    name, outcome = decision.only_if
    return outcome in told[name].possible and concerns(answers[name].decision, answers, told)


def headline(say: Speech, decision: Decision, told: Told, until: str) -> Iterator[str]:
    """One answer in a sentence or two, as ``tell.result`` puts it; ``until`` is the day of the newest source, in words."""
    if told.certainty is None or told.certainty == DEFECTIVE:
        return
    if told.verdict is None:
        possible = " / ".join(say.outcome(decision.name, outcome) for outcome in told.possible)
        yield f"{say.own(told.certainty)} {possible}"
        if told.certainty == "facts_missing":
            yield f"{say.own('open_facts')}: {BETWEEN.join(map(say.fact, told.open_facts))}."
        return
    outcome = say.outcome(decision.name, told.verdict)
    if told.certainty == "settled":
        yield outcome
        yield say.own("settled", day=until)
        return
    if told.verdict in decision.guarded:
        yield say.own("guarded")
        yield f"{say.own('says_so')} {outcome}"
    else:
        yield outcome
    yield say.own("reported" if told.certainty == "reported" else "disputed_verdict")
