"""The sentences of a pack and the ids that translate them."""

from beforehand.ir.ruleset import OTHERWISE, Ruleset


def sentences(ruleset: Ruleset) -> dict[str, str]:
    """The sentences of a pack in its own language, by the id that translates them."""
    said: dict[str, str] = {f"pack.{name}": says for name, says in ruleset.cautions}
    for decision in ruleset.decisions:
        said[f"decision-{decision.name}.asks"] = decision.asks
        for rule in decision.every_rule():
            said[f"rule-{decision.name}-{rule.path.replace('/', '-')}"] = rule.says
        if decision.otherwise:
            said[f"rule-{decision.name}-{OTHERWISE}"] = decision.otherwise.says
    said |= {f"term-{term.name}": term.says for term in ruleset.terms}
    for point in ruleset.points:
        said[f"point-{point.name}"] = point.asks
        said |= {f"point-{point.name}.{reading.name}": reading.says for reading in point.readings}
    said |= {f"note-{note.name}": note.says for note in ruleset.notes}
    said |= {f"presumed-{fact.name}": fact.presumed.says for fact in ruleset.facts if fact.presumed}
    return said
