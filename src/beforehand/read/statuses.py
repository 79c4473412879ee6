"""The comment above a message of a file of words: who stands behind each string, and of which original it is a translation.

    # text: unverified 3f2a91c0
    # .asks: verified 77ab01cd      ->    Status("", "unverified", "3f2a91c0"), Status("asks", "verified", "77ab01cd")

Other lines of a comment are the translator's own and mean nothing here.
"""

import re
from collections.abc import Iterator

from beforehand.read.tree import Status
from beforehand.text.problem import Problem, did_you_mean, listing, quote
from beforehand.text.source import Span, Text

STATUSES = ("unverified", "reviewed", "verified")
HASH = re.compile("[0-9a-f]{8}")
LINE = re.compile(r"#[ \t]*(?P<line>(?:(?:text|status)[ \t]*:|\.[A-Za-z]).*?)\s*$")
"""What is meant as a line of status: ``text:``, anything that begins like an attribute, and ``status:``."""

WRITTEN = "A status is written: # text: unverified 3f2a91c0, or # .asks: verified 77ab01cd for an attribute."


def statuses_above(text: Text, start: int, end: int) -> tuple[tuple[Status, ...], tuple[Problem, ...]]:
    """The lines of status in a comment that stands from ``start`` to ``end``, and what is wrong with them."""
    found: dict[str, Status] = {}
    problems: list[Problem] = []
    for span in _lines(text, start, end):
        status = _status(span)
        if isinstance(status, Problem):
            problems.append(status)
        elif status.attribute in found:
            message = f"{quote(_key(status.attribute))} has two lines of status."
            also = ((found[status.attribute].span, "first here"),)
            problems.append(Problem("duplicate-key", message, status.span, "Keep one of them.", also))
        else:
            found[status.attribute] = status
    return tuple(found.values()), tuple(problems)


def is_status(line: str) -> bool:
    """Whether a line of a comment, without its "#", is meant as a line of status."""
    return LINE.match(f"#{line}") is not None


def _lines(text: Text, start: int, end: int) -> Iterator[Span]:
    """The lines of a comment that are meant as lines of status, without their "#"."""
    number, _ = text.position(start)
    while number <= len(text.starts) and text.starts[number - 1] < end:
        match = LINE.match(text.line(number))
        if match:
            at = text.starts[number - 1]
            yield Span(text, at + match.start("line"), at + match.end("line"))
        number += 1


def _status(span: Span) -> Status | Problem:
    line = span.text.content[span.start : span.end]
    key, colon, rest = line.partition(":")
    key, parts = key.strip(), rest.split()
    if not colon or key == "status" or len(parts) != 2:
        return Problem("bad-status", f"{quote(line)} is not a line of status.", span, WRITTEN)
    status, original = parts
    if status not in STATUSES:
        advice = did_you_mean(status, STATUSES) or f"Possible: {listing(STATUSES)}."
        return Problem("unknown-value", f"The status {quote(status)} is not known.", span, advice)
    if not HASH.fullmatch(original):
        message = f"{quote(original)} is not eight digits of a hash (0-9, a-f)."
        return Problem("bad-status", message, span, "Delete the line: a string without one is unverified.")
    return Status("" if key == "text" else key[1:], status, original, span)


def _key(attribute: str) -> str:
    return f".{attribute}" if attribute else "text"
