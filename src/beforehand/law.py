"""A law that answers: what ``load_law`` gives, and what ``law.decide`` gives back.

What not every answer needs is imported where it is used: a first answer on the command line takes a tenth of a second.
"""

from collections.abc import ItemsView, Iterator, KeysView, Mapping, Sequence, ValuesView
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from beforehand.diagram.answers import Leaf
from beforehand.diagram.index import Index
from beforehand.diagram.lookup import Lookup
from beforehand.diagram.query import Profile, Query
from beforehand.diagram.store import TooLargeError
from beforehand.diagram.worlds import outcomes_of
from beforehand.errors import Defect, DefectError, FactsError, UnknownNameError
from beforehand.ir.answer import Answer, Reasons, Way
from beforehand.ir.case import Case, check_facts, from_text, read_day, written
from beforehand.ir.ruleset import Decision, Ruleset
from beforehand.load import load_compiled
from beforehand.text.problem import Problem, did_you_mean, quote
from beforehand.text.source import Span

if TYPE_CHECKING:
    from beforehand.decide.plainly import Reference
    from beforehand.diagram.explained import Explained
    from beforehand.diagram.generate import QuickFunction
    from beforehand.diagram.reasons import Explainer

KEPT = 4096
MOST_TRACES = 5_000
"""So many worlds, gone through one by one, check the ways of one answer; where there are more, so many of them."""


def load_law(pack: str | Path) -> "Law":
    """Load a law from a pack: the name of a shipped one, or a folder.

    Raises PackError with every problem of the pack, each with its place, or UnknownNameError.

    >>> law = load_law("ru-decree-821")
    >>> law.decide({"applying_for": "residence_permit", "sex": "female"})["paper_needed"].verdict
    'not_needed'
    """
    return Law(*load_compiled(pack))


