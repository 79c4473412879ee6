"""Which strings of a language are missing, unverified or stale."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from beforehand.compile.words import statuses_of
from beforehand.ir.sentences import original_hash
from beforehand.read.tree import Words
from beforehand.words.catalogue import Catalogue

STATES = ("missing", "stale", "unverified", "reviewed", "verified")
NOTE = re.compile(r"note(?: (?P<attribute>\.[\w-]+))?: *(?P<note>.*)")


@dataclass(frozen=True, slots=True)
class Row:
    """One string: what it is in its own language, what it is in another, and who stands behind that.

    ``status`` is what counts today: of a string whose original changed since (``stale``) it is ``unverified``.
    """

    id: str
    original: str
    text: str
    status: str  # unverified, reviewed, verified; nothing for what is missing
    stale: bool
    written: str  # the status as it is written, with its hash; nothing without one
    place: str
    note: str = ""  # a translator's own

    @property
    def state(self) -> str:
        """``missing``, ``stale``, ``unverified``, ``reviewed`` or ``verified``."""
        return "stale" if self.stale else self.status or "missing"


def rows(catalogue: Catalogue, language: str) -> tuple[Row, ...]:
    """Every string of a language, in the order of the originals."""
    words = catalogue.words.get(language)
    places = _places(words) if words else {}
    statuses = statuses_of(words) if words else {}
    notes = dict(_notes(words)) if words else {}
    file = words.file if words else f"{catalogue.shown}/{language}.ftl"
    made = []
    for name, original in catalogue.originals.items():
        text = catalogue.text(language, name)
        status = statuses.get(name)
        stale = bool(text and status and status.original != original_hash(original))
        counts = "unverified" if stale or not status else status.status
        written = f"{status.status} {status.original}" if status else ""
        place, note = places.get(name, file), notes.get(name, "")
        made.append(Row(name, original, text, counts if text else "", stale, written, place, note))
    return tuple(made)


def counts(found: tuple[Row, ...]) -> dict[str, int]:
    """How many strings are in each state."""
    counted = Counter(row.state for row in found)
    return {state: counted[state] for state in STATES}


def is_note(remark: str) -> bool:
    """Whether a line of comment is a translator's note on a string: ``note: …``, ``note .asks: …``."""
    return NOTE.match(remark) is not None


def _notes(words: Words) -> Iterator[tuple[str, str]]:
    for message in words.messages:
        for remark in message.remarks:
            match = NOTE.match(remark)
            if match:
                yield message.name.text + (match["attribute"] or ""), match["note"]


def _places(words: Words) -> dict[str, str]:
    places: dict[str, str] = {}
    for message in words.messages:
        places[message.name.text] = message.name.span.place
        places |= {f"{message.name.text}.{word.text}": word.span.place for word, _ in message.attributes}
    return places
