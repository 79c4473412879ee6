"""Events, figures, comparisons and reports of a checked tree, as the law holds them."""

from beforehand.ir import ruleset as law
from beforehand.read import tree


def event(e: tree.Event) -> law.Event:
    until = e.until.text if e.until else None
    return law.Event(e.name.text, e.date.text, until, e.says.text, _texts(e.sources), e.name.span.place)


def figure(f: tree.Figure) -> law.Figure:
    return law.Figure(
        name=f.name.text,
        figure=f.figure.text,
        about=f.about.text,
        who=f.who.text,
        date=f.date.text,
        caution=f.caution.text,
        sources=_texts(f.sources),
        place=f.name.span.place,
    )


def comparison(c: tree.Beside) -> law.Comparison:
    caution = c.caution.text if c.caution else ""
    return law.Comparison(c.name.text, _texts(c.countries), c.says.text, caution, _texts(c.sources), c.name.span.place)


def report(r: tree.Report) -> law.Report:
    return law.Report(
        name=r.name.text,
        outlet=r.outlet,
        countries=_texts(r.countries),
        outlet_kind=r.outlet_kind.text,
        date=r.date.text if r.date else None,
        language=r.language,
        url=r.url,
        incentive=r.incentive,
        requirement=r.requirement,
        exemptions=r.exemptions,
        age=r.age,
        complete=r.complete,
        source=r.source.text if r.source else None,
        about=r.about,
        place=r.name.span.place,
    )


def _texts(words: tuple[tree.Word, ...]) -> tuple[str, ...]:
    return tuple(word.text for word in words)
