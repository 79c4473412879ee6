"""Which columns of a table of answers belong to which decision, and how a column is laid out as texts."""

from collections.abc import Sequence

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from beforehand.screen.answers import PARTS

LISTS = tuple(part for part in PARTS if part not in {"", "certainty"})
"""The columns of a decision that hold several names."""


def column_of(decision: str, part: str) -> str:
    """The name of a decision's column."""
    return f"{decision}_{part}" if part else decision


def decisions_of(names: Sequence[str]) -> list[str]:
    """The decisions whose seven columns stand in a table of answers."""
    width = len(PARTS)
    return [
        name
        for at, name in enumerate(names)
        if list(names[at : at + width]) == [column_of(name, part) for part in PARTS]
    ]


def lists_of(names: Sequence[str]) -> frozenset[str]:
    """The columns that hold several names in one cell."""
    return frozenset(column_of(decision, part) for decision in decisions_of(names) for part in LISTS)


def texts_of(column: pa.Array) -> list[str | None]:
    """A column of texts as Python's, each different text once in memory."""
    if not pa.types.is_dictionary(column.type):
        return [None if value is None else str(value) for value in column.to_pylist()]
    words = np.array([*column.dictionary.to_pylist(), None], object)
    return words.take(codes_of(column)).tolist()  # type: ignore[no-any-return]


def codes_of(column: pa.DictionaryArray) -> NDArray[np.intp]:
    """The codes of a column; nothing has the code after the last text."""
    indices, none = column.indices, len(column.dictionary)
    if indices.null_count:
        indices = indices.cast(pa.int64()).fill_null(none)
    return np.asarray(indices.to_numpy(zero_copy_only=False), np.intp)
