"""A rule or exception that never decides anything.

What it finds: a rule that holds for nobody under any reading, or that its own exceptions always replace.
Why it matters: a sentence that looks like law and does nothing hides a mistake in it, or in the rule around it.
Example: an exception ``age < 18`` of a rule that asks for ``age >= 18``.
Instead: correct its condition, move it, or delete it.
"""

from collections.abc import Iterator

from beforehand.diagram.store import FALSE
from beforehand.ir.cells import every_path
from beforehand.verify.subject import Finding, Subject


def dead_rule(subject: Subject) -> Iterator[Finding]:
    for decision in subject.ruleset.decisions:
        undefeated = subject.worlds[decision.name].undefeated
        for rule, above in every_path(decision.rules):
            if undefeated[rule.path] != FALSE:
                continue
            holds = subject.build.condition(rule.when)
            alone = holds != FALSE
            for part in above:
                holds = subject.store.conj(holds, subject.build.condition(part.when))
            if holds != FALSE:
                why = "its exceptions replace it wherever it holds"
            elif alone and above:
                why = f"it cannot hold where {above[-1].path}, of which it is an exception, holds"
            else:
                why = "its condition holds for nobody, under any reading"
            yield Finding(
                "dead-rule",
                f"Rule {rule.path} of decision {decision.name} never decides anything: {why}.",
                file=rule.place,
                help="Correct its condition, move it, or delete it.",
            )
