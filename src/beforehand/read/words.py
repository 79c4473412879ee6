"""Fluent files to messages: plain text only."""

import re
from collections.abc import Iterator
from itertools import islice

from fluent.syntax import FluentParser, ast

from beforehand.read.tree import Message, Word, Words
from beforehand.text.problem import Problem, did_you_mean, listing, quote
from beforehand.text.source import Span, Text

LONGEST = 200_000
MOST_BRACES = 20
STATUSES = ("unverified", "reviewed", "verified")
LANGUAGE = re.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read_words(text: Text, language: str) -> tuple[Words | None, tuple[Problem, ...]]:
    """The messages of a Fluent file, and what is wrong with it. No messages if it cannot be read as a whole."""
    if len(text.content) > LONGEST:
        message = f"The file has {len(text.content):,} characters; at most {LONGEST:,} are read."
        return None, (Problem("too-large", message, file=text.name),)
    problems: list[Problem] = []
    if not LANGUAGE.fullmatch(language):
        advice = "A file of words is called by its language: en.ftl, ru.ftl, uz-Cyrl.ftl."
        problems.append(Problem("bad-name", f"{quote(language)} is not a language.", help=advice, file=text.name))
    problems += _braces(text)
    reader = _Reader(text)
    # Braces are told of already. Without them the parser, which calls itself for each, has nothing to go deep into.
    for entry in FluentParser().parse(text.content.replace("{", "(").replace("}", ")")).body:
        reader.take(entry)
    problems += reader.problems
    return Words(language, text.name, tuple(reader.messages.values())), tuple(problems)


def _braces(text: Text) -> Iterator[Problem]:
    for match in islice(re.finditer(r"^(?!#)[^\n{}]*([{}][^\n]*)", text.content, re.MULTILINE), MOST_BRACES):
        message = "Words are plain text: { } are not used here."
        yield Problem(
            "unsupported-words", message, Span(text, match.start(1), match.start(1) + 1), "Write the text out."
        )


class _Reader:
    """Takes the entries of a Fluent file one by one."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.messages: dict[str, Message] = {}
        self.problems: list[Problem] = []

    def take(self, entry: ast.Entry | ast.Junk) -> None:
        match entry:
            case ast.Message():
                self._message(entry)
            case ast.Term():
                self._find("unsupported-words", "Fluent terms are not used here.", self._span(entry.id), "Delete it.")
            case ast.Junk():
                self._junk(entry)
            case _:
                pass

    def _message(self, entry: ast.Message) -> None:
        name = Word(entry.id.name, self._span(entry.id))
        first = self.messages.get(name.text)
        if first:
            self._twice(name, first.name)
            return
        attributes: dict[str, tuple[Word, str]] = {}
        for attribute in entry.attributes:
            word = Word(attribute.id.name, self._span(attribute.id))
            if word.text in attributes:
                self._twice(word, attributes[word.text][0])
            else:
                attributes[word.text] = (word, _content(attribute.value))
        self.messages[name.text] = Message(
            name=name,
            text=_content(entry.value),
            attributes=tuple(attributes.values()),
            status=self._status(entry.comment),
        )

    def _status(self, comment: ast.Comment | None) -> str:
        for line in (comment.content or "").split("\n") if comment else ():
            key, colon, status = line.partition(":")
            if colon and key.strip() == "status":
                if status.strip() in STATUSES:
                    return status.strip()
                message = f"The status {quote(status.strip())} is not known."
                advice = did_you_mean(status.strip(), STATUSES) or f"Possible: {listing(STATUSES)}."
                self._find("unknown-value", message, self._span(comment), advice)
        return "unverified"

    def _junk(self, entry: ast.Junk) -> None:
        start = entry.span.start if entry.span else 0
        message, advice = "This is not a message.", "A message is written: name = text. Lines that go on are indented."
        for annotation in entry.annotations:
            match annotation.code:
                case "E0003":
                    start = annotation.span.start if annotation.span else start
                    wanted = (annotation.arguments or [""])[0]
                    message = f"{quote(str(wanted))} was expected here."
                case "E0005":
                    name = str((annotation.arguments or [""])[0])
                    message, advice = f"The message {quote(name)} has neither a text nor attributes.", ""
                case _:
                    pass
        self._find("syntax", message, Span(self.text, start, min(start + 1, len(self.text.content))), advice)

    def _twice(self, word: Word, first: Word) -> None:
        also = ((first.span, "first here"),)
        self.problems.append(
            Problem("duplicate-key", f"{quote(word.text)} stands twice.", word.span, "Keep one of them.", also)
        )

    def _find(self, code: str, message: str, span: Span, advice: str) -> None:
        self.problems.append(Problem(code, message, span, advice))

    def _span(self, node: ast.SyntaxNode | None) -> Span:
        span = node.span if node else None
        return Span(self.text, span.start, span.end) if span else Span(self.text, 0, 0)


def _content(pattern: ast.Pattern | None) -> str:
    elements = pattern.elements if pattern else ()
    return "".join(element.value for element in elements if isinstance(element, ast.TextElement))
