"""Names used as what they are not.

What it finds: a point without a reading; a fact on its own that is not yes or no; a term that is compared.

Why it matters: only a yes/no fact and a term hold or do not hold by themselves.

Example: ``when: covered_man = true and kazakhstan_moldova and sex``

Instead: ``when: covered_man and kazakhstan_moldova = "exempt" and sex = "male"``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, Test, all_tests
from beforehand.check.fitting import KINDS
from beforehand.read.tree import Name
from beforehand.text.problem import Problem, quote


def misused_names(declared: Declared) -> Iterator[Problem]:
    for test in all_tests(declared.pack):
        problem = _on_its_own(test, declared) if isinstance(test, Name) else _compared(test, declared)
        if problem:
            yield problem


def _on_its_own(test: Name, declared: Declared) -> Problem | None:
    name = test.name.text
    if name in declared.points:
        readings = [reading.name.text for reading in declared.points[name].readings]
        example = f'{name} = "{readings[0]}"' if readings else f'{name} = "…"'
        message = f"The point {quote(name)} stands without a reading."
        return Problem("point-without-reading", message, test.span, f"Write {example}.")
    if name in declared.facts and declared.facts[name].kind in KINDS.keys() - {"yes_no"}:
        message = f"{quote(name)} is {KINDS[declared.facts[name].kind]}: on its own it is no condition."
        return Problem("not-yes-no", message, test.span, f"Compare it with a value: {name} = ….")
    return None


def _compared(test: Test, declared: Declared) -> Problem | None:
    name = test.name.text
    if name not in declared.terms or name in declared.facts:
        return None
    message = f"{quote(name)} is a term: it holds or does not hold, and is not compared."
    return Problem("term-compared", message, test.span, f"Write {name}, or not({name}).")
