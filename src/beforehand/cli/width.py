"""How wide the output of a command may be."""

import os


def terminal_width() -> int:
    """The width to wrap at: the terminal's, at most 100; COLUMNS decides where it is set."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns) > 0:
        return min(int(columns), 100)
    try:
        return min(os.get_terminal_size().columns or 88, 100)
    except OSError:
        return 88
