"""A checked tree becomes a ruleset. Whoever calls this has run the checks: names exist, kinds fit, terms have no cycle."""

from datetime import date

from msgspec.structs import replace

from beforehand.compile import background
from beforehand.compile.words import unchecked_words, words_from_tree
from beforehand.ir import conditions as ir
from beforehand.ir import ruleset as law
from beforehand.ir.countries import COUNTRIES
from beforehand.ir.dates import last_day_of
from beforehand.ir.sentences import originals
from beforehand.read import tree


def from_tree(pack: tree.Pack, sha256: str) -> law.Ruleset:
    """The rules of a pack. ``sha256`` is the hash of its files."""
    make = _Conditions(pack)
    made = law.Ruleset(
        pack=pack.name.text,
        title=pack.title.text,
        edition=pack.edition,
        sha256=sha256,
        language=pack.language,
        applied_on=pack.applied_on.text if pack.applied_on else None,
        official_language=pack.official_language.text if pack.official_language else None,
        help=pack.help.text if pack.help else "",
        as_known=None,
        cautions=tuple((name.text, says.text) for name, says in pack.cautions),
        facts=tuple(make.facts.values()),
        terms=tuple(
            law.Term(
                t.name.text,
                make.condition(t.when),
                t.written,
                t.says.text,
                _texts(t.sources),
                t.name.span.place,
            )
            for t in pack.terms
        ),
        points=tuple(
            law.Point(
                p.name.text,
                p.asks.text,
                tuple(law.Reading(r.name.text, r.says.text, _texts(r.sources)) for r in p.readings),
                p.about,
                p.name.span.place,
            )
            for p in pack.points
        ),
        decisions=tuple(_decision(d, make) for d in pack.decisions),
        notes=tuple(
            law.Note(
                n.name.text,
                n.kind,
                n.decision.text if n.decision else None,
                make.condition(n.when) if n.when else ir.Truth(value=True),
                n.says.text,
                _texts(n.sources),
                _texts(n.risks),
                n.name.span.place,
            )
            for n in pack.notes
        ),
        sources=tuple(_source(s) for s in pack.sources),
        words=words_from_tree(pack),
        unchecked={},
        timeline=tuple(sorted(map(background.event, pack.timeline), key=lambda event: event.date)),
        figures=tuple(map(background.figure, pack.figures)),
        comparisons=tuple(map(background.comparison, pack.comparisons)),
        reports=tuple(map(background.report, pack.reports)),
        outlet_kinds=tuple((name.text, label.text) for name, label in pack.outlet_kinds),
    )
    return replace(made, unchecked=unchecked_words(pack, originals(made)))


def _texts(words: tuple[tree.Word, ...]) -> tuple[str, ...]:
    return tuple(word.text for word in words)


def _source(s: tree.Source) -> law.Source:
    last = last_day_of(s.date.text).toordinal()
    place = s.name.span.place
    return law.Source(
        s.name.text,
        s.publisher,
        s.title,
        s.kind,
        s.origin,
        s.date.text,
        last,
        s.language,
        s.url,
        s.seen,
        s.about,
        place,
        tuple(law.Passage(passage.words, passage.sha256, passage.about) for passage in s.passages),
    )


def _fact(f: tree.Fact) -> law.Fact:
    match f.kind:
        case "choice":
            values = _texts(f.values)
        case "country":
            values = (*COUNTRIES, *_texts(f.also))
        case "yes_no":
            values = ("true", "false")
        case _:
            values = ()
    presumed = f.presumed
    derived = f.derived
    return law.Fact(
        name=f.name.text,
        kind=f.kind,
        values=values,
        low=f.low,
        high=f.high,
        changeable=f.changeable,
        sensitivity=f.sensitivity,
        effort=f.effort,
        prior=tuple((value.text, share) for value, share in f.prior),
        presumed=law.Presumed(presumed.value.text, presumed.says.text, _texts(presumed.sources)) if presumed else None,
        derived=law.Derived(
            derived.unit, derived.start.text, derived.end.text, derived.missing_day, _texts(derived.sources)
        )
        if derived
        else None,
        place=f.name.span.place,
        together=f.together.text if f.together else None,
        several=f.several,
    )


