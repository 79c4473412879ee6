"""Points that leave nothing open.

What it finds: a point with fewer than two readings.

Why it matters: a question of law with one answer is a rule.

Example: ``readings: {included: {…}}``

Instead: ``readings: {included: {…}, excluded: {…}}``, or a rule without the point.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.text.problem import Problem, quote


def few_readings(declared: Declared) -> Iterator[Problem]:
    for point in declared.pack.points:
        if len(point.readings) < 2:
            message = f"The point {quote(point.name.text)} has fewer than two readings."
            yield Problem("few-readings", message, point.name.span, "Write each reading that is possible.")
