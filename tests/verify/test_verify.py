"""Every check: the smallest pack that it finds fault with, and the same pack put right."""

import re
from dataclasses import dataclass
from typing import Any

import pytest
import yaml
from vectors import pack_files

from beforehand.check import check_pack
from beforehand.compile.from_tree import from_tree
from beforehand.compile.scenarios import scenarios_from_tree
from beforehand.decide.rules import CONFLICT, GAP, outcome
from beforehand.diagram.index import build_index
from beforehand.ir.case import from_text
from beforehand.ir.countries import COUNTRIES
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Law
from beforehand.load import load_to_verify, shipped_packs
from beforehand.read.pack import read_pack
from beforehand.verify import CHECKS, Finding, verify_law

NAME = "small"
OFFICIAL = {"o": {"kind": "official", "origin": "o"}}
SOURCES = OFFICIAL | {"a": {"kind": "press", "origin": "a"}, "b": {"kind": "news_agency", "origin": "b"}}
OTHERWISE = {"then": "no_", "sources": ["o"]}


def pack(
    *,
    rules: dict[str, Any],
    otherwise: dict[str, Any] | None = None,
    facts: dict[str, Any] | None = None,
    points: dict[str, Any] | None = None,
    outcomes: tuple[str, ...] = ("yes_", "no_"),
    scenarios: dict[str, Any] | None = None,
    notes: dict[str, Any] | None = None,
    terms: dict[str, Any] | None = None,
    late: str = "",
) -> dict[str, bytes]:
    """The files of a pack with one decision; the source ``late`` is of a later day than the others."""
    decision: dict[str, Any] = {"outcomes": list(outcomes), "rules": rules}
    if otherwise:
        decision["otherwise"] = otherwise
    sources = {name: given | ({"date": "2025-02-01"} if name == late else {}) for name, given in SOURCES.items()}
    made = {"facts": facts or {"p": {"kind": "yes_no"}}, "sources": sources, "decisions": {"d": decision}}
    files = pack_files(NAME, made | ({"points": points} if points else {}) | ({"terms": terms} if terms else {}))
    if scenarios:
        told = {name: {"why": ".", "sources": ["o"]} | given for name, given in scenarios.items()}
        files["scenarios/all.yaml"] = yaml.safe_dump(told, sort_keys=False).encode()
    if notes:
        files["notes.yaml"] = yaml.safe_dump(notes, sort_keys=False).encode()
    return files


def law_in(files: dict[str, bytes]) -> tuple[Ruleset, tuple[Finding, ...]]:
    tree, problems = read_pack(files, NAME)
    assert not problems
    assert tree is not None
    wrong = [p for p in check_pack(tree, frozenset(COUNTRIES)) if not p.code.startswith("unused-")]
    assert not wrong, wrong
    rules = from_tree(tree, "0" * 64)
    return rules, verify_law(rules, build_index(rules), scenarios_from_tree(tree, rules))


def findings(files: dict[str, bytes], code: str) -> list[Finding]:
    return [finding for finding in law_in(files)[1] if finding.code == code]


def rule(
    when: str, then: str, sources: tuple[str, ...] = ("o",), *, unless: dict[str, Any] | None = None
) -> dict[str, Any]:
    made = {"when": when, "then": then, "sources": list(sources)}
    return made | ({"except": unless} if unless else {})


def yes_no(*names: str) -> dict[str, Any]:
    return {name: {"kind": "yes_no"} for name in names}


NUMBER = {"n": {"kind": "number", "min": 0, "max": 9}}
POINT = {"k": {"readings": {"x": {"sources": ["a"]}, "y": {}}}}
P = {"r": rule("p", "yes_")}
HOLDS = {"case": {"p": True}, "expect": {"d": {"verdict": "yes_"}}}
FAILS = {"case": {"p": False}, "expect": {"d": {"verdict": "no_"}}}


@dataclass(frozen=True)
class Fault:
    """A pack, and the same put right; where the check points, and what it says there."""

    code: str
    wrong: dict[str, bytes]
    right: dict[str, bytes]
    file: str
    at: str
    said: str


TWICE = {
    "r": rule("p", "yes_", unless={"e": rule("q", "no_", ("b", "a"))}),
    "s": rule("q", "no_", ("a", "b")),
}
"""A rule of its own and an exception that say the same of q. Without source b each hangs on a point of its own."""

ONCE = {"r": rule("p and not(q)", "yes_"), "s": rule("q", "no_", ("a", "b"))}

