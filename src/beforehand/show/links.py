"""Addresses of files that a document leads to."""

import os
from pathlib import Path

PLAIN = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")


def relative_link(file: Path, base: Path) -> str:
    """A file as seen from a folder, as an address: ``../my%20pack/facts.yaml``. On another drive, whole."""
    try:
        shown = Path(os.path.relpath(file, base)).as_posix()
    except ValueError:
        return file.resolve().as_uri()
    return "".join(chr(byte) if byte in PLAIN else f"%{byte:02X}" for byte in os.fsencode(shown))


def is_address(target: str) -> bool:
    """Whether a target leads out to the web."""
    return target.startswith(("https://", "http://"))
