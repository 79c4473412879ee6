"""A result as text for people, at any width."""

from collections.abc import Iterator, Sequence

from beforehand.tell.answers import AnswersLike
from beforehand.tell.layout import fill, width_of
from beforehand.tell.result import Line, Result, Section, Told, build_result

MARKS = {"item": "- ", "plain": "", "headline": "", "warning": "! ", "risk": "! ", "against": "x "}


def as_text(answers: AnswersLike, language: str | None = None, width: int = 88, help_block: Sequence[str] = ()) -> str:
    """The answers to a case: what ``beforehand decide`` prints. Raises UnknownNameError for a language it lacks."""
    return result_as_text(build_result([Told(answers)], language, help_block), width)


def result_as_text(result: Result, width: int = 88) -> str:
    """A result as lines, none longer than ``width`` unless a word is."""
    width = max(30, width)
    lines = fill(result.title, width)
    for section in result.sections:
        lines += _section(section, width)
    return "\n".join(lines)


def _section(section: Section, width: int) -> Iterator[str]:
    if section.name in {"first", "edition"}:
        yield from () if section.name == "first" else ("",)
    elif section.heading:
        heading = fill(section.heading, width, 0 if section.level == 1 else 2)
        if section.level == 1 or section.name in APART:
            yield ""
        yield from heading
        if section.level == 1:
            yield ("=" if section.name == "case" else "-") * min(width, max(map(width_of, heading)))
    for line in section.lines:
        yield from _line(line, width, 0 if section.name in {"first", "edition"} else 4 if section.level == 2 else 2)


APART = frozenset({"who_says_what", "papers", "risks", "notes", "presumed", "help", "given", "sources"})
"""The sections that belong to the whole result and not to one decision."""


def _line(line: Line, width: int, indent: int) -> Iterator[str]:
    mark = MARKS[line.kind]
    yield from fill(line.text, width, indent, mark)
    for inner in line.inner:
        yield from _line(inner, width, indent + 2 + (2 if mark else 0))
