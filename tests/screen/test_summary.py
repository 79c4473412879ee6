"""What a run found, counted: what is left to do first; small counts stay in the office; nobody is picked by his answer."""

import ast
import itertools
from collections import Counter
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from records import decision, fact, law_from, rule, ruleset, true
from screened import decree, engine_for, made, part, table_of

from beforehand.errors import DefectError, FactsError, WriteError
from beforehand.screen import order
from beforehand.screen.classes import Classes
from beforehand.screen.counts import Counts
from beforehand.screen.engine import Screened
from beforehand.screen.order import ANSWER_CHANGED, ONE_FACT_AWAY, ORDERS, put_first
from beforehand.screen.small_counts import LEAST, without_small
from beforehand.screen.summary import Summary
from beforehand.screen.summary_plot import draw, panels_of
from beforehand.tell.result import is_told

SCREEN = Path(order.__file__).parent


def summary(size: int = 400) -> Summary:
    own = made()
    found = Summary(own.law, own.engine.answers)
    for at in range(0, 400, size):
        found.add(part(own.screened, at, min(400, at + size)))
    return found


def open_facts(case: dict[str, object]) -> set[str]:
    """The facts open in the decisions that concern a case."""
    try:
        answers = decree().decide(case)
    except (FactsError, DefectError):
        return set()
    concerned = [one for one in decree().ruleset.decisions if is_told(one, answers)]
    return {name for one in concerned for name in answers[one.name].open_facts}


def test_the_counts_are_those_of_the_cases_one_by_one() -> None:
    opened = [open_facts(case) for case in made().cases]
    counts = summary().counts()
    assert counts.rows == 400
    assert counts.open_facts == Counter(itertools.chain.from_iterable(opened))
    assert counts.away == sum(len(own) == 1 for own in opened)
    assert counts.away_by_fact == Counter(next(iter(own)) for own in opened if len(own) == 1)
    answers: Counter[tuple[str | None, str | None]] = Counter()
    not_asked = 0
    for case in made().cases:
        try:
            found = decree().decide(case)
        except (FactsError, DefectError):
            answers[None, None] += 1
            continue
        held = next(one for one in decree().ruleset.decisions if one.name == "paper_held")
        if is_told(held, found):
            answers[found["paper_held"].verdict, found["paper_held"].certainty] += 1
        else:
            not_asked += 1
    assert counts.answers["paper_held"] == answers
    assert counts.not_asked == {"paper_needed": 0, "paper_held": not_asked}


@pytest.mark.parametrize("size", [1, 7, 150])
def test_counts_do_not_depend_on_batches(size: int) -> None:
    assert summary(size).counts() == summary().counts()


def test_a_law_with_very_many_classes_is_counted_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    expected, away = summary().counts(), Classes(made().law, made().engine.answers).one_fact_away(made().screened)
    monkeypatch.setattr("beforehand.screen.summary.TABLE", 1)
    monkeypatch.setattr("beforehand.screen.classes.TABLE", 1)
    assert summary(150).counts() == expected
    assert np.array_equal(Classes(made().law, made().engine.answers).one_fact_away(made().screened), away)


def test_what_could_not_be_read_is_counted_by_column_and_rule() -> None:
    own = made()
    words = pa.array(["age: not-a-number", "age: not-a-number; sex: impossible-value; contradiction", "contradiction"])
    codes = pa.array([0, 1, 0, 2, None] + [None] * 395, pa.int32())
    found = Summary(own.law, own.engine.answers)
    found.add(own.screened._replace(problems=pa.DictionaryArray.from_arrays(codes, words)))
    counts = found.counts()
    assert counts.faults == {("age", "not-a-number"): 3, ("sex", "impossible-value"): 1}
    assert (counts.unread, counts.contradictions) == (3, 2)


def test_one_fact_away_stands_first_in_the_text() -> None:
    text = summary().as_text("en")
    headings = [line for line in text.splitlines() if line and not line.startswith(" ")]
    assert headings[1:3] == ["One fact away from a firm answer", "Facts to find out, and in how many rows"]
    assert "  No military paper has to be added to the application.\n" in text
    assert "\ue000" not in summary().as_text("tg")


def test_the_counts_are_plain_values_for_json() -> None:
    plain = summary().as_dict()
    assert plain["sha256"] == decree().sha256
    assert list(plain["one_fact_away"]) == ["rows", "by_fact"]
    assert sum(own["rows"] for own in plain["decisions"]["paper_needed"]["answers"]) == 400


# Small counts ---------------------------------------------------------------------------------------------------------


@given(st.lists(st.integers(0, 30), min_size=1, max_size=6))
def test_no_small_count_follows_from_the_others_and_their_total(numbers: list[int]) -> None:
    counts = dict(enumerate(numbers))
    shown = without_small(counts)
    hidden = [counts[key] for key, count in shown.items() if count is None]
    assert not [count for count in shown.values() if count is not None and 0 < count < LEAST]
    if hidden and len(hidden) < sum(1 for count in numbers if count):
        assert len(hidden) > 1
        assert sum(hidden) >= 2 * LEAST


def every_count(counts: Counts) -> list[int | None]:
    found: list[int | None] = [counts.rows, counts.away, counts.unread, counts.contradictions]
    found += [*counts.away_by_fact.values(), *counts.open_facts.values(), *counts.faults.values()]
    found += [count for own in counts.answers.values() for count in own.values()]
    return [*found, *counts.not_asked.values()]


