"""The anatomy of a result: what is told, in which order, and what never is."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product

import pytest
from msgspec.structs import replace
from records import (
    ALWAYS,
    Between,
    Held,
    decision,
    fact,
    law_from,
    note,
    point,
    rule,
    ruleset,
    source,
    true,
)

from beforehand import Law, load_law
from beforehand.ir.ruleset import Decision, Note
from beforehand.tell.beside import first_of
from beforehand.tell.result import Line, Result, Section, Told, build_result, is_told
from beforehand.tell.text import result_as_text

ANATOMY = (
    *("first", "answer", "why", "open_facts", "open_points", "ways"),
    *("who_says_what", "papers", "risks", "notes", "presumed", "help", "given", "sources", "edition"),
)

FACTS: dict[str, tuple[object, ...]] = {
    "applying_for": ("residence_permit", "citizenship", None),
    "applied_on": ("2026-01-15", None),
    "sex": ("male", "female", None),
    "age": (17, 24, 65, None),
    "citizenship": ("TJ", "BY", None),
    "ground": ("year_on_temporary_permit", "highly_qualified_specialist", None),
}
PROFILES = [dict(zip(FACTS, values, strict=True)) for values in product(*FACTS.values())][::7]


@pytest.fixture(scope="module")
def decree() -> Law:
    return load_law("ru-decree-821")


@pytest.fixture(scope="module")
def results(decree: Law) -> list[Result]:
    """What people of many kinds read."""
    return [result_of(decree, facts) for facts in PROFILES]


def result_of(law: Law, facts: dict[str, object], **told: object) -> Result:
    return build_result([Told(law.decide(facts), **told)], "en")  # type: ignore[arg-type]


def every_line(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        yield line
        yield from every_line(line.inner)


def section(result: Result, name: str) -> Section:
    return next(one for one in result.sections if one.name == name)


def texts(result: Result, *names: str) -> list[str]:
    """Every line of these sections, or of all."""
    return [line.text for one in result.sections if not names or one.name in names for line in every_line(one.lines)]


def headline(result: Result) -> Line:
    return section(result, "answer").lines[0]


# Order ----------------------------------------------------------------------------------------------------------------


def test_sections_stand_in_their_order(results: list[Result]) -> None:
    for result in results:
        names = [one.name for one in result.sections]
        before, *decisions = "|".join(names).split("|answer")
        assert before == "first"
        for told in decisions:
            places = [ANATOMY.index(name) for name in told.strip("|").split("|") if name]
            assert places == sorted(places)
        assert names[-3:] == ["given", "sources", "edition"] or "given" not in names
        assert "help" in names


def test_an_empty_section_is_left_out(results: list[Result]) -> None:
    assert all(one.lines for result in results for one in result.sections)


def test_cautions_come_before_any_answer(decree: Law, results: list[Result]) -> None:
    for result in results:
        first = [line.text for line in result.sections[0].lines]
        assert [says for _, says in decree.ruleset.cautions] == first[-3:-1]
        assert first[-1].endswith("This is information, not legal advice.\ue002")
        assert {line.kind for line in result.sections[0].lines} == {"warning"}


# Certainty ------------------------------------------------------------------------------------------------------------

READINGS: dict[str, dict[str, tuple[str, ...]]] = {
    "settled": {"a": ("s1", "s2"), "b": ()},
    "reported": {"a": ("s1",), "b": ()},
    "disputed": {"a": ("s1", "s2"), "b": ("s3",)},
    "undecided": {"a": ("s1",), "b": ("s2",)},
    "silent": {"a": (), "b": ()},
}


def doubtful_law(stands: str, guarded: tuple[str, ...] = ()) -> Law:
    """A law whose one rule hangs on a question of law, and whose default is not in doubt."""
    asked = decision(rule("r", Held("q", ("a",)), "yes_", sources=("s1", "s2")), otherwise="no_")
    return law_from(
        replace(
            ruleset(
                [fact("p")],
                [replace(asked, guarded=guarded)],
                [point("q", **READINGS[stands])],
                [source("s1"), source("s2"), source("s3")],
            ),
            words={"en": {"decision-d.yes_": "It is so.", "decision-d.no_": "It is not so."}},
        )
    )


@pytest.mark.parametrize(
    ("stands", "said", "below"),
    [
        ("settled", "It is so.", "The sources read agree, up to 1 January 2025."),
        ("reported", "It is so.", "Only one independent origin says so; no second one confirms it."),
        ("disputed", "It is so.", "Sources disagree. More support stands behind this reading, but it is not certain."),
        ("undecided", "Sources disagree, and none has more support. Possible:", "It is so."),
        ("silent", "No source settles this. Possible:", "It is so."),
    ],
)
def test_each_certainty_has_its_headline(stands: str, said: str, below: str) -> None:
    result = result_of(doubtful_law(stands), {})
    lines = list(every_line(section(result, "answer").lines))
    assert lines[0].kind == "headline"
    told = result_as_text(replace(result, sections=(section(result, "answer"),)), 200).splitlines()
    assert [line.strip(" -") for line in told if line.strip(" -?T")][:2] == [said, below]


def test_missing_facts_are_a_certainty_of_their_own() -> None:
    law = law_from(ruleset([fact("p")], [decision(rule("r", true("p"), "yes_"), otherwise="no_")]))
    result = result_of(law, {})
    assert "It depends on facts that are not given. Possible:" in headline(result).text
    assert [line.text for line in headline(result).inner] == ["yes_", "no_"]
    assert [line.text for line in section(result, "open_facts").lines] == ["p"]


@pytest.mark.parametrize("stands", ["reported", "disputed"])
def test_an_uncertain_outcome_that_can_do_harm_is_never_the_headline(stands: str) -> None:
    result = result_of(doubtful_law(stands, guarded=("yes_",)), {})
    lines = list(every_line(section(result, "answer").lines))
    assert "It is so." not in lines[0].text
    assert "Not certain: do not count on this." in lines[0].text
    assert "What has most support:" in lines[1].text
    assert lines[2].text == "It is so."


def test_nobody_reads_an_uncertain_guarded_outcome_first(decree: Law) -> None:
    seen = 0
    for facts in PROFILES:
        answers, result = decree.decide(facts), result_of(decree, facts)
        told = [one for one in decree.ruleset.decisions if is_told(one, answers)]
        shown = [one for one in result.sections if one.name == "answer"]
        for one, part in zip(told, shown, strict=True):
            answer = answers[one.name]
            if answer.certainty != "settled" and answer.verdict in one.guarded:
                seen += 1
                assert part.lines[0].text != decree.ruleset.words["en"][f"decision-{one.name}.{answer.verdict}"]
    assert seen


def test_an_uncertain_way_says_so_first(decree: Law) -> None:
    facts = {"applying_for": "residence_permit", "applied_on": "2026-01-15", "sex": "male", "age": 24}
    result = result_of(decree, {**facts, "citizenship": "TJ", "ground": "year_on_temporary_permit"})
    ways = [line.text.partition("→")[2].strip() for line in section(result, "ways").lines]
    assert [way for way in ways if "Not certain, one origin only:" in way.partition(". ")[0]]


def test_nobody_reads_that_anything_is_settled(results: list[Result]) -> None:
    assert not [result for result in results if "settled" in result_as_text(result).casefold()]


# What depends on another decision -------------------------------------------------------------------------------------


def chained() -> Law:
    """``a`` asks about p; ``b`` only while ``a`` may be yes; ``c`` only while ``b`` may be yes."""

    def asked(name: str, only_if: tuple[str, str] | None, by: str) -> Decision:
        return replace(decision(rule("r", true(by), "yes_"), otherwise="no_", name=name), only_if=only_if)

    decisions = [asked("a", None, "p"), asked("b", ("a", "yes_"), "q"), asked("c", ("b", "yes_"), "q")]
    return law_from(ruleset([fact("p"), fact("q")], decisions))


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"p": True, "q": True}, 3),
        ({"p": True, "q": False}, 2),
        ({"p": None, "q": None}, 3),
        ({"p": False, "q": True}, 1),
    ],
)
def test_a_decision_that_cannot_matter_is_not_told(facts: dict[str, object], told: int) -> None:
    result = result_of(chained(), facts)
    assert [one.name for one in result.sections].count("answer") == told


# Risks and promises ---------------------------------------------------------------------------------------------------


def test_risks_stand_above_every_promise(decree: Law, results: list[Result]) -> None:
    notes = {one.name: one for one in decree.ruleset.notes}
    seen = 0
    for result in results:
        everything, told = "\n".join(texts(result)), "\n".join(texts(result, "risks"))
        for one in notes.values():
            if one.kind == "benefit" and one.says in everything:
                seen += 1
                above = told[: told.index(one.says)]
                assert all(notes[risk].says in above for risk in one.risks)
                assert everything.count(one.says) == 1
    assert seen


def promising(*notes: Note) -> Result:
    return result_of(law_from(ruleset([fact("p")], [decision(rule("r", ALWAYS, "yes_"))], notes=notes)), {})


def named(name: str, kind: str, risks: tuple[str, ...] = (), decision: str | None = None) -> Note:
    return replace(note(name, ALWAYS), kind=kind, says=f"{name.title()}.", risks=risks, decision=decision)


def test_a_promise_comes_after_all_its_risks_and_one_without_risks_not_at_all() -> None:
    result = promising(
        named("money", "benefit", ("death",)),
        named("papers", "benefit", ("death", "prison")),
        named("dream", "benefit"),
        named("death", "risk"),
        named("prison", "risk"),
        named("cold", "risk"),
    )
    lines = section(result, "risks").lines
    assert [(line.kind, line.text) for line in lines if line.kind == "risk"] == [
        ("risk", "Cold."),
        ("risk", "Death."),
        ("risk", "Death."),
        ("risk", "Prison."),
    ]
    assert [[inner.text for inner in line.inner] for line in lines if line.inner] == [["Money."], ["Papers."]]
    assert "Dream." not in texts(result)


def test_papers_and_what_else_there_is_to_know_stand_apart() -> None:
    result = promising(named("contract", "paper"), named("custom", "context"), named("gap", "open"))
    assert texts(result, "papers") == ["Contract."]
    assert texts(result, "notes") == ["Custom.", "Gap."]


# Sources --------------------------------------------------------------------------------------------------------------


def test_sources_are_numbered_as_they_are_cited_and_all_are_listed(results: list[Result]) -> None:
    for result in results:
        cited = "\n".join(line for one in result.sections if one.name != "sources" for line in texts_of(one))
        codes = list(dict.fromkeys(re.findall(r"\bS\d+\b", cited)))
        assert codes == [f"S{number}" for number in range(1, len(codes) + 1)]
        listed = [line.text.split()[0] for one in result.sections if one.name == "sources" for line in one.lines]
        assert listed == codes


def texts_of(one: Section) -> list[str]:
    return [line.text for line in every_line(one.lines)]


# The person -----------------------------------------------------------------------------------------------------------


def aged() -> Law:
    rules = ruleset(
        [fact("age", "number", low=0, high=130), fact("day", "date")],
        [decision(rule("r", Between("age", 18, None), "yes_"), otherwise="no_")],
        sources=[source("s1")],
    )
    return law_from(replace(rules, applied_on="day"))


def test_an_example_is_never_shown() -> None:
    facts = {"age": 37, "day": date(2031, 4, 5)}
    answers = aged().decide(facts)
    assert "37" in "\n".join(texts(build_result([Told(answers)])))
    for shown in ({}, {"age": "18 or more", "day": "later"}):
        told = "\n".join(texts(build_result([Told(answers, "", shown, frozenset(facts))])))
        assert "37" not in told
        assert "2031" not in told
        assert "No filing date is given." in told
        assert ("age: 18 or more" in told) == bool(shown)


def test_a_later_filing_date_is_told_in_the_order_of_the_cases() -> None:
    law = aged()
    cases = [Told(law.decide({"day": f"{year}-01-01"})) for year in (2033, 2031, 2032, 2031)]
    first = "\n".join(line.text for line in build_result(cases).sections[0].lines)
    assert re.findall(r"1 January (203\d)", first) == ["2033", "2031", "2032"]


def test_several_cases_of_one_person_have_titles_and_share_the_rest(decree: Law) -> None:
    grounds = ("year_on_temporary_permit", "highly_qualified_specialist")
    answers = [
        decree.decide({"applying_for": "residence_permit", "sex": "male", "age": 24, "ground": ground})
        for ground in grounds
    ]
    result = build_result([Told(one, ground) for one, ground in zip(answers, grounds, strict=True)], "en")
    names = [one.name for one in result.sections]
    assert [one.heading for one in result.sections if one.name == "case"] == list(grounds)
    assert names[1:3] == ["case", "answer"]
    assert all(names.count(shared) <= 1 for shared in ("first", "who_says_what", "risks", "given", "sources", "help"))
    assert sum("Age on the day of filing" in line for line in texts(result, "given")) == 1
    assert sum("Ground of the application" in line for line in texts(result, "given")) == 2


def test_no_case_is_no_result() -> None:
    with pytest.raises(ValueError, match="no case"):
        build_result([])


# Who can help ---------------------------------------------------------------------------------------------------------


def test_who_can_help_is_said_by_the_organisation_else_by_the_pack_else_by_the_program(decree: Law) -> None:
    ours = ["Legal Aid, Room 4", "Mondays\ue000 9 to 5"]
    answers = decree.decide({})
    assert texts(build_result([Told(answers)], "en", ours), "help") == ["Legal Aid, Room 4", "Mondays 9 to 5"]
    assert texts(build_result([Told(answers)], "en"), "help") == [decree.ruleset.help]
    (line,) = texts(build_result([Told(aged().decide({}))]), "help")
    assert first_of(line) == "A lawyer for this field of law can check this for you."