FAULTS = {
    "rules that part on an early day": Fault(
        "defect-on-an-early-day",
        pack(facts=yes_no("p", "q"), rules=TWICE, otherwise=OTHERWISE, late="b"),
        pack(facts=yes_no("p", "q"), rules=ONCE, otherwise=OTHERWISE, late="b"),
        "decisions/d.yaml",
        "d",
        "As known on 2024-12-31, rules disagree in decision d, for example for: p = true, q = true",
    ),
    "a gap": Fault(
        "gap",
        pack(facts=NUMBER, rules={"r": rule("n < 4", "yes_"), "s": rule("n > 4", "no_")}),
        pack(facts=NUMBER, rules={"r": rule("n < 4", "yes_"), "s": rule("n >= 4", "no_")}),
        "decisions/d.yaml",
        "d",
        "n = 4",
    ),
    "a gap under a reading that is not live": Fault(
        "gap",
        pack(
            facts=yes_no("p"),
            points={"k": {"readings": {"x": {"sources": ["o"]}, "y": {}}}},
            rules={"r": rule("p", "yes_"), "s": rule('not(p) and k = "x"', "no_")},
        ),
        pack(
            facts=yes_no("p"),
            points={"k": {"readings": {"x": {"sources": ["o"]}, "y": {}}}},
            rules={"r": rule("p", "yes_"), "s": rule('not(p) and k in ("x", "y")', "no_")},
        ),
        "decisions/d.yaml",
        "d",
        "k = y",
    ),
    "a conflict": Fault(
        "conflict",
        pack(facts=yes_no("p", "q"), rules={"r": rule("p", "yes_"), "s": rule("q", "no_")}, otherwise=OTHERWISE),
        pack(
            facts=yes_no("p", "q"),
            rules={"r": rule("p", "yes_"), "s": rule("q and not(p)", "no_")},
            otherwise=OTHERWISE,
        ),
        "decisions/d.yaml",
        "r",
        "r (yes_",
    ),
    "a conflict of exceptions": Fault(
        "conflict",
        pack(
            facts=yes_no("p", "q"),
            rules={"r": rule("true", "yes_", unless={"e": rule("p", "no_"), "f": rule("q", "yes_")})},
        ),
        pack(
            facts=yes_no("p", "q"),
            rules={"r": rule("true", "yes_", unless={"e": rule("p", "no_"), "f": rule("q", "no_")})},
        ),
        "decisions/d.yaml",
        "e",
        "r/e (no_",
    ),
    "a rule that holds for nobody": Fault(
        "dead-rule",
        pack(rules=P | {"s": rule("p and not(p)", "yes_")}, otherwise=OTHERWISE),
        pack(rules=P | {"s": rule("p", "yes_")}, otherwise=OTHERWISE),
        "decisions/d.yaml",
        "s",
        "holds for nobody",
    ),
    "a rule that its exceptions always replace": Fault(
        "dead-rule",
        pack(rules={"r": rule("p", "yes_", unless={"e": rule("true", "no_")})}, otherwise=OTHERWISE),
        pack(
            facts=yes_no("p", "q"),
            rules={"r": rule("p", "yes_", unless={"e": rule("q", "no_")})},
            otherwise=OTHERWISE,
        ),
        "decisions/d.yaml",
        "r",
        "its exceptions replace it",
    ),
    "an exception that cannot hold where its rule does": Fault(
        "dead-rule",
        pack(
            facts=NUMBER,
            rules={"r": rule("n >= 5", "yes_", unless={"e": rule("n < 5", "no_")})},
            otherwise=OTHERWISE,
        ),
        pack(
            facts=NUMBER,
            rules={"r": rule("n >= 5", "yes_", unless={"e": rule("n > 8", "no_")})},
            otherwise=OTHERWISE,
        ),
        "decisions/d.yaml",
        "e",
        "cannot hold where r",
    ),
    "an outcome that nobody can have": Fault(
        "unreachable-outcome",
        pack(rules=P, otherwise=OTHERWISE, outcomes=("yes_", "no_", "perhaps")),
        pack(
            facts=yes_no("p", "q"),
            rules=P | {"s": rule("q and not(p)", "perhaps")},
            otherwise=OTHERWISE,
            outcomes=("yes_", "no_", "perhaps"),
        ),
        "decisions/d.yaml",
        "d",
        "perhaps",
    ),
    "one newspaper": Fault(
        "thin-source",
        pack(rules={"r": rule("p", "yes_", ("a",))}, otherwise=OTHERWISE),
        pack(rules={"r": rule('p and k = "x"', "yes_", ("a",))}, points=POINT, otherwise=OTHERWISE),
        "decisions/d.yaml",
        "r",
        "one unofficial origin",
    ),
    "no source": Fault(
        "thin-source",
        pack(rules={"r": rule("p", "yes_", ())}, otherwise=OTHERWISE),
        pack(rules={"r": rule("p", "yes_", ("a", "b"))}, otherwise=OTHERWISE),
        "decisions/d.yaml",
        "r",
        "no source that counts",
    ),
    "a point beside which the rule holds anyway": Fault(
        "thin-source",
        pack(
            facts=yes_no("p", "q"),
            rules={"r": rule('p or (q and k = "x")', "yes_", ("a",))},
            points=POINT,
            otherwise=OTHERWISE,
        ),
        pack(
            facts=yes_no("p", "q"),
            rules={"r": rule('(p or q) and k = "x"', "yes_", ("a",))},
            points=POINT,
            otherwise=OTHERWISE,
        ),
        "decisions/d.yaml",
        "r",
        "hangs on no point",
    ),
    "an otherwise without a source": Fault(
        "sentence-without-source",
        pack(rules=P, otherwise={"then": "no_", "sources": []}),
        pack(rules=P, otherwise=OTHERWISE),
        "decisions/d.yaml",
        "says",  # the first line inside otherwise
        "otherwise of decision d",
    ),
    "a term without a source": Fault(
        "sentence-without-source",
        pack(
            rules={"r": rule("t", "yes_")},
            otherwise=OTHERWISE,
            terms={"t": {"when": "p", "says": "A man.", "sources": []}},
        ),
        pack(
            rules={"r": rule("t", "yes_")},
            otherwise=OTHERWISE,
            terms={"t": {"when": "p", "says": "A man.", "sources": ["o"]}},
        ),
        "terms.yaml",
        "t",
        "Term t",
    ),
    "a note without a source": Fault(
        "sentence-without-source",
        pack(rules=P, otherwise=OTHERWISE, notes={"n": {"kind": "risk", "says": "S.", "sources": []}}),
        pack(rules=P, otherwise=OTHERWISE, notes={"n": {"kind": "risk", "says": "S.", "sources": ["o"]}}),
        "notes.yaml",
        "n",
        "Note n",
    ),
    "a point that changes nothing": Fault(
        "idle-point",
        pack(rules={"r": rule('p or k = "x" or k = "y"', "yes_")}, points=POINT, otherwise=OTHERWISE),
        pack(rules={"r": rule('p or k = "x"', "yes_")}, points=POINT, otherwise=OTHERWISE),
        "points.yaml",
        "k",
        "point k",
    ),
    "a fact that changes nothing": Fault(
        "idle-fact",
        pack(facts=yes_no("p", "q"), rules={"r": rule("p and (q or not(q))", "yes_")}, otherwise=OTHERWISE),
        pack(facts=yes_no("p", "q"), rules={"r": rule("p and q", "yes_")}, otherwise=OTHERWISE),
        "facts.yaml",
        "q",
        "fact q",
    ),
    "a scenario that fails": Fault(
        "failing-scenario",
        pack(
            rules=P,
            otherwise=OTHERWISE,
            scenarios={"one": HOLDS, "two": FAILS | {"expect": {"d": {"verdict": "yes_"}}}},
        ),
        pack(rules=P, otherwise=OTHERWISE, scenarios={"one": HOLDS, "two": FAILS}),
        "scenarios/all.yaml",
        "two",
        "verdict is no_, not yes_",
    ),
    "a rule that no scenario shows": Fault(
        "rule-without-scenario",
        pack(rules=P, otherwise=OTHERWISE, scenarios={"one": HOLDS}),
        pack(rules=P, otherwise=OTHERWISE, scenarios={"one": HOLDS, "two": FAILS}),
        "decisions/d.yaml",
        "says",  # the first line inside otherwise
        "rule otherwise",
    ),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_is_found_at_its_place_and_said_with_what_to_do(fault: Fault) -> None:
    [finding] = findings(fault.wrong, fault.code)
    file, line, _ = finding.place.split(":")
    assert file == fault.file
    written = fault.wrong[file].decode().splitlines()[int(line) - 1]
    assert re.search(rf"(^|\s){fault.at}(:|$)", written), written
    assert fault.said in finding.message
    assert finding.help


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_the_pack_put_right_is_free_of_it(fault: Fault) -> None:
    assert findings(fault.right, fault.code) == []


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_every_check_is_shown_here(check: Any) -> None:
    assert check.__name__.replace("_", "-") in {fault.code for fault in FAULTS.values()}


def test_a_pack_without_fault_has_no_finding() -> None:
    assert law_in(FAULTS["a rule that no scenario shows"].right)[1] == ()


@pytest.mark.slow
@pytest.mark.parametrize("name", shipped_packs())
def test_a_shipped_pack_has_no_finding(name: str) -> None:
    assert verify_law(*load_to_verify(name)) == ()


# Witnesses ------------------------------------------------------------------------------------------------------------


def world_told(rules: Ruleset, told: str) -> dict[str, str | int]:
    """The world of a witness in words, every fact at the first value named; what is not named is at any value."""
    law = Law(rules, build_index(rules))
    world = {name: values[0] for name, values in law.reference.domains("every").items()}
    facts = {fact.name: fact for fact in rules.facts}
    for part in told.rstrip(".").split(", ") if told != "any case." else []:
        name, said = part.split(" = ")
        first = re.sub(r" \(or one of \d+ alike\)|^from | to \S+$|^up to ", "", said)
        world[name] = from_text(facts[name], first) if name in facts else first
    return world


WITNESSED = {name: fault for name, fault in FAULTS.items() if fault.code in {"gap", "conflict"}}


@pytest.mark.parametrize("fault", WITNESSED.values(), ids=WITNESSED)
def test_the_witness_of_a_gap_or_a_conflict_is_real(fault: Fault) -> None:
    rules, _ = law_in(fault.wrong)
    [finding] = findings(fault.wrong, fault.code)
    world = world_told(rules, finding.message.split("for: ")[1])
    found, carriers = outcome(rules.decisions[0], world)
    assert found == {"gap": GAP, "conflict": CONFLICT}[fault.code]
    assert all(path in finding.message for path in carriers)


FACTS: dict[str, Any] = {
    "c": {"kind": "choice", "values": ["x", "y", "z"]},
    "n": {"kind": "number", "min": 0, "max": 9},
    "w": {"kind": "country"},
    "t": {"kind": "date"},
}


@pytest.mark.parametrize(
    "missing",
    [
        'c != "z"',
        'c = "z"',
        "n <= 7",
        "n > 2",
        "n < 3 or n > 5",
        'not(w in ("BY", "KZ"))',
        'w in ("BY", "KZ")',
        't < @"2025-11-05"',
        't >= @"2025-11-05"',
        't < @"2025-11-05" or t > @"2025-12-31"',
        'c = "x" or n = 3 or w = "TJ" or t < @"2025-11-05"',
        "false",
    ],
)
def test_a_gap_has_a_real_witness_whatever_the_kind_of_fact(missing: str) -> None:
    files = pack(facts=FACTS, rules={"r": rule(missing, "yes_")})
    [finding] = findings(files, "gap")
    rules, _ = law_in(files)
    assert outcome(rules.decisions[0], world_told(rules, finding.message.split("for: ")[1]))[0] == GAP


# Scenarios ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        ({"verdict": "no_"}, "verdict is yes_, not no_"),
        ({"verdict": None}, "verdict is yes_, not null"),
        ({"certainty": "disputed"}, "certainty is reported, not disputed"),
        ({"possible": ["yes_"]}, "possible is no_, yes_, not yes_"),
        ({"open_points": []}, "open_points is k, not nothing"),
        ({"open_facts": ["p"]}, "open_facts is nothing, not p"),
    ],
)
def test_every_part_that_is_expected_is_compared(expected: dict[str, Any], said: str) -> None:
    one = {"case": {"p": True}, "expect": {"d": expected}}
    files = pack(rules={"r": rule('p and k = "x"', "yes_")}, points=POINT, otherwise=OTHERWISE, scenarios={"one": one})
    [finding] = findings(files, "failing-scenario")
    assert said in finding.message


