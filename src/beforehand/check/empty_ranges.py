"""Ranges in which nothing lies.

What it finds: a range whose end comes before its beginning, or that leaves out all it spans; a number whose ``min`` is
greater than its ``max``.

Why it matters: such a condition never holds.

Example: ``when: age in [64..18]``

Instead: ``when: age in [18..64]``
"""

from collections.abc import Iterator
from datetime import date

from beforehand.check.declared import Declared, all_tests
from beforehand.read.tree import Literal, Within
from beforehand.text.problem import Problem, quote


def empty_ranges(declared: Declared) -> Iterator[Problem]:
    for test in all_tests(declared.pack):
        if isinstance(test, Within):
            low, high = _whole(test.low), _whole(test.high)
            if low is not None and high is not None and low + (not test.low_included) > high - (not test.high_included):
                message = "Nothing lies in this range."
                yield Problem(
                    "empty-range", message, test.span, "The smaller end stands first; ( and ) leave an end out."
                )
    for fact in declared.pack.facts:
        if fact.low is not None and fact.high is not None and fact.low > fact.high:
            message = f"{quote(fact.name.text)} has a min of {fact.low} and a max of {fact.high}."
            yield Problem("empty-range", message, fact.name.span, "Give min the smaller number.")


def _whole(literal: Literal) -> int | None:
    match literal.value:
        case date() as day:
            return day.toordinal()
        case bool() | str():
            return None
        case number:
            return number
