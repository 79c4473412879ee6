"""A rule that no scenario decides by.

What it finds: a rule, exception or ``otherwise`` that is a reason (``because``) of no scenario's answer, and is not among
the rules that keep a scenario's answer from being settled either.
Why it matters: nobody has said, with a source, what this rule does to a person.
Example: an exception for investors, and no scenario with an investor.
Instead: add a scenario in which it decides, and say where the expectation comes from.
"""

from collections.abc import Iterator

from beforehand.ir.case import derive
from beforehand.ir.ruleset import OTHERWISE
from beforehand.verify.subject import Finding, Subject


def rule_without_scenario(subject: Subject) -> Iterator[Finding]:
    decided: set[tuple[str, str]] = set()
    for scenario in subject.scenarios:
        law = subject.on(scenario.as_known)
        case = dict(scenario.case)
        if derive(law.ruleset, case):
            continue
        profiles = law.query.profiles(case)
        for decision in law.ruleset.decisions if profiles else ():
            decided |= {(decision.name, path) for path in law.deciding(decision.name, case, profiles)}
    for decision in subject.ruleset.decisions:
        rules = [(rule.path, rule.place) for rule in decision.every_rule()]
        if decision.otherwise:
            rules.append((OTHERWISE, decision.otherwise.place))
        for path, place in rules:
            if (decision.name, path) not in decided:
                yield Finding(
                    "rule-without-scenario",
                    f"No scenario is decided by rule {path} of decision {decision.name}.",
                    file=place,
                    help="Add a scenario in which it decides, and say where its expectation comes from.",
                )
