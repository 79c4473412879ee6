"""CSV and its kin: encoding, delimiter and header are found out; a line with too few or too many cells loses no row."""

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa

from beforehand.screen.tables.encoding import Encoding, find_encoding
from beforehand.screen.tables.table import ROWS, UNREADABLE, Table, checked_names, find_header, refused

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}

BLOCK = 8 << 20
"""Bytes that are parsed at once; no line may be longer."""

_HEAD = 256 << 10
_SEEN = 200
_SEP = re.compile(r"""\"?sep=([!#-/:-@\[-`{-~]|\t)"?\s*""", re.IGNORECASE | re.ASCII)
"""Excel's way to say the delimiter."""

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+\Z")


class DelimitedTable(Table):
    """A text file of cells with a delimiter between them."""

    texts_only = True

    def __init__(self, path: Path) -> None:
        self.path = path
        self._encoding = find_encoding(path)
        lines = _LINE.findall(_head(path, self._encoding))
        told = []
        skip = 0
        if lines and (found := _SEP.fullmatch(lines[0])):
            self._delimiter, skip = found[1], 1
        else:
            self._delimiter = find_delimiter(lines)
        records = list(_records(lines[skip:], self._delimiter, _SEEN))
        at = find_header(path, [cells for cells, _ in records])
        header, below = records[at]
        self._above = skip + below
        self.names = checked_names(path, header, f"line {self._above}")
        self._width = len(header)
        self._start = len("".join(lines[: self._above]).encode(self._encoding.codec)) + self._encoding.skip
        named = DELIMITERS.get(self._delimiter, self._delimiter)
        told.append(f"The text is {self._encoding.shown}, its cells are parted by {named}s.")
        if at:
            told.append(f"The names of the columns stand in line {self._above}; what is above is a title.")
        if len(self.names) < self._width:
            told.append(f"The columns after the {len(self.names)} with a name are not read.")
        self.said = tuple(told)
        self._placing: tuple[int, Iterator[int]] = 0, iter(())

    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """As ``Table.batches``; every column is text. Of a line that does not have the columns of the header, every cell is
        UNREADABLE.
        """
        wanted = self._wanted(columns)
        bad: list[int] = []
        with self.path.open("rb") as file:
            file.seek(self._start)
            stream = _Stream(file, self._encoding, self._failed)
            for batch in _with_bad(self._parse(stream, wanted, bad), bad, wanted):
                for first in range(0, batch.num_rows, rows):
                    yield batch.slice(first, rows)
            if stream.quotes % 2:
                self._check_quotes()

    def _parse(self, stream: "_Stream", wanted: list[str], bad: list[int]) -> Iterator[pa.RecordBatch]:
        from pyarrow import csv as arrow

        def see(row: Any) -> str:
            bad.append(row.number)
            return "skip"

        names = [*self.names, *(f"\0{number}" for number in range(len(self.names), self._width))]
        first = stream.peek()
        if not first.strip(b"\r\n"):
            return
        try:
            yield from arrow.open_csv(
                pa.PythonFile(stream, mode="r"),
                arrow.ReadOptions(use_threads=False, block_size=BLOCK, column_names=names),
                arrow.ParseOptions(
                    delimiter=self._delimiter, newlines_in_values=True, ignore_empty_lines=True, invalid_row_handler=see
                ),
                arrow.ConvertOptions(
                    column_types=dict.fromkeys(names, pa.string()),
                    include_columns=wanted,
                    null_values=[],
                    strings_can_be_null=False,
                    check_utf8=False,  # it was decoded here
                ),
            )
        except pa.ArrowInvalid as error:
            if "straddling" in str(error):
                self._check_quotes()
            message = "The text cannot be taken apart: a line is longer than eight megabytes."
            raise refused(self.path, "broken-file", message, "Look whether a quotation mark is never closed.") from None

    def _failed(self, error: UnicodeDecodeError, offset: int) -> Exception:
        message = f"Byte {offset + error.start + 1:,} of the file is not {self._encoding.shown}."
        return refused(self.path, "unknown-encoding", message, 'Save it as UTF-8: in Excel, "CSV UTF-8".')

    def _check_quotes(self) -> None:
        """Refuse a file whose last row never closes a quotation mark: it has swallowed what came after it."""
        before = last = self._above
        for line in self._row_ends():
            before, last = last, line
        if last - before > 1:
            message = f"A quotation mark in line {before + 1} is never closed."
            raise refused(self.path, "open-quote", message, "Close it, or write it twice if it is part of the text.")

    def _row_ends(self) -> Iterator[int]:
        """The number of the line in which each row ends."""
        with self.path.open("r", encoding=self._encoding.codec, errors="replace", newline="") as file:
            if self._encoding.skip:
                file.read(1)
            yield from (end for _, end in _records(_all_lines(file, self._above), self._delimiter, None, self._above))

    def place(self, row: int) -> str:
        """``row 17 (line 19)``: quickest where rows are asked in order."""
        done, ends = self._placing
        if row <= done:
            done, ends = 0, self._row_ends()
        elif not done:
            ends = self._row_ends()
        line = None
        for end in ends:
            done += 1
            if done == row:
                line = end
                break
        self._placing = done, ends
        return f"row {row} (line {line})" if line else f"row {row}"


