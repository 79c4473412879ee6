"""The stages of compiling, one by one, with what they take: for ``compile.py`` and ``order.py``."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from resource import RUSAGE_SELF, getrusage
from time import process_time

from beforehand.check import check_pack
from beforehand.compile.from_tree import from_tree
from beforehand.diagram.answers import AnswerBuilder
from beforehand.diagram.index import smallest_worlds
from beforehand.diagram.store import Store, TooLargeError
from beforehand.diagram.worlds import DEFECTS, Variables, WorldBuilder
from beforehand.errors import PackError
from beforehand.ir.case import from_text
from beforehand.ir.cells import Cells, cut_cells
from beforehand.ir.countries import COUNTRIES
from beforehand.ir.ruleset import Ruleset
from beforehand.ir.support import standings
from beforehand.load import hash_files
from beforehand.read.folder import read_folder
from beforehand.read.pack import read_pack


@dataclass
class Stages:
    """CPU seconds and sizes of what was built so far; megabytes of memory at its highest."""

    seconds: dict[str, float] = field(default_factory=dict)
    nodes: dict[str, int] = field(default_factory=dict)
    _since: float = field(default_factory=process_time)

    def done(self, stage: str) -> None:
        now = process_time()
        self.seconds[stage] = self.seconds.get(stage, 0.0) + now - self._since
        self._since = now

    @property
    def megabytes(self) -> float:
        return getrusage(RUSAGE_SELF).ru_maxrss / 1024


def read_rules(pack: Path, stages: Stages) -> Ruleset:
    """A pack as rules: read, checked, its names resolved."""
    files, problems = read_folder(pack)
    if problems:
        raise PackError(problems)
    tree, problems = read_pack(files, pack.name, shown=f"{pack.name}/")
    stages.done("read")
    if tree is not None and not problems:
        problems = check_pack(tree, frozenset(COUNTRIES))
    if problems or tree is None:
        raise PackError(problems)
    stages.done("check")
    ruleset = from_tree(tree, hash_files(files))
    stages.done("rules")
    return ruleset


def variables_in(ruleset: Ruleset, cells: dict[str, Cells], facts: Sequence[str], points: Sequence[str]) -> Variables:
    """The variables of a law in a given order."""
    readings = {point.name: len(point.readings) for point in ruleset.points}
    sizes = (*(cells[name].size for name in facts), *(readings[name] for name in points))
    return Variables((*facts, *points), sizes, len(facts))


def build(
    ruleset: Ruleset,
    stages: Stages,
    budget: int,
    order: Callable[[Ruleset], tuple[Sequence[str], Sequence[str]]] | None = None,
    *,
    worlds_only: bool = False,
    reasons: bool = True,
) -> None:
    """All diagrams of a law, as ``build_index`` makes them. Raises TooLargeError; what was built by then is in ``stages``."""
    cells = cut_cells(ruleset)
    stages.done("cells")
    if order is None:
        whole = smallest_worlds(ruleset, cells, budget)
        if whole is None:
            raise TooLargeError(budget)
        make, variables = whole
        worlds = make.store
    else:
        variables = variables_in(ruleset, cells, *order(ruleset))
        worlds = Store(budget)
        make = WorldBuilder(ruleset, cells, variables, worlds)
    stages.done("order")
    own = {fact.name: fact for fact in ruleset.facts}
    state = standings(ruleset)
    names = variables.names
    facts = [own[name] for name in names[: variables.facts]]
    presumed = [cells[f.name].find(from_text(f, f.presumed.value)) if f.presumed else None for f in facts]
    answers = Store(budget)
    lift = AnswerBuilder(
        variables, [state[name] for name in names[variables.facts :]], presumed, worlds, answers, budget
    )
    total = stages.nodes
    for decision in ruleset.decisions:
        live = lift.live(make.outcome(decision))
        stages.done("worlds")
        total["worlds"] = total.get("worlds", 0) + _count(worlds, live)
        total["worlds made"] = len(worlds.variable)
        total["defects"] = total.get("defects", 0) + sum(d < 0 and bool((-1 - d) & DEFECTS) for d in worlds.below(live))
        if worlds_only:
            continue
        joined = lift.join(live)
        stages.done("join")
        total["joined"] = total.get("joined", 0) + _count(lift.joined, joined)
        total["joined made"] = len(lift.joined.variable)
        answer = lift.answer(joined)
        stages.done("answers")
        total["answers"] = total.get("answers", 0) + _count(answers, answer)
        if not reasons:
            continue
        for truth in make.build(decision).undefeated.values():
            lift.always(truth)
        stages.done("reasons")
        total["with reasons"] = len(answers.variable)


def _count(store: Store, diagram: int) -> int:
    return sum(d >= 0 for d in store.below(diagram))
