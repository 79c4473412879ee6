"""What a writer sees when the files of a pack can be read, but do not fit together."""

from dataclasses import dataclass

import pytest
from read.small_pack import FILES, changed, drawn, encoded


@dataclass(frozen=True, slots=True)
class Case:
    """The small pack with ``old`` in one file replaced by ``new``, and the problems as they are drawn."""

    what: str
    path: str
    old: str
    new: str
    drawn: str


CASES = (
    Case(
        "a fact with the name of a term",
        "facts.yaml",
        "sex:",
        "covered_man: {kind: yes_no}\nsex:",
        """\
terms.yaml:1:1: The name "covered_man" is taken. [duplicate-name]
  1 | covered_man:
      ^^^^^^^^^^^
  facts.yaml:3:1: first here
  3 | covered_man: {kind: yes_no}
      ^^^^^^^^^^^
  Choose another name.
words/en.ftl: 7 texts are missing in the language en. [missing-words]
  Write fact-covered_man, fact-covered_man.asks, fact-covered_man.asks_you, fact-covered_man.false, fact-covered_man.find_out, fact-covered_man.true, fact-covered_man.why.
words/ru.ftl: 7 texts are missing in the language ru. [missing-words]
  Write fact-covered_man, fact-covered_man.asks, fact-covered_man.asks_you, fact-covered_man.false, fact-covered_man.find_out, fact-covered_man.true, fact-covered_man.why.
""",
    ),
    Case(
        "a scenario with the name of one in another file",
        "scenarios/b.yaml",
        "",
        "one: {case: {}, expect: {paper: {}}, why: Because.}\n",
        """\
scenarios/b.yaml:1:1: The name "one" is taken. [duplicate-name]
  1 | one: {case: {}, expect: {paper: {}}, why: Because.}
      ^^^
  scenarios/a.yaml:1:1: first here
  1 | one:
      ^^^
  Choose another name.
""",
    ),
    Case(
        "a value that is a country's code",
        "facts.yaml",
        "[stateless]",
        "[stateless, TJ]",
        """\
facts.yaml:4:48: "TJ" is a country's code already. [duplicate-name]
  4 | citizenship: {kind: country, also: [stateless, TJ], prior: {TJ: 60, "*": 40}}
                                                     ^^
  Delete it.
words/en.ftl: A text is missing in the language en. [missing-words]
  Write fact-citizenship.TJ.
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write fact-citizenship.TJ.
""",
    ),
    Case(
        "a fact that is called as a word of FEEL",
        "facts.yaml",
        "sex:",
        "null: {kind: yes_no}\nsex:",
        """\
facts.yaml:3:1: The name "null" has a meaning of its own. [reserved-name]
  3 | null: {kind: yes_no}
      ^^^^
  Choose another name.
facts.yaml:3:1: The fact "null" is not used. [unused-fact]
  3 | null: {kind: yes_no}
      ^^^^
  No condition and no derivation uses it. Use it, or delete it.
words/en.ftl: 7 texts are missing in the language en. [missing-words]
  Write fact-null, fact-null.asks, fact-null.asks_you, fact-null.false, fact-null.find_out, fact-null.true, fact-null.why.
words/ru.ftl: 7 texts are missing in the language ru. [missing-words]
  Write fact-null, fact-null.asks, fact-null.asks_you, fact-null.false, fact-null.find_out, fact-null.true, fact-null.why.
""",
    ),
    Case(
        "a value that is called null",
        "facts.yaml",
        "[male, female]",
        '[male, female, "null"]',
        """\
facts.yaml:3:44: The name "null" has a meaning of its own. [reserved-name]
  3 | sex: {kind: choice, values: [male, female, "null"], prior: {male: 50, female: 50}, together: person}
                                                 ^^^^^^
  Choose another name.
words/en.ftl: A text is missing in the language en. [missing-words]
  Write fact-sex.null.
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write fact-sex.null.
""",
    ),
    Case(
        "a rule that is called otherwise",
        "decisions/paper.yaml",
        "  permit:",
        "  otherwise:",
        """\
decisions/paper.yaml:6:3: The name "otherwise" has a meaning of its own. [reserved-name]
  6 |   otherwise:
        ^^^^^^^^^
  Choose another name.
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write rule-paper-otherwise-belarus.
words/ru.ftl:40:1: "rule-paper-permit" names nothing in the pack. [unknown-words]
  40 | rule-paper-permit = Да.
       ^^^^^^^^^^^^^^^^^
  Did you mean "rule-paper-otherwise-belarus"?
words/ru.ftl:41:1: "rule-paper-permit-belarus" names nothing in the pack. [unknown-words]
  41 | rule-paper-permit-belarus = Нет.
       ^^^^^^^^^^^^^^^^^^^^^^^^^
  Did you mean "rule-paper-otherwise-belarus"?
""",
    ),
    Case(
        "a name in a condition that nothing declares",
        "terms.yaml",
        'sex = "male"',
        'sx = "male"',
        """\
terms.yaml:2:9: "sx" is not declared as a fact, term or point. [undeclared-name]
  2 |   when: sx = "male" and capable and (age in [18..64] or age = 65 and age_65 = "included")
              ^^
  Did you mean "sex"?
""",
    ),
    Case(
        "a source that nothing declares",
        "terms.yaml",
        "[code]",
        "[cod]",
        """\
terms.yaml:4:13: "cod" is not declared as a source. [undeclared-name]
  4 |   sources: [cod]
                  ^^^
  Did you mean "code"?
""",
    ),
    Case(
        "a filing day that nothing declares",
        "pack.yaml",
        "applied_on: applied_on",
        "applied_on: filed_on",
        """\
pack.yaml:6:13: "filed_on" is not declared as a fact. [undeclared-name]
  6 | applied_on: filed_on
                  ^^^^^^^^
  Did you mean "applied_on"?
""",
    ),
    Case(
        "a note with an unknown decision",
        "notes.yaml",
        "kind: risk",
        "kind: risk, decision: papers",
        """\
notes.yaml:2:30: "papers" is not declared as a decision. [undeclared-name]
  2 | loss: {kind: risk, decision: papers, when: 'sex = "male"', says: Loss., sources: [code]}
                                   ^^^^^^
  Did you mean "paper"?
""",
    ),
    Case(
        "a risk that is no note of kind risk",
        "notes.yaml",
        "[loss]",
        "[gain]",
        """\
notes.yaml:1:31: "gain" is not declared as a note of kind risk. [undeclared-name]
  1 | gain: {kind: benefit, risks: [gain], says: Gain., sources: [code]}
                                    ^^^^
  Declared: loss.
""",
    ),
    Case(
        "a scenario with an unknown fact",
        "scenarios/a.yaml",
        "sex: male",
        "six: male",
        """\
scenarios/a.yaml:2:10: "six" is not declared as a fact. [undeclared-name]
  2 |   case: {six: male, age: 24, citizenship: TJ, capable: null}
               ^^^
  Did you mean "sex"?
""",
    ),
    Case(
        "a scenario that expects an unknown open point",
        "scenarios/a.yaml",
        "open_points: []",
        "open_points: [age_56, 'rule:paper/permit/moldova']",
        """\
scenarios/a.yaml:5:100: "age_56" is not declared as a point. [undeclared-name]
  5 | …: needed, certainty: settled, possible: [needed], open_facts: [], open_points: [age_56, 'rule:paper/permit/moldova']}
                                                                                       ^^^^^^
  Did you mean "age_65"?
scenarios/a.yaml:5:108: "rule:paper/permit/moldova" is not declared as a rule. [undeclared-name]
  5 | …, certainty: settled, possible: [needed], open_facts: [], open_points: [age_56, 'rule:paper/permit/moldova']}
                                                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Did you mean "rule:paper/permit"?
""",
    ),
    Case(
        "a point without a reading",
        "terms.yaml",
        'age_65 = "included"',
        "age_65",
        """\
terms.yaml:2:71: The point "age_65" stands without a reading. [point-without-reading]
  2 |   when: sex = "male" and capable and (age in [18..64] or age = 65 and age_65)
                                                                            ^^^^^^
  Write age_65 = "included".
""",
    ),
    Case(
        "a fact on its own that is not yes or no",
        "terms.yaml",
        'sex = "male"',
        "sex",
        """\
terms.yaml:2:9: "sex" is a choice: on its own it is no condition. [not-yes-no]
  2 |   when: sex and capable and (age in [18..64] or age = 65 and age_65 = "included")
              ^^^
  Compare it with a value: sex = ….
""",
    ),
    Case(
        "a term that is compared",
        "decisions/paper.yaml",
        "covered_man and",
        "covered_man = true and",
        """\
decisions/paper.yaml:8:7: "covered_man" is a term: it holds or does not hold, and is not compared. [term-compared]
  8 |       covered_man = true and
            ^^^^^^^^^^^^^^^^^^
  Write covered_man, or not(covered_man).
""",
    ),
    Case(
        "an order among countries",
        "decisions/paper.yaml",
        'citizenship = "BY"',
        'citizenship >= "BY"',
        """\
decisions/paper.yaml:15:15: "citizenship" is a country and has no order. [wrong-kind]
  15 |         when: citizenship >= "BY"
                     ^^^^^^^^^^^^^^^^^^^
  Compare it with =, != or in ("…", "…").
""",
    ),
    Case(
        "an order among readings",
        "terms.yaml",
        'age_65 = "included"',
        'age_65 < "included"',
        """\
terms.yaml:2:71: "age_65" is a point of law and has no order. [wrong-kind]
  2 |   when: sex = "male" and capable and (age in [18..64] or age = 65 and age_65 < "included")
                                                                            ^^^^^^^^^^^^^^^^^^^
  Compare it with =, != or in ("…", "…").
""",
    ),
    Case(
        "a range of texts",
        "decisions/paper.yaml",
        'citizenship = "BY"',
        'citizenship in ["BY".."KZ"]',
        """\
decisions/paper.yaml:15:15: "citizenship" is a country and has no order. [wrong-kind]
  15 |         when: citizenship in ["BY".."KZ"]
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  Compare it with =, != or in ("…", "…").
""",
    ),
    Case(
        "a value that is not in a choice",
        "terms.yaml",
        'sex = "male"',
        'sex = "man"',
        """\
terms.yaml:2:15: "sex" cannot be "man". [unknown-value]
  2 |   when: sex = "man" and capable and (age in [18..64] or age = 65 and age_65 = "included")
                    ^^^^^
  Possible: male or female.
""",
    ),
    Case(
        "an unknown country",
        "decisions/paper.yaml",
        'citizenship = "BY"',
        'citizenship in ("by", "KZK")',
        """\
decisions/paper.yaml:15:31: "citizenship" cannot be "by": no country has this code. [unknown-country]
  15 |         when: citizenship in ("by", "KZK")
                                     ^^^^
  Did you mean "BY"? A country is written as its two letters (ISO 3166-1), or as stateless.
decisions/paper.yaml:15:37: "citizenship" cannot be "KZK": no country has this code. [unknown-country]
  15 |         when: citizenship in ("by", "KZK")
                                           ^^^^^
  Did you mean "KZ"? A country is written as its two letters (ISO 3166-1), or as stateless.
""",
    ),
    Case(
        "a number in quotes",
        "terms.yaml",
        "age = 65",
        'age = "65"',
        """\
terms.yaml:2:64: "age" is a whole number and cannot be the text "65". [wrong-kind]
  2 |   when: sex = "male" and capable and (age in [18..64] or age = "65" and age_65 = "included")
                                                                     ^^^^
  A number is written 65, without quotes.
""",
    ),
    Case(
        "a text where yes or no is needed",
        "terms.yaml",
        "and capable",
        'and capable = "true"',
        """\
terms.yaml:2:36: "capable" is yes or no and cannot be the text "true". [wrong-kind]
  2 |   when: sex = "male" and capable = "true" and (age in [18..64] or age = 65 and age_65 = "included")
                                         ^^^^^^
  It is written true or false, without quotes.
""",
    ),
    Case(
        "a date as a text",
        "decisions/paper.yaml",
        '@"2025-11-05"',
        '"2025-11-05"',
        """\
decisions/paper.yaml:9:23: "applied_on" is a date and cannot be the text "2025-11-05". [wrong-kind]
  9 |         applied_on >= "2025-11-05"
                            ^^^^^^^^^^^^
  A date is written @"2025-11-05".
""",
    ),
    Case(
        "a number beyond the least and greatest value",
        "terms.yaml",
        "age = 65",
        "age = 165",
        """\
terms.yaml:2:64: "age" is never 165: it goes from 0 to 130. [out-of-range]
  2 |   when: sex = "male" and capable and (age in [18..64] or age = 165 and age_65 = "included")
                                                                     ^^^
  Correct the number, or the fact's min and max.
""",
    ),
    Case(
        "a reading that the point does not have",
        "terms.yaml",
        '"included"',
        '"include"',
        """\
terms.yaml:2:80: "age_65" has no reading "include". [unknown-reading]
  2 |   when: sex = "male" and capable and (age in [18..64] or age = 65 and age_65 = "include")
                                                                                     ^^^^^^^^^
  Did you mean "included"? Possible: included or excluded.
""",
    ),
    Case(
        "a prior of a value that is not in a choice",
        "facts.yaml",
        "prior: {male",
        "prior: {man",
        """\
facts.yaml:3:53: "sex" cannot be "man". [unknown-value]
  3 | sex: {kind: choice, values: [male, female], prior: {man: 50, female: 50}, together: person}
                                                          ^^^
  Possible: male or female.
""",
    ),
    Case(
        "a presumed value of another kind",
        "facts.yaml",
        "value: true",
        "value: yes",
        """\
facts.yaml:8:21: "capable" is yes or no and cannot be "yes". [wrong-kind]
  8 |   presumed: {value: yes, says: Taken as capable., sources: []}
                          ^^^
  Write true or false.
""",
    ),
    Case(
        "a case with a word for a number",
        "scenarios/a.yaml",
        "age: 24",
        "age: young",
        """\
scenarios/a.yaml:2:26: "age" is a whole number and cannot be "young". [wrong-kind]
  2 |   case: {sex: male, age: young, citizenship: TJ, capable: null}
                               ^^^^^
  Write decimal digits.
""",
    ),
    Case(
        "a case with an impossible day",
        "scenarios/a.yaml",
        "age: 24",
        "applied_on: 2025-02-30",
        """\
scenarios/a.yaml:2:33: "applied_on" cannot be "2025-02-30": it is not a day of the calendar. [bad-date]
  2 |   case: {sex: male, applied_on: 2025-02-30, citizenship: TJ, capable: null}
                                      ^^^^^^^^^^
  A day is written 2025-11-05.
""",
    ),
    Case(
        "a case with a number beyond the greatest",
        "scenarios/a.yaml",
        "age: 24",
        "age: 131",
        """\
scenarios/a.yaml:2:26: "age" is never 131: it goes from 0 to 130. [out-of-range]
  2 |   case: {sex: male, age: 131, citizenship: TJ, capable: null}
                               ^^^
  Correct the number, or the fact's min and max.
""",
    ),
    Case(
        "an empty range",
        "terms.yaml",
        "[18..64]",
        "(18..19)",
        """\
terms.yaml:2:39: Nothing lies in this range. [empty-range]
  2 |   when: sex = "male" and capable and (age in (18..19) or age = 65 and age_65 = "included")
                                            ^^^^^^^^^^^^^^^
  The smaller end stands first; ( and ) leave an end out.
""",
    ),
    Case(
        "a least value above the greatest",
        "facts.yaml",
        "min: 0",
        "min: 131",
        """\
facts.yaml:9:1: "age" has a min of 131 and a max of 130. [empty-range]
  9 | age:
      ^^^
  Give min the smaller number.
""",
    ),
    Case(
        "terms that are defined by each other",
        "terms.yaml",
        "covered_man:\n  when: ",
        "adult: {when: covered_man, says: Adult., sources: []}\ncovered_man:\n  when: adult and ",
        """\
terms.yaml:3:9: The term "covered_man" is defined by itself: covered_man → adult → covered_man. [term-cycle]
  3 |   when: adult and sex = "male" and capable and (age in [18..64] or age = 65 and age_65 = "inc…
              ^^^^^
  terms.yaml:1:15: "adult" uses "covered_man" here
  1 | adult: {when: covered_man, says: Adult., sources: []}
                    ^^^^^^^^^^^
  Define one of them by facts.
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write term-adult.
""",
    ),
    Case(
        "an outcome that the decision does not have",
        "decisions/paper.yaml",
        "then: needed",
        "then: neded",
        """\
decisions/paper.yaml:10:11: "neded" is not an outcome of "paper". [unknown-outcome]
  10 |     then: neded
                 ^^^^^
  Did you mean "needed"? Possible: needed or not_needed.
""",
    ),
    Case(
        "a guarded outcome that the decision does not have",
        "decisions/paper.yaml",
        "guarded: [not_needed]",
        "guarded: [none]",
        """\
decisions/paper.yaml:4:11: "none" is not an outcome of "paper". [unknown-outcome]
  4 | guarded: [none]
                ^^^^
  Possible: needed or not_needed.
""",
    ),
    Case(
        "a scenario that expects an unknown verdict",
        "scenarios/a.yaml",
        "verdict: needed",
        "verdict: need",
        """\
scenarios/a.yaml:5:22: "need" is not an outcome of "paper". [unknown-outcome]
  5 |     paper: {verdict: need, certainty: settled, possible: [needed], open_facts: [], open_points: []}
                           ^^^^
  Did you mean "needed"? Possible: needed or not_needed.
""",
    ),
    Case(
        "a condition on a date that another fact is derived from",
        "terms.yaml",
        'sex = "male"',
        'birth_date < @"2000-01-01"',
        """\
facts.yaml:14:32: "age" is derived from "birth_date", which something else uses. [bad-derivation]
  14 |   derived: {unit: years, from: birth_date, to: applied_on, missing_day: last_day_of_month, sources: [code]}
                                      ^^^^^^^^^^
  terms.yaml:2:9: used here
  2 |   when: birth_date < @"2000-01-01" and capable and (age in [18..64] or age = 65 and age_65 = "incl…
              ^^^^^^^^^^
  Use "age" instead.
""",
    ),
    Case(
        "two facts that are derived from one date",
        "facts.yaml",
        "sex:",
        "months: {kind: number, min: 0, max: 99, derived: {unit: months, from: birth_date, to: applied_on, missing_day: last_day_of_month, sources: []}}\nsex:",
        """\
facts.yaml:3:1: The fact "months" is not used. [unused-fact]
  3 | months: {kind: number, min: 0, max: 99, derived: {unit: months, from: birth_date, to: …
      ^^^^^^
  No condition and no derivation uses it. Use it, or delete it.
facts.yaml:3:71: More than one fact is derived from "birth_date". [bad-derivation]
  3 | months: {kind: number, min: 0, max: 99, derived: {unit: months, from: birth_date, to: applied_on, missing_day: last_day_of_month, sources: []}}
                                                                            ^^^^^^^^^^
  Declare a date fact for each.
facts.yaml:15:32: More than one fact is derived from "birth_date". [bad-derivation]
  15 |   derived: {unit: years, from: birth_date, to: applied_on, missing_day: last_day_of_month, sources: [code]}
                                      ^^^^^^^^^^
  Declare a date fact for each.
words/en.ftl: 5 texts are missing in the language en. [missing-words]
  Write fact-months, fact-months.asks, fact-months.asks_you, fact-months.find_out, fact-months.why.
words/ru.ftl: 5 texts are missing in the language ru. [missing-words]
  Write fact-months, fact-months.asks, fact-months.asks_you, fact-months.find_out, fact-months.why.
""",
    ),
    Case(
        "a derived fact that is presumed too",
        "facts.yaml",
        "  min: 0",
        "  min: 0\n  presumed: {value: 30, says: Thirty., sources: []}",
        """\
facts.yaml:9:1: "age" belongs to a derivation and cannot be presumed. [bad-derivation]
  9 | age:
      ^^^
  Leave it unknown until it is given.
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write presumed-age.
""",
    ),
    Case(
        "a derivation from what is no date",
        "facts.yaml",
        "from: birth_date",
        "from: sex",
        """\
facts.yaml:2:1: The fact "birth_date" is not used. [unused-fact]
  2 | birth_date: {kind: date}
      ^^^^^^^^^^
  No condition and no derivation uses it. Use it, or delete it.
facts.yaml:14:32: "sex" must be a date fact here. [wrong-kind]
  14 |   derived: {unit: years, from: sex, to: applied_on, missing_day: last_day_of_month, sources: [code]}
                                      ^^^
words/en.ftl: 3 texts are missing in the language en. [missing-words]
  Write fact-birth_date.asks_you, fact-birth_date.find_out, fact-birth_date.why.
words/ru.ftl: 3 texts are missing in the language ru. [missing-words]
  Write fact-birth_date.asks_you, fact-birth_date.find_out, fact-birth_date.why.
""",
    ),
    Case(
        "a point with one reading",
        "points.yaml",
        "    excluded: {says: It is not., sources: []}\n",
        "",
        """\
points.yaml:1:1: The point "age_65" has fewer than two readings. [few-readings]
  1 | age_65:
      ^^^^^^
  Write each reading that is possible.
words/ru.ftl:46:6: "point-age_65" has no attribute ".excluded". [unknown-words]
  46 |     .excluded = Нет.
            ^^^^^^^^
  Did you mean "included"?
""",
    ),
    Case(
        "a benefit without risks",
        "notes.yaml",
        "[loss]",
        "[]",
        """\
notes.yaml:1:1: The benefit "gain" has no risks beside it. [missing-risks]
  1 | gain: {kind: benefit, risks: [], says: Gain., sources: [code]}
      ^^^^
  Name one or more notes of kind risk under risks.
""",
    ),
    Case(
        "a fact that nothing uses",
        "facts.yaml",
        "sex:",
        "hair: {kind: yes_no}\nsex:",
        """\
facts.yaml:3:1: The fact "hair" is not used. [unused-fact]
  3 | hair: {kind: yes_no}
      ^^^^
  No condition and no derivation uses it. Use it, or delete it.
words/en.ftl: 7 texts are missing in the language en. [missing-words]
  Write fact-hair, fact-hair.asks, fact-hair.asks_you, fact-hair.false, fact-hair.find_out, fact-hair.true, fact-hair.why.
words/ru.ftl: 7 texts are missing in the language ru. [missing-words]
  Write fact-hair, fact-hair.asks, fact-hair.asks_you, fact-hair.false, fact-hair.find_out, fact-hair.true, fact-hair.why.
""",
    ),
    Case(
        "a term that nothing uses",
        "decisions/paper.yaml",
        "covered_man and",
        'sex = "male" and',
        """\
terms.yaml:1:1: The term "covered_man" is not used. [unused-term]
  1 | covered_man:
      ^^^^^^^^^^^
  No condition uses it. Use it, or delete it.
""",
    ),
    Case(
        "a point that nothing uses",
        "terms.yaml",
        'age = 65 and age_65 = "included"',
        "age = 65",
        """\
points.yaml:1:1: The point "age_65" is not used. [unused-point]
  1 | age_65:
      ^^^^^^
  No condition uses it. Use it, or delete it.
""",
    ),
    Case(
        "a language without its file",
        "pack.yaml",
        "[en, ru]",
        "[en, ru, uz]",
        """\
pack.yaml:5:21: The language "uz" has no file words/uz.ftl. [missing-file]
  5 | languages: [en, ru, uz]
                          ^^
  Write the file, or drop the language from the list.
""",
    ),
    Case(
        "words in the pack's own language, which is not declared",
        "pack.yaml",
        "[en, ru]",
        "[ru]",
        """\
words/en.ftl: The language "en" is not among the languages in pack.yaml. [undeclared-language]
  Add it there, or delete the file.
""",
    ),
    Case(
        "an official language that nobody is offered",
        "pack.yaml",
        "official_language: ru",
        "official_language: ur",
        """\
pack.yaml:10:20: The official language "ur" is not among the languages in pack.yaml. [undeclared-language]
  10 | official_language: ur
                          ^^
  Its words come first beside unchecked ones: write them, or drop it.
""",
    ),
    Case(
        "texts that a language lacks",
        "words/ru.ftl",
        "note-loss = Потеря\n",
        "",
        """\
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write note-loss.
""",
    ),
    Case(
        "a text that nothing shows",
        "words/ru.ftl",
        "note-loss =",
        "note-los =",
        """\
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write note-loss.
words/ru.ftl:48:1: "note-los" names nothing in the pack. [unknown-words]
  48 | note-los = Потеря
       ^^^^^^^^
  Did you mean "note-loss"?
""",
    ),
    Case(
        "an attribute that nothing shows",
        "words/en.ftl",
        ".female =",
        ".woman =",
        """\
words/en.ftl: A text is missing in the language en. [missing-words]
  Write fact-sex.female.
words/en.ftl:16:6: "fact-sex" has no attribute ".woman". [unknown-words]
  16 |     .woman = female
            ^^^^^
  Possible: asks, asks_you, female, find_out, male or why.
""",
    ),
    Case(
        "a sentence in the pack's own language",
        "words/en.ftl",
        "",
        "note-loss = Loss.\n",
        """\
words/en.ftl:42:1: "note-loss" stands in the pack itself in this language. [unknown-words]
  42 | note-loss = Loss.
       ^^^^^^^^^
  Delete it.
""",
    ),
    Case(
        "a prior with a range that is written backwards",
        "facts.yaml",
        '"0..17": 10',
        '"17..0": 10',
        """\
facts.yaml:13:11: Nothing lies in this range. [empty-range]
  13 |   prior: {"17..0": 10, "18..64": 80}
                 ^^^^^^^
  The smaller end stands first.
""",
    ),
    Case(
        "a prior with a range that leaves the fact's own",
        "facts.yaml",
        '"0..17": 10',
        '"0..170": 10',
        """\
facts.yaml:13:11: "age" is never 170: it goes from 0 to 130. [out-of-range]
  13 |   prior: {"0..170": 10, "18..64": 80}
                 ^^^^^^^^
  Correct the number, or the fact's min and max.
""",
    ),
    Case(
        "a prior with all others of what is a number",
        "facts.yaml",
        '"0..17": 10',
        '"*": 10',
        """\
facts.yaml:13:11: "age" is a whole number and cannot be "*". [wrong-kind]
  13 |   prior: {"*": 10, "18..64": 80}
                 ^^^
  Write decimal digits.
""",
    ),
    Case(
        "a value that is called as what is said beside a question",
        "facts.yaml",
        "values: [male, female]",
        "values: [male, female, why]",
        """\
facts.yaml:3:44: The name "why" has a meaning of its own. [reserved-name]
  3 | sex: {kind: choice, values: [male, female, why], prior: {male: 50, female: 50}, together: person}
                                                 ^^^
  Choose another name.
""",
    ),
    Case(
        "a group of one fact",
        "facts.yaml",
        "  together: person\n",
        "",
        """\
facts.yaml:3:86: Only one fact is in the group "person". [unfit-group]
  3 | …{kind: choice, values: [male, female], prior: {male: 50, female: 50}, together: person}
                                                                                       ^^^^^^
  Leave it out, or name it in another fact too.
""",
    ),
    Case(
        "a group with a country",
        "facts.yaml",
        "{kind: country,",
        "{kind: country, together: person,",
        """\
facts.yaml:4:40: "citizenship" is a country and makes the list too long. [unfit-group]
  4 | citizenship: {kind: country, together: person, also: [stateless], prior: {TJ: 60, "*": 40}}
                                             ^^^^^^
  Ask for a country in a question of its own.
""",
    ),
    Case(
        "a group with a fact of several values",
        "facts.yaml",
        "{kind: choice,",
        "{kind: choice, several: true,",
        """\
facts.yaml:3:101: Of "sex" a person may name several. [unfit-group]
  3 | …several: true, values: [male, female], prior: {male: 50, female: 50}, together: person}
                                                                                       ^^^^^^
  Ask for it in a question of its own.
""",
    ),
    Case(
        "a decision that waits for itself",
        "decisions/paper.yaml",
        "rules:",
        "only_if: {decision: paper, outcome: needed}\nrules:",
        """\
decisions/paper.yaml:5:21: The decision "paper" waits for itself: paper → paper. [decision-cycle]
  5 | only_if: {decision: paper, outcome: needed}
                          ^^^^^
  Let one of them stand without only_if.
""",
    ),
    Case(
        "a decision that waits for one that is not there",
        "decisions/paper.yaml",
        "rules:",
        "only_if: {decision: papr, outcome: needed}\nrules:",
        """\
decisions/paper.yaml:5:21: "papr" is not declared as a decision. [undeclared-name]
  5 | only_if: {decision: papr, outcome: needed}
                          ^^^^
  Did you mean "paper"?
""",
    ),
    Case(
        "a decision that waits for an outcome that is not there",
        "decisions/paper.yaml",
        "rules:",
        "only_if: {decision: paper, outcome: neded}\nrules:",
        """\
decisions/paper.yaml:5:21: The decision "paper" waits for itself: paper → paper. [decision-cycle]
  5 | only_if: {decision: paper, outcome: neded}
                          ^^^^^
  Let one of them stand without only_if.
decisions/paper.yaml:5:37: "neded" is not an outcome of "paper". [unknown-outcome]
  5 | only_if: {decision: paper, outcome: neded}
                                          ^^^^^
  Did you mean "needed"? Possible: needed or not_needed.
""",
    ),
    Case(
        "an event that ends before it begins",
        "timeline.yaml",
        "2025-11-10, until: 2025-11-20",
        "2025-11-20, until: 2025-11-10",
        """\
timeline.yaml:2:36: The event "debated" ends before it begins. [wrong-days]
  2 | debated: {date: 2025-11-20, until: 2025-11-10, says: It was debated., sources: [code]}
                                         ^^^^^^^^^^
  The earlier day stands under date.
""",
    ),
    Case(
        "an event with a source that is not there",
        "timeline.yaml",
        "It passed., sources: [code]",
        "It passed., sources: [cod]",
        """\
timeline.yaml:1:53: "cod" is not declared as a source. [undeclared-name]
  1 | passed: {date: 2025-12, says: It passed., sources: [cod]}
                                                          ^^^
  Did you mean "code"?
""",
    ),
    Case(
        "a figure whose words are missing",
        "figures.yaml",
        'figure: "20,000"',
        "figure: many",
        """\
words/ru.ftl: A text is missing in the language ru. [missing-words]
  Write figure-men.figure.
""",
    ),
    Case(
        "a country that does not exist",
        "comparisons.yaml",
        "[KZ, UZ]",
        "[KZ, UK]",
        """\
comparisons.yaml:2:24: No country has the code "UK". [unknown-country]
  2 | others: {country: [KZ, UK], says: A paper., caution: Not the same., sources: [code]}
                             ^^
  A country is written as its two letters (ISO 3166-1).
""",
    ),
    Case(
        "a kind of outlet that is not declared",
        "reports.yaml",
        "outlet_kind: forum",
        "outlet_kind: forums",
        """\
reports.yaml:17:16: "forums" is not declared as a kind of outlet in pack.yaml. [undeclared-name]
  17 |   outlet_kind: forums
                      ^^^^^^
  Did you mean "forum"?
""",
    ),
    Case(
        "a report of a source that is not there",
        "reports.yaml",
        "source: code",
        "source: gazette",
        """\
reports.yaml:13:11: "gazette" is not declared as a source. [undeclared-name]
  13 |   source: gazette
                 ^^^^^^^
  Declared: code.
""",
    ),
)


def test_the_small_pack_has_no_problem() -> None:
    assert drawn(encoded(FILES)) == ""


@pytest.mark.parametrize("case", CASES, ids=[case.what for case in CASES])
def test_a_problem_is_drawn_with_its_place_and_what_to_do(case: Case) -> None:
    assert drawn(changed(case.path, case.old, case.new)) == case.drawn.removesuffix("\n")
