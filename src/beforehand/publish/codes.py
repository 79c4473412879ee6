"""Codes of sources: numbered in the order in which the law cites them, the same in every language and edition."""

from collections.abc import Iterable

from beforehand.ir.ruleset import Ruleset, Source


class Codes:
    """Gives each source its code when it is first cited, or would be."""

    def __init__(self, ruleset: Ruleset) -> None:
        self._sources = {source.name: source for source in ruleset.sources}
        self._codes: dict[str, int] = {}
        self._cited: set[str] = set()

    def cite(self, names: Iterable[str]) -> str:
        """``S1 S4``; a dash where nothing is cited."""
        own = list(names)
        self.pass_over(own)
        self._cited.update(own)
        return " ".join(f"S{self._codes[name]}" for name in own) or "—"

    def pass_over(self, names: Iterable[str]) -> None:
        """Keep the codes of sources that are cited in this place elsewhere, but not in this file."""
        for name in names:
            self._codes.setdefault(name, len(self._codes) + 1)

    def cited(self) -> list[tuple[str, Source]]:
        """What was cited so far, with its code."""
        return [(f"S{number}", self._sources[name]) for name, number in self._codes.items() if name in self._cited]
