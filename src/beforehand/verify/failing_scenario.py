"""A scenario whose answer is not the one expected, or on which the rules and the diagrams differ.

What it finds: for each scenario, every decision whose verdict, certainty, possible outcomes, open facts or open points are
not those expected. The answer is taken from the diagrams and from the rules, which must agree.
Why it matters: either the rules or the scenario misread the sources.
Example: a scenario expects ``needed, settled`` for a man of 65; the rules say that no source settles it.
Instead: read the sources that the scenario cites, and correct the one that is wrong.
"""

from collections.abc import Iterator

from beforehand.decide.plainly import PlainAnswer
from beforehand.diagram.worlds import outcomes_of
from beforehand.ir.case import derive
from beforehand.ir.scenario import Expectation, Scenario
from beforehand.verify.subject import Finding, Subject


def failing_scenario(subject: Subject) -> Iterator[Finding]:
    for scenario in subject.scenarios:
        law = subject.on(scenario.as_known)
        case = dict(scenario.case)
        problems = derive(law.ruleset, case)
        profiles = law.query.profiles(case) if not problems else ()
        if not profiles:
            told = problems[0].message if problems else "Its facts cannot be true together."
            yield _finding(scenario, told)
            continue
        for expected in scenario.expect:
            decision = law.decision(expected.decision)
            plain = law.reference.decide(decision, case)
            if plain.defect:
                yield _finding(scenario, f"Decision {decision.name} has a {plain.defect.lower()} for this case.")
                continue
            leaf = law.query.leaf(decision.name, profiles)
            verdict = None if leaf.verdict is None else decision.outcomes[leaf.verdict]
            possible = frozenset(decision.outcomes[i] for i in outcomes_of(leaf.possible))
            if (verdict, leaf.certainty, possible) != (plain.verdict, plain.certainty, plain.possible):
                yield _finding(scenario, f"Rules and diagrams differ on decision {decision.name}: please report this.")
            for told in _differences(expected, plain):
                yield _finding(scenario, f"Decision {decision.name}: {told}.")


def _differences(expected: Expectation, found: PlainAnswer) -> Iterator[str]:
    verdict = found.verdict or "null"
    if expected.verdict is not None and expected.verdict != verdict:
        yield f"the verdict is {verdict} ({found.certainty}), not {expected.verdict}"
    if expected.certainty is not None and expected.certainty != found.certainty:
        yield f"the certainty is {found.certainty}, not {expected.certainty}"
    for name in ("possible", "open_facts", "open_points"):
        wanted, got = getattr(expected, name), getattr(found, name)
        if wanted is not None and set(wanted) != set(got):
            yield f"{name} is {', '.join(sorted(got)) or 'nothing'}, not {', '.join(sorted(wanted)) or 'nothing'}"


def _finding(scenario: Scenario, told: str) -> Finding:
    return Finding(
        "failing-scenario",
        f"Scenario {scenario.name}: {told}",
        file=scenario.place,
        help=f"It expects this because: {scenario.why}",
    )
