"""``beforehand publish PACK``: the page, as single files that need no network."""

import gzip
import json
from pathlib import Path

import click

from beforehand.cli.written import write
from beforehand.errors import WriteError
from beforehand.law import Law, load_law


@click.command()
@click.argument("pack")
@click.option("--out", "out", metavar="FOLDER", help="Write every file of both editions into FOLDER.")
@click.option("--check", "check", metavar="FILE", help="Say whether FILE is unaltered, and which file it is.")
@click.option("--json", "as_json", is_flag=True, help="Print the files, or what was found, as JSON.")
def publish(pack: str, out: str | None, check: str | None, *, as_json: bool) -> None:
    """The interview and its answers as HTML files: no network, no trace, no script needed.

    FOLDER/street has the files for phones that may be inspected: no outlet's name, no link, a dull name. FOLDER/caseworker
    has the same with full citations, links, the timeline and who reported what. Each file holds one language and the official
    one beside it; the last holds all. The same pack gives the same bytes anywhere.

    \b
      beforehand publish ru-decree-821 --out dist
      beforehand publish ru-decree-821 --check spravka-tg-ru.html

    --check prints eight words that stand for the file's hash. Read them out to whoever has the file too: if the words
    are the same, the files are. Exit status of --check: 0 unaltered, 1 not one of this pack's files.
    """
    if (out is None) == (check is None):
        raise click.UsageError("Give --out FOLDER to write the files, or --check FILE to check one.")
    law = load_law(pack)
    if check is not None:
        _check(law, Path(check), as_json=as_json)
        return
    from beforehand.publish.editions import publish as files_of
    from beforehand.publish.phrase import phrase

    told = []
    for file in files_of(law):
        path = Path(out or "") / file.name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteError(f"{path.parent} cannot be made: {error.strerror or error}.") from None
        write(path, file.content)
        told.append(
            {
                "file": file.name,
                "edition": file.edition,
                "languages": list(file.languages),
                "bytes": len(file.content),
                "gzip": len(gzip.compress(file.content, 9, mtime=0)),
                "sha256": file.sha256,
                "phrase": phrase(file.sha256),
            }
        )
    if as_json:
        plain = {"pack": law.pack, "edition": law.edition, "sha256": law.sha256, "files": told}
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))


def _check(law: Law, path: Path, *, as_json: bool) -> None:
    from beforehand.publish.check import check_file

    try:
        content = path.read_bytes()
    except OSError as error:
        raise click.BadParameter(f"{path} cannot be read: {error.strerror}.", param_hint="--check") from None
    found = check_file(law, content)
    if as_json:
        own = found.file
        plain = {
            "unaltered": own is not None,
            "file": own.name if own else None,
            "edition": own.edition if own else None,
            "pack": law.pack,
            "sha256": found.sha256,
            "phrase": found.phrase,
        }
        click.echo(json.dumps(plain, ensure_ascii=False, indent=2))
    elif found.file:
        click.echo(f"Unaltered: it is {found.file.name} of {law.pack}, edition {law.edition}.")
    else:
        click.echo(
            f"Not a file of {law.pack}, edition {law.edition}, as this version of the program writes it: it was altered, or"
            " another edition or version wrote it. Do not rely on it."
        )
    if not as_json:
        click.echo(f"SHA-256 {found.sha256}\nIn words: {found.phrase}")
    if not found.file:
        raise SystemExit(1)
