"""Columns become cells as ``ir.cells`` has them for single values, whatever the column's type and wherever its nulls are."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from beforehand.ir.cells import Cells, Value
from beforehand.ir.ruleset import Fact
from beforehand.law import load_law
from beforehand.screen.cells import EPOCH, UNKNOWN_VALUE, Column, Seen
from beforehand.screen.reading import Unreadable

SOME = next(fact for fact in load_law("ru-decree-821").ruleset.facts if fact.name == "sex")
WORDS = tuple(f"w{number}" for number in range(40))
NUMBER = replace(SOME, name="number", kind="number", values=(), low=0, high=130)
DAY = replace(SOME, name="day", kind="date", values=(), low=None, high=None)
YES = replace(SOME, name="yes", kind="yes_no", values=("true", "false"))
CHOICE = replace(SOME, name="choice", kind="choice", values=WORDS)


def ranges(low: int | None, cuts: Sequence[int], high: int | None) -> Cells:
    return Cells("", (), tuple(zip([low, *cuts], [*(cut - 1 for cut in cuts), high], strict=True)))


def groups(sizes: Sequence[int]) -> Cells:
    starts = [sum(sizes[:n]) for n in range(len(sizes))]
    parts = [WORDS[start : start + size] for start, size in zip(starts, sizes, strict=True)]
    return Cells("", (*parts, WORDS[sum(sizes) :]), ())


def read(fact: Fact, value: object) -> Value | Unreadable | None:
    """Plainly: what a value of these columns means."""
    match value:
        case None:
            return None
        case bool():
            return "true" if value else "false"
        case date():
            return value.toordinal()
        case int():
            fits = (fact.low is None or value >= fact.low) and (fact.high is None or value <= fact.high)
            return value if fits else Unreadable("impossible-value")
        case str() if value in fact.values:
            return value
    return Unreadable("impossible-value")


def see(fact: Fact, cells: Cells, column: pa.Array, *, values: bool = False) -> Seen:
    return Column(fact, cells, lambda value: read(fact, value), values=values).see(column)


def same(fact: Fact, cells: Cells, column: pa.Array) -> None:
    """A column is seen as its values are found one by one."""
    own = Column(fact, cells, lambda value: read(fact, value), values=True)
    for seen in (see(fact, cells, column), own.see(column), own.see(column)):
        told = [read(fact, value) for value in column.to_pylist()]
        expected = [cells.size if n is None or isinstance(n, Unreadable) else cells.find(n) for n in told]
        assert seen.cells.tolist() == expected
        faults = [isinstance(n, Unreadable) for n in told]
        assert (seen.faults is None and not any(faults)) or (
            seen.faults is not None and (seen.faults > 0).tolist() == faults
        )
        if seen.values is not None and fact.kind in {"number", "date"}:
            values = [n if isinstance(n, int) else UNKNOWN_VALUE for n in told]
            assert seen.values.tolist() == values


def masked(values: Sequence[Any], nulls: Sequence[bool], kind: pa.DataType) -> pa.Array:
    """An array in whose nulls the values are still stored."""
    if pa.types.is_date32(kind):
        return masked(values, nulls, pa.int32()).view(kind)
    return pa.array(np.array(values, kind.to_pandas_dtype()), mask=np.array(nulls, bool), type=kind)


def cut_from(array: pa.Array, start: int) -> pa.Array:
    return array.slice(min(start, len(array)))


lengths = st.integers(0, 40)
cut_numbers = st.lists(st.integers(1, 130), unique=True, max_size=6).map(sorted)
TYPES = [pa.int8(), pa.int16(), pa.int32(), pa.int64(), pa.uint8(), pa.uint16(), pa.uint32(), pa.uint64()]


@given(data=st.data(), cuts=cut_numbers, kind=st.sampled_from(TYPES), start=st.integers(0, 9))
def test_numbers_of_any_width_are_compared_as_they_are(
    data: st.DataObject, cuts: list[int], kind: pa.DataType, start: int
) -> None:
    bounds = np.iinfo(kind.to_pandas_dtype())
    near = st.integers(max(int(bounds.min), -3), min(int(bounds.max), 140))
    number = near | st.integers(int(bounds.min), int(bounds.max))
    values = data.draw(st.lists(data.draw(st.sampled_from([near, number])), max_size=40))
    nulls = data.draw(st.lists(st.booleans(), min_size=len(values), max_size=len(values)))
    same(NUMBER, ranges(0, cuts, 130), cut_from(masked(values, nulls, kind), start))


@given(data=st.data(), start=st.integers(0, 9), cuts=st.lists(st.integers(1, 3_000_000), unique=True, max_size=4))
def test_days_are_compared_as_they_are(data: st.DataObject, start: int, cuts: list[int]) -> None:
    day = st.dates().map(lambda d: d.toordinal() - EPOCH)
    values = data.draw(st.lists(day, max_size=40))
    nulls = data.draw(st.lists(st.booleans(), min_size=len(values), max_size=len(values)))
    same(DAY, ranges(None, sorted(cuts), None), cut_from(masked(values, nulls, pa.date32()), start))


@pytest.mark.parametrize("days", [3_000_000, -800_000])
def test_a_day_beyond_the_calendar_is_impossible(days: int) -> None:
    column = pa.array([days, None, 20_000], pa.int32()).view(pa.date32())
    seen = see(DAY, ranges(None, [730_000], None), column)
    assert seen.cells.tolist() == [2, 2, 1]
    assert seen.faults is not None
    assert seen.faults.astype(bool).tolist() == [True, False, False]


@given(values=st.lists(st.none() | st.booleans(), max_size=40), start=st.integers(0, 9))
@pytest.mark.parametrize("parts", [(("true",), ("false",)), (("false",), ("true",)), (("true", "false"),)])
def test_yes_and_no_are_seen_from_packed_bits(
    parts: tuple[tuple[str, ...], ...], values: list[bool | None], start: int
) -> None:
    same(YES, Cells("", parts, ()), cut_from(pa.array(values, pa.bool_()), start))


@given(
    sizes=st.lists(st.integers(1, 5), max_size=7),
    values=st.lists(st.none() | st.sampled_from([*WORDS, "Narnia", ""]), max_size=60),
    kind=st.sampled_from(TYPES),
    start=st.integers(0, 9),
    order=st.randoms(use_true_random=False),
)
def test_texts_are_read_once_each_in_whatever_order_a_dictionary_has_them(
    sizes: list[int], values: list[str | None], kind: pa.DataType, start: int, order: Any
) -> None:
    words = [*WORDS, "Narnia", ""]
    order.shuffle(words)
    codes = pa.array([None if value is None else words.index(value) for value in values], kind)
    column = pa.DictionaryArray.from_arrays(codes, pa.array(words))
    same(CHOICE, groups(sizes), cut_from(column, start))
    same(CHOICE, groups(sizes), cut_from(pa.array(values, pa.string()), start))


@pytest.mark.parametrize("sizes", [[1], [1] * 30, [3, 4]])
def test_what_is_stored_under_a_null_does_not_matter(sizes: list[int]) -> None:
    stored = np.array([5, 100, 39, -7, 0, 120, 39], np.int8)
    nulls = np.array([False, True, False, True, False, True, False])
    for own, gone in ((stored, nulls), (stored[1:], nulls[1:])):
        column = pa.DictionaryArray.from_arrays(pa.array(own, mask=gone), pa.array(WORDS), safe=False)
        same(CHOICE, groups(sizes), column)


def test_a_dictionary_of_thousands_of_texts_is_read_too() -> None:
    words = [f"w{number}" for number in range(3_000)]
    column = pa.DictionaryArray.from_arrays(pa.array([0, None, 39, 2_999, 40], pa.int32()), pa.array(words))
    same(CHOICE, groups([2] * 8), column)


def test_a_null_in_the_dictionary_itself_is_unknown() -> None:
    column = pa.DictionaryArray.from_arrays(pa.array([0, 1, None], pa.int8()), pa.array(["w3", None]))
    same(CHOICE, groups([2]), column)


@pytest.mark.parametrize("fact", [NUMBER, DAY, YES, CHOICE])
def test_an_empty_column_and_one_of_nulls_only_are_unknown(fact: Fact) -> None:
    cells = {"number": ranges(0, [18], 130), "date": ranges(None, [700_000], None)}.get(fact.kind, groups([2]))
    own = cells if fact.kind != "yes_no" else Cells("", (("true",), ("false",)), ())
    for kind in (pa.null(), pa.string(), pa.bool_(), pa.int16(), pa.date32(), pa.dictionary(pa.int8(), pa.string())):
        same(fact, own, pa.nulls(0, kind))
        same(fact, own, pa.nulls(3, kind))


def test_a_fact_of_hundreds_of_cells_is_told_apart() -> None:
    cells = ranges(0, list(range(1, 700)), 1_000)
    same(replace(NUMBER, high=1_000), cells, pa.array([0, 255, 256, None, 699, 1_000], pa.int16()))


def test_dates_written_as_texts_are_read_by_the_reader() -> None:
    column = pa.array(["2025-11-05", None, "2025-11-04", "when?"])
    seen = Column(
        DAY,
        ranges(None, [date(2025, 11, 5).toordinal()], None),
        lambda text: (
            (date(2025, 11, 5) - timedelta(text == "2025-11-04")).toordinal()
            if text != "when?"
            else Unreadable("not-a-date")
        ),
    )
    found = seen.see(column)
    assert found.cells.tolist() == [1, 2, 0, 2]
    assert found.faults is not None
    assert [seen.faults[code] for code in found.faults] == ["", "", "", "not-a-date"]
