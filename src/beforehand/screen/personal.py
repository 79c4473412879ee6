"""Personal data stops a run: by the header of a column, and by what its values look like. Only leaving columns out helps.

What is found is told by the column and the kind of data, never by what a cell holds. Columns of work places, regions and
lodgings are refused like names: a table of cases is no list of where to find people.
"""

import hmac
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from beforehand.errors import TableError
from beforehand.screen.mapping import Mapped
from beforehand.screen.vocabulary import Vocabulary, fold
from beforehand.text.problem import Problem, quote, visible

_FILE = Path(__file__).with_name("personal.json")

NAMES = "names"
BIRTH = "dates of birth"

FEW = 0.1
"""Values that look like names count in a column that is not carried where at least this share of them does."""

SHORTEST_KEY, LONGEST_KEY = 16, 1 << 20
SHOWN = 12
"""Hexadecimal digits of a keyed id: 48 bits, so of a million different ids two are the same once in 560 times."""


@cache
def _lists() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_FILE.read_text("utf-8"))
    return found


def personal_words() -> tuple[str, ...]:
    """Words of headers that speak of personal data, in every language known; each counts as whole words in a header."""
    return tuple(word for words in _lists()["headers"].values() for word in words)


VALUES: Mapping[str, tuple[re.Pattern[str], ...]] = {
    kind: tuple(map(re.compile, patterns)) for kind, patterns in _lists()["values"].items()
}
"""By kind of personal data, patterns of values without spaces around them. Each means the same to Python and JavaScript."""

PATTERNS: tuple[re.Pattern[str], ...] = tuple(pattern for patterns in VALUES.values() for pattern in patterns)
"""The same without kinds."""


def find_personal(
    names: Iterable[str],
    mapped: Mapped,
    sample: Mapping[str, Iterable[object]],
    vocabulary: Vocabulary,
) -> tuple[Problem, ...]:
    """A problem for each column that holds personal data, or seems to.

    ``names`` are the columns that were not left out, ``sample`` has values of each. A column of a fact is judged by the
    values that the law does not know, so names of countries are none of people.
    """
    facts = {column: fact for fact, column in mapped.columns.items()}
    problems = []
    for name in names:
        kind = _by_header(name, facts.get(name), vocabulary)
        if kind:
            problems.append(_problem("personal-header", name, f"its header speaks of {kind}"))
            continue
        kind = _by_values(name, sample.get(name, ()), facts.get(name), mapped, vocabulary)
        if kind:
            problems.append(_problem("personal-values", name, f"some of its values look like {kind}"))
    return tuple(problems)


def header_kind(header: str) -> str | None:
    """The kind of personal data that a header speaks of, or None."""
    spaced = f" {fold(header).replace('.', ' ').replace('/', ' ').replace('(', ' ').replace(')', ' ')} "
    spaced = f" {' '.join(spaced.split())} "
    return next((kind for word, kind in _header_words().items() if f" {word} " in spaced), None)


@cache
def _header_words() -> dict[str, str]:
    headers = _lists()["headers"].items()
    return {" ".join(fold(word).replace(".", " ").split()): kind for kind, words in headers for word in words}


def value_kind(text: str) -> str | None:
    """The kind of personal data that a value looks like, or None."""
    text = text.strip()
    return next((kind for kind, patterns in VALUES.items() if any(one.search(text) for one in patterns)), None)


def _by_header(header: str, fact: str | None, vocabulary: Vocabulary) -> str | None:
    """A header that the law itself means is none of these; nor is a date of birth that was mapped to a fact."""
    kind = header_kind(header)
    if fact and (kind == BIRTH or vocabulary.fact_of(header) == fact):
        return None
    return kind


def _by_values(
    name: str, values: Iterable[object], fact: str | None, mapped: Mapped, vocabulary: Vocabulary
) -> str | None:
    texts = list(dict.fromkeys(_texts(values)))
    strange = [text for text in texts if not (fact and _known(fact, text, vocabulary))]
    kinds = [kind for kind in map(value_kind, strange) if kind]
    sure = next((kind for kind in kinds if kind != NAMES), None)
    if sure or not kinds:
        return sure
    if name == mapped.id_column:
        return NAMES
    if fact:  # a misspelt country is no name
        return NAMES if 2 * len(strange) > len(texts) else None
    return NAMES if len(kinds) >= FEW * len(texts) else None


def _texts(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value.strip()
        elif isinstance(value, int | float) and not isinstance(value, bool):
            yield str(int(value)) if value == value // 1 else str(value)


def _known(fact: str, text: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.value(fact, text) is not None or vocabulary.blank(text)


def _problem(code: str, column: str, why: str) -> Problem:
    advice = f"Take it out of the table, or leave it out unread: --drop-columns {quote(column)}."
    return Problem(code, f"Column {quote(column)} seems to hold personal data: {why}.", help=advice)


def keyed(ids: Iterable[object], key: bytes) -> list[str | None]:
    """Ids that only somebody with the key can lead back: twelve hexadecimal digits of HMAC-SHA-256, None for None."""
    return [None if one is None else hmac.digest(key, str(one).encode(), "sha256").hex()[:SHOWN] for one in ids]


def read_key(file: Path, data: Sequence[Path]) -> bytes:
    """The key in a file, whole as it is. ``data`` are the files that it must not lie beside: the table, the output.

    Raises TableError if it cannot be read, is shorter than 16 bytes, or lies in a folder of data or below one.
    """
    shown = visible(str(file))
    try:
        with file.open("rb") as opened:
            key = opened.read(LONGEST_KEY + 1)
        place = file.resolve()
    except OSError as error:
        message = f"The key cannot be read: {error.strerror or error}."
        raise TableError((Problem("unreadable-key", message, file=shown),)) from None
    problems = []
    if len(key) < SHORTEST_KEY:
        advice = f"Make one that nobody can guess: python -c 'import os; print(os.urandom(32).hex())' > {shown}"
        problems.append(Problem("short-key", f"The key has {len(key)} bytes, fewer than 16.", file=shown, help=advice))
    elif len(key) > LONGEST_KEY:
        problems.append(Problem("long-key", "The key is larger than a megabyte; is it a key?", file=shown))
    folders = dict.fromkeys(own.resolve().parent for own in data)
    if any(place.is_relative_to(folder) for folder in folders):
        advice = "Keep it in another folder, on another disk if you can: whoever copies the data must not get the key."
        problems.append(Problem("key-beside-data", "The key lies in the folder of the data.", file=shown, help=advice))
    if problems:
        raise TableError(tuple(problems))
    return key
