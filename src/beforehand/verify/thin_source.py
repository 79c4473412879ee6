"""A rule that rests on less than two independent origins and hangs on no point.

What it finds: a rule or exception with support below 2 (no official source, and not two independent origins) whose own
condition can hold whatever the readings of the points are.
Why it matters: one unofficial origin settles nothing; the answer would look firmer than its sources.
Example: an exception for citizens of one country that one newspaper reports.
Instead: make it a question of law in points.yaml, and let the condition ask for the reading: ``... and that_point = "yes"``.
"""

from collections.abc import Iterator

from beforehand.ir.support import SEVERAL, support
from beforehand.verify.subject import Finding, Subject


def thin_source(subject: Subject) -> Iterator[Finding]:
    sources = {source.name: source for source in subject.ruleset.sources}
    for decision in subject.ruleset.decisions:
        for rule in decision.every_rule():
            stands = support(rule.sources, sources)
            if stands < SEVERAL and not subject.hangs_on_point(subject.build.condition(rule.when)):
                told = "one unofficial origin" if stands else "no source that counts"
                yield Finding(
                    "thin-source",
                    f"Rule {rule.path} of decision {decision.name} rests on {told} and hangs on no point.",
                    file=rule.place,
                    help="Add a point with its readings, and ask for the reading in the rule's condition.",
                )
