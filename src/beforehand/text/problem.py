"""What is wrong in a text, where, and what to do about it.

A user's mistake is a value, not an exception: readers and checks return problems, all of them, and a door draws them.
"""

from collections.abc import Iterable, Sequence
from unicodedata import category, east_asian_width

from msgspec import Struct

from beforehand.text.source import Span

SHOWN_WIDTH = 160


class Problem(Struct, frozen=True):
    """One mistake.

    ``code`` names the fault in words joined by ``-`` (``undeclared-name``); ``message`` says what is wrong with the
    writer's own words; ``help`` says what to do; ``also`` are other places involved, each with its own words;
    ``file`` names the file where no span can be given (a file that is missing or not text).
    """

    code: str
    message: str
    span: Span | None = None
    help: str = ""
    also: tuple[tuple[Span, str], ...] = ()
    file: str = ""

    @property
    def place(self) -> str:
        """``file:line:column``, or the file's name, or nothing."""
        return self.span.place if self.span else self.file

    def draw(self) -> str:
        """The problem as text: place, message, the line with a caret under the very characters, what to do."""
        parts = [f"{self.place}: {self.message} [{self.code}]" if self.place else f"{self.message} [{self.code}]"]
        if self.span:
            parts.append(draw_span(self.span))
        for span, words in self.also:
            parts.append(f"  {span.place}: {words}")
            parts.append(draw_span(span))
        if self.help:
            parts.append(f"  {self.help}")
        return "\n".join(parts)


def draw_span(span: Span) -> str:
    """The first line of a span with a caret under each of its characters; wide characters are allowed for."""
    number, column = span.text.position(span.start)
    line = span.text.line(number)
    length = max(1, min(span.end - span.start, len(line) - column + 1))
    before, marked, after = line[: column - 1], line[column - 1 : column - 1 + length], line[column - 1 + length :]
    if len(before) > SHOWN_WIDTH // 2:
        before = "…" + before[-SHOWN_WIDTH // 2 :]
    if len(marked) > SHOWN_WIDTH // 2:
        marked, after = marked[: SHOWN_WIDTH // 2], "…"
    if len(after) > SHOWN_WIDTH // 2:
        after = after[: SHOWN_WIDTH // 2] + "…"
    before, marked, after = visible(before), visible(marked), visible(after)
    margin = f"  {number} | "
    carets = " " * (len(margin) + _width(before)) + "^" * max(1, _width(marked))
    return f"{margin}{before}{marked}{after}\n{carets}"


def visible(text: str) -> str:
    """Text that is safe to print: control, hidden and direction-changing characters become visible escapes."""
    return "".join(" " if ch == "\t" else _escape(ch) if is_hidden(ch) else ch for ch in text)


def is_hidden(ch: str) -> bool:
    """Whether a character is a control, format (direction marks, zero width), surrogate or separator of lines."""
    return category(ch) in {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


def _escape(ch: str) -> str:
    return f"<U+{ord(ch):04X}>"


def _width(text: str) -> int:
    return sum(0 if category(ch) in {"Mn", "Me"} else 2 if east_asian_width(ch) in {"W", "F"} else 1 for ch in text)


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A suggestion for a mistyped word, or nothing: ``Did you mean "income"?``"""
    from difflib import get_close_matches

    candidates = list(known)
    close = get_close_matches(word[:100], candidates, n=1, cutoff=0.6)
    if not close:
        folded = {name.casefold().replace("-", "_"): name for name in candidates}
        close = [folded[key] for key in [word.casefold().replace("-", "_").replace(" ", "_")] if key in folded]
    return f'Did you mean "{close[0]}"?' if close else ""


def quote(text: str, limit: int = 60) -> str:
    """A writer's own words in quotes, cut where long, with nothing hidden."""
    return f'"{visible(text if len(text) <= limit else text[:limit] + "…")}"'


def listing(words: Sequence[str], limit: int = 12) -> str:
    """``a, b or c``; a long list is cut and counted."""
    if len(words) > limit:
        return ", ".join(words[:limit]) + f" … ({len(words)} in all)"
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + f" or {words[-1]}" if words else "nothing"


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems sorted by place, repeats removed."""
    unique = dict.fromkeys(problems)
    return tuple(sorted(unique, key=lambda p: (p.span.text.name, p.span.start) if p.span else (p.file, -1)))
