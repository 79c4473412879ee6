"""Synthetic packs, as text: laws in the shape of statutes, and laws that have no small diagram. Seeded.

A statute has chapters. A chapter has its own facts (6) and shares 4 with the others: what is applied for, citizenship,
country of residence, age. Within a chapter the rules are told apart by their ground; each rule has exceptions for some
countries, and each exception an exception of its own: five rules for a ground, ten grounds for a chapter, 50 rules.

Countries are named in lists. Statutes use few lists, again and again (the Union, the area, the list of safe countries),
so lists are made of 16 regions; ``own-lists`` draws a new list for every exception instead.

``selected``: what is applied for selects the chapter. ``open``: nothing selects it, every chapter gives the same outcome,
against an ``otherwise``; an exception that gave another outcome would then be in conflict with the rules of other
chapters, so exceptions are written as terms, two deep.

No law made here has a gap or a conflict.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from random import Random
from re import findall

from beforehand.ir.countries import COUNTRIES

GROUNDS = 10
PER_GROUND = 5
SPONSORS = ('"none"', '"relative"', '"employer"', '"school"')
SAYS = "A sentence that says in plain words what the rule says, as long as such sentences are."


@dataclass(frozen=True)
class Shape:
    """What to generate. ``kind`` is ``selected``, ``open``, ``own-lists``, ``random`` or ``pairs``."""

    kind: str = "selected"
    rules: int = 1000
    seed: int = 1

    @property
    def name(self) -> str:
        return f"{self.kind}-{self.rules}"


def write_pack(shape: Shape, folder: Path) -> Path:
    """Write the pack of a shape into a folder of its own name, and return it."""
    pack = folder / shape.name
    (pack / "decisions").mkdir(parents=True)
    for name, text in pack_files(shape).items():
        (pack / name).write_text(text, "utf-8")
    return pack


def pack_files(shape: Shape) -> dict[str, str]:
    """The files of the pack of a shape, by name."""
    random = Random(f"{shape.kind} {shape.seed}")
    match shape.kind:
        case "random":
            files = _random(random, shape.rules)
        case "pairs":
            files = _pairs(random, shape.rules)
        case _:
            files = _Statute(random, shape).files()
    return {
        "pack.yaml": f'pack: {shape.name}\ntitle: A synthetic law\nedition: "1"\nlanguage: en\nlanguages: []\n',
        "sources.yaml": "act:\n  publisher: The parliament\n  title: The act\n  kind: official\n  origin: parliament\n"
        '  date: "2025-01-01"\n  language: en\n  url: https://example.org/act\n  seen: whole\n',
    } | files


class _Statute:
    def __init__(self, random: Random, shape: Shape) -> None:
        self._random = random
        self._shape = shape
        self._chapters = -(-shape.rules // (GROUNDS * PER_GROUND))
        countries = list(COUNTRIES)
        random.shuffle(countries)
        self._countries = countries
        cuts = [0, *sorted(random.sample(range(1, len(countries)), 15)), len(countries)]
        self._regions = [countries[a:b] for a, b in pairwise(cuts)]
        self._terms: list[str] = []

    def files(self) -> dict[str, str]:
        head = "decision: paper\nasks: Must a paper be brought?\noutcomes: [needed, not_needed]\nrules:\n"
        tail = f"otherwise:\n  then: not_needed\n  says: {SAYS}\n  sources: [act]\n"
        rules = "".join(line for number in range(self._shape.rules // PER_GROUND) for line in self._ground(number))
        terms = "".join(self._terms)
        used = set(findall(r"[a-z_]+[0-9]*", rules + terms))
        facts = "".join(text for text in self._facts() if text.partition(":")[0] in used)
        made = {"facts.yaml": facts, "decisions/paper.yaml": head + rules + tail}
        return made | ({"terms.yaml": terms} if terms else {})

    def _facts(self) -> Iterator[str]:
        chapters = [f"c{number}" for number in range(self._chapters)] + ["something_else"]
        if self._shape.kind != "open":
            yield f"applying_for:\n  kind: choice\n  values: [{', '.join(chapters)}]\n  changeable: true\n"
        yield "citizenship:\n  kind: country\n  also: [stateless]\n"
        yield "residence:\n  kind: country\n"
        yield "age:\n  kind: number\n  min: 0\n  max: 130\n"
        grounds = ", ".join(f"g{number}" for number in range(GROUNDS))
        for c in range(self._chapters):
            yield f"ground_{c}:\n  kind: choice\n  values: [{grounds}, other]\n  changeable: true\n"
            yield f"sponsor_{c}:\n  kind: choice\n  values: [none, relative, employer, school]\n"
            yield f"months_{c}:\n  kind: number\n  min: 0\n  max: 600\n"
            yield f"income_{c}:\n  kind: number\n  min: 0\n  max: 1000000\n"
            yield f"owns_home_{c}:\n  kind: yes_no\n"
            yield f"convicted_{c}:\n  kind: yes_no\n"

    def _ground(self, number: int) -> Iterator[str]:
        """The five rules for one ground of a chapter."""
        chapter, ground = divmod(number, GROUNDS)
        first, second = self._lists()
        when = [f'ground_{chapter} = "g{ground}"', *self._own(chapter, 2), *self._age()]
        if self._shape.kind == "open":
            yield from self._flat(chapter, ground, when, first, second)
            return
        name = f"c{chapter}_g{ground}"
        yield self._rule(1, name, " and ".join([f'applying_for = "c{chapter}"', *when]), "needed")
        yield "    except:\n"
        for part, countries in (("first", first), ("second", second)):
            yield self._rule(3, f"{part}_list", f"citizenship in ({countries})", "not_needed")
            yield "        except:\n"
            inner = f"residence in ({self._lists()[0]})" if part == "first" else self._own(chapter, 1)[0]
            yield self._rule(5, "back", inner, "needed")

    def _flat(self, chapter: int, ground: int, when: list[str], first: str, second: str) -> Iterator[str]:
        """Five rules that give the same outcome, with exceptions written as terms, two deep."""
        name = f"c{chapter}_g{ground}"
        inner = f"residence in ({self._lists()[0]}) or {self._own(chapter, 1)[0]}"
        for term, condition in (
            (f"back_{name}", inner),
            (f"outside_{name}", f"(citizenship in ({first}) or citizenship in ({second})) and not(back_{name})"),
        ):
            self._terms.append(f"{term}:\n  when: {condition}\n  says: {SAYS}\n  sources: [act]\n")
        for number in range(PER_GROUND):
            own = " and ".join([*when[:1], *self._own(chapter, 2), *self._age(), f"not(outside_{name})"])
            yield self._rule(1, f"{name}_{number}", own, "needed")

    @staticmethod
    def _rule(depth: int, name: str, when: str, then: str) -> str:
        pad = "  " * depth
        return f"{pad}{name}:\n{pad}  when: {when}\n{pad}  then: {then}\n{pad}  says: {SAYS}\n{pad}  sources: [act]\n"

    def _lists(self) -> tuple[str, str]:
        """Two lists of countries that share none."""
        random = self._random
        if self._shape.kind == "own-lists":
            drawn = random.sample(self._countries, 60)
            cut = random.randint(5, 55)
            parts = drawn[:cut], drawn[cut:]
        else:
            regions = random.sample(self._regions, 4)
            cut = random.randint(1, 3)
            parts = [c for r in regions[:cut] for c in r], [c for r in regions[cut:] for c in r]
        first, second = (", ".join(f'"{country}"' for country in sorted(part)) for part in parts)
        return first, second

    def _age(self) -> list[str]:
        return self._random.choice([[], ["age >= 18"], ["age in [18..65]"], ["age < 21"]])

    def _own(self, chapter: int, count: int) -> list[str]:
        random = self._random
        every = [
            f"months_{chapter} >= {random.choice([6, 12, 24, 60])}",
            f"income_{chapter} < {random.choice([10_000, 20_000, 40_000])}",
            f"sponsor_{chapter} in ({', '.join(random.sample(SPONSORS, 2))})",
            f"owns_home_{chapter} = {random.choice(['true', 'false'])}",
            f"not(convicted_{chapter})",
        ]
        return random.sample(every, count)


def _random(random: Random, rules: int) -> dict[str, str]:
    """Rules that each compare 5 of 40 yes/no facts, any with any: no chapters, so no small diagram."""
    facts = "".join(f"f{i}:\n  kind: yes_no\n" for i in range(40))
    made = ["decision: paper\nasks: Must a paper be brought?\noutcomes: [needed, not_needed]\nrules:\n"]
    for number in range(rules):
        chosen = random.sample(range(40), 5)
        when = " and ".join(f"f{i} = {random.choice(['true', 'false'])}" for i in chosen)
        made.append(f"  r{number}:\n    when: {when}\n    then: needed\n    says: {SAYS}\n    sources: [act]\n")
    made.append(f"otherwise:\n  then: not_needed\n  says: {SAYS}\n  sources: [act]\n")
    return {"facts.yaml": facts, "decisions/paper.yaml": "".join(made)}


def _pairs(random: Random, facts: int) -> dict[str, str]:
    """One rule per pair of facts, each fact in three random pairs: small only if pairs could stand together."""
    half = facts // 2
    named = "".join(f"f{i}:\n  kind: yes_no\n" for i in range(facts))
    made = ["decision: paper\nasks: Must a paper be brought?\noutcomes: [needed, not_needed]\nrules:\n"]
    pairs = [(i, half + j) for _ in range(3) for i, j in enumerate(random.sample(range(half), half))]
    for number, (a, b) in enumerate(pairs):
        made.append(f"  r{number}:\n    when: f{a} and f{b}\n    then: needed\n    says: {SAYS}\n    sources: [act]\n")
    made.append(f"otherwise:\n  then: not_needed\n  says: {SAYS}\n  sources: [act]\n")
    return {"facts.yaml": named, "decisions/paper.yaml": "".join(made)}
