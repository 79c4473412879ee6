"""What a run was, without a row of it: enough to prove later that its answers come out again.

    answers.xlsx  ->  answers.manifest.json    hashes of what went in and came out, edition, versions, options, counts, time

No cell and no id stands in it, nor any key: of a key only a fingerprint.
"""

import hashlib
import platform
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from os.path import relpath
from pathlib import Path
from time import monotonic
from typing import Any

import msgspec
import numpy as np
import pyarrow as pa
from msgspec import Struct

from beforehand.errors import TableError, WriteError
from beforehand.law import Law
from beforehand.screen.engine import Screened
from beforehand.screen.outputs.layout import texts_of
from beforehand.text.problem import Problem
from beforehand.text.save import save
from beforehand.version import __version__

FORM = 1
"""The number of this form of manifest."""


class Hashed(Struct, frozen=True):
    """A file and its hash. ``file`` is its path from the folder of the manifest."""

    file: str
    sha256: str
    size: int


class Manifest(Struct, frozen=True):
    """A run. ``columns`` has for each fact its column, ``digest`` is that of the canonical rows (``RowDigest``)."""

    form: int
    pack: str
    edition: str
    sha256: str
    as_known: str | None
    versions: dict[str, str]
    inputs: tuple[Hashed, ...]
    outputs: tuple[Hashed, ...]
    key: str | None
    options: dict[str, Any]
    columns: dict[str, str]
    counts: dict[str, Any]
    digest: str
    started: str
    seconds: float


class RowDigest:
    """A digest of answers that does not depend on the format, or on how rows are parted into batches.

    It is SHA-256 over the digests of each decision's numbers (little-endian, four bytes each, in row order) and of what could
    not be read (row number and text). Numbers hold for one edition and version of the program, which the manifest names.
    """

    def __init__(self, decisions: Iterable[str]) -> None:
        self._numbers = {name: hashlib.sha256() for name in decisions}
        self._problems = hashlib.sha256()
        self._rows = 0

    def add(self, screened: Screened) -> None:
        """Take the rows of a batch in."""
        for name, digest in self._numbers.items():
            digest.update(np.ascontiguousarray(screened.numbers[name], "<u4").data)
        if screened.problems is not None:
            at = np.flatnonzero(screened.problems.is_valid().to_numpy(zero_copy_only=False))
            texts = texts_of(screened.problems.filter(screened.problems.is_valid()))
            for place, text in zip(at.tolist(), texts, strict=True):
                self._problems.update(f"{self._rows + place}\t{text}\n".encode())
        self._rows += screened.rows

    def hexdigest(self) -> str:
        """The digest of all rows so far."""
        whole = hashlib.sha256(f"{self._rows}\n".encode())
        for name, digest in sorted(self._numbers.items()):
            whole.update(f"{name}\t{digest.hexdigest()}\n".encode())
        whole.update(self._problems.digest())
        return whole.hexdigest()


class Clock:
    """When a run began, and for how long it went on."""

    def __init__(self) -> None:
        self.started = datetime.now(UTC).isoformat(timespec="seconds")
        self._from = monotonic()

    @property
    def seconds(self) -> float:
        return round(monotonic() - self._from, 3)


def manifest_path(output: Path) -> Path:
    """Where the manifest of an output stands."""
    return output.with_name(f"{output.stem}.manifest.json")


def key_fingerprint(key: bytes) -> str:
    """What may be told of a key: it tells two keys apart, and nobody can guess the key from it who could not guess it anyway."""
    return hashlib.sha256(b"beforehand key fingerprint\n" + key).hexdigest()[:16]


def versions() -> dict[str, str]:
    """What the answers were made with."""
    return {
        "beforehand": __version__,
        "python": platform.python_version(),
        "pyarrow": pa.__version__,
        "numpy": np.__version__,
    }


def hashed(file: Path, beside: Path) -> Hashed:
    """A file's hash; its path is told from the folder ``beside``."""
    with file.open("rb") as content:
        digest = hashlib.file_digest(content, "sha256").hexdigest()
    try:
        path = relpath(file.resolve(), beside.resolve())
    except ValueError:  # another drive
        path = str(file.resolve())
    return Hashed(Path(path).as_posix(), digest, file.stat().st_size)


def make_manifest(
    law: Law,
    *,
    inputs: Sequence[Hashed],
    outputs: Sequence[Path],
    digest: RowDigest,
    clock: Clock,
    options: Mapping[str, Any],
    columns: Mapping[str, str],
    counts: Mapping[str, Any],
    key: str | None = None,
) -> Manifest:
    """The manifest of a run that has ended. ``key`` is a fingerprint. Raises OSError where a file cannot be read."""
    folder = outputs[0].parent
    return Manifest(
        form=FORM,
        pack=law.pack,
        edition=law.edition,
        sha256=law.sha256,
        as_known=law.ruleset.as_known,
        versions=versions(),
        inputs=tuple(inputs),
        outputs=tuple(hashed(file, folder) for file in outputs),
        key=key,
        options=dict(options),
        columns=dict(columns),
        counts=dict(counts),
        digest=digest.hexdigest(),
        started=clock.started,
        seconds=clock.seconds,
    )


def write_manifest(path: Path, manifest: Manifest) -> None:
    """Write a manifest, whole or not at all. Raises WriteError."""
    try:
        save(path, msgspec.json.format(msgspec.json.encode(manifest), indent=2) + b"\n", 0o600)
    except OSError as error:
        raise WriteError(f"{path} cannot be written: {error.strerror or error}.") from None


def read_manifest(path: Path) -> Manifest:
    """Raises TableError for what is no manifest."""
    try:
        found = msgspec.json.decode(path.read_bytes(), type=Manifest)
    except (OSError, msgspec.MsgspecError) as error:
        raise _unfit(path, type(error).__name__) from None
    if found.form != FORM:
        raise _unfit(path, f"its form is {found.form}, not {FORM}")
    return found


def _unfit(path: Path, why: str) -> TableError:
    return TableError((Problem("no-manifest", f"{path.name} is no manifest that this program can use ({why})."),))
