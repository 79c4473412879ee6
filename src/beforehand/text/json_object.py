"""One JSON object, read with the places of its keys and values: duplicate keys and trailing text are problems.

Comments from ``//`` to the end of the line are skipped between members, so that a template can explain itself.
"""

import json
import re
from json import JSONDecodeError
from typing import Any

from beforehand.text.problem import Problem, quote
from beforehand.text.source import Span, Text

LARGEST = 1_000_000
_SPACE = re.compile(r"(?:[ \t\n\r]+|//[^\n\r]*)*+")


def read_object(text: Text) -> tuple[dict[str, Any], dict[str, Span], tuple[Problem, ...]]:
    """The members of a JSON object, the place of each value, and what is wrong. Never raises on any text."""
    content = text.content
    members: dict[str, Any] = {}
    spans: dict[str, Span] = {}
    if len(content) > LARGEST:
        found = Problem("too-large", f"The facts are larger than {LARGEST:,} characters.", file=text.name)
        return members, spans, (found,)
    reader = _Reader(text)
    try:
        reader.object(members, spans)
    except JSONDecodeError as error:
        at = min(error.pos, max(len(content) - 1, 0))
        words = error.msg[0].lower() + error.msg[1:]
        reader.problems.append(Problem("bad-json", f"This is not JSON: {words}.", Span(text, at, at + 1), _HELP))
    except (RecursionError, ValueError) as error:
        words = (
            "it is nested too deeply"
            if isinstance(error, RecursionError)
            else str(error)
            if str(error).endswith("is not a number")
            else "a number has too many digits"
        )
        reader.problems.append(Problem("bad-json", f"This is not JSON: {words}.", help=_HELP, file=text.name))
    return members, spans, tuple(reader.problems)


_HELP = 'Facts are one JSON object, such as {"sex": "male", "age": 24}.'


class _Reader:
    def __init__(self, text: Text) -> None:
        self._text = text
        self._content = text.content
        self._decoder = json.JSONDecoder(parse_constant=_refuse)
        self.problems: list[Problem] = []

    def object(self, members: dict[str, Any], spans: dict[str, Span]) -> None:
        at = self._skip(0)
        if at < len(self._content) and self._content[at] != "{" and _is_json(self._content[at:]):
            span = Span(self._text, at, at + 1)
            self.problems.append(Problem("no-object", "This is JSON, but not an object.", span, _HELP))
            return
        at = self._skip(self._expect(at, "{", "a JSON object"))
        keys: dict[str, Span] = {}
        if not self._content.startswith("}", at):
            while True:
                at = self._member(at, members, spans, keys)
                if not self._content.startswith(",", at):
                    break
                comma = at
                at = self._skip(at + 1)
                if self._content.startswith("}", at):
                    raise JSONDecodeError("There is a comma too much", self._content, comma)
        at = self._skip(self._expect(at, "}", '"," or "}"'))
        if at < len(self._content):
            span = Span(self._text, at, len(self._content))
            told = f"There is text after the JSON object: {quote(self._content[at:].strip(), 30)}."
            self.problems.append(Problem("trailing-text", told, span, "Give one object and nothing more."))

    def _member(self, at: int, members: dict[str, Any], spans: dict[str, Span], keys: dict[str, Span]) -> int:
        start = at
        self._expect(at, '"', "a fact's name in double quotes")
        key, at = self._decoder.raw_decode(self._content, at)
        span = Span(self._text, start, at)
        at = self._skip(self._expect(self._skip(at), ":", '":"'))
        start = at
        value, at = self._decoder.raw_decode(self._content, at)
        if key in keys:
            told = f"Fact {quote(key)} is given twice."
            self.problems.append(
                Problem("duplicate-key", told, span, "Keep one of them.", ((keys[key], "first here"),))
            )
        keys[key] = span
        members[key] = value
        spans[key] = Span(self._text, start, at)
        return self._skip(at)

    def _skip(self, at: int) -> int:
        match = _SPACE.match(self._content, at)
        return match.end() if match else at

    def _expect(self, at: int, sign: str, what: str) -> int:
        if not self._content.startswith(sign, at):
            raise JSONDecodeError(f"Expected {what}", self._content, at)
        return at + 1


def _is_json(content: str) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not a number")
