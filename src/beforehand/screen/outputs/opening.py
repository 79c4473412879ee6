"""The format of an output follows from its name."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pyarrow as pa

from beforehand.errors import WriteError
from beforehand.screen.outputs.database import DuckDB, Sqlite
from beforehand.screen.outputs.lines import Lines, delimited, json_lines
from beforehand.screen.outputs.output import Output, Sink, faults_told
from beforehand.screen.outputs.parquet import Parquet
from beforehand.screen.outputs.place import Place
from beforehand.screen.outputs.sheet import MOST_ROWS, Sheet, too_many
from beforehand.text.problem import listing

Opened = Callable[[Place, pa.Schema, Mapping[str, str]], Sink]

FORMATS: dict[str, Opened] = {
    ".csv": lambda place, schema, _: Lines(place, delimited(schema.names, ",")),
    ".tsv": lambda place, schema, _: Lines(place, delimited(schema.names, "\t")),
    ".xlsx": lambda place, schema, about: Sheet(place, schema.names, about),
    ".parquet": Parquet,
    ".jsonl": lambda place, schema, _: Lines(place, json_lines(schema.names)),
    ".ndjson": lambda place, schema, _: Lines(place, json_lines(schema.names)),
    ".duckdb": DuckDB,
    ".sqlite": Sqlite,
    ".db": Sqlite,
}

SUFFIXES = tuple(FORMATS)
"""What names of outputs may end in."""

SAME_BYTES = frozenset({".csv", ".tsv", ".xlsx", ".parquet", ".jsonl", ".ndjson"})
"""The formats in which the same rows give the same bytes."""


def open_output(
    path: Path, schema: pa.Schema, *, about: Mapping[str, str], rows: int | None = None, inputs: Iterable[Path] = ()
) -> Output:
    """Open a file for answers, in the format that its name ends in. Rows stand in it in the order in which they are written.

    ``about`` is said in the file where the format has room for it; ``rows`` is how many will come, if that is known; ``inputs``
    are the files that are read. Raises WriteError where nothing can or may be written.
    """
    suffix = path.suffix.lower()
    opened = FORMATS.get(suffix)
    if opened is None:
        raise WriteError(f"{path}: answers go into files whose names end in {listing(list(SUFFIXES))}.")
    if suffix == ".xlsx" and rows is not None and rows > MOST_ROWS:
        raise too_many(path)
    place = Place(path, inputs)
    with faults_told(path):
        place.claim()
        try:
            sink = opened(place, schema, about)
            place.claimed()
        except BaseException:
            place.give_up()
            raise
    return Output(place, sink)
