"""Every word of the tree knows its place."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from read.small_pack import FILES, encoded

from beforehand.read.pack import read_pack
from beforehand.read.tree import Literal, Pack, Word
from beforehand.text.source import Span


def parts(node: Any) -> Iterator[Any]:
    if isinstance(node, tuple):
        for part in node:
            yield from parts(part)
    elif is_dataclass(node) and not isinstance(node, Span):
        yield node
        for field in fields(node):
            yield from parts(getattr(node, field.name))


def small_pack(line_end: str = "\n", mark: str = "") -> Pack:
    files = {path: mark + content.replace("\n", line_end) for path, content in FILES.items()}
    pack, problems = read_pack(encoded(files), "p", "packs/p/")
    assert not problems
    assert pack
    return pack


@pytest.mark.parametrize("pack", [small_pack(), small_pack("\r\n"), small_pack("\r"), small_pack(mark="\ufeff")])
def test_a_word_stands_where_its_place_says(pack: Pack) -> None:
    words = [part for part in parts(pack) if isinstance(part, Word) and part.text != "null"]
    assert len(words) > 130
    for word in words:
        content = word.span.text.content[word.span.start : word.span.end]
        assert content.strip("\"'") == word.text
        assert word.span.text.name.startswith("packs/p/")


def test_a_constant_stands_where_its_place_says() -> None:
    literals = [part for part in parts(small_pack()) if isinstance(part, Literal)]
    told = [literal.span.text.content[literal.span.start : literal.span.end] for literal in literals]
    assert told == ['"male"', "18", "64", "65", '"included"', '@"2025-11-05"', '"BY"', '"male"']


def test_line_ends_and_a_byte_order_mark_change_no_place() -> None:
    plain = [part.span.place for part in parts(small_pack()) if isinstance(part, Word)]
    other = [part.span.place for part in parts(small_pack("\r\n", "\ufeff")) if isinstance(part, Word)]
    assert plain == other
