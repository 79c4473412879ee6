"""SHA-256 without loading OpenSSL: ``hashlib`` takes 3 ms to import, a tenth of what is left beside Python and click.

The module that ``hashlib`` itself falls back to is called ``_sha256`` up to Python 3.11 and ``_sha2`` from 3.12 on; where
neither is built in, ``hashlib`` it is.
"""

from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Protocol


class Hash(Protocol):
    """A hash that is being computed."""

    def update(self, data: bytes, /) -> None: ...

    def hexdigest(self) -> str: ...


def sha256(data: bytes = b"") -> Hash:
    """The SHA-256 of some bytes; more can be added."""
    return _maker()(data)


@cache
def _maker() -> Callable[[bytes], Hash]:
    for name in ("_sha2", "_sha256", "hashlib"):
        try:
            made: Callable[[bytes], Hash] = import_module(name).sha256
        except ImportError:
            continue
        return made
    raise AssertionError
