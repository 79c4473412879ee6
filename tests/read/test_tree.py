"""A pack becomes a tree that says what the files say."""

from datetime import date

import pytest
import yaml
from read.small_pack import FILES, changed, encoded

from beforehand.read.pack import read_pack
from beforehand.read.tree import All, Comparison, Literal, Pack, Some


def read(files: dict[str, bytes]) -> Pack:
    pack, problems = read_pack(files, "p")
    assert not problems
    assert pack
    return pack


PACK = read(encoded(FILES))


def test_the_tree_is_the_same_without_the_fast_yaml_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beforehand.read.yaml.LOADER", yaml.SafeLoader)
    slow = read(encoded(FILES))
    assert slow == PACK
    assert [fact.name.span.place for fact in slow.facts] == [fact.name.span.place for fact in PACK.facts]
    pack, (problem,) = read_pack(changed("pack.yaml", "title: A law", "title: A law: first"), "p")
    assert pack is None
    assert problem.place == "pack.yaml:2:13"


def test_the_pack() -> None:
    assert (PACK.name.text, PACK.title.text, PACK.edition, PACK.language) == ("p", "A law", "1", "en")
    assert [language.text for language in PACK.languages] == ["en", "ru"]
    assert [(name.text, says.text) for name, says in PACK.cautions] == [("text_not_read", "Nobody read it.")]
    assert PACK.official_language
    assert PACK.help
    assert (PACK.official_language.text, PACK.help.text) == ("ru", "A lawyer can check it.")


def test_a_pack_need_not_say_who_can_help_or_which_language_is_official() -> None:
    bare = FILES["pack.yaml"].replace("official_language: ru\nhelp: A lawyer can check it.\n", "")
    pack = read(encoded({**FILES, "pack.yaml": bare}))
    assert (pack.official_language, pack.help) == (None, None)


def test_facts() -> None:
    facts = {fact.name.text: fact for fact in PACK.facts}
    assert list(facts) == ["applied_on", "birth_date", "sex", "citizenship", "capable", "age"]
    assert [value.text for value in facts["sex"].values] == ["male", "female"]
    assert [(value.text, share) for value, share in facts["sex"].prior] == [("male", 50), ("female", 50)]
    assert [value.text for value in facts["citizenship"].also] == ["stateless"]
    presumed, derived = facts["capable"].presumed, facts["age"].derived
    assert presumed
    assert (presumed.value.text, presumed.says.text, presumed.sources) == ("true", "Taken as capable.", ())
    assert (facts["age"].low, facts["age"].high) == (0, 130)
    assert derived
    assert (derived.unit, derived.start.text, derived.end.text) == ("years", "birth_date", "applied_on")
    assert (derived.missing_day, [source.text for source in derived.sources]) == ("last_day_of_month", ["code"])


def test_terms_and_points() -> None:
    (term,), (point,) = PACK.terms, PACK.points
    assert term.written == 'sex = "male" and capable and (age in [18..64] or age = 65 and age_65 = "included")'
    assert isinstance(term.when, All)
    assert isinstance(term.when.parts[2], Some)
    assert [(reading.name.text, len(reading.sources)) for reading in point.readings] == [
        ("included", 1),
        ("excluded", 0),
    ]


def test_decisions() -> None:
    (decision,) = PACK.decisions
    (rule,) = decision.rules
    assert rule.written == 'covered_man and\n  applied_on >= @"2025-11-05"'
    assert isinstance(rule.when, All)
    match rule.when.parts[1]:
        case Comparison(name=name, operator=">=", value=Literal(value=value)):
            assert (name.text, value) == ("applied_on", date(2025, 11, 5))
        case other:
            raise AssertionError(other)
    assert [(part.name.text, part.then.text) for part in rule.exceptions] == [("belarus", "not_needed")]
    assert decision.otherwise
    assert decision.otherwise.then.text == "not_needed"


