"""Strings to a file of words, written one way only: in the order of the originals, with a line of status for each string.

    # text: unverified 2a7b31c4
    # .asks: verified 77ab01cd
    fact-sex = Пол
        .asks = Какой пол?

A skeleton has the originals too, in lines that begin with "# >", and … where a translation is to be written. Whatever
writes the file the next time leaves these lines out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from beforehand.read.words import UNTRANSLATED
from beforehand.words.catalogue import Catalogue
from beforehand.words.survey import Row, is_note

ORIGINAL = ">"
"""Begins a line of comment that the program wrote into a skeleton."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One string to write. ``written`` is its status with the hash; without a text it is written as …"""

    id: str
    text: str
    written: str
    note: str = ""
    shown: tuple[tuple[str, str], ...] = ()  # language, text: what a translator works from


def entries(rows: Iterable[Row]) -> tuple[Entry, ...]:
    """What stands in a file of words today, to be written again."""
    return tuple(Entry(row.id, row.text, row.written, row.note) for row in rows if row.text)


def as_fluent(catalogue: Catalogue, language: str, strings: Iterable[Entry]) -> str:
    """A file of words. Comments at its top and above messages are kept from the file that is there."""
    words = catalogue.words.get(language)
    remarks = {message.name.text: _kept(message.remarks) for message in words.messages} if words else {}
    parts = ["".join(f"# {line}\n" for line in _kept(words.heading))] if words and _kept(words.heading) else []
    messages: dict[str, list[Entry]] = {}
    for entry in strings:
        messages.setdefault(entry.id.partition(".")[0], []).append(entry)
    for name, message in messages.items():
        parts.append("".join(_message(name, message, remarks, catalogue)))
    return "\n".join(parts)


def _kept(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(line for line in lines if not line.startswith(ORIGINAL) and not is_note(line))


def _message(
    name: str, message: list[Entry], remarks: Mapping[str, tuple[str, ...]], catalogue: Catalogue
) -> Iterator[str]:
    for line in remarks.get(name, ()):
        yield f"# {line}\n"
    for entry in message:
        _, dot, attribute = entry.id.partition(".")
        for language, says in entry.shown:
            yield f"# {ORIGINAL} {language}{' ' + dot + attribute if dot else ''}: {_in_fluent(says, catalogue)}\n"
        if entry.written:
            yield f"# {dot + attribute or 'text'}: {entry.written}\n"
        if entry.note:
            yield f"# note{' ' + dot + attribute if dot else ''}: {entry.note}\n"
    own = next((entry for entry in message if entry.id == name), None)
    yield f"{name} ={' ' + _said(own, catalogue) if own else ''}\n"
    for entry in message:
        if entry.id != name:
            yield f"    .{entry.id.partition('.')[2]} = {_said(entry, catalogue)}\n"


def _said(entry: Entry, catalogue: Catalogue) -> str:
    return _in_fluent(entry.text, catalogue) or UNTRANSLATED


def _in_fluent(says: str, catalogue: Catalogue) -> str:
    text = " ".join(says.split())
    return re.sub(r"\{(\w+)\}", r"{ $\1 }", text) if catalogue.placeables else text
