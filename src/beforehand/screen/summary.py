"""What a run found, counted: first the rows that are one fact away from a firm answer.

    summary = Summary(law, engine.answers)
    for batch in batches: summary.add(engine.screen(batch))
    print(summary.as_text())

A batch costs two look-ups in small tables and one count a row; no text of a row is looked at but what could not be read.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa

from beforehand.law import Law
from beforehand.screen.answers import ByNumber
from beforehand.screen.classes import TABLE, Classes
from beforehand.screen.counts import Counts, shared
from beforehand.screen.engine import CONTRADICTION, Screened
from beforehand.screen.small_counts import LEAST

FAULT = re.compile(r"(.+?): ([a-z-]+)(?:; |$)")
"""A part of what stands in ``problems``: a column, and the rule that its cell broke."""


class Summary:
    """Counts rows, batch by batch."""

    def __init__(self, law: Law, answers: Mapping[str, ByNumber]) -> None:
        self.law = law
        self._classes = Classes(law, answers)
        self._table = np.zeros(self._classes.size if self._classes.size <= TABLE else 0, np.int64)
        self._met: Counter[int] = Counter()
        self._problems: Counter[str] = Counter()
        self.rows = 0

    def add(self, screened: Screened) -> None:
        """Count the rows of a batch."""
        self.rows += screened.rows
        joint = self._classes.joint(screened)
        if len(self._table):
            self._table += np.bincount(joint, minlength=len(self._table))
        else:
            met, counts = np.unique(joint, return_counts=True)
            self._met.update(dict(zip(met.tolist(), counts.tolist(), strict=True)))
        if screened.problems is not None:
            self._add_problems(screened.problems)

    def _add_problems(self, problems: pa.DictionaryArray) -> None:
        codes = problems.indices.drop_null().to_numpy()
        words = problems.dictionary.to_pylist()
        for text, count in zip(words, np.bincount(codes, minlength=len(words)).tolist(), strict=True):
            self._problems[text] += count

    def counts(self, *, share: bool = False) -> Counts:
        """What was counted; with ``share``, without what is small or would tell what is small."""
        away, opened, answers, not_asked = self._by_answer()
        faults, unread, contradictions = self._by_fault()
        counts = Counts(
            self.rows,
            sum(away.values()),
            _most_first(away),
            _most_first(opened),
            unread,
            _most_first(faults),
            contradictions,
            answers,
            not_asked,
        )
        return shared(counts, self.law.ruleset.decisions) if share else counts

    def _by_answer(self) -> tuple[Counter[str], Counter[str], dict[str, Any], dict[str, Any]]:
        classes = self._classes
        met = self._met or {int(at): int(self._table[at]) for at in np.flatnonzero(self._table)}
        away: Counter[str] = Counter()
        opened: Counter[str] = Counter()
        names = [decision.name for decision in self.law.ruleset.decisions]
        answers: dict[str, Counter[tuple[str | None, str | None]]] = {name: Counter() for name in names}
        not_asked = Counter(dict.fromkeys(names, 0))
        for joint, count in met.items():
            own = classes.apart(joint)
            facts = classes.open_facts(own)
            for fact in facts:
                opened[fact] += count
            if len(facts) == 1:
                away[next(iter(facts))] += count
            concerning = classes.concerning(own)
            for name, told in own.items():
                if name in concerning or told.certainty is None:
                    answers[name][told.verdict, told.certainty] += count
                else:
                    not_asked[name] += count
        order = {decision.name: decision.outcomes for decision in self.law.ruleset.decisions}
        sorted_answers = {name: _in_order(order[name], own) for name, own in answers.items()}
        return away, opened, sorted_answers, dict(not_asked)

    def _by_fault(self) -> tuple[Counter[tuple[str, str]], int, int]:
        faults: Counter[tuple[str, str]] = Counter()
        unread = contradictions = 0
        for text, count in self._problems.items():
            cells = text.removesuffix(CONTRADICTION).removesuffix("; ")
            contradictions += count * text.endswith(CONTRADICTION)
            found = FAULT.findall(cells)
            unread += count * bool(found)
            for pair in found:
                faults[pair] += count
        return faults, unread, contradictions

    def as_dict(self, *, share: bool = False) -> dict[str, Any]:
        """The counts as plain values, for JSON; null is a count that is withheld."""
        from beforehand.screen.summary_text import counts_as_plain

        about = {"pack": self.law.pack, "edition": self.law.edition, "sha256": self.law.sha256}
        return about | counts_as_plain(self.counts(share=share)) | ({"least_shown": LEAST} if share else {})

    def as_rows(self, language: str | None = None, *, share: bool = False) -> list[tuple[str | int, ...]]:
        """The counts in words, for the sheet ``summary``: a heading alone, or words and a count."""
        from beforehand.screen.summary_text import counts_as_rows

        return counts_as_rows(self.law, self.counts(share=share), language)

    def as_text(self, language: str | None = None, *, share: bool = False) -> str:
        """The counts in words. Raises UnknownNameError for a language that the pack does not have."""
        from beforehand.screen.summary_text import rows_as_text

        return rows_as_text(self.as_rows(language, share=share))


def _most_first(counts: Mapping[Any, int]) -> dict[Any, int | None]:
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


CERTAINTIES = ("settled", "reported", "disputed", "silent", "facts_missing", "defective", None)


def _in_order(outcomes: Sequence[str], counts: Mapping[Any, int]) -> dict[Any, int]:
    places = {outcome: place for place, outcome in enumerate((*outcomes, None))}
    return dict(sorted(counts.items(), key=lambda pair: (places[pair[0][0]], CERTAINTIES.index(pair[0][1]))))
