"""What both faces of an interview share: where it stands, what can be done there, and the words for it."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from beforehand.ask.interview import Given, Interview
from beforehand.ask.labels import Labels
from beforehand.ask.order import Order
from beforehand.ask.outcome import result_of
from beforehand.ask.question import FOR_WHOM, Option, Question
from beforehand.errors import BeforehandError
from beforehand.law import Law
from beforehand.tell.plain import sources_until
from beforehand.tell.speech import Speech
from beforehand.tell.text import result_as_text

KEYS = {"0": "find_out", "b": "back", "c": "change", "r": "so_far", "q": "close"}
"""What can be done at every question, by key; ``ask_find_out`` and so on are the words for it."""

SAME_KEY = {"?": "0", "<": "b", "=": "c", ".": "r", "и": "b", "с": "c", "к": "r", "й": "q"}
"""Other keys for the same. The Cyrillic letters stand on the same keys as the Latin ones."""


class Entry(Struct, frozen=True):
    """An answer that can be changed, in words: what was said, or what is taken as given unless one says otherwise."""

    fact: str
    title: str
    told: str
    presumed: bool = False


class Conversation:
    """An interview in one language. It asks one question after the other, or one again that is to be changed."""

    def __init__(self, law: Law, language: str | None = None, help_block: Sequence[str] = ()) -> None:
        """Raises UnknownNameError for a language that the pack does not have."""
        self.law = law
        self.language = language
        self.help_block = help_block
        self.speech = Speech(law.ruleset, language)
        self.labels = Labels(self.speech, law.index.cells)
        self.failed = False
        """Whether the law had no result when it was last asked for one."""
        self._order = Order(law.ruleset, law.index)
        self.restart()

    def restart(self) -> None:
        """Forget every answer."""
        self.interview = Interview(self.law, self._order)
        self._changing: Question | None = None
        self._before: dict[tuple[str, tuple[str, ...]], Given] = {}
        self.question: Question | None = None
        self._go_on()

    # Where it stands --------------------------------------------------------------------------------------------------

    @property
    def changing(self) -> bool:
        """Whether the question is one that was answered before, or is presumed, and is asked to be changed."""
        return self._changing is not None

    @property
    def number(self) -> int:
        """The number of the question: its place among the answers."""
        names = [given.question.name for given in self.interview.answers]
        if self.question and self.changing and self.question.name in names:
            return names.index(self.question.name) + 1
        return len(names) + 1

    @property
    def before(self) -> Given | None:
        """What was answered to this question before, where it can be answered so again."""
        given = self._before.get(_key(self.question)) if self.question else None
        if given is None or self.question is None or any(one not in self.question.options for one in given.options):
            return None
        return given

    def entries(self) -> tuple[Entry, ...]:
        """The answers so far, and what is taken as given."""
        said = [
            Entry(
                self._fact_of(given),
                self.labels.title(given.question),
                self.labels.answer(given.question, given.options, declined=given.declined),
            )
            for given in self.interview.answers
        ]
        facts = {fact.name: fact for fact in self.law.ruleset.facts}
        taken = [
            Entry(name, self.labels.fact_title(name), self.speech.value(name, own.value), presumed=True)
            for name in self.interview.presumed
            if (own := facts[name].presumed)
        ]
        return (*said, *taken)

    def _fact_of(self, given: Given) -> str:
        """The name by which an answer is changed: of a group that was narrowed since, a fact that was not asked again."""
        if given.question.name == FOR_WHOM:
            return FOR_WHOM
        later = {one.question.name for one in self.interview.answers if len(one.question.facts) == 1}
        facts = given.question.facts
        return next((name for name in facts if name not in later), facts[0]) if len(facts) > 1 else facts[0]

    # What can be done -------------------------------------------------------------------------------------------------

    def answer(self, options: Sequence[Option]) -> None:
        """Take an answer to the question."""
        assert self.question
        self.interview.answer(self.question, options)
        self._before[_key(self.question)] = Given(self.question, tuple(options))
        self._go_on()

    def decline(self) -> None:
        """The person does not know."""
        assert self.question
        self.interview.decline(self.question)
        self._before[_key(self.question)] = Given(self.question, declined=True)
        self._go_on()

    def change(self, entry: Entry) -> None:
        """Ask again for what was answered, or for what is taken as given."""
        self.question = self._changing = self.interview.change(entry.fact)

    def back(self) -> bool:
        """Leave a change as it was, or undo the last answer; false where there is none."""
        moved = self.changing or self.interview.back()
        self._go_on()
        return moved

    def _go_on(self) -> None:
        self._changing = None
        self.question = self.interview.next()

    # Words ------------------------------------------------------------------------------------------------------------

    def own(self, name: str, **filled: str) -> str:
        """A word or sentence of the interview."""
        return self.speech.own(f"ask_{name}", **filled)

    @property
    def title(self) -> str:
        """The law's."""
        return self.speech.pack("pack")

    def cautions(self) -> Iterator[str]:
        """What must be read before anything else."""
        own, ruleset = self.speech.own, self.law.ruleset
        if self.speech.under:
            yield own("unchecked_original" if self.speech.under == "=" else "unchecked_translation")
        if ruleset.as_known:
            yield own("as_known", day=self.speech.day(ruleset.as_known))
        newest = sources_until(ruleset)
        if newest is None:
            yield own("no_sources")
        else:
            yield own("until_known" if ruleset.as_known else "until", day=self.speech.day(newest))
        yield from (self.speech.pack(f"pack.{name}") for name, _ in ruleset.cautions)
        yield own("not_advice")

    def asks(self) -> str:
        """The question in words."""
        assert self.question
        return self.labels.asks(self.question, self.interview.for_whom)

    def why(self) -> str:
        """Why it is asked, in one line, or nothing."""
        assert self.question
        why = self.labels.why(self.question)
        return f"{self.own('why')} {why}" if why else ""

    def find_out(self) -> tuple[str, ...]:
        """How to find out what is asked."""
        assert self.question
        return self.labels.find_out(self.question)

    def answered(self) -> str:
        """What was answered to this question before, in words, or nothing."""
        given = self.before
        if given is None:
            return ""
        told = self.labels.answer(given.question, given.options, declined=given.declined)
        return f"{self.speech.own('tried_because')} {told}"

    def result(self, width: int) -> str:
        """What the law says, as far as the answers go; where it cannot be said, why not."""
        self.failed = False
        try:
            return result_as_text(result_of(self.interview, self.labels, self.language, self.help_block), width)
        except BeforehandError as error:
            self.failed = True
            return str(error)


def _key(question: Question) -> tuple[str, tuple[str, ...]]:
    return question.name, question.facts
