"""The child of ``peers_screen.py``: OpenFisca-Core or PolicyEngine-Core in an environment of its own.

Arguments: the name of the package, the folder with ``model.py`` and the columns, the year. For each line on its standard input
it calculates both verdicts anew and prints the seconds from columns to verdicts, and how many of them went into the empty
simulation. In the end it saves the verdicts beside the columns.
"""

import sys
from importlib import import_module
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

import numpy as np


def main() -> None:
    core, folder, year = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    entities = import_module(f"{core}.entities")
    enums = import_module(f"{core}.{'enums' if core.startswith('policy') else 'indexed_enums'}")
    variables = import_module(f"{core}.variables")
    builder = import_module(f"{core}.simulations").SimulationBuilder
    systems = import_module(f"{core}.taxbenefitsystems")
    year_period = import_module(f"{core}.periods").YEAR
    person = entities.build_entity(key="person", plural="persons", label="A person", is_person=True)
    names: dict[str, Any] = {
        "Variable": variables.Variable,
        "Enum": enums.Enum,
        "person": person,
        "YEAR": year_period,
    }
    exec((folder / "model.py").read_text("utf-8"), names)
    system = systems.TaxBenefitSystem([person])
    system.add_variables(*names["VARIABLES"])
    columns = {path.stem: np.load(path) for path in sorted(folder.glob("*.npy"))}
    given = {
        name: enums.EnumArray(column, names["ENUMS"][name]) if name in names["ENUMS"] else column
        for name, column in columns.items()
    }
    rows = len(next(iter(columns.values())))
    found: dict[str, Any] = {}
    print("ready", flush=True)
    for _ in sys.stdin:
        times = []
        for _ in range(4):
            found = {}
            start = perf_counter()
            simulation = builder().build_default_simulation(system, count=rows)
            built = perf_counter() - start
            for name, column in given.items():
                simulation.set_input(name, year, column)
            found = {name: simulation.calculate(name, year) for name in names["DECISIONS"]}
            times.append((perf_counter() - start, built))
            del simulation
        took, built = map(
            median, zip(*times[1:], strict=True)
        )  # the first time, memory that was given back comes slowly
        print(took, built, flush=True)
    for name, verdict in found.items():
        np.save(folder / core / f"{name}.npy", verdict)


if __name__ == "__main__":
    main()
