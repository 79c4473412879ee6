"""The ledger as text: at any width, in every language of the pack, with nothing left out."""

import doctest

import pytest

from beforehand.law import Law, load_law
from beforehand.sources import held
from beforehand.sources.lean import Lean, find_leans
from beforehand.sources.ledger import keep_ledger
from beforehand.sources.ledger_text import ledger_as_text
from beforehand.tell.layout import width_of


@pytest.fixture(scope="module")
def law() -> Law:
    return load_law("ru-decree-821")


@pytest.fixture(scope="module")
def leans(law: Law) -> tuple[Lean, ...]:
    return find_leans(law.ruleset, law.index)


@pytest.mark.slow
@pytest.mark.parametrize("width", [40, 60, 100])
@pytest.mark.parametrize("language", ["en", "ru"])
def test_no_line_but_an_address_is_wider_than_asked(
    law: Law, leans: tuple[Lean, ...], width: int, language: str
) -> None:
    told = ledger_as_text(law.ruleset, keep_ledger(law.ruleset), leans, language, width)
    unbreakable = ("://", "_", "www.")
    wide = [line for line in told.splitlines() if width_of(line) > width]
    assert [line for line in wide if not any(part in line for part in unbreakable)] == []


def test_every_source_and_all_that_it_supports_is_told(law: Law, leans: tuple[Lean, ...]) -> None:
    ledger = keep_ledger(law.ruleset)
    told = " ".join(ledger_as_text(law.ruleset, ledger, leans, "en", 100).split())
    for entry in ledger.entries:
        assert f"- {entry.source.name}: " in told
        assert entry.source.url in told
        for cited in entry.supports:
            assert cited.name in told
    for lean in leans:
        for loss in (*lean.sources, *lean.origins):
            assert f"{loss.tally.answers:,}" in told


def test_the_examples_run() -> None:
    assert doctest.testmod(held).failed == 0
