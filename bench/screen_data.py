"""Ten million cases for the benchmarks of screening: seeded, 10 % unknown in each field, nearly every profile another.

All countries of the world stand in it, but nine of ten citizenships are those that the law names and their neighbours, as in
real files.
"""

from collections.abc import Callable, Iterator

import numpy as np
import pyarrow as pa
from numpy.random import Generator
from numpy.typing import NDArray

from beforehand.ir.cells import Value
from beforehand.ir.ruleset import Fact
from beforehand.law import Law

UNKNOWN = 0.1
COMMON = ("UZ", "TJ", "KG", "BY", "KZ", "MD", "UA", "AM", "AZ", "none", "stateless")
PIECE = 1_000_000


def facts_of(law: Law) -> list[Fact]:
    """The thirteen facts: all but the day of birth, from which the age follows."""
    return [fact for fact in law.ruleset.facts if fact.name != "birth_date"]


def coded_columns(law: Law, rows: int, seed: int = 1, unknown: float = UNKNOWN) -> pa.RecordBatch:
    """Columns in memory as other tools code them.

    Choices are dictionaries in the order of the alphabet (int8, countries int16), numbers int16, dates date32, yes/no bits.
    """
    random = np.random.default_rng(seed)
    return pa.RecordBatch.from_pydict({fact.name: _column(fact, rows, random, unknown) for fact in facts_of(law)})


def text_batches(law: Law, rows: int, seed: int = 1) -> Iterator[pa.RecordBatch]:
    """The same kind of rows as a file has them: strings, numbers, dates, yes/no."""
    for number, start in enumerate(range(0, rows, PIECE)):
        count = min(PIECE, rows - start)
        coded = coded_columns(law, count, seed + number)
        columns = {}
        for fact in facts_of(law):
            own = coded.column(fact.name)
            columns[fact.name] = own.cast(pa.string()) if pa.types.is_dictionary(own.type) else own
        yield pa.RecordBatch.from_pydict(columns)


def reader_of(fact: Fact) -> Callable[[object], Value | None]:
    """Reads the values of these columns; none is wrong."""
    return lambda value: value if value in fact.values else None


def _column(fact: Fact, rows: int, random: Generator, unknown: float) -> pa.Array:
    null = random.random(rows) < unknown if unknown else None
    if fact.kind == "yes_no":
        return pa.array(random.random(rows) < 0.95, mask=null)
    if fact.kind == "number":
        return pa.array(random.integers(0, 100 if fact.name == "age" else 61, rows, np.int16), mask=null)
    if fact.kind == "date":
        return pa.array(random.integers(19_000, 20_800, rows, np.int32), mask=null).cast(pa.date32())
    values = sorted(fact.values)
    codes: NDArray[np.integer] = random.integers(0, len(values), rows, np.int16)
    if fact.kind == "country":
        common = np.array([values.index(value) for value in COMMON if value in values], np.int16)
        drawn = random.random(rows) < 0.9
        codes[drawn] = common[random.integers(0, len(common), np.count_nonzero(drawn))]
    kind = np.int8 if len(values) < 1 << 7 else np.int16
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(kind), mask=null), pa.array(values))
