"""The counts of a run, and what of them may leave the office."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec import Struct

from beforehand.ir.ruleset import Decision
from beforehand.screen.small_counts import LEAST, is_small, without_small

NOT_ASKED = "not_asked"

NO_ANSWER = (None, None)


class Counts(Struct, frozen=True):
    """The counts of a run. None is a count that is withheld. Most rows come first, but for answers: these in pack order."""

    rows: int | None
    away: int | None
    away_by_fact: dict[str, int | None]
    open_facts: dict[str, int | None]
    unread: int | None
    faults: dict[tuple[str, str], int | None]
    contradictions: int | None
    answers: dict[str, dict[tuple[str | None, str | None], int | None]]
    not_asked: dict[str, int | None]


def shared(counts: Counts, decisions: Sequence[Decision]) -> Counts:
    """Counts that may leave the office: nothing small, and nothing from which, with what else is shown, a small count follows."""
    rows = counts.rows or 0

    def one(count: int | None) -> int | None:
        return None if count is None or is_small(count, rows) else count

    def each(own: Mapping[Any, int | None]) -> dict[Any, int | None]:
        return {key: one(count) for key, count in own.items()}

    away = one(counts.away)
    by_fact = each(without_small({fact: count or 0 for fact, count in counts.away_by_fact.items()}))
    answers = _answers(counts, decisions)
    bare = any(own.get(NO_ANSWER, 0) is None for own in answers.values())
    shown = {name: {key: count for key, count in own.items() if key != NOT_ASKED} for name, own in answers.items()}
    return Counts(
        rows if rows >= LEAST or not rows else None,
        away,
        by_fact if away is not None else dict.fromkeys(by_fact),
        each(counts.open_facts),
        one(counts.unread),
        each(counts.faults),
        None if bare else one(counts.contradictions),
        shown,
        {name: own[NOT_ASKED] for name, own in answers.items()},
    )


def _answers(counts: Counts, decisions: Sequence[Decision]) -> dict[str, dict[Any, int | None]]:
    """The answers to each decision. What is withheld in one table is not told by another: rows without an answer stand in all
    of them, and rows that are not asked of one decision have a verdict in another.
    """
    rows = counts.rows or 0
    whole: dict[str, dict[Any, int]] = {
        name: {**{key: count or 0 for key, count in own.items()}, NOT_ASKED: counts.not_asked[name] or 0}
        for name, own in counts.answers.items()
    }
    also: dict[str, set[Any]] = {name: set(own) if rows < LEAST else set() for name, own in whole.items()}
    while True:
        made = {name: without_small(own, also[name]) for name, own in whole.items()}
        before = sum(map(len, also.values()))
        if any(own.get(NO_ANSWER, 0) is None for own in made.values()):
            for withheld in also.values():
                withheld.add(NO_ANSWER)
        for decision in decisions:
            if decision.only_if and any(count is None for count in made[decision.only_if[0]].values()):
                also[decision.name].add(NOT_ASKED)
        if sum(map(len, also.values())) == before:
            return made
