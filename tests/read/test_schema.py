"""The JSON Schemas say what the reader says."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from read.small_pack import FILES, changed

from beforehand.read.pack import read_pack
from beforehand.read.schema import FOLDER, schema, schema_text
from beforehand.read.shapes import FILES as SHAPES
from beforehand.read.yaml import ListNode, MapNode, Node, Scalar, read_yaml
from beforehand.text.source import Text

REAL_PACK = Path(__file__).parents[2] / "src/beforehand/packs/ru-decree-821"


def plain(node: Node) -> Any:
    """What an editor makes of YAML 1.2: numbers, true, false and null are no texts."""
    match node:
        case MapNode():
            return {key.text: plain(value) for key, value in node.pairs}
        case ListNode():
            return [plain(item) for item in node.items]
        case Scalar(style="plain", text=text) if node.is_null or text in {"true", "false"}:
            return None if node.is_null else text == "true"
        case Scalar(style="plain", text=text) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text):
            return json.loads(text) if not re.match("-?0[0-9]", text) else int(text)
        case _:
            return node.text


def kind_of(path: str) -> str:
    return "decision" if path.startswith("decisions/") else path.removesuffix(".yaml").split("/")[0]


def accepts(path: str, data: bytes) -> bool:
    node, problems = read_yaml(Text(path, data.decode()))
    assert node is not None
    assert not problems
    return Draft202012Validator(schema(kind_of(path))).is_valid(plain(node))


@pytest.mark.parametrize("kind", SHAPES)
def test_a_schema_is_current(kind: str) -> None:
    """If this fails: python -m beforehand.read.schema."""
    assert (FOLDER / f"{kind}.schema.json").read_text(encoding="utf-8") == schema_text(kind)


def test_there_is_no_other_schema() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {f"{kind}.schema.json" for kind in SHAPES}


@pytest.mark.parametrize("kind", SHAPES)
def test_a_schema_is_a_schema(kind: str) -> None:
    Draft202012Validator.check_schema(schema(kind))


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".yaml")])
def test_the_small_pack_is_accepted(path: str) -> None:
    assert accepts(path, FILES[path].encode())


@pytest.mark.parametrize("path", [path.relative_to(REAL_PACK).as_posix() for path in sorted(REAL_PACK.rglob("*.yaml"))])
def test_the_real_pack_is_accepted(path: str) -> None:
    assert accepts(path, (REAL_PACK / path).read_bytes())


WRONG = (
    ("pack.yaml", "title: A law", "titel: A law"),
    ("pack.yaml", "title: A law", "title: [A law]"),
    ("pack.yaml", "title: A law", "title:"),
    ("pack.yaml", "[en, ru]", "en"),
    ("pack.yaml", "pack: p", "pack: P"),
    ("pack.yaml", "official_language: ru", "official_language: Russian"),
    ("pack.yaml", "help: A lawyer can check it.", "help: [A lawyer]"),
    ("facts.yaml", "kind: country", "kind: county"),
    ("facts.yaml", "kind: country", "kind: country, changeable: yes"),
    ("facts.yaml", "kind: country", "kind: country, cost: {effort: 4}"),
    ("facts.yaml", "{kind: date}", "{kind: date, min: 1}"),
    ("facts.yaml", "  min: 0\n", ""),
    ("facts.yaml", "max: 130", "max: 130.5"),
    ("facts.yaml", "max: 130", "max: many"),
    ("facts.yaml", "[male, female]", "[male, male]"),
    ("facts.yaml", "unit: years", "unit: decades"),
    ("terms.yaml", "covered_man:", "CoveredMan:"),
    ("terms.yaml", "  says: A man.\n", ""),
    ("terms.yaml", "sources: [code]", "sources: code"),
    ("points.yaml", "asks:", "ask:"),
    ("points.yaml", "{says: It is., sources: [code]}", "It is."),
    ("decisions/paper.yaml", "    then: needed", "    than: needed"),
    ("decisions/paper.yaml", "        then: not_needed", "        when_else: not_needed"),
    ("decisions/paper.yaml", "[needed, not_needed]", "[]"),
    ("notes.yaml", "risks: [loss], ", ""),
    ("notes.yaml", "kind: risk", "kind: risk, risks: [loss]"),
    ("sources.yaml", "kind: official", "kind: officious"),
    ("sources.yaml", "date: 2025-12", "date: December"),
    ("sources.yaml", "https://example.org/code", "javascript:alert(1)"),
    ("sources.yaml", "words: 2", "words: 0"),
    ("facts.yaml", '"0..17": 10', '"0..": 10'),
    ("timeline.yaml", "says: It passed., sources: [code]", "says: It passed., sources: []"),
    ("figures.yaml", ", caution: A guess., sources: [code]}\nwomen", ", sources: [code]}\nwomen"),
    ("comparisons.yaml", "[KZ, UZ]", "[]"),
    ("reports.yaml", "incentive: yes", "incentive: perhaps"),
    ("reports.yaml", "requirement: indirectly", "requirement: yes"),
    ("reports.yaml", "  age: null\n  complete: true", "  complete: true"),
    ("reports.yaml", "complete: false", "complete: null"),
    ("scenarios/a.yaml", "certainty: settled", "certainty: sure"),
    ("scenarios/a.yaml", "as_known: 2025-12-31", "as_known: 2025-12"),
    ("scenarios/a.yaml", "  why: Because.\n", ""),
)


@pytest.mark.parametrize(("path", "old", "new"), WRONG)
def test_what_the_reader_rejects_is_rejected(path: str, old: str, new: str) -> None:
    files = changed(path, old, new)
    assert read_pack(files, "p")[1]
    assert not accepts(path, files[path])


RIGHT = (
    ("facts.yaml", "[male, female], prior: {male: 50, female: 50}", "[true, no]"),
    ("facts.yaml", "kind: country", "kind: country, changeable: true, cost: {}"),
    ("sources.yaml", "date: 2025-12", "date: 2025"),
    ("sources.yaml", "date: 2025-12", 'date: "2025-12-13"'),
    ("sources.yaml", "  url: https://example.org/code\n", ""),
    ("terms.yaml", "when: ", "when: true # "),
    ("pack.yaml", "title: A law", "title: 821"),
    ("pack.yaml", "official_language: ru\n", ""),
    ("pack.yaml", "help: A lawyer can check it.\n", ""),
    ("facts.yaml", '"0..17": 10', '"*": 1, "17": 2, "2025-01-01..2025-02-01": 3'),
    ("timeline.yaml", "until: 2025-11-20", "until: 2025"),
    ("reports.yaml", "country: RU", "country: [CZ, US]"),
    ("reports.yaml", "incentive: yes", "incentive: null"),
    ("scenarios/a.yaml", "verdict: needed", "verdict: null"),
)


@pytest.mark.parametrize(("path", "old", "new"), RIGHT)
def test_what_the_reader_accepts_is_accepted(path: str, old: str, new: str) -> None:
    files = changed(path, old, new)
    assert not read_pack(files, "p")[1]
    assert accepts(path, files[path])
