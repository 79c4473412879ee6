"""Tells people in advance what a law will ask of them, with a source for every word.

>>> import beforehand
>>> law = beforehand.load_law("ru-decree-821")
>>> law.decide({"applying_for": "residence_permit", "sex": "female"})["paper_needed"].verdict
'not_needed'
"""

from beforehand.errors import BeforehandError, Defect, DefectError, FactsError, PackError, TableError, UnknownNameError
from beforehand.ir.answer import Answer, Change, Reason, Reasons, Tried, Way
from beforehand.law import Answers, Law, load_law
from beforehand.version import __version__ as __version__

__all__ = [
    "Answer",
    "Answers",
    "BeforehandError",
    "Change",
    "Defect",
    "DefectError",
    "FactsError",
    "Law",
    "PackError",
    "Reason",
    "Reasons",
    "TableError",
    "Tried",
    "UnknownNameError",
    "Way",
    "load_law",
]
