"""Is a pack complete and sound? One file for each check, listed in CHECKS; each finding has its place and a witness."""

from beforehand.verify.run import CHECKS, verify_law
from beforehand.verify.subject import Finding

__all__ = ["CHECKS", "Finding", "verify_law"]
