"""What a law says of a case."""

from collections.abc import Callable

from msgspec import Struct


class Tried(Struct, frozen=True):
    """An exception that was tried and did not hold."""

    rule: str
    says: str
    sources: tuple[str, ...]


class Reason(Struct, frozen=True):
    """A rule that carries the verdict, its support (0 to 3), and its exceptions that were tried and did not hold."""

    rule: str
    then: str
    says: str
    sources: tuple[str, ...]
    support: int
    defeated: tuple[Tried, ...]


class Change(Struct, frozen=True):
    """A fact moved to another cell: one of ``values``, or a range ``low`` to ``high`` as written (None is open)."""

    fact: str
    cell: int
    values: tuple[str, ...]
    low: str | int | None = None
    high: str | int | None = None


class Way(Struct, frozen=True):
    """A smallest set of changes that gives another verdict. It says what the law says, it advises nothing."""

    changes: tuple[Change, ...]
    verdict: str
    certainty: str


class Reasons(Struct, frozen=True):
    """Why, what is open and what would change it. See docs/reference/semantics.md, "The answer".

    ``complete`` is False where a search was stopped at its limit: no fact in ``forced_by`` can be spared, but fewer might
    do; and there may be more ``ways``.
    """

    because: tuple[Reason, ...]
    forced_by: tuple[str, ...]
    open_facts: tuple[str, ...]
    open_points: tuple[str, ...]
    ways: tuple[Way, ...]
    notes: tuple[str, ...]
    complete: bool = True


class Found(Struct, frozen=True):
    """Reasons that were found already."""

    reasons: Reasons

    def __call__(self) -> Reasons:
        return self.reasons


class Answer(Struct, frozen=True, eq=False):
    """The answer to one decision.

    ``verdict`` is an outcome, or None; ``certainty`` is settled, reported, disputed, silent or facts_missing;
    ``possible`` are all outcomes that may be; ``presumed`` are the facts that were taken as given. What explains the
    answer is found when it is first asked for.
    """

    decision: str
    verdict: str | None
    certainty: str
    possible: tuple[str, ...]
    presumed: tuple[tuple[str, object], ...]
    _find: Callable[[], Reasons]

    def __reduce__(self) -> tuple[object, ...]:
        told = (self.decision, self.verdict, self.certainty, self.possible, self.presumed)
        return type(self), (*told, Found(self.reasons))

    def __repr__(self) -> str:
        return f"<Answer {self}>"

    def __str__(self) -> str:
        return (
            f"{self.decision}: {self.verdict or 'no verdict'} ({self.certainty}; possible: {', '.join(self.possible)})"
        )

    @property
    def reasons(self) -> Reasons:
        """All of the reasons."""
        return self._find()

    @property
    def because(self) -> tuple[Reason, ...]:
        """The rules that carry every leading world, or the fewest that together do; empty without a verdict."""
        return self._find().because

    @property
    def forced_by(self) -> tuple[str, ...]:
        """The fewest given facts that alone give the same verdict and certainty; empty without a verdict."""
        return self._find().forced_by

    @property
    def open_facts(self) -> tuple[str, ...]:
        """The unknown facts that can still change the outcome, most useful first."""
        return self._find().open_facts

    @property
    def open_points(self) -> tuple[str, ...]:
        """The points of law that can still change the outcome."""
        return self._find().open_points

    @property
    def ways(self) -> tuple[Way, ...]:
        """Every smallest set of changes of changeable facts that gives another verdict; none without a verdict."""
        return self._find().ways

    @property
    def notes(self) -> tuple[str, ...]:
        """The names of the notes that concern the case."""
        return self._find().notes

    @property
    def complete(self) -> bool:
        """False where ``forced_by`` and ``ways`` come from a search that was stopped at its limit."""
        return self._find().complete
