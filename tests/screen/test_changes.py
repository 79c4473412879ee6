"""Again when the rules change: which rows have another answer now, and what did it."""

import random
from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa
import pytest
from records import All, Held, decision, fact, law_from, point, rule, ruleset, source, true
from screened import Made, batches_of, engine_for, laid_out, made, part, table_of

from beforehand.errors import TableError
from beforehand.law import Law
from beforehand.screen.changes import Changes, Pair, compare, compare_editions
from beforehand.screen.outputs import open_output, open_reasons_beside
from beforehand.screen.outputs.opening import SUFFIXES

CASES: list[dict[str, object]] = [{"a": True}, {"a": False}, {}, {"a": True}, {"a": False, "b": True}]
IDS: list[str | None] = ["A-1", "A-2", "=A-3", "A-4", "A-5"]


def edition(*, later: bool) -> Law:
    """Who is a must; a later source says that who is b must not, whatever a says."""
    a, b = fact("a"), fact("b")
    facts, sources = [a, b], [source("first", "official"), source("second", "official")]
    may = rule("exempt", true("b"), "no_", sources=("second",))
    must = rule("must", true("a"), "yes_", *([may] if later else []), sources=("first",))
    return law_from(ruleset(facts, [decision(must, otherwise="no_")], sources=sources))


def screened(law: Law, cases: list[dict[str, object]]) -> Made:
    engine = engine_for(law)
    return Made(law, engine, cases, engine.screen(table_of(law, cases)))


OLD, NEW = screened(edition(later=False), CASES), screened(edition(later=True), CASES)


def write(path: Path, own: Made, ids: list[str | None] | None = None, size: int = 2) -> None:
    batches = list(batches_of(own, size, ids))
    with open_output(path, batches[0].schema, about={}) as output:
        for batch in batches:
            output.write(batch)


def rows(changes: Iterable[pa.RecordBatch]) -> list[dict[str, object]]:
    return [row for batch in changes for row in batch.to_pylist()]


# What did it ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("ids", [None, IDS], ids=["by-row", "by-case"])
def test_rows_that_changed_are_listed_with_the_rule_and_the_source(
    tmp_path: Path, suffix: str, ids: list[str | None] | None
) -> None:
    write(path := tmp_path / f"old{suffix}", OLD, ids)
    changes = compare(path, batches_of(NEW, 3, ids), NEW.law)
    found = rows(changes)
    assert [row["row"] for row in found] == [1, 4]
    assert [row.get("case") for row in found] == ([None, None] if ids is None else ["A-1", "A-4"])
    first = found[0]
    assert (first["before"], first["before_certainty"], first["before_possible"]) == ("yes_", "settled", "yes_")
    assert (first["now"], first["now_certainty"], first["now_possible"]) == (None, "facts_missing", "yes_; no_")
    assert (first["rules_gone"], first["rules_new"], first["sources_gone"]) == ("must", "", "first")
    assert changes.as_dict() == {"rows": 5, "changed": 2, "turned": 2, "fresh": 0, "gone": 0}
    assert str(changes) == "5 rows compared, 2 changed, 2 of them with another verdict."


def test_a_new_rule_is_named_with_its_source(tmp_path: Path) -> None:
    cases: list[dict[str, object]] = [{"a": True, "b": True}, {"a": False}]
    old, new = screened(OLD.law, cases), screened(NEW.law, cases)
    write(path := tmp_path / "old.csv", old)
    (row,) = rows(compare(path, batches_of(new), new.law))
    assert (row["before"], row["now"]) == ("yes_", "no_")
    assert (row["rules_gone"], row["rules_new"]) == (
        "must",
        "must/exempt" if "/" in str(row["rules_new"]) else "exempt",
    )
    assert (row["sources_gone"], row["sources_new"]) == ("first", "second")


def test_both_roads_tell_the_same(tmp_path: Path) -> None:
    for ids in (None, IDS):
        write(path := tmp_path / "old.parquet", OLD, ids)
        told = rows(compare(path, batches_of(NEW, 3, ids), NEW.law))
        names = None if ids is None else pa.array(ids, pa.string())
        pairs = [
            Pair(
                at + 1,
                None if names is None else names[at : at + 2],
                part(OLD.screened, at, end),
                part(NEW.screened, at, end),
            )
            for at, end in ((0, 2), (2, 4), (4, 5))
        ]
        assert rows(compare_editions(OLD.law, NEW.law, pairs, case=ids is not None)) == told


def test_a_source_that_changes_a_point_is_named_where_the_rules_stay() -> None:
    def law(*sources: str) -> Law:
        asked = point("p", so=sources, not_so=())
        hung = rule("s", All((true("a"), Held("p", ("so",)))), "no_")
        known = [source(name) for name in ("first", "second")]
        return law_from(ruleset([fact("a")], [decision(hung, otherwise="yes_")], [asked], known))

    before, now = screened(law("first"), [{"a": True}]), screened(law("first", "second"), [{"a": True}])
    (row,) = rows(compare_editions(before.law, now.law, [Pair(1, None, before.screened, now.screened)], case=False))
    assert (row["before_certainty"], row["now_certainty"]) == ("reported", "settled")
    assert row["rules_new"] == ""
    assert row["sources_new"] == "second"
    assert row["points_closed"] == "p"


def test_other_reasons_for_the_same_answer_are_no_change(tmp_path: Path) -> None:
    same = screened(OLD.law, CASES)
    write(path := tmp_path / "old.parquet", OLD)
    batches = [
        batch.set_column(batch.schema.get_field_index("d_because"), "d_because", pa.array(["other"] * batch.num_rows))
        for batch in batches_of(same)
    ]
    changes = compare(path, batches, same.law)
    assert rows(changes) == []
    assert (changes.rows, changes.changed) == (5, 0)


