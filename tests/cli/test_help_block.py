"""The lines with which an organisation names itself: short, plain text, or told what is wrong and where."""

from pathlib import Path

import pytest

from beforehand.cli.help_block import HelpBlockError, read_help_block


def block(folder: Path, content: str | bytes) -> str:
    file = folder / "help.txt"
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return str(file)


def problem(folder: Path, content: str | bytes) -> str:
    with pytest.raises(HelpBlockError) as raised:
        read_help_block(block(folder, content))
    return raised.value.message.replace(str(folder), "FOLDER")


def test_lines_are_taken_as_they_are_and_empty_ones_left_out(tmp_path: Path) -> None:
    assert read_help_block(block(tmp_path, "\ufeffЮрист\r\n\r\n  +7 000 \n")) == ("Юрист", "+7 000")
    assert read_help_block(block(tmp_path, "")) == ()
    assert read_help_block(None) == ()


def test_20_lines_of_200_characters_are_taken_and_no_more(tmp_path: Path) -> None:
    whole = "\n".join(["ж" * 200] * 20)
    assert len(read_help_block(block(tmp_path, whole))) == 20
    assert problem(tmp_path, whole + "\nж") == (
        "FOLDER/help.txt: A help block has at most 20 lines. [too-large]\n  Shorten it."
    )
    told = problem(tmp_path, "a\n" + "b" * 201)
    assert told.startswith("FOLDER/help.txt:2:201: This line has 201 characters; a line of a help block may have 200.")


def test_a_file_without_end_is_refused(tmp_path: Path) -> None:
    assert "[too-large]" in problem(tmp_path, b"\n" * 10_000_000)
    with pytest.raises(HelpBlockError, match="too-large"):
        read_help_block("/dev/zero")


@pytest.mark.parametrize("hidden", ["\x1b[31m", "\t", "\x00", "\u202e", "\u200b"])
def test_nothing_hidden_gets_in(tmp_path: Path, hidden: str) -> None:
    told = problem(tmp_path, f"fine\nnot {hidden}fine")
    assert told.startswith(f"FOLDER/help.txt:2:5: U+{ord(hidden[0]):04X} is a control or hidden character.")
    assert hidden[0] not in told.replace("\n", "")


def test_every_problem_is_told(tmp_path: Path) -> None:
    assert problem(tmp_path, "\t\n" + "b" * 201).count("help.txt:") == 2


def test_what_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    assert "byte 2 is E4" in problem(tmp_path, "Hä".encode("latin-1"))
