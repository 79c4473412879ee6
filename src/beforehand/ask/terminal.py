"""The interview on the terminal's other screen, so that nothing of it stays in the window.

It is drawn with prompt_toolkit, from the extra ``terminal``. No colour is used, no mouse, no bell, and no file.
"""

import os
import signal
from collections.abc import Callable
from contextlib import suppress

from prompt_toolkit.application import Application
from prompt_toolkit.data_structures import Point
from prompt_toolkit.formatted_text import StyleAndTextTuples
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.keys import Keys
from prompt_toolkit.layout import FormattedTextControl, Layout, Window
from prompt_toolkit.output import ColorDepth, create_output
from prompt_toolkit.styles import Style

from beforehand.ask.conversation import Conversation
from beforehand.ask.screens import Screens

NAMES = {
    Keys.Up: "up",
    Keys.Down: "down",
    Keys.Home: "home",
    Keys.End: "end",
    Keys.PageUp: "pageup",
    Keys.PageDown: "pagedown",
    Keys.Tab: "tab",
    Keys.Enter: "enter",
    Keys.Escape: "escape",
    Keys.ControlC: "q",
    Keys.ControlD: "q",
    Keys.SIGINT: "q",
    " ": "space",
}

STYLE = Style([("strong", "bold"), ("here", "reverse")])


def run_in_terminal(talk: Conversation) -> None:
    """Ask on the other screen until the person closes it. The screen is wiped before it is left, also on an error."""
    face = _Face(Screens(talk))
    with suppress(EOFError):  # the terminal has gone
        face.run()


class _Face:
    def __init__(self, screens: Screens) -> None:
        self._screens = screens
        self._pointer = Point(0, 0)
        self._output = create_output()
        control = FormattedTextControl(
            self._text, focusable=True, show_cursor=True, get_cursor_position=lambda: self._pointer
        )
        self._app: Application[None] = Application(
            layout=Layout(Window(control, wrap_lines=False, always_hide_cursor=False)),
            key_bindings=self._bindings(),
            style=STYLE,
            include_default_pygments_style=False,
            color_depth=ColorDepth.DEPTH_1_BIT,
            full_screen=True,
            erase_when_done=True,
            mouse_support=False,
            output=self._output,
        )
        self._app.ttimeoutlen = 0.1  # how long Escape waits for the rest of another key

    def run(self) -> None:
        self._app.run(pre_run=self._heed_signals, set_exception_handler=False)

    def _text(self) -> StyleAndTextTuples:
        size = self._output.get_size()
        try:
            rows, at = self._screens.draw(size.columns, size.rows)
        except Exception as error:  # noqa: BLE001 (the screen is left first; then it is raised again)
            self._end(error)
            rows, at = [], 0
        self._pointer = Point(0, at)
        made: StyleAndTextTuples = []
        for number, row in enumerate(rows):
            made.append(
                (f"class:{row.style}" if row.style else "", row.text + ("\n" if number + 1 < len(rows) else ""))
            )
        return made

    def _bindings(self) -> KeyBindings:
        bindings = KeyBindings()
        for key, name in NAMES.items():
            bindings.add(key)(self._pressing(name))
        bindings.add(Keys.Any)(self._pressing())
        return bindings

    def _pressing(self, name: str = "") -> Callable[[KeyPressEvent], None]:
        def press(event: KeyPressEvent) -> None:
            try:
                self._screens.press(name or event.data)
            except Exception as error:  # noqa: BLE001 (the screen is left first; then it is raised again)
                self._end(error)
            if self._screens.closed:
                self._end()

        return press

    def _heed_signals(self) -> None:
        """Whoever ends the process from outside leaves no answers on the screen."""
        if os.name != "posix" or self._app.loop is None:
            return
        for number in (signal.SIGTERM, signal.SIGHUP):
            self._app.loop.add_signal_handler(number, self._end)

    def _end(self, error: Exception | None = None) -> None:
        """Wipe the other screen and leave it; an error is raised again then."""
        if not self._app.is_running or self._app.is_done:
            return
        if error:
            self._app.exit(exception=error)
        else:
            self._app.exit()
