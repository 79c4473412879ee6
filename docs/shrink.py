"""Writes the scripts of the page as they are published: in fewer bytes, with short names for what only they name.

``python docs/shrink.py`` writes; with ``--check`` it only says what is not current (exit status 1). What is written is part of the
program, so that a page has the same bytes wherever it is published, without this library.
"""

import sys
from pathlib import Path

import minify

PAGE = Path(__file__).parents[1] / "src/beforehand/publish/page"
SCRIPTS = {
    "street.min.js": ("decide.js", "page.js"),
    "caseworker.min.js": ("decide.js", "page.js", "screen.js", "desk.js"),
}


def shrunk(parts: tuple[str, ...]) -> str:
    """Some scripts as one; names of functions that stand outside every other one stay as they are."""
    text = "\n".join((PAGE / part).read_text("utf-8") for part in parts)
    return str(minify.string("application/javascript", text)) + "\n"


def main(arguments: list[str]) -> int:
    wrong = 0
    for name, parts in SCRIPTS.items():
        path, text = PAGE / name, shrunk(parts)
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        if "--check" in arguments:
            print(f"{path}: not current; run `just docs`", file=sys.stderr)
            wrong = 1
        else:
            path.write_text(text, "utf-8")
    return wrong


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
