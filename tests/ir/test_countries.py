"""The country data is what pycountry (ISO 3166-1) and Babel (CLDR) say. `ACCEPT=1 pytest tests/ir` rewrites it."""

import json
import os
from pathlib import Path

import pycountry
import pytest
from babel import Locale

from beforehand.ir import countries

LANGUAGES = {"en": "en", "ru": "ru", "uz": "uz_Latn", "uz-Cyrl": "uz_Cyrl", "tg": "tg", "ky": "ky", "az": "az_Latn"}
"""By the name of the language here, its name in CLDR. CLDR names every country in all of them."""


def test_country_data_is_iso_3166_with_cldr_names() -> None:
    codes = sorted(country.alpha_2 for country in pycountry.countries)
    names = {
        language: {code: Locale.parse(locale).territories[code] for code in codes}
        for language, locale in LANGUAGES.items()
    }
    names["alpha_3"] = {country.alpha_3: country.alpha_2 for country in sorted(pycountry.countries, key=repr)}
    made = json.dumps(names, ensure_ascii=False, indent=0) + "\n"
    file = Path(countries.__file__).with_name("countries.json")
    if os.environ.get("ACCEPT"):
        file.write_text(made, "utf-8")
    assert file.read_text("utf-8") == made


def test_no_name_means_two_countries_in_any_two_languages() -> None:
    """A country may be written in any language here, so one name must not be two countries."""
    meant: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for name, country in countries.country_names(language).items():
            meant.setdefault(country.casefold(), set()).add(name)
    assert {country: codes for country, codes in meant.items() if len(codes) > 1} == {}


@pytest.mark.parametrize(
    "written", ["Тоҷикистон", "tojikiston", "Тожикистон", "Тажикстан", "Tacikistan", "Таджикистан"]
)
def test_a_country_is_found_by_its_name_in_each_language(written: str) -> None:
    assert countries.find_country(written) == "TJ"
