"""The interview on a screen of its own, in a real pseudo-terminal: what it shows, what keys do, and what it leaves."""

import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from ask.screen import Terminal

pytest.importorskip("prompt_toolkit")

if os.name != "posix":
    pytest.skip("there are no pseudo-terminals here", allow_module_level=True)

COLOUR = re.compile(r"\x1b\[(?:[0-9;]*;)?(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;[0-9;]*)?m")
DECREE = "ru-decree-821"
ANSWERS = "man, 18 to 64", "another country"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and a folder for temporary files that are empty."""
    for variable in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    return tmp_path


@pytest.fixture
def asked() -> Iterator[Terminal]:
    """An interview on the first question."""
    with Terminal("ask", DECREE) as terminal:
        begin(terminal)
        yield terminal


def begin(terminal: Terminal) -> None:
    terminal.wait_for(r"kept in memory only[\s\S]*q  Close")
    terminal.type("end", "enter")
    terminal.wait_for(r"> me\n")


def choose(terminal: Terminal, option: str) -> None:
    """Move down to an option and take it."""
    for _ in range(40):
        if re.search(rf"^> (?:\[.\] )?{re.escape(option)}", terminal.text, flags=re.MULTILINE):
            break
        before = terminal.text
        terminal.type("down")
        terminal.wait_for_change(before)
    before = terminal.text
    terminal.type("enter")
    terminal.wait_for_change(before)


def closed(terminal: Terminal) -> None:
    """It is at its end, and left nothing."""
    assert terminal.wait_for_end() == 0
    assert not terminal.on_other
    assert terminal.main_text == ""


# What it shows ---------------------------------------------------------------------------------------------------


def test_a_question_stands_on_a_screen_of_its_own(asked: Terminal) -> None:
    assert asked.on_other
    assert asked.text.splitlines() == [
        "Question 1",
        "Who are you asking for?",
        "Why this is asked: This changes only how the questions are worded.",
        "",
        "> me",
        "  a member of my family",
        "  a client",
        "",
        "  I do not know",
        "",
        "  0  How to find out",
        "  b  Back",
        "  c  Change an answer",
        "  r  See the result so far",
        "  q  Close",
    ]


def test_the_result_comes_after_a_look_at_the_answers(asked: Terminal) -> None:
    choose(asked, "a client")
    choose(asked, "woman")
    assert "Check your answers" in asked.text
    assert "Sex, and age on the day of filing: woman" in asked.text
    asked.type("enter")
    asked.wait_for("This is information, not legal advice")
    asked.type(" ")
    asked.wait_for("No military paper has to be added")
    asked.type("b")
    asked.wait_for("Check your answers")


def test_several_answers_are_marked(asked: Terminal) -> None:
    for option in ("me", *ANSWERS, "a residence permit", "on 5 November 2025"):
        choose(asked, option)
    assert "Mark all that are true, then choose Continue." in asked.text
    choose(asked, "at least one year")
    choose(asked, "long residence")
    assert asked.text.count("[x]") == 2
    asked.type("tab")
    asked.wait_for("> Continue")
    asked.type("enter")
    asked.wait_for("Which of these papers")
    choose(asked, "none of these")
    choose(asked, "See the result")
    asked.wait_for("Space  Further down")
    shown = asked.text
    for _ in range(3):
        asked.type(" ")
        shown += asked.wait_for_change(asked.text)
    assert re.search(r"^at least one year lived.*\n.*\n=====", shown, flags=re.MULTILINE)


def test_an_answer_is_changed_and_the_others_stay(asked: Terminal) -> None:
    for option in ("me", *ANSWERS):
        choose(asked, option)
    asked.type("c")
    asked.wait_for("Check your answers")
    asked.type("home")
    asked.wait_for("> Asked for")
    choose(asked, "Sex, and age")
    assert "You answered: man, 18 to 64" in asked.text
    assert "> man, 18 to 64" in asked.text
    choose(asked, "man, exactly 65")
    assert "What are you applying for?" in asked.text
    asked.type("c")
    assert "Citizenship: another country" in asked.wait_for("man, exactly 65")


def test_one_can_go_back_to_the_start_and_on_again(asked: Terminal) -> None:
    choose(asked, "me")
    asked.type("b")
    asked.wait_for("> me")
    asked.type("b")
    asked.wait_for("kept in memory only")
    asked.type("end", "enter")
    asked.wait_for("> me")


def test_how_to_find_out_lies_over_the_question(asked: Terminal) -> None:
    choose(asked, "me")
    asked.type("?")
    asked.wait_for("Count the full years")
    asked.type("\x1b")
    asked.wait_for("> man, under 18")


def test_keys_of_a_cyrillic_layout_do_the_same(asked: Terminal) -> None:
    choose(asked, "me")
    asked.type("с")
    asked.wait_for("Check your answers")
    asked.type("и")
    asked.wait_for("> man, under 18")
    asked.type("й")
    closed(asked)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ru"])
def test_it_keeps_to_40_columns(language: str) -> None:
    """The terminal fails a test where a row is wider than its screen."""
    with Terminal("ask", DECREE, "--lang", language, columns=40) as terminal:
        terminal.wait_for("q  ")
        terminal.type("end", "enter")
        terminal.wait_for(r"^> |\n> ")
        for _ in range(9):
            terminal.type("down", "enter")
            terminal.wait_for_change(terminal.text)
        terminal.type("r")
        terminal.wait_for("b  (Back|Назад)")
        terminal.type("q")
        closed(terminal)


def test_a_window_that_shrinks_is_filled_anew(asked: Terminal) -> None:
    choose(asked, "me")
    asked.resize(40, 12)
    assert all(len(line) < 40 for line in asked.wait_for(r"The requirement\n…\n\n> man").splitlines())


# What it leaves --------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("key", ["q", "ctrl-c", "\x04"])
def test_it_leaves_nothing_in_the_window(asked: Terminal, key: str) -> None:
    for option in ("me", *ANSWERS):
        choose(asked, option)
    asked.type(key)
    closed(asked)
    on, off = asked.written.index("\x1b[?1049h"), asked.written.rindex("\x1b[?1049l")
    assert asked.written.count("\x1b[?1049h") == asked.written.count("\x1b[?1049l") == 1
    assert not re.sub(r"\x1b\[[?0-9;]*[a-zA-Z]|[\r\n]", "", asked.written[:on] + asked.written[off:])
    assert asked.other_text == "", "the other screen is wiped before it is left"


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_whoever_ends_it_from_outside_leaves_nothing_either(asked: Terminal, number: signal.Signals) -> None:
    choose(asked, "me")
    asked.process.send_signal(number)
    closed(asked)


@pytest.mark.parametrize("part", ["why", "next"])
def test_an_error_leaves_the_screen_first(part: str) -> None:
    """While a screen is drawn, and while a key is heeded."""
    broken = f"""
