"""Bytes to text: UTF-8, lines, hidden characters."""

import pytest

from beforehand.read.bounds import LARGEST_FILE
from beforehand.read.decode import decode
from beforehand.text.problem import Problem


def problem_of(data: bytes) -> Problem:
    text, (problem, *_) = decode(data, "a.yaml")
    assert text is None
    return problem


@pytest.mark.parametrize("data", [b"a: b\nc: d\n", b"a: b\r\nc: d\r\n", b"a: b\rc: d\r", b"\xef\xbb\xbfa: b\nc: d\n"])
def test_a_byte_order_mark_and_line_ends_do_not_matter(data: bytes) -> None:
    text, problems = decode(data, "a.yaml")
    assert not problems
    assert text
    assert text.content == "a: b\nc: d\n"


def test_a_byte_that_is_not_utf_8_is_placed() -> None:
    assert problem_of("имя: ".encode() + b"\xff\n").draw() == (
        "a.yaml:1:6: The file is not UTF-8: it has the byte FF here. [not-utf-8]\n"
        "  1 | имя: \ufffd\n"
        "           ^\n"
        "  Save the file as UTF-8."
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf_16_is_called_by_its_name(encoding: str) -> None:
    assert problem_of("a: b".encode(encoding)).draw() == (
        "a.yaml: The file is written as UTF-16. [not-utf-8]\n  Save it as UTF-8."
    )


@pytest.mark.parametrize("hidden", "\0\x1b\x7f\x85\u200b\u200f\u202e\u2028\ufeff\ue000\U000e0041")
def test_a_character_that_nobody_sees_is_a_problem_with_its_place(hidden: str) -> None:
    problem = problem_of(f"имя: a{hidden}b".encode())
    assert problem.code == "hidden-character"
    assert problem.place == "a.yaml:1:7"
    assert f"U+{ord(hidden):04X}" in problem.message
    assert hidden not in problem.draw()


def test_every_hidden_character_is_told_up_to_twenty() -> None:
    assert len(decode("\u202e".encode() * 3, "a.yaml")[1]) == 3
    assert len(decode("\u202e".encode() * 300, "a.yaml")[1]) == 20


def test_marks_that_are_seen_are_text() -> None:
    content = "é e\u0301 ё \u00a0 👩\ufe0f \t"
    text, problems = decode(content.encode(), "a.yaml")
    assert not problems
    assert text
    assert text.content == content


def test_a_file_has_a_greatest_size() -> None:
    assert problem_of(b"x" * (LARGEST_FILE + 1)).code == "too-large"
