"""Random small laws and cases: a few facts of every kind, points with random sources, nested rules."""

from datetime import date
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from records import ALWAYS, All, Between, Condition, Held, Not, OneOf, Some, decision, fact, note, point, rule, ruleset
from records import source as make_source

from beforehand.ir.ruleset import Decision, Derived, Fact, Point, Rule, Ruleset, Source

Given = dict[str, object]

SOURCES: tuple[Source, ...] = (
    make_source("o", "official", last_day=3),
    make_source("a", "press", last_day=1),
    make_source("a2", "news_agency", "a", last_day=4),
    make_source("b", "news_agency", last_day=2),
    make_source("f", "foreign_official", last_day=5),
    make_source("c", "commentary", last_day=2),
    make_source("c2", "commentary", last_day=6),
)
NAMES = tuple(source.name for source in SOURCES)
SEVERAL = (("o",), ("a", "b"), ("a", "f"), ("b", "f", "c"))

BIRTHS = (date(2000, 2, 29), date(2000, 1, 31), date(2001, 6, 15))
FILED = (date(2001, 2, 28), date(2002, 2, 28), date(2002, 3, 1), date(2003, 6, 15))


@st.composite
def facts(draw: DrawFn) -> list[Fact]:
    made = []
    for name in ("p", "q", "r", "s")[: draw(st.sampled_from((2, 3, 3, 4)))]:
        kind = draw(st.sampled_from(("yes_no", "yes_no", "choice", "country", "number", "date")))
        values = {"choice": ("x", "y", "z"), "country": ("AA", "BB", "CC", "none")}.get(kind, ())
        presumed = None
        if draw(st.integers(0, 4)) == 4:
            presumed = {"yes_no": "true", "choice": "y", "country": "none", "number": "2", "date": "2002-03-01"}[kind]
        low, high = (0, 4) if kind == "number" else (None, None)
        changeable = draw(st.integers(0, 2)) > 0
        made.append(fact(name, kind, values, low=low, high=high, presumed=presumed, changeable=changeable))
    if draw(st.booleans()):
        unit = draw(st.sampled_from(("years", "months")))
        rule_of_days = draw(st.sampled_from(("last_day_of_month", "first_of_next_month")))
        most = 3 if unit == "years" else 36
        derived = Derived(unit, "birth", "filed", rule_of_days, ())
        made += [fact("birth", "date"), fact("filed", "date"), fact("age", "number", low=0, high=most, derived=derived)]
    return made


@st.composite
def points(draw: DrawFn) -> list[Point]:
    sources = st.lists(st.sampled_from(NAMES), unique=True, max_size=2).map(tuple)
    made = []
    for name in ("k", "m", "n")[: draw(st.sampled_from((0, 1, 2, 2, 3)))]:
        readings = ("u", "v", "w")[: draw(st.sampled_from((2, 2, 3)))]
        first, *rest = readings
        cited = {first: draw(st.one_of(sources, st.sampled_from(SEVERAL), st.sampled_from((("a",), ("b",)))))}
        second = draw(st.one_of(st.just(()), sources))
        made.append(point(name, **cited, **dict.fromkeys(rest[:1], second), **dict.fromkeys(rest[1:], ())))
    return made


def tests_of(facts: list[Fact], points: list[Point]) -> SearchStrategy[Condition]:
    """One comparison of a fact or a point."""
    each: list[SearchStrategy[Condition]] = []
    for one in facts:
        match one.kind:
            case "number":
                cuts = (1, 2) if one.derived is None else (1, 2) if one.high == 3 else (12, 24)
                each.append(_ranges(one.name, cuts))
            case "date" if one.name != "birth":
                each.append(_ranges(one.name, tuple(day.toordinal() for day in FILED[1:3])))
            case "yes_no":
                each.append(st.just(OneOf(one.name, ("true",))))
            case "choice" | "country":
                each.append(_subset(one.values).map(lambda values, name=one.name: OneOf(name, values)))  # type: ignore[misc]
            case _:
                pass
    for some in points:
        names = tuple(reading.name for reading in some.readings)
        each += 2 * [_subset(names).map(lambda readings, name=some.name: Held(name, readings))]  # type: ignore[misc]
    return st.one_of(each)


