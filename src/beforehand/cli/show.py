"""``beforehand show PACK``: the whole law as a document, and as a map."""

import os
import sys
from pathlib import Path

import click

from beforehand.cli.width import terminal_width
from beforehand.cli.written import write
from beforehand.law import load_law
from beforehand.load import PACKS, find_pack
from beforehand.show import show_law

ENDINGS = {".md": "markdown", ".html": "html", ".htm": "html", ".json": "json", ".txt": "text"}


@click.command()
@click.argument("pack")
@click.option("--markdown", "form", flag_value="markdown", help="As Markdown.")
@click.option("--html", "form", flag_value="html", help="As one HTML file, to read and to print; with the map.")
@click.option("--json", "form", flag_value="json", help="The whole law as data, with places.")
@click.option("--map", "map_file", metavar="FILE", help="Draw the rules as a map into FILE (SVG).")
@click.option("--out", "out_file", metavar="FILE", help="Write to FILE; .md, .html, .json or .txt says the form.")
@click.option("--lang", metavar="LANGUAGE", help="The language of the text, one of the pack's: en, ru.")
@click.option("--as-known", metavar="DAY", help="What was knowable on this day (2025-12-31), and what changed since.")
def show(
    pack: str, form: str | None, map_file: str | None, out_file: str | None, lang: str | None, as_known: str | None
) -> None:
    """The whole law as a document that a lawyer can read and sign off.

    Cautions; what is asked; decisions with their rules, exceptions set in under them; terms; questions of law with
    their readings side by side; notes, timeline, figures, other countries; sources; a place to sign. Each rule says
    its condition in plain words and as written, what stands behind it, and the line of the pack where it stands.

    \b
      beforehand show ru-decree-821 | less
      beforehand show ru-decree-821 --out decree.html
      beforehand show ru-decree-821 --map decree.svg
      beforehand show my-pack --as-known 2025-12-01

    Without a form it is text; on a terminal in colour, where rich is installed (pip install 'beforehand[terminal]'),
    and in your pager.
    """
    out, drawn = (Path(file) if file else None for file in (out_file, map_file))
    if out and form is None:
        form = ENDINGS.get(out.suffix.lower(), "text")
    if form == "json" and lang is not None:
        raise click.UsageError("--lang goes with a document; JSON is in the pack's own language.")
    law, folder = load_law(pack), find_pack(pack)
    own = None if folder.parent == PACKS else folder
    try:
        if drawn:
            write(drawn, show_law(law, "map", language=lang, as_known=as_known).encode())
        if out:
            write(
                out,
                show_law(law, form or "text", language=lang, as_known=as_known, folder=own, base=out.parent).encode(),
            )
        elif form or not drawn:
            colour = _colour()
            told = show_law(
                law,
                form or ("text" if colour is None else "terminal"),
                language=lang,
                as_known=as_known,
                folder=own,
                width=terminal_width(),
                colour=bool(colour),
            )
            if form or colour is None or not (sys.stdin and sys.stdin.isatty()):
                click.echo(told, nl=False, color=True)
            else:
                click.echo_via_pager(told)
    except ValueError:
        told = f'"{as_known}" is not a day. Write it as 2025-12-31.'
        raise click.BadParameter(told, param_hint="--as-known") from None


def _colour() -> bool | None:
    """Whether to colour what is printed; None where it goes to no terminal, or to one that takes plain text only."""
    if not (sys.stdout and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        return None
    return not os.environ.get("NO_COLOR")
