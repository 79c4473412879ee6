"""Plain text and the terminal."""

import re

import pytest
from show.whole_law import every_law

from beforehand.show import show_law

LAWS = every_law()
LONG = re.compile(r"\S{28,}")


@pytest.mark.slow
@pytest.mark.parametrize("width", [40, 60, 88, 100])
@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize("name", LAWS)
def test_no_line_is_wider_than_the_terminal(name: str, language: str, width: int) -> None:
    told = show_law(LAWS[name], "text", width=width, language=language)
    assert [line for line in told.splitlines() if len(line) > width and not LONG.search(line)] == []


def test_plain_text_is_plain() -> None:
    assert "\x1b" not in show_law(LAWS["boat"], "text")


def test_readings_stand_side_by_side_where_there_is_room() -> None:
    wide = show_law(LAWS["boat"], "text", width=88)
    assert re.search(r"^ +`free` \(leads\) +bound$", wide, flags=re.MULTILINE)
    narrow = show_law(LAWS["boat"], "text", width=40)
    assert re.search(r"^`free` \(leads\): They are free of it\.$", narrow, flags=re.MULTILINE)


def test_a_terminal_without_colour_has_none() -> None:
    pytest.importorskip("rich")
    assert re.search(r"\x1b\[[0-9;]*3[0-9]", show_law(LAWS["boat"], "terminal", colour=True))
    assert not re.search(r"\x1b\[(?:[0-9;]*;)?(?:3|4)[0-9]", show_law(LAWS["boat"], "terminal", colour=False))


def test_without_rich_a_terminal_gets_plain_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beforehand.show.terminal.find_spec", lambda _: None)
    assert show_law(LAWS["boat"], "terminal") == show_law(LAWS["boat"], "text")


def test_what_stands_under_is_set_in_and_repeats_no_sources() -> None:
    told = show_law(LAWS["ru-decree-821"], "text", language="ru", width=88)
    assert "Пол `sex`\n= Sex\n---------\n" in told
    assert "Ответ: одно из списка\n  = Answer: one of a list\n" in told
    assert "  - мужчина `male`\n    = man\n" in told
    assert re.search(
        r"\nЧто за этим стоит: несколько источников: [^\n]*\n  = What stands behind it: several origins\n", told
    )
