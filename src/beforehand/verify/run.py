"""The checks, in the order in which a lawyer would want to read their findings."""

from beforehand.diagram.index import Index
from beforehand.diagram.store import TooLargeError
from beforehand.ir.ruleset import Ruleset
from beforehand.ir.scenario import Scenario
from beforehand.verify.conflict import conflict
from beforehand.verify.dead_rule import dead_rule
from beforehand.verify.defect_on_an_early_day import defect_on_an_early_day
from beforehand.verify.failing_scenario import failing_scenario
from beforehand.verify.gap import gap
from beforehand.verify.idle_fact import idle_fact
from beforehand.verify.idle_point import idle_point
from beforehand.verify.rule_without_scenario import rule_without_scenario
from beforehand.verify.sentence_without_source import sentence_without_source
from beforehand.verify.subject import Check, Finding, Subject
from beforehand.verify.thin_source import thin_source
from beforehand.verify.unreachable_outcome import unreachable_outcome

CHECKS: tuple[Check, ...] = (
    gap,
    conflict,
    defect_on_an_early_day,
    dead_rule,
    unreachable_outcome,
    thin_source,
    sentence_without_source,
    idle_point,
    idle_fact,
    failing_scenario,
    rule_without_scenario,
)


def verify_law(ruleset: Ruleset, index: Index, scenarios: tuple[Scenario, ...]) -> tuple[Finding, ...]:
    """Everything that the checks find in a law, over every profile and every reading.

    ``scenarios`` are those of the pack. An empty result means that nothing was found.
    """
    subject = Subject(ruleset, index, scenarios)
    try:
        return tuple(finding for check in CHECKS for finding in check(subject))
    except TooLargeError as error:
        return (_unproven(ruleset, error.budget),)


def _unproven(ruleset: Ruleset, budget: int) -> Finding:
    """A law that can be asked case by case, but not looked at as a whole."""
    return Finding(
        "law-too-large",
        f"What the law says over every profile and reading needs a diagram of more than {budget:,} nodes, so nothing is "
        "proven. Cases are still answered one by one.",
        file=ruleset.pack,
        help="Split a decision into several, or let fewer rules compare the same facts.",
    )
