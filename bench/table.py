"""Tables as Markdown, and time in one process: interleaved rounds, CPU time, medians."""

from collections.abc import Callable, Mapping, Sequence
from statistics import median
from time import process_time


def show(title: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a Markdown table."""
    print(f"\n{title}\n", flush=True)
    print("| " + " | ".join(head) + " |")
    print("|" + "---|" * len(head))
    for row in rows:
        print("| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row) + " |", flush=True)


def microseconds(works: Mapping[str, Callable[[], object]], counts: Mapping[str, int], rounds: int) -> dict[str, float]:
    """Microseconds of CPU time per item of each work: the median of rounds that take turns."""
    took: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            start = process_time()
            work()
            took[name].append((process_time() - start) / counts[name] * 1e6)
    return {name: median(times) for name, times in took.items()}
