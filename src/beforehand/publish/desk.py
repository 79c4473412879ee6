"""The caseworker's screen on which a CSV file is answered: see ``screening`` for its data and ``page/desk.js`` for its script.

Whatever is counted is told by certainty and by what is open, never by what the law asks of anybody.
"""

from collections.abc import Iterator

from beforehand.publish.tongues import Tongues

DESK_WORDS = (
    *("screen_rows", "screen_unread", "screen_contradict", "screen_faults", "screen_away"),
    *("screen_missing", "screen_not_asked", "screen_no_answer"),
    *("page_screen_going", "page_screen_personal", "page_screen_two", "page_screen_nothing", "page_screen_broken"),
)
"""Strings that only the script puts in their places."""


def write_way(say: Tongues) -> str:
    """What leads from the start to the screen. Without script it is not there."""
    return f"<button type=button id=many class=s>{say.span('page_screen')}</button>"


def write_desk(say: Tongues) -> Iterator[str]:
    """The screen."""
    yield f"<section id=cases class=s hidden><h1>{say.span('page_screen')}</h1>{say.p('page_screen_about')}"
    yield f"<ul><li>{say.p('sheet_no_names')}<li>{say.p('page_screen_how')}</ul>"
    yield f"<label for=csv>{say.span('page_screen_choose')}</label><input type=file id=csv accept=.csv,.txt,.tsv,text/csv>"
    yield "<div id=going role=status></div><div id=refused role=alert></div>"
    yield f"<div id=found hidden><div>{say.p('page_screen_careful')}</div>"
    yield f"<button type=button id=save class=go>{say.span('page_screen_save')}</button><div id=counted></div></div>"
    yield f"<div class=nav><button type=button id=leave>{say.span('ask_back')}</button></div></section>\n"
