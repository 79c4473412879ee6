"""One case: a hand-written chain of ifs against the function made from the diagram, ``decide``, and all the reasons.

The chain is two-valued: it answers complete facts, with every point at a leading reading. What it says of unknown facts
has no meaning (None is no citizenship and no sex); it is only timed there. Run: ``python bench/one_case.py``.
"""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from random import Random
from statistics import median
from time import perf_counter

from table import microseconds, show

import beforehand
from beforehand.ir.ruleset import Fact
from beforehand.law import Law

Facts = dict[str, object]
CASES, ROUNDS = 4_000, 15
DECISIONS = ("paper_needed", "paper_held")


# The decree as a careful person would write it down in Python ------------------------------------------------------------


def paper_needed(facts: Mapping[str, object]) -> str:
    """Needed or not, every point at a leading reading (of points where several lead, the first)."""
    if facts["sex"] != "male" or not facts["legally_capable"]:
        return "not_needed"
    age = facts["age"] or 0
    if not 18 <= age <= 65:  # type: ignore[operator]
        return "not_needed"
    applying_for, ground = facts["applying_for"], facts["ground"]
    citizenship, second = facts["citizenship"], facts["second_citizenship"]
    if citizenship == "BY" or second == "BY" or citizenship == "UA" or second == "UA":
        return "not_needed"
    if applying_for == "citizenship":
        if ground in _FAMILY_OR_LONG:
            return "needed"
        return "not_needed" if ground in _OUTSIDE_CITIZENSHIP else "needed"
    if citizenship in _EXEMPT or second in _EXEMPT:
        return "not_needed"
    if applying_for == "residence_permit":
        return "needed" if ground in _COVERED_RESIDENCE else "not_needed"
    return "needed" if applying_for == "replacement" else "not_needed"


_EXEMPT = frozenset(["KZ", "MD"])
_FAMILY_OR_LONG = frozenset(["long_residence", "family", "citizen_parent_or_child"])
_COVERED_RESIDENCE = frozenset(["year_on_temporary_permit", "ended_citizenship"]) | _FAMILY_OR_LONG
_OUTSIDE_CITIZENSHIP = frozenset(
    ["highly_qualified_specialist", "returning_compatriot", "investor", "in_demand_trade", "asylum"]
)
_ENDED = frozenset(["age_limit", "term_ended", "health"])


def paper_held(facts: Mapping[str, object]) -> str:
    """Accepted or none, every point at a leading reading."""
    applying_for = facts["applying_for"]
    if applying_for == "residence_permit":
        if facts["unfitness"] == "commission_decision" or facts["discharged"] in _ENDED:
            return "accepted"
        if facts["contract"] in {"armed_forces", "emergency_rescue"} and (facts["contract_months"] or 0) >= 12:  # type: ignore[operator]
            return "accepted"
        return "none"
    if applying_for == "citizenship":
        if facts["unfitness"] == "commission_decision":
            return "accepted"
        if facts["discharged"] in _ENDED and (facts["discharged_on"] or "9") < "2022-02-24":  # type: ignore[operator]
            return "accepted"
    return "none"


CHAINS: dict[str, Callable[[Mapping[str, object]], str]] = {"paper_needed": paper_needed, "paper_held": paper_held}


# Cases -------------------------------------------------------------------------------------------------------------------


def random_cases(law: Law, share_unknown: float, seed: int, *, birth_date: bool = False) -> list[Facts]:
    """Seeded cases as a person would have them: covered men are common, values that the law names too."""
    random = Random(seed)
    facts = [fact for fact in law.ruleset.facts if fact.name != ("age" if birth_date else "birth_date")]
    return [
        {fact.name: None if random.random() < share_unknown else _value(law, fact, random) for fact in facts}
        for _ in range(CASES)
    ]


def _value(law: Law, fact: Fact, random: Random) -> object:
    cells = law.index.cells[fact.name]
    named = cells.example(random.randrange(cells.size))
    match fact.kind:
        case "yes_no":
            return random.random() < 0.95
        case "number" if fact.name == "age":
            return random.choice([random.randint(18, 64), random.randint(0, 90)])
        case "number":
            return random.randint(0, 36)
        case "date" if fact.name == "birth_date":
            return (date(2000, 1, 1) + timedelta(random.randint(-20_000, 3_000))).isoformat()
        case "date":
            return (date(2025, 11, 1) + timedelta(random.randint(-2_000, 400))).isoformat()
        case "country":
            return named if random.random() < 0.5 else random.choice(fact.values)
        case _ if fact.name == "sex":
            return "male" if random.random() < 0.8 else "female"
        case _:
            return random.choice(fact.values)


# Correct ---------------------------------------------------------------------------------------------------------------------


