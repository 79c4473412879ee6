"""The command on a terminal, and what it writes."""

import os
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from show.whole_law import BOAT

from beforehand.cli import show as command
from beforehand.cli.main import commands


def test_a_terminal_opens_the_pager(monkeypatch: pytest.MonkeyPatch) -> None:
    paged: list[str] = []
    monkeypatch.setattr(command, "_colour", lambda: True)
    monkeypatch.setattr(click, "echo_via_pager", paged.append)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    commands.main(["show", str(BOAT)], standalone_mode=False)
    assert "The boat order" in paged[0]


@pytest.mark.parametrize(
    ("terminal", "variables", "colour"),
    [
        (False, {}, None),
        (True, {"TERM": "dumb"}, None),
        (True, {"TERM": "xterm"}, True),
        (True, {"TERM": "xterm", "NO_COLOR": "1"}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(
    monkeypatch: pytest.MonkeyPatch, *, terminal: bool, variables: dict[str, str], colour: bool | None
) -> None:
    for name in ("TERM", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setitem(os.environ, name, value)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    assert command._colour() is colour


def test_files_are_whole_and_nothing_is_left_beside_them(tmp_path: Path) -> None:
    told = CliRunner().invoke(
        commands, ["show", str(BOAT), "--out", str(tmp_path / "l.html"), "--map", str(tmp_path / "m.svg")]
    )
    assert told.exit_code == 0
    assert sorted(file.name for file in tmp_path.iterdir()) == ["l.html", "m.svg"]
    assert (tmp_path / "l.html").read_text("utf-8").endswith("</html>\n")
    assert told.stdout == ""
