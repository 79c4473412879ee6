"""YAML to nodes that know their place.

Built from events, one at a time: nothing recurses, and what could surprise (anchors, aliases, tags, merge keys, several
documents, endless nesting) is a problem with its place.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from beforehand.read.decode import is_unwanted
from beforehand.text.problem import Problem, quote
from beforehand.text.source import Span, Text

DEEPEST = 40
MOST_NODES = 100_000
LONGEST_SCALAR = 100_000
MOST_PROBLEMS = 100
NULLS = frozenset({"", "~", "null", "Null", "NULL"})
STYLES = {"'": "single", '"': "double", "|": "literal", ">": "folded"}
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

NEVER_CLOSED = "This is never closed."
PLAIN_WORDS = (
    (
        "mapping values are not allowed",
        'A ":" is not possible here.',
        'Check the indentation. A text with ": " in it stands in quotes.',
    ),
    ("cannot start any token", "This character cannot begin a value.", "Put the text in quotes."),
    ("found unexpected end of stream", NEVER_CLOSED, ""),
    ("unexpected document indicator", NEVER_CLOSED, ""),
    ("while scanning a quoted scalar", NEVER_CLOSED, ""),
    ("could not find expected ':'", 'A ":" is missing after a key.', "A key is followed by a colon and a space."),
    ("did not find expected key", "A key was expected here.", "Check the indentation and the quotes above."),
    ("did not find expected '-' indicator", "An item of the list was expected here.", "Check the indentation."),
    ("did not find expected ',' or ']'", 'A "," or "]" was expected here.', ""),
    ("did not find expected ',' or '}'", 'A "," or "}" was expected here.', ""),
    ("did not find expected node content", "A value was expected here.", ""),
    ("did not find expected <document start>", "This does not belong to what stands above.", "Check the indentation."),
    ("tab", "A tab cannot indent YAML.", "Use spaces."),
    ("block sequence entries are not allowed", 'A list item "-" is not possible here.', "Check the indentation."),
    ("escape", "This escape is not known.", 'Use single quotes, or write the backslash twice: "\\\\".'),
)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text; ``style`` is plain, single, double, literal or folded."""

    text: str
    style: str
    span: Span = field(compare=False, repr=False)

    @property
    def is_null(self) -> bool:
        """Whether nothing stands here: ``null``, ``~`` or no text at all, unquoted."""
        return self.style == "plain" and self.text in NULLS


@dataclass(frozen=True, slots=True)
class ListNode:
    items: tuple["Node", ...]
    span: Span = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class MapNode:
    """Keys with their values, in order; of keys that stand twice, the first."""

    pairs: tuple[tuple[Scalar, "Node"], ...]
    span: Span = field(compare=False, repr=False)

    def get(self, key: str) -> "Node | None":
        return next((node for name, node in self.pairs if name.text == key), None)


Node = Scalar | ListNode | MapNode


@dataclass(slots=True)
class _Open:
    """A list or map whose end was not met yet."""

    start: int
    is_map: bool
    items: list[Node] = field(default_factory=list)
    pairs: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)
    key: Scalar | None = None


def read_yaml(text: Text) -> tuple[Node | None, tuple[Problem, ...]]:
    """The nodes of one YAML document, and what is wrong with it. No node if it cannot be read as a whole.

    A file in which nothing stands is an empty map.
    """
    reader = _Reader(text)
    try:
        for event in _events(text):
            if not reader.take(event):
                break
    except yaml.YAMLError as error:
        reader.refuse(_syntax(text, error))
    root = reader.root or MapNode((), Span(text, 0, 0))
    return (root if reader.usable else None), tuple(reader.problems)


def _events(text: Text) -> Iterator[yaml.Event]:
    yield from yaml.parse(text.content, Loader=LOADER)


def _at(mark: Any) -> int:
    return mark.index if mark else 0


