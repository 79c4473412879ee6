"""Nobody translates what nobody says: every word of the program is said somewhere in it."""

from pathlib import Path

import beforehand
from beforehand.words.catalogue import program_catalogue

SOURCE = Path(beforehand.__file__).parent

BUILT = (
    *("ask_", "cited_", "kind_", "seen_", "state_", "support_", "uncertain_"),
    *("show_derived_", "show_kind_", "show_notes_", "show_sign_"),
)
"""Prefixes from which ids are put together: ``f"support_{support}"``."""

VALUES = {"true", "false", "holds", "does_not_hold", "show_last_day_of_month", "show_first_of_next_month"}
"""Names of values, of readings, and of what a law does with a day that a month lacks."""


def test_every_word_of_the_program_is_said() -> None:
    said = "\n".join(file.read_text("utf-8") for file in (*SOURCE.rglob("*.py"), *SOURCE.rglob("*.js")))
    unsaid = [
        word
        for word in program_catalogue().originals
        if word not in VALUES
        and not word.startswith(BUILT)
        and not any(f"{mark}{word}{mark}" in said for mark in "'\"")
    ]
    assert unsaid == []


def test_every_prefix_is_used() -> None:
    said = "\n".join(file.read_text("utf-8") for file in SOURCE.rglob("*.py"))
    assert [prefix for prefix in BUILT if f'"{prefix}' not in said and f"'{prefix}" not in said] == []
