"""The shapes of all files of a pack."""

from beforehand.read.shape import (
    ChoiceShape,
    ConditionShape,
    DayShape,
    Field,
    FlagShape,
    ListShape,
    MapShape,
    MaybeShape,
    NamedShape,
    PatternShape,
    RecordShape,
    Shape,
    TextShape,
    ValueShape,
    VariantShape,
    WholeShape,
)


def _name(about: str) -> PatternShape:
    return PatternShape(about, "[a-z][a-z0-9_]{0,63}", "small letters, digits and _ (a letter first, at most 64)")


def _source_name(about: str) -> PatternShape:
    return PatternShape(about, "[a-z0-9][a-z0-9-]{0,127}", "small letters, digits and - (at most 128)")


def _value(about: str) -> PatternShape:
    return PatternShape(about, "[A-Za-z][A-Za-z0-9_-]{0,63}", "letters, digits, _ and - (a letter first, at most 64)")


def _language(about: str) -> PatternShape:
    return PatternShape(about, "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*", "a language tag such as en, ru or uz-Cyrl")


def _url() -> PatternShape:
    return PatternShape("Where it is.", "https?://[^\\s<>\"']{1,2000}", "https://…", "bad-url")


def _countries(about: str) -> ListShape:
    code = PatternShape("A country.", "[A-Z]{2}", "the two letters of a country (ISO 3166-1)", "unknown-country")
    return ListShape(code, about, 1, alone=True)


def _partial_day(about: str) -> DayShape:
    return DayShape(about, partial=True)


SAYS = TextShape("What it says, in our own words.")
SOURCES = ListShape(_source_name("A source from sources.yaml."), "The sources that say so; [] if there is none.")
CITED = ListShape(_source_name("A source from sources.yaml."), "The sources that say so.", 1)

PACK = RecordShape(
    "pack.yaml",
    (
        Field("pack", _source_name("The pack's name: the name of its folder.")),
        Field("title", TextShape("What the law is called.")),
        Field("edition", TextShape("A label for this moment of the pack.")),
        Field("language", _language("The language of the sentences in these files.")),
        Field("languages", ListShape(_language("A language."), "The languages with a complete words/<language>.ftl.")),
        Field(
            "official_language",
            _language("The language of the office that applies the law: its words come first beside unchecked ones."),
            required=False,
        ),
        Field(
            "decisions",
            ListShape(_name("A decision."), "All decisions, in the order they are told. Default: by name.", 1),
            required=False,
        ),
        Field("applied_on", _name("The date fact that says when the law is applied."), required=False),
        Field(
            "outlet_kinds",
            MapShape(_name("A kind."), TextShape("Its label."), "Kinds of outlets in reports.yaml, in order."),
            required=False,
        ),
        Field("help", TextShape("Who can help, in one sentence; an organisation may name itself."), required=False),
        Field(
            "cautions",
            MapShape(_name("A caution's name."), TextShape("What it says."), "Sentences that are always shown."),
            required=False,
        ),
    ),
    "What the pack is.",
)

_KIND = Field("kind", ChoiceShape(("choice", "country", "date", "number", "yes_no"), "What the fact's values are."))
_COST = RecordShape(
    "a cost",
    (
        Field("sensitivity", WholeShape(0, 3, "How much it hurts to be asked, 0 to 3."), required=False),
        Field("effort", WholeShape(0, 3, "How hard it is to find out, 0 to 3."), required=False),
    ),
    "What asking it costs a person.",
)
_PRESUMED = RecordShape(
    "a presumption",
    (
        Field("value", ValueShape("The value that is taken when the fact is not given.")),
        Field("says", SAYS),
        Field("sources", SOURCES),
    ),
    "What is taken to be so unless the person says otherwise.",
)
_DERIVED = RecordShape(
    "a derivation",
    (
        Field("unit", ChoiceShape(("years", "months", "days"), "What is counted, whole.")),
        Field("from", _name("A date fact that nothing else uses.")),
        Field("to", _name("A date fact.")),
        Field(
            "missing_day",
            ChoiceShape(("last_day_of_month", "first_of_next_month"), "Where a day stands that a month does not have."),
        ),
        Field("sources", SOURCES),
    ),
    "How the number is counted from two dates.",
)


def _fact(title: str, *fields: Field) -> RecordShape:
    asked = (
        Field("changeable", FlagShape('May a "way" change it? Default: false.'), required=False),
        Field("cost", _COST, required=False),
        Field(
            "prior",
            MapShape(
                PatternShape(
                    "A value of the fact; of a number or date also a range 18..64; * for all others together.",
                    r"\*|[A-Za-z0-9-][A-Za-z0-9_-]{0,63}(?:\.\.-?[0-9][0-9-]{0,15})?",
                    "a value of the fact, a range such as 18..64, or *",
                ),
                WholeShape(0, 10**9, "Its rough share."),
                "Rough shares of the values, for the order of questions only.",
            ),
            required=False,
        ),
        Field("presumed", _PRESUMED, required=False),
        Field("together", _name("Facts of one group may be asked in one question."), required=False),
    )
    return RecordShape(title, (_KIND, *fields, *asked))


