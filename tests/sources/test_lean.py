"""What answers lean on: profiles that are answered otherwise without a source, counted without visiting them."""

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from properties.small_laws import NAMES, laws
from records import Held, OneOf, decision, fact, law_from, point, rule, ruleset, source, true

from beforehand.decide.plainly import Reference
from beforehand.diagram.index import build_index
from beforehand.errors import PackError
from beforehand.ir.as_known import with_sources
from beforehand.ir.priors import cell_shares
from beforehand.ir.ruleset import Ruleset
from beforehand.sources.lean import Lean, Loss, find_leans
from beforehand.sources.profiles import Tally

SOURCES = (
    source("o", "official"),
    source("a", "press"),
    source("a2", "press", "a"),
    source("b", "news_agency"),
    source("c", "commentary"),
)


def leans(rules: Ruleset) -> dict[str, Lean]:
    return {lean.decision: lean for lean in find_leans(rules, build_index(rules))}


def losses(found: tuple[Loss, ...]) -> dict[str, Tally]:
    return {loss.name: loss.tally for loss in found}


def test_a_rule_with_two_origins_leans_on_both() -> None:
    own = decision(
        rule("r", true("p"), "yes_", sources=("a", "b")), rule("s", true("q"), "yes_", sources=("o",)), otherwise="no_"
    )
    found = leans(ruleset([fact("p"), fact("q")], [own], sources=SOURCES))["d"]
    assert found.profiles == 4
    # p and not q: reported instead of settled; the verdict stays, for one origin leads. q and not p: silent without o
    assert losses(found.sources) == {"o": Tally(1, 1, 0, 0), "a": Tally(1, 0, 0, 0), "b": Tally(1, 0, 0, 0)}


def test_sources_of_one_origin_stand_for_one_another_but_go_together() -> None:
    own = decision(rule("r", true("p"), "yes_", sources=("a", "a2", "b")), otherwise="no_")
    found = leans(ruleset([fact("p")], [own], sources=SOURCES))["d"]
    assert losses(found.sources) == {"b": Tally(1, 0, 0, 0)}
    assert losses(found.origins) == {"a": Tally(1, 0, 0, 0), "b": Tally(1, 0, 0, 0)}
    assert found.origins[0].sources == ("a", "a2")


def test_without_its_only_source_a_rule_is_silent_and_the_verdict_is_lost() -> None:
    own = decision(rule("r", true("p"), "yes_", sources=("o",)), otherwise="no_")
    [loss] = leans(ruleset([fact("p")], [own], sources=SOURCES))["d"].sources
    assert (loss.name, loss.tally) == ("o", Tally(1, 1, 0, 0))


def open_law(**readings: tuple[str, ...]) -> Ruleset:
    own = decision(rule("r", Held("k", ("yes",)), "yes_"), otherwise="no_")
    return ruleset([fact("p")], [own], [point("k", **readings)], SOURCES)


def test_a_verdict_turns_where_another_reading_leads_without_the_source() -> None:
    found = leans(open_law(yes=("o",), no=("a", "b")))["d"]
    assert losses(found.sources) == {"o": Tally(1, 1, 1, 0)}  # a or b alone: the answer stays disputed, and yes


def test_a_verdict_is_found_where_both_readings_led() -> None:
    found = leans(open_law(yes=("a",), no=("b",)))["d"]
    assert losses(found.sources) == {"a": Tally(1, 1, 0, 0), "b": Tally(1, 1, 0, 0)}


def test_commentary_counts_for_nothing_but_a_dispute() -> None:
    found = leans(open_law(yes=("a", "b"), no=("c",)))["d"]
    assert losses(found.sources)["c"] == Tally(1, 0, 0, 0)  # without it the sources agree


def test_profiles_that_get_no_answer_are_told_apart() -> None:
    rules = [rule("r", true("p"), "yes_", sources=("o",)), rule("s", true("q"), "yes_", sources=("a", "b"))]
    found = leans(ruleset([fact("p"), fact("q")], [decision(*rules)], sources=SOURCES))["d"]
    # without o, p alone is a gap where the rule does not hold; where neither p nor q holds there is a gap anyway
    assert losses(found.sources)["o"] == Tally(1, 1, 0, 1)