class Law:
    """A law: a pack that has been read, checked and compiled."""

    def __init__(self, ruleset: Ruleset, index: Index, whole: Ruleset | None = None) -> None:
        """``whole`` are the rules with all sources, where ``ruleset`` has those of a day only."""
        self.ruleset = ruleset
        self._whole = whole or ruleset
        self.index = index
        self._query = Query(ruleset, index)
        self._look_up = Lookup(self._query).profile
        self._decisions = {decision.name: decision for decision in ruleset.decisions}
        self._explainers: dict[str, Explainer] = {}
        self._kept: dict[tuple[object, ...], Mapping[str, Answer]] = {}
        self._reference: Reference | None = None

    @property
    def pack(self) -> str:
        """The pack's name."""
        return self.ruleset.pack

    @property
    def edition(self) -> str:
        """The pack's label for its moment."""
        return self.ruleset.edition

    @property
    def sha256(self) -> str:
        """The hash of the pack's files."""
        return self.ruleset.sha256

    @property
    def sources_until(self) -> str | None:
        """The day (ISO) until which sources were surely read, or None if no source counts."""
        from beforehand.tell.plain import sources_until

        return sources_until(self.ruleset)

    def __repr__(self) -> str:
        return f"<Law {self.pack}, edition {self.edition}: {', '.join(self._decisions)}>"

    def as_known(self, day: str | date) -> "Law":
        """The law as its sources stood on a day (a date, or its ISO text): only those published by then count.

        Asked of a law as known on another day, it looks at all sources again. Raises ValueError if there is no such day.
        """
        from beforehand.diagram.index import build_index
        from beforehand.ir.as_known import as_known

        number = read_day(day)
        if number is None:
            raise ValueError(f"{day!r} is not a day; write it as 2025-12-31")
        known = as_known(self._whole, date.fromordinal(number))
        return Law(known, build_index(known), self._whole)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.ruleset, self.index, self._whole)

    def decide(self, facts: Mapping[str, object], spans: Mapping[str, Span] | None = None) -> "Answers":
        """What the law says of a case.

        ``facts`` maps names of facts to values: text, a whole number, a boolean, a date (or its ISO text). A fact left
        out or None is unknown. Raises FactsError with every problem of the facts, placed by ``spans`` where these are
        known, and DefectError where the law has no outcome, or several, in a world that the case allows.
        """
        if type(facts) is not dict and not isinstance(facts, Mapping):  # the first is quick
            raise TypeError(f"facts must be a mapping of names to values, not {type(facts).__name__}")
        profile = self._look_up(facts)
        if profile is not None:
            kept = self._kept.get(profile)
            if kept is None:
                case, _ = check_facts(self.ruleset, facts)
                kept = self._keep(profile, case, case, (profile,))
            return Answers(self, {**facts}, kept)
        case, problems = check_facts(self.ruleset, facts, spans)
        profiles = self._query.profiles(case) if not problems else ()
        if not profiles:
            raise FactsError(problems or (_impossible(self.ruleset, case, spans or {}),))
        given = {name: value for name, value in case.items() if facts.get(name) is not None}
        key = tuple(sorted(given.items()))
        return Answers(self, {**facts}, self._kept.get(key) or self._keep(key, given, case, profiles))

    def _keep(
        self, key: tuple[object, ...], given: Case, case: Case, profiles: tuple[Profile, ...]
    ) -> Mapping[str, Answer]:
        """The answers to every decision. They depend on the profile alone (or, where something is derived from a date,
        on the facts alone), so the last few thousand are kept, in memory only.
        """
        try:
            leaves = {name: self._query.leaf(name, profiles) for name in self._decisions}
        except TooLargeError:
            raise FactsError((_too_little_known(self.ruleset, given),)) from None
        defective = [name for name, leaf in leaves.items() if leaf.certainty == "defective"]
        if defective:
            raise DefectError(tuple(self._defect(name, case) for name in defective))
        presumed = tuple(
            (fact.name, written(fact, from_text(fact, fact.presumed.value)))
            for fact in self.ruleset.facts
            if fact.presumed and fact.name not in given
        )
        made = {name: self._answer(name, given, case, profiles, leaf, presumed) for name, leaf in leaves.items()}
        if len(self._kept) > KEPT:
            self._kept.clear()
        self._kept[key] = made
        return made

    def _answer(
        self,
        name: str,
        given: Case,
        case: Case,
        profiles: tuple[Profile, ...],
        leaf: Leaf,
        presumed: tuple[tuple[str, object], ...],
    ) -> Answer:
        outcomes = self._decisions[name].outcomes
        return Answer(
            decision=name,
            verdict=None if leaf.verdict is None else outcomes[leaf.verdict],
            certainty=leaf.certainty,
            possible=tuple(outcomes[i] for i in outcomes_of(leaf.possible)),
            presumed=presumed,
            _find=cache(lambda: self._explain(name, given, case, profiles, leaf)),
        )

    def decision(self, name: str) -> Decision:
        """A decision of the law. Raises UnknownNameError."""
        found = self._decisions.get(name)
        if found is None:
            hint = did_you_mean(str(name), self._decisions) or f"Decisions: {', '.join(self._decisions)}."
            raise UnknownNameError(f"There is no decision {quote(str(name))}. {hint}")
        return found

    def quick(self, decision: str) -> "QuickFunction":
        """A function from checked facts to (verdict, certainty, possible), for loops over very many cases.

        It checks nothing and derives nothing: see ``diagram.generate.quick_function``. Raises UnknownNameError.

        >>> answer = load_law("ru-decree-821").quick("paper_needed")
        >>> answer({"sex": "female"})
        ('not_needed', 'settled', ('not_needed',))
        """
        from beforehand.diagram.generate import quick_function

        return quick_function(self._query, self.decision(decision))

    @cached_property
    def explained(self) -> "Explained | None":
        """Every answer with its reasons, for ``screen``; None for a law that is too large for it or derives several facts."""
        from beforehand.load import load_explained

        return load_explained(self.ruleset, self.index)

    def screen(
        self,
        table: Any,
        columns: Mapping[str, str] | None = None,
        *,
        id_column: str | None = None,
        dates: str | None = None,
        drop: Sequence[str] = (),
        language: str | None = None,
    ) -> Any:
        """The answer to each row of a table: what ``decide`` would answer, reasons included, as a table of the same kind.

        ``table`` is a DataFrame of pandas or Polars, an Arrow table, an Ibis table, a DuckDB relation, a list of dicts or a
        dict of lists. Columns are found by the names of facts, in English or the pack's languages; ``columns`` maps others
        (``{"Гр.": "citizenship"}``). Blank is unknown; what cannot be read is unknown too, and told in the column
        ``problems``. ``id_column`` is carried as ``case``, nothing else is; ``dates`` is ``day-first``, ``month-first`` or
        ``iso`` where the dates do not tell; ``drop`` names columns to leave out, ``language`` adds a sentence.

        Raises TableError (no column that the law knows, or personal data) and TypeError. Needs the extra ``screen``.
        """
        from beforehand.screen.table import screen_table

        return screen_table(self, table, columns, id_column=id_column, dates=dates, drop=drop, language=language)

    @property
    def reference(self) -> "Reference":
        """The reference evaluator of this law's rules."""
        from beforehand.decide.plainly import Reference

        if self._reference is None:
            self._reference = Reference(self.ruleset, self.index.cells)
        return self._reference

    def _explain(self, name: str, given: Case, case: Case, profiles: tuple[Profile, ...], leaf: Leaf) -> Reasons:
        """The reasons for an answer, every way checked by the reference."""
        explainer = self._explainers.get(name)
        if explainer is None:
            from beforehand.diagram.reasons import Explainer

            explainer = self._explainers[name] = Explainer(self._query, self._decisions[name])
        reasons = explainer.explain(given, case, profiles, leaf)
        for way in reasons.ways:
            self._check(name, case, way, most=max(10, MOST_TRACES // len(reasons.ways)))
        return reasons

    def _check(self, name: str, case: Case, way: Way, most: int) -> None:
        """Ask the reference whether a way leads where the diagrams say; a way that does not is never shown."""
        changed = dict(case)
        for change in way.changes:
            changed[change.fact] = self.index.cells[change.fact].example(change.cell)
        if not self.reference.confirms(self._decisions[name], changed, way.verdict, way.certainty, most):
            raise AssertionError(f"{name}: the rules do not confirm the way {way}")

    def _defect(self, name: str, case: Case) -> Defect:
        """The defect that a case meets, with a witness."""
        from beforehand.decide.rules import CONFLICT, GAP

        decision = self._decisions[name]
        for trace in self.reference.worlds(decision, case):
            if trace.outcome in {GAP, CONFLICT}:
                facts = {fact.name: fact for fact in self.ruleset.facts}
                witness = {k: _shown(written(facts[k], v) if k in facts else v) for k, v in trace.read.items()}
                return Defect(name, trace.outcome.lower(), witness, trace.carriers, decision.place)
        raise AssertionError(f"{name}: the rules do not confirm the defect")


class Answers(Struct, frozen=True, eq=False):
    """What a law says of a case: a mapping with an answer for each decision, by name."""

    law: Law
    _facts: dict[str, object]
    _found: Mapping[str, Answer]

    def __reduce__(self) -> tuple[object, ...]:
        return type(self.law).decide, (self.law, self._facts)

    @property
    def facts(self) -> Mapping[str, object]:
        """The facts of the case, as they were given."""
        return MappingProxyType(self._facts)

    def __getitem__(self, name: str) -> Answer:
        found = self._found.get(name)
        if found is None:
            self.law.decision(name)
            raise AssertionError(name)
        return found

    @property
    def ruleset(self) -> Ruleset:
        """The rules of the law that was asked."""
        return self.law.ruleset

    def as_dict(self) -> dict[str, Any]:
        """The answers as plain values: what ``beforehand decide --json`` prints."""
        from beforehand.tell.plain import as_plain

        return as_plain(self)

    def as_text(self, language: str | None = None, width: int = 88) -> str:
        """The answers as text for people. Raises UnknownNameError for a language that the pack does not have."""
        from beforehand.tell.text import as_text

        return as_text(self, language, width)

    def __str__(self) -> str:
        return self.as_text()

    def __repr__(self) -> str:
        told = ", ".join(f"{name}: {answer.verdict} ({answer.certainty})" for name, answer in self.items())
        return f"<Answers of {self.law.pack}: {told}>"

    def _repr_html_(self) -> str:
        from beforehand.tell.html import as_html

        return as_html(self)

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __contains__(self, name: object) -> bool:
        return name in self._found

    def get(self, name: str, default: Any = None) -> Any:
        """The answer to a decision, or ``default`` if the law has no such decision."""
        return self._found.get(name, default)

    def keys(self) -> KeysView[str]:
        """The names of the decisions."""
        return self._found.keys()

    def values(self) -> ValuesView[Answer]:
        """The answers."""
        return self._found.values()

    def items(self) -> ItemsView[str, Answer]:
        """The decisions and their answers."""
        return self._found.items()


Mapping.register(Answers)  # not by inheritance: a record is made in a third of the time


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _too_little_known(ruleset: Ruleset, case: Case) -> Problem:
    """A case of a law without a small diagram, of which too many facts are unknown."""
    are = "is" if len(case) == 1 else "are"
    known = f"Only {len(case)} of {len(ruleset.facts)} facts {are} known" if case else "No fact is known"
    return Problem(
        "too-little-known",
        f"{known}; this law has too many possibilities left to compare.",
        help="Give more facts: first those that many rules ask about.",
    )


def _impossible(ruleset: Ruleset, case: Case, spans: Mapping[str, Span]) -> Problem:
    """Facts of which one is derived from the date of another, and no day between fits both."""
    tied = [name for f in ruleset.facts if f.derived and f.derived.start in case for name in (f.derived.start, f.name)]
    names = [name for name in dict.fromkeys(tied) if name in case]
    return Problem(
        "contradiction",
        f"There is no day on which {' and '.join(map(quote, names))} can be true together.",
        next((spans[name] for name in names if name in spans), None),
        help="Correct one of the dates or counts, or leave out what is not known.",
    )
