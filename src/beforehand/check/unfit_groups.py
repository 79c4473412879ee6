"""Groups of facts that cannot be asked in one question.

What it finds: a name under ``together`` that one fact alone has; a country, or a fact of which a person may name
``several``, under ``together``.

Why it matters: such a question is one list. If every fact of the group can be ``none``, ``no`` or false, the person marks
what is so; else the list has the combinations that the law tells apart ("woman", "man, under 18"). One fact needs no
group; countries make the list too long, and several values of a fact are cases of their own.

Example: ``citizenship: {kind: country, together: applicant, …}``

Instead: leave ``together`` out, or give it to two choices.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, groups_of
from beforehand.read.tree import Fact
from beforehand.text.problem import Problem, quote
from beforehand.text.source import Span


def unfit_groups(declared: Declared) -> Iterator[Problem]:
    for group, facts in groups_of(declared.pack).items():
        if len(facts) < 2:
            message = f"Only one fact is in the group {quote(group)}."
            yield Problem("unfit-group", message, _place(facts[0]), "Leave it out, or name it in another fact too.")
        for fact in facts:
            if fact.kind == "country":
                message = f"{quote(fact.name.text)} is a country and makes the list too long."
                yield Problem("unfit-group", message, _place(fact), "Ask for a country in a question of its own.")
            elif fact.several:
                message = f"Of {quote(fact.name.text)} a person may name several."
                yield Problem("unfit-group", message, _place(fact), "Ask for it in a question of its own.")


def _place(fact: Fact) -> Span:
    return (fact.together or fact.name).span
