"""The country data is what pycountry (ISO 3166-1) and Babel (CLDR) say. `ACCEPT=1 pytest tests/ir` rewrites it."""

import json
import os
from pathlib import Path

import pycountry
from babel import Locale

from beforehand.ir import countries

LANGUAGES = ("en", "ru")


def test_country_data_is_iso_3166_with_cldr_names() -> None:
    codes = sorted(country.alpha_2 for country in pycountry.countries)
    names = {language: {code: Locale.parse(language).territories[code] for code in codes} for language in LANGUAGES}
    names["alpha_3"] = {country.alpha_3: country.alpha_2 for country in sorted(pycountry.countries, key=repr)}
    made = json.dumps(names, ensure_ascii=False, indent=0) + "\n"
    file = Path(countries.__file__).with_name("countries.json")
    if os.environ.get("ACCEPT"):
        file.write_text(made, "utf-8")
    assert file.read_text("utf-8") == made
