"""The column ``sentence`` says of a row what ``tell`` says of the case."""

import pytest
from screened import decree, made

from beforehand.errors import DefectError, FactsError, UnknownNameError
from beforehand.screen.sentences import Sentences
from beforehand.tell.beside import inline
from beforehand.tell.result import Told, build_result, is_told

ROWS = 120


def sentences(language: str | None) -> list[str | None]:
    own = made()
    said = Sentences(own.law, own.engine.answers, language)
    return said.column(own.screened.numbers).to_pylist()  # type: ignore[no-any-return]


def told_by_tell(case: dict[str, object], language: str) -> str | None:
    """The headlines of a result as one text; where facts are missing, with those to find out."""
    try:
        answers = decree().decide(case)
    except (FactsError, DefectError):
        return None
    sections = build_result([Told(answers)], language).sections
    concerned = iter([d.name for d in decree().ruleset.decisions if is_told(d, answers)])
    parts: list[str] = []
    certainty = ""
    for section in sections:
        if section.name == "answer":
            certainty = answers[next(concerned)].certainty
            parts += [
                " ".join([line.text, " / ".join(one.text for one in line.inner)]).strip() for line in section.lines
            ]
        if section.name == "open_facts" and certainty == "facts_missing":
            parts.append(f"{section.heading}: {'; '.join(line.text for line in section.lines)}.")
    return inline(" ".join(parts))


@pytest.mark.parametrize("language", ["en", "ru", "tg"])
def test_a_sentence_is_the_headline_that_tell_gives(language: str) -> None:
    for case, said in list(zip(made().cases, sentences(language), strict=True))[:ROWS]:
        assert said == told_by_tell(case, language), case


def test_an_uncertain_outcome_that_could_do_harm_is_never_said_first() -> None:
    own = made()
    answers = own.engine.answers["paper_needed"]
    met = 0
    for number, said in zip(own.screened.numbers["paper_needed"].tolist(), sentences("en"), strict=True):
        told = answers[number]
        if told.verdict in answers.decision.guarded and told.certainty != "settled":
            assert said is not None
            assert said.startswith("Not certain: do not count on this. What has most support:")
            met += 1
    assert met


def test_what_to_find_out_is_named() -> None:
    said = [one for one in sentences("en") if one and one.startswith("It depends on facts")]
    assert said
    assert all("Facts to find out (most useful first): " in one for one in said)


def test_a_translation_that_nobody_has_checked_stands_after_the_official_words_and_is_marked() -> None:
    for said, russian in zip(sentences("tg"), sentences("ru"), strict=True):
        if said is not None:
            assert russian is not None
            first, _, under = said.partition(" [~ ")
            assert first == russian.partition(" [= ")[0]
            assert under.endswith("]")
    assert not any("\ue000" in one for one in sentences("tg") if one)


def test_a_row_without_an_answer_has_no_sentence() -> None:
    own = made()
    refused = own.screened.numbers["paper_needed"] == own.engine.answers["paper_needed"].refused
    assert refused.any()
    assert [one is None for one in sentences("en")] == refused.tolist()


def test_each_different_answer_is_put_into_words_once(monkeypatch: pytest.MonkeyPatch) -> None:
    own = made()
    said = Sentences(own.law, own.engine.answers, "en")
    first = said.column(own.screened.numbers)
    monkeypatch.setattr(Sentences, "sentence", None)
    assert said.column(own.screened.numbers).equals(first)


def test_a_language_that_the_pack_does_not_have_is_told() -> None:
    with pytest.raises(UnknownNameError, match="xx"):
        Sentences(made().law, made().engine.answers, "xx")
