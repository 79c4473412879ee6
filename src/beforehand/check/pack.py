"""All checks of a pack, in order."""

from collections.abc import Callable, Iterable
from itertools import islice

from beforehand.check.bad_derivations import bad_derivations
from beforehand.check.decision_cycles import decision_cycles
from beforehand.check.declared import Declared, declared_by
from beforehand.check.duplicate_names import duplicate_names
from beforehand.check.empty_ranges import empty_ranges
from beforehand.check.few_readings import few_readings
from beforehand.check.missing_risks import missing_risks
from beforehand.check.missing_words import missing_words
from beforehand.check.misused_names import misused_names
from beforehand.check.reserved_names import reserved_names
from beforehand.check.term_cycles import term_cycles
from beforehand.check.too_large import too_large
from beforehand.check.undeclared_names import undeclared_names
from beforehand.check.unfit_groups import unfit_groups
from beforehand.check.unfit_values import unfit_values
from beforehand.check.unknown_countries import unknown_countries
from beforehand.check.unknown_outcomes import unknown_outcomes
from beforehand.check.unknown_words import unknown_words
from beforehand.check.unused_names import unused_names
from beforehand.check.wrong_days import wrong_days
from beforehand.check.wrong_languages import wrong_languages
from beforehand.check.wrong_operators import wrong_operators
from beforehand.read.tree import Pack
from beforehand.text.problem import Problem, in_order

MOST_PROBLEMS = 100

MISNAMED = frozenset({"undeclared-name", "term-cycle"})
"""Where a name is wrong, what it was meant to name looks unused: that is told once, as the wrong name."""

CHECKS: tuple[Callable[[Declared], Iterable[Problem]], ...] = (
    duplicate_names,
    reserved_names,
    undeclared_names,
    misused_names,
    wrong_operators,
    unfit_values,
    empty_ranges,
    term_cycles,
    unknown_outcomes,
    decision_cycles,
    bad_derivations,
    few_readings,
    missing_risks,
    unused_names,
    unfit_groups,
    unknown_countries,
    wrong_days,
    wrong_languages,
    missing_words,
    unknown_words,
    too_large,
)


def check_pack(pack: Pack, countries: frozenset[str]) -> tuple[Problem, ...]:
    """Everything that is wrong with a pack that was read, in order of place; of one check, at most a hundred.

    ``countries`` are the codes that a country fact can be (ISO 3166-1 alpha-2).
    """
    declared = declared_by(pack, countries)
    found = [problem for check in CHECKS for problem in islice(check(declared), MOST_PROBLEMS)]
    if any(problem.code in MISNAMED for problem in found):
        found = [problem for problem in found if not problem.code.startswith("unused-")]
    return in_order(found)
