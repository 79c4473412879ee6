"""Old rows and new rows side by side: by the office's own numbers of cases where both have them, else by row numbers.

By row both sides are read once and a few batches are in memory. By case all old rows are, their texts as numbers: about 100
bytes a row. Where the cases stand in the same order on both sides, nothing has to be looked up.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from beforehand.errors import TableError
from beforehand.text.problem import Problem

Batches = Iterable[pa.RecordBatch]


class Matching:
    """Pairs of batches whose rows belong together. When it has been gone through, its counts are whole."""

    def __init__(
        self,
        pairs: Iterable[tuple[pa.RecordBatch, pa.RecordBatch]],
        *,
        by_case: bool,
        old_names: list[str] | None = None,
        new_names: list[str] | None = None,
    ) -> None:
        self.pairs = pairs
        self.by_case = by_case
        self.old_names = old_names or []
        self.new_names = new_names or []
        self.rows = self.fresh = self.gone = 0

    def __iter__(self) -> Iterator[tuple[pa.RecordBatch, pa.RecordBatch]]:
        for old, new in self.pairs:
            self.rows += new.num_rows
            if new.num_rows:
                yield old, new


def match(old: Batches, new: Batches) -> Matching:
    """Match rows. Raises TableError, when it is gone through, for a case that stands twice and for rows out of order."""
    old, new = iter(old), iter(new)
    first_old, first_new = next(old, None), next(new, None)
    old_names = first_old.schema.names if first_old is not None else []
    new_names = first_new.schema.names if first_new is not None else []
    by_case = "case" in old_names and "case" in new_names
    made = Matching((), by_case=by_case, old_names=old_names, new_names=new_names)
    olds = chain([first_old], old) if first_old is not None else iter(())
    news = chain([first_new], new) if first_new is not None else iter(())
    made.pairs = _by_case(olds, news, made) if by_case else _by_row(olds, news, made)
    return made


# By row ---------------------------------------------------------------------------------------------------------------


class _Rows:
    """One side, read as far as it is needed."""

    def __init__(self, batches: Iterator[pa.RecordBatch], side: str) -> None:
        self._batches = batches
        self._side = side
        self._last = 0
        self._batch: pa.RecordBatch | None = None
        self.numbers: NDArray[np.int64] = np.zeros(0, np.int64)

    def fill(self) -> bool:
        """Whether there are further rows; then some are at hand."""
        while not len(self.numbers):
            batch = next(self._batches, None)
            if batch is None:
                return False
            numbers = batch["row"].to_numpy(zero_copy_only=False)
            if len(numbers) and (numbers[0] <= self._last or (np.diff(numbers) <= 0).any()):
                told = (
                    f"The {self._side} answers are not in the order of their rows, so rows cannot be matched by number."
                )
                help_ = "Compare unsorted answers, or give both tables a column of case numbers."
                raise TableError((Problem("rows-out-of-order", told, help=help_),))
            self._last = int(numbers[-1]) if len(numbers) else self._last
            self._batch, self.numbers = batch, numbers
        return True

    def take(self, last: int) -> tuple[NDArray[np.int64], pa.RecordBatch]:
        """The rows up to a number."""
        assert self._batch is not None
        count = int(np.searchsorted(self.numbers, last, "right"))
        taken = self.numbers[:count], self._batch.slice(0, count)
        self.numbers, self._batch = self.numbers[count:], self._batch.slice(count)
        return taken

    def rest(self) -> int:
        """How many rows are left."""
        count = 0
        while self.fill():
            count += len(self.numbers)
            self.numbers = self.numbers[:0]
        return count


def _by_row(
    old: Iterator[pa.RecordBatch], new: Iterator[pa.RecordBatch], counts: Matching
) -> Iterator[tuple[pa.RecordBatch, pa.RecordBatch]]:
    left, right = _Rows(old, "old"), _Rows(new, "new")
    while left.fill() and right.fill():
        last = int(min(left.numbers[-1], right.numbers[-1]))
        (mine, before), (yours, now) = left.take(last), right.take(last)
        if not np.array_equal(mine, yours):
            _, at, there = np.intersect1d(mine, yours, assume_unique=True, return_indices=True)
            counts.gone += len(mine) - len(at)
            counts.fresh += len(yours) - len(there)
            before, now = before.take(pa.array(at)), now.take(pa.array(there))
        yield before, now
    counts.gone += left.rest()
    counts.fresh += right.rest()


# By case --------------------------------------------------------------------------------------------------------------


def _by_case(
    old: Iterator[pa.RecordBatch], new: Iterator[pa.RecordBatch], counts: Matching
) -> Iterator[tuple[pa.RecordBatch, pa.RecordBatch]]:
    table = pa.Table.from_batches(list(old)).unify_dictionaries().combine_chunks()
    cases = pa.concat_arrays([chunk.cast(pa.string()) for chunk in table["case"].chunks])
    _check_once(cases, table["row"].to_numpy(), "old")
    seen = np.zeros(len(cases), bool)
    unknown: set[str] = set()
    place = 0
    for now in new:
        own = now["case"].cast(pa.string())
        if own.equals(cases.slice(place, len(own))) and not own.null_count:
            at, found = np.arange(place, place + len(own)), np.ones(len(own), bool)
            place += len(own)
        else:
            index = pc.index_in(own, value_set=cases, skip_nulls=True)
            found = index.is_valid().to_numpy(zero_copy_only=False)
            at = index.drop_null().to_numpy().astype(np.intp)
            place = int(at[-1]) + 1 if len(at) else place
        rows = now["row"].to_numpy(zero_copy_only=False)
        fresh = [case for case in own.filter(pa.array(~found)).to_pylist() if case is not None]
        if seen[at].any() or len(np.unique(at)) < len(at) or len(set(fresh)) < len(fresh) or unknown & set(fresh):
            raise _twice("new", [int(rows[0]), int(rows[-1])])
        unknown.update(fresh)
        seen[at] = True
        counts.fresh += int(len(own) - len(at))
        chosen = now if found.all() else now.filter(pa.array(found))
        before = table.take(pa.array(at)).combine_chunks().to_batches()
        if before:
            yield before[0], chosen
    counts.gone += int(len(seen) - seen.sum())


def _check_once(cases: pa.StringArray, rows: NDArray[np.int64], side: str) -> None:
    codes = cases.dictionary_encode().indices.drop_null().to_numpy()
    found = np.bincount(codes) > 1 if len(codes) else np.zeros(0, bool)
    if found.any():
        places = np.flatnonzero(cases.is_valid().to_numpy(zero_copy_only=False))[found[codes]]
        raise _twice(side, rows[places[:2]].tolist())


def _twice(side: str, rows: list[int]) -> TableError:
    told = f"In the {side} answers a case number stands more than once (rows {rows[0]} and {rows[-1]})."
    if side == "new":
        told = (
            f"In the new answers a case number stands more than once (the second time in rows {rows[0]} to {rows[-1]})."
        )
    return TableError((Problem("case-twice", told, help="Give each row a case number of its own, or none at all."),))
