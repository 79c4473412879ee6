"""Parquet to Parquet: the whole run, with answers and reasons, against DuckDB that only scans the same columns.

Ten million rows of the thirteen facts as strings, dates, numbers and truths, 10 % unknown in each (``screen_data.py``; the file is
kept in the user's cache). Two threads. Works take turns; figures are medians: of the clock, and of CPU seconds, which say more on
a machine that others use.

    python bench/screen.py              all tables, ten million rows
    python bench/screen.py 1e8 memory   one row of the last table, by hand: it writes 2 GB
"""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from os import environ
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

import duckdb
import pyarrow.parquet as pq
from quiet import wait_until_quiet
from screen_data import facts_of, text_batches
from table import show

from beforehand.law import Law, load_law
from beforehand.screen.file import Wanted, answer_file, open_cases
from beforehand.screen.run import Choices

PACK = "ru-decree-821"
ROWS, COLD, SIZES, ROUNDS = 10_000_000, 5_000_000, (100_000, 1_000_000, 10_000_000), 3
GROUP = 122_880
"""Rows of a row group: as DuckDB writes them."""


class Took(NamedTuple):
    """Seconds of the clock, CPU seconds of all threads, and the most memory of a process in MiB (0 where it is this one)."""

    clock: float
    cpu: float
    memory: float = 0.0


Work = Callable[[], Took]


def here(work: Callable[[], object]) -> Work:
    """Times a work in this process."""

    def timed() -> Took:
        start, cpu = perf_counter(), process_time()
        work()
        return Took(perf_counter() - start, process_time() - cpu)

    return timed


def cases_file(law: Law, rows: int) -> Path:
    """The file of cases, made if it is not there."""
    folder = Path(environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "beforehand-bench"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"cases-{rows}.parquet"
    if not path.exists():
        batches = text_batches(law, rows)
        first = next(batches)
        part = path.with_suffix(".part")
        with pq.ParquetWriter(part, first.schema, compression="zstd") as writer:
            writer.write_batch(first, row_group_size=GROUP)
            for batch in batches:
                writer.write_batch(batch, row_group_size=GROUP)
        part.replace(path)
    return path


def scan(law: Law, path: Path) -> Work:
    """DuckDB reads every column and keeps the greatest value of each."""
    query = f"SELECT {', '.join(f'max({fact.name})' for fact in facts_of(law))} FROM '{path}'"
    connection = duckdb.connect(config={"threads": 2})
    return here(lambda: connection.execute(query).fetchall())


def whole(law: Law, path: Path, out: Path, *, beside: bool) -> Work:
    """The whole run in this process: open, find the columns out, answer, count, write, make the manifest."""
    return here(lambda: answer_file(open_cases(law, path, Choices()), Wanted(PACK, out, beside=beside)))


def process(path: Path, out: Path, *more: str) -> Work:
    """``beforehand screen`` from a cold start."""
    command = [str(Path(sys.executable).with_name("beforehand")), "screen", PACK, str(path), "--out", str(out), *more]

    def timed() -> Took:
        start = perf_counter()
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as child:
            _, status, used = os.wait4(child.pid, 0)
            child.returncode = os.waitstatus_to_exitcode(status)
            if child.returncode:
                raise RuntimeError(child.stderr.read().decode() if child.stderr else "")
        return Took(perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)

    return timed


def in_turn(works: Mapping[str, Work], rounds: int) -> tuple[dict[str, Took], str]:
    """What each work takes, medians of its rounds (the first does not count); and how many began on a quiet machine."""
    quiet = 0
    took: dict[str, list[Took]] = {name: [] for name in works}
    for turn in range(rounds + 1):
        for name, work in works.items():
            quiet += wait_until_quiet()
            found = work()
            if turn:
                took[name].append(found)
    middle = {name: Took(*map(median, zip(*times, strict=True))) for name, times in took.items()}
    return middle, f"{quiet} of {len(works) * (rounds + 1)} began on a quiet machine"


def speed(law: Law, folder: Path) -> None:
    """The whole run against the scan, and the cold process against it."""
    large, half = cases_file(law, ROWS), cases_file(law, COLD)
    bare = "DuckDB: scan only"
    works = {
        bare: scan(law, large),
        "answers, reasons in every row": whole(law, large, folder / "flat.parquet", beside=False),
        "answers, reasons beside": whole(law, large, folder / "beside.parquet", beside=True),
    }
    _compare(f"Parquet to Parquet, {ROWS:,} rows (target: 2x)", bare, works, ROWS)
    works = {
        bare: scan(law, half),
        "`beforehand screen`": process(half, folder / "cold.parquet"),
        "`beforehand screen --reasons-beside`": process(half, folder / "cold-beside.parquet", "--reasons-beside"),
    }
    _compare(
        f"A whole process from a cold start, {COLD:,} rows, against a scan in process (target: 3x)", bare, works, COLD
    )


def _compare(title: str, bare: str, works: Mapping[str, Work], rows: int) -> None:
    took, quiet = in_turn(works, ROUNDS)
    least = took[bare]
    show(
        f"{title}; median of {ROUNDS} rounds; {quiet}",
        ("work", "seconds", "CPU seconds", "million rows/s", "against the scan", "CPU against the scan"),
        [
            [
                name,
                f"{own.clock:.2f}",
                f"{own.cpu:.2f}",
                f"{rows / own.clock / 1e6:.1f}",
                f"{own.clock / least.clock:.2f}x",
                f"{own.cpu / least.cpu:.2f}x",
            ]
            for name, own in took.items()
        ],
    )


def memory(law: Law, folder: Path, sizes: tuple[int, ...]) -> None:
    """The most memory and the time of a process, by the number of rows."""
    rows = []
    for size in sizes:
        out = folder / "grows.parquet"
        own = process(cases_file(law, size), out)()
        answers = f"{out.stat().st_size / 1e6:.0f}"
        rows.append([size, f"{own.clock:.2f}", f"{own.cpu / size * 1e9:.0f}", f"{own.memory:.0f}", answers])
    show(
        "How it grows: `beforehand screen` from a cold start (target: under 2,048 MiB, time linear)",
        ("rows", "seconds", "CPU ns a row", "most memory, MiB", "answers, MB"),
        rows,
    )


def main() -> None:
    law = load_law(PACK)
    arguments = sys.argv[1:]
    with TemporaryDirectory() as name:
        if "memory" in arguments:
            memory(law, Path(name), (int(float(arguments[0])),))
            return
        memory(law, Path(name), SIZES)  # first: a child's most memory is never told as less than what this process has
        speed(law, Path(name))


if __name__ == "__main__":
    main()
