"""Decisions that wait for themselves.

What it finds: a decision whose ``only_if`` names the decision itself, directly or through other decisions.

Why it matters: none of them would ever be asked about.

Example: ``paper_held`` only if ``paper_needed`` is ``needed``, and ``paper_needed`` only if ``paper_held`` is ``none``.

Instead: let one of them stand without ``only_if``.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.text.problem import Problem, quote


def decision_cycles(declared: Declared) -> Iterator[Problem]:
    told: set[str] = set()
    for start in declared.decisions:
        path: list[str] = []
        name = start
        while name not in path and name not in told:
            path.append(name)
            decision = declared.decisions.get(name)
            if decision is None or decision.only_if is None:
                break
            name = decision.only_if.decision.text
        else:
            first = declared.decisions[name].only_if
            if name in path and first:
                names = [*path[path.index(name) :], name]
                message = f"The decision {quote(name)} waits for itself: {' → '.join(names)}."
                advice = "Let one of them stand without only_if."
                yield Problem("decision-cycle", message, first.decision.span, advice)
        told |= set(path)
