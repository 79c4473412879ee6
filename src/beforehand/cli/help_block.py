"""``--help-block FILE``: the lines with which an organisation that helps people names itself."""

from pathlib import Path

import click

from beforehand.text.problem import Problem, is_hidden
from beforehand.text.source import Span, Text

MOST_LINES = 20
MOST_CHARACTERS = 200
_MOST_BYTES = 4 * (MOST_LINES + 1) * (MOST_CHARACTERS + 2)


class HelpBlockError(click.ClickException):
    """A help block cannot be used: every problem of it, with its place."""

    exit_code = 2

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n\n".join(problem.draw() for problem in problems))

    def show(self, file: object = None) -> None:
        """Tell the problems as they are."""
        del file
        click.echo(self.message, err=True)


def read_help_block(file: str | None) -> tuple[str, ...]:
    """The lines of a help block that are not empty; none without a file. Raises HelpBlockError."""
    if file is None:
        return ()
    try:
        with Path(file).open("rb") as block:
            content = block.read(_MOST_BYTES + 1)
    except OSError as error:
        told = f"The help block cannot be read: {error.strerror}."
        raise HelpBlockError([Problem("unreadable", told, file=file)]) from None
    if len(content) > _MOST_BYTES:
        raise HelpBlockError([_too_long(file)])
    try:
        text = Text(file, content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        told = f"The help block is not UTF-8 text: byte {error.start + 1} is {content[error.start]:02X}."
        raise HelpBlockError([Problem("not-utf-8", told, file=file, help="Save the file as UTF-8.")]) from None
    lines = [text.line(number) for number in range(1, len(text.starts) + 1)]
    problems = [problem for number, line in enumerate(lines) for problem in _problems(text, text.starts[number], line)]
    if sum(map(bool, map(str.strip, lines))) > MOST_LINES:
        problems.append(_too_long(file))
    if problems:
        raise HelpBlockError(problems)
    return tuple(line.strip() for line in lines if line.strip())


def _problems(text: Text, start: int, line: str) -> list[Problem]:
    made = []
    if len(line) > MOST_CHARACTERS:
        span = Span(text, start + MOST_CHARACTERS, start + len(line))
        told = f"This line has {len(line)} characters; a line of a help block may have {MOST_CHARACTERS}."
        made.append(Problem("long-line", told, span, "Break it into two."))
    hidden = next((i for i, ch in enumerate(line) if is_hidden(ch)), None)
    if hidden is not None:
        told = f"U+{ord(line[hidden]):04X} is a control or hidden character."
        made.append(Problem("hidden-character", told, Span(text, start + hidden, start + hidden + 1), "Remove it."))
    return made


def _too_long(file: str) -> Problem:
    return Problem("too-large", f"A help block has at most {MOST_LINES} lines.", file=file, help="Shorten it.")
