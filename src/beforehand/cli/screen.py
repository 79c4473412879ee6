"""``beforehand screen PACK TABLE``: a whole table of cases at once."""

import gc
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from beforehand.cli.progress import Progress
from beforehand.cli.screening import Asked, compare_rows, print_sql, replay_run, run_table
from beforehand.errors import UnknownNameError
from beforehand.law import Law, load_law

ENGINES = ("arrow", "duckdb", "polars", "spark")


@click.command()
@click.argument("pack", required=False)
@click.argument("table", required=False, metavar="[TABLE]")
@click.option("--out", metavar="FILE", help="Write the answers: .csv .tsv .xlsx .parquet .jsonl .duckdb .sqlite.")
@click.option(
    "--template", metavar="FILE", help="Write an .xlsx to fill in: drop-downs, an example, no place for names."
)
@click.option("--lang", metavar="LANGUAGE", help="Add a sentence in this language; the language of the template.")
@click.option("--table", "sheet", metavar="NAME", help="The sheet of a workbook, or the table of a database.")
@click.option("--map", "mapped", multiple=True, metavar="COLUMN=FACT", help="Which fact a column is. Repeatable.")
@click.option("--id", "id_column", metavar="COLUMN", help="The column with your own numbers of the cases.")
@click.option("--dates", type=click.Choice(["day-first", "month-first", "iso"]), help="How dates are written.")
@click.option("--drop-columns", metavar="A,B", help="Leave these columns out, unread.")
@click.option("--key", metavar="FILE", help="Write other numbers for your own, which only this key leads back.")
@click.option("--strict", is_flag=True, help="Refuse the table if any cell cannot be read, and say all that is wrong.")
@click.option("--share", is_flag=True, help="The summary alone, without small counts; no rows are written.")
@click.option("--plot", metavar="FILE", help="Draw the summary (.svg, .png).")
@click.option("--sort", type=click.Choice(["one-fact-away", "answer-changed"]), help="The only orders there are.")
@click.option("--since", metavar="OLD", help="List the rows whose answer is another one than in this file of answers.")
@click.option("--editions", nargs=2, metavar="A B", help="The same between two editions: packs, or days of this pack.")
@click.option("--replay", metavar="MANIFEST", help="Run again what a manifest tells of, and compare row for row.")
@click.option("--reasons-beside", is_flag=True, help="Parquet: answers by number, reasons in a second file.")
@click.option(
    "--engine", type=click.Choice(ENGINES), default="arrow", help="What answers; for Parquet.", show_default=True
)
@click.option("--master", metavar="URL", help="The Spark cluster; without it Spark runs here.")
@click.option("--sql", "as_sql", is_flag=True, help="Print the SQL that an engine would run.")
@click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")
def screen(pack: str | None, table: str | None, **chosen: Any) -> None:
    """The answer to each row of a table: what decide would answer, reasons included.

    TABLE is a file: CSV, XLSX, Parquet, JSON Lines, DuckDB or SQLite. How it is written is found out and said. Columns are
    known by the names of facts, in English and the pack's languages. Blank is unknown. A cell that cannot be read is unknown
    too, and told; no row is lost. Columns that look like personal data stop the run.

    \b
      beforehand screen ru-decree-821 --template cases.xlsx --lang ru
      beforehand screen ru-decree-821 cases.xlsx --out answers.xlsx
      beforehand screen ru-decree-821 cases.xlsx --since answers.xlsx
      beforehand screen --replay answers.manifest.json

    Do not use it to choose people: docs/explanation/safety.md. Exit status: 0 fine, 1 some answer changed (--since,
    --editions) or came out otherwise (--replay), 2 misuse.
    """
    gc.enable()
    if chosen["replay"]:
        replay_run(Path(chosen["replay"]), as_json=chosen["as_json"])
        return
    if pack is None or (table is None and not chosen["template"]):
        raise click.UsageError("Give PACK and TABLE, or PACK and --template FILE, or --replay MANIFEST.")
    law = load_law(pack)
    if chosen["template"]:
        _template(law, Path(chosen["template"]), chosen["lang"])
        return
    asked = _asked(pack, law, Path(table or ""), chosen)
    if chosen["editions"]:
        before, now = (_edition(law, name) for name in chosen["editions"])
        compare_rows(asked, before, now)
    elif chosen["since"]:
        compare_rows(asked, Path(chosen["since"]), law)
    elif chosen["as_sql"]:
        print_sql(asked)
    else:
        run_table(asked, Progress)


def _asked(pack: str, law: Law, source: Path, chosen: Mapping[str, Any]) -> Asked:
    if chosen["share"] and chosen["out"]:
        raise click.UsageError("--share is for what leaves the office: it writes no rows. Leave --out away.")
    if chosen["reasons_beside"] and not str(chosen["out"]).endswith(".parquet"):
        raise click.UsageError("--reasons-beside goes with --out FILE.parquet.")
    if chosen["reasons_beside"] and (chosen["lang"] or chosen["sort"]):
        raise click.UsageError("--reasons-beside writes numbers in the order of the table: no --lang, no --sort.")
    compares = bool(chosen["since"] or chosen["editions"])
    if chosen["sort"] == "answer-changed" and not compares:
        raise click.UsageError("--sort answer-changed goes with --since or --editions.")
    if chosen["sort"] == "one-fact-away" and (compares or not chosen["out"]):
        raise click.UsageError("--sort one-fact-away goes with --out, and not with --since or --editions.")
    if chosen["master"] and chosen["engine"] != "spark":
        raise click.UsageError("--master goes with --engine spark.")
    return Asked(
        pack,
        law,
        source,
        columns=_pairs(chosen["mapped"]),
        dropped=tuple(name.strip() for name in (chosen["drop_columns"] or "").split(",") if name.strip()),
        **{
            name: chosen[name]
            for name in (
                *("id_column", "sheet", "dates", "key", "out", "lang", "strict", "share", "plot", "sort"),
                *("reasons_beside", "engine", "master", "as_json"),
            )
        },
    )


def _pairs(written: tuple[str, ...]) -> dict[str, str]:
    made = {}
    for pair in written:
        column, equals, fact = pair.rpartition("=")
        if not (column and equals and fact):
            raise click.BadParameter(f'"{pair}" is not COLUMN=FACT, as in "Гр.=citizenship".', param_hint="--map")
        made[column] = fact
    return made


def _edition(law: Law, name: str) -> Law:
    """An edition: a pack, or the law as it was known on a day."""
    try:
        return law.as_known(name)
    except ValueError:
        pass
    try:
        return load_law(name)
    except UnknownNameError as error:
        raise click.BadParameter(f"{error} A day is written as 2025-12-31.", param_hint="--editions") from None


def _template(law: Law, path: Path, language: str | None) -> None:
    from beforehand.screen.template import write_template

    write_template(law, path, language or law.ruleset.language)
    click.echo(f"Wrote {path}.", err=True)
