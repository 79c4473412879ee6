"""Whether a file that somebody received is one that this program wrote of a pack, to the byte."""

from msgspec import Struct

from beforehand.law import Law
from beforehand.publish.editions import File, publish
from beforehand.publish.phrase import phrase
from beforehand.text.sha256 import sha256


class Checked(Struct, frozen=True):
    """What was found. ``file`` is the one that it is, or None for a file that differs from all of them."""

    sha256: str
    file: File | None

    @property
    def phrase(self) -> str:
        """Eight words for the hash, to compare by voice."""
        return phrase(self.sha256)


def check_file(law: Law, content: bytes) -> Checked:
    """Compare a file with every file of the pack's editions, as this version of the program writes them."""
    found = sha256(content).hexdigest()
    return Checked(found, next((file for file in publish(law) if file.sha256 == found), None))
