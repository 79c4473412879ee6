"""What an order of questions costs: the mean and the worst number, beside the least possible and the order of a form.

Everybody is taken to answer every question; the shares of answers are the pack's rough priors, each fact for itself.
"""

from collections.abc import Callable
from itertools import product
from random import Random

from msgspec import Struct

from beforehand.ask.order import Best, Order, TooLongError
from beforehand.ask.remains import Roots
from beforehand.ask.states import Asked
from beforehand.diagram.store import TooLargeError
from beforehand.law import Law

OPTIMUM_STEPS = 1_500_000
"""So many answers are looked at to find the least mean; beyond them it is not told."""

MOST_STATES = 50_000
"""An order is followed through so many states; beyond them through the answers of PEOPLE made at random."""

PEOPLE = 100


class Numbers(Struct, frozen=True):
    """How many questions an order asks, on average and at most."""

    mean: float
    worst: int


class Step(Struct, frozen=True):
    """A question of an example, as the names of its facts, and the cells of the answer."""

    facts: tuple[str, ...]
    cells: tuple[int, ...]


class PlanReport(Struct, frozen=True):
    """The order of questions of a law in numbers.

    ``optimum`` and ``least_worst`` are the least over every order, or None where there are too many states to find them
    (``exact`` is then false). ``sampled`` is how many people were made at random where the order has too many states.
    """

    mean: float
    worst: int
    optimum: float | None
    least_worst: int | None
    exact: bool
    fixed: Numbers
    form: int
    shares: tuple[float, ...]
    longest: tuple[Step, ...]
    states: int
    sampled: int | None


def plan(law: Law, order: Order | None = None) -> PlanReport:
    """The order of a law's questions in numbers.

    >>> from beforehand.law import load_law
    >>> report = plan(load_law("ru-decree-821"))
    >>> report.worst <= 8 and report.mean <= 1.05 * report.optimum
    True
    """
    order = order or Order(law.ruleset, law.index)
    states, terms = order.states, order.states.terms
    start = states.settle(order.roots({}), terms)
    planned = _followed(order, start, lambda state, done: order.next(state, terms, done))
    fixed = _followed(order, start, lambda state, _: _first_in_pack(order, state))
    least, looked_at = _least(order, start)
    return PlanReport(
        mean=planned.mean,
        worst=planned.worst,
        optimum=least[0] if least else None,
        least_worst=least[1] if least else None,
        exact=least is not None,
        fixed=Numbers(fixed.mean, fixed.worst),
        form=len(states.questions(start, terms, chapters=False)),
        shares=planned.shares,
        longest=planned.longest,
        states=looked_at,
        sampled=planned.sampled or fixed.sampled,
    )


def _least(order: Order, start: Roots) -> tuple[tuple[float, int] | None, int]:
    """The least mean and the least worst case over every order, and how many states were looked at."""
    best = Best(order.states, order.states.terms, chapters=False, unease=0.0)
    best.steps = OPTIMUM_STEPS
    try:
        return (None if order.too_large(start) else best.value(start)), len(best)
    except (TooLongError, TooLargeError):
        return None, len(best)


def _first_in_pack(order: Order, state: Roots) -> Asked | None:
    asked = order.states.questions(state, order.states.terms, chapters=False)
    return min(asked, key=order.place, default=None)


class _Course(Struct, frozen=True):
    """Where an order leads: the share of people who are asked 0, 1, 2, … questions, and the longest way."""

    shares: tuple[float, ...]
    longest: tuple[Step, ...]
    sampled: int | None = None

    @property
    def mean(self) -> float:
        return sum(number * share for number, share in enumerate(self.shares))

    @property
    def worst(self) -> int:
        return len(self.shares) - 1


Choose = Callable[[Roots, int], Asked | None]
"""An order: what to ask in a state after so many questions."""


def _followed(order: Order, start: Roots, choose: Choose) -> _Course:
    """Follow everybody at once, question by question; where that is too much, some people made at random."""
    if order.limit is None:
        return _sampled(order, choose)
    shares: list[float] = []
    layers: list[dict[Roots, float]] = [{start: 1.0}]
    came: list[dict[Roots, tuple[Roots, Asked]]] = [{}]
    seen = 0
    while layers[-1]:
        layer: dict[Roots, float] = {}
        origin: dict[Roots, tuple[Roots, Asked]] = {}
        shares.append(0.0)
        for state, share in layers[-1].items():
            asked = choose(state, len(shares) - 1)
            if asked is None:
                shares[-1] += share
                continue
            for kid, part in order.states.after(state, asked, order.states.terms).items():
                layer[kid] = layer.get(kid, 0.0) + share * part
                origin.setdefault(kid, (state, asked))
        seen += len(layer)
        if seen > MOST_STATES:
            return _sampled(order, choose)
        layers.append(layer)
        came.append(origin)
    state = next(iter(layers[-2]))
    steps: list[Step] = []
    for origin in reversed(came[:-1]):
        if state in origin:
            before, asked = origin[state]
            steps.append(_step(order, before, asked, state))
            state = before
    return _Course(tuple(shares), tuple(reversed(steps)))


def _step(order: Order, state: Roots, asked: Asked, reached: Roots) -> Step:
    """An answer that leads from one state to another."""
    remains = order.states.remains
    for cells in product(*(range(remains.sizes[place]) for place in asked)):
        roots = remains.known(state, {place: (cell,) for place, cell in zip(asked, cells, strict=True)})
        if order.states.settle(roots, order.states.terms) == reached:
            return Step(tuple(remains.facts[place].name for place in asked), cells)
    raise AssertionError(reached)


def _sampled(order: Order, choose: Choose) -> _Course:
    """The same for people whose answers are drawn by their shares; always the same people."""
    draw = Random(0)  # noqa: S311 - no secret
    terms = order.states.terms
    lengths: list[int] = []
    longest: tuple[Step, ...] = ()
    for _ in range(PEOPLE):
        order.tidy()
        state = order.states.settle(order.roots({}), terms)
        known: dict[str, tuple[int, ...]] = {}
        steps: list[Step] = []
        while (asked := choose(state, len(steps))) is not None:
            remains = order.states.remains
            names = tuple(remains.facts[place].name for place in asked)
            cells = tuple(draw.choices(range(remains.sizes[place]), remains.shares[place])[0] for place in asked)
            known |= {name: (cell,) for name, cell in zip(names, cells, strict=True)}
            state = order.states.settle(order.roots(known), terms)
            steps.append(Step(names, cells))
        lengths.append(len(steps))
        longest = max(longest, tuple(steps), key=len)
    shares = tuple(lengths.count(number) / PEOPLE for number in range(max(lengths) + 1))
    return _Course(shares, longest, PEOPLE)
