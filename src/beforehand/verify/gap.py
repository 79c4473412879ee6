"""A world that the law decides in no way.

What it finds: facts and readings for which no rule holds and there is no ``otherwise``.
Why it matters: whoever is in that world would get no answer.
Example: ``r: {when: age < 18}``, ``s: {when: age > 18}``, no ``otherwise``: nobody says what holds at exactly 18.
Instead: add the rule that is missing, or an ``otherwise`` with its source.
"""

from collections.abc import Iterator

from beforehand.diagram.worlds import GAP
from beforehand.verify.subject import Finding, Subject


def gap(subject: Subject) -> Iterator[Finding]:
    for decision in subject.ruleset.decisions:
        world = subject.witness(subject.worlds[decision.name].outcome, lambda found: found == GAP)
        if world is not None:
            yield Finding(
                "gap",
                f"Decision {decision.name} has no outcome, for example for: {subject.tell(world)}.",
                file=decision.place,
                help="Add a rule for this case, or an otherwise with its source.",
            )
