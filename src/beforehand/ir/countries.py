"""The countries of ISO 3166-1 and their names (Unicode CLDR), as data that a test holds to pycountry and Babel."""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("countries.json")
"""By language, names by two-letter code; under "alpha_3", two-letter by three-letter codes."""


@cache
def _names() -> dict[str, dict[str, str]]:
    names: dict[str, dict[str, str]] = json.loads(_FILE.read_text("utf-8"))
    return names


def country_names(language: str) -> dict[str, str]:
    """The names of all countries in a language, by ``country.TJ``; empty for a language that is not there."""
    return {f"country.{code}": name for code, name in _names().get(language, {}).items()}


def find_country(written: str) -> str | None:
    """The code of a country that was written as a name, in small letters or as a three-letter code, or None."""
    names = _names()
    folded = written.strip().casefold()
    if folded.upper() in names["en"] or folded.upper() in names["alpha_3"]:
        return names["alpha_3"].get(folded.upper(), folded.upper())
    found = (code for language in names for code, name in names[language].items() if name.casefold() == folded)
    return next(found, None)


COUNTRIES: tuple[str, ...] = tuple(sorted(_names()["en"]))

THREE_LETTERS: Mapping[str, str] = _names()["alpha_3"]
"""Two-letter codes by codes of three letters."""
