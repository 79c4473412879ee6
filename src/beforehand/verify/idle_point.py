"""A point that no answer depends on.

What it finds: a point whose readings never make a difference to any outcome.
Why it matters: people would be told that something is open that cannot matter to them; or a rule forgot to ask.
Example: a point that only a dead rule asks for.
Instead: use it in the rule it is about, or delete it.
"""

from collections.abc import Iterator

from beforehand.verify.subject import Finding, Subject


def idle_point(subject: Subject) -> Iterator[Finding]:
    support = subject.store.support
    matters = {v for worlds in subject.worlds.values() for v in support(worlds.outcome)}
    for point in subject.ruleset.points:
        if subject.index.variables.place(point.name) not in matters:
            yield Finding(
                "idle-point",
                f"No outcome depends on point {point.name}.",
                file=point.place,
                help="Use it in the rule it is about, or delete it.",
            )
