"""A condition as it stands in a file: its text, and where each of its characters is."""

from dataclasses import dataclass

from beforehand.read.yaml import Scalar
from beforehand.text.problem import Problem
from beforehand.text.source import Span, Text

ONE_LINE = 'Write it on one line, or as a block with "|".'


@dataclass(frozen=True, slots=True)
class Written:
    """A text taken out of a file; ``offsets`` has the place in the file of each character, and of the end."""

    content: str
    text: Text
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """The place in the file of some characters of the content."""
        start = min(start, len(self.content))
        end = min(max(start, end), len(self.content))
        last = self.offsets[end - 1] + 1 if end > start else self.offsets[start]
        return Span(self.text, self.offsets[start], max(last, self.offsets[start]))


def written(scalar: Scalar) -> Written | Problem:
    """The condition in a YAML scalar, or the reason why its characters cannot be placed."""
    match scalar.style:
        case "plain":
            return _plain(scalar)
        case "literal":
            return _block(scalar)
        case "single" | "double":
            return _quoted(scalar)
        case _:
            return Problem("lost-places", 'A condition in a ">" block loses its lines.', scalar.span, ONE_LINE)


def _plain(scalar: Scalar) -> Written | Problem:
    start, end = scalar.span.start, scalar.span.end
    if scalar.span.text.content[start:end] != scalar.text:
        return Problem("lost-places", "A condition over several lines needs a block.", scalar.span, ONE_LINE)
    return Written(scalar.text, scalar.span.text, tuple(range(start, end + 1)))


def _block(scalar: Scalar) -> Written | Problem:
    text = scalar.span.text
    first = scalar.span.line + 1
    content = scalar.text.rstrip("\n")
    offsets: list[int] = []
    for number, line in enumerate(content.split("\n"), first):
        source = text.line(number) if number <= len(text.starts) else ""
        if not source.endswith(line):
            return Problem("lost-places", "The lines of this block cannot be placed.", scalar.span, ONE_LINE)
        start = text.starts[number - 1] + len(source) - len(line)
        offsets.extend(range(start, start + len(line) + 1))
    return Written(content, text, tuple(offsets))


def _quoted(scalar: Scalar) -> Written | Problem:
    text = scalar.span.text
    quote_mark = "'" if scalar.style == "single" else '"'
    escapes = ("''",) if scalar.style == "single" else ('\\"', "\\\\", "\\/")
    at, end = scalar.span.start + 1, scalar.span.end - 1
    characters: list[str] = []
    offsets: list[int] = []
    while at < end:
        offsets.append(at)
        pair = text.content[at : at + 2]
        if pair in escapes:
            characters.append(pair[1])
            at += 2
        else:
            characters.append(pair[0])
            at += 1
    offsets.append(end)
    if "".join(characters) == scalar.text:
        return Written(scalar.text, text, tuple(offsets))
    if "\n" in text.content[scalar.span.start : scalar.span.end]:
        message = "A condition in quotes over several lines loses its lines."
        return Problem("lost-places", message, scalar.span, ONE_LINE)
    message = f"The only escape in a condition is {quote_mark}{escapes[0]}{quote_mark}."
    return Problem("lost-places", message, scalar.span, "Write the condition without quotes around it.")
