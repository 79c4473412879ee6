"""The ledger as plain values, for JSON."""

from collections.abc import Iterable
from typing import Any

from beforehand.ir.ruleset import Ruleset
from beforehand.sources.lean import Lean, Loss
from beforehand.sources.ledger import Against, Cited, Entry, Ledger
from beforehand.sources.passages import Checked
from beforehand.tell.plain import sources_until
from beforehand.version import __version__


def ledger_as_plain(ruleset: Ruleset, ledger: Ledger, leans: Iterable[Lean]) -> dict[str, Any]:
    """What ``beforehand sources --json`` prints."""
    return {
        "pack": ruleset.pack,
        "edition": ruleset.edition,
        "sha256": ruleset.sha256,
        "engine": __version__,
        "sources_until": sources_until(ruleset),
        "cautions": [says for _, says in ruleset.cautions],
        "lean": {lean.decision: _lean(lean) for lean in leans},
        "sources": {entry.source.name: _entry(entry) for entry in ledger.entries},
        "origins": {origin: list(names) for origin, names in ledger.origins.items()},
    }


def _lean(lean: Lean) -> dict[str, Any]:
    return {
        "profiles": lean.profiles,
        "sources": [_loss(loss) for loss in lean.sources],
        "origins": [_loss(loss) for loss in lean.origins],
        "uncounted": list(lean.uncounted),
    }


def _loss(loss: Loss) -> dict[str, Any]:
    return {
        "without": loss.name,
        "sources": list(loss.sources),
        "answers": loss.tally.answers,
        "verdicts": loss.tally.verdicts,
        "turned": loss.tally.turned,
        "defective": loss.tally.defective,
        "share": round(loss.share, 6),
        "verdict_share": round(loss.verdict_share, 6),
    }


def _entry(entry: Entry) -> dict[str, Any]:
    source = entry.source
    return {
        "publisher": source.publisher,
        "title": source.title,
        "origin": source.origin,
        "kind": source.kind,
        "counts": entry.counts,
        "date": source.date,
        "language": source.language,
        "seen": source.seen,
        "url": source.url,
        "about": source.about,
        "passages": len(source.passages),
        "supports": [_cited(cited) for cited in entry.supports],
        "contradicts": [_against(against) for against in entry.contradicts],
    }


def _cited(cited: Cited) -> dict[str, Any]:
    match cited.kind:
        case "rule":
            named = {"rule": f"{cited.of}/{cited.name}"}
        case "reading":
            named = {"point": cited.of, "reading": cited.name, "state": cited.state or ""}
        case kind:
            return {kind: cited.name}
    return {**named, "support": cited.support, "without": cited.without}


def _against(against: Against) -> dict[str, Any]:
    return {
        "point": against.point,
        "reading": against.reading,
        "other": against.other,
        "sources": list(against.sources),
    }


def check_as_plain(name: str, found: Iterable[tuple[Ruleset, Iterable[Checked]]]) -> dict[str, Any]:
    """What ``beforehand sources check FILE --json`` prints."""
    return {
        "text": name,
        "packs": {
            ruleset.pack: {
                "edition": ruleset.edition,
                "sha256": ruleset.sha256,
                "sources": {one.source.name: _checked(one) for one in checked},
            }
            for ruleset, checked in found
        },
    }


def _checked(one: Checked) -> dict[str, Any]:
    return {
        "recognised": one.recognised,
        "whole": one.whole,
        "passages": [
            {
                "words": sought.passage.words,
                "sha256": sought.passage.sha256,
                "about": sought.passage.about,
                "found": sought.found,
            }
            for sought in one.passages
        ],
    }
