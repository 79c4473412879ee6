"""A text that somebody holds, a text file or a saved web page, from bytes to what stands in it."""

import re
from html.parser import HTMLParser

from beforehand.text.problem import Problem

LARGEST = 20_000_000
"""Bytes. The longest text of a law is a hundredth of it."""

_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{1,40})", re.IGNORECASE)
_PAGE = re.compile(r"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_HELP = "Save it as UTF-8 and try again. No encoding is guessed: a wrong guess would look like a changed text."


def held_text(name: str, content: bytes) -> str | Problem:
    """What stands in a file, or why it cannot be read. A web page gives the words that a reader sees."""
    if len(content) > LARGEST:
        return Problem("too-large", f"The text is larger than {LARGEST:,} bytes.", file=name)
    for mark, encoding in _MARKS:
        if content.startswith(mark):
            return Problem("not-utf-8", f"The text is {encoding}, not UTF-8.", file=name, help=_HELP)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        told = f"The text is not UTF-8: byte {error.start + 1} is {content[error.start]:02X}."
        declared = _CHARSET.search(content[:4096])
        if declared:
            told += f" The page says that it is {declared[1].decode('ascii')}."
        return Problem("not-utf-8", told, file=name, help=_HELP)
    if "\0" in text:
        return Problem("not-text", "This is no text: it has a zero byte.", file=name, help="Give a text or a web page.")
    is_page = name.lower().endswith((".html", ".htm", ".xhtml")) or _PAGE.match(text[:4096])
    return visible_text(text) if is_page else text


def visible_text(page: str) -> str:
    """The words of a web page, without tags, scripts and styles.

    >>> visible_text("<p>One<b>self</b></p><p>two &amp; three</p><script>no()</script>").split()
    ['Oneself', 'two', '&', 'three']
    """
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return "".join(reader.parts)


_INLINE = frozenset(
    (
        *(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
        ),
        *("kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var"),
        "wbr",
    )
)
"""Tags that may stand inside a word; all others part words."""

_UNSEEN = frozenset({"script", "style", "template", "noscript", "head"})


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag == "body":
            self._unseen.clear()  # a head that was not closed
        if tag in _UNSEEN:
            self._unseen.append(tag)
        self._part(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._part(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        self._part(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)

    def _part(self, tag: str) -> None:
        if tag not in _INLINE:
            self.parts.append("\n")
