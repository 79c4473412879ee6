"""The order of the variables: how many nodes each heuristic gives, and what sifting would still gain.

World nodes (outcome over worlds) and answer nodes (with an unknown child for every fact), all decisions of a law added
up. Points always stand below facts. Run: ``python bench/order.py``.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

from building import Stages, build, read_rules
from synthetic import Shape, write_pack
from table import show

from beforehand.diagram.order import order_variables
from beforehand.diagram.store import TooLargeError
from beforehand.ir.cells import every_path
from beforehand.ir.conditions import Held, atoms
from beforehand.ir.ruleset import Ruleset
from beforehand.load import PACKS, shipped_packs

Names = tuple[str, ...]
Order = tuple[Names, Names]
Size = tuple[int, int]
RANDOM = 50
BUDGET = 200_000
PATIENCE = 75.0


def pack_order(ruleset: Ruleset) -> Order:
    """As the pack lists its facts and points."""
    return tuple(fact.name for fact in ruleset.facts), tuple(point.name for point in ruleset.points)


def groups(ruleset: Ruleset) -> list[Names]:
    """The facts and points that each rule compares, those of the rules above it too, in order of mention."""
    return [
        tuple(
            dict.fromkeys(
                atom.point if isinstance(atom, Held) else atom.fact
                for part in (*above, rule)
                for atom in atoms(part.when)
            )
        )
        for decision in ruleset.decisions
        for rule, above in every_path(decision.rules)
    ]


def first_mention(ruleset: Ruleset) -> Order:
    """As the rules mention them."""
    mentioned = {name: None for group in groups(ruleset) for name in group}
    facts, points = pack_order(ruleset)
    own = (facts, points)
    return tuple(  # type: ignore[return-value]
        tuple([name for name in mentioned if name in part] + [name for name in part if name not in mentioned])
        for part in own
    )


def shared_first(ruleset: Ruleset) -> Order:
    """Facts that are compared together with more than twice as many others as is usual go first; the rest as mentioned.

    Of the shared facts, the one that stands in most rules is first: what selects the chapter.
    """
    facts, points = first_mention(ruleset)
    beside: dict[str, set[str]] = {name: set() for name in facts}
    count = dict.fromkeys(facts, 0)
    for group in groups(ruleset):
        own = [name for name in group if name in beside]
        for name in own:
            beside[name] |= set(own)
            count[name] += 1
    usual = median(len(others) for others in beside.values())
    shared = [name for name in facts if len(beside[name]) > 2 * usual]
    shared.sort(key=lambda name: -count[name])
    return (*shared, *(name for name in facts if name not in shared)), points


def size(ruleset: Ruleset, order: Order, budget: int = BUDGET) -> Size | None:
    """World nodes and answer nodes under an order; None beyond the budget."""
    stages = Stages()
    try:
        build(ruleset, stages, budget, lambda _: order, reasons=False)
    except TooLargeError:
        return None
    return stages.nodes["worlds"], stages.nodes.get("answers", 0)


def sift(ruleset: Ruleset, order: Order) -> tuple[Order, Size, int]:
    """Each variable in turn moved to its best place, until no move helps or the time is up; every try is built anew."""
    best = size(ruleset, order)
    assert best is not None
    tries = 0
    improved = True
    until = process_time() + PATIENCE
    while improved and process_time() < until:
        improved = False
        for part in (0, 1):
            for name in order[part] if process_time() < until else ():
                rest = [other for other in order[part] if other != name]
                for place in range(len(rest) + 1):
                    moved = (*rest[:place], name, *rest[place:])
                    candidate: Order = (moved, order[1]) if part == 0 else (order[0], moved)
                    if candidate == order:
                        continue
                    tries += 1
                    found = size(ruleset, candidate, 4 * sum(best) + 10_000)
                    if found is not None and sum(found) < sum(best):
                        best, order, improved = found, candidate, True
    return order, best, tries


def measure(name: str, ruleset: Ruleset, tries: int, *, sifted: bool) -> list[list[object]]:
    """The rows of one law."""
    heuristics: Sequence[tuple[str, Callable[[Ruleset], Order]]] = (
        ("pack order", pack_order),
        ("first mention", first_mention),
        ("FORCE", lambda rules: order_variables(rules)[-1]),
        ("shared facts first, the rest as mentioned", shared_first),
    )
    rows: list[list[object]] = []
    for words, heuristic in heuristics:
        rows.append([name, words, *_told(size(ruleset, heuristic(ruleset)))])
    random = Random(1)
    found = []
    for _ in range(tries):
        facts, points = (list(part) for part in pack_order(ruleset))
        random.shuffle(facts)
        random.shuffle(points)
        found.append(size(ruleset, (tuple(facts), tuple(points))))
    if tries:
        ranked = sorted(found, key=lambda f: sum(f) if f else 10**9)
        rows.append([name, f"random, best of {tries}", *_told(ranked[0])])
        rows.append([name, f"random, median of {tries}", *_told(ranked[tries // 2])])
    if sifted:
        start = process_time()
        order, best, count = sift(ruleset, order_variables(ruleset)[-1])
        took = process_time() - start
        rows.append([name, f"FORCE, then sifted ({count:,} tries, {took:.0f} s)", *_told(best)])
        print("sifted:", ", ".join(order[0]))
    return rows


def _told(found: Size | None) -> tuple[str, str]:
    return (f"{found[0]:,}", f"{found[1]:,}") if found else (f"over {BUDGET:,}", "")


def main() -> None:
    rows: list[list[object]] = []
    for pack in shipped_packs():
        rows += measure(pack, read_rules(PACKS / pack, Stages()), RANDOM, sifted=True)
    with TemporaryDirectory() as folder:
        for shape, tries in ((Shape("selected", 100), 10), (Shape("selected", 300), 0), (Shape("open", 100), 0)):
            rows += measure(shape.name, read_rules(write_pack(shape, Path(folder)), Stages()), tries, sifted=False)
    show("Nodes under different orders", ("law", "order", "world nodes", "answer nodes"), rows)


if __name__ == "__main__":
    main()
