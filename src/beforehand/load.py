"""A pack's name or folder to a law: read, check, compile; or what was compiled before, if nothing has changed since.

A shipped pack carries its compiled form beside it; it is used only if the hash of the pack's files is the one it was
compiled from. A user's own pack is kept in his cache folder under a hash of its files and of this program's code, so
it can never be stale; the folder must be his own and closed to others' writing, and what is read must match its own
hash, so it cannot be poisoned by another user or a broken write. Where any of this fails the pack is compiled again.
"""

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from beforehand.diagram.index import Index, StoredIndex, build_index
from beforehand.errors import PackError, UnknownNameError
from beforehand.ir.ruleset import Ruleset
from beforehand.read.folder import read_folder
from beforehand.text.problem import did_you_mean, listing, quote
from beforehand.text.sha256 import sha256 as hash_of

if TYPE_CHECKING:
    from beforehand.diagram.explained import Explained
    from beforehand.ir.scenario import Scenario
    from beforehand.read.tree import Pack

HERE = Path(__file__).parent
PACKS = HERE / "packs"


def shipped_packs() -> list[str]:
    """The names of the packs that come with the program."""
    return sorted(path.parent.name for path in PACKS.glob("*/pack.yaml"))


def find_pack(pack: str | Path) -> Path:
    """The folder of a pack: a shipped pack by its name, else a folder. Raises UnknownNameError."""
    if isinstance(pack, str) and pack in shipped_packs():
        own = Path(pack)
        if (own / "pack.yaml").is_file() and not own.samefile(PACKS / pack):
            raise UnknownNameError(
                f"{quote(pack)} is both a shipped pack and a folder here. "
                f"Write ./{pack} for the folder, or go elsewhere for the shipped one."
            )
        return PACKS / pack
    with suppress(OSError):  # a name too long for a file is no folder
        if str(pack) and Path(pack).is_dir():
            return Path(pack)
    names = shipped_packs()
    help_ = did_you_mean(str(pack), names) or f"Shipped packs: {listing(names)}."
    with suppress(OSError):
        if str(pack) and Path(pack).is_file():
            help_ = "That is a file; a pack is a folder. Facts come with --facts FILE."
    raise UnknownNameError(f"There is no pack or folder {quote(str(pack))}. {help_}")


def load_compiled(pack: str | Path) -> tuple[Ruleset, Index]:
    """The rules and diagrams of a pack. Raises PackError with all its problems, or UnknownNameError."""
    folder = find_pack(pack)
    files, problems = read_folder(folder)
    if problems:
        raise PackError(problems)
    sha256 = hash_files(files)
    if folder.parent == PACKS:
        found = _parse(_read(compiled_file(folder.name)), sha256)
        return found or compile_files(files, folder, sha256)
    kept = _cache_file(sha256, folder)
    found = _parse(_read(kept), sha256) if kept else None
    if found:
        return found
    made = compile_files(files, folder, sha256)
    if kept:
        _write(kept, to_text(*made))
    return made


def load_explained(ruleset: Ruleset, index: Index) -> "Explained | None":
    """Every answer of a law with its reasons, or None for a law that is too large for it.

    It takes seconds to find, so it is kept like the law itself: beside a shipped pack, else in the user's cache folder.
    """
    from beforehand.diagram.explained import Explained, explain_all

    key = hash_of(msgspec.json.encode(Compiled(ruleset, index.stored))).hexdigest()
    places = [explained_file(ruleset.pack)] if ruleset.pack in shipped_packs() else []
    kept = _cache_file(key, Path("explained"))
    for place in [*places, *([kept] if kept else [])]:
        body = _whole(_read(place))
        if body is not None:
            with suppress(msgspec.MsgspecError):
                found = msgspec.json.decode(body, type=CompiledAnswers)
                if found.key == key:
                    return msgspec.json.decode(found.explained, type=Explained | None)
    made = explain_all(ruleset, index)
    if kept:
        _write(kept, _sealed(CompiledAnswers(key, _raw(made))))
    return made


class CompiledAnswers(msgspec.Struct, frozen=True):
    """The answers of the law whose compiled form has the hash ``key``, as they are written to a file."""

    key: str
    explained: msgspec.Raw


def load_to_verify(pack: str | Path) -> "tuple[Ruleset, Index, tuple[Scenario, ...]]":
    """A pack compiled anew from its text, with its scenarios. Raises PackError or UnknownNameError."""
    folder = find_pack(pack)
    files, problems = read_folder(folder)
    if problems:
        raise PackError(problems)
    from beforehand.compile.scenarios import scenarios_from_tree

    tree, ruleset = _rules(files, folder, hash_files(files))
    return ruleset, build_index(ruleset), scenarios_from_tree(tree, ruleset)


