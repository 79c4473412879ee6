"""Does a value fit a fact or a point?"""

from collections.abc import Collection, Iterable
from datetime import date

from beforehand.check.declared import Declared
from beforehand.read.tree import Fact, Literal, Point, Word
from beforehand.read.values import as_date, as_whole
from beforehand.text.problem import Problem, did_you_mean, listing, quote

MOST_COMPARED = 1000
REST, TO = "*", ".."

KINDS = {
    "choice": "a choice",
    "country": "a country",
    "date": "a date",
    "number": "a whole number",
    "yes_no": "yes or no",
}


def misfit(fact: Fact, literal: Literal, declared: Declared) -> Problem | None:
    """The problem of a constant that a fact can never be; nothing if it can, or if the fact itself is not clear."""
    match fact.kind, literal.value:
        case "choice", str() as text:
            return _unknown_value(fact, Word(text, literal.span))
        case "country", str() as text:
            return _unknown_country(fact, Word(text, literal.span), declared)
        case "number", int() as number if not isinstance(number, bool):
            return _out_of_range(fact, number, literal)
        case ("yes_no", bool()) | ("date", date()):
            return None
        case kind, value if kind in KINDS:
            message = f"{quote(fact.name.text)} is {KINDS[kind]} and cannot be {told(value)}."
            return Problem("wrong-kind", message, literal.span, _written_as(fact, value))
        case _:
            return None


def misfit_as_written(fact: Fact, word: Word, declared: Declared) -> Problem | None:
    """The same for a value as it is written in a case, a prior or a presumption, without FEEL's marks."""
    value: str | int | bool | date | None
    match fact.kind:
        case "number":
            value = as_whole(word.text)
        case "date":
            value = as_date(word.text)
            if value is None:
                message = f"{quote(fact.name.text)} cannot be {quote(word.text)}: it is not a day of the calendar."
                return Problem("bad-date", message, word.span, "A day is written 2025-11-05.")
        case "yes_no":
            value = {"true": True, "false": False}.get(word.text)
        case _:
            value = word.text
    if value is None:
        message = f"{quote(fact.name.text)} is {KINDS[fact.kind]} and cannot be {quote(word.text)}."
        advice = "Write true or false." if fact.kind == "yes_no" else "Write decimal digits."
        return Problem("wrong-kind", message, word.span, advice)
    return misfit(fact, Literal(value, word.span), declared)


def ends_of(fact: Fact, word: Word) -> tuple[Word, ...]:
    """The values that a key of a prior names: of a range its two ends, of the sign for all others none."""
    ordered = fact.kind in {"number", "date"}
    if word.text == REST and not ordered:
        return ()
    low, to, high = word.text.partition(TO)
    return (Word(low, word.span), Word(high, word.span)) if to and ordered else (word,)


def not_a_reading(point: Point, literal: Literal) -> Problem | None:
    """The problem of a constant that is no reading of a point."""
    readings = [reading.name.text for reading in point.readings]
    if literal.value in readings:
        return None
    named = quote(literal.value) if isinstance(literal.value, str) else f"as {told(literal.value)}"
    message = f"{quote(point.name.text)} has no reading {named}."
    return Problem("unknown-reading", message, literal.span, suggestion(str(literal.value), readings))


def guess(word: str, known: Collection[str]) -> str:
    """A suggestion for a mistyped name; none where there are too many names to compare."""
    return did_you_mean(word, known) if len(known) <= MOST_COMPARED else ""


def suggestion(word: str, known: Iterable[str]) -> str:
    """What was meant, if that can be guessed, and what is possible."""
    names = list(known)
    return " ".join(filter(None, (guess(word, names), f"Possible: {listing(names)}.")))


def told(value: str | int | bool | date) -> str:
    """A constant in words."""
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return f"the number {value}"
        case date():
            return f"the date {value.isoformat()}"
        case _:
            return f"the text {quote(value)}"


def _unknown_value(fact: Fact, word: Word) -> Problem | None:
    values = [value.text for value in fact.values]
    if word.text in values:
        return None
    message = f"{quote(fact.name.text)} cannot be {quote(word.text)}."
    return Problem("unknown-value", message, word.span, suggestion(word.text, values))


def _unknown_country(fact: Fact, word: Word, declared: Declared) -> Problem | None:
    also = [value.text for value in fact.also]
    if word.text in declared.countries or word.text in also:
        return None
    message = f"{quote(fact.name.text)} cannot be {quote(word.text)}: no country has this code."
    guess = did_you_mean(word.text, [*also, *sorted(declared.countries)])
    beside = f", or as {listing(also)}" if also else ""
    advice = f"A country is written as its two letters (ISO 3166-1){beside}."
    return Problem("unknown-country", message, word.span, " ".join(filter(None, (guess, advice))))


def _out_of_range(fact: Fact, number: int, literal: Literal) -> Problem | None:
    if fact.low is None or fact.high is None or fact.low > fact.high or fact.low <= number <= fact.high:
        return None
    message = f"{quote(fact.name.text)} is never {number}: it goes from {fact.low} to {fact.high}."
    return Problem("out-of-range", message, literal.span, "Correct the number, or the fact's min and max.")


def _written_as(fact: Fact, value: str | int | bool | date) -> str:
    match fact.kind, value:
        case "date", str() as text if as_date(text):
            return f'A date is written @"{text}".'
        case "date", _:
            return 'A date is written @"2025-11-05".'
        case "number", str() as text if as_whole(text) is not None:
            return f"A number is written {text}, without quotes."
        case "yes_no", _:
            return "It is written true or false, without quotes."
        case "choice", _:
            return f"Possible: {listing([quote(word.text) for word in fact.values])}."
        case "country", _:
            return 'A country is written as its two letters: "KZ".'
        case _:
            return "A number is written 65, without quotes."
