"""Tree to problems: what is wrong with a pack that can be read. One file for each check, listed in CHECKS."""

from beforehand.check.pack import CHECKS, check_pack

__all__ = ["CHECKS", "check_pack"]
