"""The compiled loop gives the numbers that numpy gives, for every kind of column and wherever its nulls are."""

from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from vectors import law_of, laws

from beforehand.ir.case import from_text, written
from beforehand.ir.cells import Value
from beforehand.ir.ruleset import Fact
from beforehand.law import Law, load_law
from beforehand.screen.engine import Engine
from beforehand.screen.reading import Unreadable
from beforehand.screen.stored import AT_LEAST, FURTHEST

pytest.importorskip("numba")
pytestmark = pytest.mark.slow  # it compiles, for seconds, where nothing is kept from the last time

ROWS = 20_000  # more than one piece


def reader(fact: Fact) -> Any:
    def read(value: object) -> Value | Unreadable | None:
        if value is None:
            return None
        text = str(value).lower() if isinstance(value, bool) else str(value)
        try:
            found = from_text(fact, text)
        except (KeyError, ValueError):
            return Unreadable("impossible-value")
        return found if isinstance(found, int) or found in fact.values else Unreadable("impossible-value")

    return read


def values_of(law: Law, fact: Fact, random: np.random.Generator) -> list[object]:
    """Values out of every cell, one row in ten unknown."""
    cells = law.index.cells[fact.name]
    every = [written(fact, end) for cell in range(cells.size) for end in cells.edges(cell)]
    drawn = random.integers(0, len(every), ROWS)
    unknown = random.random(ROWS) < 0.1
    return [None if gone else every[place] for place, gone in zip(drawn, unknown, strict=True)]


def batch_of(law: Law, random: np.random.Generator, *, birth_date: bool, texts: bool) -> pa.RecordBatch:
    made = {}
    for fact in law.ruleset.facts:
        if fact.derived and birth_date:
            continue
        if not birth_date and any(f.derived and f.derived.start == fact.name for f in law.ruleset.facts):
            continue
        values = values_of(law, fact, random)
        match fact.kind:
            case "number" if not texts:
                made[fact.name] = pa.array(values, random.choice([pa.int16(), pa.int32(), pa.int64()]))
            case "date" if not texts:
                made[fact.name] = pa.array(values, pa.string()).cast(pa.date32())
            case "yes_no" if not texts:
                made[fact.name] = pa.array(values, pa.bool_())
            case _:
                own = pa.array(
                    [None if v is None else str(v).lower() if v in {True, False} else str(v) for v in values]
                )
                kind = [pa.int16(), pa.int32(), pa.uint16(), pa.int64()][random.integers(4)]
                made[fact.name] = own.dictionary_encode().cast(pa.dictionary(kind, pa.string())) if not texts else own
    return pa.RecordBatch.from_pydict(made)


def both(law: Law, batch: pa.RecordBatch) -> tuple[Engine, Engine]:
    facts = {fact.name: fact for fact in law.ruleset.facts}
    names = batch.schema.names
    made = [Engine(law, {n: n for n in names}, {n: reader(facts[n]) for n in names}) for _ in range(2)]
    assert made[1].fuse()
    return made[0], made[1]


def same(law: Law, batch: pa.RecordBatch) -> None:
    plain, fused = both(law, batch)
    for part in (batch, batch.slice(8, 777), batch.slice(3, 100), batch.slice(16_384), batch.slice(0, 0)):
        expected, found = plain.screen(part), fused.screen(part)
        assert expected.numbers.keys() == found.numbers.keys()
        for name, numbers in expected.numbers.items():
            assert found.numbers[name].tolist() == numbers.tolist(), name
        told = [one.problems and one.problems.to_pylist() for one in (expected, found)]
        assert told[0] == told[1]


@pytest.mark.parametrize("birth_date", [False, True], ids=["age", "birth date"])
@pytest.mark.parametrize("texts", [False, True], ids=["typed", "texts"])
def test_the_shipped_law_is_answered_alike(*, birth_date: bool, texts: bool) -> None:
    law = load_law("ru-decree-821")
    same(law, batch_of(law, np.random.default_rng(5), birth_date=birth_date, texts=texts))


