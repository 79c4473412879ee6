"""``beforehand decide PACK``: what a law says of a case."""

import json
import sys
from errno import EBADF
from pathlib import Path

import click

from beforehand.cli.help_block import read_help_block
from beforehand.cli.width import terminal_width
from beforehand.errors import FactsError
from beforehand.law import load_law
from beforehand.text.json_object import LARGEST, read_object
from beforehand.text.problem import Problem
from beforehand.text.source import Span, Text


@click.command()
@click.argument("pack")
@click.option("--facts", metavar="FILE", help="The facts known, as one JSON object; - reads standard input.")
@click.option("--template", is_flag=True, help="Print every fact and its values, to fill in.")
@click.option("--json", "as_json", is_flag=True, help="Print the answers as JSON.")
@click.option("--lang", metavar="LANGUAGE", help="The language of the text, one of the pack's: en, ru.")
@click.option("--as-known", metavar="DAY", help="Count only sources published by this day (2025-12-31).")
@click.option("--help-block", metavar="FILE", help="Who can help: your organisation, in at most 20 lines of text.")
def decide(
    pack: str,
    facts: str | None,
    *,
    template: bool,
    as_json: bool,
    lang: str | None,
    as_known: str | None,
    help_block: str | None,
) -> None:
    """What a law says of a case, how certain that is, why, and what is still open.

    PACK is the name of a shipped pack or a folder. Facts come from a file or standard input, so that they do not land
    in the shell's history. A fact left out or null is unknown: missing is never no.

    \b
      beforehand decide ru-decree-821 --template > case.json
      beforehand decide ru-decree-821 --facts case.json
      echo '{"sex": "male", "age": 24, "citizenship": "TJ"}' | beforehand decide ru-decree-821 --facts -
    """
    if (facts is None) != template:
        raise click.UsageError("Give --facts FILE (or --facts - for standard input), or --template.")
    if lang is not None and as_json:
        raise click.UsageError(
            "--lang goes with text; JSON is in the pack's own language, with names that do not change."
        )
    if as_known is not None and template:
        raise click.UsageError(
            "--as-known goes with --facts: the facts that a law asks about are the same on every day."
        )
    if help_block is not None and (as_json or template):
        raise click.UsageError("--help-block goes with the text of an answer.")
    helpers = read_help_block(help_block)
    law = load_law(pack)
    if template:
        from beforehand.tell.template import as_template, facts_as_plain

        told = json.dumps({"facts": facts_as_plain(law.ruleset)}, ensure_ascii=False, indent=2)
        click.echo(told if as_json else as_template(law.ruleset, lang))
        return
    if as_known is not None:
        try:
            law = law.as_known(as_known)
        except ValueError:
            raise click.BadParameter(
                f'"{as_known}" is not a day. Write it as 2025-12-31.', param_hint="--as-known"
            ) from None
    answers = law.decide(*_read(facts or "-"))
    if as_json:
        click.echo(json.dumps(answers.as_dict(), ensure_ascii=False, indent=2))
    else:
        from beforehand.tell.text import as_text

        click.echo(as_text(answers, lang, terminal_width(), helpers))


def _bytes(file: str) -> bytes:
    """A file's bytes, or those of standard input, and no more than can be facts."""
    most = 4 * LARGEST + 1
    if file == "-":
        if sys.stdin is None:
            raise OSError(EBADF, "standard input is closed")
        return sys.stdin.buffer.read(most)
    with Path(file).open("rb") as facts:
        return facts.read(most)


def _read(file: str) -> tuple[dict[str, object], dict[str, Span]]:
    """Facts and their places. Raises FactsError."""
    name = "standard input" if file == "-" else file
    try:
        content = _bytes(file)
        text = Text(name, content.decode("utf-8-sig"))
    except OSError as error:
        raise FactsError((Problem("unreadable", f"The facts cannot be read: {error.strerror}.", file=name),)) from None
    except UnicodeDecodeError as error:
        told = f"The facts are not UTF-8 text: byte {error.start + 1} is {content[error.start]:02X}."
        raise FactsError((Problem("not-utf-8", told, file=name, help="Save the file as UTF-8."),)) from None
    found, spans, problems = read_object(text)
    if problems:
        raise FactsError(problems)
    return found, spans
