"""The ledger: what rests on a source, and what stands against it."""

from msgspec.structs import replace
from records import ALWAYS, Held, decision, fact, note, point, rule, ruleset, source, true

from beforehand.ir.ruleset import Event, Otherwise, Presumed
from beforehand.sources.ledger import Against, Cited, Entry, Ledger, keep_ledger


def ledger() -> Ledger:
    sources = [source("o", "official"), source("a"), source("a2", origin="a"), source("c", "commentary")]
    rules = [rule("thin", Held("k", ("x",)), "yes_", sources=("a", "a2"))]
    rules += [rule("firm", true("p"), "yes_", rule("firm/out", true("q"), "no_", sources=("o",)), sources=("o", "a"))]
    own = replace(decision(*rules), otherwise=Otherwise("no_", ".", ("c",), ""))
    facts = [replace(fact("p"), presumed=Presumed("true", ".", ("a",))), fact("q")]
    points = [point("k", x=("a", "a2"), y=("c",), z=("c", "a2"))]
    law = ruleset(facts, [own], points, sources, [replace(note("n", ALWAYS), sources=("a2",))])
    return keep_ledger(replace(law, timeline=(Event("e", "2025", None, ".", ("a2",), ""),)))


def entry(name: str) -> Entry:
    return next(entry for entry in ledger().entries if entry.source.name == name)


def test_a_rule_is_told_with_its_support_and_what_is_left_without_the_source() -> None:
    [firm, out] = entry("o").supports
    assert (firm.kind, firm.of, firm.name, firm.support, firm.without) == ("rule", "d", "firm", 3, 1)
    assert (out.name, out.support, out.without) == ("firm/out", 3, 0)


def test_another_source_of_the_origin_keeps_the_support() -> None:
    [thin] = [cited for cited in entry("a2").supports if cited.name == "thin"]
    assert (thin.support, thin.without) == (1, 1)


def test_everything_that_cites_a_source_is_named() -> None:
    assert [(cited.kind, cited.name) for cited in entry("a").supports] == [
        ("rule", "thin"),
        ("rule", "firm"),
        ("reading", "x"),
        ("presumption", "p"),
    ]
    assert [(cited.kind, cited.name) for cited in entry("a2").supports][2:] == [
        ("reading", "z"),
        ("note", "n"),
        ("event", "e"),
    ]


def test_the_default_is_a_rule_and_a_reading_tells_the_state_of_its_point() -> None:
    assert Cited("rule", "d", "otherwise", 0, 0) in entry("c").supports
    assert Cited("reading", "k", "y", 0, 0, "disputed") in entry("c").supports


def test_a_source_stands_against_readings_that_others_state_and_it_does_not() -> None:
    assert entry("a").contradicts == (
        Against("k", "x", "y", ("c",)),
        Against("k", "x", "z", ("c", "a2")),
    )
    assert entry("o").contradicts == ()
    # who states two readings does not stand against himself
    assert Against("k", "x", "z", ("c",)) in entry("a2").contradicts


def test_sources_share_an_origin_and_commentary_does_not_count() -> None:
    assert ledger().origins == {"o": ("o",), "a": ("a", "a2"), "c": ("c",)}
    assert [one.source.name for one in ledger().entries if not one.counts] == ["c"]
