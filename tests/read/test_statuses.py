"""Lines of status in a file of words: who stands behind each string, and of which original."""

import pytest

from beforehand.read.tree import Message, Words
from beforehand.read.words import read_words
from beforehand.text.source import Text


def read(content: str, *, placeables: bool = False) -> Words:
    words, problems = read_words(Text("words/ru.ftl", content), "ru", placeables=placeables)
    assert words is not None
    assert problems == ()
    return words


def only(content: str) -> Message:
    (message,) = read(content).messages
    return message


def statuses(content: str) -> dict[str, tuple[str, str]]:
    return {status.attribute: (status.status, status.original) for status in only(content).statuses}


def test_a_string_has_a_status_and_the_hash_of_its_original() -> None:
    content = """\
# text: reviewed 5f9a2b79
# .asks: verified 77ab01cd
note = Нет.
    .asks = Да?
    .other = Что?
"""
    assert statuses(content) == {"": ("reviewed", "5f9a2b79"), "asks": ("verified", "77ab01cd")}


def test_lines_may_end_as_on_windows_and_spaces_do_not_matter() -> None:
    assert statuses("#  text :  verified   5f9a2b79  \r\nnote = Нет.\r\n") == {"": ("verified", "5f9a2b79")}


def test_other_lines_of_a_comment_are_the_translators_own() -> None:
    content = """\
# Translated by A. B.

# text: verified 5f9a2b79
# The context is a form. text here means paper
# ... and so on
note = Нет.
"""
    assert only(content).remarks == ("The context is a form. text here means paper", "... and so on")
    assert read(content).heading == ("Translated by A. B.",)


def test_a_string_that_is_still_to_be_translated_is_not_there() -> None:
    message = only("# text: unverified 5f9a2b79\n# .b: unverified 5f9a2b79\nnote = …\n    .a = Да\n    .b = …\n")
    assert (message.text, [name.text for name, _ in message.attributes]) == ("", ["a"])


def test_the_programs_own_words_have_placeables() -> None:
    (message,) = read("until = до { $day } или {$other}", placeables=True).messages
    assert message.text == "до {day} или {other}"


@pytest.mark.parametrize(
    "content", ["{ day }", "{ $day", "{ $Day }", "{ -term }", '{ "x" }', "{ $day -> *[a] b }", "}"]
)
def test_other_braces_are_told_there_too(content: str) -> None:
    _, problems = read_words(Text("words/ru.ftl", "a = { $x } " + content), "ru", placeables=True)
    assert {problem.code for problem in problems} >= {"unsupported-words"}


CASES = (
    (
        "a status that is not known",
        """\
# text: reviewd 5f9a2b79
note = Нет.
    .asks = Да?
""",
        """\
words/ru.ftl:1:3: The status "reviewd" is not known. [unknown-value]
  1 | # text: reviewd 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^
  Did you mean "reviewed"?""",
    ),
    (
        "a line without a hash",
        """\
# text: reviewed
note = Нет.
""",
        """\
words/ru.ftl:1:3: "text: reviewed" is not a line of status. [bad-status]
  1 | # text: reviewed
        ^^^^^^^^^^^^^^
  A status is written: # text: unverified 3f2a91c0, or # .asks: verified 77ab01cd for an attribute.""",
    ),
    (
        "a hash that is none",
        """\
# text: reviewed today
note = Нет.
""",
        """\
words/ru.ftl:1:3: "today" is not eight digits of a hash (0-9, a-f). [bad-status]
  1 | # text: reviewed today
        ^^^^^^^^^^^^^^^^^^^^
  Delete the line: a string without one is unverified.""",
    ),
    (
        "a line without a colon",
        """\
# .asks verified 5f9a2b79
note = Нет.
    .asks = Да?
""",
        """\
words/ru.ftl:1:3: ".asks verified 5f9a2b79" is not a line of status. [bad-status]
  1 | # .asks verified 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^^
  A status is written: # text: unverified 3f2a91c0, or # .asks: verified 77ab01cd for an attribute.""",
    ),
    (
        "one status for the whole message",
        """\
# status: reviewed
note = Нет.
""",
        """\
words/ru.ftl:1:3: "status: reviewed" is not a line of status. [bad-status]
  1 | # status: reviewed
        ^^^^^^^^^^^^^^^^
  A status is written: # text: unverified 3f2a91c0, or # .asks: verified 77ab01cd for an attribute.""",
    ),
    (
        "a status of an attribute that does not exist",
        """\
# .ask: verified 5f9a2b79
note = Нет.
    .asks = Да?
""",
        """\
words/ru.ftl:1:3: The message has no attribute ".ask". [bad-status]
  1 | # .ask: verified 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^^
  Did you mean "asks"?""",
    ),
    (
        "a status of a text that does not exist",
        """\
# text: verified 5f9a2b79
note =
    .asks = Да?
""",
        """\
words/ru.ftl:1:3: The message has no text of its own. [bad-status]
  1 | # text: verified 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^^
  Delete the line.""",
    ),
    (
        "two statuses of one string",
        """\
# text: reviewed 5f9a2b79
# text: verified 5f9a2b79
note = Нет.
""",
        """\
words/ru.ftl:2:3: "text" has two lines of status. [duplicate-key]
  2 | # text: verified 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^^
  words/ru.ftl:1:3: first here
  1 | # text: reviewed 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^^
  Keep one of them.""",
    ),
    (
        "a status above an empty line",
        """\
# text: verified 5f9a2b79

note = Нет.
""",
        """\
words/ru.ftl:1:3: This line of status stands above no message. [bad-status]
  1 | # text: verified 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^^
  Delete the empty line between it and its message, or the line itself.""",
    ),
    (
        "a status at the end",
        """\
note = Нет.
# text: verified 5f9a2b79
""",
        """\
words/ru.ftl:2:3: This line of status stands above no message. [bad-status]
  2 | # text: verified 5f9a2b79
        ^^^^^^^^^^^^^^^^^^^^^^^
  Delete the empty line between it and its message, or the line itself.""",
    ),
)


@pytest.mark.parametrize(("what", "content", "drawn"), CASES, ids=[case[0] for case in CASES])
def test_a_problem_is_drawn_with_its_place_and_what_to_do(what: str, content: str, drawn: str) -> None:
    del what
    _, problems = read_words(Text("words/ru.ftl", content), "ru")
    assert "\n".join(problem.draw() for problem in problems) == drawn
