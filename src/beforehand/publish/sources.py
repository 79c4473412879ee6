"""How sources are told: in full for a caseworker; for the street without a name that could harm whoever holds the file.

street       S1 13.12.2025 The Interior Ministry: Explanation of …             official texts by name
             S7 12.12.2025 press                                              others by their kind
caseworker   S7 RFE/RL (…): Report on …; press, 12.12.2025, read in part. https://…
"""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Protocol
from urllib.parse import unquote

from beforehand.ir.ruleset import Source
from beforehand.publish.tongues import Tongues

KINDS = ("official", "foreign_official", "news_agency", "press", "commentary")


class SourceList(Protocol):
    """Writes the sources that were cited, with their codes. Each item begins with its code and a space."""

    def write(self, cited: Sequence[tuple[str, Source]], say: Tongues) -> Iterator[str]: ...


class Veiled:
    """Official texts by name; of everything else its kind and its day."""

    def write(self, cited: Sequence[tuple[str, Source]], say: Tongues) -> Iterator[str]:
        for kind, of_kind in _by_kind(cited):
            named = kind == "official"
            yield f"<h4>{say.span(f'kind_{kind}')}</h4><ul{'' if named else ' class=r'}>\n"
            for code, source in of_kind:
                yield f"<li>{code} {day_in_numbers(source.date)}{_official_name(source) if named else ''}\n"
            yield "</ul>"


def _official_name(source: Source) -> str:
    """Who says it and how it is called, without whoever passed it on: "Interior Ministry, through a news agency"."""
    return f" <b class=v lang=en>{escape(source.publisher.split(', through ')[0])}: {escape(source.title)}</b>"


class Open:
    """Everything that the pack says of a source, its fingerprints too. What is said of it is in English in every file."""

    def write(self, cited: Sequence[tuple[str, Source]], say: Tongues) -> Iterator[str]:
        for kind, of_kind in _by_kind(cited):
            yield f"<h4>{say.span(f'kind_{kind}')}</h4><ul>\n"
            for code, source in of_kind:
                yield f"<li>{code} {day_in_numbers(source.date)} <b lang=en>{escape(source.publisher)}: {escape(source.title)}</b>"
                if source.url:
                    yield f'<a href="{escape(source.url)}" rel="noreferrer noopener">{escape(unquote(source.url))}</a>'
                yield f"<small lang=en>{escape(' '.join(filter(None, (SEEN[source.seen], source.about))))} ({source.name})</small>"
                for one in source.passages:
                    yield f"<small lang=en>{one.words} words, SHA-256 <code>{one.sha256}</code></small>"
                yield "\n"
            yield "</ul>"


SEEN = {"whole": "Read whole.", "excerpt": "Read in part.", "not_seen": "Not read."}


def _by_kind(cited: Sequence[tuple[str, Source]]) -> Iterator[tuple[str, list[tuple[str, Source]]]]:
    for kind in KINDS:
        of_kind = [(code, source) for code, source in cited if source.kind == kind]
        if of_kind:
            yield kind, of_kind


def day_in_numbers(written: str) -> str:
    """A day, also one known to the month or the year only, as it is read in every language: 13.12.2025, 11.2025."""
    return ".".join(reversed(written.split("-")))
