"""Support and the standing of a point: the table of design.md, section 2, row by row."""

import pytest
from records import point, source

from beforehand.ir.support import standing, support

SOURCES = {
    one.name: one
    for one in (
        source("official", "official"),
        source("relayed", "official", "ministry"),
        source("press", "press"),
        source("repost", "press", "agency"),
        source("agency", "news_agency"),
        source("foreign", "foreign_official"),
        source("lawyer", "commentary"),
        source("scholar", "commentary"),
    )
}


@pytest.mark.parametrize(
    ("sources", "expected"),
    [
        ((), 0),
        (("lawyer",), 0),
        (("lawyer", "scholar"), 0),
        (("press",), 1),
        (("agency",), 1),
        (("foreign",), 1),
        (("agency", "repost"), 1),
        (("press", "lawyer"), 1),
        (("press", "agency"), 2),
        (("press", "foreign"), 2),
        (("press", "agency", "foreign"), 2),
        (("official",), 3),
        (("relayed",), 3),
        (("relayed", "press", "lawyer"), 3),
    ],
)
def test_support_counts_independent_origins_up_to_two_and_officials_as_three(
    sources: tuple[str, ...], expected: int
) -> None:
    assert support(sources, SOURCES) == expected


X, Y, BOTH = (0,), (1,), (0, 1)


@pytest.mark.parametrize(
    ("x", "y", "state", "leading", "live"),
    [
        ((), (), "silent", BOTH, BOTH),
        (("lawyer",), (), "silent", BOTH, BOTH),
        (("lawyer",), ("scholar",), "silent", BOTH, BOTH),
        (("press",), (), "reported", X, BOTH),
        ((), ("press",), "reported", Y, BOTH),
        (("press", "lawyer"), (), "reported", X, BOTH),
        (("agency", "repost"), (), "reported", X, BOTH),
        (("press",), ("lawyer",), "disputed", X, BOTH),
        (("press",), ("agency",), "disputed", BOTH, BOTH),
        (("press", "agency"), ("foreign",), "disputed", X, BOTH),
        (("press", "agency"), ("lawyer",), "disputed", X, BOTH),
        (("official",), ("press", "agency"), "disputed", X, BOTH),
        (("official",), ("relayed",), "disputed", BOTH, BOTH),
        (("official",), ("lawyer",), "disputed", X, BOTH),
        (("press", "agency"), (), "settled", X, X),
        (("official",), (), "settled", X, X),
        ((), ("official", "lawyer"), "settled", Y, Y),
    ],
)
def test_the_sources_of_its_readings_make_the_state_of_a_point(
    x: tuple[str, ...], y: tuple[str, ...], state: str, leading: tuple[int, ...], live: tuple[int, ...]
) -> None:
    found = standing(point("k", x=x, y=y), SOURCES)
    assert (found.state, found.leading, found.live) == (state, leading, live)


def test_of_three_readings_only_those_with_most_support_lead() -> None:
    found = standing(point("k", x=("press",), y=("agency",), z=()), SOURCES)
    assert (found.state, found.leading, found.live) == ("disputed", (0, 1), (0, 1, 2))
