"""Waits for a moment in which nobody else uses the processors: two threads cannot be timed beside other work."""

from pathlib import Path
from time import perf_counter, sleep

STAT = Path("/proc/stat")
LOOK, MOST = 0.3, 10.0
"""Seconds of one look, and the longest to wait."""


def wait_until_quiet(longest: float = MOST) -> bool:
    """Wait until the processors were idle for a moment; false if they never were, or where they cannot be watched (not Linux)."""
    until = perf_counter() + longest
    while STAT.exists():
        before = _jiffies()
        sleep(LOOK)
        busy, idle = (now - then for now, then in zip(_jiffies(), before, strict=True))
        if busy <= 0.05 * (busy + idle):
            return True
        if perf_counter() > until:
            return False
    return False


def _jiffies() -> tuple[int, int]:
    user, nice, system, idle, *_ = map(int, STAT.read_text().split("\n", 1)[0].split()[1:])
    return user + nice + system, idle
