"""The derived fact of a law in SQL: age on the day of filing, from the day of birth. All as ``screen.derived`` has it.

Counts are never divided: 18 years are reached when the months between two days are at least 216. Where the end is missing
the row gets one of its further cells (``diagram.hanging``), found by comparing the start with a few days; where the derived
fact is given too, the first and the last day on which it can be what is given are compared with the cuts of the end.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from beforehand.diagram.hanging import Hanging
from beforehand.ir.ruleset import Derived
from beforehand.law import Law
from beforehand.screen.sql_words import Dialect, case, floor, indented, name, select

Stage = tuple[str, str]


class DerivedStages(NamedTuple):
    """The stages that fill a derived fact in, and in which columns its cell and that of its end stand after them.

    A column ``contradiction`` tells the rows whose facts contradict each other.
    """

    stages: list[Stage]
    cells: dict[str, str]


class _Day(NamedTuple):
    """A day as numbers: months since year 0, its day of the month, whether it is its month's last; and days since 0000-03-01.

    Each is an expression, or known now.
    """

    months: str
    day: str
    is_last: str | bool
    days: str


def derived_stage(law: Law, hanging: Hanging, known: set[str], dialect: Dialect) -> DerivedStages:
    """The stages after ``seen``. ``known`` are the facts of the three that have a column; the start is one of them."""
    return _Derived(law, hanging, known, dialect).stages()


class _Derived:
    def __init__(self, law: Law, hanging: Hanging, known: set[str], dialect: Dialect) -> None:
        facts = {fact.name: fact for fact in law.ruleset.facts}
        self._hanging, self._known, self._dialect = hanging, known, dialect
        self._cells = law.index.cells
        self._fact = facts[hanging.fact]
        assert self._fact.derived
        self._derived: Derived = self._fact.derived
        self._of_days = self._derived.unit == "days"
        self._factor = 12 if self._derived.unit == "years" else 1
        self._start = self._value(hanging.start)
        self._end = self._value(hanging.end) if hanging.end in known else None
        self._own = self._value(hanging.fact) if hanging.fact in known else None

    def _name(self, column: str) -> str:
        return name(column, self._dialect)

    def _value(self, fact: str) -> str:
        return self._name(f"{fact} value")

    def stages(self) -> DerivedStages:
        """``counted`` has days as numbers, ``bounded`` what follows where the end is missing, ``derived`` the cells."""
        hanging = self._hanging
        made = [("counted", self._counted())]
        if self._own:
            made.append(("bounded", self._bounded()))
        made.append(("derived", self._filled(made[-1][0])))
        return DerivedStages(made, {hanging.fact: f"{hanging.fact} found", hanging.end: f"{hanging.end} found"})

    def _counted(self) -> str:
        """Days as numbers, and the units between them."""
        days = {"start": self._start} | ({"end": self._end} if self._end else {})
        parts = [
            f"CAST(EXTRACT({part.upper()} FROM {day}) AS INT) AS {self._name(f'{which} {part}')}"
            for which, day in days.items()
            for part in ("year", "month", "day")
        ]
        query = select(["seen.*", *parts], "seen")
        numbers = [number for which in days for number in self._numbers(which)]
        query = select(["dated.*", *numbers], f"(\n{indented(query)}\n) AS dated")
        if not self._end:
            return query
        units = f"{self._count(self._day('end'))} AS {self._name('units')}"
        return select(["numbered.*", units], f"(\n{indented(query)}\n) AS numbered")

    def _numbers(self, which: str) -> list[str]:
        """What the years, months and days of a date make."""
        year, month, day = (self._name(f"{which} {part}") for part in ("year", "month", "day"))
        if self._of_days:
            years = (
                f"CASE WHEN {month} > 2 THEN {year} ELSE {year} - 1 END"  # a year begins in March, a leap day ends it
            )
            months = f"CASE WHEN {month} > 2 THEN {month} - 3 ELSE {month} + 9 END"
            leaps = f"{floor(years, 4)} - {floor(years, 100)} + {floor(years, 400)}"
            count = f"365 * ({years}) + {leaps} + {floor(f'153 * ({months}) + 2', 5)} + {day}"
            return [f"{count} AS {self._name(f'{which} days')}"]
        made = [f"{year} * 12 + {month} AS {self._name(f'{which} months')}"]
        return made + [f"{_length(year, month)} AS {self._name('end length')}"] * (which == "end")

    def _day(self, which: str) -> _Day:
        """The end as columns of ``counted``."""
        months, day, length, days = (self._name(f"{which} {part}") for part in ("months", "day", "length", "days"))
        return _Day(months, day, f"{day} = {length}", days)

    def _count(self, end: _Day) -> str:
        """The months (or days) that are complete on a day: ``ir.dates.whole_units``, years not yet divided by twelve."""
        start = self._day("start")
        if self._of_days:
            return f"{end.days} - {start.days}"
        late = f"{start.day} > {end.day}"
        if self._derived.missing_day == "last_day_of_month" and end.is_last is True:
            return f"{end.months} - {start.months}"
        if self._derived.missing_day == "last_day_of_month" and end.is_last:
            late = f"{late} AND NOT {end.is_last}"
        return f"{end.months} - {start.months} - CASE WHEN {late} THEN 1 ELSE 0 END"

    def _count_on(self, day: int) -> str:
        """The same on a day that is known now."""
        on = date.fromordinal(day)
        is_last = day == date.max.toordinal() or date.fromordinal(day + 1).month != on.month
        before = on.year - (on.month < 3)
        days = (
            365 * before + before // 4 - before // 100 + before // 400 + (153 * ((on.month + 9) % 12) + 2) // 5 + on.day
        )
        return self._count(_Day(str(on.year * 12 + on.month), str(on.day), is_last, str(days)))

    def _bounded(self) -> str:
        """Where the derived fact is given: the cells of the end on the first and the last day on which it is true."""
        own = f"{self._own} * {self._factor}"
        more = f"({self._own} + 1) * {self._factor}"
        first, last = [], []
        for number, (low, _) in reversed(list(enumerate(self._cells[self._hanging.end].ranges))):
            if number and low is not None:
                first.append((f"{self._count_on(low - 1)} < {own}" if low > 1 else "1 = 1", str(number)))
                last.append((f"{self._count_on(low)} < {more}", str(number)))
        columns = {
            "first end": case(first, "0"),
            "last end": case(last, "0"),
            "never": case([(self._never(own), "1")], "0"),
        }
        return select(
            ["counted.*", *(f"{made} AS {self._name(column)}" for column, made in columns.items())], "counted"
        )

    def _never(self, own: str) -> str:
        """No day fits what is given: it lies beyond the calendar, where ``ir.dates.day_reached`` ends it."""
        if self._of_days:
            return f"{self._own} < 0 OR {self._count_on(date.max.toordinal())} < {own}"
        months = self._name("start months")
        return f"{self._own} < 0 OR ({self._own} > 0 AND {months} + {own} > {12 * date.max.year})"

    def _filled(self, before: str) -> str:
        """The cells, and which rows contradict themselves."""
        hanging, cells = self._hanging, self._cells
        own_size, end_size = cells[hanging.fact].size, cells[hanging.end].size
        own_cell = self._name(f"{hanging.fact} cell") if hanging.fact in self._known else str(own_size)
        end_cell = self._name(f"{hanging.end} cell") if self._end else str(end_size)
        born, ended = f"{self._start} IS NOT NULL", f"{self._end} IS NOT NULL"
        own: list[tuple[str, str]] = [(f"{self._start} IS NULL", own_cell)]
        end: list[tuple[str, str]] = [(f"{self._start} IS NULL", end_cell)]
        wrong: list[tuple[str, str]] = []
        if self._end:
            cuts = [
                (low, number)
                for number, (low, _) in enumerate(cells[hanging.fact].ranges)
                if number and low is not None
            ]
            units = self._name("units")
            counted = case([(f"{units} >= {low * self._factor}", str(number)) for low, number in reversed(cuts)], "0")
            own.append((ended, counted))
            end.append((ended, end_cell))
            wrong.append((f"{born} AND {ended} AND ({' OR '.join(self._contradictions(units))})", "1 = 1"))
        if self._own:
            several = f"{self._name('first end')} <> {self._name('last end')}"
            given = f"{self._own} IS NOT NULL"
            own += [(f"{given} AND {several}", str(own_size)), (given, own_cell)]
            end += [(f"{given} AND {several}", self._set(own_cell)), (given, self._name("first end"))]
            missing = f" AND {self._end} IS NULL" if self._end else ""
            wrong.append((f"{born}{missing} AND {given} AND {self._name('never')} = 1", "1 = 1"))
        columns = {
            f"{hanging.fact} found": case(own, self._by_days([self._own_of(n) for n in hanging.found])),
            f"{hanging.end} found": case(end, self._by_days([self._end_of(n) for n in hanging.found])),
            "contradiction": case(wrong, "1 = 0"),
        }
        return select([f"{before}.*", *(f"{made} AS {self._name(column)}" for column, made in columns.items())], before)

    def _contradictions(self, units: str) -> list[str]:
        """Both days are known, and cannot be so."""
        tests = [f"{self._end} < {self._start}"]
        if self._fact.high is not None:
            tests.append(f"{units} >= {(self._fact.high + 1) * self._factor}")
        if self._own:
            least, more = f"{self._own} * {self._factor}", f"({self._own} + 1) * {self._factor}"
            tests.append(f"({self._own} IS NOT NULL AND ({units} < {least} OR {units} >= {more}))")
        return tests

    def _set(self, own_cell: str) -> str:
        """The further cell of a case whose end lies in several cells while the derived fact is in one."""
        hanging = self._hanging
        first, last = self._name("first end"), self._name("last end")
        made = []
        for number, boxes in enumerate(hanging.sets):
            ends, owns = [box[hanging.end] for box in boxes], {box[hanging.fact] for box in boxes}
            if len(owns) == 1 and ends == list(range(ends[0], ends[-1] + 1)):
                test = f"{first} = {ends[0]} AND {last} = {ends[-1]} AND {own_cell} = {owns.pop()}"
                made.append((test, str(self._end_of(number))))
        return case(made, "NULL")

    def _end_of(self, number: int) -> int:
        alone = self._hanging.alone
        return (
            self._cells[self._hanging.end].size + 1 + number if number >= 0 else alone[-1 - number][self._hanging.end]
        )

    def _own_of(self, number: int) -> int:
        alone = self._hanging.alone
        return self._cells[self._hanging.fact].size if number >= 0 else alone[-1 - number][self._hanging.fact]

    def _by_days(self, found: Sequence[int]) -> str:
        """What a start alone tells: it is compared with the days from which something else follows."""
        changes = [
            (day, new)
            for day, new, old in zip(self._hanging.days[1:], found[1:], found[:-1], strict=True)
            if new != old
        ]
        return case(
            [(f"{self._start} >= CAST('{date.fromordinal(day)}' AS DATE)", str(new)) for day, new in reversed(changes)],
            str(found[0]),
        )


def _length(year: str, month: str) -> str:
    """The number of days of a month. The remainder of a division is written so that every engine has it."""
    leap = " OR ".join(
        (
            f"({year} - 4 * {floor(year, 4)} = 0 AND {year} - 100 * {floor(year, 100)} <> 0)",
            f"{year} - 400 * {floor(year, 400)} = 0",
        )
    )
    return case(
        [(f"{month} IN (4, 6, 9, 11)", "30"), (f"{month} = 2 AND ({leap})", "29"), (f"{month} = 2", "28")], "31"
    )
