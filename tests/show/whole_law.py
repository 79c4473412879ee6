"""Laws to show: the shipped ones, the boat order, and one whose words are hostile."""

from pathlib import Path

from msgspec.structs import replace

from beforehand import Law, load_law
from beforehand.diagram.index import build_index
from beforehand.load import shipped_packs

BOAT = Path(__file__).parents[1] / "cases/packs/boat"
HOSTILE = '<script>alert("1")</script> & | * _ ` [x](http://evil.example) \\ {{'


def every_law() -> dict[str, Law]:
    """Laws by name."""
    return {**{name: load_law(name) for name in shipped_packs()}, "boat": load_law(BOAT)}


def hostile_law() -> Law:
    """The boat order with words that would break a careless page."""
    rules = load_law(BOAT).ruleset
    decision = rules.decisions[0]
    first = replace(decision.rules[0], says=HOSTILE, written=HOSTILE)
    changed = replace(
        rules,
        title=HOSTILE,
        cautions=(("invented", HOSTILE),),
        points=tuple(replace(point, asks=HOSTILE, about=HOSTILE) for point in rules.points),
        decisions=(replace(decision, asks=HOSTILE, rules=(first, *decision.rules[1:])),),
        sources=tuple(replace(source, title=HOSTILE, publisher=HOSTILE) for source in rules.sources),
        words={"en": {**rules.words["en"], "fact-boat": HOSTILE, "decision-licence.needed": HOSTILE}},
    )
    return Law(changed, build_index(changed))
