"""A document as one HTML file: no script, no network, its style allowed by hash and nothing else. It can be printed.

Of two languages, the second stands under each text, and each says which it is.
"""

from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path

from beforehand.show.apart import spans_apart
from beforehand.show.document import (
    Block,
    Code,
    Contents,
    Document,
    Fields,
    Group,
    Heading,
    Link,
    Listing,
    Paragraph,
    Picture,
    Spans,
    Table,
    Words,
)
from beforehand.show.links import is_address
from beforehand.show.svg import STYLE
from beforehand.tell.beside import inline
from beforehand.tell.languages import Languages
from beforehand.text.sha256 import sha256

CONTENTS_LEVEL = 3


def as_html(document: Document) -> str:
    """The document as a page of its own."""
    style = f"{Path(__file__).with_name('page.css').read_text('utf-8').strip()}{STYLE}"
    allowed = b64encode(bytes.fromhex(sha256(style.encode()).hexdigest())).decode()
    policy = f"default-src 'none'; style-src 'sha256-{allowed}'; base-uri 'none'; form-action 'none'"
    body = "\n".join(line for block in document.blocks for line in _block(document, block))
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(document.languages.own)}" translate="no">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
        '<meta name="google" content="notranslate">\n'
        f"<title>{escape(inline(document.title))}</title>\n<style>{style}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _block(document: Document, block: Block) -> Iterator[str]:
    languages = document.languages
    match block:
        case Heading(level, spans, anchor, _):
            yield f'<h{level} id="{escape(anchor)}">{_spans(languages, spans)}</h{level}>'
        case Paragraph(spans, tone):
            yield f"<p{_class(tone)}>{_spans(languages, spans)}</p>"
        case Listing(items):
            yield "<ul>"
            yield from (f"<li>{_inside(document, item)}</li>" for item in items)
            yield "</ul>"
        case Fields(pairs):
            yield "<dl>"
            yield from (
                f"<div><dt>{_words(languages, label)}</dt><dd>{_inside(document, told)}</dd></div>"
                for label, told in pairs
            )
            yield "</dl>"
        case Table(head, rows):
            yield '<div class="scroll" tabindex="0"><table>'
            yield f"<thead><tr>{''.join(_head(languages, spans) for spans in head)}</tr></thead><tbody>"
            for first, *rest in rows:
                cells = "".join(f"<td>{_spans(languages, spans)}</td>" for spans in rest)
                yield f'<tr><th scope="row">{_spans(languages, first)}</th>{cells}</tr>'
            yield "</tbody></table></div>"
        case Group(kind, blocks):
            yield f'<section class="{kind}">'
            for inner in blocks:
                yield from _block(document, inner)
            yield "</section>"
        case Picture(title, pieces):
            yield f"<figure><figcaption>{_words(languages, title)}</figcaption>"
            yield from pieces
            yield "</figure>"
        case Contents(title):
            yield '<nav class="contents" aria-labelledby="contents">'
            yield f'<h2 id="contents">{_words(languages, title)}</h2>'
            yield from _contents(document)
            yield "</nav>"


def _contents(document: Document) -> Iterator[str]:
    """The headings as nested lists: parts, and what is in each."""
    yield "<ul>"
    inside = False
    for heading in document.headings(CONTENTS_LEVEL):
        link = f'<a href="#{escape(heading.anchor)}">{_words(document.languages, heading.short)}</a>'
        if heading.level == 2:
            if inside:
                yield "</ul></li>"
            yield f"<li>{link}<ul>"
            inside = True
        else:
            yield f"<li>{link}</li>"
    yield "</ul></li></ul>" if inside else "</ul>"


def _inside(document: Document, blocks: tuple[Block, ...]) -> str:
    """Blocks inside an item; one paragraph alone needs no element."""
    match blocks:
        case (Paragraph(spans, ""),):
            return _spans(document.languages, spans)
        case _:
            return "".join(line for block in blocks for line in _block(document, block))


def _head(languages: Languages, spans: Spans) -> str:
    return f'<th scope="col">{_spans(languages, spans)}</th>' if spans else "<td></td>"


def _words(languages: Languages, text: str) -> str:
    return _spans(languages, (Words(text),))


def _spans(languages: Languages, spans: Spans) -> str:
    first, under, kind = spans_apart(spans)
    told = "".join(_span(languages, span) for span in first)
    if not kind:
        return told
    said = languages.first(kind)
    if said != languages.own:
        told = f'<span lang="{escape(said)}">{told}</span>'
    below = "".join(_span(languages, span) for span in under)
    return f'{told}<span class="under" lang="{escape(languages.under(kind))}">{kind} {below}</span>'


def _span(languages: Languages, span: Words | Code | Link) -> str:
    match span:
        case Words(_, "blank", _):
            return '<span class="blank"></span>'
        case Words(text, "strong", _):
            return f"<strong>{_text(text)}</strong>"
        case Words(text, tone, language):
            other = f' lang="{escape(language)}"' if language and language != languages.own else ""
            return f"<span{_class(tone)}{other}>{_text(text)}</span>" if tone or other else _text(text)
        case Code(text):
            return f"<code>{_text(text)}</code>"
        case Link(text, target, code):
            shown = f"<code>{_text(text)}</code>" if code else _text(text)
            out = ' rel="noreferrer noopener"' if is_address(target) else ""
            return f'<a href="{escape(target)}"{out}>{shown}</a>'


def _text(text: str) -> str:
    """Text, escaped; where it has several lines, they stay so."""
    return escape(text, quote=False).replace("\n", "<br>")


def _class(tone: str) -> str:
    return f' class="{tone}"' if tone else ""
