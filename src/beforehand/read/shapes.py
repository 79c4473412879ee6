"""The shapes of all files of a pack."""

from beforehand.read.shape import (
    ChoiceShape,
    ConditionShape,
    DayShape,
    Field,
    FlagShape,
    ListShape,
    MapShape,
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


SAYS = TextShape("What it says, in our own words.")
SOURCES = ListShape(_source_name("A source from sources.yaml."), "The sources that say so; [] if there is none.")

PACK = RecordShape(
    "pack.yaml",
    (
        Field("pack", _source_name("The pack's name: the name of its folder.")),
        Field("title", TextShape("What the law is called.")),
        Field("edition", TextShape("A label for this moment of the pack.")),
        Field("language", _language("The language of the sentences in these files.")),
        Field("languages", ListShape(_language("A language."), "The languages with a complete words/<language>.ftl.")),
        Field(
            "decisions",
            ListShape(_name("A decision."), "All decisions, in the order they are told. Default: by name.", 1),
            required=False,
        ),
        Field("applied_on", _name("The date fact that says when the law is applied."), required=False),
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
                PatternShape("A value of the fact.", "[A-Za-z0-9-][A-Za-z0-9_-]{0,63}", "a value of the fact"),
                WholeShape(0, 10**9, "Its rough share."),
                "Rough shares of the values, for the order of questions only.",
            ),
            required=False,
        ),
        Field("presumed", _PRESUMED, required=False),
    )
    return RecordShape(title, (_KIND, *fields, *asked))


FACT = VariantShape(
    "a fact",
    "kind",
    (
        ("choice", _fact("a choice", Field("values", ListShape(_value("A value."), "All values.", 1)))),
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
DECISION = RecordShape(
    "a decision",
    (
        Field("decision", _name("The decision's name: the name of its file.")),
        Field("asks", TextShape("The question that it answers.")),
        Field("outcomes", ListShape(_name("An outcome."), "All possible outcomes.", 1)),
        Field(
            "guarded", ListShape(_name("An outcome."), "Outcomes that are harmful to rely on wrongly."), required=False
        ),
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
        Field("date", DayShape("2025-12-13, or 2025-12, or 2025.", partial=True)),
        Field("language", _language("Its language.")),
        Field(
            "url", PatternShape("Where it is.", "https?://[^\\s<>\"']{1,2000}", "https://…", "bad-url"), required=False
        ),
        Field("seen", ChoiceShape(("whole", "excerpt", "not_seen"), "How much of it was seen.")),
        Field("about", TextShape("Our own words on it."), required=False),
    ),
)
SOURCES_FILE = MapShape(_source_name("A source's name."), SOURCE, "Every publication that is cited.", at_least=1)

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
    "scenarios": SCENARIOS,
}
