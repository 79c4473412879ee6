"""The two editions of a page, and the files that are written of each.

dist/street/spravka-tg-ru.html       for a phone that may be inspected: dull, no outlet's name, no link
dist/street/spravka-all.html         every language of the pack
dist/caseworker/spravka-tg-ru.html   everything: citations, links, fingerprints, timeline, who reported what
"""

from collections.abc import Iterator
from pathlib import PurePosixPath

from msgspec import Struct

from beforehand.law import Law
from beforehand.publish.dossier import write_dossier
from beforehand.publish.html import write_page
from beforehand.publish.shape import EVERY, Shape
from beforehand.publish.sources import Open, Veiled
from beforehand.publish.tongues import Tongues
from beforehand.publish.words import page_words
from beforehand.text.sha256 import sha256

BRIEF = frozenset({"paper", "risk", "open"})
"""The notes of a short file: what papers set in motion, risks, what no source says. Promises and background are left out."""


class File(Struct, frozen=True):
    """A file of an edition. ``name`` is its path below the folder of output, ``languages`` those it holds, in order."""

    name: str
    edition: str
    languages: tuple[str, ...]
    content: bytes

    @property
    def sha256(self) -> str:
        """The hash of the file."""
        return sha256(self.content).hexdigest()


def publish(law: Law) -> Iterator[File]:
    """Every file of both editions, one by one. Raises PackError for a law whose diagrams are too large for a page."""
    stem = file_stem(law)
    for edition in ("street", "caseworker"):
        for languages, mark in language_sets(law):
            name = str(PurePosixPath(edition, f"{stem}-{mark}.html"))
            yield File(name, edition, languages, write_page(law, languages, shape_of(edition, law, mark)))


def shape_of(edition: str, law: Law, mark: str) -> Shape:
    """What a file of an edition holds besides questions, rules and answers.

    Where a file has every language, its background is in the official one and the pack's own, or it would weigh too much.
    """
    if edition == "street":
        return Shape(sources=Veiled(), notes=EVERY if mark == ALL else BRIEF, brief=mark != ALL)
    ruleset = law.ruleset
    two = (ruleset.official_language or ruleset.language, ruleset.language)
    return Shape(
        sources=Open(),
        notes=EVERY,
        wide=True,
        more=lambda say: write_dossier(ruleset, Tongues(law, two) if mark == ALL else say),
    )


ALL = "all"


def language_sets(law: Law) -> list[tuple[tuple[str, ...], str]]:
    """The languages of each file, and what its name says of them: each with the official language beside it, then all.

    The official language itself stands beside the pack's own, which it was translated from.
    """
    ruleset = law.ruleset
    own, official = ruleset.language, ruleset.official_language or ruleset.language
    every = sorted({own, *ruleset.words})
    made = []
    for language in every:
        pair = tuple(dict.fromkeys((language, official if language != official else own)))
        made.append((pair, "-".join(pair)))
    if len(every) > 2:
        made.append(((official, *(language for language in every if language != official)), ALL))
    return made


def file_stem(law: Law) -> str:
    """The dull name that files begin with, in the official language."""
    official = law.ruleset.official_language or law.ruleset.language
    first, _, _ = page_words(law, official)["page_file"]
    return first
