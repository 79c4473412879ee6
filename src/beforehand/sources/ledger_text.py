"""The ledger as text for people, at any width."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from beforehand.ir.ruleset import Ruleset
from beforehand.sources.lean import Lean, Loss
from beforehand.sources.ledger import Cited, Entry, Ledger
from beforehand.tell.beside import ORIGINAL
from beforehand.tell.layout import draw_table, fill, heading
from beforehand.tell.plain import sources_until
from beforehand.tell.speech import OWN, Speech

NARROW = "\u202f"
"""A narrow space that ends no line."""

NAMED = ("term", "note", "presumption", "derivation", "event", "figure", "comparison")
"""Sentences that are only named; of rules and readings it is told what they say, and how much stands behind them."""


def ledger_as_text(
    ruleset: Ruleset, ledger: Ledger, leans: Iterable[Lean], language: str | None = None, width: int = 88
) -> str:
    """What ``beforehand sources`` prints. Raises UnknownNameError for a language that the pack lacks."""
    page = _Page(ruleset, Speech(ruleset, language), max(30, width))
    return "\n".join([*page.top(ledger), *page.leans(leans), *page.ledger(ledger), *page.end()])


class _Page:
    def __init__(self, ruleset: Ruleset, say: Speech, width: int) -> None:
        self._ruleset = ruleset
        self._say = say
        self._width = width

    def _fill(self, text: str, indent: int = 0, mark: str = "") -> list[str]:
        return fill(text, self._width, indent, mark)

    def top(self, ledger: Ledger) -> Iterator[str]:
        """What is kept here, and what to beware of."""
        say, ruleset = self._say, self._ruleset
        yield from self._fill(say.pack("pack"))
        if say.under:
            told = say.own("unchecked_original" if say.under == ORIGINAL else "unchecked_translation")
            yield from self._fill(told, 0, "! ")
        for name, says in ruleset.cautions:
            yield from self._fill(say.pack(f"pack.{name}", says), 0, "! ")
        newest = sources_until(ruleset)
        told = say.own("until", day=say.day(newest)) if newest else say.own("no_sources")
        yield from self._fill(told, 0, "! ")
        count, origins = str(len(ledger.entries)), str(len(ledger.origins))
        yield from self._fill(say.own("ledger_counts", sources=count, origins=origins))
        for field in ("kind", "seen"):
            counts = Counter(getattr(entry.source, field) for entry in ledger.entries)
            yield from self._fill("; ".join(f"{say.own(f'{field}_{name}')} {n}" for name, n in counts.items()), 2)

    # What the answers lean on -----------------------------------------------------------------------------------------

    def leans(self, leans: Iterable[Lean]) -> Iterator[str]:
        """A table for each decision."""
        yield from heading(self._say.own("lean"), self._width)
        yield from self._fill(self._say.own("lean_about"))
        decisions = {decision.name: decision for decision in self._ruleset.decisions}
        for lean in leans:
            asks = self._say.pack(f"decision-{lean.decision}.asks", decisions[lean.decision].asks)
            yield ""
            yield from self._fill(f"{asks} ({self._say.own('lean_profiles', count=self._count(lean.profiles))})")
            yield from self._losses(lean.sources, "without_source")
            yield from self._losses(lean.origins, "without_origin")
            if lean.uncounted:
                yield from self._fill(self._say.own("lean_uncounted", names=", ".join(lean.uncounted)), 2, "! ")

    def _losses(self, losses: Sequence[Loss], title: str) -> Iterator[str]:
        say = self._say
        rows = [
            (
                f"- {loss.name}" + (f" ({len(loss.sources)})" if len(loss.sources) > 1 else ""),
                self._count(loss.tally.answers),
                self._percent(loss.share),
                self._count(loss.tally.verdicts),
                self._percent(loss.verdict_share),
            )
            for loss in losses
        ]
        yield ""
        if not rows:
            yield from self._fill(f"{say.own(title)}: {say.own('lean_none')}", 2)
            return
        head = (say.own(title), *(say.own(name) for name in ("other_answer", "share", "other_verdict", "share")))
        yield from (f"  {line}".rstrip() for line in draw_table(head, rows, self._width - 2))
        for loss in losses:
            for name, count in (("lean_turned", loss.tally.turned), ("lean_defective", loss.tally.defective)):
                if count:
                    yield from self._fill(say.own(name, source=loss.name, count=self._count(count)), 2, "! ")
        if any(loss.tally.verdicts for loss in losses) and not any(loss.tally.turned for loss in losses):
            yield from self._fill(say.own("lean_not_turned"), 2)
        yield from self._fill(say.own("lean_rest"), 2)

    # The ledger -------------------------------------------------------------------------------------------------------

    def ledger(self, ledger: Ledger) -> Iterator[str]:
        """Every source, those of one origin together."""
        yield from heading(self._say.own("ledger"), self._width)
        entries = {entry.source.name: entry for entry in ledger.entries}
        for origin, names in ledger.origins.items():
            told = "origin_of_several" if len(names) > 1 else "origin_of_one"
            yield ""
            yield from self._fill(self._say.own(told, origin=origin, count=str(len(names))))
            for name in names:
                yield from self._entry(entries[name])

    def _entry(self, entry: Entry) -> Iterator[str]:
        say, source = self._say, entry.source
        yield from self._fill(f"{source.name}: {source.publisher}: {source.title}", 2, "- ")
        told = [say.own(f"kind_{source.kind}"), say.day(source.date), source.language, say.own(f"seen_{source.seen}")]
        yield from self._fill(f"{', '.join(told)}.", 6)
        if source.url:
            yield from self._fill(source.url, 6)
        if source.about:
            yield from self._fill(source.about, 6)
        if not entry.counts:
            yield from self._fill(say.own("never_counts"), 6)
        for kind in ("rule", "reading"):
            yield from self._sentences(kind, [cited for cited in entry.supports if cited.kind == kind])
        for kind in NAMED:
            names = [cited.name for cited in entry.supports if cited.kind == kind]
            if names:
                yield from self._fill(f"{say.own(f'cited_{kind}')}: {', '.join(names)}", 6)
        if entry.contradicts:
            yield from self._fill(say.own("against"), 6)
        for against in entry.contradicts:
            who = f"{say.own('who_says')} {', '.join(against.sources)}"
            other = self._reading(against.point, against.other)
            yield from self._fill(f"{other} ({against.point} = {against.other}; {who})", 8, "x ")
        if not entry.supports:
            yield from self._fill(say.own("cited_nowhere"), 6)

    def _sentences(self, kind: str, cited: list[Cited]) -> Iterator[str]:
        """Rules or readings, those that say the same together."""
        groups: dict[str, list[str]] = {}
        for one in cited:
            says, stands = self._told(one)
            groups.setdefault(f"{says} ({{}}; {stands})", []).append(
                f"{one.of}/{one.name}" if kind == "rule" else f"{one.of} = {one.name}"
            )
        if groups:
            yield from self._fill(self._say.own(f"cited_{kind}"), 6)
        for told, names in groups.items():
            yield from self._fill(told.replace("{}", ", ".join(names), 1), 8, "- ")

    def _told(self, cited: Cited) -> tuple[str, str]:
        """What a rule or a reading says, and how much stands behind it."""
        say = self._say
        stands = say.own(f"support_{cited.support}")
        if cited.without != cited.support:
            stands += f", {say.own('without_it', support=say.own(f'support_{cited.without}'))}"
        if cited.kind == "rule":
            return say.rule(cited.of, cited.name), stands
        return self._reading(cited.of, cited.name), f"{stands}; {say.own('point')}: {say.own(f'state_{cited.state}')}"

    def _reading(self, point: str, reading: str) -> str:
        """A question of law and one reading of it; an answer such as "They are outside." does not stand alone."""
        return f"{self._say.pack(f'point-{point}')} {self._say.pack(f'point-{point}.{reading}')}"

    def end(self) -> Iterator[str]:
        """Which edition this is."""
        say, ruleset = self._say, self._ruleset
        yield ""
        yield from self._fill(f"{ruleset.pack}. {say.own('edition', edition=ruleset.edition, sha=ruleset.sha256[:16])}")

    def _count(self, count: int) -> str:
        """A number as people read it: 44,280 in English, 44 280 elsewhere."""
        told = f"{count:,}"
        return told if self._say.language == OWN else told.replace(",", NARROW)

    def _percent(self, share: float) -> str:
        """A share in percent, one figure behind the point; never 0 where it is more."""
        told = f"<0.1{NARROW}%" if 0 < share < 0.0005 else f"{100 * share:.1f}{NARROW}%"
        return told.replace(NARROW, "") if self._say.language == OWN else told.replace(".", ",")
