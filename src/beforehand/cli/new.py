"""``beforehand new FOLDER``: a pack to begin with."""

import json
from pathlib import Path

import click

from beforehand.new import new_pack


@click.command()
@click.argument("folder")
@click.option("--json", "as_json", is_flag=True, help="Print what was written as JSON.")
def new(folder: str, *, as_json: bool) -> None:
    """A new pack to begin with: a small invented law that verifies clean, with comments.

    FOLDER must not exist, or be empty; its name becomes the pack's name. The pack has one decision with a rule and an
    exception, one question that sources leave open, two sources, scenarios, and words in English. Put your own law in
    their place.

    \b
      beforehand new my-law
      beforehand verify my-law
    """
    path = Path(folder)
    try:
        files = new_pack(path)
    except (ValueError, FileExistsError) as error:
        raise click.UsageError(str(error)) from None
    except OSError as error:
        raise click.UsageError(f"{folder} cannot be made: {error.strerror or error}.") from None
    if as_json:
        told = {"pack": path.resolve().name, "folder": str(path), "files": list(files)}
        click.echo(json.dumps(told, ensure_ascii=False, indent=2))
        return
    click.echo(f"Wrote {path}:")
    for file in files:
        click.echo(f"  {file}")
    click.echo(f"Begin with sources.yaml. Whether all fits together, ask: beforehand verify {path}")
