"""Does a node have its shape? Every key that is unknown, missing or of the wrong type is a problem with its place."""

import re
from collections.abc import Iterator
from typing import assert_never

from beforehand.read.shape import (
    ChoiceShape,
    ConditionShape,
    DayShape,
    FlagShape,
    ListShape,
    MapShape,
    MaybeShape,
    NamedShape,
    PatternShape,
    RecordShape,
    Shape,
    TextShape,
    ValueShape,
    VariantShape,
    WholeShape,
)
from beforehand.read.shapes import NAMED_SHAPES
from beforehand.read.values import as_date, as_whole, last_day
from beforehand.read.yaml import ListNode, MapNode, Node, Scalar
from beforehand.text.problem import Problem, did_you_mean, listing, quote
from beforehand.text.source import Span


def fit(node: Node, shape: Shape, at: Span | None, what: str) -> Iterator[Problem]:
    """The problems of a node; ``at`` is the place of its name or key, ``what`` tells what it is."""
    match shape:
        case NamedShape():
            yield from fit(node, NAMED_SHAPES[shape.name], at, what)
        case RecordShape():
            if isinstance(node, MapNode):
                yield from _fit_record(node, shape, at, what)
            else:
                yield _wrong_type(node, f"{what} must be a map with the keys {_keys(shape)}.")
        case VariantShape():
            if isinstance(node, MapNode):
                yield from _fit_variant(node, shape, at, what)
            else:
                yield _wrong_type(node, f"{what} must be a map with the key {quote(shape.key)} and others.")
        case MapShape():
            if isinstance(node, MapNode):
                yield from _fit_map(node, shape, at, what)
            else:
                yield _wrong_type(node, f"{what} must be a map of names.")
        case MaybeShape():
            if not (isinstance(node, Scalar) and node.is_null and node.text):
                yield from fit(node, shape.item, at, what)
        case ListShape():
            if isinstance(node, ListNode):
                yield from _fit_list(node, shape, what)
            elif shape.alone and isinstance(node, Scalar):
                yield from fit(node, shape.item, at, what)
            else:
                yield _wrong_type(node, f"{what} must be a list.", "Write [a, b], or [] if there is none.")
        case _:
            if not isinstance(node, Scalar):
                yield _wrong_type(node, f"{what} must be {_told(shape)}, not a list or a map.")
            elif node.is_null and not (isinstance(shape, ValueShape) and shape.nullable):
                span = node.span if node.text else at or node.span
                yield Problem("wrong-type", f"{what} has no value.", span, f"It must be {_told(shape)}.")
            else:
                yield from _fit_scalar(node, shape, what)


def _fit_scalar(
    node: Scalar,
    shape: TextShape | PatternShape | ChoiceShape | WholeShape | FlagShape | DayShape | ConditionShape | ValueShape,
    what: str,
) -> Iterator[Problem]:
    match shape:
        case TextShape():
            if not node.text.strip():
                yield Problem("wrong-type", f"{what} is an empty text.", node.span)
        case PatternShape():
            if not re.fullmatch(shape.pattern, node.text):
                yield Problem(shape.code, _misfit(node, shape, what), node.span)
        case ChoiceShape():
            if node.text not in shape.values:
                advice = " ".join(
                    filter(None, (did_you_mean(node.text, shape.values), f"Possible: {listing(shape.values)}."))
                )
                yield Problem("unknown-value", f"{what} cannot be {quote(node.text)}.", node.span, advice)
        case WholeShape():
            number = as_whole(node.text) if node.style == "plain" else None
            if number is None:
                yield Problem("wrong-type", _misfit(node, shape, what), node.span)
            elif not shape.low <= number <= shape.high:
                message = f"{what} must be {shape.low} to {shape.high}, not {number}."
                yield Problem("out-of-range", message, node.span)
        case FlagShape():
            if node.text not in {"true", "false"} or node.style != "plain":
                yield Problem("wrong-type", _misfit(node, shape, what), node.span)
        case DayShape():
            if (last_day if shape.partial else as_date)(node.text) is None:
                yield Problem("bad-date", _misfit(node, shape, what), node.span)
        case ConditionShape() | ValueShape():
            pass
        case _:
            assert_never(shape)


