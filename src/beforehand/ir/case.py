"""The facts of one person: checked against the law's vocabulary, nothing coerced, nothing ignored."""

from collections.abc import Mapping
from datetime import date, datetime

from beforehand.ir.cells import Value
from beforehand.ir.dates import whole_units
from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.text.problem import Problem, did_you_mean, listing, quote, visible
from beforehand.text.source import Span

Case = dict[str, Value]

MOST_PROBLEMS = 100


def check_facts(
    ruleset: Ruleset, given: Mapping[str, object], spans: Mapping[str, Span] | None = None
) -> tuple[Case, tuple[Problem, ...]]:
    """The known facts of a case, by name: text for a choice, ``true`` / ``false``, a number, or a date's ordinal.

    A fact left out or None is unknown. Every fact that is not declared and every value that is not possible is a
    problem, placed by ``spans`` where these are known. Derived facts follow from the dates they are derived from, and
    contradictions are problems.
    """
    spans = spans or {}
    facts = {fact.name: fact for fact in ruleset.facts}
    case: Case = {}
    problems: list[Problem] = []
    for name, value in given.items():
        if len(problems) >= MOST_PROBLEMS:
            problems.append(Problem("too-many", "There may be more problems; these are the first."))
            break
        fact = facts.get(name) if isinstance(name, str) else None
        if fact is None:
            help_ = did_you_mean(str(name), facts) or f"The facts are {listing(list(facts), 40)}."
            problems.append(
                Problem("undeclared-fact", f"Fact {quote(str(name))} is not declared.", spans.get(name), help_)
            )
        elif value is not None:
            read = _read(fact, value, ruleset)
            if isinstance(read, tuple):
                shown = quote(value) if isinstance(value, str) else _as_json(value)
                problems.append(Problem(read[0], f"Fact {quote(name)} cannot be {shown}.", spans.get(name), read[1]))
            else:
                case[name] = read
    if not problems:
        problems += derive(ruleset, case, spans)
    return case, tuple(problems)


def _as_json(value: object) -> str:
    import json

    try:
        return visible(json.dumps(value, default=str, ensure_ascii=False)[:60])
    except (TypeError, ValueError, RecursionError):
        return f"this {type(value).__name__}"


def _read(fact: Fact, value: object, ruleset: Ruleset) -> Value | tuple[str, str]:
    """A value as the law holds it, or the code and help of what is wrong with it."""
    match fact.kind, value:
        case "yes_no", bool():
            return "true" if value else "false"
        case "yes_no", _:
            return "not-yes-or-no", 'Write true or false, without quotes, or null for "not known".'
        case "number", int() if not isinstance(value, bool):
            low, high = fact.low, fact.high
            if (low is not None and value < low) or (high is not None and value > high):
                return "impossible-value", f"It is a whole number from {low} to {high}."
            return value
        case "number", str() if _is_number_of(fact, value):
            return "not-a-number", f"Write the number without quotes: {int(value)}."
        case "number", _:
            return "not-a-number", f"Write a whole number from {fact.low} to {fact.high}."
        case "date", _:
            return _read_date(value)
        case _, str() if value in fact.values:
            return value
        case _, str():
            return "impossible-value", _suggest(fact, value, ruleset)
        case "country", _:
            return "impossible-value", _suggest_country(fact, "")
        case _:
            return "impossible-value", f"Write one of these in quotes: {listing(fact.values)}."


