"""The interview as a style sheet: a viewer that runs no script shows the answer that fits what is chosen.

The word ``block`` flows down each answer diagram, from node to node, along the cells that are chosen, and comes out at one leaf;
the block of that leaf is seen, and no other. ``--0_5`` is node 5 of decision 0, ``--0_5-9`` the way from it to node 9,
``--k0_3`` leaf 3:

    form{--0_5:block}                                         the root is always reached
    form:has([name=q1][value="2"]:checked){--0_5-9:var(--0_5)}     from 5 to 9 if cell 2 of q1 is chosen
    form{--0_9:var(--0_5-9,var(--0_7-9))}                     9 is reached from 5 or from 7
    .k0_3{display:var(--k0_3,none)}                           a variable that has no value shows nothing

So the sheet grows with the edges of the diagram, not with its paths, and every block stands in the page once. A truth
(is a rule among the reasons, is a point open) has no leaves to tell apart, so it flows the other way, from what is true to the
root, and many truths share their nodes: ``--5:var(--9)`` if the cell is chosen that leads from 5 to 9.

Nothing chosen, and "I do not know", is unknown. A decision with ``only_if`` has no answer while the other's is not possible.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from beforehand.publish.data import PageData

TRUE = -2
"""The result that stands for true."""


def block_name(decision: int, leaf: int) -> str:
    """The class of the block of a leaf, both by their numbers."""
    return f"k{decision}_{leaf}"


def outcome_blocks(data: PageData, block: Callable[[str, int], str]) -> Iterator[str]:
    """The element of each answer; ``block(decision, leaf)`` gives what stands inside."""
    for place, (name, own) in enumerate(data.decisions.items()):
        for leaf in range(len(own.leaves)):
            yield f"<div class={block_name(place, leaf)}>{block(name, leaf)}</div>"


def css_rules(data: PageData, shown: Mapping[str, Sequence[int]] | None = None) -> str:
    """The style sheet. What it shows or hides must stand in the form with the questions.

    ``shown`` maps further selectors to roots of truths: they are seen where any of these is true. A viewer that does not
    know ``:has()`` shows none of the blocks.
    """
    sheet = _Sheet(data)
    sheet.answers()
    sheet.truths(shown or {})
    blocks = [
        f".{block_name(i, leaf)}" for i, own in enumerate(data.decisions.values()) for leaf in range(len(own.leaves))
    ]
    return f"{','.join(blocks)}{{display:none}}\n@supports selector(:has(a)){{\n{sheet.written()}\n}}"


class _Sheet:
    def __init__(self, data: PageData) -> None:
        self._data = data
        self._cells: dict[tuple[int, int], list[str]] = defaultdict(list)  # by fact and cell
        self._always: list[str] = []
        self._shown: list[str] = []

    def written(self) -> str:
        """The rules, one a line."""
        chosen = (f"{self._chosen(*at)}{{{';'.join(made)}}}" for at, made in sorted(self._cells.items()))
        return "\n".join([*chosen, f"form{{{';'.join(self._always)}}}", *self._shown])

    def _chosen(self, fact: int, cell: int) -> str:
        own = self._data.facts[fact]
        if cell < own.unknown:
            return f'form:has([name={own.name}][value="{cell}"]:checked)'
        return f'form:not(:has([name={own.name}]:not([value="{cell}"]):checked))'

    def answers(self) -> None:
        """From the root of each decision to its leaves."""
        names = list(self._data.decisions)
        for place, own in enumerate(self._data.decisions.values()):
            start = "block"
            if own.only_if:
                other, outcome = names.index(own.only_if[0]), own.only_if[1]
                leaves = self._data.decisions[own.only_if[0]].leaves
                start = _any([f"--{block_name(other, i)}" for i, leaf in enumerate(leaves) if outcome in leaf.possible])
            self._flow(place, own.answer, start)
            self._shown += [
                f".{name}{{display:var(--{name},none)}}"
                for name in (block_name(place, leaf) for leaf in range(len(own.leaves)))
            ]

    def _flow(self, decision: int, root: int, start: str) -> None:
        def name(d: int) -> str:
            return f"--{decision}_{d}" if d >= 0 else f"--{block_name(decision, -1 - d)}"

        into: dict[int, list[str]] = defaultdict(list)
        for node in self._below([root]):
            fact, *kids = self._data.nodes[node]
            for cell, kid in enumerate(kids):
                way = f"{name(node)}-{kid if kid >= 0 else f'k{-1 - kid}'}"
                self._cells[fact, cell].append(f"{way}:var({name(node)})")
                if way not in into[kid]:
                    into[kid].append(way)
        self._always.append(f"{name(root)}:{start}")
        self._always += [f"{name(d)}:{_any(ways)}" for d, ways in into.items()]

    def truths(self, shown: Mapping[str, Sequence[int]]) -> None:
        """From what is true to the roots."""
        for node in self._below([root for roots in shown.values() for root in roots]):
            fact, *kids = self._data.nodes[node]
            for cell, kid in enumerate(kids):
                if kid >= 0 or kid == TRUE:
                    self._cells[fact, cell].append(f"--{node}:{'block' if kid == TRUE else f'var(--{kid})'}")
        for selector, roots in shown.items():
            if TRUE in roots:
                self._shown.append(f"{selector}{{display:block}}")
                continue
            nodes = [f"--{root}" for root in dict.fromkeys(roots) if root >= 0]
            self._shown.append(f"{selector}{{display:{_any(nodes, 'none')}}}")

    def _below(self, roots: Sequence[int]) -> list[int]:
        """The nodes that some roots reach, parents first."""
        seen: set[int] = set()
        stack = list(roots)
        while stack:
            node = stack.pop()
            if node >= 0 and node not in seen:
                seen.add(node)
                stack.extend(self._data.nodes[node][1:])
        return sorted(seen, reverse=True)


def _any(variables: Sequence[str], nothing: str = "") -> str:
    """The first of some variables that has a value.

    >>> _any(["--a", "--b"], "none")
    'var(--a,var(--b,none))'
    """
    if not variables:
        return nothing or "var(--never)"
    first, *others = variables
    rest = _any(others, nothing) if others else nothing
    return f"var({first},{rest})" if rest else f"var({first})"