def _misfit(node: Scalar, shape: Shape, what: str) -> str:
    return f"{what} must be {_told(shape)}, not {quote(node.text)}."


def _called(key: Scalar) -> str:
    # Hidden characters were refused when the file was decoded, so a name can be shown as it is.
    return f'"{key.text[:60]}"'


def _told(shape: Shape) -> str:
    match shape:
        case PatternShape():
            return shape.form
        case ChoiceShape():
            return listing(shape.values)
        case WholeShape():
            return "a whole number"
        case FlagShape():
            return "true or false"
        case DayShape():
            return "a day of the calendar such as 2025-11-05" + (", or 2025-11, or 2025" if shape.partial else "")
        case ConditionShape():
            return "a condition"
        case ValueShape():
            return "a value"
        case _:
            return "a text"


def _fit_record(node: MapNode, shape: RecordShape, at: Span | None, what: str) -> Iterator[Problem]:
    fields = {field.key: field for field in shape.fields}
    written = {key.text for key, _ in node.pairs}
    missing = [key for key in fields if key not in written]
    for key, value in node.pairs:
        field = fields.get(key.text)
        if field is None:
            advice = " ".join(
                filter(None, (did_you_mean(key.text, missing or fields), f"Its keys are {_keys(shape)}."))
            )
            yield Problem("unknown-key", f"{quote(key.text)} is not a key of {shape.title}.", key.span, advice)
        else:
            yield from fit(value, field.shape, key.span, _called(key))
    for field in shape.fields:
        if field.required and field.key in missing:
            yield _missing(f"{what} has no {quote(field.key)}.", at, node, f"Its keys are {_keys(shape)}.")


def _fit_variant(node: MapNode, shape: VariantShape, at: Span | None, what: str) -> Iterator[Problem]:
    variants = dict(shape.variants)
    chosen = node.get(shape.key)
    if isinstance(chosen, Scalar) and chosen.text in variants:
        yield from _fit_record(node, variants[chosen.text], at, what)
    elif chosen is None:
        yield _missing(f"{what} has no {quote(shape.key)}.", at, node, f"It is {listing(list(variants))}.")
    else:
        about = quote(shape.key)
        yield from fit(chosen, ChoiceShape(tuple(variants)), chosen.span, about)


def _fit_map(node: MapNode, shape: MapShape, at: Span | None, what: str) -> Iterator[Problem]:
    if len(node.pairs) < shape.at_least:
        yield _missing(f"{what} names nothing.", at, node, "At least one is needed.")
    for key, value in node.pairs:
        yield from _fit_scalar(key, shape.key, "A name")
        yield from fit(value, shape.value, key.span, _called(key))


def _fit_list(node: ListNode, shape: ListShape, what: str) -> Iterator[Problem]:
    if len(node.items) < shape.at_least:
        yield Problem("wrong-type", f"{what} is empty.", node.span, "At least one is needed.")
    seen: dict[str, Span] = {}
    for item in node.items:
        yield from fit(item, shape.item, item.span, f"A part of {what}")
        if isinstance(item, Scalar):
            first = seen.setdefault(item.text, item.span)
            if first is not item.span:
                message = f"{quote(item.text)} is listed twice."
                yield Problem("duplicate-name", message, item.span, "Keep one of them.", ((first, "first here"),))


def _keys(shape: RecordShape) -> str:
    return ", ".join(field.key if field.required else f"{field.key} (optional)" for field in shape.fields)


def _missing(message: str, at: Span | None, node: Node, advice: str) -> Problem:
    if at is None:
        return Problem("missing-key", message, help=advice, file=node.span.text.name)
    return Problem("missing-key", message, at, advice)


def _wrong_type(node: Node, message: str, advice: str = "") -> Problem:
    return Problem("wrong-type", message, node.span, advice)
