"""The interview in lines: it leads where the answers lead, at any width, and never says more than was said."""

import io
import random
import re
from collections.abc import Callable

import pytest
from ask.laws_to_ask import laws_to_ask
from ask.test_interview import DECREE, Said, as_written, choose, random_person, verdicts
from hypothesis import given, settings
from hypothesis import strategies as st
from records import law_from

from beforehand.ask.conversation import Conversation
from beforehand.ask.outcome import interview_as_plain
from beforehand.ask.plain import MOST_LINES, Lines, PlainFace
from beforehand.errors import DefectError
from beforehand.ir.ruleset import Ruleset
from beforehand.law import Law
from beforehand.tell.beside import apart
from beforehand.tell.layout import width_of


class Typist:
    """Somebody who looks at the question before typing."""

    def __init__(self, answer: Callable[[], str | None]) -> None:
        self._answer = answer

    def readline(self, size: int, /) -> str:
        del size
        typed = self._answer()
        return "" if typed is None else f"{typed}\n"

    def isatty(self) -> bool:
        return False


def asked(*lines: str, language: str | None = None, width: int = 88, law: Law = DECREE) -> str:
    """The whole dialogue with these lines as input."""
    shown = io.StringIO()
    PlainFace(Conversation(law, language), io.StringIO("".join(f"{line}\n" for line in lines)), shown, width).run()
    return shown.getvalue()


def numbers_for(talk: Conversation, said: Said) -> str | None:
    """What a person types who knows this."""
    question = talk.question
    if question is None:
        return None
    if not question.facts:
        return "1"
    chosen = choose(talk.law, question, said)
    if chosen is None:
        return str(len(question.options) + bool(question.empty) + 1)
    if not chosen:
        return str(len(question.options) + 1)
    return " ".join(str(question.options.index(option) + 1) for option in chosen)


def run(talk: Conversation, given_: Lines) -> str:
    shown = io.StringIO()
    assert PlainFace(talk, given_, shown, 88).run()
    return shown.getvalue()


MAN = "1", "2", "4", "1", "2", "1", "9"


# It leads where the answers lead ---------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(40))
def test_a_person_is_told_what_the_law_says_of_all_his_facts(seed: int) -> None:
    said = random_person(random.Random(seed))
    talk = Conversation(DECREE)
    shown = run(talk, Typist(lambda: numbers_for(talk, said)))
    ((_, answers),) = talk.interview.decide()
    whole = DECREE.decide(as_written(DECREE, said))
    assert verdicts(answers)["paper_needed"] == verdicts(whole)["paper_needed"]
    for outcome in whole["paper_needed"].possible:
        assert talk.speech.outcome("paper_needed", outcome) in " ".join(shown.split())


@pytest.mark.slow
@given(laws_to_ask(), st.randoms(use_true_random=False))
@settings(max_examples=80)
def test_whatever_is_typed_it_says_what_the_law_says_of_the_case(rules: Ruleset, draw: random.Random) -> None:
    talk = Conversation(law_from(rules))
    typed = [*(draw.choice(["1", "2", "3", "1 2", "0", "b", "c", "", "=1", "=2", "r", "x"]) for _ in range(30))]
    shown = run(talk, io.StringIO("\n".join(typed)))
    try:
        cases = talk.interview.decide()
    except DefectError as error:
        cases, defect = (), str(error)
    else:
        defect = ""
    assert talk.failed == bool(defect)
    assert defect in shown
    for person, answers in cases:
        assert verdicts(answers) == verdicts(talk.law.decide(person.facts))
    assert talk.result(88) in shown


def test_i_do_not_know_everywhere_ends_with_what_to_find_out() -> None:
    talk = Conversation(DECREE)
    shown = run(talk, Typist(lambda: numbers_for(talk, {})))
    assert "It depends on facts that are not given." in shown
    assert "Facts to find out (most useful first)" in shown
    assert talk.interview.cases()[0].facts == {}


def test_each_ground_has_a_part_of_its_own() -> None:
    shown = asked("1", "2", "4", "1", "2", "1,4", "9")
    result = shown[shown.rindex("Russia's Decree") :]
    assert result.count("Must he bring a military paper to apply?") == 2
    assert "\nlong residence in Russia\n====" in result


# It never says more than was said --------------------------------------------------------------------------------


def test_an_example_of_a_cell_is_never_told() -> None:
    talk = Conversation(DECREE)
    shown = run(talk, io.StringIO("\n".join(MAN)))
    ((person, _),) = talk.interview.decide()
    assert person.examples == {"age", "citizenship", "applied_on"}
    for name in person.examples:
        said, example = (
            apart(words)[0] for words in (talk.speech.fact(name), talk.speech.value(name, person.facts[name]))
        )
        assert not re.search(rf"{re.escape(f'{said}: {example}')}(?:;|$)", shown, flags=re.MULTILINE)
        assert f"{said}: {apart(talk.labels.fact(name, person.options[name]))[0]}" in shown


