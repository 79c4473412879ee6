"""Codes of sources: numbered in the order in which the page cites them, the same in every language."""

from collections.abc import Iterable

from beforehand.ir.ruleset import Ruleset, Source


class Codes:
    """Gives each source its code when it is first cited."""

    def __init__(self, ruleset: Ruleset) -> None:
        self._sources = {source.name: source for source in ruleset.sources}
        self._codes: dict[str, int] = {}

    def cite(self, names: Iterable[str]) -> str:
        """``S1 S4``; a dash where nothing is cited."""
        codes = [f"S{self._codes.setdefault(name, len(self._codes) + 1)}" for name in names]
        return " ".join(codes) or "—"

    def cited(self) -> list[tuple[str, Source]]:
        """What was cited so far, with its code."""
        return [(f"S{number}", self._sources[name]) for name, number in self._codes.items()]
