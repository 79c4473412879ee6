"""A new pack to begin with."""

from beforehand.new.folder import new_pack

__all__ = ["new_pack"]
