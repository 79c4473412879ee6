"""Answers as lines of text: CSV, TSV, JSON Lines.

Each text of a dictionary is rendered once; rows are joined column by column, and what the joining makes is written as it is.
"""

import re
from collections.abc import Callable, Sequence
from typing import BinaryIO, NamedTuple

import msgspec
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from beforehand.screen.answers import BETWEEN
from beforehand.screen.outputs.formulas import neutralised, neutralised_all
from beforehand.screen.outputs.layout import codes_of, lists_of
from beforehand.screen.outputs.output import SummaryRow
from beforehand.screen.outputs.place import Place

STEP = 16_384
"""So many rows are joined at once: their text stays in the processor's cache."""

MARK = b"\xef\xbb\xbf"
"""Without it Excel takes UTF-8 for something else."""


class Form(NamedTuple):
    """How lines are written. ``one`` renders a text or nothing of a column, ``many`` a column of different texts."""

    header: bytes
    begin: str
    between: str
    end: str
    one: Callable[[str, str | None], str]
    many: Callable[[str, pa.Array], pa.Array]


class Lines:
    """A file of lines."""

    def __init__(self, place: Place, form: Form) -> None:
        self._form = form
        self._file: BinaryIO = place.part.open("wb")
        self._file.write(form.header)
        self._rendered: dict[str, tuple[pa.Array, pa.Array]] = {}

    def write(self, batch: pa.RecordBatch) -> None:
        columns = [self._column(field.name, column) for field, column in zip(batch.schema, batch.columns, strict=True)]
        for at in range(0, batch.num_rows, STEP):
            cells = [
                words.slice(at, STEP) if codes is None else words.take(codes[at : at + STEP])
                for words, codes in columns
            ]
            cells[0] = pc.binary_join_element_wise(self._form.begin, cells[0], "") if self._form.begin else cells[0]
            joined = pc.binary_join_element_wise(*cells, self._form.between)
            ended = pc.binary_join_element_wise(joined, "", self._form.end)
            _, _, text = ended.buffers()
            self._file.write(text)

    def _column(self, name: str, column: pa.Array) -> tuple[pa.Array, "pa.Array | None"]:
        """Rendered texts, and for each row which one; or, where each row has its own, these alone."""
        if not pa.types.is_dictionary(column.type):
            if pa.types.is_integer(column.type) and not column.null_count:
                return self._numbers(name, column), None
            return self._form.many(name, column.cast(pa.string())), None
        known = self._rendered.get(name)
        if known is None or not known[0].equals(column.dictionary):
            texts = [*column.dictionary.to_pylist(), None]
            known = column.dictionary, pa.array([self._form.one(name, text) for text in texts], pa.string())
            self._rendered[name] = known
        return known[1], pa.array(codes_of(column).astype(np.int32))

    def _numbers(self, name: str, column: pa.Array) -> pa.Array:
        """Whole numbers need no quotes; what stands before them is what stands before nothing."""
        before = self._form.one(name, None).removesuffix("null")
        texts = column.cast(pa.string())
        return pc.binary_join_element_wise(before, texts, "") if before else texts

    def add_summary(self, rows: Sequence[SummaryRow]) -> None:
        """There is no room for one among lines."""

    def finish(self) -> None:
        self._file.close()

    def stop(self) -> None:
        self._file.close()


def delimited(names: Sequence[str], delimiter: str) -> Form:
    """RFC 4180 with UTF-8 and its mark, formulas made harmless. No verdict is an empty cell."""
    special = re.compile(f'[{delimiter}"\r\n]')

    def one(_: str, text: str | None) -> str:
        safe = neutralised(text or "")
        return '"' + safe.replace('"', '""') + '"' if special.search(safe) else safe

    def many(_: str, column: pa.Array) -> pa.Array:
        safe = neutralised_all(column.fill_null(""))
        quoted = pc.binary_join_element_wise('"', pc.replace_substring(safe, '"', '""'), '"', "")
        return pc.if_else(pc.match_substring_regex(safe, special.pattern), quoted, safe)

    header = delimiter.join(one("", name) for name in names) + "\r\n"
    return Form(MARK + header.encode(), "", delimiter, "\r\n", one, many)


def json_lines(names: Sequence[str]) -> Form:
    """An object a line. Names in one cell are a list; no verdict is null."""
    lists = lists_of(names)
    keys = {name: f"{_json(name)}: " for name in names}

    def one(name: str, text: str | None) -> str:
        if text is not None and name in lists:
            return keys[name] + _json(text.split(BETWEEN) if text else [])
        return keys[name] + _json(text)

    def many(name: str, column: pa.Array) -> pa.Array:
        return pa.array([one(name, text) for text in column.to_pylist()], pa.string())

    return Form(b"", "{", ", ", "}\n", one, many)


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
