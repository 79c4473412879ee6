"""Again when the rules change: the rows whose answer is another one now, with the rule and the source that did it.

    row  case  decision  before  before_certainty  …  now  now_certainty  …  rules_gone  rules_new  sources_gone  sources_new
    7    A-31  needed    needed  reported             -    disputed          otherwise   -          -             mvd-2026-04

A row has a line for each decision whose answer changed. Both roads give the same lines: from a file of old answers, and from
the numbers of two editions. Only rows that changed are looked at as texts.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.law import Law
from beforehand.screen.answers import BETWEEN, DecisionAnswers, Told, answers_of
from beforehand.screen.engine import Screened
from beforehand.screen.matching import Matching, match
from beforehand.screen.outputs.layout import column_of, decisions_of, texts_of
from beforehand.screen.outputs.written import read_answers
from beforehand.screen.what_changed import COLUMNS, Teller, Was

COMPARED = ("", "certainty", "possible")
"""A change in one of these is a change of the answer; other reasons for the same answer are none."""

REASONS = ("because", "sources", "open_points")


class Changes:
    """The lines of what changed, batch by batch. When it has been gone through, its counts are whole.

    ``schema`` is known before. ``rows`` are those compared, ``changed`` those with a line, ``turned`` those with another
    verdict, ``fresh`` and ``gone`` those that only the new or the old side has.
    """

    def __init__(self, lines: Iterable[pa.RecordBatch], schema: pa.Schema, matching: Matching, tally: "Tally") -> None:
        self.schema = schema
        self._lines = lines
        self._matching = matching
        self._tally = tally

    def __iter__(self) -> Iterator[pa.RecordBatch]:
        return iter(self._lines)

    @property
    def rows(self) -> int:
        return self._matching.rows

    @property
    def fresh(self) -> int:
        return self._matching.fresh

    @property
    def gone(self) -> int:
        return self._matching.gone

    @property
    def changed(self) -> int:
        return self._tally.changed

    @property
    def turned(self) -> int:
        return self._tally.turned

    def as_dict(self) -> dict[str, int]:
        """The counts, for JSON."""
        return {name: getattr(self, name) for name in ("rows", "changed", "turned", "fresh", "gone")}

    def __str__(self) -> str:
        told = f"{self.rows:,} rows compared, {self.changed:,} changed, {self.turned:,} of them with another verdict"
        more = [f"{n:,} rows are {what}" for n, what in ((self.fresh, "new"), (self.gone, "gone")) if n]
        return "; ".join([told, *more]) + "."


class Tally:
    """Counts changed rows."""

    def __init__(self) -> None:
        self.changed = 0
        self.turned = 0


class Pair(NamedTuple):
    """A batch as two editions answer it; ``first`` is the number of its first row."""

    first: int
    ids: pa.Array | None
    before: Screened
    now: Screened


def compare(old: Path, new_rows: Iterable[pa.RecordBatch], law: Law) -> Changes:
    """What changed from a file of answers to new answers by ``law``.

    Rows are matched by ``case`` where both have it, else by ``row``. Raises TableError for a file that holds no answers, a
    case that stands twice on one side, and, by row, for rows that are not in order.
    """
    matching = match(read_answers(old), new_rows)
    tell = Teller(law, None)
    decisions = [name for name in decisions_of(matching.new_names) if name in decisions_of(matching.old_names)]
    schema, tally = _schema(case=matching.by_case), Tally()

    def lines() -> Iterator[pa.RecordBatch]:
        codes = {(name, part): _Codes() for name in decisions for part in COMPARED}
        for before, now in matching:
            masks = {}
            for name in decisions:
                mask = np.zeros(now.num_rows, bool)
                for part in COMPARED:
                    own, column = codes[name, part], column_of(name, part)
                    mask |= own.of(before[column]) != own.of(now[column])
                masks[name] = mask
            pairs = {
                name: (_was(before, name, mask), _was(now, name, mask)) for name, mask in masks.items() if mask.any()
            }
            case = now["case"] if matching.by_case else None
            yield from _lines(schema, tally, tell, now["row"], case, masks, pairs)

    return Changes(lines(), schema, matching, tally)


def compare_editions(before: Law, now: Law, pairs: Iterable[Pair], *, case: bool) -> Changes:
    """What changed from one edition to another, by the numbers of their answers to the same rows.

    ``case`` tells whether the pairs have the office's own ids.
    """
    tell = Teller(now, before)
    old, new = answers_of(before), answers_of(now)
    names = [name for name in new if name in old]
    schema, tally = _schema(case=case), Tally()
    matching = Matching((), by_case=case)

    def lines() -> Iterator[pa.RecordBatch]:
        kinds: dict[tuple[str | None, ...], int] = {}
        tables = {name: (_kinds(old[name], kinds), _kinds(new[name], kinds)) for name in names}
        for pair in pairs:
            matching.rows += pair.now.rows
            masks = {
                name: was.take(pair.before.numbers[name]) != is_.take(pair.now.numbers[name])
                for name, (was, is_) in tables.items()
            }
            told = {
                name: (
                    [_of(old[name][int(n)]) for n in pair.before.numbers[name][mask]],
                    [_of(new[name][int(n)]) for n in pair.now.numbers[name][mask]],
                )
                for name, mask in masks.items()
                if mask.any()
            }
            rows = pa.array(np.arange(pair.first, pair.first + pair.now.rows, dtype=np.int64))
            yield from _lines(schema, tally, tell, rows, pair.ids if case else None, masks, told)

    return Changes(lines(), schema, matching, tally)


def _kinds(answers: DecisionAnswers, known: dict[tuple[str | None, ...], int]) -> NDArray[np.int32]:
    """For each number which answer it is, in numbers that two editions share."""
    told = (answers[number] for number in range(len(answers)))
    keys = [(one.verdict, one.certainty, *one.possible) for one in told]
    return np.array([known.setdefault(key, len(known)) for key in keys], np.int32)


def _of(told: Told) -> Was:
    return Was(
        told.verdict or "",
        told.certainty or "",
        BETWEEN.join(told.possible),
        told.because,
        told.sources,
        told.open_points,
    )


class _Codes:
    """Numbers for the texts of a column, the same in every batch and on both sides; 0 for nothing."""

    def __init__(self) -> None:
        self._known: dict[str | None, int] = {None: 0, "": 0}

    def of(self, column: pa.Array) -> NDArray[np.int32]:
        if not pa.types.is_dictionary(column.type):
            column = column.dictionary_encode()
        known = self._known
        words = [known.setdefault(text, len(known)) for text in column.dictionary.to_pylist()]
        indices = column.indices.cast(pa.int64()).fill_null(len(words)).to_numpy(zero_copy_only=False)
        codes: NDArray[np.int32] = np.array([*words, 0], np.int32).take(indices)
        return codes


def _was(batch: pa.RecordBatch, decision: str, mask: NDArray[np.bool_]) -> list[Was]:
    """The answers of some rows."""
    chosen = pa.array(mask)
    parts = [texts_of(batch[column_of(decision, part)].filter(chosen)) for part in (*COMPARED, *REASONS)]
    names = [[tuple(text.split(BETWEEN)) if text else () for text in part] for part in parts[len(COMPARED) :]]
    plain = [[text or "" for text in part] for part in parts[: len(COMPARED)]]
    return [Was(*own) for own in zip(*plain, *names, strict=True)]


def _schema(*, case: bool) -> pa.Schema:
    names = (*(["case"] if case else []), *COLUMNS)
    return pa.schema([pa.field("row", pa.int64()), *(pa.field(name, pa.string()) for name in names)])


def _lines(
    schema: pa.Schema,
    tally: Tally,
    tell: "Teller",
    rows: pa.Array,
    case: pa.Array | None,
    masks: Mapping[str, NDArray[np.bool_]],
    told: Mapping[str, tuple[Sequence[Was], Sequence[Was]]],
) -> Iterator[pa.RecordBatch]:
    """The lines of a batch, in the order of its rows."""
    met: list[tuple[int, tuple[str | None, ...]]] = []
    turned = set()
    for name, (before, now) in told.items():
        for at, was, is_ in zip(np.flatnonzero(masks[name]).tolist(), before, now, strict=True):
            met.append((at, tell.line(name, was, is_)))
            turned |= {at} if was.verdict != is_.verdict else set()
    if not met:
        return
    met.sort(key=lambda pair: pair[0])
    places = [at for at, _ in met]
    tally.changed += len(set(places))
    tally.turned += len(turned)
    chosen = [
        rows.take(pa.array(places)),
        *([case.take(pa.array(places)).cast(pa.string())] if case is not None else []),
    ]
    texts = [pa.array(column, pa.string()) for column in zip(*(line for _, line in met), strict=True)]
    yield pa.RecordBatch.from_arrays([*chosen, *texts], schema=schema)
