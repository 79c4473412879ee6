"""The sentences of a pack and the ids that translate them."""

from beforehand.ir.ruleset import OTHERWISE, Ruleset
from beforehand.text.sha256 import sha256


def sentences(ruleset: Ruleset) -> dict[str, str]:
    """The sentences of a pack in its own language, by the id that translates them."""
    said: dict[str, str] = {f"pack.{name}": says for name, says in ruleset.cautions}
    if ruleset.help:
        said["help"] = ruleset.help
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
    said |= {f"event-{event.name}": event.says for event in ruleset.timeline}
    for figure in ruleset.figures:
        said |= {f"figure-{figure.name}": figure.about, f"figure-{figure.name}.who": figure.who}
        said[f"figure-{figure.name}.caution"] = figure.caution
        if any(map(str.isalpha, figure.figure)):
            said[f"figure-{figure.name}.figure"] = figure.figure
    for comparison in ruleset.comparisons:
        said[f"comparison-{comparison.name}"] = comparison.says
        if comparison.caution:
            said[f"comparison-{comparison.name}.caution"] = comparison.caution
    return said


def originals(ruleset: Ruleset) -> dict[str, str]:
    """Everything that a translation of a pack translates, in the pack's own language, by id: labels and sentences."""
    labels = ruleset.words.get(ruleset.language, {})
    said = {name: says for name, says in labels.items() if not name.startswith("country.")}
    said |= {"pack": ruleset.title} | sentences(ruleset)
    return {name: says for name, says in said.items() if says}


def original_hash(says: str) -> str:
    """What a translation keeps of the original it was made from: the first eight hexadecimal digits of its SHA-256."""
    return sha256(says.encode()).hexdigest()[:8]
