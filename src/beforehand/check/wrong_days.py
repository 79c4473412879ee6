"""Events that end before they begin.

What it finds: an event whose ``until`` comes before its ``date``.

Why it matters: one of the two days is mistyped.

Example: ``{date: 2025-11-20, until: 2025-11-10, …}``

Instead: ``{date: 2025-11-10, until: 2025-11-20, …}``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.read.values import last_day
from beforehand.text.problem import Problem, quote


def wrong_days(declared: Declared) -> Iterator[Problem]:
    for event in declared.pack.timeline:
        start = last_day(event.date.text)
        end = last_day(event.until.text) if event.until else None
        if event.until and start and end and end < start:
            message = f"The event {quote(event.name.text)} ends before it begins."
            yield Problem("wrong-days", message, event.until.span, "The earlier day stands under date.")
