"""Fluent files to messages: plain text only; in the program's own words, ``{ $day }`` too."""

import re
from collections.abc import Iterator
from itertools import islice

from fluent.syntax import FluentParser, ast

from beforehand.read.statuses import is_status, statuses_above
from beforehand.read.tree import Message, Status, Word, Words
from beforehand.text.problem import Problem, did_you_mean, quote
from beforehand.text.source import Span, Text

LONGEST = 200_000
MOST_BRACES = 20
UNTRANSLATED = "…"
"""Stands in a skeleton where a translation is to be written: such a string is not there yet."""

PLACEABLE = re.compile(r"\{ ?\$[a-z][a-z_]* ?\}")
LANGUAGE = re.compile("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")


def read_words(text: Text, language: str, *, placeables: bool = False) -> tuple[Words | None, tuple[Problem, ...]]:
    """The messages of a Fluent file, and what is wrong with it. No messages if it cannot be read as a whole.

    With ``placeables``, ``{ $day }`` is allowed, and becomes ``{day}``.
    """
    if len(text.content) > LONGEST:
        message = f"The file has {len(text.content):,} characters; at most {LONGEST:,} are read."
        return None, (Problem("too-large", message, file=text.name),)
    problems: list[Problem] = []
    if not LANGUAGE.fullmatch(language):
        advice = "A file of words is called by its language: en.ftl, ru.ftl, uz-Cyrl.ftl."
        problems.append(Problem("bad-name", f"{quote(language)} is not a language.", help=advice, file=text.name))
    allowed = {match.start(): match.end() for match in PLACEABLE.finditer(text.content)} if placeables else {}
    problems += islice(_braces(text, allowed), MOST_BRACES)
    reader = _Reader(text)
    for entry in FluentParser().parse(_without_braces(text.content, allowed)).body:
        reader.take(entry)
    reader.end()
    problems += reader.problems
    return Words(language, text.name, tuple(reader.heading), tuple(reader.messages.values())), tuple(problems)


def _braces(text: Text, allowed: dict[int, int]) -> Iterator[Problem]:
    """The first brace of each line that is not allowed there."""
    message = "Words are plain text: { } are not used here."
    advice = "Write the text out."
    if allowed:
        message, advice = "A brace stands here that is no placeable.", "A placeable is written: { $day }."
    ends = set(allowed.values())
    for match in re.finditer(r"^(?!#).*[{}].*", text.content, re.MULTILINE):
        for brace in re.finditer("[{}]", match.group()):
            at = match.start() + brace.start()
            if at not in allowed and at + 1 not in ends:
                yield Problem("unsupported-words", message, Span(text, at, at + 1), advice)
                break


def _without_braces(content: str, allowed: dict[int, int]) -> str:
    """The text without the braces that are told of already.

    Without them the parser, which calls itself for each, has nothing to go deep into.
    """
    parts, at = [], 0
    for start, end in (*allowed.items(), (len(content), len(content))):
        parts += [content[at:start].replace("{", "(").replace("}", ")"), content[start:end]]
        at = end
    return "".join(parts)


class _Reader:
    """Takes the entries of a Fluent file one by one."""

    def __init__(self, text: Text) -> None:
        self.text = text
        self.heading: list[str] = []
        self.messages: dict[str, Message] = {}
        self.problems: list[Problem] = []
        self.loose: tuple[Status, ...] = ()  # lines of status in the comment before, which stands above no message

    def take(self, entry: ast.Entry | ast.Junk) -> None:
        if isinstance(entry, ast.Junk):
            self.loose = ()  # what is wrong there is told as that
        self.end()
        match entry:
            case ast.Message():
                self._message(entry)
            case ast.Term():
                self._find("unsupported-words", "Fluent terms are not used here.", self._span(entry.id), "Delete it.")
            case ast.Junk():
                self._junk(entry)
            case ast.Comment():
                self.loose = self._statuses(entry)
                if not self.messages:
                    self.heading += _remarks(entry)
            case _:
                pass

    def end(self) -> None:
        """Tell of lines of status that stand above nothing."""
        for status in self.loose[:1]:
            advice = "Delete the empty line between it and its message, or the line itself."
            self._find("bad-status", "This line of status stands above no message.", status.span, advice)
        self.loose = ()

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
        text = _content(entry.value)
        statuses = self._statuses(entry.comment) if entry.comment else ()
        for status in statuses:
            self._must_exist(status, text, attributes)
        self.messages[name.text] = Message(
            name=name,
            text="" if text == UNTRANSLATED else text,
            attributes=tuple(pair for pair in attributes.values() if pair[1] != UNTRANSLATED),
            statuses=statuses,
            remarks=_remarks(entry.comment),
        )

    def _statuses(self, comment: ast.Comment) -> tuple[Status, ...]:
        span = self._span(comment)
        statuses, problems = statuses_above(self.text, span.start, span.end)
        self.problems += problems
        return statuses

    def _must_exist(self, status: Status, text: str, attributes: dict[str, tuple[Word, str]]) -> None:
        if status.attribute and status.attribute not in attributes:
            message = f"The message has no attribute {quote('.' + status.attribute)}."
            advice = did_you_mean(status.attribute, attributes) or "Delete the line."
            self._find("bad-status", message, status.span, advice)
        elif not status.attribute and not text:
            self._find("bad-status", "The message has no text of its own.", status.span, "Delete the line.")

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


def _remarks(comment: ast.Comment | None) -> tuple[str, ...]:
    lines = (comment.content or "").split("\n") if comment else ()
    return tuple(line for line in lines if not is_status(line))


def _content(pattern: ast.Pattern | None) -> str:
    return "".join(_element(element) for element in (pattern.elements if pattern else ()))


def _element(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    variable = element.expression
    assert isinstance(variable, ast.VariableReference)  # nothing else is left in braces
    return f"{{{variable.id.name}}}"
