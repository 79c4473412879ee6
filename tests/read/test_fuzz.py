"""Whatever stands in the files: problems, never an exception, and soon."""

from collections.abc import Mapping
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from read.small_pack import COUNTRIES, FILES, encoded

from beforehand.check import check_pack
from beforehand.read.feel import read_condition
from beforehand.read.pack import read_pack
from beforehand.read.yaml import Scalar
from beforehand.text.problem import Problem
from beforehand.text.source import Span, Text

QUICKLY = settings(max_examples=200, deadline=None, derandomize=True)
PATHS = st.sampled_from(sorted(FILES))
ODD = (
    "[",
    "]",
    "{",
    "}",
    ":",
    "- ",
    "? ",
    "|",
    ">",
    "&a",
    "*a",
    "!!x",
    "<<: ",
    "---\n",
    "#",
    '"',
    "'",
    "\t",
    "\\",
    "@",
    "\0",
)
ODD_TEXTS = st.sampled_from(
    [*ODD, "\u202e", "\u200f", "\ud800", "🙂", "null", "~", "%", "\r\n", " ", "\n", "а", "-", "="]
)
MARKS = (
    "(",
    ")",
    "[",
    "]",
    "..",
    ",",
    "=",
    "!=",
    "<=",
    "and",
    "or",
    "not(",
    "in",
    "between",
    "true",
    "null",
    "age",
    '"a"',
)
FEEL = st.lists(
    st.sampled_from([*MARKS, '@"2025-11-05"', "18", "-", ".", '"', "'", "@", "\u202e", "\0", "é", "\n", "|"])
)


def problems_of(files: Mapping[str, bytes]) -> tuple[Problem, ...]:
    """Read and check, draw every problem, and take no more than two seconds (of a slow machine)."""
    begun = process_time()
    pack, problems = read_pack(files, "p")
    problems += check_pack(pack, COUNTRIES) if pack else ()
    assert pack or problems
    for problem in problems:
        assert problem.draw().isprintable() or "\n" in problem.draw()
    assert process_time() - begun < 2
    return problems


def with_file(path: str, data: bytes) -> dict[str, bytes]:
    return {**encoded(FILES), path: data}


@pytest.mark.slow
@QUICKLY
@given(PATHS, st.binary(max_size=300))
def test_any_bytes(path: str, data: bytes) -> None:
    problems_of(with_file(path, data))


@pytest.mark.slow
@QUICKLY
@given(PATHS, st.lists(ODD_TEXTS | st.text(max_size=5), max_size=30))
def test_any_odd_text(path: str, texts: list[str]) -> None:
    problems_of(with_file(path, "".join(texts).encode(errors="surrogatepass")))


@pytest.mark.slow
@QUICKLY
@given(PATHS, st.data())
def test_a_pack_that_is_cut_doubled_or_mixed(path: str, data: st.DataObject) -> None:
    content = FILES[path].encode()
    start = data.draw(st.integers(0, len(content)))
    end = data.draw(st.integers(start, min(len(content), start + 40)))
    between = data.draw(
        st.sampled_from([b"", content[start:end] * 2, bytes(255 - byte for byte in content[start:end])])
    )
    problems_of(with_file(path, content[:start] + between + content[end:]))


@QUICKLY
@given(PATHS, ODD_TEXTS, st.data())
def test_a_pack_with_something_odd_in_it(path: str, odd: str, data: st.DataObject) -> None:
    content = FILES[path]
    at = data.draw(st.integers(0, len(content)))
    problems_of(with_file(path, (content[:at] + odd + content[at:]).encode(errors="surrogatepass")))


@pytest.mark.slow
@QUICKLY
@given(PATHS, PATHS)
def test_files_in_each_others_place(path: str, other: str) -> None:
    problems_of(with_file(path, FILES[other].encode()))


def read(condition: str) -> tuple[Problem, ...]:
    text = Text("terms.yaml", condition)
    begun = process_time()
    node, problems = read_condition(Scalar(condition, "plain", Span(text, 0, len(condition))))
    assert (node is None) == bool(problems)
    for problem in problems:
        assert problem.draw()
        assert problem.span
        assert 0 <= problem.span.start <= problem.span.end <= len(condition)
    assert process_time() - begun < 2
    return problems


@QUICKLY
@given(st.text(max_size=100))
def test_any_text_as_a_condition(condition: str) -> None:
    read(condition)


@QUICKLY
@given(FEEL.map(" ".join) | FEEL.map("".join))
def test_any_marks_as_a_condition(condition: str) -> None:
    read(condition)


@pytest.mark.parametrize(
    "part", ["(", ")", "not(", "a and ", "if ", "in [", "x = ", '"', "'", "“", "not ", "1", "-", "[", " "]
)
def test_a_condition_of_one_part_again_and_again(part: str) -> None:
    assert read((part * 10_000)[:9_990] + "=")


BOMBS = {
    "deep lists": b"[" * 30_000,
    "deep maps": b"{a: " * 30_000,
    "deep block lists": b"- " * 30_000,
    "a text of ten million characters": b"a: " + b"x" * 10_000_000,
    "a long text": b"a: " + b"x" * 1_000_000,
    "an open quote": b'a: "' + b"x" * 1_000_000,
    "nothing but NUL": b"\0" * 100_000,
    "a lone surrogate": b"a: \xed\xa0\x80",
    "marks of direction in a name": "a\u202eb\u2066c: 1".encode(),
    "deep braces": b"a = " + b"{" * 30_000,
    "many keys": b"".join(b"k%d: v\n" % number for number in range(30_000)),
    "many empty keys": b": \n" * 10_000,
    "many lists": b"- a\n" * 30_000,
    "many messages": b"a = b\n .c = d\n .e = f\n" * 2_000,
    "junk": b"%%%\n" * 20_000,
    "rules below rules": b"".join(b" " * depth + b"except:\n" for depth in range(1_000)),
}


@pytest.mark.parametrize(
    "path",
    [name if name == "facts.yaml" else pytest.param(name, marks=pytest.mark.slow) for name in sorted(FILES)],
)
@pytest.mark.parametrize("data", BOMBS.values(), ids=BOMBS)
def test_a_bomb_is_a_problem(path: str, data: bytes) -> None:
    assert problems_of(with_file(path, data))