def test_a_scenario_without_a_verdict_expects_null() -> None:
    one = {"case": {}, "expect": {"d": {"verdict": None, "certainty": "facts_missing", "open_facts": ["p"]}}}
    assert not findings(pack(rules=P, otherwise=OTHERWISE, scenarios={"one": one}), "failing-scenario")


def test_a_scenario_is_held_to_the_sources_of_its_day() -> None:
    one = {"case": {"p": True}, "as_known": "2024-12-31", "expect": {"d": {"verdict": None, "certainty": "silent"}}}
    files = pack(rules=P, otherwise=OTHERWISE, scenarios={"one": one})
    assert not findings(files, "failing-scenario")


def test_a_scenario_that_meets_a_defect_fails() -> None:
    one = {"case": {}, "expect": {"d": {"verdict": "yes_"}}}
    [finding] = findings(pack(rules=P, scenarios={"one": one}), "failing-scenario")
    assert "gap or a conflict" in finding.message


def test_findings_come_in_the_order_of_the_checks() -> None:
    rules = {"r": rule("p", "yes_", ()), "s": rule("p and not(p)", "no_", ())}
    _, found = law_in(pack(facts=yes_no("p", "q"), rules=rules, otherwise={"then": "no_", "sources": []}))
    order = [check.__name__.replace("_", "-") for check in CHECKS]
    assert [order.index(finding.code) for finding in found] == sorted(order.index(f.code) for f in found)
    assert len({f.code for f in found}) > 3
