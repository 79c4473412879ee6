"""The answers of a law as one SQL query and a few small tables, for engines that hold the data already.

    cases -> seen (the cell of each fact) -> derived (age from dates) -> step_1, step_2 (look-ups) -> answer numbers, problems

The query is written once, in what DuckDB, Polars and Spark understand alike; only the marks around names and texts differ.
What stands in the data never stands in the query: every look-up is a join to a small table. Nothing is cast, so no cell can
stop the query. See docs/decisions/0015-one-road-of-sql.md.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import pyarrow as pa

from beforehand.law import Law
from beforehand.screen.answers import DEFECTIVE, PARTS, answers_of
from beforehand.screen.dense import Level, dense_tables
from beforehand.screen.engine import CONTRADICTION
from beforehand.screen.sql_cells import LookUp, Readings, see
from beforehand.screen.sql_derived import derived_stage
from beforehand.screen.sql_words import Dialect, indented, name, select, text

CASES = "cases"
"""The table that is answered. It has a column with the number of each row beside those of the facts."""


class Road(NamedTuple):
    """A query and the tables that it needs. Its columns: ``key``, ``<decision>_answer`` for each decision, ``problems``.

    With words, the columns of ``screen.answers`` stand in place of the numbers.
    """

    query: str
    look_ups: tuple[LookUp, ...]
    key: str


def make_road(
    law: Law,
    columns: Mapping[str, str],
    types: Mapping[str, pa.DataType],
    readings: Mapping[str, Readings],
    dialect: Dialect,
    *,
    words: bool = False,
    keep: Sequence[str] = (),
) -> Road:
    """The query that answers the rows of ``cases``, and its tables.

    ``columns`` and ``types`` are by fact, and so are ``readings``: what each value of a column means that is not compared
    as it is (``is_read``). A value that is not listed there is impossible. ``keep`` are columns that are carried along.
    Raises ValueError for a law that is too large to have all its answers numbered.
    """
    if law.explained is None:
        raise ValueError("too large")
    key = free_name("row", [*columns.values(), *keep])
    return _Maker(law, columns, types, readings, dialect, key).road(words=words, keep=keep)


def sql_text(
    law: Law,
    columns: Mapping[str, str],
    types: Mapping[str, pa.DataType],
    readings: Mapping[str, Readings],
    dialect: Dialect,
) -> str:
    """The query as a person reads it, each of its look-up tables explained before."""
    road = make_road(law, columns, types, readings, dialect, words=True)
    head = [
        f"-- {law.pack} {law.edition} {law.sha256[:16]}: the answers to each row of {CASES}, a table with the",
        f"-- columns of the facts and a number for each row in {name(road.key, dialect)}. The query joins these small tables:",
        *(
            f"--   {own.name} ({', '.join(own.table.column_names)}), {own.table.num_rows} rows: {own.says}"
            for own in road.look_ups
        ),
    ]
    return "\n".join([*head, road.query, ""])


def free_name(wanted: str, taken: Sequence[str]) -> str:
    """A name for a column that no other has, in an engine that takes no account of case."""
    used = {own.casefold() for own in taken}
    while wanted.casefold() in used:
        wanted += "_"
    return wanted


class _Maker:
    """Writes one query."""

    def __init__(
        self,
        law: Law,
        columns: Mapping[str, str],
        types: Mapping[str, pa.DataType],
        readings: Mapping[str, Readings],
        dialect: Dialect,
        key: str,
    ) -> None:
        assert law.explained
        self._key = key
        self._law, self._explained, self._dialect = law, law.explained, dialect
        self._columns, self._types, self._readings = columns, types, readings
        self._cells = law.index.cells
        self._facts = {fact.name: fact for fact in law.ruleset.facts}
        self._answers = answers_of(law)
        self._tables = {decision: dense_tables(self._explained, decision) for decision in self._answers}
        hanging = self._explained.hanging
        known = {fact for fact in columns if not pa.types.is_null(types[fact]) and not pa.types.is_nested(types[fact])}
        self._hanging = hanging if hanging and hanging.start in known else None
        self._valued = {hanging.start, hanging.end, hanging.fact} & known if self._hanging and hanging else set()
        self._seen = {
            fact: see(
                self._facts[fact],
                types[fact],
                self._cells[fact],
                self._from(fact),
                readings.get(fact, {}),
                dialect,
                valued=fact in self._valued,
            )
            for fact in columns
        }

    # The stages -------------------------------------------------------------------------------------------------------

    def road(self, *, words: bool, keep: Sequence[str]) -> Road:
        """The whole query."""
        stages = [("seen", self._first(keep))]
        place = {fact: self._own(f"{fact} cell") for fact in self._seen}
        if self._hanging:
            made = derived_stage(self._law, self._hanging, self._valued, self._dialect)
            stages += made.stages
            place |= {fact: self._own(column) for fact, column in made.cells.items()}
        depth = max(map(len, self._tables.values()), default=0)
        before = stages[-1][0]
        for step in range(depth + 1):
            stages.append((f"step_{step}", self._step(step, before, place)))
            before = f"step_{step}"
        last = self._last(before, words, keep)
        text = ",\n".join(f"{stage} AS (\n{indented(body)}\n)" for stage, body in stages)
        return Road(
            f"WITH {text}\n{last}", (*self._texts(), *self._levels(), *(self._told() if words else ())), self._key
        )

    def _own(self, column: str) -> str:
        return name(column, self._dialect)

    def _first(self, keep: Sequence[str]) -> str:
        """Each value as a cell of its fact: a number, the last for what is not known."""
        chosen = [f"{CASES}.{self._own(column)}" for column in (self._key, *keep)]
        for fact, own in self._seen.items():
            chosen.append(f"{own.cell} AS {self._own(f'{fact} cell')}")
            if fact in self._valued:
                chosen.append(f"{own.value} AS {self._own(f'{fact} value')}")
        chosen.append(f"{self._faults()} AS {self._own('problems')}")
        joins = [
            f"LEFT JOIN {own.look_up.name} ON {own.look_up.name}.{self._own('text')} = {self._from(fact)}"
            for fact, own in self._seen.items()
            if own.look_up
        ]
        return select(chosen, CASES, joins)

    def _step(self, step: int, before: str, place: Mapping[str, str]) -> str:
        """One look-up for each decision: its result, and the place to look at in the next table."""
        chosen, joins = [f"{before}.*"], []
        for decision, levels in self._tables.items():
            found = None
            if 0 < step <= len(levels):
                table = f"step_{decision}_{step}"
                joins.append(
                    f"LEFT JOIN {table} ON {table}.{self._own('place')} = {before}.{self._own(f'{decision} place {step}')}"
                )
                found = f"{table}.{self._own('found')}"
            if step == len(levels):
                chosen.append(f"{found} AS {self._own(f'{decision} number')}")
            elif step < len(levels):
                index = self._index(levels[step], found, before, place)
                chosen.append(f"{index} AS {self._own(f'{decision} place {step + 1}')}")
        return select(chosen, before, joins)

    def _index(self, level: Level, state: str | None, before: str, place: Mapping[str, str]) -> str:
        """Where in a table the answer to a row's cells stands."""
        parts = [f"{state} * {level.width}"] if state else []
        constant = 0
        for variable, stride in zip(level.places, level.strides, strict=True):
            fact = self._explained.names[variable]
            if fact in place:
                parts.append(f"{before}.{place[fact]}" + f" * {stride}" * (stride > 1))
            else:
                constant += self._cells[fact].size * stride  # no column: not known
        total = " + ".join([*parts, *([str(constant)] if constant or not parts else [])])
        return f"CAST({total} AS INT)"

    def _last(self, before: str, words: bool, keep: Sequence[str]) -> str:
        """The number of each answer, or its words; and what is against the row's cells."""
        wrong = self._own("contradiction") if self._hanging else None
        refused = {decision: self._refused(decision, wrong) for decision in self._tables}
        numbers = {
            decision: f"CASE WHEN {test} THEN {self._answers[decision].refused} ELSE {self._own(f'{decision} number')} END"
            if test
            else self._own(f"{decision} number")
            for decision, test in refused.items()
        }
        kept = [self._own(column) for column in (self._key, *keep)]
        told = [f"{number} AS {self._own(f'{decision}_answer')}" for decision, number in numbers.items()]
        problems = self._own("problems")
        if wrong:
            said = f"CONCAT_WS('; ', {problems}, {self._text(CONTRADICTION)})"
            problems = f"CASE WHEN {wrong} THEN {said} ELSE {problems} END AS {problems}"
        if not words:
            return select([*kept, *told, problems], before, [])
        inner = indented(select([*kept, *told, problems], before, []))
        chosen, joins = [f"numbered.{own}" for own in kept], []
        for decision in numbers:
            table = f"answer_{decision}"
            chosen += [f"{table}.{self._own(f'{decision}_{part}' if part else decision)}" for part in PARTS]
            joins.append(
                f"LEFT JOIN {table} ON {table}.{self._own('number')} = numbered.{self._own(f'{decision}_answer')}"
            )
        return select([*chosen, f"numbered.{self._own('problems')}"], f"(\n{inner}\n) AS numbered", joins)

    def _refused(self, decision: str, wrong: str | None) -> str | None:
        """When a decision gets no answer: the facts contradict each other, or another decision alone is defective."""
        tests = [wrong] if wrong else []
        others = [test for other in self._tables if other != decision and (test := self._defective(other))]
        if others:
            own = self._defective(decision)
            either = " OR ".join(others)
            tests.append(f"(({either}) AND NOT {own})" if own else f"({either})")
        return " OR ".join(tests) or None

    def _defective(self, decision: str) -> str | None:
        own = self._answers[decision]
        if all(leaf.certainty != DEFECTIVE for leaf in self._explained.decisions[decision].leaves):
            return None
        numbers = [str(number) for number in range(own.refused) if own[number].certainty == DEFECTIVE]
        return f"{self._own(f'{decision} number')} IN ({', '.join(numbers)})" if numbers else None

    def _faults(self) -> str:
        """``age: not-a-number; sex: impossible-value``, by column, as ``screen.engine`` has it; NULL for nearly every row."""
        bad = {fact: own for fact, own in self._seen.items() if own.bad}
        if not bad:
            return "CAST(NULL AS STRING)"
        said = [
            f"CASE WHEN {own.bad} THEN {self._text(f'{self._columns[fact]}: ')} || {own.fault} END"
            for fact, own in bad.items()
        ]
        between = "\n    "
        tests = f"{between}OR ".join(f"({own.bad})" for own in bad.values())
        return f"CASE WHEN {tests}{between}THEN CONCAT_WS('; ',{between}{f',{between}'.join(said)})\n  END"

    def _text(self, words: str) -> str:
        return text(words, self._dialect)

    def _from(self, fact: str) -> str:
        return f"{CASES}.{self._own(self._columns[fact])}"

    # The tables -------------------------------------------------------------------------------------------------------

    def _texts(self) -> Iterator[LookUp]:
        yield from (own.look_up for own in self._seen.values() if own.look_up)

    def _levels(self) -> Iterator[LookUp]:
        for decision, levels in self._tables.items():
            for step, level in enumerate(levels, 1):
                facts = ", ".join(self._explained.names[variable] for variable in level.places) or "nothing"
                end = (
                    "the number of the answer"
                    if step == len(levels)
                    else f"where to go on in step_{decision}_{step + 1}"
                )
                table = pa.table(
                    {
                        "place": pa.array(np.arange(len(level.entries), dtype=np.int32)),
                        "found": pa.array(level.entries.astype(np.int32)),
                    }
                )
                yield LookUp(f"step_{decision}_{step}", table, f"from the cells of {facts}: {end}")

    def _told(self) -> Iterator[LookUp]:
        for decision, own in self._answers.items():
            numbers = np.arange(len(own), dtype=np.int32)
            columns = {
                f"{decision}_{part}" if part else decision: made
                for part, made in zip(PARTS, own.columns(numbers), strict=True)
            }
            table = pa.table(
                {"number": pa.array(numbers)} | {column: made.cast(pa.string()) for column, made in columns.items()}
            )
            yield LookUp(
                f"answer_{decision}", table, "each answer in words; the last is that of a row without an answer"
            )
