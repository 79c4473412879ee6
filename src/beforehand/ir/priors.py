"""The rough share of each cell of a fact, for the order of questions only.

    prior: {TJ: 25, UZ: 22, "*": 4}     cells: BY | TJ, UZ, all others     ->    0.0003 | 0.9997

Values that a prior does not name have no share, or one part each of the share of all others.
"""

from datetime import date

from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import Fact

REST = "*"
"""In a prior, all values together that it does not name."""

TO = ".."
"""In the prior of a number or a date, between the two ends of a range, both included."""


def cell_shares(fact: Fact, cells: Cells) -> tuple[float, ...]:
    """The share of each cell, 1 in all. Without a prior all cells are alike; so are the values of a range."""
    weights = [_weight_of_values(fact, group) for group in cells.groups] or [
        sum(share * _overlap(_ends(written), ends) for written, share in fact.prior) for ends in cells.ranges
    ]
    total = sum(weights)
    return tuple(weight / total for weight in weights) if total else (1 / cells.size,) * cells.size


def _weight_of_values(fact: Fact, group: tuple[str, ...]) -> float:
    shares = dict(fact.prior)
    rest = len(set(fact.values) - shares.keys())
    each = shares.get(REST, 0) / rest if rest else 0
    return sum(shares.get(value, each) for value in group)


def _ends(written: str) -> tuple[int, int]:
    low, _, high = written.partition(TO)
    return _number(low), _number(high or low)


def _number(written: str) -> int:
    return date.fromisoformat(written).toordinal() if "-" in written[1:] else int(written)


def _overlap(span: tuple[int, int], cell: tuple[int | None, int | None]) -> float:
    """The part of a range that lies in a cell."""
    low, high = span
    start = low if cell[0] is None else max(low, cell[0])
    end = high if cell[1] is None else min(high, cell[1])
    return max(0, end - start + 1) / (high - low + 1)
