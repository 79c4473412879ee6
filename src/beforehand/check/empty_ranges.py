"""Ranges in which nothing lies.

What it finds: a range whose end comes before its beginning, or that leaves out all it spans; a number whose ``min`` is
greater than its ``max``; a range of a prior that is written backwards.

Why it matters: such a condition never holds.

Example: ``when: age in [64..18]``

Instead: ``when: age in [18..64]``
"""

from collections.abc import Iterator
from datetime import date

from beforehand.check.declared import Declared, all_tests
from beforehand.check.fitting import ends_of
from beforehand.read.tree import Literal, Within
from beforehand.read.values import as_date, as_whole
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
        for value, _ in fact.prior:
            ends = [_written(end.text) for end in ends_of(fact, value)]
            if len(ends) == 2 and ends[0] is not None and ends[1] is not None and ends[0] > ends[1]:
                yield Problem("empty-range", "Nothing lies in this range.", value.span, "The smaller end stands first.")


def _written(text: str) -> int | None:
    day = as_date(text)
    return day.toordinal() if day else as_whole(text)


def _whole(literal: Literal) -> int | None:
    match literal.value:
        case date() as day:
            return day.toordinal()
        case bool() | str():
            return None
        case number:
            return number
