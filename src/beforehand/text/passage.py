"""Passages of a text, compared by their words alone: layout, marks and capital letters do not count."""

import re
from collections.abc import Sequence
from unicodedata import normalize

from beforehand.text.sha256 import sha256

_WORD = re.compile(r"[^\W_]+")


def normalise(text: str) -> tuple[str, ...]:
    """The words of a text: runs of letters and digits, in one form (NFKC) and without capitals.

    >>> normalise("The  Rule's end: 24\u00a0FEBRUARY")
    ('the', 'rule', 's', 'end', '24', 'february')
    """
    return tuple(_WORD.findall(normalize("NFKC", normalize("NFKC", text).casefold())))


def fingerprint(words: Sequence[str]) -> str:
    """The SHA-256 of a passage: its normalised words, one space between them.

    >>> fingerprint(normalise("One, two")) == fingerprint(normalise("ONE two."))
    True
    """
    return sha256(" ".join(words).encode()).hexdigest()