def test_shares_are_weighed_with_priors_and_presumed_values() -> None:
    place = replace(fact("place", "choice", ("here", "there")), prior=(("here", 1), ("there", 3)))
    own = decision(
        rule("r", OneOf("place", ("there",)), "yes_", sources=("o",)),
        rule("s", OneOf("q", ("false",)), "yes_", sources=("b", "a")),
        otherwise="no_",
    )
    found = leans(ruleset([place, fact("q", presumed="true")], [own], sources=SOURCES))["d"]
    shares = {loss.name: (loss.share, loss.verdict_share) for loss in found.sources}
    assert shares["o"] == pytest.approx((0.75, 0.75))
    assert shares["a"] == (0, 0)  # nobody is presumed to be there, and yet a profile is
    assert losses(found.sources)["a"].answers == 1


def test_what_changes_nothing_is_left_out() -> None:
    own = decision(rule("r", true("p"), "yes_", sources=("o", "c")), otherwise="no_")
    found = leans(ruleset([fact("p")], [own], sources=SOURCES))["d"]
    assert [loss.name for loss in found.sources] == ["o"]


def test_a_law_too_large_is_not_counted_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    own = decision(rule("r", true("p"), "yes_", sources=("o",)), otherwise="no_")
    rules = ruleset([fact("p")], [own], sources=SOURCES)
    index = build_index(rules)
    monkeypatch.setattr(index.worlds, "budget", 1)
    [found] = find_leans(rules, index)
    assert (found.sources, found.uncounted) == ((), ("o",))


@pytest.mark.slow
@settings(max_examples=60)
@given(laws(), st.data())
def test_the_count_is_that_of_visiting_every_profile(rules: Ruleset, data: st.DataObject) -> None:
    try:
        index = build_index(rules)
    except PackError:
        return
    names = list(index.cells)
    sizes = [range(index.cells[name].size) for name in names]
    profiles = [dict(zip(names, cells, strict=True)) for cells in product(*sizes)]
    gone = data.draw(st.sampled_from(NAMES))
    counted = {lean.decision: losses(lean.sources).get(gone, Tally()) for lean in find_leans(rules, index)}
    weighed = {
        lean.decision: {loss.name: loss.share for loss in lean.sources}.get(gone, 0)
        for lean in find_leans(rules, index)
    }
    shares = {one.name: cell_shares(one, index.cells[one.name]) for one in rules.facts}
    for one in rules.facts:
        if one.presumed:
            taken = law_from(rules).index.presumed[index.variables.place(one.name)]
            shares[one.name] = tuple(float(cell == taken) for cell in range(index.cells[one.name].size))
    before = answers(rules, rules, profiles)
    after = answers(rules, with_sources(rules, lambda one: one.name != gone), profiles)
    for own in rules.decisions:
        pairs = list(zip(before[own.name], after[own.name], strict=True))
        other = [x[0] != y[0] for x, y in pairs]
        turned = [x[0] != y[0] and None not in {x[0], y[0]} for x, y in pairs]
        defective = [x != y and y[1] == "defective" for x, y in pairs]
        assert counted[own.name] == Tally(sum(x != y for x, y in pairs), sum(other), sum(turned), sum(defective))
        weight = 0.0
        for profile, (x, y) in zip(profiles, pairs, strict=True):
            share = 1.0
            for name, cell in profile.items():
                share *= shares[name][cell]
            weight += share * (x != y)
        assert weighed[own.name] == pytest.approx(weight, abs=1e-6)


Plain = tuple[str | None, str, frozenset[str]]


def answers(whole: Ruleset, rules: Ruleset, profiles: list[dict[str, int]]) -> dict[str, list[Plain]]:
    """The answers of the reference to every profile; a date from which something is derived is nothing that it sees."""
    cells = build_index(whole).cells
    starts = {one.derived.start for one in rules.facts if one.derived}
    reference = Reference(rules, cells)
    found: dict[str, list[Plain]] = {own.name: [] for own in rules.decisions}
    for profile in profiles:
        case = {name: cells[name].example(cell) for name, cell in profile.items() if name not in starts}
        for own in rules.decisions:
            made = reference.decide(own, case)
            defective = (None, "defective", frozenset[str]())
            found[own.name].append(defective if made.defect else (made.verdict, made.certainty, made.possible))
    return found