from beforehand.ask import interview, labels
asked = interview.Interview.next
def fail(asked_of, *_):
    if getattr(asked_of, "answers", True):
        raise ValueError("broken")
    return asked(asked_of)
labels.Labels.why = fail if {part!r} == "why" else labels.Labels.why
interview.Interview.next = fail if {part!r} == "next" else asked
"""
    with Terminal("ask", DECREE, first=broken) as terminal:
        terminal.wait_for("kept in memory only")
        terminal.type("end", "enter", "enter")
        assert terminal.wait_for_end() == 1
        assert not terminal.on_other
        assert "broken" in terminal.main_text
        assert "Who are you asking for?" not in terminal.main_text


def test_no_file_is_written(asked: Terminal, home: Path) -> None:
    for option in ("me", *ANSWERS):
        choose(asked, option)
    asked.type("q")
    closed(asked)
    assert list(home.rglob("*")) == []


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {}])
def test_it_uses_no_colour_and_rings_no_bell(variables: dict[str, str]) -> None:
    with Terminal("ask", DECREE, variables=variables) as terminal:
        begin(terminal)
        terminal.type("x", "down", "up", "q")
        closed(terminal)
        assert not COLOUR.search(terminal.written)
        assert "\a" not in terminal.written


# Where there is no such screen -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "variables", "first"),
    [
        (("--plain",), {}, ""),
        ((), {"TERM": "dumb"}, ""),
        ((), {}, "import sys; sys.modules['prompt_toolkit'] = None"),
    ],
)
def test_without_one_it_is_asked_in_lines(words: tuple[str, ...], variables: dict[str, str], first: str) -> None:
    with Terminal("ask", DECREE, *words, rows=60, variables=variables, first=first) as terminal:
        terminal.wait_for(r"4  I do not know\n>$")
        assert "\x1b" not in terminal.written
        assert ("pip install 'beforehand[terminal]'" in terminal.text) == bool(first)
        assert "This window keeps what it has shown until you clear it." in terminal.text
        terminal.type("q\n")
        assert terminal.wait_for_end() == 0
        assert terminal.text.endswith("> q")
