"""What only caseworkers get: the timeline, figures and other countries, and who reported what."""

from collections.abc import Iterator
from html import escape

from beforehand.ir.ruleset import Report, Ruleset
from beforehand.publish.sources import day_in_numbers
from beforehand.publish.tongues import Tongues

ANSWERS = {True: "yes", False: "no", None: "?"}
TOPICS = ("incentive", "requirement", "exemptions", "age")


def write_dossier(ruleset: Ruleset, say: Tongues) -> Iterator[str]:
    """Each part as a section that can be folded."""
    if ruleset.timeline:
        yield f"<details open><summary><h3>{say.span('show_timeline')}</h3></summary><ul class=t>"
        for event in ruleset.timeline:
            days = "–".join(day_in_numbers(day) for day in (event.date, event.until) if day)
            yield f"<li><b>{days}</b>{say.p(f'event-{event.name}')}{_cited(event.sources)}"
        yield "</ul></details>\n"
    if ruleset.figures:
        yield f"<details open><summary><h3>{say.span('show_figures')}</h3></summary><ul>"
        for figure in ruleset.figures:
            words = f"figure-{figure.name}"
            number = say.p(f"{words}.figure") if say.has(f"{words}.figure") else f"<p class=v>{escape(figure.figure)}"
            yield f"<li><b>{number}</b>{say.p(words)}{say.p(f'{words}.who')}{say.p(f'{words}.caution')}{_cited(figure.sources)}"
        yield "</ul></details>\n"
    if ruleset.comparisons:
        yield f"<details open><summary><h3>{say.span('show_comparisons')}</h3></summary><ul>"
        for comparison in ruleset.comparisons:
            words = f"comparison-{comparison.name}"
            caution = say.p(f"{words}.caution") if comparison.caution else ""
            yield f"<li>{say.p(words)}{caution}{_cited(comparison.sources)}"
        yield "</ul></details>\n"
    if ruleset.reports:
        yield from _reports(ruleset, say)


def _cited(sources: tuple[str, ...]) -> str:
    return f"<p class='c n'>{escape(', '.join(sources)) or '—'}"


def _reports(ruleset: Ruleset, say: Tongues) -> Iterator[str]:
    """Research data, in English in every file; a question mark is what cannot be told."""
    kinds = dict(ruleset.outlet_kinds)
    yield f"<details open><summary><h3>{say.span('page_reports')}</h3></summary>"
    yield "<div class='f' lang=en tabindex=0 role=group aria-label='Who reported what'><table><thead><tr>"
    yield "".join(f"<th scope=col>{head}" for head in ("day", "outlet", "kind", "country", *TOPICS, "read"))
    yield "</thead><tbody>"
    for report in sorted(ruleset.reports, key=lambda one: one.date or "9"):
        yield _row(report, kinds.get(report.outlet_kind, report.outlet_kind))
    yield "</tbody></table></div></details>\n"


def _row(report: Report, kind: str) -> str:
    outlet = escape(report.outlet)
    linked = f'<a href="{escape(report.url)}" rel="noreferrer noopener">{outlet}</a>' if report.url else outlet
    told = (ANSWERS.get(value, str(value)) for value in (getattr(report, topic) for topic in TOPICS))
    cells = (
        escape(kind),
        escape(" ".join(report.countries)),
        *told,
        "whole" if report.complete else "in part",
    )
    return f"<tr><td>{day_in_numbers(report.date or '?')}<th scope=row>{linked}{''.join(f'<td>{cell}' for cell in cells)}\n"
