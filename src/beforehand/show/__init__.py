"""A whole law as a document that a lawyer can read and sign off, and as a map."""

from beforehand.show.forms import FORMS, show_law

__all__ = ["FORMS", "show_law"]
