"""Files that a command writes because it was asked to."""

from pathlib import Path

import click

from beforehand.errors import WriteError
from beforehand.text.save import save


def write(file: Path, content: bytes) -> None:
    """Write a file whole or not at all, and say so. Raises WriteError."""
    try:
        save(file, content)
    except OSError as error:
        raise WriteError(f"{file} cannot be written: {error.strerror or error}.") from None
    click.echo(f"Wrote {file}.", err=True)
