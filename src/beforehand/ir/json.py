"""A ruleset as JSON and back: records as ``{"Rule": [fields in order]}``, tuples as lists."""

from dataclasses import fields, is_dataclass
from typing import Any

from beforehand.ir import conditions, ruleset

RECORDS: dict[str, type] = {
    record.__name__: record
    for record in (
        conditions.Truth,
        conditions.OneOf,
        conditions.Between,
        conditions.Held,
        conditions.Not,
        conditions.All,
        conditions.Some,
        ruleset.Source,
        ruleset.Presumed,
        ruleset.Derived,
        ruleset.Fact,
        ruleset.Term,
        ruleset.Reading,
        ruleset.Point,
        ruleset.Rule,
        ruleset.Otherwise,
        ruleset.Decision,
        ruleset.Note,
        ruleset.Ruleset,
    )
}


def to_plain(value: Any) -> Any:
    """Records as plain JSON values."""
    if is_dataclass(value):
        return {type(value).__name__: [to_plain(getattr(value, field.name)) for field in fields(value)]}
    if isinstance(value, tuple):
        return [to_plain(item) for item in value]
    if isinstance(value, dict):
        return {"words": [[key, to_plain(item)] for key, item in value.items()]}
    return value


def revive(plain: dict[str, Any]) -> Any:
    """The record that a JSON object stands for: an ``object_hook`` for ``json.loads``."""
    if len(plain) == 1:
        [(name, values)] = plain.items()
        record = RECORDS.get(name)
        if record is not None:
            return record(*[_tuples(value) if type(value) is list else value for value in values])
        if name == "words":
            return {key: _tuples(value) if type(value) is list else value for key, value in values}
    return plain


def _tuples(values: list[Any]) -> tuple[Any, ...]:
    return tuple([_tuples(value) if type(value) is list else value for value in values])
