"""An output: batches go in, in order; it is closed and stands there whole, or there is nothing."""

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

import pyarrow as pa

from beforehand.errors import WriteError
from beforehand.screen.outputs.place import Place

SummaryRow = Sequence[str | int | None]
"""A row of the sheet or table ``summary``."""


class Sink(Protocol):
    """One format. It writes to the unfinished file of its place, and has opened it when it is made."""

    def write(self, batch: pa.RecordBatch) -> None:
        """Append rows."""

    def add_summary(self, rows: Sequence[SummaryRow]) -> None:
        """Put a summary in, where the format has room for one."""

    def finish(self) -> None:
        """Write the rest and let go of the file."""

    def stop(self) -> None:
        """Let go of the file, finished or not."""


class Whole(ABC):
    """One file or several that get their names together, when all are whole. What ends with an error leaves nothing."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = tuple(places)
        self._open = True

    @property
    def path(self) -> Path:
        """Where the (first) file will stand."""
        return self._places[0].path

    @abstractmethod
    def _finish(self) -> None:
        """Write the rest and let go of the files."""

    @abstractmethod
    def _stop(self) -> None:
        """Let go of the files, finished or not."""

    def close(self) -> None:
        """Finish and give the names. Raises WriteError, and then nothing is left; a second time does nothing."""
        if not self._open:
            return
        with self._all_or_nothing():
            self._finish()
            for place in self._places:
                place.settle()
            first, *others = self._places
            if others:  # a run that is killed here never leaves one run's answers beside another's reasons
                first.take_away()
            for place in (*others, first):
                place.put()
        self._open = False

    def give_up(self) -> None:
        """Remove what was written."""
        if self._open:
            self._open = False
            with suppress(Exception):
                self._stop()
            for place in self._places:
                place.give_up()

    @contextmanager
    def _all_or_nothing(self) -> Iterator[None]:
        if not self._open:
            raise ValueError(f"{self.path} is closed")
        try:
            with faults_told(self.path):
                yield
        except BaseException:
            self.give_up()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.give_up()


class Output(Whole):
    """A file of answers that is being written."""

    def __init__(self, place: Place, sink: Sink) -> None:
        super().__init__((place,))
        self._sink = sink

    def write(self, batch: pa.RecordBatch) -> None:
        """Append rows. Raises WriteError, and then nothing is left."""
        with self._all_or_nothing():
            self._sink.write(batch)

    def add_summary(self, rows: Sequence[SummaryRow]) -> None:
        """Put a summary in, in formats that have room for one (XLSX, DuckDB, SQLite)."""
        with self._all_or_nothing():
            self._sink.add_summary(rows)

    def _finish(self) -> None:
        self._sink.finish()

    def _stop(self) -> None:
        self._sink.stop()


LIBRARIES = {"_duckdb", "duckdb", "sqlite3", "xlsxwriter"}


@contextmanager
def faults_told(path: Path) -> Iterator[None]:
    """What the disk or a library has against writing, as WriteError in words."""
    try:
        yield
    except WriteError:
        raise
    except OSError as error:
        raise WriteError(_told(path, error.strerror or str(error))) from None
    except Exception as error:
        if type(error).__module__.partition(".")[0] not in LIBRARIES:
            raise
        raise WriteError(_told(path, str(error))) from None


def _told(path: Path, reason: str) -> str:
    first = (reason.splitlines() or [""])[0].rstrip(".")
    return f"{path} cannot be written: {first}. Nothing half is left under that name."
