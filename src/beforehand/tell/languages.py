"""Which language is which where two stand together: a page says so of each part (WCAG 3.1.2)."""

from msgspec import Struct

from beforehand.tell.beside import TRANSLATION


class Languages(Struct, frozen=True):
    """The languages of what is told: its own, that of the office that applies the law, and the pack's."""

    own: str
    official: str
    original: str

    def first(self, kind: str) -> str:
        """The language of what is said, by the kind of what stands under it (``tell.beside``)."""
        return self.official if kind else self.own

    def under(self, kind: str) -> str:
        """The language of what stands under it."""
        return self.own if kind == TRANSLATION else self.original
