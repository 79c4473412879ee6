"""The interview as screens: what stands on each, and what a key does there. How rows reach a terminal is not known here.

A screen is a head, and things to choose below it. What is too long for the screen scrolls; the head stays.
"""

from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct

from beforehand.ask.conversation import KEYS, SAME_KEY, Conversation, Entry
from beforehand.ask.question import Option, Question
from beforehand.ask.rows import Row, cut, rows_of, split, window

BODY = 8
"""So many rows are kept for what can be chosen, at least."""

MARKED, UNMARKED = "[x] ", "[ ] "


class Item(Struct, frozen=True):
    """Something to choose: what choosing it does, its mark, what stands above it, and the options that it means."""

    text: str
    do: Callable[[], None]
    mark: str = ""
    heading: str = ""
    group: int = 0
    means: tuple[Option, ...] | None = None


Screen = Callable[[], tuple[list[Row], list[Item]]]
"""A head, and what can be chosen below it."""

Page = Callable[[], list[Row]]
"""A text to read. It lies over a screen."""


class Screens:
    """One interview, screen by screen. It is over once ``closed``."""

    def __init__(self, talk: Conversation) -> None:
        self._talk = talk
        self.closed = False
        self._screen: Screen = self._question
        self._pointer = 0
        self._marked: tuple[Option, ...] = ()
        self._page: Page | None = self._start
        self._written: dict[int, list[Row]] = {}
        self._scrolled = 0
        self._height = 24
        self._width = 80
        self._go_on(self._start)

    # Drawing ----------------------------------------------------------------------------------------------------------

    def draw(self, width: int, height: int) -> tuple[list[Row], int]:
        """The rows of the screen, no more than ``height``, and the row of the pointer."""
        self._width, self._height = max(20, width) - 1, max(6, height)
        if self._page:
            return self._draw_page(self._read(self._page))
        head, items = self._screen()
        self._pointer = min(self._pointer, len(items) - 1)
        top = cut(head, max(self._height // 2, self._height - BODY) - 1)
        shown, at = window(*self._draw_items(items), self._height - len(top))
        return [*top, *shown], len(top) + at

    def _draw_items(self, items: Sequence[Item]) -> tuple[list[Row], int, int]:
        """The rows of what can be chosen; the pointed ones begin at the first number and end before the second."""
        rows: list[Row] = []
        first = last = 0
        for number, item in enumerate(items):
            above, here = items[max(0, number - 1)], number == self._pointer
            if item.group != above.group:
                rows.append(Row(""))
            if item.heading and (not number or item.heading != above.heading):
                rows += self._rows(item.heading)
            if here:
                first = len(rows)
            rows += self._rows(item.text, f"{'>' if here else ' '} {item.mark}", "here" if here else "")
            if here:
                last = len(rows)
        return rows, first, last

    def _draw_page(self, rows: list[Row]) -> tuple[list[Row], int]:
        room = self._room()
        self._scrolled = max(0, min(self._scrolled, len(rows) - room))
        shown = rows[self._scrolled : self._scrolled + room]
        return [*shown, *self._foot(more=self._scrolled + room < len(rows))], len(shown)

    def _room(self) -> int:
        """So many rows of a page are shown at once."""
        return max(1, self._height - len(self._foot(more=True)))

    def _read(self, page: Page) -> list[Row]:
        """The rows of a page at this width; written once, as a result takes its time."""
        if self._width not in self._written:
            self._written[self._width] = page()
        return self._written[self._width]

    def _foot(self, *, more: bool) -> list[Row]:
        own = self._talk.own
        hints = [f"Space  {own('down')}"] if more else []
        hints.append(f"Enter  {own('continue')}" if self._page == self._start else f"b  {own('back')}")
        return [Row(""), *self._rows("   ".join([*hints, f"q  {own('close')}"]), style="strong")]

    def _rows(self, text: str, mark: str = "", style: str = "") -> list[Row]:
        return rows_of(text, self._width, mark, style)

    # Screens ----------------------------------------------------------------------------------------------------------

    def _start(self) -> list[Row]:
        talk = self._talk
        rows = self._rows(talk.title, style="strong")
        for caution in talk.cautions():
            rows += self._rows(caution, "! ")
        return [*rows, Row(""), *self._rows(talk.own("kept"))]

    def _help(self) -> list[Row]:
        talk = self._talk
        rows = self._rows(talk.asks(), style="strong")
        if why := talk.why():
            rows += [Row(""), *self._rows(why)]
        if how := talk.find_out():
            rows += [Row(""), *self._rows(f"{talk.own('find_out')}:")]
            for text in how:
                rows += self._rows(text, "- ")
        return rows

    def _result(self) -> list[Row]:
        return [Row(part) for line in self._talk.result(self._width).splitlines() for part in split(line, self._width)]

    def _question(self) -> tuple[list[Row], list[Item]]:
        talk, question = self._talk, self._talk.question
        assert question
        head = self._rows(talk.own("question", number=str(talk.number)))
        head += self._rows(talk.asks(), style="strong")
        for text in (talk.own("mark") if question.many else "", talk.answered() if talk.changing else "", talk.why()):
            head += self._rows(text) if text else []
        return head, [*self._answers(question), *map(self._menu, KEYS)]

    def _answers(self, question: Question) -> Iterator[Item]:
        labels = self._talk.labels
        for option in question.options:
            text, heading = labels.option(option), labels.heading(question, option)
            if question.many:
                mark = MARKED if option in self._marked else UNMARKED
                yield Item(text, partial(self._mark, option), mark, heading, means=(option,))
            else:
                yield Item(text, partial(self._answer, (option,)), heading=heading, means=(option,))
        if self._marked:
            yield Item(self._talk.own("continue"), self._answer_marked, group=1)
        if question.empty:
            yield Item(labels.none(), partial(self._answer, ()), group=1, means=())
        yield Item(labels.not_known(), self._decline, group=1)

    def _menu(self, key: str) -> Item:
        return Item(self._talk.own(KEYS[key]), partial(self._command, key), f"{key}  ", group=2)

    def _entries(self) -> tuple[list[Row], list[Item]]:
        talk = self._talk
        above = talk.own("change"), talk.speech.own("presumed")
        items = [
            Item(f"{entry.title}: {entry.told}", partial(self._change, entry), heading=f"{above[entry.presumed]}:")
            for entry in talk.entries()
        ]
        if talk.question:
            items.append(Item(talk.own("continue"), self._go_on, group=1))
        else:
            items.append(Item(talk.own("result"), partial(self._turn, self._result), group=1))
        items += [self._menu("b"), Item(talk.own("again"), self._restart, "   ", group=2), self._menu("q")]
        return self._rows(talk.own("check"), style="strong"), items

    # What a choice does -----------------------------------------------------------------------------------------------

    def _show(self, screen: Screen) -> None:
        """Turn to a screen; the pointer stands on what was answered before, or on what leads on."""
        self._screen, self._pointer, self._page, self._marked = screen, 0, None, ()
        question, given = self._talk.question, self._talk.before
        if screen == self._entries:
            self._point(lambda item: item.group > 0)
        elif screen == self._question and given and question:
            self._marked = given.options if question.many else ()
            if given.declined:
                self._point(lambda item: item.do == self._decline)
            else:
                self._point(lambda item: item.means == given.options[:1])

    def _point(self, wanted: Callable[[Item], bool]) -> None:
        _, items = self._screen()
        self._pointer = next((number for number, item in enumerate(items) if wanted(item)), 0)

    def _go_on(self, page: Page | None = None) -> None:
        """Turn to the next question, or to the answers; a page may lie over it."""
        self._show(self._question if self._talk.question else self._entries)
        self._page = page

    def _turn(self, page: Page) -> None:
        """Lay a page over the screen."""
        self._page, self._scrolled = page, 0
        self._written.clear()

    def _answer(self, options: Sequence[Option]) -> None:
        self._talk.answer(options)
        self._go_on()

    def _answer_marked(self) -> None:
        self._answer(self._marked)

    def _decline(self) -> None:
        self._talk.decline()
        self._go_on()

    def _mark(self, option: Option) -> None:
        question, marked = self._talk.question, self._marked
        assert question
        self._marked = tuple(one for one in question.options if (one in marked) != (one == option))

    def _change(self, entry: Entry) -> None:
        self._talk.change(entry)
        self._show(self._question)

    def _restart(self) -> None:
        self._talk.restart()
        self._show(self._question)

    def _command(self, key: str) -> None:
        match key:
            case "0":
                self._turn(self._help)
            case "b":
                self._back()
            case "c":
                self._show(self._entries)
            case "r":
                self._turn(self._result)
            case _:
                self.closed = True

    def _back(self) -> None:
        looking = self._screen == self._entries and self._talk.question is not None
        if looking or self._talk.back():
            self._go_on()
        else:
            self._turn(self._start)

    # Keys -------------------------------------------------------------------------------------------------------------

    def press(self, key: str) -> None:
        """What a key does: its character, or its name ("up", "enter")."""
        key = SAME_KEY.get(key.casefold(), key.casefold())
        if key == "q":
            self.closed = True
        elif self._page:
            self._press_on_page(key, self._page)
        else:
            self._press(key)

    def _press_on_page(self, key: str, page: Page) -> None:
        room, lines = self._room(), len(self._read(page))
        if key in {"b", "escape"} or (key == "enter" and self._scrolled + room >= lines):
            self._page = None
            return
        by = {"up": -1, "down": 1, "pageup": 1 - room, "home": -lines, "end": lines}
        by |= dict.fromkeys(("pagedown", "space", "enter"), max(1, room - 1))
        self._scrolled = max(0, min(self._scrolled + by.get(key, 0), lines - room))

    def _press(self, key: str) -> None:
        _, items = self._screen()
        here = items[self._pointer]
        match key:
            case "up" | "down":
                self._pointer = (self._pointer + (1 if key == "down" else -1)) % len(items)
            case "home" | "pageup":
                self._pointer = 0
            case "end" | "pagedown":
                self._pointer = len(items) - 1
            case "tab":  # to the next group, or to the first
                self._point(lambda item: item.group > here.group)
            case "enter":
                here.do()
            case "space" if here.mark in {MARKED, UNMARKED}:
                here.do()
            case "escape" | "b":
                self._back()
            case "0" | "c" | "r" if self._screen == self._question:
                self._command(key)
            case _:
                pass
