"""The interview as plain lines: for a pipe, a screen reader, or a terminal without a screen of its own.

Nothing moves and nothing is coloured: a question, numbered answers, a line to type. An empty line stands between questions.
"""

import re
from collections.abc import Sequence
from typing import Protocol, TextIO

from beforehand.ask.conversation import KEYS, SAME_KEY, Conversation
from beforehand.ask.question import Option, Question
from beforehand.tell.layout import fill
from beforehand.text.problem import quote

LONGEST = 1_000
"""Whoever types a longer line is no person: the input ends there."""

MOST_LINES = 2_000
"""So many lines of a pipe are read."""

WORDS = {"back": "b", "change": "c", "quit": "q", "exit": "q"}
_CHANGE = re.compile(r"(?:[=cс]|change\b)\s*([0-9]+)", re.IGNORECASE)


class Lines(Protocol):
    """Where lines are typed."""

    def readline(self, size: int, /) -> str: ...

    def isatty(self) -> bool: ...


class PlainFace:
    """A conversation with whoever types lines into ``given`` and reads ``shown``."""

    def __init__(
        self, conversation: Conversation, given: Lines | None, shown: TextIO, width: int, *, with_result: bool = True
    ) -> None:
        """Without ``with_result`` the result is not told at the end."""
        self._talk = conversation
        self._given = given
        self._shown = shown
        self._width = width
        self._with_result = with_result
        self._typed = bool(given and given.isatty())
        self._lines = 0
        self._checking = False

    def run(self) -> bool:
        """Ask until the end. False if the person closed it, and wants to see nothing more."""
        self._open()
        while True:
            if self._checking or self._talk.question is None:
                self._show_entries()
                going_on = self._take_at_entries()
            else:
                self._show_question(self._talk.question)
                going_on = self._take_answer(self._talk.question)
            if going_on is not None:
                return going_on

    # What is shown ----------------------------------------------------------------------------------------------------

    def _open(self) -> None:
        talk = self._talk
        self._say(talk.title)
        for caution in talk.cautions():
            self._say(caution, mark="! ")
        self._say("")
        self._say(talk.own("kept"))
        if self._typed:
            self._say(talk.own("shown"))
        self._say(talk.own("keys"))
        for key, name in KEYS.items():
            self._say(talk.own(name), 2, f"{key}  ")

    def _show_question(self, question: Question) -> None:
        talk, labels = self._talk, self._talk.labels
        self._say("")
        self._say(talk.own("question", number=str(talk.number)))
        self._say(talk.asks())
        if why := talk.why():
            self._say(why, 2)
        self._number([*map(labels.option, question.options), *self._ends(question)], self._headings(question))
        if talk.changing and (answered := talk.answered()):
            self._say(answered)
        if question.many:
            self._say(self._hint(question))

    def _headings(self, question: Question) -> list[str]:
        return [self._talk.labels.heading(question, option) for option in question.options]

    def _ends(self, question: Question) -> list[str]:
        """The answers that stand alone, last."""
        none = [self._talk.labels.none()] if question.empty else []
        return [*none, self._talk.labels.not_known()]

    def _number(self, told: Sequence[str], headings: Sequence[str] = ()) -> None:
        wide, above = len(str(len(told))), ""
        for number, text in enumerate(told, 1):
            heading = headings[number - 1] if number <= len(headings) else above
            if heading != above:
                self._say(heading, 2)
                above = heading
            self._say(text, 2, f"{number:>{wide}}  ")

    def _hint(self, question: Question) -> str:
        count = str(len(question.options) + len(self._ends(question)))
        return self._talk.own("many" if question.many else "one", count=count)

    def _show_entries(self) -> None:
        talk = self._talk
        self._say("")
        self._say(talk.own("check"))
        entries = talk.entries()
        headings = [talk.speech.own("presumed") if entry.presumed else "" for entry in entries]
        self._number([f"{entry.title}: {entry.told}" for entry in entries], headings)

    def _show_result(self) -> None:
        self._say("")
        print(self._talk.result(self._width), file=self._shown)

    # What is typed ----------------------------------------------------------------------------------------------------

    def _take_answer(self, question: Question) -> bool | None:
        """Read until a question is answered or left. Not None where the interview is over."""
        while True:
            line = self._read()
            if line is None:
                return self._ended()
            key = _key(line)
            match key:
                case "q":
                    return False
                case "b":
                    self._talk.back()
                case "c":
                    self._checking = True
                case "0":
                    self._show_help()
                    continue
                case "r":
                    self._show_result()
                case _:
                    if not self._taken(line, question):
                        continue
            return None

    def _taken(self, line: str, question: Question) -> bool:
        """Take a line as a change or as an answer; say what is wrong with it otherwise."""
        talk = self._talk
        if changed := _CHANGE.fullmatch(line):
            entries = talk.entries()
            if _within(changed[1], len(entries)):
                talk.change(entries[int(changed[1]) - 1])
                return True
            self._wrong(line, talk.own("one", count=str(len(entries))) if entries else "")
            return False
        options, ends = question.options, self._ends(question)
        words = [word for word in re.split(r"[\s,;]+", line) if word]
        count = len(options) + len(ends)
        if not words or not all(_within(word, count) for word in words) or (len(words) > 1 and not question.many):
            self._wrong(line, self._hint(question))
            return False
        numbers = sorted({int(word) for word in words})
        alone = next((number for number in numbers if number > len(options)), None)
        if alone and len(numbers) > 1:
            self._wrong(line, talk.own("alone", option=f"{alone}, {ends[alone - count - 1]}"))
            return False
        if alone == count:
            talk.decline()
        else:
            talk.answer([] if alone else _chosen(options, numbers))
        return True

    def _take_at_entries(self) -> bool | None:
        """Read what to do with the answers: change one, go on, or see the result. Not None where it is over."""
        talk, told = self._talk, False
        on, entries = talk.question is not None, talk.entries()
        self._checking = False
        self._say(talk.own("continue" if on else "result"), 2, "Enter  ")
        self._say(talk.own("change"), 2, f"1-{len(entries)}  ")
        while True:
            line = self._read()
            if line is None:
                return self._ended(told=told)
            key = _key(line)
            if key == "q":
                return False
            if key == "b" and not on:
                talk.back()
                return None
            if key == "r" or (not line and not on and not told):
                self._show_result()
                told = not on
                self._after_result()
                continue
            if not line or key in {"b", "c"}:
                return True if told and not line else None
            changed = _CHANGE.fullmatch(line)
            number = changed[1] if changed else line
            if _within(number, len(entries)):
                talk.change(entries[int(number) - 1])
                return None
            self._wrong(line, talk.own("one", count=str(len(entries))))

    def _after_result(self) -> None:
        self._say("")
        self._say(self._talk.own("change"), 2, "c  ")
        self._say(self._talk.own("close"), 2, "q  ")

    def _show_help(self) -> None:
        """Why a question is asked, and how to find out what it asks."""
        talk = self._talk
        for text in filter(None, (talk.why(), f"{talk.own('find_out')}:" if talk.find_out() else "")):
            self._say(text, 2)
        for text in talk.find_out():
            self._say(text, 2, "- ")

    def _wrong(self, line: str, hint: str) -> None:
        for text in filter(None, (self._talk.own("wrong", said=quote(line)) if line else "", hint)):
            self._say(text)

    def _ended(self, *, told: bool = False) -> bool:
        """The input is at its end."""
        if self._with_result and not told:
            if self._talk.question is not None:
                self._say("")
                self._say(self._talk.own("ended"))
            self._show_result()
        return True

    # Lines ------------------------------------------------------------------------------------------------------------

    def _say(self, text: str, indent: int = 0, mark: str = "") -> None:
        for line in fill(text, self._width, indent, mark):
            print(line, file=self._shown)

    def _read(self) -> str | None:
        """A line without the spaces around it; None at the end."""
        print("> ", end="", file=self._shown, flush=True)
        line = self._given.readline(LONGEST) if self._given else ""
        self._lines += 1
        over = not line or (len(line) == LONGEST and not line.endswith("\n"))
        if over or (not self._typed and self._lines > MOST_LINES):
            print(file=self._shown)
            return None
        said = line.strip("\ufeff \t\r\n\v\f\0")
        if not self._typed:  # what comes through a pipe is shown where it would be typed
            print(quote(said)[1:-1], file=self._shown)
        return said


def _key(line: str) -> str:
    """The key that a line stands for, or nothing."""
    line = line.casefold()
    key = WORDS.get(line, SAME_KEY.get(line, line))
    return key if key in KEYS else ""


def _within(word: str, most: int) -> bool:
    return word.isascii() and word.isdecimal() and len(word) < 10 and 1 <= int(word) <= most


def _chosen(options: Sequence[Option], numbers: Sequence[int]) -> list[Option]:
    return [options[number - 1] for number in numbers]
