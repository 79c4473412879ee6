"""A result as a piece of HTML for notebooks: nothing in it can run or load."""

from collections.abc import Iterator
from html import escape

from beforehand.tell.answers import AnswersLike
from beforehand.tell.beside import apart
from beforehand.tell.languages import Languages
from beforehand.tell.result import Line, Result, Told, build_result


def as_html(answers: AnswersLike, language: str | None = None) -> str:
    """The answers to a case. Raises UnknownNameError for a language that the pack does not have."""
    return result_as_html(build_result([Told(answers)], language))


def result_as_html(result: Result) -> str:
    """A result as headings and lists."""
    languages = result.languages
    made = [f'<div lang="{escape(languages.own)}">', f"<h3>{_text(languages, result.title)}</h3>"]
    for section in result.sections:
        if section.heading:
            level = 4 if section.level == 1 else 5
            made.append(f"<h{level}>{_text(languages, section.heading)}</h{level}>")
        if section.lines:
            made += ["<ul>", *(part for line in section.lines for part in _line(languages, line)), "</ul>"]
    return "\n".join([*made, "</div>"])


def _line(languages: Languages, line: Line) -> Iterator[str]:
    text = _text(languages, line.text)
    if line.kind == "headline":
        text = f"<strong>{text}</strong>"
    yield f"<li>{'! ' if line.kind in {'warning', 'risk'} else ''}{text}"
    if line.inner:
        yield "<ul>"
        for inner in line.inner:
            yield from _line(languages, inner)
        yield "</ul>"
    yield "</li>"


def _text(languages: Languages, text: str) -> str:
    """Each of two languages says which it is."""
    first, under, kind = apart(text)
    if not kind:
        return escape(first)
    above = f'<span lang="{escape(languages.first(kind))}">{escape(first)}</span>'
    return f'{above}<br><small lang="{escape(languages.under(kind))}">{kind} {escape(under)}</small>'
