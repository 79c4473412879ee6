"""How far a long run is, on standard error, where a person looks at it."""

import sys
from time import monotonic
from types import TracebackType
from typing import Self

import click

EVERY = 0.2
"""Seconds between two looks."""

AFTER = 1.0
"""A run that is over sooner says nothing."""


class Progress:
    """A line that is written over: ``4,200,000 of 10,000,000 rows, 42 %, 3 s left``.

    The rest is told from the pace of the whole run so far, and not before a tenth of the rows is done: no guess is shown.
    """

    def __init__(self, total: int | None) -> None:
        self._total = total
        self._start = self._told = monotonic()
        self._done = 0
        self._wide = 0
        self._seen = bool(sys.stderr and sys.stderr.isatty())

    def add(self, rows: int) -> None:
        """So many more rows are done."""
        self._done += rows
        now = monotonic()
        if self._seen and now - self._told >= EVERY and now - self._start >= AFTER:
            self._told = now
            self._write(progress_line(self._done, self._total, now - self._start))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._wide:
            self._write("")
            click.echo("\r", nl=False, err=True)

    def _write(self, line: str) -> None:
        click.echo("\r" + line.ljust(self._wide), nl=False, err=True)
        self._wide = len(line)


def progress_line(done: int, total: int | None, seconds: float) -> str:
    """What is told after so many rows and seconds.

    >>> progress_line(4_200_000, 10_000_000, 2.1)
    '4,200,000 of 10,000,000 rows, 42 %, 3 s left'
    >>> progress_line(500_000, None, 2.0)
    '500,000 rows, 250,000 a second'
    """
    if not total:
        return f"{done:,} rows, {done / max(seconds, 1e-9):,.0f} a second"
    line = f"{done:,} of {total:,} rows, {100 * done // total} %"
    if done * 10 < total:
        return line
    left = seconds * (total - done) / done
    return f"{line}, {_duration(left)} left"


def _duration(seconds: float) -> str:
    whole = round(seconds)
    if whole < 100:
        return f"{whole} s"
    return f"{whole // 60} min {whole % 60} s"
