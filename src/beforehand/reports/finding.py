"""What the dates of the reports show, in a sentence that claims no more than was seen."""

from datetime import date

from msgspec import Struct

from beforehand.ir.ruleset import Report, Ruleset
from beforehand.reports.counts import Count, count_all, exact_day, first_day
from beforehand.tell.speech import MONTHS

DIRECTLY = "directly"


class Finding(Struct, frozen=True):
    """``headline`` is one sentence; ``more`` are the numbers behind it. ``first`` and ``turn`` are the days of the first
    report, and of the first that told of the requirement directly; None where there is none.
    """

    headline: str
    more: str
    first: date | None
    turn: date | None


def find(ruleset: Ruleset) -> Finding:
    """How long it took until a report told of the requirement directly.

    A report that does not tell of it as far as it was seen may do so where it was not seen, so nothing here says that a
    report did not tell.
    """
    dated = [(day, report) for report in ruleset.reports if (day := exact_day(report))]
    first = first_day(ruleset.reports)
    direct = [day for day, report in dated if report.requirement == DIRECTLY]
    if first is None:
        return Finding(f"{_reports(len(ruleset.reports))}, none of them with its day", "", None, None)
    if not direct:
        early = count_all([report for _, report in dated])
        return Finding(f"{_none_of(early)} with a date {_seen(early)}", _split(early), first, None)
    turn = min(direct)
    late = count_all([report for day, report in dated if day >= turn])
    after = f"From {spelled(turn)} on, {late.told['requirement'][0]} of {_reports(late.reports)} told of it directly."
    if turn == first:
        return Finding(
            f"Reports told of the requirement directly from the first day on, {spelled(first)}", after, first, turn
        )
    early = count_all([report for day, report in dated if day < turn])
    days = (turn - first).days
    span = "on the first day" if days == 1 else f"in the first {days} days"
    headline = f"{_none_of(early)} dated {span} {_seen(early)}"
    return Finding(headline, f"{_split(early)} {after}", first, turn)


def _none_of(count: Count) -> str:
    return "The only report" if count.reports == 1 else f"None of {count.reports} reports"


def _seen(count: Count) -> str:
    return f"was {'not ' if count.reports == 1 else ''}seen to tell of the requirement directly"


def _split(count: Count) -> str:
    """What the reports told that were not seen to tell directly."""
    _, indirectly, no, unknown = count.told["requirement"]
    parts = ((indirectly, "{} told of it indirectly"), (no, "{} did not"), (unknown, "of {} it cannot be told"))
    told = ", ".join(words.format(number) for number, words in parts if number)
    return f"{told}; {count.told['incentive'][0]} told of the incentive."


def _reports(count: int) -> str:
    return "1 report" if count == 1 else f"{count} reports"


def caution(ruleset: Ruleset) -> str:
    """What stands with every count, table and picture."""
    count = len(ruleset.reports)
    part = sum(not report.complete for report in ruleset.reports)
    undated = sum(exact_day(report) is None for report in ruleset.reports)
    told = [f"A small sample: {_reports(count)}, not all there were."]
    if part:
        told.append(f"{part} of {count} were read as excerpts only, and may tell more in what was not read.")
    if undated:
        told.append(f"Of {undated} the day is not known.")
    return " ".join([*told, '"Cannot tell" never means no.'])


def spelled(day: date) -> str:
    """A day as people read it: 5 November 2025."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def newest(reports: tuple[Report, ...]) -> date | None:
    """The day of the latest report."""
    return max(filter(None, map(exact_day, reports)), default=None)
