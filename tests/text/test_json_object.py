"""One JSON object with the facts of a case: what is wrong is said with its place, and nothing ever raises."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from beforehand.text.json_object import LARGEST, read_object
from beforehand.text.problem import Problem
from beforehand.text.source import Text


def problem_in(content: str) -> Problem:
    _, _, problems = read_object(Text("case.json", content))
    assert problems, "nothing is found wrong"
    return problems[0]


@pytest.mark.parametrize(
    "content",
    [
        "{}",
        " { } \n",
        '{"a": 1}',
        '{"a": true, "b": null, "c": "x", "d": [1, {"e": 2}], "f": -1.5e3}',
        '{"a":"\\u0416"}',
        '\r\n{\t"a"\n:\n1\r}\r\n',
    ],
)
def test_an_object_is_read_as_json_reads_it(content: str) -> None:
    members, spans, problems = read_object(Text("case.json", content))
    assert not problems
    assert members == json.loads(content)
    assert set(spans) == set(members)


def test_the_place_of_every_value_is_known() -> None:
    content = '{\n  "sex": "male",\n  "age": 24\n}'
    _, spans, _ = read_object(Text("case.json", content))
    assert {name: span.place for name, span in spans.items()} == {"sex": "case.json:2:10", "age": "case.json:3:10"}
    assert {content[span.start : span.end] for span in spans.values()} == {'"male"', "24"}


@pytest.mark.parametrize(
    "content",
    [
        '// all of it\n{"a": 1}',
        '{// first\n"a": 1}',
        '{"a": // between\n 1}',
        '{"a": 1 // after\n}',
        '{"a": 1} // last',
    ],
)
def test_comments_to_the_end_of_the_line_are_skipped(content: str) -> None:
    assert read_object(Text("case.json", content))[0::2] == ({"a": 1}, ())


def test_two_slashes_in_a_text_are_no_comment() -> None:
    assert read_object(Text("case.json", '{"a": "https://x"}'))[0] == {"a": "https://x"}


def test_a_fact_given_twice_is_a_problem_with_both_places() -> None:
    problem = problem_in('{"sex": "male",\n "sex": "female"}')
    assert (problem.code, problem.place) == ("duplicate-key", "case.json:2:2")
    assert problem.message == 'Fact "sex" is given twice.'
    assert [(span.place, words) for span, words in problem.also] == [("case.json:1:2", "first here")]


def test_a_fact_given_three_times_is_two_problems() -> None:
    assert len(read_object(Text("t", '{"a": 1, "a": 2, "a": 3}'))[2]) == 2


def test_names_are_the_same_if_they_are_the_same_once_read() -> None:
    assert problem_in('{"a": 1, "\\u0061": 2}').code == "duplicate-key"


@pytest.mark.parametrize(
    ("content", "place"), [('{"a": 1} x', "case.json:1:10"), ("{}\n{}", "case.json:2:1"), ("{},", "case.json:1:3")]
)
def test_text_after_the_object_is_a_problem(content: str, place: str) -> None:
    problem = problem_in(content)
    assert (problem.code, problem.place) == ("trailing-text", place)


@pytest.mark.parametrize("content", ['{"a": NaN}', '{"a": Infinity}', '{"a": -Infinity}', '{"a": [NaN]}'])
def test_what_is_no_number_is_a_problem(content: str) -> None:
    problem = problem_in(content)
    assert problem.code == "bad-json"
    assert "is not a number" in problem.message


@pytest.mark.parametrize("content", ["[1]", "null", '"x"', "24", " []"])
def test_json_that_is_no_object_is_told_apart_from_what_is_not_json(content: str) -> None:
    problem = problem_in(content)
    assert (problem.code, problem.place) == ("no-object", f"case.json:1:{len(content) - len(content.lstrip()) + 1}")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "a JSON object"),
        ("   ", "a JSON object"),
        ("sex: male", "a JSON object"),
        ("{", "a fact's name in double quotes"),
        ("{sex: 1}", "a fact's name in double quotes"),
        ("{'sex': 1}", "a fact's name in double quotes"),
        ('{"a": 1,}', "a comma too much"),
        ('{"a" 1}', '":"'),
        ('{"a": }', "value"),
        ('{"a": True}', "value"),
        ('{"a": 1 "b": 2}', '"," or "}"'),
        ('{"a": 1', '"," or "}"'),
        ('{"a": "x}', "unterminated"),
        ('{"a": "\t"}', "control character"),
        ('/* no */ {"a": 1}', "a JSON object"),
    ],
)
def test_what_is_not_one_json_object_says_what_was_expected(content: str, said: str) -> None:
    problem = problem_in(content)
    assert problem.code == "bad-json"
    assert said in problem.message
    assert '{"sex": "male", "age": 24}' in problem.help
    assert problem.place.startswith("case.json")


def test_a_problem_is_drawn_at_the_very_character() -> None:
    drawn = problem_in('{"a": 1,\n "b" 2}').draw()
    assert "case.json:2:6:" in drawn
    assert drawn.splitlines()[2].index("^") == drawn.splitlines()[1].index("2}")


@pytest.mark.parametrize("opening", ["[", '{"a":'])
def test_deep_nesting_is_a_problem_and_no_crash(opening: str) -> None:
    problem = problem_in('{"a": ' + opening * 100_000)
    assert problem.code == "bad-json"


def test_a_very_long_number_is_a_problem_and_no_crash() -> None:
    assert problem_in('{"a": ' + "1" * 100_000 + "}").code == "bad-json"


def test_too_large_a_text_is_a_problem() -> None:
    assert problem_in('{"a": "' + "x" * LARGEST + '"}').code == "too-large"


def test_a_long_run_of_blanks_and_comments_is_read_in_no_time() -> None:
    assert not read_object(Text("t", "// x\n" * 100_000 + "{}" + " " * 100_000))[2]
    assert problem_in(" /" * 200_000).code == "bad-json"


@given(st.text())
def test_no_text_makes_it_raise(content: str) -> None:
    members, spans, problems = read_object(Text("t", content))
    assert problems or set(members) == set(spans)


PIECES = [
    "{",
    "}",
    '"a"',
    '"b"',
    ":",
    ",",
    "1",
    "-",
    "NaN",
    "[",
    "]",
    "//x\n",
    "/",
    "null",
    " ",
    "\n",
    '"',
    "\\",
    "\ud800",
    "\x00",
]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_no_heap_of_pieces_makes_it_raise(content: str) -> None:
    for problem in read_object(Text("t", content))[2]:
        assert problem.draw()


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.text(), VALUES, max_size=4), st.sampled_from([None, 0, 2]), st.booleans())
def test_every_json_object_is_read_as_it_was_written(
    value: dict[str, object], indent: int | None, ascii_: bool
) -> None:
    content = json.dumps(value, indent=indent, ensure_ascii=ascii_)
    members, spans, problems = read_object(Text("t", content))
    assert (members, problems) == (value, ())
    for name, span in spans.items():
        assert json.loads(content[span.start : span.end]) == value[name]
