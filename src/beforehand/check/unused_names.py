"""What is declared and never used.

What it finds: a fact, term or point that no condition and no derivation uses. (A source that nothing cites is no problem: a
pack may keep the whole record.)

Why it matters: the person would be asked for nothing, and a rule may be missing or may name something else.

Example: a fact ``hair`` in ``facts.yaml`` that no rule tests.

Instead: delete it, or write the rule that needs it.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, names_written
from beforehand.read.tree import Word
from beforehand.text.problem import Problem, quote


def unused_names(declared: Declared) -> Iterator[Problem]:
    pack = declared.pack
    written = names_written(pack)
    derived = {word.text for fact in pack.facts if fact.derived for word in (fact.derived.start, fact.derived.end)}
    derived |= {pack.applied_on.text} if pack.applied_on else set()
    for name in (fact.name for fact in pack.facts):
        if name.text not in written | derived:
            yield _unused("fact", name, "No condition and no derivation uses it.")
    for name in (term.name for term in pack.terms):
        if name.text not in written:
            yield _unused("term", name, "No condition uses it.")
    for name in (point.name for point in pack.points):
        if name.text not in written:
            yield _unused("point", name, "No condition uses it.")


def _unused(kind: str, name: Word, reason: str) -> Problem:
    advice = f"{reason} Use it, or delete it."
    return Problem(f"unused-{kind}", f"The {kind} {quote(name.text)} is not used.", name.span, advice)
