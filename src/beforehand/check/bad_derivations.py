"""Derived facts that cannot be computed as written, and filing days that are not dates.

What it finds: a derivation ``from`` or ``to`` a fact that is not a date; a ``from`` that something else uses; a derived
fact, or a date of a derivation, that is presumed or changeable; an ``applied_on`` that is not a date.

Why it matters: a derived fact stands for its two dates. The exact set of cases that are still possible is computed for
a ``from`` that matters through the derived fact only.

Example: ``age`` is derived from ``birth_date``, and a rule says ``birth_date < @"2000-01-01"``.

Instead: use ``age`` in the rule.
"""

from collections import Counter
from collections.abc import Iterator

from beforehand.check.declared import Declared, all_tests
from beforehand.check.fitting import KINDS
from beforehand.read.tree import Word
from beforehand.text.problem import Problem, quote
from beforehand.text.source import Span


def bad_derivations(declared: Declared) -> Iterator[Problem]:
    pack = declared.pack
    derived = [(fact, fact.derived) for fact in pack.facts if fact.derived]
    dates = [pack.applied_on] if pack.applied_on else []
    starts = Counter(part.start.text for _, part in derived)
    used = {test.name.text: test.name for test in all_tests(pack)}
    others = {part.end.text: part.end for _, part in derived}
    others |= {pack.applied_on.text: pack.applied_on} if pack.applied_on else {}
    for fact, part in derived:
        dates += [part.start, part.end]
        other = used.get(part.start.text) or others.get(part.start.text)
        if other and not _is_no_date(part.start, declared):
            message = f"{quote(fact.name.text)} is derived from {quote(part.start.text)}, which something else uses."
            also = ((other.span, "used here"),)
            yield _bad(message, part.start, f"Use {quote(fact.name.text)} instead.", also)
        elif starts[part.start.text] > 1 and part.start.text:
            message = f"More than one fact is derived from {quote(part.start.text)}."
            yield _bad(message, part.start, "Declare a date fact for each.")
    for fact in pack.facts:
        if fact.name.text in {
            name for other, part in derived for name in (other.name.text, part.start.text, part.end.text)
        }:
            if fact.changeable:
                message = f"{quote(fact.name.text)} belongs to a derivation and cannot be changeable."
                yield _bad(message, fact.name, "A way would change one of them and keep the others.")
            if fact.presumed:
                message = f"{quote(fact.name.text)} belongs to a derivation and cannot be presumed."
                yield _bad(message, fact.name, "Leave it unknown until it is given.")
    for word in dates:
        if _is_no_date(word, declared):
            yield Problem("wrong-kind", f"{quote(word.text)} must be a date fact here.", word.span)


def _bad(message: str, word: Word, advice: str, also: tuple[tuple[Span, str], ...] = ()) -> Problem:
    return Problem("bad-derivation", message, word.span, advice, also)


def _is_no_date(word: Word, declared: Declared) -> bool:
    fact = declared.facts.get(word.text)
    return fact is not None and fact.kind in KINDS.keys() - {"date"}
