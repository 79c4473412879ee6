"""What differs from edition to edition."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from beforehand.publish.sources import SourceList
from beforehand.publish.tongues import Tongues

EVERY = frozenset({"paper", "risk", "benefit", "open", "context"})
"""All kinds of notes."""


class Shape(Struct, frozen=True):
    """How sources are told, which kinds of notes are in it, whether the law itself stays in sight, and what comes after it.

    Where it is ``brief``, a rule is left out that is nobody's reason, and a point that is open for nobody.
    """

    sources: SourceList
    notes: frozenset[str]
    brief: bool = False
    wide: bool = False
    more: Callable[[Tongues], Iterable[str]] | None = None
