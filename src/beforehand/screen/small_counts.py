"""Counts that may leave the office: none that is small, and none from which a small one could be found."""

from collections.abc import Collection, Hashable, Mapping
from typing import TypeVar

LEAST = 5
"""The smallest count that is shown."""

Key = TypeVar("Key", bound=Hashable)


def is_small(count: int, total: int) -> bool:
    """Whether a count, or what is left of its total, is small and not nothing."""
    return 0 < count < LEAST or 0 < total - count < LEAST


def without_small(counts: Mapping[Key, int], also: Collection[Key] = ()) -> dict[Key, int | None]:
    """Counts that sum up to a known total, with None for what is withheld.

    Besides the small ones and ``also`` the next larger are withheld until what is withheld could be many things: at least two
    counts of together twice the least.

    >>> without_small({"a": 3, "b": 8, "c": 40, "d": 0})
    {'a': None, 'b': None, 'c': 40, 'd': 0}
    """
    hidden = {key for key, count in counts.items() if 0 < count < LEAST or (key in also and count)}
    for key in sorted(counts, key=lambda key: counts[key]):
        enough = len(hidden) > 1 and sum(counts[one] for one in hidden) >= 2 * LEAST
        if hidden and not enough and counts[key]:
            hidden.add(key)
    return {key: None if key in hidden else count for key, count in counts.items()}
