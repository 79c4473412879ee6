"""Random small laws with what an interview uses besides: groups of facts, shares, costs, decisions that wait."""

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn
from msgspec.structs import replace
from properties.small_laws import laws

from beforehand.ir.ruleset import Fact, Ruleset


@st.composite
def laws_to_ask(draw: DrawFn) -> Ruleset:
    rules = draw(laws())
    facts = [_priced(draw, fact) for fact in rules.facts]
    markable = [fact.name for fact in facts if fact.kind in {"choice", "yes_no", "number"}]
    if len(markable) > 1 and draw(st.booleans()):
        facts = [replace(fact, together="group") if fact.name in markable[:2] else fact for fact in facts]
    decisions = rules.decisions
    if len(decisions) == 2 and draw(st.booleans()):
        first, second = decisions
        if draw(st.booleans()):
            decisions = replace(first, only_if=(second.name, second.outcomes[0])), second
        else:
            decisions = first, replace(second, only_if=(first.name, first.outcomes[-1]))
    return replace(rules, facts=tuple(facts), decisions=decisions)


def _priced(draw: DrawFn, fact: Fact) -> Fact:
    shares = st.integers(0, 9)
    prior = tuple((value, draw(shares)) for value in fact.values) if draw(st.booleans()) else ()
    return replace(fact, prior=prior, sensitivity=draw(st.integers(0, 3)), effort=draw(st.integers(0, 1)))
