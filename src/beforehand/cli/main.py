"""``beforehand``: the group of commands. A command is imported only when it is used."""

import gc
import os
import sys
from collections.abc import Mapping
from importlib import import_module

import click

from beforehand.errors import BeforehandError, DefectError, PackError
from beforehand.version import __version__

COMMANDS = ("ask", "decide", "screen", "verify", "show", "publish", "new", "sources", "reports", "words")


EXTRAS: Mapping[str, str] = {
    **dict.fromkeys(("charset_normalizer", "numpy", "openpyxl", "pyarrow", "python_calamine", "xlsxwriter"), "screen"),
    "duckdb": "duckdb",
    "matplotlib": "plot",
    "polars": "polars",
    "pyspark": "spark",
}
"""The libraries that a command may need and a plain installation does not bring, and what brings them."""


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"beforehand.cli.{cmd_name}"), cmd_name)
        return command


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 fine, 1 findings (or a defective law), 2 misuse.",
)
@click.version_option(__version__, prog_name="beforehand")
def commands() -> None:
    """Tells people in advance what a law will ask of them, with a source for every word.

    A law is a pack: the name of a shipped one (ru-decree-821) or a folder of your own.

    \b
      beforehand decide ru-decree-821 --template          every fact, with its values
      beforehand decide ru-decree-821 --facts case.json   what the law says of a case
      beforehand verify my-pack                           is what I wrote complete and sound?

    Nothing is sent anywhere, and no answer is kept.
    """


def run() -> None:
    """Run the command line and end the process at once: nothing is left to be tidied up, and tidying takes 5 ms."""
    status: int | str | None = 0
    try:
        main()
    except SystemExit as end:
        status = end.code
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except OSError:  # whoever read the output has gone, or there is no room for it
            status = status or 1
    os._exit(status if isinstance(status, int) else 1 if status else 0)


def main() -> None:
    """Run the command line: misuse and findings are told on standard error, without a traceback."""
    gc.disable()  # a command ends before there is garbage worth collecting
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="replace")
    try:
        commands(prog_name="beforehand")
    except BeforehandError as error:
        click.echo(str(error), err=True)
        sys.exit(1 if isinstance(error, PackError | DefectError) else 2)
    except ModuleNotFoundError as error:
        library = (error.name or "").partition(".")[0]
        if library not in EXTRAS:
            raise
        click.echo(
            f"This needs {library}, which is not installed: pip install 'beforehand[{EXTRAS[library]}]'.", err=True
        )
        sys.exit(2)
    except OSError as error:
        click.echo(f"The output could not be written: {error.strerror or error}.", err=True)
        sys.exit(1)
