"""Packs that are too large to be computed exactly.

What it finds: more than 200 facts and points, 20,000 rules in a pack, or 500 values of a choice.

Why it matters: answers are computed over all that may be unknown; beyond these sizes nobody has tried.

Example: a choice with a value for every town.

Instead: a choice with the values that the law treats differently.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, names_of, rules_of
from beforehand.text.problem import Problem, quote

MOST_NAMES = 200
MOST_RULES = 20_000
MOST_VALUES = 500


def too_large(declared: Declared) -> Iterator[Problem]:
    pack = declared.pack
    names = list(names_of(pack.facts, pack.points))
    if len(names) > MOST_NAMES:
        message = f"The pack has {len(names)} facts and points; at most {MOST_NAMES} are possible."
        yield Problem("too-large", message, names[MOST_NAMES].span)
    rules = [rule.name for decision in pack.decisions for _, rule in rules_of(decision)]
    if len(rules) > MOST_RULES:
        message = f"The pack has {len(rules):,} rules; at most {MOST_RULES:,} are possible."
        yield Problem("too-large", message, rules[MOST_RULES].span)
    for fact in pack.facts:
        values = (*fact.values, *fact.also)
        if len(values) > MOST_VALUES:
            message = f"{quote(fact.name.text)} has {len(values)} values; at most {MOST_VALUES} are possible."
            yield Problem("too-large", message, values[MOST_VALUES].span)
