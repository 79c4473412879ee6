"""Answers as a piece of HTML for notebooks."""

from html import escape

from beforehand.tell.answers import AnswersLike
from beforehand.tell.text import as_text


def as_html(answers: AnswersLike) -> str:
    """The text of the answers in an element that keeps its lines; nothing in it can run or load."""
    return f'<div lang="{escape(answers.ruleset.language)}"><pre>{escape(as_text(answers))}</pre></div>'
