"""The reports as rows: for JSON, and for a table of CSV that a spreadsheet opens without harm."""

import csv
import io
from typing import Any

from beforehand.ir.ruleset import Report, Ruleset
from beforehand.reports.counts import TOPICS, Told, exact_day, first_day, told

CANNOT_TELL = "cannot tell"
COLUMNS = (
    *("name", "outlet", "outlet_kind", "countries", "date", "day", "language", "requirement", "incentive"),
    *("exemptions", "age", "read", "source", "url", "about"),
)


def as_row(report: Report) -> dict[str, Any]:
    """A report as plain values; None is what cannot be told."""
    return {
        "outlet": report.outlet,
        "outlet_kind": report.outlet_kind,
        "countries": list(report.countries),
        "date": report.date,
        "language": report.language,
        **{topic: told(report, topic) for topic in TOPICS},
        "complete": report.complete,
        "source": report.source,
        "url": report.url,
        "about": report.about,
    }


def as_csv(ruleset: Ruleset) -> str:
    """All reports as CSV. ``day`` counts from the first report (day 1); what cannot be told says so in words."""
    first = first_day(ruleset.reports)
    out = io.StringIO(newline="")
    table = csv.writer(out, lineterminator="\r\n")
    table.writerow(COLUMNS)
    for report in ruleset.reports:
        day = exact_day(report)
        cells = {
            **as_row(report),
            "name": report.name,
            "countries": " ".join(report.countries) or CANNOT_TELL,
            "date": report.date or CANNOT_TELL,
            "day": str((day - first).days + 1) if day and first else CANNOT_TELL,
            **{topic: written(told(report, topic)) for topic in TOPICS},
            "read": "to its end" if report.complete else "excerpt only",
            "source": report.source or "",
        }
        table.writerow([no_formula(str(cells[column])) for column in COLUMNS])
    return out.getvalue()


def written(value: Told) -> str:
    """What a report told of a topic, in words."""
    match value:
        case None:
            return CANNOT_TELL
        case bool():
            return "yes" if value else "no"
        case _:
            return value


def no_formula(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula.

    >>> no_formula("=1+1"), no_formula("5 November")
    ("'=1+1", '5 November')
    """
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) else cell
