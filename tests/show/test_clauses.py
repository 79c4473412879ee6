"""Conditions in plain words."""

import pytest
from msgspec.structs import replace
from records import ALWAYS, All, Between, Condition, Held, Not, OneOf, Some, decision, fact, point, rule, ruleset, true

from beforehand.ir.ruleset import Term
from beforehand.show.clauses import Clauses, as_blocks, in_line
from beforehand.show.document import Listing
from beforehand.tell.speech import Speech

GROWN_UP = Between("age", 18, None)
TALL_OR_OLD = Some((true("tall"), Between("age", 66, None)))
WORDS = {
    "fact-boat": "Boat",
    "fact-boat.canoe": "a canoe",
    "fact-boat.ship": "a ship",
    "fact-boat.raft": "a raft",
    "fact-age": "Age",
    "fact-day": "Day",
    "fact-tall": "Tall",
}
RULES = replace(
    ruleset(
        [
            fact("boat", "choice", ("canoe", "ship", "raft")),
            fact("age", "number", low=0, high=130),
            fact("day", "date"),
            fact("tall"),
        ],
        [decision(rule("r", ALWAYS, "yes_"))],
        points=[point("norway", free=(), bound=())],
    ),
    terms=(
        Term("grown_up", GROWN_UP, "age >= 18", "A person of 18 or more. Really.", (), "terms.yaml:1:1"),
        Term("tall_or_old", TALL_OR_OLD, "tall or age > 65", "A tall or old person.", (), "terms.yaml:2:1"),
    ),
    words={"en": WORDS, "fr": {"term-grown_up": "Un adulte. Vraiment.", "point-norway": "La Norvège?"}},
)
CLAUSES = Clauses(RULES, Speech(RULES))
DAY = 739_560  # 2025-11-05


def said(when: Condition, written: str | None = "") -> str:
    return in_line(CLAUSES.clause(when, written), "or")


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (ALWAYS, "always"),
        (OneOf("boat", ("ship",)), "Boat: a ship"),
        (OneOf("boat", ("ship", "raft")), "Boat: a ship or a raft"),
        (OneOf("boat", ("canoe", "ship", "raft")), "Boat: a canoe or a ship or a raft"),
        (Not(OneOf("boat", ("ship",))), "Boat: not a ship"),
        (Not(OneOf("boat", ("canoe", "ship", "raft"))), "Boat: none of these: (a canoe; a ship; a raft)"),
        (true("tall"), "Tall: yes"),
        (Not(true("tall")), "Tall: no"),
        (Between("age", 18, 64), "Age: 18 to 64"),
        (Between("age", 65, 65), "Age: 65"),
        (Between("age", 18, None), "Age: from 18"),
        (Between("age", None, 17), "Age: up to 17"),
        (Not(Between("age", 65, 65)), "Age: not 65"),
        (Between("day", None, DAY - 1), "Day: before 5 November 2025"),
        (Between("day", DAY, None), "Day: from 5 November 2025"),
        (All((true("tall"), Between("age", 65, 65))), "Tall: yes; Age: 65"),
        (Some((true("tall"), Between("age", 65, 65))), "Tall: yes or Age: 65"),
        (
            All((true("tall"), Some((Between("age", 1, 1), Between("age", 2, 2))))),
            "Tall: yes; (Age: 1 or Age: 2)",
        ),
        (
            Not(Some((true("tall"), Between("age", 65, 65)))),
            "none of these: (Tall: yes; Age: 65)",
        ),
        (
            Not(All((true("tall"), Between("age", 65, 65)))),
            "not all of these together: (Tall: yes; Age: 65)",
        ),
    ],
    ids=str,
)
def test_a_condition_is_said_in_the_words_of_its_facts(when: Condition, words: str) -> None:
    assert said(when) == words


def test_a_reading_of_a_point_is_said_with_the_point() -> None:
    assert said(Held("norway", ("free",))) == "norway: "
    spoken = replace(
        RULES,
        points=(
            replace(
                RULES.points[0], readings=tuple(replace(r, says=f"It is {r.name}.") for r in RULES.points[0].readings)
            ),
        ),
    )
    clauses = Clauses(spoken, Speech(spoken))
    assert in_line(clauses.clause(Held("norway", ("free", "bound"))), "or") == "norway: It is free. or It is bound"


def test_a_term_is_named_where_the_condition_names_it() -> None:
    assert said(All((true("tall"), GROWN_UP)), "tall and grown_up") == "Tall: yes; grown up"
    assert said(All((true("tall"), GROWN_UP)), "tall and age >= 18") == "Tall: yes; Age: from 18"
    assert said(Not(TALL_OR_OLD), "not(tall_or_old)") == "not so: tall or old"
    assert said(TALL_OR_OLD, None) == "tall or old"


def test_a_term_itself_is_said_in_full() -> None:
    assert in_line(CLAUSES.clause(TALL_OR_OLD, "tall or age > 65", whole=True), "or") == "Tall: yes or Age: from 66"


def test_in_another_language_terms_and_points_are_said_by_their_sentences() -> None:
    french = Clauses(RULES, Speech(RULES, "fr"))
    assert "Un adulte" in in_line(french.clause(GROWN_UP, "grown_up"), "ou")
    assert "La Norvège?" in in_line(french.clause(Held("norway", ("free",))), "ou")


def test_parts_stand_in_a_list() -> None:
    blocks = as_blocks(CLAUSES.clause(All((true("tall"), Not(GROWN_UP))), ""))
    assert isinstance(blocks[1], Listing)
    assert len(blocks[1].items) == 2
