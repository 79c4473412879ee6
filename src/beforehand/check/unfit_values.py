"""Values that a fact can never have.

What it finds: in conditions, priors, presumptions and scenarios, a value that is not in a choice, an unknown country, a
value of another kind, a number outside ``min`` and ``max``, a reading that its point does not have.

Why it matters: a condition with such a value never holds, and nobody would notice.

Example: ``when: sex = "man" and age = "65"``

Instead: ``when: sex = "male" and age = 65``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, all_tests, literals_of
from beforehand.check.fitting import ends_of, misfit, misfit_as_written, not_a_reading
from beforehand.text.problem import Problem


def unfit_values(declared: Declared) -> Iterator[Problem]:
    yield from filter(None, _in_conditions(declared))
    yield from filter(None, _as_written(declared))


def _in_conditions(declared: Declared) -> Iterator[Problem | None]:
    for test in all_tests(declared.pack):
        fact, point = declared.facts.get(test.name.text), declared.points.get(test.name.text)
        for literal in literals_of(test):
            if fact:
                yield misfit(fact, literal, declared)
            elif point:
                yield not_a_reading(point, literal)


def _as_written(declared: Declared) -> Iterator[Problem | None]:
    for fact in declared.pack.facts:
        for value, _ in fact.prior:
            yield from (misfit_as_written(fact, end, declared) for end in ends_of(fact, value))
        if fact.presumed and fact.presumed.value.text:
            yield misfit_as_written(fact, fact.presumed.value, declared)
    for scenario in declared.pack.scenarios:
        for name, value in scenario.case:
            if name.text in declared.facts and value.text != "null":
                yield misfit_as_written(declared.facts[name.text], value, declared)
