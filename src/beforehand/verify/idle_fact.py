"""A fact that no answer depends on.

What it finds: a fact whose value never makes a difference to any outcome or note, and from which nothing is derived.
Why it matters: people would be asked for something that cannot matter; a tool must not ask for more than the law needs.
Example: a fact that was used by a rule since deleted.
Instead: use it, or delete it.
"""

from collections.abc import Iterator

from beforehand.verify.subject import Finding, Subject


def idle_fact(subject: Subject) -> Iterator[Finding]:
    support = subject.store.support
    matters = {v for worlds in subject.worlds.values() for v in support(worlds.outcome)}
    matters |= {v for note in subject.ruleset.notes for v in support(subject.build.condition(note.when))}
    used = {subject.index.variables.names[v] for v in matters}
    used |= {name for f in subject.ruleset.facts if f.derived for name in (f.derived.start, f.derived.end)}
    for fact in subject.ruleset.facts:
        if fact.name not in used:
            yield Finding(
                "idle-fact", f"No outcome depends on fact {fact.name}.", file=fact.place, help="Use it, or delete it."
            )
