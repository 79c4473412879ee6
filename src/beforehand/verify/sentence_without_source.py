"""A sentence about the law without a source.

What it finds: a term, an ``otherwise``, a note or a point that cites nothing. (Readings, presumptions and rules that hang on
a point may cite nothing: they are shown as what no source says. Notes of kind ``open`` say just that.)
Why it matters: every sentence that people read about the law must say where it comes from.
Example: ``otherwise: {then: not_needed, says: Everybody else is free of it., sources: []}``.
Instead: cite the source, or delete the sentence.
"""

from collections.abc import Iterator

from beforehand.verify.subject import Finding, Subject


def sentence_without_source(subject: Subject) -> Iterator[Finding]:
    ruleset = subject.ruleset
    unsourced = [(f"Term {t.name}", t.place) for t in ruleset.terms if not t.sources and t.says.strip(".")]
    unsourced += [(f"Note {n.name}", n.place) for n in ruleset.notes if not n.sources and n.kind != "open"]
    for decision in ruleset.decisions:
        if decision.otherwise and not decision.otherwise.sources:
            unsourced.append((f"The otherwise of decision {decision.name}", decision.otherwise.place))
    for told, place in unsourced:
        yield Finding(
            "sentence-without-source", f"{told} cites no source.", file=place, help="Cite the source, or delete it."
        )
