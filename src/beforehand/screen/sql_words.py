"""Parts of SQL that DuckDB, Polars and Spark understand alike. How names and texts are marked is all in which they differ."""

from collections.abc import Sequence
from typing import Literal

Dialect = Literal["duckdb", "polars", "spark"]

LONG = 90
"""A longer expression is written on several lines."""

DIALECTS: tuple[Dialect, ...] = ("duckdb", "polars", "spark")


def name(column: str, dialect: Dialect) -> str:
    """The name of a column, whatever it contains.

    >>> name('so "called" age', "duckdb"), name("age", "spark")
    ('"so ""called"" age"', '`age`')
    """
    mark = "`" if dialect == "spark" else '"'
    return f"{mark}{column.replace(mark, mark * 2)}{mark}"


def text(words: str, dialect: Dialect) -> str:
    """A text between quotes. A backslash is a sign of its own in Spark only."""
    words = words.replace("\\", "\\\\") if dialect == "spark" else words
    return f"'{words.replace(chr(39), _QUOTE[dialect])}'"


_QUOTE: dict[Dialect, str] = {"duckdb": "''", "polars": "''", "spark": "\\'"}


def select(chosen: Sequence[str], source: str, joins: Sequence[str] = ()) -> str:
    """A query, one chosen column a line."""
    listed = ",\n".join(f"  {one}" for one in chosen)
    return "\n".join([f"SELECT\n{listed}\nFROM {source}", *joins])


def indented(query: str) -> str:
    """A query inside another."""
    return "\n".join(f"  {line}" for line in query.split("\n"))


def case(whens: Sequence[tuple[str, str]], otherwise: str) -> str:
    """What belongs to the first condition that holds."""
    if not whens:
        return otherwise
    parts = [*(f"WHEN {test} THEN {then}" for test, then in whens), f"ELSE {otherwise}"]
    between = "\n    " if sum(map(len, parts)) > LONG else " "
    return between.join(["CASE", *parts]) + " END"


def floor(number: str, by: int) -> str:
    """A whole number divided by another and rounded down."""
    return f"CAST(FLOOR(({number}) / {by}.0) AS INT)"