def find_delimiter(lines: Sequence[str]) -> str:
    """The delimiter that gives the most rows as many cells as the widest header has; a comma where there is one column."""

    def fits(mark: str) -> tuple[float, int]:
        widths = [len(cells) for cells, _ in _records(lines, mark, _SEEN)]
        usual = max(set(widths), key=widths.count, default=1)
        return (widths.count(usual) / len(widths), usual) if usual > 1 else (0.0, 1)

    best = max(DELIMITERS, key=lambda mark: (round(fits(mark)[0], 1), fits(mark)[1]))
    return best if fits(best)[1] > 1 else ","


def _head(path: Path, encoding: Encoding) -> str:
    """The first lines of a file; one that is cut is left out."""
    with path.open("rb") as file:
        file.seek(encoding.skip)
        content = file.read(_HEAD)
    text = codecs.getincrementaldecoder(encoding.codec)("replace").decode(content)
    if len(content) < _HEAD:
        return text
    return text[: max(text.rfind("\n"), text.rfind("\r")) + 1] or text


def _all_lines(file: io.TextIOBase, above: int) -> Iterator[str]:
    for number, line in enumerate(file):
        if number >= above:
            yield line


def _records(lines: Iterable[str], delimiter: str, most: int | None, above: int = 0) -> Iterator[tuple[list[str], int]]:
    """The rows that lines hold, with the number of the line in which each ends; empty lines are none."""
    reader = csv.reader(lines, delimiter=delimiter)
    try:
        for number, cells in enumerate(reader):
            if cells:
                yield cells, above + reader.line_num
            if most is not None and number + 1 >= most:
                return
    except csv.Error:  # a cell larger than this reader takes: only its place is not known
        return


class _Stream(io.RawIOBase):
    """A file as UTF-8 bytes, with its quotation marks counted."""

    def __init__(
        self, file: BinaryIO, encoding: Encoding, failed: Callable[[UnicodeDecodeError, int], Exception]
    ) -> None:
        self._file = file
        self._decoder = None if encoding.codec == "utf-8" else codecs.getincrementaldecoder(encoding.codec)()
        self._failed = failed
        self._left = b""
        self.quotes = 0

    def readable(self) -> bool:
        return True

    def peek(self) -> bytes:
        """What comes next; it is given again."""
        if not self._left:
            self._left = self._more(1 << 16)
        return self._left

    def read(self, size: int = -1) -> bytes:
        """The next bytes: no more than ``size``, none at the end."""
        size = BLOCK if size is None or size < 0 else size
        if not self._left:
            self._left = self._more(size)
        given, self._left = self._left[:size], self._left[size:]
        return given

    def _more(self, size: int) -> bytes:
        while True:
            offset = self._file.tell()
            content = self._file.read(size)
            if self._decoder is None:
                made = content
            else:
                try:
                    made = self._decoder.decode(content, final=not content).encode()
                except UnicodeDecodeError as error:
                    raise self._failed(error, offset) from None
            if made or not content:
                self.quotes += made.count(b'"')
                return made


def _with_bad(batches: Iterable[pa.RecordBatch], bad: list[int], names: list[str]) -> Iterator[pa.RecordBatch]:
    """Batches with a row of UNREADABLE cells in the place of each line that was left out; ``bad`` grows meanwhile."""
    schema = pa.schema([(name, pa.string()) for name in names])
    row = 0
    for batch in batches:
        at = 0
        while bad and bad[0] - 1 - row <= batch.num_rows - at:
            good = bad[0] - 1 - row
            yield batch.slice(at, good)
            at, row = at + good, bad.pop(0)
            yield _unreadable(schema)
        yield batch.slice(at)
        row += batch.num_rows - at
    for _ in bad:
        yield _unreadable(schema)


def _unreadable(schema: pa.Schema) -> pa.RecordBatch:
    return pa.RecordBatch.from_arrays([pa.array([UNREADABLE], pa.string()) for _ in schema], schema=schema)
