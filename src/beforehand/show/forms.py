"""A law in the form that is asked for."""

import json
from pathlib import Path

from beforehand.law import Law
from beforehand.show.build import build_document
from beforehand.show.html import as_html
from beforehand.show.map import as_map
from beforehand.show.markdown import as_markdown
from beforehand.show.plain import law_as_plain
from beforehand.show.subject import Subject
from beforehand.show.terminal import as_terminal
from beforehand.show.text import as_text

FORMS = ("text", "terminal", "markdown", "html", "json", "map")


def show_law(
    law: Law,
    form: str = "text",
    *,
    language: str | None = None,
    as_known: str | None = None,
    folder: Path | None = None,
    base: Path | None = None,
    width: int = 88,
    colour: bool = True,
) -> str:
    """A whole law as a document: text, terminal (with colour, where rich is installed), markdown, html, json or map (SVG).

    JSON is in the pack's own language.

    ``as_known`` is a day: what was knowable then, and what each later source changed. Where the pack is a ``folder``,
    rules lead to their lines in it, as seen from ``base``. Raises UnknownNameError for a language that the pack lacks,
    ValueError for what is no day.
    """
    whole = law.ruleset if as_known else None
    if as_known:
        law = law.as_known(as_known)
    subject = Subject(law.ruleset, law.index.cells, language, folder, base)
    match form:
        case "json":
            subject = Subject(law.ruleset, law.index.cells, None, folder, base)
            return json.dumps(law_as_plain(subject, whole), ensure_ascii=False, indent=2) + "\n"
        case "map":
            return as_map(subject)
        case "html":
            return as_html(build_document(subject, whole))
        case "markdown":
            return as_markdown(build_document(subject, whole))
        case "terminal":
            return as_terminal(build_document(subject, whole), width, colour=colour)
        case "text":
            return as_text(build_document(subject, whole), width)
        case _:
            raise ValueError(f"{form!r} is no form; the forms are {', '.join(FORMS)}")
