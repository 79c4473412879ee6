"""Events, figures, comparisons and reports: what stands beside a law and decides nothing."""

from beforehand.read.record import Record
from beforehand.read.tree import Beside, Event, Figure, Report


def event(record: Record) -> Event:
    return Event(
        name=record.name,
        date=record.word("date"),
        until=record.optional("until"),
        says=record.word("says"),
        sources=record.words("sources"),
    )


def figure(record: Record) -> Figure:
    return Figure(
        name=record.name,
        figure=record.word("figure"),
        about=record.word("about"),
        who=record.word("who"),
        date=record.word("date"),
        caution=record.word("caution"),
        sources=record.words("sources"),
    )


def comparison(record: Record) -> Beside:
    return Beside(
        name=record.name,
        countries=record.words("country"),
        says=record.word("says"),
        caution=record.optional("caution"),
        sources=record.words("sources"),
    )


def report(record: Record) -> Report:
    return Report(
        name=record.name,
        outlet=record.text("outlet"),
        countries=record.words("country"),
        outlet_kind=record.word("outlet_kind"),
        date=record.optional("date"),
        language=record.text("language"),
        url=record.text("url"),
        incentive=_told(record, "incentive"),
        requirement=record.text("requirement") or None,
        exemptions=_told(record, "exemptions"),
        age=_told(record, "age"),
        complete=record.flag("complete"),
        source=record.optional("source"),
        about=record.text("about"),
    )


def _told(record: Record, key: str) -> bool | None:
    return {"yes": True, "no": False}.get(record.text(key))
