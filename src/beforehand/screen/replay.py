"""A run again, from its manifest: do the same answers come out?"""

from collections.abc import Callable, Container, Iterator, Sequence
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyarrow as pa
from msgspec import Struct

from beforehand.errors import TableError
from beforehand.screen.manifest import Hashed, Manifest, hashed, read_manifest, versions
from beforehand.screen.outputs import read_answers
from beforehand.screen.outputs.beside import SUFFIX
from beforehand.screen.outputs.layout import texts_of
from beforehand.screen.outputs.opening import SAME_BYTES
from beforehand.text.problem import Problem

Run = Callable[[Manifest, Path, Path], Manifest]
"""Runs again what a manifest tells of. It gets the manifest, the folder from which its paths are told, and an empty folder for
what it writes (by the names of the outputs); it gives the manifest of that run."""

NAMED = 10
"""So many rows that differ are named."""


class Replayed(Struct, frozen=True):
    """What came of it. ``rows`` tells whether the canonical rows are the same, ``content`` whether the bytes are (None where
    the format does not promise it), ``found`` what differs, in order.
    """

    rows: bool
    content: bool | None
    found: tuple[Problem, ...]


def replay(path: Path, run: Run) -> Replayed:
    """Run again what a manifest tells of, into a folder that is removed, and compare.

    Where an input is not as it was, nothing is run: other rows would say nothing. Raises TableError for what is no manifest.
    """
    manifest, folder = read_manifest(path), path.parent
    found = [problem for own in manifest.inputs if (problem := _differs(own, folder, "input"))]
    if found:
        return Replayed(rows=False, content=None, found=tuple(found))
    outputs = {own.file: problem for own in manifest.outputs if (problem := _differs(own, folder, "output"))}
    found += outputs.values()
    found += _other_versions(manifest)
    with TemporaryDirectory(prefix=".replay-", dir=folder) as made:  # answers belong in no folder that users share
        again = run(manifest, folder, Path(made))
        found += _other_edition(manifest, again)
        if manifest.digest != again.digest:
            found.append(Problem("other-answers", "The digests of the rows differ: other answers came out."))
        pairs = list(zip_longest(manifest.outputs, again.outputs))
        rows = [problem for was, now in pairs for problem in _other_rows(was, now, folder, Path(made), outputs)]
    content = _same_bytes(pairs)
    if content is False:
        found.append(Problem("other-bytes", "The run wrote other bytes than before."))
    return Replayed(rows=manifest.digest == again.digest and not rows, content=content, found=(*found, *rows))


def _same_bytes(pairs: Sequence[tuple[Hashed | None, Hashed | None]]) -> bool | None:
    """Whether all outputs came out with the same bytes; None where only such differ whose format does not promise it."""
    other = [was or now for was, now in pairs if was is None or now is None or was.sha256 != now.sha256]
    if not other:
        return True
    promised = [own for own in other if own and Path(own.file).suffix.lower() in SAME_BYTES]
    return False if promised else None


def _other_rows(
    was: Hashed | None, now: Hashed | None, folder: Path, made: Path, touched: Container[str]
) -> Iterator[Problem]:
    """Rows that stand otherwise in the file that was written than in the one that was written again: where, never what."""
    if was is None or now is None:
        yield Problem("other-outputs", "The run wrote other files than before.")
        return
    old, new = folder / was.file, made / Path(now.file).name
    if (was.sha256 == now.sha256 and was.file not in touched) or old.name.endswith(SUFFIX) or not old.is_file():
        return
    differ: list[str] = []
    count = 0
    try:
        for before, after in zip_longest(_rows(old), _rows(new)):
            if before != after:
                count += 1
                differ += [_place(before, after)] if len(differ) < NAMED else []
    except TableError as error:
        yield from error.problems
        return
    if count:
        more = f" and {count - len(differ):,} more" if count > len(differ) else ""
        yield Problem("other-rows", f"{old.name} differs in {', '.join(differ)}{more}.")


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a file; no verdict is the same whether it is null or empty."""
    for batch in read_answers(path):
        columns = [
            column.to_pylist() if pa.types.is_integer(column.type) else [text or "" for text in texts_of(column)]
            for column in batch.columns
        ]
        for own in zip(*columns, strict=True):
            yield dict(zip(batch.schema.names, own, strict=True))


def _place(before: dict[str, Any] | None, now: dict[str, Any] | None) -> str:
    if before is None or now is None:
        return f"row {(before or now or {}).get('row')} (only in one)"
    names = [name for name in dict.fromkeys((*before, *now)) if before.get(name) != now.get(name)]
    return f"row {now['row']} ({', '.join(names)})"


def _differs(own: Hashed, folder: Path, kind: str) -> Problem | None:
    file = folder / own.file
    if not file.is_file():
        return Problem(f"{kind}-missing", f"The {kind} {own.file} is not there any more.")
    if hashed(file, folder).sha256 != own.sha256:
        return Problem(f"{kind}-changed", f"The {kind} {own.file} is not what it was: its SHA-256 differs.")
    return None


def _other_versions(manifest: Manifest) -> Iterator[Problem]:
    now = versions()
    for name, before in manifest.versions.items():
        if now.get(name, "") != before:
            yield Problem("other-version", f"{name} is {now.get(name, 'not there')} now; it was {before}.")


def _other_edition(manifest: Manifest, again: Manifest) -> Iterator[Problem]:
    if (manifest.sha256, manifest.as_known) != (again.sha256, again.as_known):
        was, now = f"{manifest.edition} ({manifest.sha256[:16]})", f"{again.edition} ({again.sha256[:16]})"
        yield Problem("other-edition", f"{manifest.pack} is edition {now} now; it was {was}.")
