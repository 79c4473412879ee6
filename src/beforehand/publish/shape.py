"""What differs from edition to edition."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from beforehand.publish.sources import SourceList
from beforehand.publish.tongues import Tongues


class Shape(Struct, frozen=True):
    """How sources are told, which kinds of notes are in it, whether the law itself stays in sight, and what comes after it."""

    sources: SourceList
    notes: frozenset[str]
    wide: bool = False
    more: Callable[[Tongues], Iterable[str]] | None = None
