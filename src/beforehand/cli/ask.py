"""``beforehand ask PACK``: an interview, and what the law says of the answers."""

import gc
import json
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from beforehand.cli.help_block import read_help_block
from beforehand.cli.width import terminal_width
from beforehand.diagram.store import TooLargeError
from beforehand.errors import PackError
from beforehand.law import Law, load_law
from beforehand.text.problem import Problem

if TYPE_CHECKING:
    from beforehand.ask.conversation import Conversation


@click.command()
@click.argument("pack")
@click.option("--lang", metavar="LANGUAGE", help="The language of the interview, one of the pack's: en, ru.")
@click.option("--plain", is_flag=True, help="Plain lines, for a screen reader; a pipe gets them anyway.")
@click.option("--as-known", metavar="DAY", help="Count only sources published by this day (2025-12-31).")
@click.option("--help-block", metavar="FILE", help="Who can help: your organisation, in at most 20 lines of text.")
@click.option("--json", "as_json", is_flag=True, help="Print the cases and answers as JSON; ask on standard error.")
@click.option("--plan", "as_plan", is_flag=True, help="Ask nothing: print how many questions are asked, as in a form.")
def ask(
    pack: str,
    lang: str | None,
    as_known: str | None,
    help_block: str | None,
    *,
    plain: bool,
    as_json: bool,
    as_plan: bool,
) -> None:
    """An interview: what a law says of you, a relative or a client, one question at a time.

    PACK is the name of a shipped pack or a folder. Answers are offered, never typed as text, and each question can be
    answered with "I do not know". What cannot matter any more is not asked. Every answer can be changed.

    In a terminal the interview has a screen of its own and leaves nothing in the window when it ends; answers are
    kept in memory only. With --plain, or through a pipe, it is lines: type the number of an answer, or 0 (how to find
    out), b (back), c (change an answer), r (the result so far), q (close).

    --plan says how good the order of questions is: their mean and greatest number, beside the least possible (found
    over every order there is), a fixed order, and a form that leaves nothing out.

    \b
      beforehand ask ru-decree-821
      beforehand ask ru-decree-821 --lang ru --plain
      beforehand ask ru-decree-821 --plan
    """
    lines = read_help_block(help_block)
    if as_plan:
        _plan(pack, as_json=as_json)
        return
    law = _law(pack, as_known)
    gc.enable()  # people take their time, and every question makes some garbage
    try:
        _talk(law, lang, lines, plain=plain, as_json=as_json)
    except TooLargeError:
        raise PackError((_too_large(law),)) from None


def _talk(law: Law, lang: str | None, lines: Sequence[str], *, plain: bool, as_json: bool) -> None:
    from beforehand.ask.conversation import Conversation

    talk = Conversation(law, lang, lines)
    if not (plain or as_json) and _has_screen():
        try:
            from beforehand.ask.terminal import run_in_terminal
        except ImportError:
            needed = (
                "For a screen of its own, the interview needs: pip install 'beforehand[terminal]'. Here it is in lines."
            )
            click.echo(needed, err=True)
        else:
            run_in_terminal(talk)
            sys.exit(1 if talk.failed else 0)
    if _in_lines(talk, as_json=as_json) and as_json:
        from beforehand.ask.outcome import interview_as_plain

        click.echo(json.dumps(interview_as_plain(talk.interview), ensure_ascii=False, indent=2))
    sys.exit(1 if talk.failed else 0)


def _too_large(law: Law) -> Problem:
    return Problem(
        "law-too-large",
        "Too much is left of this law's rules to find out which question matters next.",
        file=law.pack,
        help="Ask it case by case: beforehand decide.",
    )


def _law(pack: str, as_known: str | None) -> Law:
    law = load_law(pack)
    if as_known is None:
        return law
    try:
        return law.as_known(as_known)
    except ValueError:
        told = f'"{as_known}" is not a day. Write it as 2025-12-31.'
        raise click.BadParameter(told, param_hint="--as-known") from None


def _has_screen() -> bool:
    """Whether a person sits at a terminal that can have a screen of its own."""
    here = sys.stdin and sys.stdout and sys.stdin.isatty() and sys.stdout.isatty()
    return bool(here) and os.environ.get("TERM") != "dumb"


def _in_lines(talk: "Conversation", *, as_json: bool) -> bool:
    """Ask in plain lines. False if the person closed the interview."""
    from beforehand.ask.plain import PlainFace

    reconfigure = getattr(sys.stdin, "reconfigure", None)
    if reconfigure:
        reconfigure(errors="replace")
    shown = sys.stderr if as_json else sys.stdout
    try:
        return PlainFace(talk, sys.stdin, shown, terminal_width(), with_result=not as_json).run()
    except KeyboardInterrupt:
        click.echo(file=shown)
        return False


def _plan(pack: str, *, as_json: bool) -> None:
    from beforehand.ask.plan import plan
    from beforehand.ask.plan_text import plan_as_plain, plan_as_text

    law = load_law(pack)
    report = plan(law)
    if as_json:
        click.echo(json.dumps(plan_as_plain(law, report), ensure_ascii=False, indent=2))
    else:
        click.echo(plan_as_text(law, report, terminal_width()), nl=False)
