"""What the parts of a pack file may be: small declarations, from which files are checked and JSON Schemas are made."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextShape:
    """A text that is not empty, written in any way."""

    about: str = ""


@dataclass(frozen=True, slots=True)
class PatternShape:
    """A text of one form; ``form`` tells it in words, ``code`` names the problem of one that has another form."""

    about: str
    pattern: str
    form: str
    code: str = "bad-name"


@dataclass(frozen=True, slots=True)
class ChoiceShape:
    """One of a few fixed words."""

    values: tuple[str, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class WholeShape:
    """A whole number."""

    low: int = -(10**15) + 1
    high: int = 10**15 - 1
    about: str = ""


@dataclass(frozen=True, slots=True)
class FlagShape:
    """true or false."""

    about: str = ""


@dataclass(frozen=True, slots=True)
class DayShape:
    """A day; if ``partial``, also a month or a year."""

    about: str = ""
    partial: bool = False


@dataclass(frozen=True, slots=True)
class ConditionShape:
    """A condition in FEEL."""

    about: str = ""


@dataclass(frozen=True, slots=True)
class ValueShape:
    """A value of some fact, read by the kind of the fact; null only if ``nullable``."""

    about: str = ""
    nullable: bool = False


@dataclass(frozen=True, slots=True)
class MaybeShape:
    """What ``item`` is, or null: it cannot be told."""

    item: "Shape"
    about: str = ""


@dataclass(frozen=True, slots=True)
class ListShape:
    """A list; if ``alone``, one part may also stand by itself."""

    item: "Shape"
    about: str = ""
    at_least: int = 0
    alone: bool = False


@dataclass(frozen=True, slots=True)
class MapShape:
    """Names that the writer chooses, each with a value."""

    key: PatternShape
    value: "Shape"
    about: str = ""
    at_least: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    key: str
    shape: "Shape"
    required: bool = True


@dataclass(frozen=True, slots=True)
class RecordShape:
    """Fixed keys; ``title`` tells with an article what it is."""

    title: str
    fields: tuple[Field, ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class VariantShape:
    """A record whose other keys depend on the word under one key."""

    title: str
    key: str
    variants: tuple[tuple[str, RecordShape], ...]
    about: str = ""


@dataclass(frozen=True, slots=True)
class NamedShape:
    """The shape of this name in NAMED_SHAPES: so a shape can have itself as a part."""

    name: str
    about: str = ""


Shape = (
    TextShape
    | PatternShape
    | ChoiceShape
    | WholeShape
    | FlagShape
    | DayShape
    | ConditionShape
    | ValueShape
    | MaybeShape
    | ListShape
    | MapShape
    | RecordShape
    | VariantShape
    | NamedShape
)
