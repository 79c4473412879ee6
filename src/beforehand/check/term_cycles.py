"""Terms that are defined by themselves.

What it finds: a term whose condition uses the term itself, directly or through other terms.

Why it matters: such a term has no meaning.

Example: ``adult`` is defined by ``grown_up``, and ``grown_up`` by ``adult``.

Instead: define one of them by facts.
"""

from collections.abc import Iterator

from beforehand.check.declared import Declared, tests_of
from beforehand.read.tree import Term, Word
from beforehand.text.problem import Problem, quote

Use = tuple[str, Word]


def term_cycles(declared: Declared) -> Iterator[Problem]:
    uses = {name: _uses(term, declared) for name, term in declared.terms.items()}
    done: set[str] = set()
    for start, words in uses.items():
        path = dict.fromkeys(() if start in done else (start,))  # in order, and quick to look up
        waiting = [] if start in done else [(start, iter(words))]
        while waiting:
            name, rest = waiting[-1]
            word = next(rest, None)
            if word is None:
                done.add(name)
                path.popitem()
                waiting.pop()
            elif word.text in path:
                names = list(path)
                yield _cycle(names[names.index(word.text) :], uses)
            elif word.text not in done:
                path[word.text] = None
                waiting.append((word.text, iter(uses[word.text])))


def _uses(term: Term, declared: Declared) -> tuple[Word, ...]:
    words = (test.name for test in tests_of(term.when))
    return tuple({word.text: word for word in reversed(list(words)) if word.text in declared.terms}.values())


def _cycle(names: list[str], uses: dict[str, tuple[Word, ...]]) -> Problem:
    after = [*names[1:], names[0]]
    places = [
        next(word.span for word in uses[name] if word.text == used) for name, used in zip(names, after, strict=True)
    ]
    words = [f"{quote(name)} uses {quote(used)} here" for name, used in zip(names, after, strict=True)]
    message = f"The term {quote(names[0])} is defined by itself: {' → '.join([*names, names[0]])}."
    also = tuple(zip(places[1:], words[1:], strict=True))
    return Problem("term-cycle", message, places[0], "Define one of them by facts.", also)
