"""Scenarios of a checked tree, their values as the law holds them."""

from beforehand.ir.case import from_text
from beforehand.ir.ruleset import Ruleset
from beforehand.ir.scenario import Expectation, Scenario
from beforehand.read import tree


def scenarios_from_tree(pack: tree.Pack, ruleset: Ruleset) -> tuple[Scenario, ...]:
    """The scenarios of a pack, in the order they are written."""
    facts = {fact.name: fact for fact in ruleset.facts}
    return tuple(
        Scenario(
            name=scenario.name.text,
            case={
                name.text: from_text(facts[name.text], value.text)
                for name, value in scenario.case
                if value.text != "null"
            },
            as_known=scenario.as_known.text if scenario.as_known else None,
            expect=tuple(_expectation(e) for e in scenario.expect),
            why=scenario.why.text,
            sources=tuple(source.text for source in scenario.sources),
            place=scenario.name.span.place,
        )
        for scenario in pack.scenarios
    )


def _expectation(e: tree.Expectation) -> Expectation:
    return Expectation(
        e.decision.text,
        e.verdict.text if e.verdict else None,
        e.certainty.text if e.certainty else None,
        _texts(e.possible),
        _texts(e.open_facts),
        _texts(e.open_points),
    )


def _texts(words: tuple[tree.Word, ...] | None) -> tuple[str, ...] | None:
    return None if words is None else tuple(word.text for word in words)
