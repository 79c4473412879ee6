"""Questions and options in words.

number     under 18 | 18 to 64 | exactly 65 | over 65 | 12 or more
date       before 5 November 2025 | on 5 November 2025 or later
country    Belarus | Kazakhstan or Moldova | another country | no citizenship
"""

from collections.abc import Mapping
from datetime import date

from beforehand.ask.question import FOR_WHOM, Option, Question, is_country, rest_of_countries
from beforehand.ir.cells import Cells
from beforehand.ir.ruleset import Fact
from beforehand.tell.beside import first_of
from beforehand.tell.speech import Speech


class Labels:
    """Words for the questions of one law in one language."""

    def __init__(self, speech: Speech, cells: Mapping[str, Cells]) -> None:
        self._speech = speech
        self._cells = cells
        self._facts = {fact.name: fact for fact in speech.ruleset.facts}

    def title(self, question: Question) -> str:
        """What a question is about, as a heading of an answer: "Age on the day of filing"."""
        if question.name == FOR_WHOM:
            return self._speech.own("ask_who_title")
        if len(question.facts) > 1:
            return self._speech.pack(f"together-{question.name}", question.name)
        return self._speech.fact(question.name)

    def asks(self, question: Question, for_whom: str | None) -> str:
        """The question itself, put to the person or about the person."""
        if question.name == FOR_WHOM:
            return self._speech.own("ask_who")
        name = self._words(question)
        asks = self._speech.pack(f"{name}.asks", self.title(question))
        return self._speech.pack(f"{name}.asks_you", asks) if for_whom == "me" else asks

    def why(self, question: Question) -> str:
        """One line why it is asked; empty where the pack does not say."""
        if question.name == FOR_WHOM:
            return self._speech.own("ask_who_why")
        return self._speech.pack(f"{self._words(question)}.why")

    def find_out(self, question: Question) -> tuple[str, ...]:
        """How each fact can be found out."""
        told = [self._speech.pack(f"fact-{name}.find_out") for name in question.facts]
        return tuple(dict.fromkeys(line for line in told if line))

    def option(self, option: Option) -> str:
        """An option, in words: "man, 18 to 64"."""
        if not option.cells:
            return self._speech.own(f"ask_{option.name}")
        return ", ".join(self.fact(name, option) for name in option.cells)

    def answer(self, question: Question, options: tuple[Option, ...], *, declined: bool = False) -> str:
        """What was answered, in words."""
        if declined:
            return self.not_known()
        if not options:
            return self.none()
        return "; ".join(
            ": ".join(filter(None, (self.heading(question, option), self.option(option)))) for option in options
        )

    def heading(self, question: Question, option: Option) -> str:
        """What an option of a list about several facts belongs to: "Discharge" over "health"; else empty."""
        return self.fact_title(next(iter(option.cells))) if question.empty else ""

    def fact_title(self, name: str) -> str:
        return self._speech.fact(name)

    def not_known(self) -> str:
        return self._speech.own("ask_not_known")

    def none(self) -> str:
        return self._speech.own("ask_none")

    def fact(self, name: str, option: Option) -> str:
        """What an option says about one fact."""
        fact = self._facts[name]
        value, cells = option.values[name], option.cells[name]
        if fact.kind == "number":
            return self._number(fact, cells)
        if fact.kind == "date":
            return self._date(fact, cells)
        if fact.kind == "country" and is_country(str(value)):
            return self._countries(fact, cells)
        return self._speech.value(fact, value)

    def _words(self, question: Question) -> str:
        return f"together-{question.name}" if len(question.facts) > 1 else f"fact-{question.name}"

    def _ends(self, fact: Fact, cells: tuple[int, ...]) -> tuple[int | None, int | None]:
        ranges = self._cells[fact.name].ranges
        return ranges[cells[0]][0], ranges[cells[-1]][1]

    def _number(self, fact: Fact, cells: tuple[int, ...]) -> str:
        low, high = self._ends(fact, cells)
        own = self._speech.own
        if low is not None and low == high:
            return own("ask_exactly", value=str(low))
        from_start, to_end = low in {None, fact.low}, high in {None, fact.high}
        if from_start and to_end:
            return own("ask_any_number")
        if from_start and high is not None:
            return own("ask_under", high=str(high + 1))
        if to_end and low is not None:
            before = self._cells[fact.name].ranges[cells[0] - 1]
            alone = before[0] == before[1]
            return own("ask_over", low=str(low - 1)) if alone else own("ask_or_more", low=str(low))
        return own("between", low=str(low), high=str(high))

    def _date(self, fact: Fact, cells: tuple[int, ...]) -> str:
        low, high = self._ends(fact, cells)
        own = self._speech.own
        if low is not None and low == high:
            return own("ask_on", day=self._day(low))
        if low is None and high is None:
            return own("ask_any_day")
        if low is None:
            return own("ask_before", day=self._day((high or 0) + 1))
        if high is None:
            return own("ask_since", day=self._day(low))
        return own("between", low=self._day(low), high=self._day(high))

    def _day(self, number: int) -> str:
        return self._speech.day(date.fromordinal(number).isoformat())

    def _countries(self, fact: Fact, chosen: tuple[int, ...]) -> str:
        cells = self._cells[fact.name]
        if rest_of_countries(cells) in chosen:
            named = any(is_country(group[0]) for cell, group in enumerate(cells.groups) if cell not in chosen)
            return self._speech.own("ask_other_country" if named else "ask_any_country")
        codes = [code for cell in chosen for code in cells.groups[cell] if is_country(code)]
        *first, last = sorted((self._speech.value(fact, code) for code in codes), key=first_of)
        return f"{', '.join(first)} {self._speech.own('ask_or')} {last}" if first else last
