"""Names that have a meaning of their own.

What it finds: a fact, term or point called as a word of FEEL; a rule called ``otherwise``; a value, outcome or reading
called ``null`` or ``asks``; a value called ``asks_you``, ``why`` or ``find_out``.

Why it matters: ``null`` says in a scenario that nothing is known or that there is no verdict, ``.asks`` is the question
in a file of words and the others what is said beside it, ``otherwise`` is the default among the rules.

Example: ``values: [yes, no, null]``

Instead: ``values: [yes, no, none]``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, names_of
from beforehand.check.needed_words import ASKED
from beforehand.read.feel import KEYWORDS
from beforehand.read.tree import Word
from beforehand.text.problem import Problem, quote

TAKEN = frozenset({"null", "asks"})


def reserved_names(declared: Declared) -> Iterator[Problem]:
    for name in _reserved(declared):
        message = f"The name {quote(name.text)} has a meaning of its own."
        yield Problem("reserved-name", message, name.span, "Choose another name.")


def _reserved(declared: Declared) -> Iterator[Word]:
    pack = declared.pack
    yield from (name for name in names_of(pack.facts, pack.terms, pack.points) if name.text in KEYWORDS)
    for fact in pack.facts:
        yield from (value for value in (*fact.values, *fact.also) if value.text in TAKEN | set(ASKED))
    for point in pack.points:
        yield from (reading.name for reading in point.readings if reading.name.text in TAKEN)
    for decision in pack.decisions:
        yield from (rule.name for rule in decision.rules if rule.name.text == "otherwise")
        yield from (outcome for outcome in decision.outcomes if outcome.text in TAKEN)
