"""Names that nothing declares.

What it finds: in conditions, a name that is no fact, term or point; anywhere, a source that is not in ``sources.yaml``;
a decision, note, fact, point, rule or kind of outlet that is named and does not exist.

Why it matters: a mistyped name would silently never hold.

Example: ``when: ctizenship = "BY"``

Instead: ``when: citizenship = "BY"``
"""

from collections.abc import Collection, Iterator

from beforehand.check.declared import Declared, all_tests, citations, rules_of
from beforehand.check.fitting import guess
from beforehand.read.tree import Scenario, Word
from beforehand.text.problem import Problem, listing, quote


def undeclared_names(declared: Declared) -> Iterator[Problem]:
    pack = declared.pack
    known = {**declared.facts, **declared.terms, **declared.points}
    for test in all_tests(pack):
        if test.name.text not in known:
            yield _undeclared("a fact, term or point", test.name, known)
    for source in citations(pack):
        if source.text not in declared.sources:
            yield _undeclared("a source", source, declared.sources)
    if pack.applied_on and pack.applied_on.text not in declared.facts:
        yield _undeclared("a fact", pack.applied_on, declared.facts)
    for derived in (fact.derived for fact in pack.facts if fact.derived):
        for word in (derived.start, derived.end):
            if word.text and word.text not in declared.facts:
                yield _undeclared("a fact", word, declared.facts)
    risks = [note.name.text for note in pack.notes if note.kind == "risk"]
    for note in pack.notes:
        if note.decision and note.decision.text not in declared.decisions:
            yield _undeclared("a decision", note.decision, declared.decisions)
        yield from (_undeclared("a note of kind risk", risk, risks) for risk in note.risks if risk.text not in risks)
    for decision in pack.decisions:
        if decision.only_if and decision.only_if.decision.text not in {"", *declared.decisions}:
            yield _undeclared("a decision", decision.only_if.decision, declared.decisions)
    kinds = [name.text for name, _ in pack.outlet_kinds]
    for report in pack.reports:
        if report.outlet_kind.text not in {"", *kinds}:
            yield _undeclared("a kind of outlet in pack.yaml", report.outlet_kind, kinds)
    implicit = {f"rule:{decision.name.text}/{path}" for decision in pack.decisions for path, _ in rules_of(decision)}
    for scenario in pack.scenarios:
        yield from _in_scenario(scenario, declared, implicit)


def _in_scenario(scenario: Scenario, declared: Declared, implicit: Collection[str]) -> Iterator[Problem]:
    for name, _ in scenario.case:
        if name.text not in declared.facts:
            yield _undeclared("a fact", name, declared.facts)
    for expected in scenario.expect:
        if expected.decision.text not in declared.decisions:
            yield _undeclared("a decision", expected.decision, declared.decisions)
        for name in expected.open_facts or ():
            if name.text not in declared.facts:
                yield _undeclared("a fact", name, declared.facts)
        for name in expected.open_points or ():
            rule = name.text.startswith("rule:")
            known = implicit if rule else declared.points
            if name.text not in known:
                yield _undeclared("a rule" if rule else "a point", name, known)


def _undeclared(kind: str, word: Word, known: Collection[str]) -> Problem:
    advice = guess(word.text, known) or f"Declared: {listing(sorted(known))}."
    return Problem("undeclared-name", f"{quote(word.text)} is not declared as {kind}.", word.span, advice)
