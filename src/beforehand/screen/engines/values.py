"""What the values of a table's columns mean: each different one is read once, by the reader that every engine has."""

from collections.abc import Callable, Mapping, Sequence

import pyarrow as pa

from beforehand.errors import TableError
from beforehand.law import Law
from beforehand.screen.cells import Reader
from beforehand.screen.sql_cells import Readings, is_read
from beforehand.text.problem import Problem, quote

MOST_VALUES = 1 << 20
"""So many different values a column may have: more are no column of a fact."""

Distinct = Callable[[Sequence[str], int], Mapping[str, Sequence[object]]]
"""The different values of some columns, of each at most so many; null or not."""


def read_values(
    law: Law,
    columns: Mapping[str, str],
    types: Mapping[str, pa.DataType],
    readers: Mapping[str, Reader],
    distinct: Distinct,
) -> dict[str, Readings]:
    """What each different value means, for the facts whose columns are not compared as they are.

    Raises TableError for a column with more than ``MOST_VALUES`` of them.
    """
    facts = {fact.name: fact for fact in law.ruleset.facts}
    to_read = {fact: column for fact, column in columns.items() if is_read(facts[fact], types[fact])}
    values = distinct(list(dict.fromkeys(to_read.values())), MOST_VALUES + 1) if to_read else {}
    problems = [_too_many(fact, column) for fact, column in to_read.items() if len(values[column]) > MOST_VALUES]
    if problems:
        raise TableError(tuple(problems))
    return {
        fact: {value: readers[fact](value) for value in values[column] if value is not None}
        for fact, column in to_read.items()
    }


def _too_many(fact: str, column: str) -> Problem:
    message = f"Column {quote(column)} has more than {MOST_VALUES:,} different values, too many for {fact}."
    return Problem(
        "too-many-values", message, help="Is it another column that has this fact? Or use the default engine."
    )
