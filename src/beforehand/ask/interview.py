"""An interview: what has been answered, and what is asked next. It is held in memory only and written nowhere.

A person may stop at any time and be told what the law says so far:

    interview = Interview(load_law("my-pack"))
    while question := interview.next():
        interview.answer(question, question.options[:1])      # or interview.decline(question)
    interview.decide()
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from beforehand.ask.order import Order
from beforehand.ask.question import FOR_WHOM, Option, Question, Questions, is_marked, who_question
from beforehand.ask.remains import Roots
from beforehand.ask.states import Terms
from beforehand.diagram.store import TooLargeError
from beforehand.errors import UnknownNameError
from beforehand.ir.case import written
from beforehand.law import Answers, Law
from beforehand.text.problem import did_you_mean, quote

TRIES = 3

Known = dict[str, tuple[int, ...]]
"""The cells that facts are known to be in, in the order in which they became known."""


class Given(Struct, frozen=True):
    """An answer: the options chosen, or that the person does not know."""

    question: Question
    options: tuple[Option, ...] = ()
    declined: bool = False

    @property
    def told(self) -> tuple[Option, ...]:
        """The options that speak: those chosen, and for facts of a list of which none was, that there is nothing."""
        empty = self.question.empty
        if self.declined or empty is None:
            return self.options
        silent = [name for name in self.question.facts if not any(name in option.cells for option in self.options)]
        return (*self.options, *(_only(empty, name) for name in silent))

    @property
    def splits(self) -> bool:
        """Whether each option is a case of its own."""
        return self.question.many and self.question.empty is None and len(self.options) > 1


class Person(Struct, frozen=True):
    """One case of an interview.

    ``cells`` are what is known. ``facts`` have a value from these cells, as ``law.decide`` takes them. What the person
    said are ``options``: of the facts in ``examples`` the value is an example only, and must never be shown as said.
    ``apart`` is what sets this case apart from the others: a ground, say.
    """

    cells: Mapping[str, tuple[int, ...]]
    facts: Mapping[str, object]
    options: Mapping[str, Option]
    examples: frozenset[str]
    apart: tuple[str, ...]


class _Walked(Struct):
    """Answers gone through in order: those in use, and what is left after them of each case."""

    used: list[Given]
    cases: list[Known]
    roots: list[Roots]
    closed: int = 0
    apart: frozenset[str] = frozenset()

    @property
    def all_roots(self) -> Roots:
        return tuple(chain.from_iterable(self.roots))


class Interview:
    """The answers of one person, and the question that comes next."""

    def __init__(self, law: Law, order: Order | None = None) -> None:
        """``order`` may be shared by the interviews about one law."""
        self.law = law
        self._order = order or Order(law.ruleset, law.index)
        self._facts = {fact.name: fact for fact in law.ruleset.facts}
        self._given: tuple[Given, ...] = ()
        self._before: list[tuple[Given, ...]] = []

    # Questions --------------------------------------------------------------------------------------------------------

    @property
    def for_whom(self) -> str | None:
        """Who the questions are about: me, family or client; None before that was asked or where it was declined."""
        chosen = next((given.options for given in self._given if given.question.name == FOR_WHOM), ())
        return chosen[0].name if chosen else None

    def next(self) -> Question | None:
        """The next question, or None where nothing that can be asked can matter any more."""
        if not any(given.question.name == FOR_WHOM for given in self._given):
            return who_question()
        walked = self._walk(self._given)
        terms = Terms(self._order.states.terms.askable & ~walked.closed, walked.apart)
        asked = self._order.next(walked.all_roots, terms, len(walked.used))
        return None if asked is None else self._questions.make(asked, walked.all_roots, _shared(walked.cases))

    def change(self, name: str) -> Question:
        """The question about a fact, to be answered anew; the other answers stay. Presumed facts can be asked, too."""
        if name == FOR_WHOM:
            return who_question()
        if name not in self._facts:
            raise UnknownNameError(f"There is no fact {quote(name)}. {did_you_mean(name, self._facts)}".strip())
        number = next((i for i, given in _newest_first(self._given) if name in given.question.facts), None)
        if number is None:
            lifted = self._order.states.remains.start(frozenset({name}))
            return self._questions.make((self._order.states.remains.place[name],), lifted, {})
        places = tuple(self._order.states.remains.place[fact] for fact in self._given[number].question.facts)
        walked = self._walk(self._given[:number], self._lifted())
        return self._questions.make(places, walked.all_roots, _shared(walked.cases))

    def answer(self, question: Question, options: Sequence[Option]) -> None:
        """Take an answer. Raises ValueError if these options cannot be chosen for the question."""
        if any(option not in question.options for option in options):
            raise ValueError(f"not an option of {question.name}")
        if len(options) != 1 and not question.many:
            raise ValueError(f"{question.name} takes one option")
        if not options and question.empty is None:
            raise ValueError(f"{question.name} takes at least one option")
        self._take(Given(question, tuple(options)))

    def decline(self, question: Question) -> None:
        """The person does not know. A presumption is in force again."""
        self._take(Given(question, declined=True))

    def back(self) -> bool:
        """Undo the last answer or change; false where there is none."""
        if not self._before:
            return False
        self._given = self._before.pop()
        return True

    @property
    def _questions(self) -> Questions:
        return Questions(self._order.states)

    def _take(self, new: Given) -> None:
        self._before.append(self._given)
        kept: list[Given] = []
        place = None
        for given in self._given:
            same = given.question.name == new.question.name and given.question.facts == new.question.facts
            if same and not (new.question.narrowed and new.declined and not given.declined):
                place = len(kept)
            else:
                kept.append(given)
        if not (new.declined and self._presumes(new)):
            kept.insert(len(kept) if place is None else place, new)
        self._given = tuple(kept)

    def _presumes(self, given: Given) -> bool:
        return any(self._facts[name].presumed for name in given.question.facts)

    # Answers ----------------------------------------------------------------------------------------------------------

    @property
    def answers(self) -> tuple[Given, ...]:
        """The answers in use, in the order in which they were given. Others are kept, and come back if they matter."""
        used = self._walk(self._given).used
        whom = [given for given in self._given if given.question.name == FOR_WHOM]
        later = {name for given in used if len(given.question.facts) == 1 for name in given.question.facts}
        shown = [
            given for given in used if not (given.declined and later & set(given.question.facts) and _several(given))
        ]
        return (*whom, *shown)

    @property
    def presumed(self) -> tuple[str, ...]:
        """The presumed facts that could matter if they were otherwise."""
        lifted = self._lifted()
        found = []
        for fact in self._facts.values():
            if fact.presumed and fact.name not in lifted:
                walked = self._walk(self._given, lifted | {fact.name})
                roots = self._order.states.counted(walked.all_roots)
                if self._order.states.remains.matters(roots) >> self._order.states.remains.place[fact.name] & 1:
                    found.append(fact.name)
        return tuple(found)

    def cases(self) -> tuple[Person, ...]:
        """What is known so far: one case, or one for each value of a fact of which several were given."""
        walked = self._walk(self._given)
        splitting = {name for given in walked.used if given.splits for name in given.question.facts}
        counted = [self._order.states.counted(roots) for roots in walked.roots]
        return tuple(
            self._person(known, roots, walked.used, splitting)
            for known, roots in zip(walked.cases, counted, strict=True)
        )

    def decide(self) -> tuple[tuple[Person, Answers], ...]:
        """What the law says of each case, as far as it is known."""
        return tuple((person, self.law.decide(person.facts)) for person in self.cases())

    def _person(self, known: Known, roots: Roots, used: Iterable[Given], splitting: set[str]) -> Person:
        options: dict[str, Option] = {}
        matters = self._order.states.remains.matters(roots)
        for given in used:
            for name in given.question.facts:
                told = [option for option in given.told if name in option.cells and _within(option, name, known)]
                if told and not matters >> self._order.states.remains.place[name] & 1:
                    options[name] = told[0]
        facts = {name: written(self._facts[name], option.values[name]) for name, option in options.items()}
        examples = frozenset(name for name, option in options.items() if name not in option.exact)
        apart = tuple(name for name in known if name in splitting)
        return Person(dict(known), facts, options, examples, apart)

    # Which answers are in use -----------------------------------------------------------------------------------------

    def _lifted(self) -> frozenset[str]:
        """The presumed facts that were answered."""
        names = (name for given in self._given for name in given.question.facts)
        return frozenset(name for name in names if self._facts[name].presumed)

    def _walk(self, given: Iterable[Given], lifted: frozenset[str] | None = None) -> _Walked:
        """Go through answers in order; one that can change nothing after those before it is not in use.

        What cannot matter now cannot matter once more is known, so no answer needs a second look.
        """
        given, lifted = tuple(given), self._lifted() if lifted is None else lifted
        self._order.tidy()
        for _ in range(TRIES):
            states = self._order.states
            walked = self._walk_through(given, lifted)
            if states is self._order.states:  # else the order had to start afresh on the way
                return walked
        raise TooLargeError(states.remains.store.budget)

    def _walk_through(self, given: tuple[Given, ...], lifted: frozenset[str]) -> _Walked:
        walked = _Walked([], [{}], [self._order.roots({}, lifted)])
        states = self._order.states
        for one in given:
            places = [states.remains.place[name] for name in one.question.facts]
            matters = states.remains.matters(states.counted(walked.all_roots))
            if not any(matters >> place & 1 for place in places) and not self._presumes(one):
                continue
            walked.used.append(one)
            if one.declined:
                if _several(one) and not is_marked([self._facts[name] for name in one.question.facts]):
                    walked.apart |= {one.question.name}
                else:
                    walked.closed |= sum(1 << place for place in places)
                continue
            parts = [_known((option,)) for option in one.options] if one.splits else [_known(one.told)]
            walked.cases = [known | part for known in walked.cases for part in parts]
            walked.roots = [self._order.roots(known, lifted) for known in walked.cases]
        return walked


def _several(given: Given) -> bool:
    return len(given.question.facts) > 1


def _newest_first(given: Sequence[Given]) -> Iterator[tuple[int, Given]]:
    return reversed(list(enumerate(given)))


def _only(option: Option, name: str) -> Option:
    """What an option says about one of its facts."""
    return Option(option.name, {name: option.cells[name]}, {name: option.values[name]}, option.exact & {name})


def _known(options: Iterable[Option]) -> Known:
    """The cells that options name, together; of a fact named by several, all of theirs."""
    known: Known = {}
    for option in options:
        for name, cells in option.cells.items():
            known[name] = tuple(sorted({*known.get(name, ()), *cells}))
    return known


def _shared(cases: Sequence[Known]) -> Known:
    """What is known alike in every case."""
    return {name: cells for name, cells in cases[0].items() if all(case.get(name) == cells for case in cases)}


def _within(option: Option, name: str, known: Known) -> bool:
    return set(option.cells[name]) <= set(known.get(name, ()))
