"""Eight plain words for a hash, to be compared by voice: what is heard is what is in the file, or it is not.

Each word stands for one byte; eight bytes of a SHA-256 are 64 bits, too many to make another file fit them by chance.
"""

from pathlib import Path

WORDS = tuple(Path(__file__).with_name("phrase.txt").read_text("ascii").split())


def phrase(sha256: str) -> str:
    """The phrase for a hash.

    >>> phrase("00" * 32)
    'acid acid acid acid acid acid acid acid'
    """
    return " ".join(WORDS[byte] for byte in bytes.fromhex(sha256)[:8])