def test_as_plain_values_it_is_cells() -> None:
    talk = Conversation(DECREE)
    run(talk, io.StringIO("\n".join(MAN)))
    (case,) = interview_as_plain(talk.interview)["cases"]
    assert case["known"]["age"] == {"label": "18 to 64", "ranges": [{"from": 18, "to": 64}]}
    assert case["known"]["applied_on"]["ranges"] == [{"from": "2025-11-05", "to": None}]
    assert case["known"]["citizenship"]["label"] == "another country"
    assert {"TJ", "UZ", "KG"} < set(case["known"]["citizenship"]["values"])
    assert "stateless" not in case["known"]["citizenship"]["values"]
    assert case["known"]["sex"] == {"label": "man", "values": ["male"]}
    assert set(case["answers"]["decisions"]["paper_needed"]["forced_by"]) <= set(case["known"])


# Lines -----------------------------------------------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("language", sorted({DECREE.ruleset.language, *DECREE.ruleset.words}))
@pytest.mark.parametrize("width", [40, 100])
def test_no_line_is_wider_than_it_may_be(language: str, width: int) -> None:
    shown = asked(
        "1", "x", "6", "0", "1", "2", "2", "c", "", "=2", "1", "1", "1 2", "1 3", language=language, width=width
    )
    for line in shown.splitlines():
        assert width_of(line) <= width or len(line.split()) == 1, "only a word that is wider, an address"


def test_one_empty_line_stands_between_questions_and_none_is_coloured() -> None:
    shown = asked(*MAN, "q")
    assert "\n\n\n" not in shown
    assert "\x1b" not in shown


def test_in_russian_the_original_stands_under_every_line() -> None:
    shown = asked("1", "2", "q", language="ru")
    assert "  2  мужчина, от 18 до 64\n     = man, 18 to 64\n" in shown


def test_the_input_may_end_at_any_time() -> None:
    assert "The input ended before the last question. This is the result so far." in asked()
    assert "The input ended" not in asked(*MAN)
    assert PlainFace(Conversation(DECREE), None, io.StringIO(), 88).run()


def test_whoever_closes_it_is_shown_nothing_more() -> None:
    assert asked(*MAN[:3], "q").endswith("> q\n")


@pytest.mark.parametrize("line", ["9" * 2_000, "9" * 20_000_000])
def test_a_line_without_end_ends_the_input(line: str) -> None:
    assert "The input ended" in asked(line, "1")


def test_wrong_input_without_end_ends_too() -> None:
    shown = asked(*["x"] * (2 * MOST_LINES))
    assert shown.count('"x" is not one of the answers.') == MOST_LINES
    assert "The input ended" in shown


def test_what_is_typed_is_quoted_with_nothing_hidden() -> None:
    shown = asked("\x1b[2J\u202e1", "q")
    assert '"<U+001B>[2J<U+202E>1" is not one of the answers.' in shown
    assert "\x1b" not in shown


@pytest.mark.parametrize(
    ("same", "key"), [("?", "0"), ("<", "b"), ("=", "c"), (".", "r"), ("й", "q"), ("B", "b"), ("QUIT", "q")]
)
def test_other_keys_do_the_same(same: str, key: str) -> None:
    typed = [asked("1", one, "q").replace(f"> {one}\n", "> KEY\n", 1) for one in (same, key)]
    assert typed[0].replace("> q", "> KEY") == typed[1].replace("> q", "> KEY")


@pytest.mark.parametrize("line", ["=2", "= 2", "c2", "C 2", "change 2", "с2"])
def test_an_answer_is_changed_by_its_number(line: str) -> None:
    assert "You answered: man, 18 to 64" in asked("1", "2", line, "q")


def test_going_back_at_the_first_question_stays_there() -> None:
    assert asked("b", "q").count("Question 1\n") == 2


def test_after_the_result_an_answer_can_be_changed() -> None:
    shown = asked("1", "5", "", "c", "2", "1", "")
    assert shown.count("Check your answers") == 3
    assert shown.count("Does a paper") == 0
    assert shown.rstrip().endswith(">")


def test_starting_again_forgets_every_answer() -> None:
    talk = Conversation(DECREE)
    run(talk, io.StringIO("1\n5\n"))
    talk.restart()
    assert [entry.fact for entry in talk.entries() if not entry.presumed] == []
    assert talk.before is None
    assert talk.number == 1
