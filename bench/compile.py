"""Compiling: the shipped laws from text, synthetic ones of 10 to 1,000 rules, and laws that have no small diagram.

Every law in a process of its own, for its peak of memory. Run: ``python bench/compile.py``.
"""

import json
import resource
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from building import Stages, build, read_rules
from synthetic import Shape, write_pack
from table import show

from beforehand.diagram.index import NODE_BUDGET, build_index
from beforehand.diagram.store import TooLargeError
from beforehand.errors import PackError
from beforehand.load import PACKS, shipped_packs

SIZES = (10, 30, 100, 300, 1000)
STAGES = ("read", "check", "rules", "cells", "order", "worlds", "join", "answers", "reasons")
GIBIBYTE = 1 << 30
PATIENCE = 240


def one(kind: str, size: int, *, whole: bool) -> dict[str, object]:
    """Compile one law here, and say what it took. ``whole``: as ``load_law`` does, else stage by stage."""
    with TemporaryDirectory() as folder:
        pack = PACKS / kind if kind in shipped_packs() else write_pack(Shape(kind, size), Path(folder))
        stages = Stages()
        ruleset = read_rules(pack, stages)
    refused = ""
    try:
        if whole:
            build_index(ruleset)
            stages.done("index")
        else:
            build(ruleset, stages, NODE_BUDGET)
    except PackError as error:
        refused = error.problems[0].code
    except TooLargeError:
        refused = "law-too-large"
    except MemoryError:
        refused = "out of memory"
    return {
        "seconds": stages.seconds,
        "nodes": stages.nodes,
        "total": process_time(),
        "megabytes": stages.megabytes,
        "refused": refused,
    }


def apart(kind: str, size: int, *, whole: bool = False, memory: int = 0) -> dict[str, object]:
    """The same in a process of its own, with a limit of memory."""

    def limit() -> None:
        if memory:
            resource.setrlimit(resource.RLIMIT_AS, (memory, memory))

    command = [sys.executable, __file__, kind, str(size), *(["whole"] if whole else [])]
    try:
        told = subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=limit,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return {"seconds": {}, "nodes": {}, "total": float(PATIENCE), "megabytes": 0.0, "refused": "stopped by hand"}
    if told.returncode != 0:
        last = (told.stderr.strip().splitlines() or ["killed"])[-1]
        return {"seconds": {}, "nodes": {}, "total": 0.0, "megabytes": 0.0, "refused": last[:60]}
    found: dict[str, object] = json.loads(told.stdout)
    return found


def row(label: object, found: dict[str, object]) -> list[object]:
    seconds: dict[str, float] = found["seconds"]  # type: ignore[assignment]
    nodes: dict[str, int] = found["nodes"]  # type: ignore[assignment]
    return [
        label,
        *(f"{seconds[stage]:.2f}" if stage in seconds else "" for stage in STAGES),
        f"{found['total']:.1f}",
        *(nodes.get(name, "") for name in ("worlds", "worlds made", "joined made", "answers")),
        f"{found['megabytes']:.0f}",
        found["refused"] or "compiled",
    ]


HEAD = ("rules", *STAGES, "all, s", "world nodes", "made", "joined made", "answer nodes", "peak MB", "result")


def main() -> None:
    rows = [row(name, apart(name, 0)) for name in shipped_packs()]
    show("Shipped laws from text, seconds of CPU time (target: under 0.5 s; `all` has the start of Python)", HEAD, rows)
    for kind, words in (
        ("selected", "What is applied for selects the chapter; lists of countries are used again"),
        ("open", "No fact selects the chapter"),
        ("own-lists", "What is applied for selects the chapter; every exception has its own list of countries"),
    ):
        rows = []
        for size in SIZES:
            found = apart(kind, size)
            rows.append(row(size, found))
            if found["refused"]:
                break
        show(f"{words} (target for 1,000: 20 s, 1 GiB)", HEAD, rows)
    found = apart("selected", 1000, whole=True, memory=GIBIBYTE)
    limited = [["selected", 1000, f"{found['total']:.1f}", f"{found['megabytes']:.0f}", found["refused"] or "compiled"]]
    for kind, size in (("random", 100), ("random", 300), ("pairs", 40), ("pairs", 120)):
        found = apart(kind, size, whole=True)
        told = [f"{found['total']:.1f}", f"{found['megabytes']:.0f}", found["refused"] or "compiled"]
        limited.append([kind, size, *told])
    show(
        "As `load_law` compiles: 1,000 rules under a limit of 1 GiB, and laws without a small diagram",
        ("law", "rules or facts", "CPU s", "peak MB", "result"),
        limited,
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(one(sys.argv[1], int(sys.argv[2]), whole=len(sys.argv) > 3)))
    else:
        main()