def _decision(d: tree.Decision, make: "_Conditions") -> law.Decision:
    return law.Decision(
        name=d.name.text,
        asks=d.asks.text,
        outcomes=_texts(d.outcomes),
        guarded=_texts(d.guarded),
        rules=tuple(_rule(rule, "", make) for rule in d.rules),
        otherwise=law.Otherwise(
            d.otherwise.then.text, d.otherwise.says.text, _texts(d.otherwise.sources), d.otherwise.span.place
        )
        if d.otherwise
        else None,
        place=d.name.span.place,
        only_if=(d.only_if.decision.text, d.only_if.outcome.text) if d.only_if else None,
    )


def _rule(rule: tree.Rule, above: str, make: "_Conditions") -> law.Rule:
    path = above + rule.name.text
    return law.Rule(
        path=path,
        when=make.condition(rule.when),
        written=rule.written,
        then=rule.then.text,
        says=rule.says.text,
        sources=_texts(rule.sources),
        exceptions=tuple(_rule(exception, path + "/", make) for exception in rule.exceptions),
        place=rule.name.span.place,
    )


class _Conditions:
    """Conditions of one pack, its names resolved."""

    def __init__(self, pack: tree.Pack) -> None:
        self.facts = {f.name.text: _fact(f) for f in pack.facts}
        self._terms = {t.name.text: t.when for t in pack.terms}
        self._points = {p.name.text: tuple(r.name.text for r in p.readings) for p in pack.points}
        self._inlined: dict[str, ir.Condition] = {}

    def condition(self, written: tree.Condition) -> ir.Condition:
        match written:
            case tree.Truth(value):
                return ir.Truth(value)
            case tree.Not(part):
                return ir.Not(self.condition(part))
            case tree.All(parts):
                return ir.All(tuple(self.condition(part) for part in parts))
            case tree.Some(parts):
                return ir.Some(tuple(self.condition(part) for part in parts))
            case tree.Name(name):
                return self._name(name.text)
            case tree.Comparison(name, operator, value):
                return self._comparison(name.text, operator, value.value)
            case tree.OneOf(name, values):
                return self._one_of(name.text, tuple(value.value for value in values))
            case tree.Within(name, low, high, low_included, high_included):
                start, end = _number(low.value), _number(high.value)
                return ir.Between(name.text, start + (not low_included), end - (not high_included))

    def _name(self, name: str) -> ir.Condition:
        if name in self.facts:
            return ir.OneOf(name, ("true",))
        if name not in self._inlined:
            self._inlined[name] = self.condition(self._terms[name])
        return self._inlined[name]

    def _one_of(self, name: str, values: tuple[str | int | bool | date, ...]) -> ir.Condition:
        if name in self._points:
            return ir.Held(name, tuple(str(value) for value in values))
        if self.facts[name].kind in {"number", "date"}:
            days = [_number(value) for value in values]
            ranges = tuple(ir.Between(name, day, day) for day in days)
            return ranges[0] if len(ranges) == 1 else ir.Some(ranges)
        return ir.OneOf(name, tuple(_text(value) for value in values))

    def _comparison(self, name: str, operator: str, value: str | int | bool | date) -> ir.Condition:
        match operator:
            case "=":
                return self._one_of(name, (value,))
            case "!=":
                return ir.Not(self._one_of(name, (value,)))
            case "<":
                return ir.Between(name, None, _number(value) - 1)
            case "<=":
                return ir.Between(name, None, _number(value))
            case ">":
                return ir.Between(name, _number(value) + 1, None)
            case ">=":
                return ir.Between(name, _number(value), None)
            case _:
                raise AssertionError(operator)


def _number(value: str | int | bool | date) -> int:
    return value.toordinal() if isinstance(value, date) else int(value)


def _text(value: str | int | bool | date) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
