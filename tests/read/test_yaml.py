"""YAML: what is read, with which places, and what is refused."""

import pytest

from beforehand.read.yaml import ListNode, MapNode, Node, Scalar, read_yaml
from beforehand.text.source import Text


def scalars(node: Node) -> list[Scalar]:
    match node:
        case Scalar():
            return [node]
        case ListNode():
            return [scalar for item in node.items for scalar in scalars(item)]
        case MapNode():
            return [scalar for pair in node.pairs for part in pair for scalar in scalars(part)]


def read(content: str) -> Node:
    node, problems = read_yaml(Text("a.yaml", content))
    assert not problems
    assert node is not None
    return node


@pytest.mark.parametrize("word", ["no", "NO", "yes", "on", "1e3", "0x1F", "1_000", "2025-11-05", "12:30:45", "~x"])
def test_a_scalar_is_the_text_that_is_written(word: str) -> None:
    assert [scalar.text for scalar in scalars(read(f"a: [{word}]"))] == ["a", word]


@pytest.mark.parametrize("word", ["", "~", "null", "Null", "NULL"])
def test_nothing_is_null(word: str) -> None:
    assert [scalar.is_null for scalar in scalars(read(f"a: {word}"))] == [False, True]


def test_null_in_quotes_is_a_text() -> None:
    assert not any(scalar.is_null for scalar in scalars(read('a: ["null", \'~\', ""]')))


def test_places_count_characters_of_any_script() -> None:
    content = 'имя: "🙂" # 🙂\n🙂🙂: {ключ: значение, 𐍈: [один, два]}\n'
    found = scalars(read(content))
    assert [scalar.text for scalar in found] == ["имя", "🙂", "🙂🙂", "ключ", "значение", "𐍈", "один", "два"]
    for scalar in found:
        assert content[scalar.span.start : scalar.span.end].strip('"') == scalar.text


def test_an_empty_file_is_an_empty_map() -> None:
    assert read("# nothing\n") == read("{}")


REFUSED = {
    "lists 30,000 deep": "[" * 30_000,
    "maps 30,000 deep": "{a: " * 30_000,
    "block lists 30,000 deep": "- " * 30_000,
    "block maps 300 deep": "\n".join(" " * depth + "a:" for depth in range(300)),
    "questions 30,000 deep": "? " * 30_000,
    "a bomb of aliases": "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n",
    "too many parts": "- a\n" * 100_001,
    "a text that is too long": "a: " + "x" * 100_001,
    "several documents": "a: b\n---\na: b\n",
    "an endless quote": 'a: "' + "x" * 100_000,
    "a stray bracket": "]",
}


@pytest.mark.parametrize("content", REFUSED.values(), ids=REFUSED)
def test_what_could_surprise_is_refused(content: str) -> None:
    node, problems = read_yaml(Text("a.yaml", content))
    assert node is None
    assert problems
    assert all(problem.draw() for problem in problems)
