"""What stands beside a law, compiled: events in order of date, what cannot be told as None."""

from read.small_pack import FILES, changed, encoded

from beforehand.compile.from_tree import from_tree
from beforehand.ir.ruleset import Passage, Ruleset
from beforehand.read.pack import read_pack


def compiled(files: dict[str, bytes]) -> Ruleset:
    pack, problems = read_pack(files, "p")
    assert not problems
    assert pack
    return from_tree(pack, "0" * 64)


RULES = compiled(encoded(FILES))


def test_events_are_told_in_order_of_date() -> None:
    assert [(event.name, event.date, event.until) for event in RULES.timeline] == [
        ("debated", "2025-11-10", "2025-11-20"),
        ("passed", "2025-12", None),
    ]


def test_who_can_help_and_the_language_of_the_office() -> None:
    assert (RULES.official_language, RULES.help) == ("ru", "A lawyer can check it.")


def test_figures_and_comparisons_keep_their_cautions() -> None:
    assert [(one.figure, one.caution) for one in RULES.figures] == [("20,000", "A guess."), ("none", "A guess.")]
    assert [(one.countries, one.caution) for one in RULES.comparisons] == [
        (("TJ",), ""),
        (("KZ", "UZ"), "Not the same."),
    ]


def test_reports_and_the_kinds_of_their_outlets() -> None:
    gazette, talk = RULES.reports
    assert (gazette.countries, gazette.date, gazette.source, gazette.exemptions) == (
        ("RU",),
        "2025-12-01",
        "code",
        False,
    )
    assert (talk.countries, talk.date, talk.exemptions, talk.requirement) == ((), None, None, None)
    assert RULES.outlet_kinds == (("state_press", "State press"), ("forum", "Forums"))


def test_what_the_interview_needs() -> None:
    facts = {fact.name: fact.together for fact in RULES.facts}
    assert (facts["sex"], facts["capable"], facts["age"]) == ("person", "person", None)
    assert RULES.decisions[0].only_if is None
    waits = changed("decisions/paper.yaml", "rules:", "only_if: {decision: first, outcome: needed}\nrules:")
    assert compiled(waits).decisions[0].only_if == ("first", "needed")


def test_a_source_keeps_the_fingerprints_of_its_passages() -> None:
    assert RULES.sources[0].passages == (Passage(2, "1d2b8b9e2b1d4c3f" * 4, "The age."),)
