"""How wide words are in a picture, and where their lines break."""

from functools import cache


@cache
def width_of(text: str, size: float, weight: str = "normal") -> float:
    """The width of a line, in points."""
    from matplotlib.font_manager import FontProperties
    from matplotlib.textpath import TextPath

    if not text.strip():
        return 0.0
    path = TextPath((0, 0), text, prop=FontProperties(family="DejaVu Sans", size=size, weight=weight))
    return float(path.get_extents().width)


def wrapped(text: str, size: float, width: float, weight: str = "normal") -> list[str]:
    """A text as lines that are no wider than ``width``; a word that is wider stands alone."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(longer, size, weight) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
