"""Countries that do not exist.

What it finds: in comparisons and reports, a code that no country has.

Why it matters: nobody could read which country is meant.

Example: ``country: UK``

Instead: ``country: GB``
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared
from beforehand.text.problem import Problem, did_you_mean, quote


def unknown_countries(declared: Declared) -> Iterator[Problem]:
    named = [word for comparison in declared.pack.comparisons for word in comparison.countries]
    named += [word for report in declared.pack.reports for word in report.countries]
    for word in named:
        if word.text not in declared.countries:
            message = f"No country has the code {quote(word.text)}."
            guess = did_you_mean(word.text, sorted(declared.countries))
            advice = "A country is written as its two letters (ISO 3166-1)."
            yield Problem("unknown-country", message, word.span, " ".join(filter(None, (guess, advice))))
