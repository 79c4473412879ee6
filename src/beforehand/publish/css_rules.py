"""The interview as a style sheet: a viewer that runs no script shows the answer that fits what is chosen.

A truth is a variable that has a value (blank) where it is true and none where it is not. So ``var(--a)var(--b)`` is both,
``var(--a,var(--b))`` is either, and what depends on a truth is seen where the word ``block`` can be written after it:

    form{--0c5: }                                             true unless …
    form:has(#a7:checked,#a8:checked){--0c5:initial}          … one of these options of a fact is chosen
    #p3{--0s:var(--0c5)var(--0c9)}                            point 3 is open if both
    #p3{--0z:var(--0s)block;display:var(--0z,none)}           a variable that has no value shows nothing

Nothing chosen, and "I do not know", is unknown, and is what ``form`` says without any ``:has()``. So the sheet has no paths
and no copies: each test of a fact stands in it once, each common part too (``formulas``). Answers, reasons and open points
are truths alike. A decision with ``only_if`` has no answer while the other's is not possible.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from beforehand.diagram.store import FALSE, TRUE, Store
from beforehand.publish.data import PageData, PageFact
from beforehand.publish.formulas import ByCell, Either, Every, Formulas, Has, parts_of

NODES = 200_000
"""A sheet looks at so many nodes at most."""

SHOWN, SEEN = "--0s", "--0z"
"""The truth on which an element hangs, and what shows it; the same names for all elements."""

NEVER = "--no"
"""A variable that never has a value."""

Chosen = Callable[[PageFact, int], Iterable[str]]
"""The inputs that stand for a cell of a fact."""


def by_value(fact: PageFact, cell: int) -> Iterable[str]:
    """Inputs by what they hold."""
    return (f'[name={fact.name}][value="{cell}"]',)


def by_id(fact: PageFact, cell: int) -> Iterable[str]:
    """Inputs by their ids, which is shorter."""
    return (f"#{option.id}" for option in fact.options if option.cell == cell)


def block_name(decision: int, leaf: int) -> str:
    """The class of the block of a leaf, both by their numbers."""
    return f"k{decision}_{leaf}"


def outcome_blocks(data: PageData, block: Callable[[str, int], str]) -> Iterator[str]:
    """The element of each answer; ``block(decision, leaf)`` gives what stands inside."""
    for place, (name, own) in enumerate(data.decisions.items()):
        for leaf in range(len(own.leaves)):
            yield f"<div class={block_name(place, leaf)}>{block(name, leaf)}</div>"


def css_rules(data: PageData, shown: Mapping[str, Sequence[int]] | None = None) -> str:
    """A style sheet with a block for each leaf. What it shows or hides must stand in the form with the questions.

    ``shown`` maps further selectors to roots of truths: they are seen where any of these is true. A viewer that does not
    know ``:has()`` shows none of the blocks.
    """
    truths = Truths(data)
    leaves = {
        f".{block_name(place, leaf)}": truths.answer(place, (leaf,))
        for place, own in enumerate(data.decisions.values())
        for leaf in range(len(own.leaves))
    }
    others = {selector: truths.some(roots) for selector, roots in (shown or {}).items()}
    return f"{','.join(leaves)}{{display:none}}\n{sheet(truths, leaves | others)}"


class Truths:
    """Truths about what is chosen, as diagrams over the facts of a page."""

    def __init__(self, data: PageData) -> None:
        self.data = data
        self.store = Store(NODES)
        self._order = _order(data)
        place = {fact: number for number, fact in enumerate(self._order)}
        self._nodes: list[int] = []
        for fact, *kids in data.nodes:
            self._nodes.append(self.store.node(place[fact], map(self.node, kids)))

    def node(self, root: int) -> int:
        """The diagram of a root of the page."""
        return self._nodes[root] if root >= 0 else root

    @property
    def facts(self) -> list[PageFact]:
        """The facts in the order of the diagrams."""
        return [self.data.facts[fact] for fact in self._order]

    def some(self, roots: Iterable[int]) -> int:
        """Where any of some truths of the page holds."""
        return self.store.disj_all([self.node(root) for root in roots])

    def told(self, decision: int) -> int:
        """Where a decision concerns the case: everywhere, or where the other's outcome is possible."""
        return self.answer(decision, range(len(list(self.data.decisions.values())[decision].leaves)))

    def answer(self, decision: int, leaves: Iterable[int]) -> int:
        """Where a decision is told and has one of some leaves."""
        own, fits = list(self.data.decisions.values())[decision], set(leaves)
        found = self.store.results(self.node(own.answer), lambda leaf: TRUE if leaf in fits else FALSE)
        if own.only_if is None:
            return found
        name, outcome = own.only_if
        other = self.data.decisions[name].leaves
        possible = (place for place, leaf in enumerate(other) if outcome in leaf.possible)
        return self.store.conj(found, self.answer(list(self.data.decisions).index(name), possible))


def _order(data: PageData) -> list[int]:
    """The facts in the order in which the diagrams test them."""
    after: dict[int, set[int]] = {fact: set() for fact in range(len(data.facts))}
    for fact, *kids in data.nodes:
        after[fact] |= {data.nodes[kid][0] for kid in kids if kid >= 0}
    made: list[int] = []

    def go(fact: int) -> None:
        if fact not in made:
            for other in sorted(after[fact]):
                go(other)
            made.append(fact)

    for fact in after:
        go(fact)
    return made[::-1]


def sheet(truths: Truths, shown: Mapping[str, int], seen: Iterable[str] = (), chosen: Chosen = by_value) -> str:
    """The rules that show each selector where its truth holds; ``seen`` are selectors below, where these do not stand themselves."""
    return f"@supports selector(:has(a)){{\n{_Sheet(truths, shown, chosen).written(seen or shown)}\n}}"


