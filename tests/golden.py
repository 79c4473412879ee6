"""Runs Markdown that shows commands with their output; tests/cases/README.md tells how such a page is written."""

import io
import os
import re
import shlex
import sys
from collections.abc import Iterator
from contextlib import chdir
from pathlib import Path

import pytest

from beforehand.cli.main import main

FILE = re.compile(
    r"^File: `(?P<name>[^`]+)`(?: in (?P<encoding>[\w-]+))?\n\n```\w*\n(?P<content>.*?)^```\n", re.MULTILINE | re.DOTALL
)
CONSOLE = re.compile(r"^```console\n(?P<body>.*?)^```\n", re.MULTILINE | re.DOTALL)
HASH = re.compile(r'(SHA-256 |"sha256": ")[0-9a-f]{16,64}')
VARIABLES = {"COLUMNS": "88", "LINES": "24", "NO_COLOR": "1"}


def sections(page: str) -> tuple[str, list[str]]:
    """What stands above the first "## " heading, and every part that begins with one."""
    opening, *rest = re.split(r"^(?=## )", page, flags=re.MULTILINE)
    return opening, rest


def played(text: str, folder: Path) -> str:
    """The text with its files written to a folder, its commands run there in order, and their output put in place."""
    (folder / "cache").mkdir(mode=0o700, exist_ok=True)
    steps = sorted((*FILE.finditer(text), *CONSOLE.finditer(text)), key=re.Match.start)
    made, at = [], 0
    for step in steps:
        if step.start() < at:  # a console block inside a file
            continue
        if step.re is FILE:
            path = folder / step["name"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(step["content"].encode(step["encoding"] or "utf-8"))
            block = step.group()
        else:
            block = f"```console\n{''.join(_run(line, folder) for line in _commands(step['body']))}```\n"
        made += [text[at : step.start()], block]
        at = step.end()
    return "".join([*made, text[at:]])


def _commands(body: str) -> Iterator[str]:
    return (line[2:] for line in body.splitlines() if line.startswith("$ "))


def _run(line: str, folder: Path) -> str:
    """One command as it is shown: itself, its output, and its exit status where that is not 0."""
    command, *filters = re.split(r" \| (?=awk |head )", line)
    words = shlex.split(command)
    words, given = (words[: words.index("<")], words[words.index("<") + 1]) if "<" in words else (words, None)
    words, into = (words[: words.index(">")], words[words.index(">") + 1]) if ">" in words else (words, None)
    status, output = _called(words, (folder / given).read_bytes() if given else b"", folder)
    if into:
        (folder / into).write_text(output, "utf-8")
        output = ""
    for text in filters:
        output = _filtered(output, shlex.split(text))
    output = HASH.sub(r"\1…", output).replace(str(folder), "FOLDER")
    return f"$ {line}\n{output}" + (f"[exit {status}]\n" if status else "")


def _called(words: list[str], given: bytes, folder: Path) -> tuple[int, str]:
    assert Path(words[0]).name == "beforehand", f"a page shows only beforehand: {words}"
    shown = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    status = 0
    with pytest.MonkeyPatch.context() as patch, chdir(folder):
        for name, value in VARIABLES.items():
            patch.setitem(os.environ, name, value)
        patch.setitem(os.environ, "BEFOREHAND_CACHE", str(folder / "cache"))
        patch.setattr(sys, "argv", ["beforehand", *words[1:]])
        patch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given), encoding="utf-8"))
        patch.setattr(sys, "stdout", shown)
        patch.setattr(sys, "stderr", shown)
        try:
            main()
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else int(end.code is not None)
    shown.seek(0)
    return status, shown.read()


def _filtered(output: str, words: list[str]) -> str:
    """What ``head -n 5`` or ``awk -v RS= /pattern/`` (whole paragraphs) leaves."""
    match words:
        case ["head", "-n", count]:
            return "".join(output.splitlines(keepends=True)[: int(count)])
        case ["awk", "-v", "RS=", pattern]:
            found = [part for part in re.split(r"\n\n+", output.strip("\n")) if re.search(pattern.strip("/"), part)]
            return "".join(f"{part}\n" for part in found)
        case _:
            raise AssertionError(f"only head -n and awk -v RS= are known: {words}")
