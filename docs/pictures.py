"""Draws ``docs/pictures/ask.svg``: a real session of the interview in lines, as a picture for the README.

``python docs/pictures.py`` writes it; with ``--check`` it only says whether it is current (exit status 1).
"""

import io
import re
import sys
from html import escape
from pathlib import Path

from beforehand.ask.conversation import Conversation
from beforehand.ask.plain import PlainFace
from beforehand.law import load_law
from beforehand.text.save import save

PICTURE = Path(__file__).with_name("pictures") / "ask.svg"
COMMAND = "beforehand ask ru-decree-821 --plain"
TYPED = "1", "2", "4", "1", "2", "1", "9", "", "q"
"""A man of 18 to 64 who applies for a residence permit after a year on a temporary permit, and holds no paper."""

SHOWN = {r"Question [23]$": 20, r"Must he bring": 11}
"""The parts of the session that are drawn, by how they begin, and so many lines of each. What is left out is marked."""

COLUMNS = 60
LINE, CHARACTER, MARGIN = 18, 8.4, 20
STYLE = "text{font:14px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#d8dee9;white-space:pre}.typed{fill:#a3d9a5;font-weight:bold}.strong{fill:#fff;font-weight:bold}.left{fill:#8a93a3}"


def session() -> str:
    """What the interview prints, with what is typed."""
    shown = io.StringIO()
    given = io.StringIO("".join(f"{line}\n" for line in TYPED))
    PlainFace(Conversation(load_law("ru-decree-821")), given, shown, COLUMNS).run()
    return shown.getvalue()


def drawn_lines(text: str) -> list[tuple[str, str]]:
    """The lines of the picture, each with its class."""
    parts = re.split(r"\n\n+", text)
    lines = [("typed", f"$ {COMMAND}"), ("left", "  …")]
    before = None
    for number, part in enumerate(parts):
        most = next((most for pattern, most in SHOWN.items() if re.match(pattern, part, flags=re.MULTILINE)), 0)
        if not most:
            continue
        first, *rest = part.splitlines()[:most]
        if before is not None and number - before > 1:
            lines += [("", ""), ("left", "  …")]
        lines.append(("", ""))
        before = number
        strong = (first, rest[0]) if first.startswith("Question") else (first,)
        lines += [(_class(line, strong), line) for line in (first, *rest)]
    return [*lines, ("left", "  …")]


def _class(line: str, strong: tuple[str, ...]) -> str:
    return "typed" if line.startswith("> ") else "strong" if line in strong else ""


def ask_svg() -> str:
    """The picture. It needs no font, no script and no address."""
    lines = drawn_lines(session())
    width, height = COLUMNS * CHARACTER + 2 * MARGIN, len(lines) * LINE + 2 * MARGIN
    drawn = "\n".join(_text(row, kind, line) for row, (kind, line) in enumerate(lines) if line)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height}" '
        f'viewBox="0 0 {width:.0f} {height}" role="img" xml:space="preserve">\n<title>A session of {COMMAND}</title>\n'
        f"<style>{STYLE}</style>\n"
        f'<rect width="100%" height="100%" rx="8" fill="#1e222a"/>\n{drawn}\n</svg>\n'
    )


def _text(row: int, kind: str, line: str) -> str:
    marked = f' class="{kind}"' if kind else ""
    return f'<text x="{MARGIN}" y="{MARGIN + (row + 1) * LINE - 4}"{marked}>{escape(line)}</text>'


def main() -> int:
    """Write the picture, or check it. Gives the exit status."""
    made = ask_svg()
    if PICTURE.exists() and PICTURE.read_text("utf-8") == made:
        return 0
    if "--check" in sys.argv:
        print("docs/pictures/ask.svg is not current. Run `python docs/pictures.py`.")
        return 1
    PICTURE.parent.mkdir(exist_ok=True)
    save(PICTURE, made.encode())
    print(f"wrote {PICTURE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