def _subset(values: tuple[str, ...]) -> SearchStrategy[tuple[str, ...]]:
    return st.sampled_from([(value,) for value in values[:3]] + ([values[:2]] if len(values) > 2 else []))


def _ranges(name: str, cuts: tuple[int, ...]) -> SearchStrategy[Condition]:
    first, last = cuts[0], cuts[-1]
    return st.sampled_from(
        [
            Between(name, first, None),
            Between(name, None, first - 1),
            Between(name, last, last),
            Between(name, last, None),
        ]
    )


def conditions(facts: list[Fact], points: list[Point]) -> SearchStrategy[Condition]:
    test = tests_of(facts, points)
    signed = st.one_of(test, test.map(Not))
    several = st.lists(signed, min_size=2, max_size=3).map(tuple)
    never_trivial = (signed, several.map(All), several.map(Some), several.map(lambda parts: Not(All(parts))))
    return st.one_of(*never_trivial, *never_trivial, *never_trivial, st.just(ALWAYS))


@st.composite
def rules(
    draw: DrawFn, when: SearchStrategy[Condition], above: str, depth: int, outcomes: tuple[str, ...]
) -> list[Rule]:
    """Rules side by side; more often than not they agree, so that not every law is in conflict."""
    then = draw(st.sampled_from(outcomes))
    agree = draw(st.integers(0, 3)) > 0
    made = []
    for name in ("g", "h")[: draw(st.integers(1 if not above else 0, 2))]:
        path = f"{above}{name}"
        inner = draw(rules(when, f"{path}/", depth - 1, outcomes)) if depth else []
        own = then if agree else draw(st.sampled_from(outcomes))
        sources = draw(st.sampled_from((*SEVERAL, ("a",), ())))
        made.append(rule(path, draw(when), own, *inner, sources=sources))
    return made


@st.composite
def decisions(draw: DrawFn, facts: list[Fact], points: list[Point]) -> list[Decision]:
    made = []
    for name in ("d", "e")[: draw(st.sampled_from((1, 1, 2)))]:
        outcomes = ("yes_", "no_", "perhaps")[: draw(st.sampled_from((2, 2, 3)))]
        own = draw(rules(conditions(facts, points), "", draw(st.integers(0, 2)), outcomes))
        other = tuple(outcome for outcome in outcomes if outcome != own[0].then)
        default = draw(st.sampled_from((*outcomes, *other, *other, None)))
        made.append(decision(*own, otherwise=default, outcomes=outcomes, name=name))
    return made


@st.composite
def laws(draw: DrawFn) -> Ruleset:
    """A law as rules."""
    its_facts, its_points = draw(facts()), draw(points())
    its_decisions = draw(decisions(its_facts, its_points))
    its_notes = [note("told", draw(conditions(its_facts, [])))]
    return ruleset(its_facts, its_decisions, its_points, SOURCES, its_notes)


def values_of(one: Fact) -> list[Any]:
    """Values as a person gives them."""
    match one.kind:
        case "yes_no":
            return [True, False]
        case "number" if one.high == 36:
            return [0, 11, 12, 24, 25, 36]
        case "number":
            return list(range(one.low or 0, (one.high or 0) + 1))
        case "date":
            return [day.isoformat() for day in (BIRTHS if one.name == "birth" else FILED)]
        case _:
            return list(one.values)


@st.composite
def laws_and_cases(draw: DrawFn) -> tuple[Ruleset, Given]:
    """A law and the facts known of a person."""
    law = draw(laws())
    case = {}
    for one in law.facts:
        if draw(st.integers(0, 2)) and not (one.derived and draw(st.integers(0, 3)) > 0):
            case[one.name] = draw(st.sampled_from(values_of(one)))
    return law, case
