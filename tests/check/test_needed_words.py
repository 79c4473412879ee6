"""What a translation must have, and what the compiled law looks up, are the same."""

import pytest
from read.small_pack import FILES, encoded

from beforehand.check.needed_words import needed_words
from beforehand.compile.from_tree import from_tree
from beforehand.ir.sentences import originals
from beforehand.load import PACKS, shipped_packs
from beforehand.read.folder import read_folder
from beforehand.read.pack import read_pack

SMALL = ("p", encoded(FILES))
SHIPPED = [(name, read_folder(PACKS / name)[0]) for name in shipped_packs()]


@pytest.mark.parametrize(("name", "files"), [SMALL, *SHIPPED], ids=["small", *shipped_packs()])
def test_every_string_that_is_needed_has_its_original_and_no_other(name: str, files: dict[str, bytes]) -> None:
    pack, _ = read_pack(files, name)
    assert pack
    needed = needed_words(pack, "tg")
    ids = set(needed) | {f"{message}.{attribute}" for message in needed for attribute in needed[message]}
    assert set(originals(from_tree(pack, "0" * 64))) == ids
