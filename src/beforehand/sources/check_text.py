"""What a text still contains of the passages cited, as text for people."""

from collections.abc import Iterable, Iterator, Sequence

from beforehand.ir.ruleset import Ruleset
from beforehand.sources.ledger import Cited, keep_ledger
from beforehand.sources.passages import Checked, Sought
from beforehand.tell.layout import fill
from beforehand.tell.speech import Speech


def check_as_text(
    name: str, words: int, found: Iterable[tuple[Ruleset, Sequence[Checked]]], language: str | None, width: int = 88
) -> str:
    """What ``beforehand sources check FILE`` prints: for each law, its sources and their passages.

    Raises UnknownNameError for a language that a pack lacks.
    """
    lines: list[str] = []
    for ruleset, checked in found:
        page = _Page(ruleset, Speech(ruleset, language), max(30, width))
        lines += ["", *page.lines(name, words, checked)]
    return "\n".join(lines[1:])


class _Page:
    def __init__(self, ruleset: Ruleset, say: Speech, width: int) -> None:
        self._ruleset = ruleset
        self._say = say
        self._width = width

    def _fill(self, text: str, indent: int = 0, mark: str = "") -> list[str]:
        return fill(text, self._width, indent, mark)

    def lines(self, name: str, words: int, checked: Sequence[Checked]) -> Iterator[str]:
        """What of one law stands in the text."""
        say = self._say
        yield from self._fill(say.pack("pack"))
        yield from self._fill(f"{name}: {say.own('check_words', count=str(words))}")
        recognised = [one for one in checked if one.recognised]
        ledger = keep_ledger(self._ruleset)
        cited = {entry.source.name: _names(entry.supports) for entry in ledger.entries}
        for one in recognised:
            others = [name for name in ledger.origins[one.source.origin] if name != one.source.name and cited[name]]
            theirs = list(dict.fromkeys(name for other in others for name in cited[other]))
            yield ""
            yield from self._source(one)
            if cited[one.source.name]:
                yield from self._fill(f"{say.own('cited_for')}: {', '.join(cited[one.source.name])}", 2)
            if theirs:
                told = say.own("origin_cited_for", names=", ".join(others))
                yield from self._fill(f"{told}: {', '.join(theirs)}", 2)
        yield ""
        if not checked:
            yield from self._fill(say.own("check_no_fingerprints"))
        elif not recognised:
            yield from self._fill(say.own("check_none"))
        unknown = [one.source.name for one in checked if not one.recognised]
        if unknown:
            yield from self._fill(say.own("check_others", names=", ".join(unknown)))
        if checked:
            yield from self._fill(say.own("check_about"))

    def _source(self, one: Checked) -> Iterator[str]:
        say, source = self._say, one.source
        yield from self._fill(f"{source.name}: {source.publisher}: {source.title}")
        count = sum(sought.found for sought in one.passages)
        yield from self._fill(say.own("check_part", found=str(count), count=str(len(one.passages))), 2)
        for sought in one.passages:
            yield from self._passage(sought)

    def _passage(self, sought: Sought) -> Iterator[str]:
        say, passage = self._say, sought.passage
        told = say.own("check_found" if sought.found else "check_missing")
        length = say.own("check_passage", count=str(passage.words), sha=passage.sha256[:8])
        about = f"{passage.about} ({length})" if passage.about else length
        yield from self._fill(f"{told}: {about}", 4, "+ " if sought.found else "- ")


def _names(cited: Iterable[Cited]) -> list[str]:
    """The rules and readings that cite a source, by the names of the pack."""
    mark = {"rule": "/", "reading": " = "}
    return [f"{one.of}{mark[one.kind]}{one.name}" for one in cited if one.kind in mark]
