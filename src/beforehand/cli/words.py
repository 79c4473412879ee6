"""``beforehand words PACK``: what is translated, and by whom it was checked."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from beforehand.words.catalogue import Catalogue


@click.command()
@click.argument("pack", required=False)
@click.option("--program", is_flag=True, help="The program's own words, in place of a pack's.")
@click.option("--lang", metavar="LANGUAGE", help="One language: tg, uz-Cyrl. Without it, a table of all.")
@click.option("--json", "as_json", is_flag=True, help="Print the strings, or the table, as JSON.")
@click.option("--sheet", metavar="FILE", help="Write a sheet for a translator: FILE.xlsx or FILE.csv.")
@click.option("--take", metavar="FILE", help="Take a sheet that was filled in: all of it, or nothing.")
@click.option("--skeleton", metavar="FILE", help="Write a Fluent file for a translator, with the originals.")
@click.option("--stamp", is_flag=True, help="Give each string without a status one: unverified, of today's original.")
def words(
    pack: str | None,
    lang: str | None,
    sheet: str | None,
    take: str | None,
    skeleton: str | None,
    *,
    program: bool,
    as_json: bool,
    stamp: bool,
) -> None:
    """What is translated into a language, what is missing or stale, and what no person has checked.

    A string is verified only if a person who reads both languages said so of the very original that stands there today:
    where the original changes, the translation is unverified again by itself.

    \b
      beforehand words ru-decree-821
      beforehand words ru-decree-821 --lang tg
      beforehand words ru-decree-821 --lang tg --sheet tajik.xlsx
      beforehand words my-pack --lang tg --take tajik.xlsx

    Exit status: 1 if a string is missing or stale.
    """
    if (pack is None) != program:
        raise click.UsageError("Give a PACK, or --program for the program's own words.")
    jobs = [name for name, given in (("--sheet", sheet), ("--take", take), ("--skeleton", skeleton)) if given]
    jobs += ["--stamp"] if stamp else []
    if len(jobs) > 1:
        raise click.UsageError(f"{' and '.join(jobs)} do not go together: one at a time.")
    if jobs and lang is None:
        raise click.UsageError(f"{jobs[0]} needs --lang LANGUAGE.")
    from beforehand.words.catalogue import pack_catalogue, program_catalogue

    catalogue = program_catalogue() if pack is None else pack_catalogue(pack)
    if lang is None:
        _tell_all(catalogue, as_json)
        return
    _check(catalogue, lang)
    if jobs:
        _work(catalogue, lang, sheet, take, skeleton, as_json=as_json)
    else:
        _tell(catalogue, lang, as_json)


def _tell_all(catalogue: "Catalogue", as_json: bool) -> None:
    from beforehand.words.report import all_as_plain, all_as_text, languages_of, unfinished

    click.echo(json.dumps(all_as_plain(catalogue), ensure_ascii=False, indent=2) if as_json else all_as_text(catalogue))
    if any(unfinished(catalogue, language) for language in languages_of(catalogue)):
        sys.exit(1)


def _tell(catalogue: "Catalogue", lang: str, as_json: bool) -> None:
    from beforehand.words.report import as_plain, as_text, unfinished

    click.echo(
        json.dumps(as_plain(catalogue, lang), ensure_ascii=False, indent=2) if as_json else as_text(catalogue, lang)
    )
    if unfinished(catalogue, lang):
        sys.exit(1)


def _check(catalogue: "Catalogue", lang: str) -> None:
    from beforehand.words.catalogue import is_language

    if not is_language(lang):
        raise click.BadParameter(f'"{lang}" is not a language. Write it as tg or uz-Cyrl.', param_hint="--lang")
    if lang == catalogue.language:
        raise click.BadParameter(
            f'"{lang}" is the language of the originals: nothing is translated into it.', param_hint="--lang"
        )


def _work(
    catalogue: "Catalogue", lang: str, sheet: str | None, take: str | None, skeleton: str | None, *, as_json: bool
) -> None:
    from beforehand.errors import SheetError
    from beforehand.words.files import stamp_words, take_sheet, write_sheet, write_skeleton

    try:
        if sheet:
            done = write_sheet(catalogue, lang, Path(sheet))
        elif take:
            done = take_sheet(catalogue, lang, Path(take))
        elif skeleton:
            done = write_skeleton(catalogue, lang, Path(skeleton))
        else:
            done = stamp_words(catalogue, lang)
    except SheetError as error:
        told = [{"code": p.code, "place": p.place, "message": p.message, "help": p.help} for p in error.problems]
        click.echo(
            json.dumps({"findings": told}, ensure_ascii=False, indent=2) if as_json else str(error), err=not as_json
        )
        sys.exit(1)
    click.echo(json.dumps(done.as_dict(), ensure_ascii=False, indent=2) if as_json else done.as_text())
