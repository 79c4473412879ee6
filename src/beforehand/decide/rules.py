"""One world: every fact that is read has a value, every point that is read a reading."""

from collections.abc import Mapping

from beforehand.ir.cells import Value
from beforehand.ir.conditions import All, Between, Condition, Held, Not, OneOf, Some, Truth
from beforehand.ir.ruleset import OTHERWISE, Decision, Rule

World = Mapping[str, Value]


def holds(condition: Condition, world: World) -> bool:
    """Whether a condition holds in a world."""
    match condition:
        case OneOf(fact, values):
            return world[fact] in values
        case All(parts):
            return all(holds(part, world) for part in parts)
        case Some(parts):
            return any(holds(part, world) for part in parts)
        case Held(point, readings):
            return world[point] in readings
        case Not(part):
            return not holds(part, world)
        case Between(fact, low, high):
            number = int(world[fact])
            return (low is None or number >= low) and (high is None or number <= high)
        case Truth(value):
            return value


def yields(rule: Rule, world: World) -> list[tuple[str, str]]:
    """What a rule gives in a world: pairs of outcome and the path of the rule that gives it.

    Nothing where its ``when`` fails. If its exceptions give anything, that replaces its own outcome.
    """
    if not holds(rule.when, world):
        return []
    replaced = [found for exception in rule.exceptions for found in yields(exception, world)]
    return replaced or [(rule.then, rule.path)]


def outcome(decision: Decision, world: World) -> tuple[str, tuple[str, ...]]:
    """The outcome of a world and the paths of its undefeated rules; the outcome may be ``gap`` or ``conflict``.

    Outcomes are told apart from defects by their case: ``GAP`` and ``CONFLICT``.
    """
    found = [pair for rule in decision.rules for pair in yields(rule, world)]
    if not found and decision.otherwise:
        found = [(decision.otherwise.then, OTHERWISE)]
    given = {then for then, _ in found}
    carriers = tuple(path for _, path in found)
    if len(given) == 1:
        return given.pop(), carriers
    return (CONFLICT if given else GAP), carriers


GAP, CONFLICT = "GAP", "CONFLICT"
