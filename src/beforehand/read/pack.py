"""The files of a pack to one tree."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import PurePosixPath

from beforehand.read import background
from beforehand.read.bounds import ENDINGS, MOST_BYTES, MOST_FILES
from beforehand.read.decode import decode
from beforehand.read.feel import read_condition
from beforehand.read.fit import fit
from beforehand.read.record import Record
from beforehand.read.shapes import FILES
from beforehand.read.tree import (
    Condition,
    Decision,
    Derived,
    Expectation,
    Fact,
    Note,
    OnlyIf,
    Otherwise,
    Pack,
    Passage,
    Point,
    Presumed,
    Reading,
    Rule,
    Scenario,
    Source,
    Term,
    Truth,
    Word,
    Words,
)
from beforehand.read.words import read_words
from beforehand.read.yaml import read_yaml
from beforehand.text.problem import Problem, did_you_mean, in_order, quote, visible
from beforehand.text.source import Span, Text

MOST_PROBLEMS = 200
ENOUGH_PROBLEMS = 1000
REQUIRED = ("pack", "facts", "sources")
OPTIONAL = ("terms", "points", "notes", "timeline", "figures", "comparisons", "reports")
FOLDERS = {"decisions": "decision", "scenarios": "scenarios"}


def read_pack(files: Mapping[str, bytes], name: str, shown: str = "") -> tuple[Pack | None, tuple[Problem, ...]]:
    """The tree of a pack, and everything that is wrong with its files.

    ``files`` are the pack's files by their path inside it, ``name`` is the name of its folder, ``shown`` stands before
    file names in problems. There is no tree if a file is missing or cannot be read as a whole; a part that is wrong
    has a stand-in (an empty text, a condition that is false), so that one mistake is told once.
    """
    reader = _Reader(shown)
    if len(files) > MOST_FILES or sum(map(len, files.values())) > MOST_BYTES:
        message = f"A pack has at most {MOST_FILES} files of {MOST_BYTES // 2**20} MiB in all."
        return None, (Problem("too-large", message, file=visible(shown)),)
    for path in sorted(files):
        reader.read_file(path, files[path])
    for kind in REQUIRED:
        if f"{kind}.yaml" not in files:
            reader.lose("missing-file", f"The pack has no {kind}.yaml.", f"{kind}.yaml")
    if not any(path.startswith("decisions/") and path.endswith(".yaml") for path in files):
        reader.lose("missing-file", "The pack has no decision.", "decisions/")
    pack = reader.pack(name) if reader.usable else None
    return pack, in_order(reader.problems)


def _kind(path: str) -> str:
    """The kind of a pack file by its path, or nothing."""
    parts = PurePosixPath(path)
    if path in {f"{kind}.yaml" for kind in (*REQUIRED, *OPTIONAL)}:
        return parts.stem
    if path == f"words/{parts.name}" and parts.suffix == ".ftl":
        return "words"
    folder = str(parts.parent)
    return FOLDERS.get(folder, "") if path == f"{folder}/{parts.stem}.yaml" else ""


@dataclass(slots=True)
class _Reader:
    """Reads files one by one, keeps what they hold and what is wrong with them."""

    shown: str
    problems: list[Problem] = field(default_factory=list)
    usable: bool = True
    roots: dict[str, list[Record]] = field(default_factory=dict)
    words: list[Words] = field(default_factory=list)

    def lose(self, code: str, message: str, path: str, advice: str = "") -> None:
        """Note that the pack cannot be read as a whole."""
        self.usable = False
        self.problems.append(Problem(code, message, help=advice, file=visible(self.shown + path)))

    def read_file(self, path: str, data: bytes) -> None:
        kind = _kind(path)
        if not kind:
            if path.casefold().endswith(ENDINGS):
                known = [f"{kind}.yaml" for kind in (*REQUIRED, *OPTIONAL)]
                places = "Beside these there are decisions/, scenarios/ (.yaml) and words/ (.ftl)."
                advice = " ".join(filter(None, (did_you_mean(path, known), f"Known: {', '.join(known)}.", places)))
                self.lose("unknown-file", f"{quote(path)} is not a file of a pack.", path, advice)
            return
        text, problems = decode(data, self.shown + path)
        self.problems.extend(problems)
        if text is None:
            self.usable = False
        elif kind == "words":
            self._read_words(path, text)
        else:
            self._read_yaml(kind, path, text)

    def _read_words(self, path: str, text: Text) -> None:
        words, problems = read_words(text, PurePosixPath(path).stem)
        self.problems.extend(islice(problems, MOST_PROBLEMS))
        if words is None:
            self.usable = False
        else:
            self.words.append(words)

    def _read_yaml(self, kind: str, path: str, text: Text) -> None:
        node, problems = read_yaml(text)
        self.problems.extend(problems)
        if node is None:
            self.usable = False
            return
        misfits = tuple(islice(fit(node, FILES[kind], None, "The file"), MOST_PROBLEMS))
        self.problems.extend(misfits)
        if len(misfits) == MOST_PROBLEMS:
            self.usable = False
        name = Word(PurePosixPath(path).stem, Span(text, 0, 0))
        self.roots.setdefault(kind, []).append(Record(name, node))

    def pack(self, name: str) -> Pack:
        """The tree of all that was read."""
        pack = self.roots["pack"][0]
        if pack.text("pack") not in {"", name}:
            message = f"The pack is called {quote(pack.text('pack'))}, but its folder {quote(name)}."
            self._find("name-mismatch", message, pack.word("pack").span, "Give both the same name.")
        return Pack(
            name=pack.word("pack"),
            title=pack.word("title"),
            edition=pack.text("edition"),
            language=pack.text("language"),
            languages=pack.words("languages"),
            applied_on=pack.optional("applied_on"),
            official_language=pack.optional("official_language"),
            help=pack.optional("help"),
            cautions=pack.values("cautions"),
            facts=tuple(map(_fact, self._entries("facts"))),
            terms=tuple(map(self._term, self._entries("terms"))),
            points=tuple(map(_point, self._entries("points"))),
            decisions=self._in_order(tuple(map(self._decision, self.roots["decision"])), pack),
            notes=tuple(map(self._note, self._entries("notes"))),
            sources=tuple(map(_source, self._entries("sources"))),
            scenarios=tuple(map(_scenario, self._entries("scenarios"))),
            words=tuple(self.words),
            timeline=tuple(map(background.event, self._entries("timeline"))),
            figures=tuple(map(background.figure, self._entries("figures"))),
            comparisons=tuple(map(background.comparison, self._entries("comparisons"))),
            reports=tuple(map(background.report, self._entries("reports"))),
            outlet_kinds=pack.values("outlet_kinds"),
        )

    def _entries(self, kind: str) -> Iterator[Record]:
        return (record for root in self.roots.get(kind, ()) for record in root.entries())

    def _find(self, code: str, message: str, span: Span, advice: str = "") -> None:
        self.problems.append(Problem(code, message, span, advice))

    def _condition(self, record: Record) -> Condition:
        scalar = record.scalar("when")
        stand_in = Truth(False, record.name.span)
        if scalar is None or scalar.is_null or len(self.problems) >= ENOUGH_PROBLEMS:
            return stand_in
        condition, problems = read_condition(scalar)
        self.problems.extend(problems)
        return condition or stand_in

    def _term(self, record: Record) -> Term:
        return Term(
            name=record.name,
            when=self._condition(record),
            written=record.text("when").strip(),
            says=record.word("says"),
            sources=record.words("sources"),
        )

    def _rule(self, record: Record) -> Rule:
        return Rule(
            name=record.name,
            when=self._condition(record),
            written=record.text("when").strip(),
            then=record.word("then"),
            says=record.word("says"),
            sources=record.words("sources"),
            exceptions=tuple(map(self._rule, record.records("except"))),
        )

    def _decision(self, record: Record) -> Decision:
        name = record.word("decision")
        if name.text not in {"", record.name.text}:
            message = f"The decision is called {quote(name.text)}, but its file {quote(record.name.text + '.yaml')}."
            self._find("name-mismatch", message, name.span, "Give both the same name.")
        return Decision(
            name=name,
            asks=record.word("asks"),
            outcomes=record.words("outcomes"),
            guarded=record.words("guarded"),
            rules=tuple(map(self._rule, record.records("rules"))),
            otherwise=_otherwise(record.record("otherwise")) if record.has("otherwise") else None,
            only_if=_only_if(record.record("only_if")) if record.has("only_if") else None,
        )

    def _in_order(self, decisions: tuple[Decision, ...], pack: Record) -> tuple[Decision, ...]:
        """Decisions in the order in which pack.yaml lists them."""
        listed = pack.words("decisions")
        written = {decision.name.text: decision for decision in decisions}
        places = {word.text: i for i, word in enumerate(listed)}
        for word in listed:
            if word.text not in written:
                advice = did_you_mean(word.text, written) or "Write its file in decisions/, or delete it here."
                self._find("undeclared-name", f"Decision {quote(word.text)} has no file.", word.span, advice)
        for decision in decisions if listed else ():
            if decision.name.text and decision.name.text not in places:
                message = f"Decision {quote(decision.name.text)} is not listed in pack.yaml."
                self._find("missing-key", message, decision.name.span, 'Add it to "decisions" in pack.yaml.')
        return tuple(sorted(decisions, key=lambda decision: places.get(decision.name.text, len(places))))

    def _note(self, record: Record) -> Note:
        return Note(
            name=record.name,
            kind=record.text("kind"),
            decision=record.optional("decision"),
            when=self._condition(record) if record.has("when") else None,
            says=record.word("says"),
            sources=record.words("sources"),
            risks=record.words("risks"),
        )


def _otherwise(record: Record) -> Otherwise:
    return Otherwise(
        then=record.word("then"),
        says=record.word("says"),
        sources=record.words("sources"),
        span=record.name.span,
    )


def _only_if(record: Record) -> OnlyIf:
    return OnlyIf(decision=record.word("decision"), outcome=record.word("outcome"))


def _fact(record: Record) -> Fact:
    presumed, derived, cost = record.record("presumed"), record.record("derived"), record.record("cost")
    return Fact(
        name=record.name,
        kind=record.text("kind"),
        values=record.words("values"),
        also=record.words("also"),
        low=record.whole("min"),
        high=record.whole("max"),
        changeable=record.flag("changeable"),
        sensitivity=cost.whole("sensitivity") or 0,
        effort=cost.whole("effort") or 0,
        prior=tuple(_shares(record.values("prior"))),
        presumed=Presumed(presumed.word("value"), presumed.word("says"), presumed.words("sources"))
        if record.has("presumed")
        else None,
        derived=Derived(
            unit=derived.text("unit"),
            start=derived.word("from"),
            end=derived.word("to"),
            missing_day=derived.text("missing_day"),
            sources=derived.words("sources"),
        )
        if record.has("derived")
        else None,
        together=record.optional("together"),
        several=record.flag("several"),
    )


def _shares(values: Iterable[tuple[Word, Word]]) -> Iterator[tuple[Word, int]]:
    return ((value, int(share.text)) for value, share in values if share.text.isascii() and share.text.isdecimal())


def _point(record: Record) -> Point:
    readings = (Reading(part.name, part.word("says"), part.words("sources")) for part in record.records("readings"))
    return Point(name=record.name, asks=record.word("asks"), readings=tuple(readings), about=record.text("about"))


def _source(record: Record) -> Source:
    return Source(
        name=record.name,
        publisher=record.text("publisher"),
        title=record.text("title"),
        kind=record.text("kind"),
        origin=record.text("origin"),
        date=record.word("date"),
        language=record.text("language"),
        url=record.text("url"),
        seen=record.text("seen"),
        about=record.text("about"),
        passages=tuple(
            Passage(words=part.whole("words") or 0, sha256=part.text("sha256"), about=part.text("about"))
            for part in record.items("passages")
        ),
    )


def _scenario(record: Record) -> Scenario:
    return Scenario(
        name=record.name,
        case=record.values("case"),
        as_known=record.optional("as_known"),
        expect=tuple(map(_expectation, record.records("expect"))),
        why=record.word("why"),
        sources=record.words("sources"),
    )


def _expectation(record: Record) -> Expectation:
    verdict = record.scalar("verdict")
    return Expectation(
        decision=record.name,
        verdict=None if verdict is None else Word("null" if verdict.is_null else verdict.text, verdict.span),
        certainty=record.optional("certainty"),
        possible=record.words("possible") if record.has("possible") else None,
        open_facts=record.words("open_facts") if record.has("open_facts") else None,
        open_points=record.words("open_points") if record.has("open_points") else None,
    )
