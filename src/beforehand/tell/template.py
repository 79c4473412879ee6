"""Every fact of a law and its values, as a JSON object to fill in."""

import json

from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.tell.layout import fill
from beforehand.tell.speech import Speech


def as_template(ruleset: Ruleset, language: str | None = None) -> str:
    """A JSON object with every fact null; lines beginning with ``//`` say what is asked and what is possible.

    Such lines are no JSON; ``beforehand decide`` skips them, so the template can be filled in and used as it is.
    """
    speech = Speech(ruleset, language)
    lines = ["{"]
    for number, fact in enumerate(ruleset.facts, 1):
        asks = speech.pack(f"fact-{fact.name}.asks", fact.name)
        told = [*fill(asks, 96), *fill(describe(fact), 96, 2)]
        lines += [f"  // {line}" for line in told]
        lines.append(f"  {json.dumps(fact.name)}: null{',' if number < len(ruleset.facts) else ''}")
    return "\n".join([*lines, "}"])


def facts_as_plain(ruleset: Ruleset) -> dict[str, object]:
    """Every fact of a law as plain values: its kind, its values or bounds, what is presumed, what it follows from."""
    return {
        fact.name: {
            "kind": fact.kind,
            "values": list(fact.values),
            "min": fact.low,
            "max": fact.high,
            "changeable": fact.changeable,
            "presumed": fact.presumed.value if fact.presumed else None,
            "derived_from": [fact.derived.start, fact.derived.end] if fact.derived else None,
        }
        for fact in ruleset.facts
    }


def describe(fact: Fact) -> str:
    """What a fact may be, in a few words."""
    match fact.kind:
        case "yes_no":
            told = "true or false"
        case "number":
            told = f"a whole number from {fact.low} to {fact.high}"
        case "date":
            told = 'a date, "2025-12-31"'
        case "country":
            also = [value for value in fact.values if not (len(value) == 2 and value.isupper())]
            told = "a country's two-letter code (ISO 3166-1)" + "".join(f', or "{value}"' for value in also)
        case _:
            told = " | ".join(json.dumps(value) for value in fact.values)
    if fact.presumed:
        told += f"; if left out: {fact.presumed.value}"
    if fact.derived:
        told += f"; follows from {fact.derived.start} and {fact.derived.end} where both are given"
    return told
