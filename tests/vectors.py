"""The semantics as data: small laws and cases in tests/semantics/*.yaml, filled up to whole packs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from beforehand.check import check_pack
from beforehand.compile.from_tree import from_tree
from beforehand.diagram.index import build_index
from beforehand.errors import PackError
from beforehand.ir.countries import COUNTRIES
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Law
from beforehand.read.pack import read_pack
from beforehand.read.yaml import LOADER

FOLDER = Path(__file__).parent / "semantics"


@dataclass(frozen=True)
class Vector:
    """One case with the answer expected."""

    law: str
    number: int
    case: dict[str, Any]
    expect: Any
    as_known: str | None

    def __str__(self) -> str:
        return f"{self.law}-{self.number}"


@cache
def laws() -> dict[str, dict[str, Any]]:
    """All small laws, by name."""
    found = [law for file in sorted(FOLDER.glob("*.yaml")) for law in yaml.load(file.read_text("utf-8"), LOADER)]
    assert len({law["law"] for law in found}) == len(found), "two laws of one name"
    return {law["law"]: law for law in found}


def vectors() -> Iterator[Vector]:
    """All cases of all small laws."""
    for name, law in laws().items():
        for number, case in enumerate(law["cases"], 1):
            yield Vector(name, number, case["case"], case["expect"], case.get("as_known"))


@cache
def law_of(name: str, as_known: str | None = None) -> Law:
    """The compiled law of a vector."""
    if as_known:
        return law_of(name).as_known(as_known)
    ruleset = ruleset_of(name)
    return Law(ruleset, build_index(ruleset))


@cache
def ruleset_of(name: str) -> Ruleset:
    files = pack_files(name, laws()[name]["pack"])
    tree, problems = read_pack(files, name.replace("_", "-"))
    if tree is not None:
        problems = tuple(
            problem
            for problem in (*problems, *check_pack(tree, frozenset(COUNTRIES)))
            if not problem.code.startswith("unused-")
        )
    if tree is None or problems:
        raise PackError(problems)
    return from_tree(tree, "0" * 64)


def pack_files(name: str, pack: dict[str, Any]) -> dict[str, bytes]:
    """A small law as the files of a pack, with sentences that do not matter filled in."""
    facts = pack.get("facts", {})
    sources = {
        source: {"publisher": "P", "title": "T", "language": "en", "url": "https://example.org/", "seen": "whole"}
        | {"date": "2025-01-01"}
        | given
        for source, given in pack.get("sources", {}).items()
    }
    points = {
        point: {"asks": "?"}
        | given
        | {"readings": {r: {"says": "."} | (said or {}) for r, said in given["readings"].items()}}
        for point, given in (pack.get("points") or {}).items()
    }
    for reading in (r for given in points.values() for r in given["readings"].values()):
        reading.setdefault("sources", [])
    about = {"pack": name.replace("_", "-"), "title": "T", "edition": "1", "language": "en", "languages": []} | {
        "decisions": list(pack["decisions"])
    }
    if any(fact.get("kind") == "date" for fact in facts.values()) and "applied_on" in facts:
        about["applied_on"] = "applied_on"
    for fact in facts.values():
        if "presumed" in fact:
            fact["presumed"] = {"says": ".", "sources": []} | fact["presumed"]
        if "derived" in fact:
            fact["derived"] = {"sources": []} | fact["derived"]
    terms = {t: {"says": ".", "sources": []} | given for t, given in (pack.get("terms") or {}).items()}
    files: dict[str, Any] = {"pack.yaml": about, "facts.yaml": facts, "sources.yaml": sources}
    files |= {"terms.yaml": terms} if terms else {}
    files |= {"points.yaml": points} if points else {}
    for decision, given in pack["decisions"].items():
        made = {"decision": decision, "asks": "?"} | given
        made["rules"] = {rule: _filled(body) for rule, body in (given.get("rules") or {}).items()}
        if "otherwise" in given:
            made["otherwise"] = {"says": ".", "sources": []} | given["otherwise"]
        files[f"decisions/{decision}.yaml"] = made
    return {path: yaml.safe_dump(_dates(body), sort_keys=False, width=10_000).encode() for path, body in files.items()}


def _filled(rule: dict[str, Any]) -> dict[str, Any]:
    made = {"says": ".", "sources": []} | rule
    if "except" in rule:
        made["except"] = {name: _filled(inner) for name, inner in rule["except"].items()}
    return made


def _dates(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _dates(inner) for key, inner in value.items()}
    return [_dates(inner) for inner in value] if isinstance(value, list) else value