# The shipped law ------------------------------------------------------------------------------------------------------


def test_the_same_answers_have_not_changed_in_any_form(tmp_path: Path) -> None:
    own = made()
    write(tmp_path / "old.parquet", own, size=170)
    with open_reasons_beside(tmp_path / "normal.parquet", own.engine.answers, case=False, about={}) as output:
        output.write_numbers(1, None, own.screened.numbers, own.screened.problems)
    for name in ("old.parquet", "normal.parquet"):
        changes = compare(tmp_path / name, batches_of(own, 90), own.law)
        assert rows(changes) == []
        assert (changes.rows, changes.fresh, changes.gone) == (400, 0, 0)


@pytest.mark.slow
def test_the_law_as_known_earlier_differs_row_for_row_where_deciding_does(tmp_path: Path) -> None:
    own = made()
    early = own.law.as_known("2025-12-01")
    before = screened(early, own.cases)
    write(path := tmp_path / "old.parquet", before, size=128)
    changes = compare(path, batches_of(own, 100), own.law)
    found = rows(changes)
    pairs = [Pair(1, None, before.screened, own.screened)]
    again = compare_editions(early, own.law, pairs, case=False)
    shown = [{k: row[k] for k in row if not k.startswith("sources")} for row in rows(again)]
    assert shown == [{k: row[k] for k in row if not k.startswith("sources")} for row in found]
    assert changes.as_dict() == again.as_dict()
    listed = {(row["row"], row["decision"]) for row in found}
    assert listed
    for number, case in enumerate(own.cases, 1):
        for name, answers in own.engine.answers.items():
            was = before.engine.answers[name][int(before.screened.numbers[name][number - 1])]
            now = answers[int(own.screened.numbers[name][number - 1])]
            assert ((number, name) in listed) == (was[:3] != now[:3]), case


# Rows that do not match -----------------------------------------------------------------------------------------------


def test_new_rows_and_rows_that_are_gone_are_counted(tmp_path: Path) -> None:
    write(path := tmp_path / "old.csv", screened(OLD.law, CASES[:4]))
    changes = compare(path, [laid_out(NEW, part(NEW.screened, 1, 5), 2)], NEW.law)
    assert [row["row"] for row in rows(changes)] == [4]
    assert (changes.rows, changes.fresh, changes.gone) == (3, 1, 1)
    assert str(changes).endswith("1 rows are new; 1 rows are gone.")


def test_cases_in_another_order_are_matched(tmp_path: Path) -> None:
    own = made()
    ids: list[str | None] = [f"C{n}" for n in range(400)]
    write(path := tmp_path / "old.parquet", own, ids, size=64)
    order = list(range(400))
    random.Random(5).shuffle(order)
    table = pa.Table.from_batches(batches_of(own, 400, ids)).take(pa.array(order[:390]))
    table = table.set_column(0, "row", pa.array(range(1, 391), pa.int64()))
    changes = compare(path, table.to_batches(max_chunksize=77), own.law)
    assert rows(changes) == []
    assert (changes.rows, changes.fresh, changes.gone) == (390, 0, 10)


@pytest.mark.parametrize("side", ["old", "new"])
def test_a_case_that_stands_twice_is_told_by_its_rows_and_never_by_its_number(tmp_path: Path, side: str) -> None:
    twice: list[str | None] = ["A-1", "A-2", "=A-3", "A-1", "A-5"]
    write(path := tmp_path / "old.csv", OLD, twice if side == "old" else IDS)
    with pytest.raises(TableError, match=f"In the {side} answers a case number stands more than once") as told:
        rows(compare(path, batches_of(NEW, 2, twice if side == "new" else IDS), NEW.law))
    assert "A-1" not in str(told.value)


def test_a_case_that_is_new_twice_is_told(tmp_path: Path) -> None:
    write(path := tmp_path / "old.csv", OLD, IDS)
    with pytest.raises(TableError, match="more than once"):
        rows(compare(path, batches_of(NEW, 2, ["N", "A-2", "A-4", "N", "A-5"]), NEW.law))


def test_rows_out_of_order_cannot_be_matched_by_number(tmp_path: Path) -> None:
    path = tmp_path / "old.csv"
    batches = list(batches_of(OLD, 2))
    with open_output(path, batches[0].schema, about={}) as output:
        for batch in reversed(batches):
            output.write(batch)
    with pytest.raises(TableError, match="not in the order of their rows"):
        rows(compare(path, batches_of(NEW), NEW.law))


def test_where_only_one_side_has_cases_rows_are_matched_by_number(tmp_path: Path) -> None:
    write(path := tmp_path / "old.csv", OLD, IDS)
    changes: Changes = compare(path, batches_of(NEW), NEW.law)
    assert "case" not in changes.schema.names
    assert [row["row"] for row in rows(changes)] == [1, 4]


def test_changes_are_written_like_answers(tmp_path: Path) -> None:
    write(path := tmp_path / "old.csv", OLD, IDS)
    for suffix in SUFFIXES:
        changes = compare(path, batches_of(NEW, 2, IDS), NEW.law)
        with open_output(tmp_path / f"changes{suffix}", changes.schema, about={}) as output:
            for batch in changes:
                output.write(batch)
        assert (tmp_path / f"changes{suffix}").stat().st_size


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(TableError, match="there is no such file"):
        rows(compare(tmp_path / "no.csv", batches_of(NEW), NEW.law))