@pytest.mark.parametrize("name", sorted(laws())[::60])
def test_a_small_law_is_answered_alike(name: str) -> None:
    law = law_of(name)
    if law.explained is not None and law.ruleset.facts:
        same(law, batch_of(law, np.random.default_rng(6), birth_date=False, texts=False))


def test_a_file_without_most_columns_and_with_wrong_cells_is_answered_alike() -> None:
    law = load_law("ru-decree-821")
    whole = batch_of(law, np.random.default_rng(7), birth_date=False, texts=False)
    age = np.where(np.arange(ROWS) % 50 == 0, 400, np.arange(ROWS) % 100).astype(np.int16)
    columns = {"sex": whole.column("sex"), "age": pa.array(age), "ground": pa.array(["Narnia", None] * (ROWS // 2))}
    same(law, pa.RecordBatch.from_pydict(columns))


@pytest.mark.parametrize("kind", [pa.int8(), pa.int16(), pa.int32(), pa.int64()], ids=str)
def test_numbers_of_any_width_are_compared_alike(kind: pa.DataType) -> None:
    """A table has pieces of small numbers, of large ones and of both; cuts beyond what a byte holds are there too."""
    law = load_law("ru-decree-821")
    random = np.random.default_rng(9)
    age = np.concatenate([np.full(ROWS // 2, 17), random.integers(0, 120, ROWS // 2)])
    nulls = random.random(ROWS) < 0.1
    for values in (age, age[::-1].copy(), np.sort(age)):
        same(law, pa.RecordBatch.from_pydict({"age": pa.array(values, mask=nulls).cast(kind)}))


def test_a_cut_beyond_what_a_width_can_hold_is_reached_by_nobody() -> None:
    from beforehand.screen.fused import _compare

    how = np.array([AT_LEAST, 1, 0, 9, 3, FURTHEST.min, FURTHEST.max, 0], np.int64)
    cells = np.zeros(3, np.uint8)
    codes, steps = np.array([5, 100, 256 + 7]), np.ones(3, np.uint8)
    assert not _compare(how, np.array([4, 5, 120], np.int8), codes, steps, cells)
    assert cells.tolist() == [0, 1, 2]


def test_batches_may_have_their_values_in_different_orders() -> None:
    """A small dictionary is not made into cells: the tables are put into its order, and into the next one's after it."""
    law = load_law("ru-decree-821")
    ground = next(fact for fact in law.ruleset.facts if fact.name == "ground")
    random = np.random.default_rng(10)
    batches = []
    for values in (ground.values, ground.values[::-1], ground.values[3:6], ground.values):
        codes = pa.array(random.integers(0, len(values), ROWS).astype(np.int8), mask=random.random(ROWS) < 0.1)
        batches.append(pa.RecordBatch.from_pydict({"ground": pa.DictionaryArray.from_arrays(codes, pa.array(values))}))
    plain, fused = both(law, batches[0])
    for batch in batches:
        expected, found = plain.screen(batch), fused.screen(batch)
        assert {name: own.tolist() for name, own in found.numbers.items()} == {
            name: own.tolist() for name, own in expected.numbers.items()
        }


def test_what_is_stored_under_a_null_does_not_matter() -> None:
    law = load_law("ru-decree-821")
    random = np.random.default_rng(8)
    ground = next(fact for fact in law.ruleset.facts if fact.name == "ground")
    nulls = random.random(ROWS) < 0.5
    codes = np.where(nulls, random.integers(-128, 127, ROWS), random.integers(0, len(ground.values), ROWS))
    own = pa.DictionaryArray.from_arrays(
        pa.array(codes.astype(np.int8), mask=nulls), pa.array(ground.values), safe=False
    )
    age = np.where(nulls, random.integers(-9_000, 9_000, ROWS), random.integers(0, 100, ROWS)).astype(np.int16)
    same(law, pa.RecordBatch.from_pydict({"ground": own, "age": pa.array(age, mask=nulls)}))
