"""A lenient view of a node: what is missing or ill-formed is a stand-in, for fit.py has told of it already."""

from dataclasses import dataclass

from beforehand.read.tree import Word
from beforehand.read.values import as_whole
from beforehand.read.yaml import ListNode, MapNode, Node, Scalar


@dataclass(frozen=True, slots=True)
class Record:
    """The keys of a map; ``name`` is the key it stands under."""

    name: Word
    node: Node

    def has(self, key: str) -> bool:
        return self._get(key) is not None

    def scalar(self, key: str) -> Scalar | None:
        node = self._get(key)
        return node if isinstance(node, Scalar) else None

    def word(self, key: str) -> Word:
        """The text under a key; "" where there is none."""
        scalar = self.scalar(key)
        return Word("", self.name.span) if scalar is None or scalar.is_null else Word(scalar.text, scalar.span)

    def optional(self, key: str) -> Word | None:
        """The text under a key; nothing where there is none."""
        return self.word(key) if self.word(key).text else None

    def text(self, key: str) -> str:
        return self.word(key).text

    def words(self, key: str) -> tuple[Word, ...]:
        """The texts of a list; of a text that stands alone, the one."""
        node = self._get(key)
        if isinstance(node, Scalar):
            return () if node.is_null else (Word(node.text, node.span),)
        items = node.items if isinstance(node, ListNode) else ()
        return tuple(Word(item.text, item.span) for item in items if isinstance(item, Scalar) and not item.is_null)

    def whole(self, key: str) -> int | None:
        return as_whole(self.text(key))

    def flag(self, key: str) -> bool:
        return self.text(key) == "true"

    def record(self, key: str) -> "Record":
        """The map under a key; an empty one where there is none."""
        node = self._get(key) or MapNode((), self.name.span)
        return Record(Word(key, node.span if self._get(key) else self.name.span), node)

    def items(self, key: str) -> tuple["Record", ...]:
        """The maps in a list."""
        node = self._get(key)
        return tuple(Record(Word("", item.span), item) for item in (node.items if isinstance(node, ListNode) else ()))

    def records(self, key: str) -> tuple["Record", ...]:
        """The maps in a map of names."""
        return self.record(key).entries()

    def entries(self) -> tuple["Record", ...]:
        """The values of a map of names, each with its name."""
        return tuple(Record(Word(key.text, key.span), value) for key, value in self._pairs())

    def values(self, key: str) -> tuple[tuple[Word, Word], ...]:
        """The names and texts of a map; a plain null is the text "null"."""
        return tuple(
            (Word(name.text, name.span), Word("null" if value.is_null else value.text, value.span))
            for name, value in self.record(key)._pairs()  # noqa: SLF001 - the same class
            if isinstance(value, Scalar)
        )

    def _pairs(self) -> tuple[tuple[Scalar, Node], ...]:
        return self.node.pairs if isinstance(self.node, MapNode) else ()

    def _get(self, key: str) -> Node | None:
        return self.node.get(key) if isinstance(self.node, MapNode) else None
