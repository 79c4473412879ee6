"""A gap or a conflict in the law as it was known on an earlier day.

What it finds: a day on which some rules had lost support (their later sources not yet published), so that each of them
hangs on a point of its own, and readings of these points under which the law decides in no way or in two.
Why it matters: asked what could be known on that day, ``decide --as-known`` would give no answer.
Example: an exception and a rule of its own that say the same, with different sources: one holds, the other does not.
Instead: give rules that must not part one point, or let one of them say it; keep an ``otherwise``.
"""

from collections.abc import Iterator
from datetime import date

from beforehand.diagram.worlds import CONFLICT, DEFECTS
from beforehand.errors import PackError
from beforehand.ir.as_known import as_known, implicit_point, is_implicit
from beforehand.verify.subject import Finding, Subject


def defect_on_an_early_day(subject: Subject) -> Iterator[Finding]:
    ruleset = subject.ruleset
    days = sorted({source.last_day for source in ruleset.sources})
    seen: set[frozenset[str]] = {frozenset()}  # where no rule has lost support the law is the law itself
    told: set[str] = set()
    for day in (days[0] - 1, *days) if days else ():
        known = as_known(ruleset, date.fromordinal(day))
        fallen = frozenset(point.name for point in known.points if is_implicit(point))
        if fallen in seen:
            continue
        seen.add(fallen)
        written = date.fromordinal(day).isoformat()
        try:
            early = subject.on(written)
        except PackError:
            continue  # too large on that day: decide says so
        for decision in ruleset.decisions:
            if decision.name in told or not any(name.startswith(implicit_point(decision.name, "")) for name in fallen):
                continue
            outcome = early.build.outcome(early.decision(decision.name))
            world = early.witness(outcome, lambda found: bool(found & DEFECTS))
            if world is not None:
                told.add(decision.name)
                fault = "rules disagree" if early.at(outcome, world) == CONFLICT else "no rule gives an outcome"
                yield Finding(
                    "defect-on-an-early-day",
                    f"As known on {written}, {fault} in decision {decision.name}, for example for: {early.tell(world)}.",
                    file=decision.place,
                    help="Give rules that must not part one point, or let one of them say it; keep an otherwise.",
                )
