"""Coded columns in memory, against OpenFisca-Core and PolicyEngine-Core, and against reading the bytes.

Ten million rows of the thirteen facts, 10 % unknown in each field, two cores. The peers calculate a verdict from numpy columns,
every point at a leading reading (``peer_model.py``); we find the number of the whole answer of both decisions: verdict,
certainty, what is possible, rules, sources, open facts and open points. Run: ``python bench/peers_screen.py [rows]``.

Each peer lives in an environment of its own, made with pip in a folder of the user's cache, and runs in a process of its own
(``peers_child.py``) that reads the same columns. Rounds take turns; in each a work is done four times, and the median of the last
three counts: the processors are awake then and its memory at hand. Times are of the clock, for we use two threads and the peers
use what they use; figures are medians of the rounds.
"""

import subprocess
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from os import environ
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import IO

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray
from peer_model import default_of, write_model
from quiet import wait_until_quiet
from screen_data import coded_columns, facts_of, reader_of
from table import show

from beforehand.law import Law, load_law
from beforehand.screen.engine import Engine
from beforehand.screen.table import SLICE

PEERS = {"openfisca_core": "OpenFisca-Core", "policyengine_core": "PolicyEngine-Core"}
ROWS, ROUNDS, YEAR = 10_000_000, 7, "2026"
PLAIN, BEST = "ours, 2 threads", "ours with numba, 2 threads"

Numbers = NDArray[np.integer]


def environment_of(package: str, project: str) -> Path:
    """The Python of a peer's environment, made if it is not there."""
    folder = Path(environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "beforehand-bench" / package
    python = folder / "bin" / "python"
    if not (folder / "made").exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "-qq", project], check=True)
        (folder / "made").touch()
    return python


