"""The law as its sources stood on a day: rules stay, those that lose their support hang on a point of their own."""

from datetime import date

import pytest
from msgspec.structs import replace
from records import ALWAYS, All, Held, decision, fact, law_from, note, point, rule, ruleset, source, true

from beforehand.ir.as_known import as_known
from beforehand.ir.dates import last_day_of
from beforehand.ir.ruleset import Comparison, Event, Figure, Report, Ruleset
from beforehand.ir.support import standings

DAY = {name: date(2025, 1, number).toordinal() for number, name in enumerate(("zero", "one", "two", "three"), 1)}


def law() -> Ruleset:
    sources = [
        source("a", "press", last_day=DAY["one"]),
        source("b", "news_agency", last_day=DAY["two"]),
        source("o", "official", last_day=DAY["three"]),
        source("c", "commentary", last_day=DAY["one"]),
    ]
    rules = [
        rule("pair", true("p"), "yes_", rule("pair/out", true("q"), "no_", sources=("o",)), sources=("a", "b")),
        rule("thin", Held("k", ("x",)), "yes_", sources=("a",)),
    ]
    own = decision(*rules, otherwise="no_")
    assert own.otherwise
    own = replace(own, otherwise=replace(own.otherwise, sources=("o",)))
    points = [point("k", x=("a", "o"), y=("b",))]
    return ruleset([fact("p"), fact("q", presumed="false")], [own], points, sources, [note("n", ALWAYS)])


def on(day: str) -> Ruleset:
    return as_known(law(), date.fromordinal(DAY[day]))


def points_of(rules: Ruleset) -> dict[str, str]:
    return {name: standing.state for name, standing in standings(rules).items()}


@pytest.mark.parametrize(("day", "names"), [("zero", ""), ("one", "ac"), ("two", "abc"), ("three", "aboc")])
def test_only_sources_published_by_the_day_count(day: str, names: str) -> None:
    assert [one.name for one in on(day).sources] == list(names)


def test_every_source_cited_is_one_that_counts() -> None:
    for day in DAY:
        known = {one.name for one in on(day).sources}
        for own in on(day).decisions:
            cited = {name for each in own.every_rule() for name in each.sources}
            cited |= set(own.otherwise.sources) if own.otherwise else set()
            cited |= {name for p in on(day).points for reading in p.readings for name in reading.sources}
            assert cited <= known


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("zero", {"k": "silent", "rule:d/pair": "silent", "rule:d/pair/out": "silent"}),
        ("one", {"k": "reported", "rule:d/pair": "reported", "rule:d/pair/out": "silent"}),
        ("two", {"k": "disputed", "rule:d/pair/out": "silent"}),
        ("three", {"k": "disputed"}),
    ],
)
def test_a_rule_that_falls_below_support_2_hangs_on_a_point_of_its_own(day: str, expected: dict[str, str]) -> None:
    assert points_of(on(day)) == expected


def test_a_rule_that_never_had_support_2_gets_no_point() -> None:
    assert "rule:d/thin" not in points_of(on("zero"))


def test_the_point_of_a_rule_holds_or_does_not_hold() -> None:
    [_, implicit, _] = on("one").points
    assert [(reading.name, reading.sources) for reading in implicit.readings] == [
        ("holds", ("a",)),
        ("does_not_hold", ()),
    ]
    [pair, _] = on("one").decisions[0].rules
    assert pair.when == All((true("p"), Held("rule:d/pair", ("holds",))))


def test_otherwise_and_presumptions_stay_and_lose_only_their_sources() -> None:
    known = on("zero")
    own = known.decisions[0]
    assert own.otherwise
    assert (own.otherwise.then, own.otherwise.sources) == ("no_", ())
    assert known.facts == law().facts


def test_the_day_is_kept() -> None:
    assert on("two").as_known == "2025-01-03"


def test_on_the_day_of_the_newest_source_nothing_is_left_out() -> None:
    assert on("three") == replace(law(), as_known="2025-01-04")


@pytest.mark.parametrize(
    ("day", "certainty", "verdict"), [("zero", "silent", None), ("one", "reported", "yes_"), ("two", "disputed", None)]
)
def test_the_answer_is_as_uncertain_as_the_sources_of_the_day(day: str, certainty: str, verdict: str | None) -> None:
    without = ruleset(
        [fact("p")], [decision(rule("r", true("p"), "yes_", sources=("a", "b")), otherwise="no_")], (), law().sources
    )
    answer = law_from(without).as_known(date.fromordinal(DAY[day])).decide({"p": True})["d"]
    if day == "two":
        certainty, verdict = "settled", "yes_"
    assert (answer.certainty, answer.verdict) == (certainty, verdict)


@pytest.mark.parametrize(
    ("written", "day_before", "day"),
    [
        ("2025", "2025-12-30", "2025-12-31"),
        ("2025-02", "2025-02-27", "2025-02-28"),
        ("2025-02-03", "2025-02-02", "2025-02-03"),
    ],
)
def test_an_imprecise_date_counts_from_its_last_day(written: str, day_before: str, day: str) -> None:
    rules = ruleset([], [decision(otherwise="no_")], (), [source("a", last_day=last_day_of(written).toordinal())])
    assert not as_known(rules, date.fromisoformat(day_before)).sources
    assert as_known(rules, date.fromisoformat(day)).sources


def test_a_law_as_known_accepts_a_day_or_its_text_and_nothing_else() -> None:
    rules = law_from(law())
    assert rules.as_known("2025-01-02").ruleset == rules.as_known(date(2025, 1, 2)).ruleset
    with pytest.raises(ValueError):  # noqa: PT011 - the words are Python's own
        rules.as_known("2025-02-30")


def test_what_stands_beside_the_law_is_there_once_it_was_said() -> None:
    def event(name: str, day: str, *sources: str) -> Event:
        return Event(name, day, None, "It was.", sources, "")

    def report(name: str, day: str | None) -> Report:
        return Report(name, "O", (), "k", day, "en", "u", None, None, None, None, False, None, "", "")

    rules = replace(
        law(),
        timeline=(event("early", "2024", "a", "b"), event("late", "2024", "o"), event("after", "2025-01", "a")),
        figures=(Figure("number", "1", "A.", "W.", "2024", "C.", ("b",), ""),),
        comparisons=(Comparison("other", ("TJ",), "S.", "", ("c",), ""),),
        reports=(report("first", "2025-01-02"), report("next", "2025-01-03"), report("undated", None)),
    )
    known = as_known(rules, date.fromordinal(DAY["one"]))
    assert [(one.name, one.sources) for one in known.timeline] == [("early", ("a",))]
    assert (known.figures, [one.name for one in known.comparisons]) == ((), ["other"])
    assert [one.name for one in known.reports] == ["first"]
