"""Every form says all of the law."""

import json
import re
from html import unescape

import pytest
from show.whole_law import every_law

from beforehand import Law
from beforehand.ir.ruleset import Rule
from beforehand.ir.support import standings
from beforehand.show import FORMS, show_law

LAWS = every_law()
DOCUMENTS = ("text", "terminal", "markdown", "html")


def bare(told: str, form: str = "text") -> str:
    """What a document says, without colour, marks, elements and breaks of lines."""
    if form == "html":
        told = re.sub(r"<svg.*?</svg>|<style>.*?</style>", "", told, flags=re.DOTALL)
        told = unescape(re.sub(r"<[^>]*>", " ", told))
    if form == "markdown":
        told = re.sub(r"\(<(?!http)[^>]*>\)", "", told)
    return re.sub(r"\x1b\[[0-9;]*m|[\s>!│•\\`*|-]+", "", told)


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_a_document_says_every_sentence_of_the_law(law: Law, form: str) -> None:
    told = bare(show_law(law, form, width=500), form)
    rules = law.ruleset
    said = [says for _, says in rules.cautions]
    said += [rule.says for decision in rules.decisions for rule in decision.every_rule()]
    said += [rule.written for decision in rules.decisions for rule in decision.every_rule()]
    said += [decision.otherwise.says for decision in rules.decisions if decision.otherwise]
    said += [term.says for term in rules.terms]
    said += [text for point in rules.points for text in (point.asks, point.about, *(r.says for r in point.readings))]
    said += [note.says for note in rules.notes]
    said += [event.says for event in rules.timeline]
    said += [text for figure in rules.figures for text in (figure.figure, figure.about, figure.who, figure.caution)]
    said += [text for comparison in rules.comparisons for text in (comparison.says, comparison.caution)]
    said += [text for source in rules.sources for text in (source.name, source.publisher, source.title, source.url)]
    assert [text for text in said if bare(text) not in told] == []
    assert rules.sha256 in told


@pytest.mark.parametrize("form", DOCUMENTS)
@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_nobody_reads_that_anything_is_settled(law: Law, form: str) -> None:
    assert "settled" not in re.sub(r"<style>.*?</style>|class=\"[a-z]+\"", "", show_law(law, form), flags=re.DOTALL)


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_what_is_promised_stands_under_its_risks(law: Law) -> None:
    told = show_law(law, "text", width=2000)
    notes = {note.name: note for note in law.ruleset.notes}
    for note in notes.values():
        if note.kind == "benefit":
            promised = told.index(note.says)
            above = told[:promised].rpartition("Risk beside each promise below")[2]
            assert all(notes[risk].says in above for risk in note.risks)


@pytest.mark.parametrize("law", LAWS.values(), ids=LAWS)
def test_the_data_has_every_rule_with_its_exceptions(law: Law) -> None:
    told = json.loads(show_law(law, "json"))

    def same(shown: dict[str, object], rule: Rule) -> None:
        assert (shown["rule"], shown["when"], shown["place"]) == (rule.path, rule.written, rule.place)
        inner = shown["except"]
        assert isinstance(inner, list)
        for one, exception in zip(inner, rule.exceptions, strict=True):
            same(one, exception)

    for decision in law.ruleset.decisions:
        for shown, rule in zip(told["decisions"][decision.name]["rules"], decision.rules, strict=True):
            same(shown, rule)
    stands = standings(law.ruleset)
    assert {name: point["state"] for name, point in told["points"].items()} == {n: s.state for n, s in stands.items()}
    for part in ("notes", "timeline", "figures", "comparisons", "sources"):
        assert list(told[part]) == [thing.name for thing in getattr(law.ruleset, part)]


@pytest.mark.parametrize("form", FORMS)
def test_the_same_law_is_shown_in_the_same_way(form: str) -> None:
    assert show_law(LAWS["boat"], form) == show_law(LAWS["boat"], form)


def test_what_is_no_form_is_misuse() -> None:
    with pytest.raises(ValueError, match="no form; the forms are text, terminal"):
        show_law(LAWS["boat"], "docx")
