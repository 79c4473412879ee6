"""Names that mean two things.

What it finds: a fact, term or point with the name of another; a scenario with the name of another, also in another
file; a value of a country fact that is a country's code already.

Why it matters: conditions use facts, terms and points alike, so a name must mean one thing.

Example: a term ``age`` beside a fact ``age``.

Instead: give one of them another name.
"""

from collections.abc import Iterable, Iterator

from beforehand.check.declared import Declared, names_of
from beforehand.read.tree import Word
from beforehand.text.problem import Problem, quote


def duplicate_names(declared: Declared) -> Iterator[Problem]:
    pack = declared.pack
    yield from _repeated(names_of(pack.facts, pack.terms, pack.points))
    yield from _repeated(scenario.name for scenario in pack.scenarios)
    for value in (value for fact in pack.facts for value in fact.also):
        if value.text in declared.countries:
            yield Problem(
                "duplicate-name", f"{quote(value.text)} is a country's code already.", value.span, "Delete it."
            )


def _repeated(names: Iterable[Word]) -> Iterator[Problem]:
    first: dict[str, Word] = {}
    for name in names:
        if name is not first.setdefault(name.text, name):
            also = ((first[name.text].span, "first here"),)
            yield Problem(
                "duplicate-name", f"The name {quote(name.text)} is taken.", name.span, "Choose another name.", also
            )
