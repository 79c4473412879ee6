"""Nobody translates what nobody says: every word of the program is said somewhere in it."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import beforehand
from beforehand.words.catalogue import program_catalogue

SOURCE = Path(beforehand.__file__).parent
PAGE_WORDS = SOURCE / "publish/words.py"
"""All text in it is ids: what the script of the page says."""

SPEAKERS = {"own", "paragraph", "_section", "_part", "_losses", "_moved", "_joint"}
"""The functions that say a word, and those that hand an id on to them."""

READINGS = {"holds", "does_not_hold"}
"""The readings of the points that a day adds are words of the program."""

Function = ast.FunctionDef | ast.AsyncFunctionDef


@cache
def said() -> tuple[frozenset[str], frozenset[str]]:
    """The ids that are said, and the prefixes from which ids are put together: ``f"support_{support}"``."""
    ids, prefixes = set(READINGS), set()
    for file in SOURCE.rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        for function in ast.walk(tree):
            parts = [*spoken(function)] if isinstance(function, Function) else []
            for node in (node for part in parts for node in ast.walk(part)):
                match node:
                    case ast.JoinedStr([ast.Constant(str(prefix)), *_]):
                        prefixes.add(prefix)
                    case ast.BinOp(ast.Constant(str(prefix)), ast.Add(), _):
                        prefixes.add(prefix)
                    case ast.Constant(str(name)):
                        ids.add(name)
        if file == PAGE_WORDS:
            ids |= {str(node.value) for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    return frozenset(ids), frozenset(prefix for prefix in prefixes if prefix.endswith("_"))


def spoken(function: Function) -> Iterator[ast.expr]:
    """What a function may say: the arguments of speakers and, of those that are names, what these may stand for."""
    values: dict[str, list[ast.expr]] = {}
    for node in ast.walk(function):
        match node:
            case ast.Assign([ast.Name(name)], value) | ast.AnnAssign(ast.Name(name), _, ast.expr() as value):
                values.setdefault(name, []).append(value)
            case ast.For(target, iterated) | ast.comprehension(target, iterated):
                for name in (name for name in ast.walk(target) if isinstance(name, ast.Name)):
                    values.setdefault(name.id, []).append(iterated)
    for call in ast.walk(function):
        if isinstance(call, ast.Call) and called(call) in SPEAKERS:
            wanted, seen = list(call.args), set[str]()
            while wanted:
                part = wanted.pop()
                yield part
                for name in (name.id for name in ast.walk(part) if isinstance(name, ast.Name)):
                    if name not in seen:
                        wanted += values.get(name, [])
                        seen.add(name)


def called(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(_, name) | ast.Name(name):
            return name
        case _:
            return ""


def test_every_word_of_the_program_is_said() -> None:
    ids, prefixes = said()
    words = program_catalogue().originals
    assert [word for word in words if word not in ids and not word.startswith(tuple(prefixes))] == []


def test_ids_are_put_together_from_few_prefixes() -> None:
    kinds = {"ask_", "cited_", "kind_", "seen_", "state_", "support_", "uncertain_"}
    assert said()[1] == kinds | {"show_derived_", "show_kind_", "show_notes_", "show_sign_"}
