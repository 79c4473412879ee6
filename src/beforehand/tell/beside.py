"""Two languages in one text: what is said, and what stands under it.

A translation that nobody has checked never stands alone. Sentences are put together from words, and lines from sentences,
before anybody knows how they will be laid out; so a pair travels inside the text, between three characters of Unicode's
private use area, and whoever lays the text out takes it apart:

    >>> line = beside("Пол", "Sex", ORIGINAL) + ": " + beside("мужчина", "man", ORIGINAL)
    >>> apart(line)
    ('Пол: мужчина', 'Sex: man', '=')
"""

import re
from collections.abc import Iterable

TRANSLATION, ORIGINAL = "~", "="
"""What stands under: a translation that nobody has checked, or the original of one."""

FIRST_ALONE, UNDER_ALONE = "<", ">"
"""Verified words need no other beside them. They are pairs all the same: in a line with unchecked words, both lines must be
whole."""

KINDS = (TRANSLATION, ORIGINAL, FIRST_ALONE, UNDER_ALONE)

_FIRST, _UNDER, _END = "\ue000", "\ue001", "\ue002"
_MARKS = f"{_FIRST}{_UNDER}{_END}"
_PAIR = re.compile(f"{_FIRST}([^{_MARKS}]*){_UNDER}(.)([^{_MARKS}]*){_END}")


_NOTHING = dict.fromkeys(map(ord, _MARKS))


def beside(first: str, under: str, kind: str) -> str:
    """A text with another under it; only one where they are the same."""
    return first if first == under else f"{_FIRST}{first}{_UNDER}{kind}{under}{_END}"


def apart(text: str) -> tuple[str, str, str]:
    """What is said, what stands under it, and of which kind that is: both the same and no kind where nothing does."""
    kind = kind_of(text)
    if kind in {TRANSLATION, ORIGINAL}:
        return first_of(text), under_of(text), kind
    alone = under_of(text) if kind == UNDER_ALONE else first_of(text)
    return alone, alone, ""


def kind_of(text: str) -> str:
    """TRANSLATION or ORIGINAL where any word is unchecked, else how verified words stand, or nothing."""
    return worst(pair[2] for pair in _PAIR.finditer(text))


def worst(kinds: Iterable[str]) -> str:
    """The kind of a line from those of its words."""
    found = set(kinds)
    return next((kind for kind in KINDS if kind in found), "")


def first_of(text: str) -> str:
    """What stands first."""
    return _PAIR.sub(r"\1", text)


def under_of(text: str) -> str:
    """What stands under it."""
    return _PAIR.sub(r"\3", text)


def inline(text: str) -> str:
    """Both on one line, where there is no room for two: what stands under comes in brackets, with its mark."""
    first, under, kind = apart(text)
    return first if first == under else f"{first} [{kind} {under}]"


def plain(text: str) -> str:
    """A text without these characters: words of a pack may hold anything."""
    return text.translate(_NOTHING)
