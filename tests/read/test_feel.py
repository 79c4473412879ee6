"""Conditions: what can be written, what it means, and what is said of what cannot be written."""

from datetime import date

import pytest

from beforehand.read.feel import read_condition
from beforehand.read.tree import (
    All,
    Comparison,
    Condition,
    Literal,
    Name,
    Not,
    OneOf,
    Some,
    Truth,
    Within,
    Word,
)
from beforehand.read.yaml import MapNode, Scalar, read_yaml
from beforehand.text.problem import Problem
from beforehand.text.source import Span, Text

NOWHERE = Span(Text("", ""), 0, 0)


def scalar_of(yaml: str) -> Scalar:
    node, problems = read_yaml(Text("terms.yaml", yaml))
    assert not problems
    assert isinstance(node, MapNode)
    scalar = node.get("when")
    assert isinstance(scalar, Scalar)
    return scalar


def read(condition: str) -> tuple[Condition | None, tuple[Problem, ...]]:
    return read_condition(scalar_of(f"when: |\n  {condition}\n"))


def name(text: str) -> Name:
    return Name(Word(text, NOWHERE), NOWHERE)


def compare(text: str, operator: str, value: str | int | bool | date) -> Comparison:
    return Comparison(Word(text, NOWHERE), operator, Literal(value, NOWHERE), NOWHERE)


def within(text: str, low: int, high: int, low_included: bool, high_included: bool) -> Within:
    ends = (Literal(low, NOWHERE), Literal(high, NOWHERE))
    return Within(Word(text, NOWHERE), *ends, low_included, high_included, NOWHERE)


MEANINGS: tuple[tuple[str, Condition], ...] = (
    ("capable", name("capable")),
    ("true", Truth(True, NOWHERE)),
    ("false", Truth(False, NOWHERE)),
    ("age >= 18", compare("age", ">=", 18)),
    ("age >= -18", compare("age", ">=", -18)),
    ('sex = "male"', compare("sex", "=", "male")),
    ('sex != ""', compare("sex", "!=", "")),
    ("capable = false", compare("capable", "=", False)),
    ('applied_on < @"2025-11-05"', compare("applied_on", "<", date(2025, 11, 5))),
    ("18 <= age", compare("age", ">=", 18)),
    ("18 > age", compare("age", "<", 18)),
    ('"male" != sex', compare("sex", "!=", "male")),
    ("age in [18..64]", within("age", 18, 64, True, True)),
    ("age in (18..64]", within("age", 18, 64, False, True)),
    ("age in [18..64)", within("age", 18, 64, True, False)),
    ("age in (18..64)", within("age", 18, 64, False, False)),
    ("age between 18 and 64", within("age", 18, 64, True, True)),
    ("age in (18)", OneOf(Word("age", NOWHERE), (Literal(18, NOWHERE),), NOWHERE)),
    (
        'citizenship in ("KZ", "MD")',
        OneOf(Word("citizenship", NOWHERE), (Literal("KZ", NOWHERE), Literal("MD", NOWHERE)), NOWHERE),
    ),
    ("not(capable)", Not(name("capable"), NOWHERE)),
    ("a and b and c", All((name("a"), name("b"), name("c")), NOWHERE)),
    ("a or b and c", Some((name("a"), All((name("b"), name("c")), NOWHERE)), NOWHERE)),
    ("(a or b) and c", All((Some((name("a"), name("b")), NOWHERE), name("c")), NOWHERE)),
    ("age between 18 and 64 and b", All((within("age", 18, 64, True, True), name("b")), NOWHERE)),
    ("notable and android", All((name("notable"), name("android")), NOWHERE)),
    ("((a))", name("a")),
)


@pytest.mark.parametrize(("written", "meaning"), MEANINGS, ids=[written for written, _ in MEANINGS])
def test_a_condition_is_read(written: str, meaning: Condition) -> None:
    assert read(written) == (meaning, ())


