"""The errors that callers can meet.

BeforehandError
├── PackError      a pack cannot be used; carries its problems
├── FactsError     the facts of a case cannot be used; carries its problems
├── DefectError    the law itself is defective for this case (a gap or a conflict); carries a witness
├── TableError     a table of cases cannot be used; carries its problems
├── SheetError     a translator's sheet or file of words cannot be taken; carries its problems
├── WriteError     a file cannot be written, or it would not be safe to
└── UnknownNameError   no such pack, decision or language
"""

from msgspec import Struct

from beforehand.text.problem import Problem

__all__ = [
    "BeforehandError",
    "Defect",
    "DefectError",
    "FactsError",
    "PackError",
    "SheetError",
    "TableError",
    "UnknownNameError",
    "WriteError",
]


class Defect(Struct, frozen=True):
    """A gap or a conflict in a decision.

    ``kind`` is ``gap`` or ``conflict``, ``witness`` maps facts and points to the values and readings of a world where it
    is met, ``rules`` are the paths of the rules that conflict, ``place`` is where the decision is written.
    """

    decision: str
    kind: str
    witness: dict[str, str]
    rules: tuple[str, ...]
    place: str

    def __str__(self) -> str:
        told = ", ".join(f"{name} = {value}" for name, value in self.witness.items()) or "any case"
        fault = f"rules {' and '.join(self.rules)} disagree" if self.rules else "no rule gives an outcome"
        return (
            f"{self.place}: The law pack is defective in decision {self.decision} ({self.kind}): {fault} where {told}."
        )


class BeforehandError(Exception):
    """The root of every error that this library raises on purpose."""


class _Problems(BeforehandError):
    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n\n".join(problem.draw() for problem in problems))
        self.problems = problems

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.problems,)


class PackError(_Problems):
    """A pack cannot be used. ``problems`` has all that is wrong with it, in order of place."""


class FactsError(_Problems):
    """The facts given for a case cannot be used. ``problems`` has all that is wrong with them."""


class DefectError(BeforehandError):
    """A case meets a world in which the law has no outcome (``gap``) or several (``conflict``).

    ``defects`` has one for each decision that is defective for the case. No answer is given.
    """

    def __init__(self, defects: "tuple[Defect, ...]") -> None:
        super().__init__("\n".join(str(defect) for defect in defects) + "\nNo answer is given.")
        self.defects = defects

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.defects,)


class TableError(_Problems):
    """A table of cases cannot be used. ``problems`` has all that is wrong with it; never what stands in its cells."""


class SheetError(_Problems):
    """A translator's sheet, or the file of words it goes into, cannot be used. ``problems`` has all that is wrong."""


class WriteError(BeforehandError):
    """A file cannot be written, or that would not be safe: it exists, or it belongs to the program."""


class UnknownNameError(BeforehandError):
    """There is no pack, decision or language of that name."""
