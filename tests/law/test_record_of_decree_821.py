"""What stands beside the rules of Decree 821: the data agree with each other, and what was not seen stays open."""

from collections import Counter

import pytest

from beforehand import load_law
from beforehand.ir.ruleset import Ruleset


@pytest.fixture(scope="module")
def rules() -> Ruleset:
    return load_law("ru-decree-821").ruleset


def test_a_report_and_the_source_it_names_are_one_publication(rules: Ruleset) -> None:
    sources = {source.name: source for source in rules.sources}
    linked = [report for report in rules.reports if report.source]
    assert len(linked) > 30
    assert all(sources[report.source or ""].url == report.url for report in linked)
    known = {source.url: source.name for source in rules.sources if source.url}
    assert all(report.source == known[report.url] for report in rules.reports if report.url in known)


def test_every_kind_of_outlet_has_a_report(rules: Ruleset) -> None:
    assert {kind for kind, _ in rules.outlet_kinds} == {report.outlet_kind for report in rules.reports}


def test_the_labels_are_those_of_the_research(rules: Ruleset) -> None:
    """Seventy reports; of twelve Russian ones of the first days none was direct, and one cannot be told."""
    assert len(rules.reports) == 70
    assert Counter(report.requirement for report in rules.reports) == {
        "directly": 52,
        "indirectly": 7,
        "no": 5,
        None: 6,
    }
    first = [report for report in rules.reports[:12] if report.outlet_kind.startswith("russian")]
    assert Counter(report.requirement for report in first) == {"indirectly": 7, "no": 4, None: 1}
    assert sum(report.complete for report in rules.reports) == 13


def test_a_figure_that_must_not_be_used_says_so(rules: Ruleset) -> None:
    figures = {figure.name: figure for figure in rules.figures}
    assert figures["headline_300000"].caution.startswith("Do not use it.")
    assert figures["sent_to_rear_units"].date < figures["new_citizens_at_the_front"].date


def test_no_passage_is_kept_in_words(rules: Ruleset) -> None:
    (whole,) = (source for source in rules.sources if source.seen == "whole")
    assert 8 <= len(whole.passages) <= 12
    assert all(8 <= passage.words <= 40 and passage.about for passage in whole.passages)
    assert all(not source.passages for source in rules.sources if source.seen != "whole")