class _Reader:
    """Takes events one by one and builds nodes from them."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.problems: list[Problem] = []
        self.usable = True
        self.root: Node | None = None
        self._open: list[_Open] = []
        self._documents = 0
        self._nodes = 0

    def take(self, event: yaml.Event) -> bool:
        """Take one event; false if there is no use in going on."""
        self._refuse_surprises(event)
        match event:
            case yaml.ScalarEvent():
                self._add(self._scalar(event))
            case yaml.AliasEvent():
                self._add(Scalar("", "plain", self._span(event)))
            case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                self._open.append(_Open(_at(event.start_mark), isinstance(event, yaml.MappingStartEvent)))
                if len(self._open) > DEEPEST:
                    message = f"Lists and maps are nested more than {DEEPEST} deep."
                    self.refuse(Problem("too-large", message, self._span(event)))
                    return False
            case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                self._close(event)
            case _:
                pass
        if self._nodes > MOST_NODES:
            message = f"The file has more than {MOST_NODES:,} keys and values."
            self.refuse(Problem("too-large", message, self._span(event)))
        return self.usable or (self._nodes <= MOST_NODES and self._documents <= 1 and self._is_worth_more())

    def refuse(self, problem: Problem) -> None:
        """Keep a problem that makes the file unusable as a whole."""
        self.usable = False
        self.problems.append(problem)

    def _is_worth_more(self) -> bool:
        return len(self.problems) < MOST_PROBLEMS

    def _span(self, event: yaml.Event) -> Span:
        return Span(self.text, _at(event.start_mark), _at(event.end_mark))

    def _refuse_surprises(self, event: yaml.Event) -> None:
        span = self._span(event)
        if isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                self._unsupported("A second document begins here.", span, "Write one document in a file.")
            if event.version or event.tags:
                self._unsupported("YAML directives (lines with %) are not used here.", span, "Delete the line.")
        if isinstance(event, yaml.AliasEvent):
            self._unsupported("YAML aliases (*) are not used here.", span, "Write the value out, or put it in quotes.")
            return
        if getattr(event, "anchor", None):
            self._unsupported("YAML anchors (&) are not used here.", span, "Delete it, or put the text in quotes.")
        if getattr(event, "tag", None):
            self._unsupported("YAML tags (!) are not used here.", span, "Delete it, or put the text in quotes.")

    def _unsupported(self, message: str, span: Span, advice: str) -> None:
        self.refuse(Problem("unsupported-yaml", message, span, advice))

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar:
        scalar = Scalar(event.value, STYLES.get(event.style or "", "plain"), self._span(event))
        if len(scalar.text) > LONGEST_SCALAR:
            message = f"A text has {len(scalar.text):,} characters; at most {LONGEST_SCALAR:,} are read."
            self.refuse(Problem("too-large", message, scalar.span))
        if scalar.style == "double" and any(map(is_unwanted, set(scalar.text))):
            message = "An escape in this text stands for a hidden character."
            advice = "Delete it: a text must mean what it looks like."
            self.refuse(Problem("hidden-character", message, scalar.span, advice))
        return scalar

    def _close(self, event: yaml.Event) -> None:
        closed = self._open.pop()
        span = Span(self.text, closed.start, _at(event.end_mark))
        if closed.is_map:
            self._add(MapNode(tuple(closed.pairs.values()), span))
        else:
            self._add(ListNode(tuple(closed.items), span))

    def _add(self, node: Node) -> None:
        self._nodes += 1
        if not self._open:
            self.root = self.root or node
            return
        parent = self._open[-1]
        if not parent.is_map:
            parent.items.append(node)
        elif parent.key is None:
            parent.key = self._key(node)
        else:
            self._pair(parent, parent.key, node)
            parent.key = None

    def _key(self, node: Node) -> Scalar:
        if not isinstance(node, Scalar):
            message = "A list or a map cannot be a key."
            advice = "A text in { } or [ ] that is meant as text stands in quotes."
            self.refuse(Problem("syntax", message, node.span, advice))
            return Scalar("", "plain", node.span)
        if node.text == "<<" and node.style == "plain":
            self._unsupported("YAML merge keys (<<) are not used here.", node.span, "Write the keys out.")
        return node

    def _pair(self, parent: _Open, key: Scalar, node: Node) -> None:
        if key.text not in parent.pairs:
            parent.pairs[key.text] = (key, node)
        elif self._is_worth_more():
            first = parent.pairs[key.text][0]
            message = f"{quote(key.text)} stands twice."
            self.problems.append(
                Problem("duplicate-key", message, key.span, "Keep one of them.", ((first.span, "first here"),))
            )


def _syntax(text: Text, error: yaml.YAMLError) -> Problem:
    context = str(getattr(error, "context", None) or "")
    problem = str(getattr(error, "problem", None) or getattr(error, "reason", None) or "")
    unnamed = ("", f"This is not YAML: {problem or 'it cannot be read'}.", "")
    _, message, advice = next((row for row in PLAIN_WORDS if row[0] in problem or row[0] in context), unnamed)
    begun = getattr(error, "context_mark", None)
    mark = getattr(error, "problem_mark", None) or begun
    if message == NEVER_CLOSED:
        mark = begun or mark
    if mark is None:
        return Problem("syntax", message, help=advice, file=text.name)
    at = min(mark.index, len(text.content))
    also: tuple[tuple[Span, str], ...] = ()
    if begun is not None and begun.index < at and "flow" in context:
        also = ((Span(text, begun.index, begun.index + 1), "this begins here"),)
    return Problem("syntax", message, Span(text, at, at + 1), advice, also)
