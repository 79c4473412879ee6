"""A world that the law decides in two ways.

What it finds: facts and readings for which two undefeated rules give different outcomes. Rules that agree do not conflict.
Why it matters: the law would say yes and no to the same person.
Example: ``r: {when: sex = "male", then: needed}`` and ``s: {when: citizenship = "BY", then: not_needed}`` both hold for a
man from Belarus.
Instead: make one an exception of the other, or let their conditions exclude each other.
"""

from collections.abc import Iterator

from beforehand.diagram.worlds import CONFLICT
from beforehand.verify.subject import Finding, Subject


def conflict(subject: Subject) -> Iterator[Finding]:
    for decision in subject.ruleset.decisions:
        worlds = subject.worlds[decision.name]
        world = subject.witness(worlds.outcome, lambda found: found == CONFLICT)
        if world is not None:
            rules = [rule for rule in decision.every_rule() if subject.at(worlds.undefeated[rule.path], world)]
            told = " and ".join(f"{rule.path} ({rule.then}, {rule.place})" for rule in rules)
            yield Finding(
                "conflict",
                f"Rules of decision {decision.name} disagree: {told}. For example for: {subject.tell(world)}.",
                file=rules[0].place if rules else decision.place,
                help="Make one an exception of the other, or let their conditions exclude each other.",
            )