def test_what_a_question_needs_beside_its_words() -> None:
    facts = {fact.name.text: fact for fact in PACK.facts}
    assert [name for name, fact in facts.items() if fact.together and fact.together.text == "person"] == [
        "sex",
        "capable",
    ]
    assert [(value.text, share) for value, share in facts["citizenship"].prior] == [("TJ", 60), ("*", 40)]
    assert [(value.text, share) for value, share in facts["age"].prior] == [("0..17", 10), ("18..64", 80)]
    waits = changed("decisions/paper.yaml", "rules:", "only_if: {decision: first, outcome: needed}\nrules:")
    (decision,) = read(waits).decisions
    assert decision.only_if
    assert (decision.only_if.decision.text, decision.only_if.outcome.text) == ("first", "needed")
    assert PACK.decisions[0].only_if is None


def test_a_source_has_fingerprints_of_the_passages_that_the_pack_rests_on() -> None:
    (passage,) = PACK.sources[0].passages
    assert (passage.words, passage.sha256[:8], passage.about) == (2, "1d2b8b9e", "The age.")


def test_events_figures_and_comparisons() -> None:
    first, second = PACK.timeline
    assert (first.date.text, first.until, first.says.text) == ("2025-12", None, "It passed.")
    assert second.until
    assert second.until.text == "2025-11-20"
    men, women = PACK.figures
    assert (men.figure.text, men.about.text, men.who.text) == ("20,000", "Men.", "A minister.")
    assert (women.date.text, women.caution.text) == ("2025-12-01", "A guess.")
    one, several = PACK.comparisons
    assert [country.text for country in one.countries] == ["TJ"]
    assert [country.text for country in several.countries] == ["KZ", "UZ"]
    assert one.caution is None
    assert several.caution
    assert several.caution.text == "Not the same."


def test_what_cannot_be_told_of_a_report_is_not_no() -> None:
    gazette, talk = PACK.reports
    assert (gazette.incentive, gazette.requirement, gazette.exemptions, gazette.age) == (
        True,
        "indirectly",
        False,
        None,
    )
    assert (talk.incentive, talk.requirement, talk.exemptions, talk.age) == (None, None, None, None)
    assert (talk.countries, talk.date, talk.source, talk.complete) == ((), None, None, False)
    assert [country.text for country in gazette.countries] == ["RU"]
    assert [(name.text, label.text) for name, label in PACK.outlet_kinds] == [
        ("state_press", "State press"),
        ("forum", "Forums"),
    ]


def test_a_scenario_keeps_null_as_the_text_null() -> None:
    (scenario,) = PACK.scenarios
    assert [(name.text, value.text) for name, value in scenario.case] == [
        ("sex", "male"),
        ("age", "24"),
        ("citizenship", "TJ"),
        ("capable", "null"),
    ]
    assert scenario.expect[0].open_facts == ()
    (other,) = read(changed("scenarios/a.yaml", "{verdict: needed, certainty: settled,", "{verdict: ~,")).scenarios
    assert other.expect[0].verdict
    assert other.expect[0].verdict.text == "null"
    assert other.expect[0].certainty is None


def test_values_are_texts_as_written() -> None:
    facts = read(changed("facts.yaml", "[male, female], prior: {male: 50, female: 50}", "[no, NO, yes, on]")).facts
    assert [value.text for value in facts[2].values] == ["no", "NO", "yes", "on"]


def test_words() -> None:
    english, russian = PACK.words
    assert (english.language, russian.language, russian.file) == ("en", "ru", "words/ru.ftl")
    messages = {message.name.text: message for message in russian.messages}
    (status,) = messages["rule-paper-permit"].statuses
    assert (status.attribute, status.status, status.original) == ("", "reviewed", "5f9a2b79")
    assert messages["rule-paper-permit-belarus"].statuses == ()
    assert messages["term-covered_man"].text == "Мужчина."
    assert [(name.text, text) for name, text in messages["point-age_65"].attributes] == [
        ("included", "Да."),
        ("excluded", "Нет."),
    ]


def test_optional_files_may_be_missing_or_empty() -> None:
    required = ("pack.yaml", "facts.yaml", "sources.yaml", "decisions/paper.yaml")
    files = encoded({path: FILES[path] for path in required})
    assert read(files).terms == ()
    assert read({**files, "terms.yaml": b"# none yet\n", "notes.yaml": b""}).notes == ()


def test_other_files_are_left_alone() -> None:
    assert read({**encoded(FILES), "README.md": b"\xff"}) == PACK
