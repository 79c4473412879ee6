"""Comparisons that the kind of a fact does not have.

What it finds: ``<``, ``<=``, ``>``, ``>=``, a range or ``between`` with a fact that has no order, or with a point.

Why it matters: citizenships, answers and readings are not greater or smaller than each other.

Example: ``when: citizenship > "KZ"``

Instead: ``when: citizenship != "KZ"``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, all_tests
from beforehand.check.fitting import KINDS
from beforehand.read.tree import Comparison, Within
from beforehand.text.problem import Problem, quote

UNORDERED = ("choice", "country", "yes_no")


def wrong_operators(declared: Declared) -> Iterator[Problem]:
    for test in all_tests(declared.pack):
        ordering = isinstance(test, Within) or (isinstance(test, Comparison) and test.operator not in {"=", "!="})
        fact, point = declared.facts.get(test.name.text), declared.points.get(test.name.text)
        if ordering and (point or (fact and fact.kind in UNORDERED)):
            kind = KINDS[fact.kind] if fact else "a point of law"
            message = f"{quote(test.name.text)} is {kind} and has no order."
            yield Problem("wrong-kind", message, test.span, 'Compare it with =, != or in ("…", "…").')
