"""Which column of a table is which fact of a law, and which holds the office's own numbers of cases."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from beforehand.errors import TableError
from beforehand.law import Law
from beforehand.screen.vocabulary import Vocabulary, fold, general_spellings
from beforehand.text.problem import Problem, did_you_mean, listing, quote


@dataclass(frozen=True, slots=True)
class Mapped:
    """``columns`` are those of facts, by fact; ``unused`` are neither a fact nor the id, and are not carried."""

    columns: Mapping[str, str]
    id_column: str | None = None
    unused: tuple[str, ...] = ()


def map_columns(
    law: Law,
    vocabulary: Vocabulary,
    names: Sequence[str],
    chosen: Mapping[str, str],
    id_column: str | None = None,
) -> Mapped:
    """Which column is which fact. ``chosen`` has facts by column, as the user said, and goes before what headers mean.

    Raises TableError with every problem: a column or fact that is not there, two columns for one fact, or no column at all
    that the law knows.
    """
    problems = [*_unknown(law, names, chosen, id_column), *_twice_chosen(chosen)]
    if problems:
        raise TableError(tuple(problems))
    columns = {fact: column for column, fact in chosen.items()}
    found: dict[str, list[str]] = {}
    for name in names:
        fact = vocabulary.fact_of(name)
        if fact and fact not in columns and name not in chosen and name != id_column:
            found.setdefault(fact, []).append(name)
    problems += [_two_columns(fact, both) for fact, both in found.items() if len(both) > 1]
    columns |= {fact: both[0] for fact, both in found.items()}
    if not columns:
        problems.append(_nothing_known(law, names))
    if problems:
        raise TableError(tuple(problems))
    used = set(columns.values())
    own = id_column or next((name for name in names if name not in used and is_id(name)), None)
    order = {fact.name: number for number, fact in enumerate(law.ruleset.facts)}
    columns = dict(sorted(columns.items(), key=lambda pair: order[pair[0]]))
    return Mapped(columns, own, tuple(name for name in names if name not in used and name != own))


def is_id(header: str) -> bool:
    """Whether a header is one that a column of case numbers has."""
    return fold(header) in {fold(word) for word in general_spellings()["case"]}


def _unknown(law: Law, names: Sequence[str], chosen: Mapping[str, str], id_column: str | None) -> Iterator[Problem]:
    facts = [fact.name for fact in law.ruleset.facts]
    for column, fact in chosen.items():
        if column not in names:
            yield _no_column(column, names, "--map")
        if fact not in facts:
            advice = did_you_mean(fact, facts) or f"The facts are {listing(facts, 40)}."
            yield Problem("undeclared-fact", f"--map names {quote(fact)}, which is no fact of this law.", help=advice)
    if id_column is not None and id_column not in names:
        yield _no_column(id_column, names, "--id")
    if id_column is not None and id_column in chosen:
        message = f"Column {quote(id_column)} is named by --id and by --map."
        yield Problem("two-uses", message, help="A column is either the case's number or a fact.")


def _no_column(column: str, names: Sequence[str], option: str) -> Problem:
    advice = did_you_mean(column, names) or f"The columns are {listing([quote(name) for name in names], 40)}."
    return Problem(
        "no-such-column", f"{option} names column {quote(column)}, which the table does not have.", help=advice
    )


def _twice_chosen(chosen: Mapping[str, str]) -> Iterator[Problem]:
    for fact in dict.fromkeys(chosen.values()):
        both = [column for column, own in chosen.items() if own == fact]
        if len(both) > 1:
            yield _two_columns(fact, both)


def _two_columns(fact: str, columns: Sequence[str]) -> Problem:
    told = listing([quote(name) for name in columns]).replace(" or ", " and ")
    advice = f"Say which one counts: --map {quote(f'{columns[0]}={fact}')}."
    return Problem("two-columns", f"Columns {told} are both {fact}.", help=advice)


def _nothing_known(law: Law, names: Sequence[str]) -> Problem:
    facts = [fact.name for fact in law.ruleset.facts]
    advice = (
        f"The facts are {listing(facts, 40)}. Name a column by its fact, or say --map COLUMN=FACT;"
        " --template writes a table to fill in."
    )
    told = listing([quote(name) for name in names], 20).replace(" or ", " and ")
    return Problem("no-known-column", f"No column is one that this law knows: {told}.", help=advice)