FAULTS = (
    ('sex == "male"', "==", "syntax", 'FEEL compares with a single "=".'),
    ("a && b", "&&", "syntax", 'FEEL writes "&&" as "and".'),
    ("a || b", "||", "syntax", 'FEEL writes "||" as "or".'),
    ("!a", "!", "syntax", 'FEEL writes "!" as "not(...)".'),
    ("not a", "not", "syntax", '"not" needs parentheses.'),
    ("a AND b", "AND", "syntax", 'FEEL writes "AND" in small letters.'),
    ("True", "True", "syntax", '"True" is written in small letters.'),
    ("age <> 5", "<>", "syntax", 'FEEL writes "<>" as "!=".'),
    ("age => 5", "=>", "syntax", 'FEEL writes "=>" as ">=".'),
    ("age ≤ 5", "≤", "syntax", 'FEEL writes "≤" as "<=".'),
    ("sex = 'male'", "'male'", "syntax", "These are not the quotes that FEEL uses."),
    ("sex = “male”", "“male”", "syntax", "These are not the quotes that FEEL uses."),
    ('sex = "male', '"', "syntax", "This text has no closing quote."),
    ("day < 2025-11-05", "2025-11-05", "syntax", "This date is not written as FEEL writes dates."),
    ("day < @2025-11-05", "@2025-11-05", "syntax", "This date is not written as FEEL writes dates."),
    ('day < date("2025-11-05")', "date(", "syntax", "Conditions write dates in another way."),
    ('day < @"2025-02-30"', '@"2025-02-30"', "bad-date", '"2025-02-30" is not a day of the calendar.'),
    ('day < @"5 Nov"', '@"5 Nov"', "bad-date", '"5 Nov" is not a day of the calendar.'),
    ("18 <= age <= 64", "18 <= age <= 64", "syntax", "Comparisons cannot be chained."),
    ("age in [18, 64]", "in [18, 64]", "syntax", "A list stands in parentheses."),
    ("age in 18..64", "in", "syntax", '"in" needs a list or a range.'),
    ("age in ]18..64]", "]18..", "syntax", 'A range whose end is left out begins with "(".'),
    ('c = "KZ" or "MD"', '"MD"', "syntax", "A value alone is no condition."),
    ("(age = 5", "(", "syntax", "This is not closed."),
    ("age = 5)", ")", "syntax", "This closes nothing."),
    ("age =", "=", "syntax", "The condition ends too early."),
    ("age = 5 b", "b", "syntax", '"b" does not fit here.'),
    ("age # 5", "#", "syntax", '"#" does not fit here.'),
    ("c = KZ", "KZ", "outside-fragment", '"c" is compared with the name "KZ", not with a value.'),
    ("age in (x, 2)", "x", "outside-fragment", 'The name "x" stands where a value was expected.'),
    ("1 in (1, 2)", "1", "outside-fragment", "A name was expected here, not a value."),
    ('"a" = "b"', '"a" = "b"', "outside-fragment", "Two values are compared, and no fact."),
    ("age = null", "null", "outside-fragment", "Nothing is compared with null."),
    ("age = 18.5", "18.5", "outside-fragment", '"18.5" is not a whole number.'),
    ("age + 1 > 5", "+", "outside-fragment", "Arithmetic lies outside the fragment of FEEL that is used here."),
    ("count(x) > 2", "count(", "outside-fragment", "Functions lie outside the fragment of FEEL that is used here."),
    ("person.age = 5", ".", "outside-fragment", 'A name has no ".".'),
    ("аge = 5", "аge", "bad-name", 'The name "аge" has the letter "а" (U+0430), which no name has.'),
    ("age = 1234567890123456", "1234567890123456", "too-large", "The number has more than 15 digits."),
    ("(" * 51 + "a" + ")" * 51, "(", "too-large", "Parentheses are nested more than 50 deep."),
)


@pytest.mark.parametrize(("written", "at", "code", "message"), FAULTS, ids=[fault[0][:40] for fault in FAULTS])
def test_a_fault_is_named_and_placed(written: str, at: str, code: str, message: str) -> None:
    condition, (problem, *_) = read(written)
    assert condition is None
    assert (problem.code, problem.message) == (code, message)
    assert problem.span
    assert problem.span.text.content[problem.span.start : problem.span.end] == at


def test_several_faults_are_all_named() -> None:
    _, problems = read("a == 1 && !b")
    assert [problem.message for problem in problems] == [
        'FEEL compares with a single "=".',
        'FEEL writes "&&" as "and".',
        'FEEL writes "!" as "not(...)".',
    ]


def test_faults_inside_a_text_are_none() -> None:
    assert read('sex = "a == b && (c"') == (compare("sex", "=", "a == b && (c"), ())


WAYS_TO_WRITE = (
    "when: age >= 18 and wrong",
    "when: 'age >= 18 and wrong'",
    'when: "age >= 18 and wrong"',
    'when: "sex = \\"male\\" and wrong"',
    "when: '''it'' and wrong'",
    "when: |\n  age >= 18 and\n    wrong\n",
    "when: |-\n\n  age >= 18\n\n  and wrong\n",
    'при: Я\nwhen: |  # 🙂\n  sex = "мужчина 🙂" and\n  wrong',
    '🙂: 🙂🙂\nwhen: sex = "🙂" and wrong',
    "list: [🙂]\nother: {}\nwhen: |2\n    age >= 18 and wrong",
)


@pytest.mark.parametrize("yaml", WAYS_TO_WRITE)
def test_places_are_exact_however_a_condition_is_written(yaml: str) -> None:
    scalar = scalar_of(yaml)
    condition, problems = read_condition(scalar)
    match condition, problems:
        case All(parts=(*_, Name(name=Word(text="wrong", span=span)))), ():
            assert span.start == yaml.index("wrong")
            assert span.end == span.start + len("wrong")
        case _, (problem,):
            assert problem.span
            assert yaml[problem.span.start : problem.span.end].startswith("'")
        case _:
            raise AssertionError(condition)


@pytest.mark.parametrize("yaml", ["when: >\n  a and b", "when: a\n  and b", 'when: "a\n  and b"', 'when: "\\u0061"'])
def test_a_condition_whose_places_would_be_lost_is_a_problem(yaml: str) -> None:
    condition, (problem,) = read_condition(scalar_of(yaml))
    assert condition is None
    assert problem.code == "lost-places"


def test_a_condition_has_at_most_ten_thousand_characters() -> None:
    condition, (problem,) = read("a and " * 2000 + "a")
    assert condition is None
    assert problem.code == "too-large"
