"""``beforehand decide`` as a process, cold, against ``python -c pass`` of the same environment.

Installed as anyone would: a wheel, in a fresh environment outside the checkout, byte code compiled as pip does.
CPU time of each process (user and system), the median of rounds that take turns. Run: ``python bench/cold.py``.
"""

import json
import os
import subprocess
import sys
import venv
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from table import show

ROUNDS = 25
ROOT = Path(__file__).parents[1]
CASE = {
    "applying_for": "residence_permit",
    "sex": "male",
    "age": 24,
    "citizenship": "TJ",
    "ground": "year_on_temporary_permit",
}
PARTS = """
from time import process_time as now
start = now()
import click
after_click = now()
import beforehand
after_import = now()
law = beforehand.load_law("ru-decree-821")
after_load = now()
answers = law.decide({case!r})
verdicts = [answer.verdict for answer in answers.values()]
after_decide = now()
text = answers.as_text()
after_text = now()
print(start, after_click, after_import, after_load, after_decide, after_text)
"""


def install(folder: Path) -> Path:
    """An environment with the wheel of this checkout, and its interpreter."""
    wheels = folder / "wheels"
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "wheel", str(ROOT), "--no-deps", "--wheel-dir", str(wheels)], check=True, stderr=subprocess.DEVNULL
    )
    venv.create(folder / "env", with_pip=True)
    python = folder / "env" / "bin" / "python"
    wheel = next(wheels.glob("*.whl"))
    env = {k: v for k, v in os.environ.items() if k not in {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH"}}
    subprocess.run([str(python), *pip[1:], "install", str(wheel)], check=True, env=env, stderr=subprocess.DEVNULL)
    return python


def one_run(command: list[str], env: dict[str, str]) -> tuple[float, float]:
    """Milliseconds of CPU time and of wall time of a process."""
    start = perf_counter()
    child = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, cwd="/")
    _, status, usage = os.wait4(child.pid, 0)
    wall = (perf_counter() - start) * 1e3
    child.returncode = os.waitstatus_to_exitcode(status)
    assert child.returncode == 0, command
    return (usage.ru_utime + usage.ru_stime) * 1e3, wall


def main() -> None:
    dropped = {"PYTHONDONTWRITEBYTECODE", "PYTHONPATH", "COLUMNS"}
    env = {k: v for k, v in os.environ.items() if k not in dropped}
    with TemporaryDirectory() as name:
        folder = Path(name)
        python = str(install(folder))
        facts = folder / "case.json"
        facts.write_text(json.dumps(CASE), "utf-8")
        decide = [str(folder / "env" / "bin" / "beforehand"), "decide", "ru-decree-821", "--facts", str(facts)]
        works = {
            "`python -c pass`": [python, "-c", "pass"],
            "`import click`": [python, "-c", "import click"],
            "`import msgspec`": [python, "-c", "import msgspec"],
            "`import beforehand`": [python, "-c", "import beforehand"],
            "`beforehand --version`": [decide[0], "--version"],
            "`beforehand decide`, text (target 8x)": decide,
            "`beforehand decide --json`": [*decide, "--json"],
            "`beforehand decide --lang ru`": [*decide, "--lang", "ru"],
        }
        took: dict[str, list[tuple[float, float]]] = {what: [] for what in works}
        for round_ in range(ROUNDS + 2):
            for what, command in works.items():
                run = one_run(command, env)
                if round_ >= 2:
                    took[what].append(run)
        bare = [median(run[i] for run in took["`python -c pass`"]) for i in (0, 1)]
        rows = []
        for what, runs in took.items():
            cpu, wall = (median(run[i] for run in runs) for i in (0, 1))
            rows.append((what, f"{cpu:.1f}", f"{cpu / bare[0]:.1f}x", f"{wall:.1f}", f"{wall / bare[1]:.1f}x"))
        show(
            f"A process, cold, ms (median of {ROUNDS} rounds)",
            ("process", "CPU time", "against bare", "wall time", "against bare"),
            rows,
        )
        parts(python, env)
        modules(decide, python, env)


def parts(python: str, env: dict[str, str]) -> None:
    """What one answer spends where."""
    runs = []
    for _ in range(ROUNDS):
        told = subprocess.run(
            [python, "-c", PARTS.format(case=CASE)], env=env, check=True, capture_output=True, text=True, cwd="/"
        ).stdout
        marks = [float(mark) * 1e3 for mark in told.split()]
        runs.append([b - a for a, b in zip([0.0, *marks], marks, strict=False)])
    names = ("interpreter", "import click", "import beforehand", "load_law", "decide", "as_text, with the reasons")
    rows = [(name, f"{median(run[i] for run in runs):.1f}") for i, name in enumerate(names)]
    show("Its parts, ms of CPU time (median)", ("part", "ms"), rows)


def modules(decide: list[str], python: str, env: dict[str, str]) -> None:
    """The modules that cost most to import, with their own time (imports of others taken out)."""
    costs: dict[str, list[int]] = {}
    for _ in range(9):
        told = subprocess.run(
            [python, "-X", "importtime", *decide], env=env, check=True, capture_output=True, text=True, cwd="/"
        ).stderr
        for line in told.splitlines():
            cost, _, name = line.removeprefix("import time:").split("|")
            if cost.strip().isdecimal():
                costs.setdefault(name.strip(), []).append(int(cost))
    own = {name: median(times) for name, times in costs.items()}
    total: dict[str, float] = {}
    for name, time in own.items():
        total[name.partition(".")[0]] = total.get(name.partition(".")[0], 0) + time
    for title, found in (("packages", total), ("modules", own)):
        most = sorted(found.items(), key=lambda cost: -cost[1])[:22]
        rows = [(f"`{module}`", f"{time / 1e3:.2f}") for module, time in most]
        show(f"The {title} that cost most to import, ms of their own (importtime, median of 9)", (title, "ms"), rows)


if __name__ == "__main__":
    main()
