"""What ``beforehand screen`` does with its options: run, compare, replay, print SQL."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from beforehand.cli.progress import Progress
from beforehand.law import Law, load_law

if TYPE_CHECKING:
    from beforehand.screen.file import Opened, Ran, Wanted
    from beforehand.screen.manifest import Manifest


class Asked(NamedTuple):
    """The options of one call."""

    pack: str
    law: Law
    source: Path
    columns: Mapping[str, str]
    dropped: tuple[str, ...]
    id_column: str | None
    sheet: str | None
    dates: str | None
    key: str | None
    out: str | None
    lang: str | None
    strict: bool
    share: bool
    plot: str | None
    sort: str | None
    reasons_beside: bool
    engine: str
    master: str | None
    as_json: bool

    def open(self, law: Law) -> "Opened":
        """The table, ready to be answered by an edition of the law. Raises TableError."""
        from beforehand.screen.file import open_cases
        from beforehand.screen.personal import read_key
        from beforehand.screen.run import Choices

        key = None
        if self.key:
            key = read_key(Path(self.key), [self.source, *([Path(self.out)] if self.out else [])])
        return open_cases(
            law, self.source, Choices(self.columns, self.id_column, self.dates, self.dropped, key), self.sheet
        )

    def wanted(self) -> "Wanted":
        """What is to be written."""
        from beforehand.screen.file import Wanted

        out = Path(self.out) if self.out else None
        return Wanted(self.pack, out, self.lang, self.sort == "one-fact-away", self.reasons_beside)


def run_table(asked: Asked, progress: Callable[[int | None], Progress]) -> None:
    """Answer every row."""
    from beforehand.screen.elsewhere import write_on_cluster
    from beforehand.screen.file import answer_file, refuse_faults
    from beforehand.screen.manifest import manifest_path, write_manifest

    opened = asked.open(asked.law)
    _say_what_was_found(opened)
    if asked.strict:
        refuse_faults(opened)
    if asked.master and asked.out:
        write_on_cluster(opened.prepared, asked.source, Path(asked.out), asked.master)
        click.echo(f"Wrote {asked.out}, a folder with a file for each part of the work.", err=True)
        return
    with progress(opened.table.count) as bar:
        ran = answer_file(opened, asked.wanted(), bar.add)
    if ran.manifest and asked.out:
        write_manifest(manifest_path(Path(asked.out)), ran.manifest)
        click.echo(f"Wrote {asked.out} and {manifest_path(Path(asked.out)).name}.", err=True)
    _say_faults(ran)
    if asked.plot:
        from beforehand.screen.summary_plot import draw

        draw(ran.summary, Path(asked.plot), asked.lang, share=asked.share)
        click.echo(f"Wrote {asked.plot}.", err=True)
    if asked.as_json:
        click.echo(json.dumps(ran.summary.as_dict(share=asked.share), ensure_ascii=False, indent=2))
    else:
        click.echo(_about(asked.law, asked.lang))
        click.echo(ran.summary.as_text(asked.lang, share=asked.share), nl=False)


def _say_what_was_found(opened: "Opened") -> None:
    """How the table is written, and which column is which fact: names of columns, nothing of a cell."""
    for line in opened.table.said:
        click.echo(line, err=True)
    mapped = opened.prepared.mapped
    same = [fact for fact, column in mapped.columns.items() if fact == column]
    others = [f'"{column}" is {fact}' for fact, column in mapped.columns.items() if fact != column]
    click.echo(f"Facts: {', '.join([*same, *others])}.", err=True)
    if mapped.id_column:
        click.echo(f'Numbers of cases: "{mapped.id_column}".', err=True)
    if mapped.unused:
        names = ", ".join(f'"{name}"' for name in mapped.unused)
        click.echo(f"Not read and not carried: {names}.", err=True)


def _say_faults(ran: "Ran") -> None:
    for line in ran.faults:
        click.echo(line, err=True)
    if ran.faulty > len(ran.faults):
        click.echo(f"{ran.faulty - len(ran.faults):,} more rows have something that could not be read.", err=True)
    if ran.faulty:
        click.echo("What could not be read is taken as unknown; the column problems says it row by row.", err=True)


def _about(law: Law, language: str | None) -> str:
    """What stands above every summary: which edition, until when its sources run, that nobody read the official text."""
    from beforehand.screen.outputs import about_of

    about = about_of(law, language)
    head = f"{law.pack}, {law.edition}, {law.sha256[:16]}"
    unsaid = {"pack", "title", "edition", "sha256", "program", "as_known"}
    kept = [text for name, text in about.items() if name not in unsaid]
    return "\n".join([head, *kept, ""])


def compare_rows(asked: Asked, before: "Path | Law", now: Law) -> None:
    """List the rows whose answer changed; exit status 1 if there are any."""
    from beforehand.screen.file import find_changes, find_changes_between, write_changes
    from beforehand.screen.outputs import about_of

    opened = asked.open(now)
    _say_what_was_found(opened)
    with Progress(opened.table.count) as bar:
        if isinstance(before, Path):
            changes = find_changes(opened, before, bar.add)
        else:
            changes = find_changes_between(asked.open(before), opened, bar.add)
        out = Path(asked.out) if asked.out else None
        write_changes(
            changes, out, about_of(now, asked.lang), asked.source, turned_first=asked.sort == "answer-changed"
        )
    if out:
        click.echo(f"Wrote {out}.", err=True)
    click.echo(json.dumps(changes.as_dict(), indent=2) if asked.as_json else str(changes))
    if changes.changed:
        raise SystemExit(1)


def replay_run(path: Path, *, as_json: bool) -> None:
    """Run again what a manifest tells of; exit status 1 if other answers come out."""
    from beforehand.screen.replay import replay

    found = replay(path, _again)
    if as_json:
        problems = [{"code": one.code, "message": one.message} for one in found.found]
        click.echo(json.dumps({"rows": found.rows, "content": found.content, "found": problems}, indent=2))
    else:
        for problem in found.found:
            click.echo(problem.draw())
        missing = any(problem.code.startswith("input-") for problem in found.found)
        other = "Nothing was run again." if missing else "Other answers came out."
        click.echo("The same answers came out, row for row." if found.rows else other)
        if found.content:
            click.echo("The files are the same to the byte.")
    if not found.rows:
        raise SystemExit(1)


def _again(manifest: "Manifest", folder: Path, out: Path) -> "Manifest":
    from beforehand.screen.file import Wanted, answer_file, open_cases
    from beforehand.screen.run import Choices

    if manifest.key:
        raise click.UsageError("The ids of this run were keyed: without the key it cannot be run again.")
    law = load_law(manifest.options["pack"])
    if manifest.as_known:
        law = law.as_known(manifest.as_known)
    options = manifest.options
    choices = Choices(options["map"], options["id"], options["dates"], tuple(options["drop_columns"]))
    opened = open_cases(law, folder / manifest.inputs[0].file, choices, options["table"])
    target = out / Path(manifest.outputs[0].file).name
    wanted = Wanted(
        options["pack"], target, options["lang"], options["sort"] == "one-fact-away", options["reasons_beside"]
    )
    made = answer_file(opened, wanted).manifest
    assert made
    return made


def print_sql(asked: Asked) -> None:
    """Print the SQL that an engine would run."""
    from beforehand.screen.elsewhere import sql_of

    opened = asked.open(asked.law)
    click.echo(sql_of(opened.prepared, opened.table, asked.engine), nl=False)