class _Sheet:
    def __init__(self, truths: Truths, shown: Mapping[str, int], chosen: Chosen) -> None:
        self._facts = truths.facts
        self._chosen = chosen
        self._formulas = Formulas(truths.store, [fact.unknown + 1 for fact in self._facts])
        self._shown: dict[int, list[str]] = defaultdict(list)
        for selector, truth in shown.items():
            self._shown[self._formulas.of(truth)].append(selector)
        self._formulas.split_tests(self._is_long)
        self._formulas.share()
        self._terms = self._formulas.terms
        self._uses = Counter(part for number in self._needed() for part in set(parts_of(self._terms[number])))
        self._uses.update(list(self._shown))
        self._apart: frozenset[int] = frozenset()
        self._apart = frozenset(self._second())
        self._first: list[str] = []  # what holds while nothing is chosen
        self._cells: dict[tuple[int, frozenset[int]], list[str]] = defaultdict(list)

    def _is_long(self, test: Has) -> bool:
        known = self._facts[test.fact].unknown
        return len(frozenset(range(known)) - test.cells) > 3 if known in test.cells else len(test.cells) > 3

    def _needed(self) -> list[int]:
        found: dict[int, None] = {}
        stack = list(self._shown)
        while stack:
            number = stack.pop()
            if number >= 0 and number not in found:
                found[number] = None
                stack.extend(parts_of(self._terms[number]))
        return list(found)

    def written(self, seen: Iterable[str]) -> str:
        """The rules, one a line."""
        for number in sorted(self._needed()):
            self._declare(number)
        hung = (f"{','.join(all_)}{{{SHOWN}:{self._hung(number)}}}" for number, all_ in self._shown.items())
        last = f"{','.join(seen)}{{{SEEN}:var({SHOWN})block;display:var({SEEN},none)}}"
        return "\n".join([f"form{{{';'.join(self._first)}}}", *self._by_cells(), *hung, last])

    def _declare(self, number: int) -> None:
        term = self._terms[number]
        name = _name(number)
        if isinstance(term, Has):
            cells = frozenset(range(self._facts[term.fact].unknown))
            if term.cells <= cells:
                self._cells[term.fact, term.cells].append(f"{name}: ")
            else:
                self._first.append(f"{name}: ")
                self._cells[term.fact, cells - term.cells].append(f"{name}:initial")
        elif isinstance(term, ByCell):
            *known, unknown = term.parts
            if unknown != FALSE:
                self._first.append(f"{name}:{self._told(unknown)}")
            for part in dict.fromkeys(known):
                if part != unknown:
                    cells = frozenset(cell for cell, one in enumerate(known) if one == part)
                    self._cells[term.fact, cells].append(f"{name}:{self._told(part)}")
        elif self._named(number):
            self._first.append(f"{name}:{self._formula(number)}")

    def _hung(self, number: int) -> str:
        """The value of a truth on an element. Chromium 106 lets ``initial`` there give way to the value of an element above."""
        return f"var({NEVER})" if number == FALSE else self._told(number)

    def _told(self, number: int) -> str:
        """The value of a truth: its formula where nothing else needs it."""
        if number < 0:
            return " " if number == TRUE else "initial"
        if self._named(number):
            return f"var({_name(number)})"
        return self._formula(number)

    def _named(self, number: int) -> bool:
        """Whether a truth has a variable."""
        return number in self._apart or self._uses[number] > 1 or isinstance(self._terms[number], Has | ByCell)

    def _formula(self, number: int) -> str:
        term = self._terms[number]
        if isinstance(term, Every):
            return "".join(self._told(part) for part in sorted(term.parts))
        *first, last = sorted(self._either(number), key=lambda part: (not self._named(part), part))
        return "".join(f"var({_name(part)}," for part in first) + self._told(last) + ")" * len(first)

    def _either(self, number: int) -> Iterator[int]:
        """What any of which is enough, also of parts that have no variable."""
        for part in sorted(parts_of(self._terms[number])):
            if isinstance(self._terms[part], Either) and not self._named(part):
                yield from self._either(part)
            else:
                yield part

    def _second(self) -> Iterator[int]:
        """Formulas that cannot stand as they are, for only what comes last in ``var(--a,…)`` may be no variable."""
        for number in self._needed():
            if isinstance(self._terms[number], Either):
                yield from [part for part in self._either(number) if not self._named(part)][1:]

    def _by_cells(self) -> Iterator[str]:
        """What holds in several cells is told for all at once where that is shorter than for each."""
        told = dict(self._cells)
        for (fact, cells), made in sorted(self._cells.items(), key=lambda one: len(one[0][1])):
            size, apart = len(";".join(made)) + 1, [(fact, frozenset({cell})) for cell in cells]
            new = sum(len(self._selector(*one)) + 2 for one in apart if one not in told)
            if len(cells) > 1 and size * len(cells) + new <= size + len(self._selector(fact, cells)) + 2:
                for one in apart:
                    told[one] = [*told.get(one, []), *made]
                del told[fact, cells]
        for (fact, cells), made in sorted(told.items(), key=lambda one: (one[0][0], sorted(one[0][1]))):
            yield f"{self._selector(fact, cells)}{{{';'.join(made)}}}"

    def _selector(self, fact: int, cells: Iterable[int]) -> str:
        inputs = [one for cell in sorted(cells) for one in self._chosen(self._facts[fact], cell)]
        return f"form:has({_is(inputs)}:checked)"


def _is(selectors: Sequence[str]) -> str:
    return selectors[0] if len(selectors) == 1 else f":is({','.join(selectors)})"


def _name(number: int) -> str:
    return f"--0c{number}"