FACT = VariantShape(
    "a fact",
    "kind",
    (
        (
            "choice",
            _fact(
                "a choice",
                Field("values", ListShape(_value("A value."), "All values.", 1)),
                Field(
                    "several",
                    FlagShape("May a person name several, each a case of its own? Default: false."),
                    required=False,
                ),
            ),
        ),
        (
            "country",
            _fact(
                "a country", Field("also", ListShape(_value("A value."), "Values beside the codes."), required=False)
            ),
        ),
        ("date", _fact("a date")),
        (
            "number",
            _fact(
                "a number",
                Field("min", WholeShape(about="The least value.")),
                Field("max", WholeShape(about="The greatest value.")),
                Field("derived", _DERIVED, required=False),
            ),
        ),
        ("yes_no", _fact("a yes/no fact")),
    ),
)
FACTS = MapShape(_name("A fact's name."), FACT, "What the law asks about a person or an application.", at_least=1)

TERM = RecordShape(
    "a term", (Field("when", ConditionShape("When it holds.")), Field("says", SAYS), Field("sources", SOURCES))
)
TERMS = MapShape(_name("A term's name."), TERM, "Named conditions.")

READING = RecordShape("a reading", (Field("says", SAYS), Field("sources", SOURCES)))
POINT = RecordShape(
    "a point",
    (
        Field("asks", TextShape("The question of law.")),
        Field("readings", MapShape(_name("A reading's name."), READING, "Its answers, two or more.")),
        Field("about", TextShape("More words for the lawyer who keeps the pack."), required=False),
    ),
)
POINTS = MapShape(_name("A point's name."), POINT, "Questions of law that sources leave open.")

_THEN = Field("then", _name("The outcome."))
RULES = MapShape(_name("A rule's name."), NamedShape("rule"), "The rules, in order.")
RULE = RecordShape(
    "a rule",
    (
        Field("when", ConditionShape("When the rule holds.")),
        _THEN,
        Field("says", SAYS),
        Field("sources", SOURCES),
        Field(
            "except",
            MapShape(_name("An exception's name."), NamedShape("rule"), "Rules that replace this one where they hold."),
            required=False,
        ),
    ),
)
OTHERWISE = RecordShape(
    "otherwise",
    (_THEN, Field("says", SAYS), Field("sources", SOURCES)),
    "The default, defeated by every rule.",
)
ONLY_IF = RecordShape(
    "only_if",
    (Field("decision", _name("Another decision.")), Field("outcome", _name("One of its outcomes."))),
    "Asked and told only while that outcome of the other decision may still come.",
)
DECISION = RecordShape(
    "a decision",
    (
        Field("decision", _name("The decision's name: the name of its file.")),
        Field("asks", TextShape("The question that it answers.")),
        Field("outcomes", ListShape(_name("An outcome."), "All possible outcomes.", 1)),
        Field(
            "guarded", ListShape(_name("An outcome."), "Outcomes that are harmful to rely on wrongly."), required=False
        ),
        Field("only_if", ONLY_IF, required=False),
        Field("rules", RULES),
        Field("otherwise", OTHERWISE, required=False),
    ),
    "A question that the law answers.",
)

_NOTE_KIND = Field(
    "kind",
    ChoiceShape(("benefit", "risk", "paper", "context", "open"), "What the note is about; open: what no source says."),
)


def _note(title: str, *fields: Field) -> RecordShape:
    return RecordShape(
        title,
        (
            _NOTE_KIND,
            Field("decision", _name("The decision it is shown with; left out: with all."), required=False),
            Field("when", ConditionShape("Shown unless this is certainly false."), required=False),
            Field("says", SAYS),
            Field("sources", SOURCES),
            *fields,
        ),
    )


NOTE = VariantShape(
    "a note",
    "kind",
    (
        (
            "benefit",
            _note("a benefit", Field("risks", ListShape(_name("A note of kind risk."), "Always shown beside it."))),
        ),
        ("risk", _note("a risk")),
        ("paper", _note("a paper")),
        ("context", _note("a context")),
        ("open", _note("an open note")),
    ),
)
NOTES = MapShape(_name("A note's name."), NOTE, "Benefits, risks, papers and context, shown beside an answer.")

PASSAGE = RecordShape(
    "a passage",
    (
        Field("words", WholeShape(1, 10_000, "How many words it has.")),
        Field(
            "sha256",
            PatternShape("The SHA-256 of its words.", "[0-9a-f]{64}", "64 digits and small letters a to f", "bad-hash"),
        ),
        Field("about", TextShape("What the pack cites it for, in our own words."), required=False),
    ),
    "A fingerprint of words in the source; the words themselves are not kept.",
)
SOURCE = RecordShape(
    "a source",
    (
        Field("publisher", TextShape("Who published it.")),
        Field("title", TextShape("What it is, in our own words.")),
        Field(
            "kind",
            ChoiceShape(
                ("official", "foreign_official", "news_agency", "press", "commentary"),
                "official: an authority of the enacting state, also when relayed by others.",
            ),
        ),
        Field("origin", _source_name("Reposts of one report share one origin.")),
        Field("date", _partial_day("2025-12-13, or 2025-12, or 2025.")),
        Field("language", _language("Its language.")),
        Field("url", _url(), required=False),
        Field("seen", ChoiceShape(("whole", "excerpt", "not_seen"), "How much of it was seen.")),
        Field("about", TextShape("Our own words on it."), required=False),
        Field("passages", ListShape(PASSAGE, "The passages that the pack rests on."), required=False),
    ),
)
SOURCES_FILE = MapShape(_source_name("A source's name."), SOURCE, "Every publication that is cited.", at_least=1)

