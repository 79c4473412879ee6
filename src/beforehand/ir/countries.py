"""The countries of ISO 3166-1 and their names (Unicode CLDR), as data that a test holds to pycountry and Babel."""

import json
from functools import cache
from pathlib import Path

_FILE = Path(__file__).with_name("countries.json")


@cache
def _names() -> dict[str, dict[str, str]]:
    names: dict[str, dict[str, str]] = json.loads(_FILE.read_text("utf-8"))
    return names


def country_names(language: str) -> dict[str, str]:
    """The names of all countries in a language, by ``country.TJ``; empty for a language that is not there."""
    return {f"country.{code}": name for code, name in _names().get(language, {}).items()}


COUNTRIES: tuple[str, ...] = tuple(sorted(_names()["en"]))
