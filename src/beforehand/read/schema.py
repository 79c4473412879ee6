"""JSON Schemas of the pack's files, made from the shapes that the reader checks; ``python -m beforehand.read.schema``.

Editors that know them complete keys and mark mistakes while a pack is written.
"""

import json
import re
from pathlib import Path
from typing import Any, assert_never

from beforehand.read.feel import LONGEST
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
from beforehand.read.shapes import FILES, NAMED_SHAPES

FOLDER = Path(__file__).with_name("schemas")
DIALECT = "https://json-schema.org/draft/2020-12/schema"
TEXT = ["string", "number", "boolean"]  # what YAML makes of a text without quotes


def schema(kind: str) -> dict[str, Any]:
    """The JSON Schema of a kind of pack file, one of FILES."""
    made = {"$schema": DIALECT, "title": f"Law pack: {kind}", **_schema(FILES[kind])}
    if '"$ref"' in json.dumps(made):
        made["$defs"] = {name: _schema(shape) for name, shape in NAMED_SHAPES.items()}
    return made


def schema_text(kind: str) -> str:
    """The schema as it is kept in a file."""
    return json.dumps(schema(kind), indent=2, ensure_ascii=False) + "\n"


def write_schemas(folder: Path = FOLDER) -> None:
    """Write all schemas, each whole or not at all."""
    folder.mkdir(exist_ok=True)
    for kind in FILES:
        target = folder / f"{kind}.schema.json"
        part = target.with_suffix(".part")
        part.write_text(schema_text(kind), encoding="utf-8")
        part.replace(target)


def _schema(shape: Shape) -> dict[str, Any]:
    about = {"description": shape.about} if shape.about else {}
    return {**about, **_content(shape)}


def _content(shape: Shape) -> dict[str, Any]:
    match shape:
        case TextShape():
            return {"type": TEXT, "pattern": "\\S"}
        case PatternShape():
            kinds = ["boolean"] if re.fullmatch(shape.pattern, "true") else []
            kinds += ["integer"] if re.fullmatch(shape.pattern, "1") else []
            return {"type": ["string", *kinds], "minimum": 0, "pattern": f"^(?:{shape.pattern})$"}
        case ChoiceShape():
            return {"enum": list(shape.values)}
        case WholeShape():
            return {"type": "integer", "minimum": shape.low, "maximum": shape.high}
        case FlagShape():
            return {"type": "boolean"}
        case DayShape(partial=True):
            pattern = "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$"
            return {"type": ["string", "integer"], "pattern": pattern, "minimum": 1, "maximum": 9999}
        case DayShape():
            return {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}
        case ConditionShape():
            return {"type": ["string", "boolean"], "pattern": "\\S", "maxLength": LONGEST}
        case ValueShape():
            return {"type": [*TEXT, "null"] if shape.nullable else TEXT}
        case MaybeShape():
            return {"anyOf": [_schema(shape.item), {"type": "null"}]}
        case ListShape():
            items = {"type": "array", "items": _schema(shape.item), "minItems": shape.at_least, "uniqueItems": True}
            return {"anyOf": [_schema(shape.item), items]} if shape.alone else items
        case MapShape():
            return {
                "type": "object",
                "propertyNames": {"pattern": f"^(?:{shape.key.pattern})$"},
                "additionalProperties": _schema(shape.value),
                "minProperties": shape.at_least,
            }
        case RecordShape():
            return {
                "type": "object",
                "properties": {field.key: _schema(field.shape) for field in shape.fields},
                "required": [field.key for field in shape.fields if field.required],
                "additionalProperties": False,
            }
        case VariantShape():
            names = [name for name, _ in shape.variants]
            return {
                "type": "object",
                "properties": {shape.key: {"enum": names}},
                "required": [shape.key],
                "allOf": [
                    {
                        "if": {"properties": {shape.key: {"const": name}}, "required": [shape.key]},
                        "then": _schema(record),
                    }
                    for name, record in shape.variants
                ],
            }
        case NamedShape():
            return {"$ref": f"#/$defs/{shape.name}"}
        case _:
            assert_never(shape)


if __name__ == "__main__":
    write_schemas()
