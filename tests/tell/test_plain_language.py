"""Plain language: what people read is short and simple, in every language.

Russian: Oborneva's reading ease of questions is at least 60, of all else at least 50, each measured over all texts of its kind:
the formula was made for texts, and says little of one short sentence. Every language: at most 20 words in a sentence and 15 on
average; of its words, few have more than 14 letters.

Exempt is what cannot be said more simply: official terms in brackets and «titles»; in Russian also the words of these
terms outside brackets. Labels (texts without a full stop) are no sentences. Titles of sources are no words of a pack.
"""

import re

import pytest
from tell.plain_language import (
    MEAN_WORDS,
    MOST_WORDS,
    NAMES,
    catalogue,
    ease,
    languages,
    long_sentences,
    long_words,
    mean_words,
    official_stems,
    sentences,
    syllables,
    words,
)

QUESTION = re.compile(r"(?:fact|together)-[^.]*\.asks(?:_you)?|ask_.*")
"""Ids of what a person is asked."""

LONG_WORDS = 0.05
"""How many of the words may be long: languages that add endings to endings have more of them."""

LANGUAGES = [(name, language) for name in NAMES for language in languages(name)]
IDS = [f"{name}-{language}" for name, language in LANGUAGES]


def said(name: str, language: str) -> dict[str, str]:
    return {id_: catalogue(name).text(language, id_) for id_ in catalogue(name).originals}


@pytest.mark.parametrize(("name", "language"), LANGUAGES, ids=IDS)
def test_no_sentence_is_long(name: str, language: str) -> None:
    assert long_sentences(said(name, language)) == []
    assert mean_words(said(name, language)) <= MEAN_WORDS


@pytest.mark.parametrize(("name", "language"), LANGUAGES, ids=IDS)
def test_few_words_are_long(name: str, language: str) -> None:
    texts = said(name, language)
    found = list(long_words(texts))
    assert len(found) <= LONG_WORDS * sum(len(words(text)) for text in texts.values()), found


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(("kind", "least"), [("questions", 60), ("results", 50)])
def test_russian_reads_easily(name: str, kind: str, least: int) -> None:
    texts = [
        text
        for id_, text in said(name, "ru").items()
        if (QUESTION.fullmatch(id_) is not None) == (kind == "questions") and sentences(text)
    ]
    if texts:
        assert ease(texts, official_stems(catalogue(name).originals)) >= least


# The measures themselves ----------------------------------------------------------------------------------------------


def test_the_formula_by_hand() -> None:
    """Three words with six syllables in one sentence; four with seven in two."""
    assert ease(["Мама мыла раму."]) == pytest.approx(206.835 - 1.3 * 3 - 60.1 * 6 / 3)
    assert ease(["Да. Мама мыла раму."]) == pytest.approx(206.835 - 1.3 * 2 - 60.1 * 7 / 4)


def test_hard_text_is_hard() -> None:
    hard = "Осуществление предусмотренных законодательством мероприятий обеспечивается уполномоченными органами."
    assert ease([hard]) < 0


def test_official_terms_make_no_text_harder() -> None:
    stems = official_stems({"a": "a paper (военный комиссариат)"})
    assert ease(["Он идёт в военный комиссариат."], stems) == pytest.approx(206.835 - 1.3 * 5 - 60.1 * 4 / 3)
    assert ease(["Он идёт в комиссариатах."], stems) > ease(["Он идёт в комиссариатах."])


def test_what_stands_in_brackets_does_not_count() -> None:
    assert words(sentences("Bring the paper (решение о негодности к военной службе).")[0]) == ["Bring", "the", "paper"]


def test_a_label_is_no_sentence() -> None:
    assert sentences("Day of filing") == []


def test_syllables_are_vowels() -> None:
    assert [syllables(word) for word in ("вид", "гражданство", "заявление", "РВП", "Объём")] == [1, 3, 5, 1, 2]


def test_a_long_sentence_and_a_long_word_are_found() -> None:
    texts = {"a": "а " * MOST_WORDS + "б.", "b": "Йигирма. Ogohlantirilmaganlardan. военно-промышленная."}
    assert [name for name, _ in long_sentences(texts)] == ["a"]
    assert [word for _, word in long_words(texts)] == ["Ogohlantirilmaganlardan"]


def test_an_apostrophe_does_not_end_a_word() -> None:
    assert words("oʻn toʼgʻri o'n o‘z") == ["oʻn", "toʼgʻri", "o'n", "o‘z"]
