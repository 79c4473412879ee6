"""What each later source changed, day by day."""

from datetime import date

from msgspec.structs import replace
from records import ALWAYS, decision, fact, point, rule, ruleset, source

from beforehand.show.changes import later_changes

FIRST, SECOND, THIRD, FOURTH = (date(2025, 1, day).toordinal() for day in (1, 5, 5, 9))
RULES = ruleset(
    [fact("f")],
    [decision(rule("r", ALWAYS, "yes_", sources=("a", "b")), otherwise="no_")],
    points=[point("p", one=("a", "b"), other=("comment", "c"))],
    sources=[
        source("a", last_day=FIRST),
        source("b", last_day=SECOND),
        source("comment", kind="commentary", last_day=THIRD),
        source("c", last_day=FOURTH),
        source("idle", last_day=FOURTH + 1),
    ],
)


def test_a_second_origin_lets_a_rule_stand_on_its_sources() -> None:
    first = later_changes(RULES, "2025-01-01")[0]
    assert (first.day, first.sources) == ("2025-01-05", ("b", "comment"))
    (change,) = first.rules
    assert (change.after.name, change.because) == ("d/r", ("b",))
    assert (change.before.support, change.after.support) == (1, 2)
    assert (change.before.implicit, change.after.implicit) == (True, False)


def test_a_point_moves_with_its_readings() -> None:
    first, second, third = later_changes(RULES, "2025-01-01")
    (change,) = first.points
    assert (change.before.state, change.after.state, change.because) == ("reported", "disputed", ("b",))
    assert second.points == ()  # still disputed, and the same reading leads
    assert (third.sources, third.points, third.rules) == (("idle",), (), ())


def test_commentary_is_named_only_where_nothing_else_moved_it() -> None:
    point_ = replace(
        RULES.points[0],
        readings=(RULES.points[0].readings[0], replace(RULES.points[0].readings[1], sources=("comment",))),
    )
    alone = replace(
        RULES, points=(replace(point_, readings=(replace(point_.readings[0], sources=("a",)), point_.readings[1])),)
    )
    (change,) = later_changes(alone, "2025-01-01")[0].points
    assert (change.after.state, change.because) == ("disputed", ("comment",))


def test_every_later_day_is_told_and_no_earlier_one() -> None:
    assert [step.day for step in later_changes(RULES, "2025-01-05")] == ["2025-01-09", "2025-01-10"]
    assert later_changes(RULES, "2025-02-01") == ()
