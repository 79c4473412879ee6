"""Compiling and asking: the shipped laws from text, synthetic ones of 10 to 1,000 rules, laws that have no small diagram.

Every law in a process of its own, for its peak of memory, and the largest under a limit of 1 GiB. After compiling, cases
are asked, and all their reasons. Run: ``python bench/compile.py``.
"""

import json
import resource
import subprocess
import sys
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from building import Stages, read_rules
from synthetic import Shape, write_pack
from table import show

from beforehand.diagram.index import Index, build_index
from beforehand.errors import FactsError, PackError
from beforehand.ir.case import written
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Law
from beforehand.load import PACKS, shipped_packs

SIZES = (10, 30, 100, 300, 1000)
GIBIBYTE = 1 << 30
PATIENCE = 400
CASES = 8
SHARES = (1.0, 0.85, 0.5)


def one(kind: str, size: int) -> dict[str, object]:
    """Compile one law here, ask it, and say what that took."""
    with TemporaryDirectory() as folder:
        pack = PACKS / kind if kind in shipped_packs() else write_pack(Shape(kind, size), Path(folder))
        stages = Stages()
        ruleset = read_rules(pack, stages)
    try:
        index = build_index(ruleset)
    except PackError as error:
        return {"how": error.problems[0].code, "seconds": process_time(), "megabytes": stages.megabytes, "asked": []}
    stages.done("index")
    found = {
        "how": how_answered(index),
        "read": sum(stages.seconds[stage] for stage in ("read", "check", "rules")),
        "index": stages.seconds["index"],
        "seconds": process_time(),
        "worlds": len(index.worlds.variable),
        "answers": len(index.answers.variable),
        "megabytes": stages.megabytes,
    }
    return found | {"asked": [asked(ruleset, index, share) for share in SHARES]}


def how_answered(index: Index) -> str:
    """By which of the three roads the cases of a law are answered."""
    own = list(index.decisions.values())
    if all(decision.answer is not None for decision in own):
        return "answer diagram"
    return "worlds" if all(decision.outcome is not None for decision in own) else "parts"


def asked(ruleset: Ruleset, index: Index, share: float) -> list[float]:
    """Milliseconds for an answer, and for all its reasons (median and most), where this share of the facts is known."""
    law, random = Law(ruleset, index), Random(1)
    told, reasons = [], []
    for _ in range(CASES):
        case = {}
        for fact in ruleset.facts:
            cells = index.cells[fact.name]
            if random.random() < share:
                case[fact.name] = written(fact, cells.example(random.randrange(cells.size)))
        start = process_time()
        try:
            answers = law.decide(case)
        except FactsError:
            continue
        told.append(1000 * (process_time() - start))
        start = process_time()
        for answer in answers.values():
            _ = answer.reasons
        reasons.append(1000 * (process_time() - start))
    return [median(told), median(reasons), max(reasons)] if told else []


def apart(kind: str, size: int) -> dict[str, object]:
    """The same in a process of its own, with a limit of memory."""

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (GIBIBYTE, GIBIBYTE))

    try:
        told = subprocess.run(
            [sys.executable, __file__, kind, str(size)],
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=limit,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return {"how": "stopped by hand", "seconds": float(PATIENCE), "megabytes": 0.0, "asked": []}
    if told.returncode != 0:
        last = (told.stderr.strip().splitlines() or ["killed"])[-1]
        return {"how": last[:60], "seconds": 0.0, "megabytes": 0.0, "asked": []}
    found: dict[str, object] = json.loads(told.stdout)
    return found


def row(label: object, found: dict[str, object]) -> list[object]:
    asked_: list[list[float]] = found["asked"]  # type: ignore[assignment]
    return [
        label,
        *(f"{found[key]:.2f}" if key in found else "" for key in ("read", "index", "seconds")),
        found.get("worlds", ""),
        found.get("answers", ""),
        f"{found['megabytes']:.0f}",
        found["how"],
        *(" / ".join(f"{figure:.3g}" for figure in figures) if figures else "-" for figures in asked_),
    ]


HEAD = (
    *("rules", "read, check", "index", "all, s", "world nodes", "answer nodes", "peak MB", "answered from"),
    *(f"{share:.0%} known" for share in SHARES),
)
KINDS = {
    "selected": "What is applied for selects the chapter; lists of countries are used again",
    "open": "No fact selects the chapter",
    "own-lists": "What is applied for selects the chapter; every exception has its own list of countries",
}
UNITS = "milliseconds to answer a case / for all its reasons, median / most"


def main() -> None:
    rows = [row(name, apart(name, 0)) for name in shipped_packs()]
    show(f"Shipped laws from text (target for reading to index: 0.5 s; {UNITS})", HEAD, rows)
    for kind, words in KINDS.items():
        rows = [row(size, apart(kind, size)) for size in SIZES]
        show(f"{words} (target for 1,000: 20 s, 1 GiB; {UNITS})", HEAD, rows)
    rows = [
        row(f"{kind} {size}", apart(kind, size))
        for kind, size in (("random", 100), ("random", 300), ("pairs", 40), ("pairs", 120))
    ]
    show(f"Laws without a small diagram ({UNITS})", HEAD, rows)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(one(sys.argv[1], int(sys.argv[2]))))
    else:
        main()
