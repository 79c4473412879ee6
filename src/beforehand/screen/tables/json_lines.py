"""JSON Lines: an object on each line. The file is gone through once for its keys, so none that comes late is lost."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa

from beforehand.screen.tables.table import ROWS, UNREADABLE, Table, checked_names, refused
from beforehand.screen.tables.typing_cells import TEXT, arrow_type, as_array, kind_of

_decode = msgspec.json.decode


class LinesTable(Table):
    """A file with an object on each line. A line that is none, or that says a key twice, is a row that cannot be read."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._skip = 3 if _has_mark(path) else 0
        kinds: dict[str, set[str]] = {}
        shapes: Counter[tuple[str, ...]] = Counter()
        bad: set[int] = set()
        self._count = 0
        for line in self._lines():
            self._count += 1
            found = _pairs(line)
            if found is None:
                bad.add(self._count)
                continue
            shape = tuple(found)
            if shape not in shapes:
                for key in shape:
                    kinds.setdefault(key, set())
            shapes[shape] += 1
            for key, value in found.items():
                kind = TEXT if value.__class__ is str and value else kind_of(value)
                if kind:
                    kinds[key].add(kind)
        self._bad = frozenset(bad)
        if not kinds:
            raise refused(path, "no-header", "No line is a JSON object with keys.", 'A line is {"key": value, …}.')
        self.names = checked_names(path, list(kinds), "the file")
        self._keys = dict(zip(self.names, kinds, strict=True))
        self._types = {
            name: pa.string() if bad else arrow_type(found)
            for name, found in zip(self.names, kinds.values(), strict=True)
        }
        if len({frozenset(shape) for shape in shapes}) > 1:
            self.said = ("Not every line has every key: where one is missing, nothing is known.",)

    @property
    def count(self) -> int | None:
        """How many rows there are."""
        return self._count

    def _lines(self) -> Iterator[bytes]:
        with self.path.open("rb") as file:
            file.seek(self._skip)
            for line in file:
                if line.strip():
                    yield line

    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """As ``Table.batches``. A key with values of one kind is a column of that type, any other a column of texts."""
        wanted = self._wanted(columns)
        keys = [(self._keys[name], self._types[name]) for name in wanted]
        unreadable = dict.fromkeys(self._keys.values(), UNREADABLE)
        numbered = enumerate(self._lines(), 1)
        while wanted and (part := list(islice(numbered, rows))):
            objects = [unreadable if row in self._bad else _decode(line) for row, line in part]
            arrays = [as_array([own.get(key) for own in objects], kind) for key, kind in keys]
            yield pa.RecordBatch.from_arrays(arrays, names=wanted)

    def place(self, row: int) -> str:
        """``row 17 (line 18)``."""
        with self.path.open("rb") as file:
            filled = (number for number, line in enumerate(file, 1) if line.strip())
            line = next(islice(filled, row - 1, None), None)
        return f"row {row} (line {line})" if line else f"row {row}"


def _has_mark(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(3) == b"\xef\xbb\xbf"


def _pairs(line: bytes) -> dict[str, Any] | None:
    """The object on a line, or None if it is none or has a key twice."""
    try:
        found = _decode(line)
        if not isinstance(found, dict) or json.loads(line, object_pairs_hook=len) != len(found):
            return None
    except (ValueError, RecursionError):  # msgspec's error is a ValueError
        return None
    return found