EVENT = RecordShape(
    "an event",
    (
        Field("date", _partial_day("When it was, or began: 2025-11-05, or 2025-11, or 2025.")),
        Field("until", _partial_day("When it ended."), required=False),
        Field("says", SAYS),
        Field("sources", CITED),
    ),
)
TIMELINE = MapShape(_name("An event's name."), EVENT, "What happened, in order of date.")

FIGURE = RecordShape(
    "a figure",
    (
        Field("figure", TextShape("The number as it is written: 20,000.")),
        Field("about", TextShape("What is counted.")),
        Field("who", TextShape("Who gave it, and when.")),
        Field("date", _partial_day("When it was given.")),
        Field("caution", TextShape("What to beware of.")),
        Field("sources", CITED),
    ),
)
FIGURES = MapShape(_name("A figure's name."), FIGURE, "Numbers that were given, each with a caution.")

COMPARISON = RecordShape(
    "a comparison",
    (
        Field("country", _countries("The country, or a list of countries.")),
        Field("says", SAYS),
        Field("caution", TextShape("What to beware of."), required=False),
        Field("sources", CITED),
    ),
)
COMPARISONS = MapShape(_name("A comparison's name."), COMPARISON, "What other countries do.")

_TOLD = MaybeShape(ChoiceShape(("yes", "no"), "Whether its readers were told; null: cannot tell."))
REPORT = RecordShape(
    "a report",
    (
        Field("outlet", TextShape("Who published it.")),
        Field("country", MaybeShape(_countries("The country of the outlet, or a list; null: cannot tell."))),
        Field("outlet_kind", _name("A kind from outlet_kinds in pack.yaml.")),
        Field("date", MaybeShape(_partial_day("When it was published; null: cannot tell."))),
        Field("language", _language("Its language.")),
        Field("url", _url()),
        Field("incentive", _TOLD),
        Field(
            "requirement",
            MaybeShape(ChoiceShape(("directly", "indirectly", "no"), "How readers were told; null: cannot tell.")),
        ),
        Field("exemptions", _TOLD),
        Field("age", _TOLD),
        Field("complete", FlagShape("Was it seen to its end?")),
        Field("source", _source_name("The same publication in sources.yaml."), required=False),
        Field("about", TextShape("Our own words on it."), required=False),
    ),
)
REPORTS = MapShape(_name("A report's name."), REPORT, "Press reports, and what each told its readers.")

_FACT_NAMES = ListShape(_name("A fact."), "The facts that are open.")
_POINT_NAMES = ListShape(
    PatternShape(
        "A point, or rule:<decision>/<path>.",
        "[a-z][a-z0-9_]{0,63}|rule:[a-z][a-z0-9_]*(?:/[a-z][a-z0-9_]*)+",
        "a point's name, or rule:<decision>/<path>",
    ),
    "The points that are open.",
)
EXPECTATION = RecordShape(
    "an expectation",
    (
        Field("verdict", ValueShape("The outcome; null: no verdict.", nullable=True), required=False),
        Field(
            "certainty",
            ChoiceShape(("settled", "reported", "disputed", "silent", "facts_missing"), "How certain the verdict is."),
            required=False,
        ),
        Field("possible", ListShape(_name("An outcome."), "All possible outcomes."), required=False),
        Field("open_facts", _FACT_NAMES, required=False),
        Field("open_points", _POINT_NAMES, required=False),
    ),
)
SCENARIO = RecordShape(
    "a scenario",
    (
        Field(
            "case",
            MapShape(
                _name("A fact."), ValueShape("Its value; null: unknown.", nullable=True), "The facts of the case."
            ),
        ),
        Field("as_known", DayShape("Only sources published by this day count."), required=False),
        Field("expect", MapShape(_name("A decision."), EXPECTATION, "What is expected.", at_least=1)),
        Field("why", TextShape("Why this is expected.")),
        Field("sources", SOURCES, required=False),
    ),
)
SCENARIOS = MapShape(_name("A scenario's name."), SCENARIO, "Cases with the answer that is expected, and why.")

NAMED_SHAPES: dict[str, Shape] = {"rule": RULE}

FILES: dict[str, Shape] = {
    "pack": PACK,
    "facts": FACTS,
    "terms": TERMS,
    "points": POINTS,
    "decision": DECISION,
    "notes": NOTES,
    "sources": SOURCES_FILE,
    "timeline": TIMELINE,
    "figures": FIGURES,
    "comparisons": COMPARISONS,
    "reports": REPORTS,
    "scenarios": SCENARIOS,
}
