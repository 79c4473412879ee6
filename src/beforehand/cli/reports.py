"""``beforehand reports PACK``: who reported what, when."""

import json
from datetime import date
from pathlib import Path

import click

from beforehand.cli.width import terminal_width
from beforehand.cli.written import write
from beforehand.ir.ruleset import Ruleset
from beforehand.law import load_law
from beforehand.reports.finding import caution
from beforehand.reports.rows import as_csv
from beforehand.reports.text import as_plain, as_text


@click.command()
@click.argument("pack")
@click.option(
    "--split", "splits", metavar="DAY", multiple=True, help="Count before and from this day on; may be repeated."
)
@click.option("--json", "as_json", is_flag=True, help="Print counts and reports as JSON.")
@click.option("--csv", "csv_file", metavar="FILE", help="Write every report as a row; - writes to standard output.")
@click.option("--plot", "plot_file", metavar="FILE", help="Draw who told of the requirement and when: .svg or .png.")
def reports(pack: str, splits: tuple[str, ...], *, as_json: bool, csv_file: str | None, plot_file: str | None) -> None:
    """Who told readers what, and when: the labelled reports of a pack, counted.

    For each kind of outlet and each day: how many reports told of the requirement directly, indirectly or not; of the
    incentive, of exemptions, of ages. What cannot be told, since only an excerpt was read, is counted as that and
    never as no. Reports are in the language of the research, English.

    \b
      beforehand reports ru-decree-821
      beforehand reports ru-decree-821 --split 2025-12-13
      beforehand reports ru-decree-821 --csv reports.csv --plot reports.svg
    """
    if csv_file == "-" and (as_json or plot_file):
        raise click.UsageError("--csv - is the whole output. Give --csv FILE to write it beside another one.")
    if splits and (csv_file or plot_file) and not as_json:
        raise click.UsageError("--split goes with the tables and with --json: rows and pictures have every day.")
    days = [_day(split) for split in splits]
    ruleset = load_law(pack).ruleset
    if not ruleset.reports:
        raise click.UsageError(f'Pack "{ruleset.pack}" has no reports (reports.yaml).')
    if csv_file == "-":
        click.echo(as_csv(ruleset), nl=False)
        click.echo(caution(ruleset), err=True)
        return
    if csv_file:
        write(Path(csv_file), ("\ufeff" + as_csv(ruleset)).encode())
    if plot_file:
        write(Path(plot_file), _plot(ruleset, plot_file))
    if as_json:
        click.echo(json.dumps(as_plain(ruleset, days), ensure_ascii=False, indent=2))
    elif csv_file or plot_file:
        click.echo(caution(ruleset), err=True)
    else:
        click.echo(as_text(ruleset, days, terminal_width()))


def _day(written: str) -> date:
    try:
        if len(written) == 10:
            return date.fromisoformat(written)
    except ValueError:
        pass
    raise click.BadParameter(f'"{written}" is not a day. Write it as 2025-12-31.', param_hint="--split")


def _plot(ruleset: Ruleset, file: str) -> bytes:
    kind = Path(file).suffix.lower().removeprefix(".")
    if kind not in {"svg", "png"}:
        raise click.BadParameter(f'"{file}" must end in .svg or .png.', param_hint="--plot")
    try:
        from beforehand.reports.plot import draw_plot

        return draw_plot(ruleset, kind)
    except ImportError:
        raise click.UsageError("A plot needs matplotlib: pip install 'beforehand[plot]'.") from None
    except ValueError:
        raise click.UsageError("No report of this pack has its day, so there is nothing to draw.") from None
