"""``beforehand sources``: the ledger of a law's sources, and whether a text still contains what is cited."""

import json
import sys
from pathlib import Path

import click

from beforehand.cli.width import terminal_width
from beforehand.law import load_law
from beforehand.load import shipped_packs
from beforehand.sources.check_text import check_as_text
from beforehand.sources.held import LARGEST, held_text
from beforehand.sources.lean import find_leans
from beforehand.sources.ledger import keep_ledger
from beforehand.sources.ledger_text import ledger_as_text
from beforehand.sources.passages import check_text
from beforehand.sources.plain import check_as_plain, ledger_as_plain
from beforehand.text.passage import normalise

CHECK = "check"


@click.command(options_metavar="[OPTIONS]")
@click.argument("words", nargs=-1, metavar="PACK | [PACK] check FILE")
@click.option("--check", "held", metavar="FILE", help="The same as: PACK check FILE.")
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
@click.option("--lang", metavar="LANGUAGE", help="The language of the text, one of the pack's: en, ru.")
def sources(words: tuple[str, ...], held: str | None, *, as_json: bool, lang: str | None) -> None:
    """The ledger: every source of a law, what rests on it, and what the answers lean on.

    Says of each source its origin, kind and date, what it supports and what it stands against; and for each decision,
    how many profiles would be answered otherwise without one source, or without all sources of one origin.

    With check, says whether a text that you hold still contains the passages cited. The pack ships fingerprints of
    them, no sentences. FILE is text or HTML, in UTF-8; - reads standard input. Without PACK, all shipped packs are
    looked at.

    \b
      beforehand sources ru-decree-821
      beforehand sources check article.html
      beforehand sources ru-decree-821 check article.txt

    Exit status of check: 0 if all passages of some source were found, 1 if some are missing or none was recognised.
    """
    pack, file = _parsed(words, held)
    if lang is not None and as_json:
        raise click.UsageError("--lang goes with text; JSON is in the pack's own language.")
    if file is not None:
        _check(pack, file, as_json=as_json, lang=lang)
        return
    law = load_law(pack or "")
    ledger, leans = keep_ledger(law.ruleset), find_leans(law.ruleset, law.index)
    if as_json:
        click.echo(json.dumps(ledger_as_plain(law.ruleset, ledger, leans), ensure_ascii=False, indent=2))
    else:
        click.echo(ledger_as_text(law.ruleset, ledger, leans, lang, terminal_width()))


def _parsed(words: tuple[str, ...], held: str | None) -> tuple[str | None, str | None]:
    """The pack, and the text to check."""
    match words, held:
        case (file,), None if file == CHECK:
            raise click.UsageError("Which text? Write: beforehand sources check FILE.")
        case (pack,), _:
            return pack, held
        case (verb, file), None if verb == CHECK:
            return None, file
        case (pack, verb, file), None if verb == CHECK:
            return pack, file
        case (), str():
            return None, held
        case _:
            raise click.UsageError("Give one PACK, or [PACK] check FILE.")


def _check(pack: str | None, file: str, *, as_json: bool, lang: str | None) -> None:
    name = "standard input" if file == "-" else file
    text = held_text(name, _bytes(file))
    if not isinstance(text, str):
        click.echo(text.draw(), err=True)
        sys.exit(2)
    laws = [load_law(one).ruleset for one in ([pack] if pack else shipped_packs())]
    found = [(ruleset, check_text(text, ruleset)) for ruleset in laws]
    if as_json:
        click.echo(json.dumps(check_as_plain(name, found), ensure_ascii=False, indent=2))
    else:
        click.echo(check_as_text(name, len(normalise(text)), found, lang, terminal_width()))
    if not any(one.whole for _, checked in found for one in checked):
        sys.exit(1)


def _bytes(file: str) -> bytes:
    """A file's bytes, or those of standard input, and no more than a text can have."""
    if file == "-":
        if sys.stdin is None:
            raise click.UsageError("Standard input is closed.")
        return sys.stdin.buffer.read(LARGEST + 1)
    try:
        with Path(file).open("rb") as text:
            return text.read(LARGEST + 1)
    except OSError as error:
        raise click.UsageError(f"{file} cannot be read: {error.strerror}.") from None
