"""The messages that a file of words must have."""

from beforehand.check.declared import groups_of, rules_of, starts_of
from beforehand.read.tree import Fact, Pack

ASKED = ("asks_you", "why", "find_out")
"""What an interview says beside ``.asks``: the question put to the person himself, why it is asked, how to find out."""


def labels(pack: Pack) -> dict[str, frozenset[str]]:
    """The messages, with their attributes, that a file of words has in every language."""
    needed = {"pack": frozenset(name.text for name, _ in pack.cautions)}
    starts = starts_of(pack)
    for fact in pack.facts:
        asked = () if fact.name.text in starts else ASKED
        needed[f"fact-{fact.name.text}"] = frozenset({"asks", *asked, *_values(fact)})
    needed |= {f"together-{group}": frozenset({"asks", "asks_you", "why"}) for group in groups_of(pack)}
    for decision in pack.decisions:
        needed[f"decision-{decision.name.text}"] = frozenset(outcome.text for outcome in decision.outcomes)
    return needed


def sentences(pack: Pack) -> dict[str, frozenset[str]]:
    """The messages that every language other than the pack's own has too."""
    needed: dict[str, frozenset[str]] = {"help": frozenset()} if pack.help else {}
    for decision in pack.decisions:
        name = decision.name.text
        needed[f"decision-{name}"] = frozenset({"asks"})
        for path, _ in rules_of(decision):
            needed[f"rule-{name}-{path.replace('/', '-')}"] = frozenset()
        if decision.otherwise:
            needed[f"rule-{name}-otherwise"] = frozenset()
    needed |= {f"term-{term.name.text}": frozenset() for term in pack.terms}
    for point in pack.points:
        needed[f"point-{point.name.text}"] = frozenset(reading.name.text for reading in point.readings)
    needed |= {f"note-{note.name.text}": frozenset() for note in pack.notes}
    needed |= {f"presumed-{fact.name.text}": frozenset() for fact in pack.facts if fact.presumed}
    needed |= {f"event-{event.name.text}": frozenset() for event in pack.timeline}
    for figure in pack.figures:
        written = {"figure"} if any(map(str.isalpha, figure.figure.text)) else set()
        needed[f"figure-{figure.name.text}"] = frozenset({"who", "caution"} | written)
    for comparison in pack.comparisons:
        needed[f"comparison-{comparison.name.text}"] = frozenset({"caution"} if comparison.caution else ())
    return needed


def needed_words(pack: Pack, language: str) -> dict[str, frozenset[str]]:
    """The messages, with their attributes, that a file of words has in a language."""
    needed = labels(pack)
    if language != pack.language:
        for name, attributes in sentences(pack).items():
            needed[name] = needed.get(name, frozenset()) | attributes
    return needed


def _values(fact: Fact) -> tuple[str, ...]:
    match fact.kind:
        case "choice":
            return tuple(value.text for value in fact.values)
        case "country":
            return tuple(value.text for value in fact.also)
        case "yes_no":
            return ("true", "false")
        case _:
            return ()
