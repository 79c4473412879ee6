"""Benefits that are shown without their risks.

What it finds: a note of kind ``benefit`` whose ``risks`` are empty.

Why it matters: people would read what they gain and not what it may cost them.

Example: ``{kind: benefit, risks: [], says: The papers come in three months., …}``

Instead: ``{kind: benefit, risks: [contract_goes_on], says: The papers come in three months., …}``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.text.problem import Problem, quote


def missing_risks(declared: Declared) -> Iterator[Problem]:
    for note in declared.pack.notes:
        if note.kind == "benefit" and not note.risks:
            message = f"The benefit {quote(note.name.text)} has no risks beside it."
            yield Problem("missing-risks", message, note.name.span, "Name one or more notes of kind risk under risks.")
