"""An outcome that no case can have.

What it finds: an outcome in ``outcomes`` that no rule gives to anybody under any reading.
Why it matters: people would be told of a possibility that does not exist, or a rule is missing.
Example: ``outcomes: [needed, not_needed, perhaps]`` where nothing says ``then: perhaps``.
Instead: delete the outcome, or add the rule that gives it.
"""

from collections.abc import Iterator

from beforehand.diagram.store import value_of
from beforehand.diagram.worlds import bit
from beforehand.verify.subject import Finding, Subject


def unreachable_outcome(subject: Subject) -> Iterator[Finding]:
    for decision in subject.ruleset.decisions:
        found = 0
        for d in subject.store.below(subject.worlds[decision.name].outcome):
            if d < 0:
                found |= value_of(d)
        for number, outcome in enumerate(decision.outcomes):
            if not found & bit(number):
                yield Finding(
                    "unreachable-outcome",
                    f"No case can have the outcome {outcome} of decision {decision.name}.",
                    file=decision.place,
                    help="Delete the outcome, or add the rule that gives it.",
                )
