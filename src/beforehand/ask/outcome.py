"""What an interview comes to: a result to read, or plain values. An example of a cell is never told as if it was said."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from beforehand.ask.interview import Interview, Person
from beforehand.ask.labels import Labels
from beforehand.ask.question import Option, is_country
from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import Fact
from beforehand.law import Answers
from beforehand.tell.beside import apart
from beforehand.tell.result import Result, Told, build_result
from beforehand.tell.speech import Speech


def result_of(
    interview: Interview, labels: Labels, language: str | None = None, help_block: Sequence[str] = ()
) -> Result:
    """What the law says of each case of an interview, with the answers in the words in which they were chosen.

    Raises DefectError and FactsError as ``law.decide`` does.
    """
    return build_result(
        [_told(person, answers, labels) for person, answers in interview.decide()], language, help_block
    )


def _told(person: Person, answers: Answers, labels: Labels) -> Told:
    shown = {name: labels.fact(name, option) for name, option in person.options.items()}
    title = "; ".join(shown[name] for name in person.apart if name in shown)
    return Told(answers, title, shown, person.examples)


def interview_as_plain(interview: Interview) -> dict[str, Any]:
    """Each case, and the answers to it: what ``beforehand ask --json`` prints.

    Raises DefectError and FactsError as ``law.decide`` does.
    """
    labels = Labels(Speech(interview.law.ruleset), interview.law.index.cells)
    cases = []
    for person, answers in interview.decide():
        known = _known(interview, person, labels)
        told = answers.as_dict()
        for answer in told["decisions"].values():
            answer["forced_by"] = list(answer["forced_by"])  # the values are examples; what is known stands above
        cases.append({"apart": list(person.apart), "known": known, "answers": told})
    declined = [name for given in interview.answers if given.declined for name in given.question.facts]
    return {
        "pack": interview.law.pack,
        "edition": interview.law.edition,
        "sha256": interview.law.sha256,
        "for_whom": interview.for_whom,
        "not_known": declined,
        "cases": cases,
    }


def _known(interview: Interview, person: Person, labels: Labels) -> dict[str, Any]:
    facts = {fact.name: fact for fact in interview.law.ruleset.facts}
    return {
        name: _part(facts[name], interview.law.index.cells[name], cells, person.options.get(name), labels)
        for name, cells in person.cells.items()
    }


def _part(fact: Fact, cells: Cells, chosen: Sequence[int], option: Option | None, labels: Labels) -> Mapping[str, Any]:
    """The cells that a fact is in: in words, and as values or ranges."""
    each = [option] if option else [_only(fact, cells, cell) for cell in chosen]
    label, _, _ = apart(" / ".join(labels.fact(fact.name, one) for one in each))
    if option and fact.name in option.exact:
        return {"label": label, "values": [_end(fact, option.values[fact.name])]}
    if cells.groups:
        values = [value for cell in chosen for value in cells.groups[cell]]
        if option and fact.kind == "country":  # "another country" does not say that he has none
            values = [value for value in values if is_country(value)]
        return {"label": label, "values": [_end(fact, value) for value in values]}
    ranges: list[dict[str, Any]] = []
    for cell in chosen:
        low, high = cells.ranges[cell]
        if ranges and cell - 1 in chosen:
            ranges[-1]["to"] = _end(fact, high)
        else:
            ranges.append({"from": _end(fact, low), "to": _end(fact, high)})
    return {"label": label, "ranges": ranges}


def _only(fact: Fact, cells: Cells, cell: int) -> Option:
    return Option("", {fact.name: (cell,)}, {fact.name: cells.example(cell)}, frozenset())


def _end(fact: Fact, value: str | int | None) -> object:
    if fact.kind == "yes_no":
        return value == "true"
    return date.fromordinal(value).isoformat() if fact.kind == "date" and isinstance(value, int) else value
