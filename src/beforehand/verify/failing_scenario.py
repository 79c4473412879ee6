"""A scenario whose answer is not the one expected.

What it finds: for each scenario, every decision whose verdict, certainty, possible outcomes, open facts or open points
are not those expected.
Why it matters: either the rules or the scenario misread the sources.
Example: a scenario expects ``needed, settled`` for a man of 65; the rules say that no source settles it.
Instead: read the sources that the scenario cites, and correct the one that is wrong.
"""

from collections.abc import Iterator

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
            leaf = law.query.leaf(decision.name, profiles)
            if leaf.certainty == "defective":
                yield _finding(scenario, f"Decision {decision.name} has a gap or a conflict for this case.")
                continue
            reasons = law.explainer(decision.name).explain(case, case, profiles, leaf)
            found = {
                "verdict": ("null" if leaf.verdict is None else decision.outcomes[leaf.verdict],),
                "certainty": (leaf.certainty,),
                "possible": tuple(decision.outcomes[i] for i in outcomes_of(leaf.possible)),
                "open_facts": reasons.open_facts,
                "open_points": reasons.open_points,
            }
            for told in _differences(expected, found):
                yield _finding(scenario, f"Decision {decision.name}: {told}.")


def _differences(expected: Expectation, found: dict[str, tuple[str, ...]]) -> Iterator[str]:
    wanted = {
        "verdict": None if expected.verdict is None else (expected.verdict,),
        "certainty": None if expected.certainty is None else (expected.certainty,),
        "possible": expected.possible,
        "open_facts": expected.open_facts,
        "open_points": expected.open_points,
    }
    for name, want in wanted.items():
        if want is not None and set(want) != set(found[name]):
            yield f"{name} is {', '.join(sorted(found[name])) or 'nothing'}, not {', '.join(sorted(want)) or 'nothing'}"


def _finding(scenario: Scenario, told: str) -> Finding:
    return Finding(
        "failing-scenario",
        f"Scenario {scenario.name}: {told}",
        file=scenario.place,
        help=f"It expects this because: {scenario.why}",
    )