class Peer:
    """A peer in its process."""

    def __init__(self, package: str, folder: Path) -> None:
        self._package, self._folder = package, folder
        (folder / package).mkdir()
        child = Path(__file__).with_name("peers_child.py")
        self._process = subprocess.Popen(
            [environment_of(package, PEERS[package]), child, package, folder, YEAR],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.built: list[float] = []
        self._line()

    def seconds(self) -> float:
        """One more round."""
        print(file=_open(self._process.stdin), flush=True)
        whole, built = map(float, self._line().split())
        self.built.append(built)
        return whole

    def verdicts(self) -> dict[str, NDArray[np.bool_]]:
        """End the process; what it found in the last round."""
        _open(self._process.stdin).close()
        self._process.wait()
        return {path.stem: np.load(path) for path in (self._folder / self._package).glob("*.npy")}

    def _line(self) -> str:
        line = _open(self._process.stdout).readline()
        if not line:
            raise RuntimeError(f"{self._package} ended")
        return line


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream
    return stream


def save_columns(law: Law, batch: pa.RecordBatch, folder: Path) -> None:
    """The columns as numpy arrays, as the peers want them: places of an enumeration, whole numbers, truths; defaults for nulls."""
    for fact in facts_of(law):
        column = batch.column(fact.name)
        default = default_of(fact)
        if pa.types.is_dictionary(column.type):
            places = np.array([fact.values.index(value) for value in column.dictionary.to_pylist()], np.uint8)
            known = places.take(column.indices.fill_null(0).to_numpy())
            own = np.where(column.is_null().to_numpy(zero_copy_only=False), fact.values.index(str(default)), known)
            np.save(folder / fact.name, own.astype(np.uint8))
        elif pa.types.is_boolean(column.type):
            np.save(folder / fact.name, column.fill_null(default == "true").to_numpy(zero_copy_only=False))
        else:
            days = column.view(pa.int32()) if pa.types.is_date32(column.type) else column
            np.save(folder / fact.name, days.fill_null(0).to_numpy().astype(np.int32))


def bytes_of(batch: pa.RecordBatch) -> list[Numbers]:
    """Every buffer of the columns as whole words of 8 bytes."""
    columns = [c.indices if pa.types.is_dictionary(c.type) else c for c in batch.columns]
    buffers = [np.frombuffer(buffer, np.uint8) for column in columns for buffer in column.buffers() if buffer]
    return [buffer[: len(buffer) // 8 * 8].view(np.uint64) for buffer in buffers]


def compare(
    law: Law, engine: Engine, numbers: Mapping[str, Numbers], batch: pa.RecordBatch, peer: Peer
) -> list[list[object]]:
    """Where a peer says what we say, where all is known and where not."""
    known = np.ones(batch.num_rows, bool)
    for column in batch.columns:
        if column.null_count:
            known &= column.is_valid().to_numpy(zero_copy_only=False)
    rows = []
    for name, theirs in sorted(peer.verdicts().items()):
        own = engine.answers[name]
        first = next(decision for decision in law.ruleset.decisions if decision.name == name).outcomes[0]
        told = [own[number] for number in range(len(own))]
        verdict = np.array([-1 if t.verdict is None else t.verdict == first for t in told], np.int8).take(numbers[name])
        open_ = np.array([t.verdict is None and bool(t.open_facts) for t in told]).take(numbers[name])
        said, same = verdict >= 0, verdict == theirs
        rows.append(
            [
                name,
                _of(same & said & known, said & known),
                _of(same & said & ~known, said & ~known),
                int(np.count_nonzero(said & ~known & ~same)),
                int(np.count_nonzero(open_)),
            ]
        )
    return rows


def _of(part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> str:
    return f"{np.count_nonzero(part):,} of {np.count_nonzero(whole):,}"


def main() -> None:
    rows = int(float(sys.argv[1])) if len(sys.argv) > 1 else ROWS
    law = load_law("ru-decree-821")
    batch = coded_columns(law, rows)
    facts = facts_of(law)
    engine = Engine(law, {fact.name: fact.name for fact in facts}, {fact.name: reader_of(fact) for fact in facts})
    fused = Engine(law, {fact.name: fact.name for fact in facts}, {fact.name: reader_of(fact) for fact in facts})
    slices = [batch.slice(first, SLICE) for first in range(0, rows, SLICE)]
    words = bytes_of(batch)
    size = sum(one.nbytes for one in words)
    with TemporaryDirectory() as name, ThreadPoolExecutor(2) as pool:
        folder = Path(name)
        (folder / "model.py").write_text(write_model(law.ruleset), "utf-8")
        save_columns(law, batch, folder)
        peers = {package: Peer(package, folder) for package in PEERS}
        works: dict[str, Callable[[], float]] = {
            "numpy sum of the same bytes, 1 thread": _timed(lambda: [one.sum() for one in words]),
            "numpy sum of the same bytes, 2 threads": _timed(lambda: list(pool.map(np.sum, words))),
            "ours, 1 thread": _timed(lambda: [engine.screen(one) for one in slices]),
            PLAIN: _timed(lambda: list(pool.map(engine.screen, slices))),
        }
        if fused.fuse():
            works |= {
                "ours with numba, 1 thread": _timed(lambda: [fused.screen(one) for one in slices]),
                BEST: _timed(lambda: list(pool.map(fused.screen, slices))),
            }
        works |= {PEERS[package]: peer.seconds for package, peer in peers.items()}
        quiet = 0
        took: dict[str, list[float]] = {work: [] for work in works}
        for turn in range(ROUNDS + 1):
            for work, seconds in works.items():
                quiet += wait_until_quiet()
                found = seconds()
                if turn:  # the first warms up
                    took[work].append(found)
        middle = {work: median(times) for work, times in took.items()}
        for package, peer in peers.items():
            middle[f"{PEERS[package]} without making its empty simulation"] = middle[PEERS[package]] - median(
                peer.built
            )
        plain, ours, bare = (
            middle[PLAIN],
            middle.get(BEST, middle[PLAIN]),
            middle["numpy sum of the same bytes, 1 thread"],
        )
        show(
            f"Coded columns in memory: {rows:,} rows, {size / rows:.1f} bytes a row"
            f" (median of {ROUNDS} rounds; {quiet} of {len(works) * (ROUNDS + 1)} began on a quiet machine)",
            (
                "work",
                "ms",
                "least ms",
                "million rows/s",
                "time against ours",
                "against ours with numba",
                "against the bytes",
            ),
            [
                [
                    work,
                    f"{t * 1e3:.1f}",
                    f"{min(took.get(work, [t])) * 1e3:.1f}",
                    f"{rows / t / 1e6:.1f}",
                    f"{t / plain:.1f}x",
                    f"{t / ours:.1f}x",
                    f"{t / bare:.1f}x",
                ]
                for work, t in middle.items()
            ],
        )
        parts = [engine.screen(one).numbers for one in slices]
        numbers = {name: np.concatenate([part[name] for part in parts]) for name in engine.answers}
        for package, peer in peers.items():
            show(
                f"{PEERS[package]}: its verdict and ours",
                (
                    "decision",
                    "all facts known: the same, of our verdicts",
                    "facts unknown: the same, of our verdicts",
                    "another verdict than ours",
                    "a verdict where facts are open",
                ),
                compare(law, engine, numbers, batch, peer),
            )


def _timed(work: Callable[[], object]) -> Callable[[], float]:
    def seconds() -> float:
        took = []
        for _ in range(4):
            start = perf_counter()
            work()
            took.append(perf_counter() - start)
        return median(took[1:])  # the first wakes the processors

    return seconds


if __name__ == "__main__":
    main()
