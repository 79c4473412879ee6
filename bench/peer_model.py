"""The leading reading of a law as variables of OpenFisca and PolicyEngine, generated from its compiled rules.

Every fact is an input, every term a variable of its own (calculated once, as their authors would write it), every decision a
yes/no variable: whether its first outcome comes. Points stand at a leading reading (of several, the first), so they are
constants and fold away. A presumed value is a variable's default; for other facts the default is the type's.
"""

from collections.abc import Iterable

from beforehand.ir.conditions import All, Between, Condition, Held, Not, OneOf, Some, Truth
from beforehand.ir.ruleset import Decision, Fact, Rule, Ruleset
from beforehand.ir.support import standings

EPOCH = 719_163

Formula = str | bool
"""An expression over numpy columns, or a constant."""


def write_model(ruleset: Ruleset) -> str:
    """A module that defines ENUMS, VARIABLES and DECISIONS; it expects Variable, Enum, person and YEAR."""
    return "\n".join(_Model(ruleset).lines())


def default_of(fact: Fact) -> str | int:
    """What stands for an unknown fact: its presumed value, or what the peers have by default."""
    if fact.presumed:
        return fact.presumed.value
    return fact.values[0] if fact.kind in {"choice", "country"} else "false" if fact.kind == "yes_no" else 0


class _Model:
    def __init__(self, ruleset: Ruleset) -> None:
        self._ruleset = ruleset
        self._facts = {fact.name: fact for fact in ruleset.facts}
        self._terms = {term.when: term.name for term in ruleset.terms}
        order = standings(ruleset)
        self._leading = {p.name: p.readings[order[p.name].leading[0]].name for p in ruleset.points}
        self._written: dict[str, Formula] = {}
        self._used: list[str] = []

    def lines(self) -> Iterable[str]:
        inputs: list[str] = []
        enums: dict[str, str] = {}
        for fact in self._ruleset.facts:
            if fact.kind in {"choice", "country"}:
                enums[fact.name] = f"{fact.name}_values"
                yield f"class {fact.name}_values(Enum):"
                yield from (f'    v_{value} = "{value}"' for value in fact.values)
            inputs.append(fact.name)
            yield from _variable(fact.name, *_type(fact))
        for term in self._ruleset.terms:
            self._formula_of(term.name, self._condition(term.when, term.name))
        for decision in self._ruleset.decisions:
            self._formula_of(decision.name, self._given(decision))
        for name in self._used:
            yield from _variable(name, "bool", "False", str(self._written[name]))
        yield f"ENUMS = {{{', '.join(f'{name!r}: {kind}' for name, kind in enums.items())}}}"
        yield f"VARIABLES = [{', '.join([*inputs, *self._used])}]"
        yield f"DECISIONS = {[decision.name for decision in self._ruleset.decisions]!r}"

    def _formula_of(self, name: str, formula: Formula) -> None:
        self._written[name] = formula
        if not isinstance(formula, bool):
            self._used.append(name)

    def _given(self, decision: Decision) -> Formula:
        """Whether the first outcome comes. Laws here have no gap and no conflict."""
        first = decision.outcomes[0]
        return _or(self._yields(rule, first) for rule in decision.rules)

    def _yields(self, rule: Rule, outcome: str) -> Formula:
        replaced = _or(self._condition(exception.when) for exception in rule.exceptions)
        own = _or(
            [
                _and([rule.then == outcome, _not(replaced)]),
                *(self._yields(exception, outcome) for exception in rule.exceptions),
            ]
        )
        return _and([self._condition(rule.when), own])

    def _condition(self, condition: Condition, within: str = "") -> Formula:
        name = self._terms.get(condition)
        if name and name != within:
            known = self._written[name]
            return known if isinstance(known, bool) else f'person("{name}", period)'
        match condition:
            case Truth(value):
                return value
            case Held(point, readings):
                return self._leading[point] in readings
            case Not(part):
                return _not(self._condition(part))
            case All(parts):
                return _and(self._condition(part) for part in parts)
            case Some(parts):
                return _or(self._condition(part) for part in parts)
            case Between(fact, low, high):
                return self._between(fact, low, high)
            case OneOf(fact, values):
                own = f'person("{fact}", period)'
                if self._facts[fact].kind == "yes_no":
                    return True if len(values) == 2 else own if values == ("true",) else f"~{own}"
                return _or(f"({own} == {fact}_values.v_{value})" for value in values)

    def _between(self, fact: str, low: int | None, high: int | None) -> Formula:
        own = f'person("{fact}", period)'
        zero = EPOCH if self._facts[fact].kind == "date" else 0
        return _and(
            [
                True if low is None else f"({own} >= {low - zero})",
                True if high is None else f"({own} <= {high - zero})",
            ]
        )


def _type(fact: Fact) -> tuple[str, str]:
    default = default_of(fact)
    match fact.kind:
        case "choice" | "country":
            return "Enum", f"{fact.name}_values.v_{default}\n    possible_values = {fact.name}_values"
        case "yes_no":
            return "bool", str(default == "true")
        case _:
            return "int", str(default)


def _variable(name: str, kind: str, default: str, formula: str | None = None) -> Iterable[str]:
    yield f"class {name}(Variable):"
    yield f"    value_type, entity, definition_period, label = {kind}, person, YEAR, {name!r}"
    yield f"    default_value = {default}"
    if formula:
        yield "    def formula(person, period):"
        yield f"        return {formula}"


def _not(part: Formula) -> Formula:
    return not part if isinstance(part, bool) else f"~{part}"


def _and(parts: Iterable[Formula]) -> Formula:
    return _joined(list(parts), " & ", unit=True)


def _or(parts: Iterable[Formula]) -> Formula:
    return _joined(list(parts), " | ", unit=False)


def _joined(parts: list[Formula], sign: str, *, unit: bool) -> Formula:
    if (not unit) in [part for part in parts if isinstance(part, bool)]:
        return not unit
    said = list(dict.fromkeys(part for part in parts if not isinstance(part, bool)))
    return unit if not said else said[0] if len(said) == 1 else f"({sign.join(said)})"