def check(law: Law, sets: Mapping[str, list[Facts]]) -> None:
    """The generated function equals ``decide`` on all cases, the chain agrees on complete facts where there is a verdict."""
    rows = []
    for decision in DECISIONS:
        quick, chain = law.quick(decision), CHAINS[decision]
        for name, cases in sets.items():
            answers = [law.decide(case)[decision] for case in cases]
            same = sum(
                quick(case) == (answer.verdict, answer.certainty, answer.possible)
                for case, answer in zip(cases, answers, strict=True)
            )
            told = [(chain(case), a.verdict) for case, a in zip(cases, answers, strict=True) if a.verdict is not None]
            agree = f"{sum(a == b for a, b in told):,} of {len(told):,}" if name == "complete" else "two-valued"
            rows.append((decision, name, f"{same:,} of {len(cases):,}", agree))
    show(
        "Correctness, in this run",
        ("decision", "facts", "generated function = `decide`", "chain = verdict, where there is one"),
        rows,
    )


# Speed ---------------------------------------------------------------------------------------------------------------------


def verdicts(law: Law, sets: Mapping[str, list[Facts]]) -> None:
    """The chain, the generated function and ``decide``, microseconds per case."""
    rows = []
    for name, cases in sets.items():
        works: dict[str, Callable[[], object]] = {}
        for decision in DECISIONS:
            chain, quick = CHAINS[decision], law.quick(decision)
            works[f"chain {decision}"] = partial(_each, chain, cases)
            works[f"quick {decision}"] = partial(_each, quick, cases)
        works["chain both"] = partial(_both, cases)
        works["decide"] = partial(_each, law.decide, cases)
        works["decide, verdict"] = partial(_read, law.decide, cases)
        took = microseconds(works, dict.fromkeys(works, len(cases)), ROUNDS)
        for decision in DECISIONS:
            chain_, quick_ = took[f"chain {decision}"], took[f"quick {decision}"]
            rows.append((name, decision, _us(chain_), f"{_us(quick_)} ({quick_ / chain_:.1f}x)", "", ""))
        both = took["chain both"]
        decided, read = took["decide"], took["decide, verdict"]
        rows.append(
            (
                name,
                "both",
                _us(both),
                "",
                f"{_us(decided)} ({decided / both:.1f}x)",
                f"{_us(read)} ({read / both:.1f}x)",
            )
        )
    show(
        f"Verdict and certainty, µs of CPU time per case (median of {ROUNDS} rounds of {CASES:,} cases)",
        (
            "facts",
            "decision",
            "chain",
            "`quick` (target 2x)",
            "`decide` (target 10x)",
            "`decide`, one verdict and certainty read",
        ),
        rows,
    )


def _each(answer: Callable[[Facts], object], cases: list[Facts]) -> None:
    for case in cases:
        answer(case)


def _both(cases: list[Facts]) -> None:
    for case in cases:
        paper_needed(case)
        paper_held(case)


def _read(decide: Callable[[Facts], beforehand.Answers], cases: list[Facts]) -> None:
    for case in cases:
        answer = decide(case)["paper_needed"]
        _ = answer.verdict, answer.certainty


def _explain(law: Law, cases: list[Facts]) -> None:
    for case in cases:
        answers = law.decide(case)
        for decision in DECISIONS:
            why = answers[decision].reasons
            _ = why.because, why.forced_by, why.open_facts, why.open_points, why.ways


def reasons(sets: Mapping[str, list[Facts]]) -> None:
    """Both decisions with all their reasons: the first time for a profile, and again."""
    rows = []
    for name, cases in sets.items():
        law = beforehand.load_law("ru-decree-821")
        some = cases[:300]
        _explain(law, some[:1])
        first = []
        for case in some[1:]:
            start = perf_counter()
            _explain(law, [case])
            first.append((perf_counter() - start) * 1e6)
        hot = microseconds({"hot": partial(_explain, law, some)}, {"hot": len(some)}, ROUNDS)["hot"]
        first.sort()
        rows.append((name, f"{median(first):,.0f}", f"{first[int(len(first) * 0.99)]:,.0f}", f"{hot:,.1f}"))
    show(
        "Full answers, both decisions, µs per case (target: under 100 hot)",
        ("facts", "first time, median", "first time, 99 %", "hot, mean"),
        rows,
    )


def _us(value: float) -> str:
    return f"{value:.2f}"


def main() -> None:
    law = beforehand.load_law("ru-decree-821")
    sets = {
        "complete": random_cases(law, 0.0, 1),
        "15 % unknown": random_cases(law, 0.15, 2),
        "half unknown": random_cases(law, 0.5, 3),
    }
    check(law, sets)
    verdicts(law, sets)
    reasons(sets | {"birth date, half unknown": random_cases(law, 0.5, 4, birth_date=True)})


if __name__ == "__main__":
    main()
