"""A Parquet file, row group by row group. Texts with few different values stay numbers and a list of these."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pyarrow as pa
from pyarrow import parquet

from beforehand.screen.tables.table import ROWS, Piece, Table, checked_names, flat, refused

_FEW = 3
"""Bytes that a text takes in the file, on average, where its different values are listed once."""


class ParquetTable(Table):
    """A Parquet file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            with parquet.ParquetFile(path) as file:
                self._about = file.metadata
                self.names = checked_names(path, file.schema_arrow.names, "the file")
                self._listed = _few_values(file)
        except (pa.ArrowException, OSError) as error:
            message = f"The Parquet file cannot be read: {str(error).splitlines()[0]}"
            raise refused(path, "broken-file", message, "Fetch or write it again.") from None
        if self.names != tuple(file.schema_arrow.names):
            message = "A column's name begins or ends with a space, or has two."
            raise refused(path, "bad-header", message, "Name the columns without.")

    @property
    def count(self) -> int | None:
        """How many rows there are."""
        return int(self._about.num_rows)

    def batches(self, columns: Sequence[str] | None = None, rows: int = ROWS) -> Iterator[pa.RecordBatch]:
        """As ``Table.batches``; columns keep their types."""
        wanted = self._wanted(columns)
        if not wanted:
            return
        with self._faults(), self._opened(wanted) as file:
            for batch in file.iter_batches(batch_size=rows, columns=wanted, use_threads=False):
                yield flat(batch.select(wanted))

    def pieces(self, columns: Sequence[str], rows: int = ROWS) -> Iterator[Piece]:
        """Row group by row group, each read where it is needed; a file of very large ones is read as it comes."""
        wanted = self._wanted(columns)
        groups = [self._about.row_group(at).num_rows for at in range(self._about.num_row_groups)]
        if not wanted or max(groups, default=0) > LARGE:
            yield from super().pieces(columns, rows)
            return
        first = 1
        for at, count in enumerate(groups):
            if count:
                yield Piece(first, partial(self._group, at, wanted, rows))
            first += count

    def _group(self, at: int, wanted: Sequence[str], rows: int) -> list[pa.RecordBatch]:
        with self._faults(), self._opened(wanted) as file:
            table = file.read_row_group(at, columns=list(wanted), use_threads=False).select(list(wanted))
            return [flat(batch) for batch in table.combine_chunks().to_batches(max_chunksize=rows)]

    def _opened(self, wanted: Sequence[str]) -> parquet.ParquetFile:
        """The file, its footer not read again."""
        listed = [name for name in wanted if name in self._listed]
        return parquet.ParquetFile(self.path, metadata=self._about, read_dictionary=listed)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (pa.ArrowException, OSError) as error:
            message = f"The Parquet file cannot be read to its end: {str(error).splitlines()[0]}"
            raise refused(self.path, "broken-file", message, "Fetch or write it again.") from None


LARGE = 1 << 21
"""Rows of a group that is too large to have several of them in memory."""


def _few_values(file: parquet.ParquetFile) -> frozenset[str]:
    """Columns of texts of which the first rows have few different ones."""
    if not file.metadata.num_row_groups:
        return frozenset()
    group = file.metadata.row_group(0)
    found = set()
    for at in range(group.num_columns):
        column = group.column(at)
        short = column.total_uncompressed_size <= _FEW * max(1, column.num_values)
        if column.physical_type == "BYTE_ARRAY" and column.has_dictionary_page and short:
            found.add(column.path_in_schema)
    return frozenset(found)
