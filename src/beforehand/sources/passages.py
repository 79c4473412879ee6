"""Does a text still contain the passages that a pack rests on?

The pack ships no sentence of a source, only how many words each passage has and their fingerprint. So a window of that
many words slides over the text, and each is hashed.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from beforehand.ir.ruleset import Passage, Ruleset, Source
from beforehand.text.passage import fingerprint, normalise


class Sought(Struct, frozen=True):
    """A passage, and whether a text contains it."""

    passage: Passage
    found: bool


class Checked(Struct, frozen=True):
    """A source whose passages were sought in a text."""

    source: Source
    passages: tuple[Sought, ...]

    @property
    def recognised(self) -> bool:
        """Whether any of its passages stands in the text."""
        return any(sought.found for sought in self.passages)

    @property
    def whole(self) -> bool:
        """Whether all of its passages stand in the text."""
        return all(sought.found for sought in self.passages)


def check_text(text: str, ruleset: Ruleset) -> tuple[Checked, ...]:
    """Every source of a law that has fingerprints, with what of it stands in a text."""
    sources = [source for source in ruleset.sources if source.passages]
    found = _found(normalise(text), [passage for source in sources for passage in source.passages])
    return tuple(
        Checked(source, tuple(Sought(passage, (passage.words, passage.sha256) in found) for passage in source.passages))
        for source in sources
    )


def _found(words: Sequence[str], passages: Iterable[Passage]) -> set[tuple[int, str]]:
    """The passages (words, fingerprint) that stand among the words."""
    wanted: dict[int, set[str]] = {}
    for passage in passages:
        wanted.setdefault(passage.words, set()).add(passage.sha256)
    found: set[tuple[int, str]] = set()
    for size, hashes in wanted.items():
        left = set(hashes)
        for start in range(len(words) - size + 1):
            if not left:
                break
            made = fingerprint(words[start : start + size])
            if made in left:
                left.remove(made)
                found.add((size, made))
    return found
