"""Which encoding a text file has: its mark, UTF-8 if it is that throughout, else the one in which it looks like language.

Windows-1251, KOI8-R and code page 866 all turn any bytes into some Cyrillic; only one of them gives words.
"""

import codecs
import re
from pathlib import Path
from typing import NamedTuple

from beforehand.screen.tables.table import refused

LOOKED_AT = 1 << 20
"""So many bytes are looked at where UTF-8 has failed."""

CYRILLIC = ("cp1251", "koi8_r", "cp866")
SHOWN = {"cp1251": "Windows-1251", "koi8_r": "KOI8-R", "cp866": "code page 866", "utf-8": "UTF-8", "utf-16": "UTF-16"}

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8 with a byte order mark"),
    (b"\xff\xfe", "utf-16-le", "UTF-16"),
    (b"\xfe\xff", "utf-16-be", "UTF-16"),
)

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = frozenset("оеаинтсрвлкмдпу")
_RARE = frozenset("ъщэфцё")
_PLAUSIBLE = 0.5


class Encoding(NamedTuple):
    """``codec`` is Python's name, ``skip`` the bytes of the mark, ``shown`` what people call it."""

    codec: str
    skip: int
    shown: str


def find_encoding(path: Path) -> Encoding:
    """The encoding of a text file. Raises TableError if none can be told."""
    with path.open("rb") as file:
        head = file.read(LOOKED_AT)
    for mark, codec, shown in _MARKS:
        if head.startswith(mark):
            return Encoding(codec, len(mark), shown)
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) * 100 > len(head) > 100 * min(even, odd):  # half of every ASCII character is zero
        return Encoding("utf-16-le" if odd > even else "utf-16-be", 0, "UTF-16 without a byte order mark")
    if is_utf8(path):
        return Encoding("utf-8", 0, "UTF-8")
    found = max(CYRILLIC, key=lambda codec: plausible(head, codec))
    if plausible(head, found) >= _PLAUSIBLE:
        return Encoding(found, 0, SHOWN[found])
    return _guessed(path, head)


def is_utf8(path: Path) -> bool:
    """Whether a file is UTF-8 from its first byte to its last."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while block := file.read(LOOKED_AT):
                if not block.isascii() or decoder.getstate()[0]:
                    decoder.decode(block)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def plausible(content: bytes, codec: str) -> float:
    """How much a text looks like Russian or a neighbour's language in an encoding: from 0 (not at all) to 1."""
    try:
        text = content.decode(codec)
    except UnicodeDecodeError:
        return 0.0
    good = bad = 0
    for word in _WORD.findall(text):
        if word.isascii():
            continue
        letters = [ch for ch in word if ch >= "\u0400"]
        regular = len(letters) == len(word) and (word.islower() or word.isupper() or word.istitle())
        good += sum(ch in _COMMON for ch in word.lower()) if regular else 0
        bad += sum(ch in _RARE for ch in word.lower()) if regular else 2 * len(word)
    bad += 2 * sum("\u2500" <= ch <= "\u25ff" or ch in "\x98¤§±°" for ch in text)
    return good / (good + bad) if good else 0.0


def _guessed(path: Path, head: bytes) -> Encoding:
    from charset_normalizer import from_bytes

    best = from_bytes(head).best()
    if best is None or best.encoding in {"utf_8", "ascii"}:
        advice = 'Save it as UTF-8: in Excel, "CSV UTF-8".'
        raise refused(path, "unknown-encoding", "It cannot be told in which encoding the text is.", advice)
    return Encoding(best.encoding, 0, f"{best.encoding.replace('_', '-')}, guessed")
