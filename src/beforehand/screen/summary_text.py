"""Counts in words and as plain values."""

from collections.abc import Iterable, Iterator
from typing import Any

from beforehand.law import Law
from beforehand.screen.counts import Counts
from beforehand.tell.beside import inline
from beforehand.tell.speech import Speech

Row = tuple[str | int, ...]

WITHHELD = "–"
"""Stands where a count is withheld."""


def counts_as_plain(counts: Counts) -> dict[str, Any]:
    """Counts for JSON; null is a count that is withheld."""
    return {
        "rows": counts.rows,
        "one_fact_away": {"rows": counts.away, "by_fact": counts.away_by_fact},
        "open_facts": counts.open_facts,
        "unreadable": {
            "rows": counts.unread,
            "cells": [{"column": column, "rule": rule, "rows": own} for (column, rule), own in counts.faults.items()],
        },
        "contradictions": counts.contradictions,
        "decisions": {
            name: {
                "answers": [
                    {"verdict": verdict, "certainty": certainty, "rows": own}
                    for (verdict, certainty), own in answers.items()
                ],
                "not_asked": counts.not_asked[name],
            }
            for name, answers in counts.answers.items()
        },
    }


def counts_as_rows(law: Law, counts: Counts, language: str | None) -> list[Row]:
    """Counts in words: a heading alone, or words and a count. Raises UnknownNameError for an unknown language."""
    say = Speech(law.ruleset, language)
    return list(_rows(law, counts, say))


def _rows(law: Law, counts: Counts, say: Speech) -> Iterator[Row]:
    withheld = False

    def row(words: str, own: int | None) -> Row:
        nonlocal withheld
        withheld |= own is None
        return inline(words), WITHHELD if own is None else own

    yield (inline(law.ruleset.title if say.language == law.ruleset.language else say.pack("pack")),)
    yield row(say.own("screen_rows"), counts.rows)
    yield row(say.own("screen_unread"), counts.unread)
    if counts.contradictions != 0:
        yield row(say.own("screen_contradict"), counts.contradictions)
    yield (inline(say.own("screen_away")),)
    yield row(say.own("screen_rows"), counts.away)
    for fact, own in counts.away_by_fact.items():
        yield row(say.fact(fact), own)
    if counts.open_facts:
        yield (inline(say.own("screen_open")),)
        for fact, own in counts.open_facts.items():
            yield row(say.fact(fact), own)
    for decision in law.ruleset.decisions:
        yield (inline(say.pack(f"decision-{decision.name}.asks", decision.asks)),)
        for (verdict, certainty), own in counts.answers[decision.name].items():
            yield row(answer_in_words(say, decision.name, verdict, certainty), own)
        if counts.not_asked[decision.name] != 0:
            yield row(say.own("screen_not_asked"), counts.not_asked[decision.name])
    if counts.faults:
        yield (inline(say.own("screen_faults")),)
        for (column, rule), own in counts.faults.items():
            yield row(f"{column}, {rule}", own)
    if withheld:
        yield (f"{WITHHELD} {inline(say.own('screen_withheld'))}",)


def answer_in_words(say: Speech, decision: str, verdict: str | None, certainty: str | None) -> str:
    """An answer as one counts it. What is not settled says so first."""
    if verdict is None:
        return certainty_in_words(say, certainty)
    told = say.outcome(decision, verdict)
    return told if certainty == "settled" else f"{say.own(f'uncertain_{certainty}')} {told}"


def certainty_in_words(say: Speech, certainty: str | None) -> str:
    """A certainty as one counts it."""
    match certainty:
        case "facts_missing":
            return say.own("screen_missing")
        case "settled" | "reported" | "disputed" | "silent":
            return say.own(f"state_{certainty}")
        case _:
            return say.own("screen_no_answer")


def rows_as_text(rows: Iterable[Row]) -> str:
    """Rows as lines: the count first, so that they stand under each other."""
    lines: list[str] = []
    for row in rows:
        if len(row) > 1:
            count = f"{row[1]:,}".replace(",", "\u202f") if isinstance(row[1], int) else str(row[1])
            lines.append(f"{count:>11}  {row[0]}")
        else:
            lines += ["", str(row[0])]
    return "\n".join(lines).lstrip("\n") + "\n"
