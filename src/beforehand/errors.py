"""The errors that callers can meet.

BeforehandError
├── PackError      a pack cannot be used; carries its problems
├── FactsError     the facts of a case cannot be used; carries its problems
├── DefectError    the law itself is defective for this case (a gap or a conflict); carries a witness
└── UnknownNameError   no such pack, decision or language
"""

from beforehand.text.problem import Problem

__all__ = ["BeforehandError", "DefectError", "FactsError", "PackError", "UnknownNameError"]


class BeforehandError(Exception):
    """The root of every error that this library raises on purpose."""


class _Problems(BeforehandError):
    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n\n".join(problem.draw() for problem in problems))
        self.problems = problems


class PackError(_Problems):
    """A pack cannot be used. ``problems`` has all that is wrong with it, in order of place."""


class FactsError(_Problems):
    """The facts given for a case cannot be used. ``problems`` has all that is wrong with them."""


class DefectError(BeforehandError):
    """A case meets a world in which the law has no outcome (``gap``) or several (``conflict``).

    ``decision`` is the decision's name, ``kind`` is ``gap`` or ``conflict``, ``witness`` maps facts and points to the
    values and readings of such a world, ``rules`` are the paths of the rules that conflict.
    """

    def __init__(self, decision: str, kind: str, witness: dict[str, str], rules: tuple[str, ...]) -> None:
        told = ", ".join(f"{name} = {value}" for name, value in witness.items()) or "any case"
        fault = f"rules {' and '.join(rules)} disagree" if rules else "no rule gives an outcome"
        super().__init__(f"The law pack is defective in decision {decision}: {fault} where {told}. No answer is given.")
        self.decision = decision
        self.kind = kind
        self.witness = witness
        self.rules = rules


class UnknownNameError(BeforehandError):
    """There is no pack, decision or language of that name."""
