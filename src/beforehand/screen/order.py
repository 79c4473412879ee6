"""The only orders there are besides the input's own.

Rows may be sorted by what is left to do for people, never by what the law says of them: there is no order, no filter and no
colour by a verdict or by papers held, so that nobody can pick people with this program (docs/explanation).

    one-fact-away     rows that lack exactly one fact come first: there a question leads to an answer
    answer-changed    of rows whose answer changed, those with another verdict come first
"""

from collections.abc import Iterable, Iterator
from typing import Final

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

ONE_FACT_AWAY: Final = "one-fact-away"
ANSWER_CHANGED: Final = "answer-changed"

ORDERS = (ONE_FACT_AWAY, ANSWER_CHANGED)
"""What ``--sort`` may be."""


def put_first(batches: Iterable[tuple[pa.RecordBatch, NDArray[np.bool_]]]) -> Iterator[pa.RecordBatch]:
    """The marked rows of all batches, then the others; each in the order in which they came.

    The others wait in memory until the last batch has come.
    """
    waiting: list[pa.RecordBatch] = []
    for batch, first in batches:
        if (made := batch.filter(pa.array(first))).num_rows:
            yield made
        if (others := batch.filter(pa.array(~first))).num_rows:
            waiting.append(others)
    yield from waiting
