"""Texts that a spreadsheet would take for formulas, made harmless; and back again.

    =cmd|' /C calc'!A0   ->   '=cmd|' /C calc'!A0          -5   ->   '-5          24   ->   24

Only the office's own numbers of cases, and the names of its columns, can begin so; every text is looked at all the same. The
rule is OWASP's (CSV Injection), with the wide signs of East Asian keyboards, and with spaces or quotes before. An apostrophe
holds in Excel, LibreOffice and Google Sheets; after a program has saved the file again, it may be gone.
"""

import re

import pyarrow as pa
import pyarrow.compute as pc

DANGEROUS = "^[ \u00a0\u200b\ufeff'\"\\t\\r\\n]*[=+\\-@\\t\\r\\n＝＋－＠]"
"""In the words that Python and RE2 share."""

MARK = "'"

_dangerous = re.compile(DANGEROUS)


def neutralised(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return MARK + text if _dangerous.match(text) else text


def restored(text: str) -> str:
    """What a text was before it was ``neutralised``."""
    return text[1:] if text.startswith(MARK) and _dangerous.match(text[1:]) else text


def neutralised_all(column: pa.Array) -> pa.Array:
    """A column of texts that no spreadsheet takes for formulas."""
    met = pc.match_substring_regex(column, DANGEROUS)
    if not pc.any(met).as_py():
        return column
    return pc.if_else(met, pc.binary_join_element_wise(MARK, column, ""), column)
