"""``beforehand verify PACK``: is a pack complete and sound?"""

import json
import sys

import click

from beforehand.errors import PackError
from beforehand.load import load_to_verify
from beforehand.text.problem import Problem
from beforehand.verify import verify_law


@click.command()
@click.argument("pack")
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
def verify(pack: str, *, as_json: bool) -> None:
    """Check a pack over every profile of a person and every reading of a point.

    Finds problems in the files; gaps and conflicts, also as known on earlier days; dead rules and outcomes nobody can have; rules on thin sources,
    sentences without a source; points and facts nothing depends on; scenarios that fail; rules no scenario decides by.
    Each finding has its place, an example and what to do.

    \b
      beforehand verify ru-decree-821
      beforehand verify my-pack --json
    """
    try:
        ruleset, index, scenarios = load_to_verify(pack)
    except PackError as error:
        findings: tuple[Problem, ...] = error.problems
        told = ""
    else:
        findings = verify_law(ruleset, index, scenarios)
        told = f"{ruleset.pack} (rules: {sum(1 for d in ruleset.decisions for _ in d.every_rule())}, "
        told += f"points: {len(ruleset.points)}, sources: {len(ruleset.sources)}, scenarios: {len(scenarios)}): "
    if as_json:
        shown = [{"code": f.code, "place": f.place, "message": f.message, "help": f.help} for f in findings]
        click.echo(json.dumps({"pack": pack, "findings": shown}, ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            click.echo(finding.draw() + "\n")
        click.echo(f"{told}{len(findings)} finding{'' if len(findings) == 1 else 's'}.")
    if findings:
        sys.exit(1)