def compile_files(files: Mapping[str, bytes], folder: Path, sha256: str) -> tuple[Ruleset, Index]:
    """Read, check and compile a pack. Raises PackError with every problem found."""
    _, ruleset = _rules(files, folder, sha256)
    return ruleset, build_index(ruleset)


def _rules(files: Mapping[str, bytes], folder: Path, sha256: str) -> "tuple[Pack, Ruleset]":
    from beforehand.check import check_pack
    from beforehand.compile.from_tree import from_tree
    from beforehand.ir.countries import COUNTRIES
    from beforehand.read.pack import read_pack

    shown = folder.name if folder.parent == PACKS else str(folder)
    tree, problems = read_pack(files, folder.resolve().name, shown=f"{shown}/")
    if tree is not None and not problems:
        problems = check_pack(tree, frozenset(COUNTRIES))
    if problems or tree is None:
        raise PackError(problems)
    return tree, from_tree(tree, sha256)


def hash_files(files: Mapping[str, bytes]) -> str:
    """SHA-256 over the names and contents of a pack's files, in order of name."""
    total = hash_of()
    for name in sorted(files):
        total.update(f"{name}\0{len(files[name])}\0".encode())
        total.update(files[name])
    return total.hexdigest()


# Compiled laws as text -------------------------------------------------------------------------------------------------


def compiled_file(name: str) -> Path:
    """Where a shipped pack's compiled form stands."""
    return PACKS / f"{name}.json"


class Compiled(msgspec.Struct, frozen=True):
    """A compiled law as it is written to a file."""

    ruleset: Ruleset
    index: StoredIndex


def explained_file(name: str) -> Path:
    """Where the answers of a shipped pack stand."""
    return PACKS / f"{name}.answers.json"


def to_text(ruleset: Ruleset, index: Index) -> str:
    """A compiled law as text: a hash of what follows, then JSON. The same law gives the same text."""
    return _sealed(Compiled(ruleset, index.stored))


def _sealed(thing: msgspec.Struct) -> str:
    body = msgspec.json.encode(thing)
    return f"{hash_of(body).hexdigest()}\n{body.decode()}\n"


def _raw(thing: object) -> msgspec.Raw:
    return msgspec.Raw(msgspec.json.encode(thing))


def _whole(text: bytes) -> bytes | None:
    """What stands under its own hash; None where that is not so."""
    digest, _, body = text.rstrip(b"\n").partition(b"\n")
    return body if hash_of(body).hexdigest().encode() == digest else None


def compile_shipped() -> None:
    """Write the compiled form of every shipped pack beside it: ``python -m beforehand.load``."""
    from beforehand.diagram.explained import explain_all

    for name in shipped_packs():
        files, problems = read_folder(PACKS / name)
        if problems:
            raise PackError(problems)
        made = compile_files(files, PACKS / name, hash_files(files))
        _write(compiled_file(name), to_text(*made))
        key = hash_of(msgspec.json.encode(Compiled(made[0], made[1].stored))).hexdigest()
        _write(explained_file(name), _sealed(CompiledAnswers(key, _raw(explain_all(*made)))))


def _parse(text: bytes, sha256: str) -> tuple[Ruleset, Index] | None:
    """A compiled law, or None unless it is whole and was compiled from files with this hash."""
    body = _whole(text)
    if body is None:
        return None
    try:
        found = msgspec.json.decode(body, type=Compiled)
    except msgspec.MsgspecError:
        return None
    return (found.ruleset, Index(found.ruleset, found.index)) if found.ruleset.sha256 == sha256 else None


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""


def _write(file: Path, text: str) -> None:
    """Write a file whole or not at all; a cache that cannot be written is no problem."""
    from beforehand.text.save import save

    with suppress(OSError):
        save(file, text.encode(), 0o644 if file.parent == PACKS else 0o600)


def _cache_file(sha256: str, pack: Path) -> Path | None:
    """Where a user's own pack is kept, or None where that would not be safe. Places in it name the pack's folder."""
    base = os.environ.get("BEFOREHAND_CACHE") or os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    try:
        folder = Path(base).expanduser() / "beforehand"
        if not folder.is_absolute():
            return None
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        state = folder.stat()
    except (OSError, RuntimeError):
        return None
    if hasattr(os, "getuid") and (state.st_uid != os.getuid() or state.st_mode & 0o022):
        return None
    return folder / f"{hash_of(f'{sha256} {_code()} {pack} {pack.resolve()}'.encode()).hexdigest()}.json"


def _code() -> str:
    """A hash of the code that reads and compiles packs."""
    total = hash_of()
    for part in ("text", "ir", "read", "check", "compile", "diagram"):
        for file in sorted((HERE / part).glob("*")):
            if file.is_file():
                total.update(file.read_bytes())
    return total.hexdigest()


if __name__ == "__main__":
    compile_shipped()
