"""A file of words to be filled in, and the status lines that a file lacks."""

from beforehand.ir.sentences import original_hash
from beforehand.words.catalogue import Catalogue
from beforehand.words.fluent import Entry, as_fluent
from beforehand.words.survey import rows

STALE = "the original has changed since. Translate it again, and delete its line of status."


def skeleton(catalogue: Catalogue, language: str, beside: tuple[str, ...] = ()) -> str:
    """Everything to be translated into a language: what is there already, … for the rest, the originals as comments.

    ``beside`` are languages shown beside the original; by default the first that the pack offers.
    """
    shown = beside or beside_by_default(catalogue, language)
    made = []
    for row in rows(catalogue, language):
        originals = [(catalogue.language, row.original), *((other, catalogue.text(other, row.id)) for other in shown)]
        if row.stale:
            originals.append(("stale", STALE))
        kept = row.written if row.text else ""
        written = kept or f"unverified {original_hash(row.original)}"
        made.append(Entry(row.id, row.text, written, row.note, tuple(pair for pair in originals if pair[1])))
    return as_fluent(catalogue, language, made)


def stamped(catalogue: Catalogue, language: str) -> str:
    """A language's file of words written again, each string without a line of status as unverified, of today's original.

    What is still missing stands there as ….
    """
    made = []
    for row in rows(catalogue, language):
        stamp = f"unverified {original_hash(row.original)}"
        made.append(Entry(row.id, row.text, (row.written if row.text else "") or stamp, row.note))
    return as_fluent(catalogue, language, made)


def beside_by_default(catalogue: Catalogue, language: str) -> tuple[str, ...]:
    """The language shown beside the original: the first other one that is offered and has words."""
    others = (other for other in catalogue.languages if other not in {catalogue.language, language})
    return tuple(other for other in others if other in catalogue.words)[:1]
