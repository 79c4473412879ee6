"""Derived facts in whole columns are what ``ir.dates`` counts and ``ir.case`` derives one by one."""

from datetime import date

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from beforehand.errors import FactsError
from beforehand.ir import dates
from beforehand.law import load_law
from beforehand.screen.answers import NONE
from beforehand.screen.derived import whole_units
from beforehand.screen.engine import Engine

UNITS = ["years", "months", "days"]
MISSING = ["last_day_of_month", "first_of_next_month"]
ends_of_months = st.builds(
    lambda year, month, day: date(year, month, min(day, 28 if month == 2 else 30)),
    st.integers(1900, 2100),
    st.integers(1, 12),
    st.integers(26, 31),
)
days = (
    st.dates(date(1, 1, 1), date(9990, 1, 1)) | ends_of_months | st.sampled_from([date(2004, 2, 29), date(2000, 1, 31)])
)


@pytest.mark.slow
@given(pairs=st.lists(st.tuples(days, days), min_size=1, max_size=40))
@pytest.mark.parametrize("missing", MISSING)
@pytest.mark.parametrize("unit", UNITS)
def test_units_are_counted_as_for_one_pair_of_days(unit: str, missing: str, pairs: list[tuple[date, date]]) -> None:
    start, end = (np.array([pair[n].toordinal() for pair in pairs], np.int32) for n in (0, 1))
    expected = [dates.whole_units(first, last, unit, missing) for first, last in pairs]
    assert whole_units(start, end, unit, missing).tolist() == expected


BORN = (
    st.none() | st.dates(date(1935, 1, 1), date(2026, 12, 31)) | st.sampled_from([date(1960, 2, 29), date(2007, 11, 5)])
)
FILED = st.none() | st.dates(date(2025, 1, 1), date(2026, 12, 31)) | st.just(date(2025, 11, 5))
AGE = st.none() | st.integers(0, 90)


@pytest.mark.slow
@given(rows=st.lists(st.tuples(BORN, FILED, AGE, st.booleans()), min_size=1, max_size=30))
def test_a_birth_date_with_or_without_a_filing_date_answers_as_decide_does(
    rows: list[tuple[date | None, date | None, int | None, bool]],
) -> None:
    law = load_law("ru-decree-821")
    told = []
    for born, filed, age, fitting in rows:
        own = (
            dates.whole_units(born, filed, "years", MISSING[0]) if born and filed and fitting and filed >= born else age
        )
        told.append({"birth_date": born, "applied_on": filed, "age": own})
    batch = pa.RecordBatch.from_pylist(
        told, pa.schema({"birth_date": pa.date32(), "applied_on": pa.date32(), "age": pa.int16()})
    )
    engine = Engine(law, {name: name for name in batch.schema.names}, dict.fromkeys(batch.schema.names, _never))
    screened = engine.screen(batch)
    for row, facts in enumerate(told):
        case = {n: v.isoformat() if isinstance(v, date) else v for n, v in facts.items() if v is not None}
        for name, own_answers in engine.answers.items():
            found = own_answers[int(screened.numbers[name][row])]
            try:
                answer = law.decide(case)[name]
            except FactsError:
                assert found == NONE
                continue
            assert (found.verdict, found.certainty, list(found.possible)) == (
                answer.verdict,
                answer.certainty,
                list(answer.possible),
            )
            assert list(found.open_facts) == list(answer.open_facts)


def _never(value: object) -> None:
    raise AssertionError(value)
