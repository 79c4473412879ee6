"""Outcomes that a decision does not have.

What it finds: in ``then``, ``guarded``, ``only_if``, and what scenarios expect, an outcome that is not among the decision's
``outcomes``.

Why it matters: nobody could read what it says, and a scenario that expects it could never pass.

Example: ``then: neded``

Instead: ``then: needed``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, rules_of
from beforehand.check.fitting import suggestion
from beforehand.read.tree import Decision, Expectation, Word
from beforehand.text.problem import Problem, quote


def unknown_outcomes(declared: Declared) -> Iterator[Problem]:
    for decision in declared.pack.decisions:
        words = [rule.then for _, rule in rules_of(decision)]
        words += [decision.otherwise.then] if decision.otherwise else []
        yield from _unknown((*words, *decision.guarded), decision)
        if decision.only_if and decision.only_if.decision.text in declared.decisions:
            yield from _unknown((decision.only_if.outcome,), declared.decisions[decision.only_if.decision.text])
    for scenario in declared.pack.scenarios:
        for expected in scenario.expect:
            if expected.decision.text in declared.decisions:
                yield from _unknown(_expected(expected), declared.decisions[expected.decision.text])


def _expected(expected: Expectation) -> tuple[Word, ...]:
    verdict = () if expected.verdict is None or expected.verdict.text == "null" else (expected.verdict,)
    return (*verdict, *(expected.possible or ()))


def _unknown(words: tuple[Word, ...], decision: Decision) -> Iterator[Problem]:
    outcomes = [outcome.text for outcome in decision.outcomes]
    for word in words:
        if word.text and word.text not in outcomes:
            message = f"{quote(word.text)} is not an outcome of {quote(decision.name.text)}."
            yield Problem("unknown-outcome", message, word.span, suggestion(word.text, outcomes))