@pytest.mark.parametrize("rows", [1, 3, 5, 12, 40, 400])
def test_what_is_shared_has_no_small_count(rows: int) -> None:
    own = made()
    found = Summary(own.law, own.engine.answers)
    found.add(part(own.screened, 0, rows))
    shared, whole = found.counts(share=True), found.counts()
    assert not [count for count in every_count(shared) if count is not None and 0 < count < LEAST]
    total = whole.rows
    assert total is not None
    for name, answers in shared.answers.items():
        hidden = [key for key, count in answers.items() if count is None]
        left = total - sum(count or 0 for count in answers.values()) - (shared.not_asked[name] or 0)
        parts = len(hidden) + (shared.not_asked[name] is None)
        assert parts != 1 or not left or total < LEAST, "one withheld count follows from the total"
    bare = {name: answers.get((None, None), 0) for name, answers in shared.answers.items()}
    if None in bare.values():
        assert shared.contradictions is None
        assert not any(bare.values())


def test_the_shared_text_says_why_counts_are_not_there() -> None:
    text = summary().as_text("en", share=True)
    assert "          –  " in text
    assert "– not shown, because the count is small" in text


# Nobody is picked -----------------------------------------------------------------------------------------------------


def test_there_are_two_orders_and_none_is_by_a_verdict_or_by_papers_held() -> None:
    assert ORDERS == (ONE_FACT_AWAY, ANSWER_CHANGED) == ("one-fact-away", "answer-changed")


def test_only_one_module_puts_rows_into_an_order() -> None:
    """No module of the answers sorts a table, offers a filter of a sheet or colours a cell."""
    for file in [*SCREEN.glob("outputs/*.py"), SCREEN / "order.py", SCREEN / "changes.py", SCREEN / "summary_plot.py"]:
        tree = ast.parse(file.read_text("utf-8"))
        called = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not called & {"sort_by", "sort_indices", "autofilter", "conditional_format", "set_bg_color"}, file


def test_one_fact_away_puts_these_rows_first_and_keeps_the_order_of_the_rest() -> None:
    own = made()
    away = Classes(own.law, own.engine.answers).one_fact_away(own.screened)
    rows = pa.record_batch({"row": np.arange(1, 401)})
    batches = [(rows.slice(at, 150), away[at : at + 150]) for at in range(0, 400, 150)]
    found = [row for batch in put_first(batches) for row in batch["row"].to_pylist()]
    numbers = np.arange(1, 401)
    assert found == [*numbers[away], *numbers[~away]]
    assert [case for case, own in zip(made().cases, away, strict=True) if own] == [
        case for case in made().cases if len(open_facts(case)) == 1
    ]


@pytest.mark.slow
def test_a_picture_shows_certainty_and_open_facts_and_no_verdict(tmp_path: Path) -> None:
    panels = list(panels_of(decree(), summary().counts(), "en"))
    words = {word for panel in panels for word, _ in panel.bars}
    outcomes = {
        decree().ruleset.words["en"].get(f"decision-{d.name}.{o}")
        for d in decree().ruleset.decisions
        for o in d.outcomes
    }
    assert not words & outcomes
    assert sum(count or 0 for _, count in panels[0].bars) == 400
    draw(summary(), path := tmp_path / "counts.svg", "en")
    first = path.read_bytes()
    draw(summary(), path, "en")
    assert path.read_bytes() == first
    colours = {line.partition(b"fill: ")[2][:7] for line in first.splitlines() if b'style="fill: #' in line}
    assert len(colours) <= 4, "all bars have one colour"
    draw(summary(), tmp_path / "counts.png", "tg", share=True)
    assert (tmp_path / "counts.png").read_bytes().startswith(b"\x89PNG")


def test_a_picture_withholds_what_is_made_of_a_withheld_count() -> None:
    whole, shared = summary().counts(), summary().counts(share=True)
    small = {c for (_, c), count in shared.answers["paper_needed"].items() if count is None}
    assert small
    bars = next(panels_of(decree(), shared, "en")).bars
    assert sum(count is None for _, count in bars) == len(small)
    assert sum(count is None for _, count in next(panels_of(decree(), whole, "en")).bars) == 0


def test_another_kind_of_picture_is_told(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match=r"svg or \.png"):
        draw(summary(), tmp_path / "counts.pdf")


# Small laws -----------------------------------------------------------------------------------------------------------


def test_a_decision_that_does_not_concern_a_row_leaves_nothing_to_find_out() -> None:
    first = decision(rule("r", true("a"), "yes_"), otherwise="no_", name="first")
    second = replace(decision(rule("r", true("b"), "yes_"), otherwise="no_", name="second"), only_if=("first", "yes_"))
    law = law_from(ruleset([fact("a"), fact("b")], [first, second]))
    engine = engine_for(law)
    found = Summary(law, engine.answers)
    screened: Screened = engine.screen(
        table_of(law, [{"a": False}, {"a": True}, {}, {"b": True}, {"a": True, "b": True}])
    )
    found.add(screened)
    counts = found.counts()
    assert counts.away_by_fact == {"a": 1, "b": 1}
    assert counts.open_facts == {"a": 2, "b": 2}
    assert counts.not_asked == {"first": 0, "second": 1}
