"""Conditions: FEEL to nodes, with every place kept and every mistake named."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import assert_never

from lark import Lark, Token, Tree, UnexpectedInput

from beforehand.read.faults import OUTSIDE, faults, mask
from beforehand.read.tree import All, Comparison, Condition, Literal, Name, Not, OneOf, Some, Truth, Within, Word
from beforehand.read.values import as_date
from beforehand.read.written import Written, written
from beforehand.read.yaml import Scalar
from beforehand.text.problem import Problem, quote
from beforehand.text.source import Span

LONGEST = 10_000
DEEPEST = 50
MOST_DIGITS = 15
SWAPPED = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}
KEYWORDS = frozenset({"and", "or", "not", "in", "between", "true", "false", "null"})

Operand = Word | Literal


def read_condition(scalar: Scalar) -> tuple[Condition | None, tuple[Problem, ...]]:
    """The condition in a YAML scalar, or what is wrong with it."""
    source = written(scalar)
    if isinstance(source, Problem):
        return None, (source,)
    if not source.content.strip():
        return None, (Problem("syntax", "The condition is empty.", scalar.span, "Write true if it always holds."),)
    too_large = _too_large(source, scalar.span)
    if too_large:
        return None, (too_large,)
    try:
        tree = parser().parse(source.content)
    except UnexpectedInput as error:
        return None, faults(source, error)
    reader = _Reader(source)
    condition = reader.condition(tree.children[0])
    return (None if reader.problems else condition), tuple(reader.problems)


@cache
def parser() -> Lark:
    """The parser of conditions, made once."""
    grammar = Path(__file__).with_name("feel.lark").read_text(encoding="utf-8")
    return Lark(grammar, parser="lalr", lexer="basic", propagate_positions=True, maybe_placeholders=False)


def _too_large(source: Written, span: Span) -> Problem | None:
    if len(source.content) > LONGEST:
        return Problem(
            "too-large", f"The condition has more than {LONGEST:,} characters.", span, "Name parts of it as terms."
        )
    depth = 0
    for at, ch in enumerate(mask(source.content)):
        depth += (ch in "([") - (ch in ")]")
        if depth > DEEPEST:
            message = f"Parentheses are nested more than {DEEPEST} deep."
            return Problem("too-large", message, source.span(at, at + 1), "Name parts of the condition as terms.")
    return None


class _Reader:
    """Turns what was parsed into nodes and collects what is wrong on the way."""

    def __init__(self, source: Written) -> None:
        self.source = source
        self.problems: list[Problem] = []

    def condition(self, tree: Tree[Token] | Token) -> Condition:
        """The node for a part of the parse tree; a stand-in where a problem was met."""
        assert isinstance(tree, Tree)
        parts = tree.children
        span = self.source.span(tree.meta.start_pos, tree.meta.end_pos)
        match tree.data:
            case "some":
                return Some(tuple(map(self.condition, parts)), span)
            case "all":
                return All(tuple(map(self.condition, parts)), span)
            case "not_":
                return Not(self.condition(parts[0]), span)
            case "alone":
                return self._alone(self._operand(parts[0]), span)
            case "comparison":
                left, operator, right = parts
                return self._comparison(self._operand(left), str(operator), self._operand(right), span)
            case "one_of":
                return self._one_of(self._name(parts[0]), [self._literal(part) for part in parts[1:]], span)
            case kind:
                low_included = kind in {"within_closed", "within_open_above"}
                high_included = kind in {"within_closed", "within_open_below"}
                name, low, high = self._name(parts[0]), self._literal(parts[1]), self._literal(parts[2])
                if name is None or low is None or high is None:
                    return Truth(False, span)
                return Within(name, low, high, low_included, high_included, span)

    def _alone(self, operand: Operand | None, span: Span) -> Condition:
        match operand:
            case Word():
                return Name(operand, span)
            case Literal(value=bool() as value):
                return Truth(value, span)
            case Literal():
                advice = 'Several values are compared by in, as in: citizenship in ("KZ", "MD").'
                self._find("syntax", "A value alone is no condition.", span, advice)
            case None:
                pass
            case _:
                assert_never(operand)
        return Truth(False, span)

    def _comparison(self, left: Operand | None, operator: str, right: Operand | None, span: Span) -> Condition:
        match left, right:
            case Word(), Literal():
                return Comparison(left, operator, right, span)
            case Literal(), Word():
                return Comparison(right, SWAPPED[operator], left, span)
            case Word(), Word():
                advice = f'A text stands in quotes: "{right.text}".'
                message = f"{quote(left.text)} is compared with the name {quote(right.text)}, not with a value."
                self._find("outside-fragment", message, right.span, advice)
            case Literal(), Literal():
                self._find("outside-fragment", "Two values are compared, and no fact.", span, OUTSIDE)
            case _:
                pass
        return Truth(False, span)

    def _one_of(self, name: Word | None, values: Sequence[Literal | None], span: Span) -> Condition:
        found = tuple(value for value in values if value is not None)
        return OneOf(name, found, span) if name and len(found) == len(values) else Truth(False, span)

    def _name(self, part: Tree[Token] | Token) -> Word | None:
        operand = self._operand(part)
        if isinstance(operand, Literal):
            self._find("outside-fragment", "A name was expected here, not a value.", operand.span, OUTSIDE)
            return None
        return operand

    def _literal(self, part: Tree[Token] | Token) -> Literal | None:
        operand = self._operand(part)
        if isinstance(operand, Word):
            message = f"The name {quote(operand.text)} stands where a value was expected."
            self._find("outside-fragment", message, operand.span, f'A text stands in quotes: "{operand.text}".')
            return None
        return operand

    def _operand(self, token: Tree[Token] | Token) -> Operand | None:
        assert isinstance(token, Token)
        assert token.start_pos is not None
        span = self.source.span(token.start_pos, token.start_pos + len(token))
        match token.type:
            case "STRING":
                return Literal(token[1:-1], span)
            case "NUMBER":
                return self._number(token, span)
            case "DATE":
                return self._date(token, span)
            case "TRUE" | "FALSE":
                return Literal(token.type == "TRUE", span)
            case _:
                return self._named(str(token), span)

    def _number(self, token: Token, span: Span) -> Literal | None:
        if len(token.lstrip("-")) > MOST_DIGITS:
            self._find("too-large", f"The number has more than {MOST_DIGITS} digits.", span)
            return None
        return Literal(int(token), span)

    def _date(self, token: Token, span: Span) -> Literal | None:
        day = as_date(token[2:-1])
        if day is None:
            message = f"{quote(token[2:-1])} is not a day of the calendar."
            self._find("bad-date", message, span, 'A date is written @"2025-11-05".')
            return None
        return Literal(day, span)

    def _named(self, name: str, span: Span) -> Word | None:
        if name.lower() in KEYWORDS:
            if name == "null":
                advice = "A fact that is not known is never null: the engine itself follows what is unknown."
                self._find("outside-fragment", "Nothing is compared with null.", span, advice)
            else:
                self._find("syntax", f"{quote(name)} is written in small letters.", span, f"Write {name.lower()}.")
            return None
        strange = next((ch for ch in name if not ch.isascii()), "")
        if strange:
            message = (
                f"The name {quote(name)} has the letter {quote(strange)} (U+{ord(strange):04X}), which no name has."
            )
            self._find("bad-name", message, span, "Names are written with a-z, 0-9 and _.")
            return None
        return Word(name, span)

    def _find(self, code: str, message: str, span: Span, advice: str = "") -> None:
        self.problems.append(Problem(code, message, span, advice))
