"""The order of questions in numbers, as text and as plain values."""

from collections.abc import Iterator
from textwrap import fill
from typing import Any

from beforehand.ask.labels import Labels
from beforehand.ask.plan import PlanReport, Step
from beforehand.ask.question import Option
from beforehand.ir.cells import describe_cell
from beforehand.law import Law
from beforehand.tell.beside import under_of
from beforehand.tell.speech import Speech


def plan_as_text(law: Law, report: PlanReport, width: int) -> str:
    """A table of means and worst cases, how many people need how many questions, and the longest way."""
    return "\n".join(_lines(law, report, width)) + "\n"


def _lines(law: Law, report: PlanReport, width: int) -> Iterator[str]:
    yield f"{law.pack}, edition {law.edition}: questions asked"
    yield ""
    yield _row("", "mean", "at most")
    yield _row("this plan", _number(report.mean), str(report.worst))
    if report.optimum is None:
        yield _row("least possible", "?", "?", "too many states to find it")
    else:
        told = f"exact, over every order: {report.states:,} states"
        yield _row("least possible", _number(report.optimum), str(report.least_worst), told)
    yield _row(
        "fixed order", _number(report.fixed.mean), str(report.fixed.worst), "pack order, without what cannot matter"
    )
    yield _row("a form", str(report.form), str(report.form), "every question")
    yield ""
    about = "Means are over the pack's rough priors, with every question answered. The question for whom it is asked is not counted."
    if report.sampled:
        about += (
            f" Too many states to follow: drawn from {report.sampled} made-up people, so a worst case may be missed."
        )
    yield fill(about, width)
    yield ""
    yield "Questions   people"
    for number, share in enumerate(report.shares):
        if share:
            yield f"{number:9}   {_percent(share)}"
    yield ""
    yield "A longest way:"
    labels = Labels(Speech(law.ruleset), law.index.cells)
    for number, step in enumerate(report.longest, 1):
        told = "; ".join(f"{labels.fact_title(name)}: {labels.fact(name, _option(law, step))}" for name in step.facts)
        yield fill(under_of(told), width, initial_indent=f"{number:3}. ", subsequent_indent="     ")


def plan_as_plain(law: Law, report: PlanReport) -> dict[str, Any]:
    """The same as plain values: what ``beforehand ask --plan --json`` prints."""
    facts = {fact.name: fact for fact in law.ruleset.facts}
    return {
        "pack": law.pack,
        "edition": law.edition,
        "sha256": law.sha256,
        "mean": _rounded(report.mean),
        "worst": report.worst,
        "optimum": None if report.optimum is None else _rounded(report.optimum),
        "least_worst": report.least_worst,
        "exact": report.exact,
        "fixed": {"mean": _rounded(report.fixed.mean), "worst": report.fixed.worst},
        "form": report.form,
        "shares": [_rounded(share) for share in report.shares],
        "longest": [
            {
                name: describe_cell(facts[name], law.index.cells[name], cell)
                for name, cell in zip(step.facts, step.cells, strict=True)
            }
            for step in report.longest
        ],
        "states": report.states,
        "sampled": report.sampled,
    }


def _row(name: str, mean: str, worst: str, about: str = "") -> str:
    return f"{name:15}{mean:>7}{worst:>9}   {about}".rstrip()


def _number(mean: float) -> str:
    return f"{mean:.2f}"


def _rounded(number: float) -> float:
    return round(number, 6)


def _percent(share: float) -> str:
    return f"{share:6.2%}"


def _option(law: Law, step: Step) -> Option:
    cells = dict(zip(step.facts, step.cells, strict=True))
    values = {name: law.index.cells[name].example(cell) for name, cell in cells.items()}
    return Option("", {name: (cell,) for name, cell in cells.items()}, values, frozenset())
