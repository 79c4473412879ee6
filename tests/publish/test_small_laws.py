"""A page about any law, in Chromium: random small laws with every kind of fact, points, exceptions and defects."""

import re
from itertools import product
from random import Random

import pytest
from agreement.back_ends import BACK_ENDS, by_rules
from agreement.page_roads import by_style
from agreement.test_vectors import assert_same
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace
from properties.small_laws import Given, laws_and_cases
from records import All, Condition, Not, Some, decision, fact, law_from, rule, ruleset, true

from beforehand.diagram.store import FALSE, TRUE
from beforehand.ir.ruleset import Decision, Ruleset
from beforehand.publish.css_rules import Truths, css_rules, outcome_blocks, sheet
from beforehand.publish.data import page_data

ROADS = ("page script", "page style")


def a_page_says_what_the_rules_say(rules: Ruleset, case: Given, road: str) -> None:
    law = law_from(rules)
    assert_same(BACK_ENDS[road](law, case), by_rules(law, case))


@pytest.mark.parametrize("road", ROADS)
@settings(max_examples=15)
@given(law_and_case=laws_and_cases())
def test_of_random_laws(law_and_case: tuple[Ruleset, Given], road: str) -> None:
    a_page_says_what_the_rules_say(*law_and_case, road)


@pytest.mark.slow
@pytest.mark.parametrize("road", ROADS)
@settings(max_examples=400, suppress_health_check=list(HealthCheck))
@given(law_and_case=laws_and_cases())
def test_of_many_more_random_laws(law_and_case: tuple[Ruleset, Given], road: str) -> None:
    a_page_says_what_the_rules_say(*law_and_case, road)


def two_decisions() -> Ruleset:
    """``held`` is told while ``needed`` may be yes."""
    facts = [fact("p"), fact("q")]

    def asked(name: str, by: str, only_if: tuple[str, str] | None = None) -> Decision:
        return replace(decision(rule("r", true(by), "yes_"), otherwise="no_", name=name), only_if=only_if)

    return ruleset(facts, [asked("needed", "p"), asked("held", "q", ("needed", "yes_"))])


@pytest.mark.parametrize(
    ("p", "told"), [(0, True), (1, False), (2, True), (None, True)], ids=["yes", "no", "unknown", "nothing chosen"]
)
def test_a_decision_is_seen_while_the_outcome_that_it_waits_for_is_possible(p: int | None, told: bool) -> None:
    law = law_from(two_decisions())
    assert page_data(law).facts[0].fact == "p"
    (seen,) = by_style(law, [(p, 0)])
    assert bool(seen["held"]) == told


def test_every_answer_has_one_block_and_every_block_its_own_rule() -> None:
    data = page_data(law_from(two_decisions()))
    blocks = list(outcome_blocks(data, lambda name, leaf: f"{name} {leaf}"))
    assert blocks[0] == "<div class=k0_0>needed 0</div>"
    assert len(blocks) == sum(len(own.leaves) for own in data.decisions.values())
    last = css_rules(data).splitlines()[-2]
    names = [block.partition("=")[2].partition(">")[0] for block in blocks]
    assert last == f"{','.join(f'.{name}' for name in names)}{{--0z:var(--0s)block;display:var(--0z,none)}}"


def test_a_viewer_that_does_not_know_has_shows_no_block() -> None:
    before, _, guarded = css_rules(page_data(law_from(two_decisions()))).partition("@supports selector(:has(a))")
    assert before.strip().endswith("{display:none}")
    assert "display:var" not in before
    assert ":has(" in guarded


def test_the_sheet_grows_with_the_edges_of_the_diagram_not_with_its_paths() -> None:
    """Parity of many facts: 2^n paths, 2n nodes."""

    def sheet(count: int) -> int:
        names = [f"p{place}" for place in range(count)]
        rules = [rule("r", parity(names), "yes_")]
        return len(css_rules(page_data(law_from(ruleset(list(map(fact, names)), [decision(*rules, otherwise="no_")])))))

    assert sheet(8) < 2.6 * sheet(4)


def parity(names: list[str]) -> Condition:
    first, *others = names
    if not others:
        return true(first)
    rest = parity(others)
    return Some((All((true(first), Not(rest))), All((Not(true(first)), rest))))


def test_rules_that_only_together_carry_the_verdict_are_named_together() -> None:
    rules = [rule("r", true("p"), "yes_"), rule("s", Not(true("p")), "yes_")]
    law = law_from(ruleset([fact("p"), fact("q")], [decision(*rules, otherwise="no_")]))
    assert [several.rules for several in page_data(law).decisions["d"].together] == [("r", "s")]
    assert [reason.rule for reason in law.decide({})["d"].because] == ["r", "s"]


VALUE = re.compile(r"var\((--\w+)\)|var\((--\w+),|(\))|initial")


def holds(told: str, declared: dict[str, str]) -> bool:
    """Whether a value of the style sheet has a value itself, as CSS reads it."""

    def go(at: int) -> tuple[bool, int]:
        true = True
        while found := VALUE.match(told, at):
            at = found.end()
            if found[1]:
                true &= holds(declared.get(found[1], "initial"), declared)
            elif found[2]:
                otherwise, at = go(at)
                at += 1
                true &= holds(declared.get(found[2], "initial"), declared) or otherwise
            elif found[3]:
                return true, at - 1
            else:
                true = False
        return true, at

    return go(0)[0]


def declarations(rule: str) -> dict[str, str]:
    return dict(pair.split(":", 1) for pair in rule.partition("{")[2].rstrip("}").split(";"))


@pytest.mark.parametrize("seed", range(40))
def test_a_formula_of_the_sheet_is_true_where_the_diagrams_are(seed: int) -> None:
    """Random truths about four facts, read as CSS reads them, in every profile."""
    random = Random(seed)
    law = law_from(
        ruleset([fact(name) for name in "abcd"], [decision(rule("r", parity([*"abcd"]), "yes_"), otherwise="no_")])
    )
    truths = Truths(page_data(law))
    store, shown = truths.store, {}
    for number in range(12):
        tests = [
            store.node(random.randrange(4), random.sample((FALSE, TRUE, random.choice((FALSE, TRUE))), 3))
            for _ in range(6)
        ]
        pairs = [store.conj(*random.sample(tests, 2)) for _ in range(random.randint(1, 4))]
        shown[f"#s{number}"] = store.disj_all([*pairs, tests[0]] if number % 2 else pairs)
    rules = sheet(truths, shown).splitlines()[1:-2]
    hung = {
        one: declarations(line)["--0s"] for line in rules if line[0] == "#" for one in line.partition("{")[0].split(",")
    }
    for profile in product(range(3), repeat=4):
        declared: dict[str, str] = {}
        chosen = {
            f'[name={own.name}][value="{cell}"]' for own, cell in zip(truths.facts, profile, strict=True) if cell < 2
        }
        for line in rules:
            if line.startswith("form{") or (line.startswith("form:has") and any(one in line for one in chosen)):
                declared |= declarations(line)
        for selector, truth in shown.items():
            at = truth
            while at >= 0:
                at = store.children[at][profile[store.variable[at]]]
            assert holds(hung[selector], declared) == (at == TRUE)
