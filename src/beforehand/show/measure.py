"""How wide text is, so that it stays in its box: by the letters of a wide font, rounded up."""

from functools import cache

WIDTHS = {
    0.30: "'IJijlІЇЈіїјı",
    0.35: " ,./:;\\|ʻ",
    0.40: "()-[]ft",
    0.45: "!r",
    0.50: '"*_`–',
    0.55: "?cszгзсэѓєѕşç“”",
    0.60: "FLkvxyвтухчьўҳғӯҷү",
    0.65: "$0123456789EPSTYabdeghnopqu{}ГЕЗРТУабеийклоряё«»қӣөəğö",
    0.70: "ABCKRVXZЄАБВСХЧЬЭЯднпцћџң",
    0.75: "NUЌЍИЙКъ",
    0.80: "&DGHOQЂЋЏДЛНОПЦмы",
    0.85: "#+<=>^w~Ъю",
    0.90: "MМФЫфњ",
    0.95: "жшщљ",
}
OTHER = 1.1


@cache
def _widths() -> dict[str, float]:
    return {letter: width for width, letters in WIDTHS.items() for letter in letters}


def text_width(text: str, size: float) -> float:
    """The most that a line of text takes, in the unit of its size."""
    widths = _widths()
    return size * sum(widths.get(letter, OTHER) for letter in text)


def wrapped(text: str, width: float, size: float) -> list[str]:
    """Text in lines that are no wider than a width. A word that is wider is cut."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        tried = f"{line} {word}" if line else word
        if text_width(tried, size) <= width:
            line = tried
            continue
        if line:
            lines.append(line)
        line = word
        while text_width(line, size) > width and len(line) > 1:
            cut = len(line) - 1
            while cut > 1 and text_width(line[:cut], size) > width:
                cut -= 1
            lines.append(line[:cut])
            line = line[cut:]
    return [*lines, line] if line else lines