def read_day(value: object) -> int | None:
    """The ordinal of a date or of its ISO text ``2025-12-31``; None for anything else, a time of day included."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value.toordinal()
    if isinstance(value, str) and len(value) == 10 and value.isascii() and value[4] == value[7] == "-":
        try:
            return date.fromisoformat(value).toordinal()
        except ValueError:
            return None
    return None


def _is_number_of(fact: Fact, value: str) -> bool:
    """Whether a text is a number that the fact could be."""
    if not (value.isascii() and value.strip().isdecimal() and len(value) < 20):
        return False
    return (fact.low is None or int(value) >= fact.low) and (fact.high is None or int(value) <= fact.high)


def _read_date(value: object) -> Value | tuple[str, str]:
    day = read_day(value)
    if day is not None:
        return day
    if isinstance(value, datetime):
        return "not-a-date", "Give a date without a time: which day it is depends on the place."
    if isinstance(value, str) and len(value) == 10 and value.isascii() and value.replace("-", "").isdecimal():
        return "not-a-date", "There is no such day."
    return "not-a-date", 'Write a date as year-month-day: "2025-12-31".'


def _suggest(fact: Fact, value: str, ruleset: Ruleset) -> str:
    """What may have been meant, and what is possible."""
    if fact.kind == "country":
        return _suggest_country(fact, value)
    meant = _by_label(fact, value, ruleset)
    hint = f'Did you mean "{meant}"?' if meant else did_you_mean(value, fact.values)
    return f"{hint} Possible: {listing(fact.values, 20)}.".strip()


def _suggest_country(fact: Fact, value: str) -> str:
    from beforehand.ir.countries import COUNTRIES, country_names, find_country

    also = [name for name in fact.values if name not in COUNTRIES]
    code = find_country(value)
    if code:
        name = country_names("en")[f"country.{code}"]
        hint = f'Did you mean "{code}" ({name})?'
    else:
        hint = did_you_mean(value, also)
    possible = f"Write a country's two-letter code (ISO 3166-1), such as TJ{', or ' + listing(also) if also else ''}."
    return f"{hint} {possible}".strip()


def _by_label(fact: Fact, value: str, ruleset: Ruleset) -> str | None:
    """The value whose name, in any language of the pack, was written instead of it."""
    folded = value.strip().casefold()
    for words in ruleset.words.values():
        for name in fact.values:
            label = words.get(f"fact-{fact.name}.{name}", "")
            if folded and folded in {label.casefold(), label.partition(" (")[0].casefold()}:
                return name
    return None


def derive(ruleset: Ruleset, case: Case, spans: Mapping[str, Span] | None = None) -> list[Problem]:
    """Add the derived facts that follow from known dates to a case; report those that contradict what is given."""
    spans = spans or {}
    problems = []
    for fact in ruleset.facts:
        derived = fact.derived
        if derived is None or derived.start not in case:
            continue
        start = date.fromordinal(int(case[derived.start]))
        if derived.end not in case:
            continue
        end = date.fromordinal(int(case[derived.end]))
        span = spans.get(derived.start)
        if end < start:
            problems.append(
                Problem(
                    "contradiction",
                    f"{quote(derived.start)} ({start}) is later than {quote(derived.end)} ({end}).",
                    span,
                    "Correct one of them, or leave out what is not known.",
                )
            )
            continue
        count = whole_units(start, end, derived.unit, derived.missing_day)
        given = case.setdefault(fact.name, count)
        high = fact.high if fact.high is not None else count
        if given != count or count > high:
            told = f"{quote(derived.start)} {start} and {quote(derived.end)} {end} give {count} {derived.unit}"
            but = (
                f", but {quote(fact.name)} is {given}."
                if given != count
                else f"; {quote(fact.name)} is at most {high}."
            )
            help_ = "Correct one of them, or leave out what is not known."
            problems.append(Problem("contradiction", told + but, spans.get(fact.name) or span, help_))
    return problems


def from_text(fact: Fact, text: str) -> Value:
    """A value of a fact as a pack writes it. Raises ValueError if it is not one."""
    match fact.kind:
        case "number":
            return int(text)
        case "date":
            return date.fromisoformat(text).toordinal()
        case _:
            if text not in fact.values:
                raise ValueError(text)
            return text


def written(fact: Fact, value: Value) -> object:
    """A value as it is written in JSON."""
    if fact.kind == "date":
        return date.fromordinal(int(value)).isoformat()
    if fact.kind == "yes_no":
        return value == "true"
    return value
