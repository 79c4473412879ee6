"""Names for what people write when a condition is not FEEL: each fault with its place and what to write instead."""

import re
from collections.abc import Iterator

from lark import Token, UnexpectedInput, UnexpectedToken

from beforehand.read.written import Written
from beforehand.text.problem import Problem, listing, quote

STRINGS = re.compile(r'@?"[^"\n]*"')
MASK = "\ufffc"
VALUE = rf"(?:-?\w+|{MASK}+)"
SIGN = r"(?:<=|>=|!=|<|>|=)"
OUTSIDE = "A condition compares names with values, and joins comparisons by and, or, not(...)."

# Patterns of what never stands in a condition; {} in a message is what was found. Looked for where texts are masked.
FAULTS = tuple(
    (re.compile(pattern), code, message, advice)
    for pattern, code, message, advice in (
        ("==", "syntax", 'FEEL compares with a single "=".', ""),
        ("<>|≠", "syntax", 'FEEL writes {} as "!=".', ""),
        ("=<|≤", "syntax", 'FEEL writes {} as "<=".', ""),
        ("=>|≥", "syntax", 'FEEL writes {} as ">=".', ""),
        ("&&?", "syntax", 'FEEL writes {} as "and".', ""),
        (r"\|\|?", "syntax", 'FEEL writes {} as "or".', ""),
        ("!(?!=)", "syntax", 'FEEL writes {} as "not(...)".', ""),
        (
            "(?:'[^']*'?|[‘’“”«»„`][^‘’“”«»„`]*[‘’“”«»„`]?)",
            "syntax",
            "These are not the quotes that FEEL uses.",
            'A text stands in straight double quotes: "male".',
        ),
        ('"', "syntax", "This text has no closing quote.", 'A text stands in straight double quotes: "male".'),
        (
            r"\b(?:AND|OR|NOT|IN|BETWEEN|And|Or|Not|In|Between)\b",
            "syntax",
            "FEEL writes {} in small letters.",
            "",
        ),
        (r"\bnot\b(?!\s*\()", "syntax", '"not" needs parentheses.', "Write not(...)."),
        (
            r"(?<!\w)@?\d{4}-\d{1,2}-\d{1,2}\b",
            "syntax",
            "This date is not written as FEEL writes dates.",
            'A date is written @"2025-11-05".',
        ),
        (rf"@(?!{MASK})", "syntax", "After @, a date in quotes is expected.", 'A date is written @"2025-11-05".'),
        (r"\d+\.\d+", "outside-fragment", "{} is not a whole number.", "Only whole numbers stand in a condition."),
        (
            rf"(?<![\w{MASK}]){VALUE}\s*{SIGN}\s*{VALUE}\s*{SIGN}\s*{VALUE}",
            "syntax",
            "Comparisons cannot be chained.",
            "Write a range, such as age in [18..64], or two comparisons joined by and.",
        ),
        (
            r"\bin\s*\[[^\].]{0,200},[^\]]{0,200}\]?",
            "syntax",
            "A list stands in parentheses.",
            'A list is written in ("a", "b"), a range in [18..64].',
        ),
        (r"\]\s*\w+\s*\.\.", "syntax", 'A range whose end is left out begins with "(".', "Write in (18..65]."),
        (
            r"\bin\b(?!\s*[\[(\]])",
            "syntax",
            '"in" needs a list or a range.',
            'A list is written in ("a", "b"), a range in [18..64].',
        ),
        (
            r"\b(?:if\b.{0,500}\bthen|(?:some|every)\b.{0,500}\bsatisfies|for\b.{0,500}\breturn|instance\s+of)\b",
            "outside-fragment",
            "This lies outside the fragment of FEEL that is used here.",
            OUTSIDE,
        ),
        (r"\bdate\s*\(", "syntax", "Conditions write dates in another way.", 'A date is written @"2025-11-05".'),
        (
            r"\b(?!(?:not|in|and|or|between)\b)[^\W\d]\w*\s*\(",
            "outside-fragment",
            "Functions lie outside the fragment of FEEL that is used here.",
            OUTSIDE,
        ),
        (
            rf"(?<=[\w{MASK}])-(?=[^\W\d])",
            "outside-fragment",
            'A name has no "-", and arithmetic lies outside the fragment of FEEL that is used here.',
            "Names are written with _.",
        ),
        (
            rf"[+*/%^]+|(?<=[\w){MASK}])\s*-|-\s+",
            "outside-fragment",
            "Arithmetic lies outside the fragment of FEEL that is used here.",
            OUTSIDE,
        ),
        (r"(?<=[^\W\d])\.(?=\w)", "outside-fragment", 'A name has no ".".', "Names are written with _."),
    )
)

TOKENS = {
    "NAME": "a name",
    "STRING": 'a text in "quotes"',
    "NUMBER": "a number",
    "DATE": 'a date @"2025-11-05"',
    "TRUE": "true",
    "FALSE": "false",
    "OPERATOR": "a comparison such as =",
    "AND": '"and"',
    "OR": '"or"',
    "NOT": '"not("',
    "IN": '"in"',
    "BETWEEN": '"between"',
    "LPAR": '"("',
    "RPAR": '")"',
    "LSQB": '"["',
    "RSQB": '"]"',
    "COMMA": '","',
    "$END": "the end",
}
MOST_FAULTS = 5


def faults(written: Written, error: UnexpectedInput) -> tuple[Problem, ...]:
    """What is wrong with a condition that does not parse: by name where the fault is known, else what was expected."""
    masked = mask(written.content)
    named = tuple(_named(written, masked))
    return named or (_unbalanced(written, masked) or _unexpected(written, error),)


def mask(content: str) -> str:
    """The content with every closed text and date blanked out, each character still in its place."""
    return STRINGS.sub(lambda found: MASK * len(found.group()), content)


def _named(written: Written, masked: str) -> Iterator[Problem]:
    taken: list[tuple[int, int]] = []
    for pattern, code, message, advice in FAULTS:
        for found in pattern.finditer(masked):
            start, end = found.span()
            if all(end <= begun or start >= ended for begun, ended in taken):
                taken.append((start, end))
                words = message.format(quote(written.content[start:end]))
                yield Problem(code, words, written.span(start, end), advice)
            if len(taken) == MOST_FAULTS:
                return


def _unbalanced(written: Written, masked: str) -> Problem | None:
    opened: list[int] = []
    for at, ch in enumerate(masked):
        if ch in "([":
            opened.append(at)
        elif ch in ")]":
            if not opened:
                return Problem(
                    "syntax", "This closes nothing.", written.span(at, at + 1), "Delete it, or open it before."
                )
            opened.pop()
    if opened:
        at = opened[-1]
        return Problem("syntax", "This is not closed.", written.span(at, at + 1), "Close it after its last part.")
    return None


def _unexpected(written: Written, error: UnexpectedInput) -> Problem:
    start = max(0, error.pos_in_stream or 0)
    if not isinstance(error, UnexpectedToken):
        found = written.content[start : start + 1]
        return Problem("syntax", f"{quote(found)} does not fit here.", written.span(start, start + 1), OUTSIDE)
    wanted = [TOKENS[name] for name in TOKENS if name in error.accepts] if error.accepts else []
    advice = f"Possible here: {listing(wanted)}." if wanted else ""
    token = error.token
    if not isinstance(token, Token) or token.type == "$END":
        end = len(written.content.rstrip())
        return Problem("syntax", "The condition ends too early.", written.span(end - 1, end), advice)
    return Problem("syntax", f"{quote(token)} does not fit here.", written.span(start, start + len(token)), advice)
