"""Conditions after compiling: names resolved, terms inlined, every comparison a set or a range.

``age != 65`` has become ``Not(Between("age", 65, 65))``; a date is its day number (``date.toordinal``).
"""

from collections.abc import Iterator

from msgspec import Struct


class Truth(Struct, frozen=True, tag=True):
    """Always, or never."""

    value: bool


class OneOf(Struct, frozen=True, tag=True):
    """A choice, country or yes/no fact has one of these values (yes/no: ``true``, ``false``)."""

    fact: str
    values: tuple[str, ...]


class Between(Struct, frozen=True, tag=True):
    """A number or date fact lies in a range, both ends included; None is open."""

    fact: str
    low: int | None
    high: int | None


class Held(Struct, frozen=True, tag=True):
    """A point is held to one of these readings."""

    point: str
    readings: tuple[str, ...]


class Not(Struct, frozen=True, tag=True):
    part: "Condition"


class All(Struct, frozen=True, tag=True):
    parts: tuple["Condition", ...]


class Some(Struct, frozen=True, tag=True):
    parts: tuple["Condition", ...]


Condition = Truth | OneOf | Between | Held | Not | All | Some
Atom = OneOf | Between | Held


def atoms(condition: Condition) -> Iterator[Atom]:
    """The comparisons of a condition, in the order they are written."""
    match condition:
        case Truth():
            return
        case OneOf() | Between() | Held():
            yield condition
        case Not(part):
            yield from atoms(part)
        case All(parts) | Some(parts):
            for part in parts:
                yield from atoms(part)
