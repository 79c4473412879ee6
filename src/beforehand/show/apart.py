"""Spans in two languages taken apart."""

from collections.abc import Callable

from beforehand.show.document import Code, Link, Span, Spans, Words, text_of
from beforehand.show.links import is_address
from beforehand.tell.beside import ORIGINAL, TRANSLATION, UNDER_ALONE, beside, first_of, kind_of, plain, under_of

PUNCTUATION = " \n.,:;"
Choice = Callable[[str], str]


def each(text: str, change: Choice) -> str:
    """A text with the same change made in both languages."""
    return beside(change(first_of(text)), change(under_of(text)), kind_of(text))


def spans_apart(spans: Spans) -> tuple[Spans, Spans, str]:
    """What is said; what stands under it, or nothing; and of which kind that is.

    What stands under leads nowhere, and repeats at its ends no codes, no addresses and no sentences in a language of
    their own.
    """
    kind = kind_of(text_of(spans))
    chosen = under_of if kind == UNDER_ALONE else first_of
    first = tuple(_said(span, chosen) for span in spans)
    if kind not in {TRANSLATION, ORIGINAL}:
        return first, (), ""
    below = tuple(_under(span) for span in spans)
    same = [above.text == under.text for above, under in zip(first, below, strict=True)]
    start, end = 0, len(below)
    while same[start] and (_is_spare(first[start]) or first[start].text.endswith(". ")):
        start += 1
    while same[end - 1] and _is_spare(first[end - 1]):
        end -= 1
    while end < len(below) and not _balanced(below[start:end]):
        end += 1
    while start and not _balanced(below[start:end]):
        start -= 1
    return first, _trimmed(below[start:end]), kind


def _said(span: Span, chosen: Choice) -> Span:
    match span:
        case Words(text, tone, language):
            return Words(plain(chosen(text)), tone, language)
        case Link(text, target, code):
            return Link(plain(chosen(text)), target, code)
        case Code(text):
            return Code(plain(text))


def _under(span: Span) -> Words | Code:
    match span:
        case Words(text, tone, _):
            return Words(plain(under_of(text)), "blank" if tone == "blank" else "")
        case Link(text, _, code):
            return Code(plain(text)) if code else Words(plain(under_of(text)))
        case Code(text):
            return Code(plain(text))


def _is_spare(span: Span) -> bool:
    """Whether a span that is the same in both languages need not be said twice."""
    match span:
        case Words(text, _, language):
            return bool(language) or not any(map(str.isalnum, text))
        case Link(_, target, code):
            return code or is_address(target)
        case Code():
            return True


def _balanced(spans: Spans) -> bool:
    text = text_of(spans)
    return text.count("(") == text.count(")")


def _trimmed(spans: Spans) -> Spans:
    """Spans without the marks that joined them to what stands no longer beside them."""
    *most, last = spans
    if isinstance(last, Words):
        last = Words(last.text.rstrip(" :;,"), last.tone)
    first, *rest = (*most, last)
    if isinstance(first, Words):
        first = Words(first.text.lstrip(PUNCTUATION), first.tone)
    return (first, *rest)
