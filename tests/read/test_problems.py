"""What a writer sees when a file of a pack cannot be read as it is written."""

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
        "a decision that is listed and has no file",
        "pack.yaml",
        "title: A law",
        "title: A law\ndecisions: [papr]",
        """\
decisions/paper.yaml:1:11: Decision "paper" is not listed in pack.yaml. [missing-key]
  1 | decision: paper
                ^^^^^
  Add it to "decisions" in pack.yaml.
pack.yaml:3:13: Decision "papr" has no file. [undeclared-name]
  3 | decisions: [papr]
                  ^^^^
  Did you mean "paper"?
""",
    ),
    Case(
        "a colon in a plain text",
        "pack.yaml",
        "title: A law",
        "title: A law: first",
        """\
pack.yaml:2:13: A ":" is not possible here. [syntax]
  2 | title: A law: first
                  ^
  Check the indentation. A text with ": " in it stands in quotes.
""",
    ),
    Case(
        "a quote that is not closed",
        "pack.yaml",
        'edition: "1"',
        'edition: "1',
        """\
pack.yaml:3:10: This is never closed. [syntax]
  3 | edition: "1
               ^
""",
    ),
    Case(
        "a tab that indents",
        "terms.yaml",
        "  says: A man.",
        "	says: A man.",
        """\
terms.yaml:3:1: A tab cannot indent YAML. [syntax]
  3 |  says: A man.
      ^
  Use spaces.
""",
    ),
    Case(
        "a key that is not indented right",
        "terms.yaml",
        "  says: A man.",
        "   says: A man.",
        """\
terms.yaml:3:8: A ":" is not possible here. [syntax]
  3 |    says: A man.
             ^
  Check the indentation. A text with ": " in it stands in quotes.
""",
    ),
    Case(
        "a bracket that is not closed",
        "facts.yaml",
        "also: [stateless]",
        "also: [stateless",
        """\
facts.yaml:4:72: A "," or "]" was expected here. [syntax]
  4 | citizenship: {kind: country, also: [stateless, prior: {TJ: 60, "*": 40}}
                                                                             ^
  facts.yaml:4:36: this begins here
  4 | citizenship: {kind: country, also: [stateless, prior: {TJ: 60, "*": 40}}
                                         ^
""",
    ),
    Case(
        "an anchor",
        "pack.yaml",
        "title: A law",
        "title: &a A law",
        """\
pack.yaml:2:8: YAML anchors (&) are not used here. [unsupported-yaml]
  2 | title: &a A law
             ^^^^^^^^
  Delete it, or put the text in quotes.
""",
    ),
    Case(
        "an alias",
        "pack.yaml",
        "title: A law",
        "title: *a",
        """\
pack.yaml:2:8: YAML aliases (*) are not used here. [unsupported-yaml]
  2 | title: *a
             ^^
  Write the value out, or put it in quotes.
""",
    ),
    Case(
        "a tag",
        "pack.yaml",
        "title: A law",
        "title: !!str A law",
        """\
pack.yaml:2:8: YAML tags (!) are not used here. [unsupported-yaml]
  2 | title: !!str A law
             ^^^^^^^^^^^
  Delete it, or put the text in quotes.
""",
    ),
    Case(
        "a merge key",
        "pack.yaml",
        "title: A law",
        "title: A law\n<<: {}",
        """\
pack.yaml:3:1: YAML merge keys (<<) are not used here. [unsupported-yaml]
  3 | <<: {}
      ^^
  Write the keys out.
""",
    ),
    Case(
        "a second document",
        "pack.yaml",
        "title: A law",
        "---\ntitle: A law",
        """\
pack.yaml:2:1: A second document begins here. [unsupported-yaml]
  2 | ---
      ^^^
  Write one document in a file.
""",
    ),
    Case(
        "a directive",
        "pack.yaml",
        "pack: p",
        "%YAML 1.1\n---\npack: p",
        """\
pack.yaml:1:1: YAML directives (lines with %) are not used here. [unsupported-yaml]
  1 | %YAML 1.1
      ^^^^^^^^^
  Delete the line.
""",
    ),
    Case(
        "a map as a key",
        "pack.yaml",
        "title: A law",
        "{title: 1}: A law",
        """\
pack.yaml:2:1: A list or a map cannot be a key. [syntax]
  2 | {title: 1}: A law
      ^^^^^^^^^^
  A text in { } or [ ] that is meant as text stands in quotes.
""",
    ),
    Case(
        "a key that stands twice",
        "pack.yaml",
        "title: A law",
        "title: A law\ntitle: The law",
        """\
pack.yaml:3:1: "title" stands twice. [duplicate-key]
  3 | title: The law
      ^^^^^
  pack.yaml:2:1: first here
  2 | title: A law
      ^^^^^
  Keep one of them.
""",
    ),
    Case(
        "a key that is mistyped, and so missing",
        "decisions/paper.yaml",
        "asks:",
        "ask:",
        """\
decisions/paper.yaml: The file has no "asks". [missing-key]
  Its keys are decision, asks, outcomes, guarded (optional), only_if (optional), rules, otherwise (optional).
decisions/paper.yaml:2:1: "ask" is not a key of a decision. [unknown-key]
  2 | ask: Must he bring it?
      ^^^
  Did you mean "asks"? Its keys are decision, asks, outcomes, guarded (optional), only_if (optional), rules, otherwise (optional).
""",
    ),
    Case(
        "a key that a kind of fact does not have",
        "facts.yaml",
        "{kind: date}",
        "{kind: date, min: 0}",
        """\
facts.yaml:1:26: "min" is not a key of a date. [unknown-key]
  1 | applied_on: {kind: date, min: 0}
                               ^^^
  Its keys are kind, changeable (optional), cost (optional), prior (optional), presumed (optional), together (optional).
""",
    ),
    Case(
        "a missing key",
        "sources.yaml",
        "  kind: official\n",
        "",
        """\
sources.yaml:1:1: "code" has no "kind". [missing-key]
  1 | code:
      ^^^^
  Its keys are publisher, title, kind, origin, date, language, url (optional), seen, about (optional), passages (optional).
""",
    ),
    Case(
        "a text where a list is needed",
        "terms.yaml",
        "sources: [code]",
        "sources: code",
        """\
terms.yaml:4:12: "sources" must be a list. [wrong-type]
  4 |   sources: code
                 ^^^^
  Write [a, b], or [] if there is none.
""",
    ),
    Case(
        "a list where a text is needed",
        "terms.yaml",
        "says: A man.",
        "says: [A man.]",
        """\
terms.yaml:3:9: "says" must be a text, not a list or a map. [wrong-type]
  3 |   says: [A man.]
              ^^^^^^^^
""",
    ),
    Case(
        "a list where a map is needed",
        "points.yaml",
        "readings:\n",
        "readings: []\n  other:\n",
        """\
points.yaml:3:13: "readings" must be a map of names. [wrong-type]
  3 |   readings: []
                  ^^
points.yaml:4:3: "other" is not a key of a point. [unknown-key]
  4 |   other:
        ^^^^^
  Its keys are asks, readings, about (optional).
""",
    ),
    Case(
        "a text where a map is needed",
        "facts.yaml",
        "{kind: date}",
        "date",
        """\
facts.yaml:1:13: "applied_on" must be a map with the key "kind" and others. [wrong-type]
  1 | applied_on: date
                  ^^^^
""",
    ),
    Case(
        "a key without a value",
        "terms.yaml",
        "says: A man.",
        "says:",
        """\
terms.yaml:3:3: "says" has no value. [wrong-type]
  3 |   says:
        ^^^^
  It must be a text.
""",
    ),
    Case(
        "an empty text",
        "terms.yaml",
        "says: A man.",
        'says: ""',
        """\
terms.yaml:3:9: "says" is an empty text. [wrong-type]
  3 |   says: ""
              ^^
""",
    ),
    Case(
        "a number that is not whole",
        "facts.yaml",
        "max: 130",
        "max: 130.5",
        """\
facts.yaml:12:8: "max" must be a whole number, not "130.5". [wrong-type]
  12 |   max: 130.5
              ^^^^^
""",
    ),
    Case(
        "a number in quotes",
        "facts.yaml",
        "max: 130",
        'max: "130"',
        """\
facts.yaml:12:8: "max" must be a whole number, not "130". [wrong-type]
  12 |   max: "130"
              ^^^^^
""",
    ),
    Case(
        "a number with too many digits",
        "facts.yaml",
        "max: 130",
        "max: 1234567890123456",
        """\
facts.yaml:12:8: "max" must be a whole number, not "1234567890123456". [wrong-type]
  12 |   max: 1234567890123456
              ^^^^^^^^^^^^^^^^
""",
    ),
    Case(
        "neither true nor false",
        "facts.yaml",
        "kind: country",
        "kind: country, changeable: yes",
        """\
facts.yaml:4:42: "changeable" must be true or false, not "yes". [wrong-type]
  4 | citizenship: {kind: country, changeable: yes, also: [stateless], prior: {TJ: 60, "*": 40}}
                                               ^^^
""",
    ),
    Case(
        "a cost beyond its scale",
        "facts.yaml",
        "kind: country",
        "kind: country, cost: {effort: 4}",
        """\
facts.yaml:4:45: "effort" must be 0 to 3, not 4. [out-of-range]
  4 | citizenship: {kind: country, cost: {effort: 4}, also: [stateless], prior: {TJ: 60, "*": 40}}
                                                  ^
""",
    ),
    Case(
        "a word that is not one of a few",
        "facts.yaml",
        "kind: choice",
        "kind: chioce",
        """\
facts.yaml:3:13: "kind" cannot be "chioce". [unknown-value]
  3 | sex: {kind: chioce, values: [male, female], prior: {male: 50, female: 50}, together: person}
                  ^^^^^^
  Did you mean "choice"? Possible: choice, country, date, number or yes_no.
""",
    ),
    Case(
        "a name with capital letters",
        "terms.yaml",
        "covered_man:",
        "CoveredMan:",
        """\
terms.yaml:1:1: A name must be small letters, digits and _ (a letter first, at most 64), not "CoveredMan". [bad-name]
  1 | CoveredMan:
      ^^^^^^^^^^
""",
    ),
    Case(
        "a day that no calendar has",
        "scenarios/a.yaml",
        "2025-12-31",
        "2025-12-32",
        """\
scenarios/a.yaml:3:13: "as_known" must be a day of the calendar such as 2025-11-05, not "2025-12-32". [bad-date]
  3 |   as_known: 2025-12-32
                  ^^^^^^^^^^
""",
    ),
    Case(
        "a month that no calendar has",
        "sources.yaml",
        "2025-12",
        "2025-13",
        """\
sources.yaml:6:9: "date" must be a day of the calendar such as 2025-11-05, or 2025-11, or 2025, not "2025-13". [bad-date]
  6 |   date: 2025-13
              ^^^^^^^
""",
    ),
    Case(
        "an address that is not one",
        "sources.yaml",
        "https://example.org/code",
        "javascript:alert(1)",
        """\
sources.yaml:8:8: "url" must be https://…, not "javascript:alert(1)". [bad-url]
  8 |   url: javascript:alert(1)
             ^^^^^^^^^^^^^^^^^^^
""",
    ),
    Case(
        "a part that is listed twice",
        "terms.yaml",
        "[code]",
        "[code, code]",
        """\
terms.yaml:4:19: "code" is listed twice. [duplicate-name]
  4 |   sources: [code, code]
                        ^^^^
  terms.yaml:4:13: first here
  4 |   sources: [code, code]
                  ^^^^
  Keep one of them.
""",
    ),
    Case(
        "a hidden character",
        "terms.yaml",
        "says: A man.",
        "says: A\u202e man.",
        """\
terms.yaml:3:10: A hidden character, U+202E, stands here. [hidden-character]
  3 |   says: A<U+202E> man.
               ^^^^^^^^
  Delete it: a text must mean what it looks like.
""",
    ),
    Case(
        "a hidden character behind an escape",
        "terms.yaml",
        "says: A man.",
        'says: "A\\u202e man."',
        """\
terms.yaml:3:9: An escape in this text stands for a hidden character. [hidden-character]
  3 |   says: "A\\u202e man."
              ^^^^^^^^^^^^^^
  Delete it: a text must mean what it looks like.
""",
    ),
    Case(
        "a pack that is called otherwise than its folder",
        "pack.yaml",
        "pack: p",
        "pack: q",
        """\
pack.yaml:1:7: The pack is called "q", but its folder "p". [name-mismatch]
  1 | pack: q
            ^
  Give both the same name.
""",
    ),
    Case(
        "a decision that is called otherwise than its file",
        "decisions/paper.yaml",
        "decision: paper",
        "decision: papers",
        """\
decisions/paper.yaml:1:11: The decision is called "papers", but its file "paper.yaml". [name-mismatch]
  1 | decision: papers
                ^^^^^^
  Give both the same name.
""",
    ),
    Case(
        "a file that no pack has",
        "term.yaml",
        "",
        "a: 1\n",
        """\
term.yaml: "term.yaml" is not a file of a pack. [unknown-file]
  Did you mean "terms.yaml"? Known: pack.yaml, facts.yaml, sources.yaml, terms.yaml, points.yaml, notes.yaml, timeline.yaml, figures.yaml, comparisons.yaml, reports.yaml. Beside these there are decisions/, scenarios/ (.yaml) and words/ (.ftl).
""",
    ),
    Case(
        "a condition in a folded block",
        "terms.yaml",
        "when: sex",
        "when: >\n    sex",
        """\
terms.yaml:2:9: A condition in a ">" block loses its lines. [lost-places]
  2 |   when: >
              ^
  Write it on one line, or as a block with "|".
""",
    ),
    Case(
        "a condition over several plain lines",
        "terms.yaml",
        "and capable and",
        "and capable\n    and",
        """\
terms.yaml:2:9: A condition over several lines needs a block. [lost-places]
  2 |   when: sex = "male" and capable
              ^^^^^^^^^^^^^^^^^^^^^^^^
  Write it on one line, or as a block with "|".
""",
    ),
    Case(
        "a wrong sign in the second line of a block",
        "decisions/paper.yaml",
        ">=",
        "=>",
        """\
decisions/paper.yaml:9:20: FEEL writes "=>" as ">=". [syntax]
  9 |         applied_on => @"2025-11-05"
                         ^^
""",
    ),
    Case(
        "a wrong sign in a condition in quotes",
        "notes.yaml",
        "'sex = \"male\"'",
        '"sex = \\"male\\" && capable"',
        """\
notes.yaml:2:42: FEEL writes "&&" as "and". [syntax]
  2 | loss: {kind: risk, when: "sex = \\"male\\" && capable", says: Loss., sources: [code]}
                                               ^^
""",
    ),
    Case(
        "braces in a text that people read",
        "words/ru.ftl",
        "Мужчина.",
        "Мужчина { $age }.",
        """\
words/ru.ftl:43:28: Words are plain text: { } are not used here. [unsupported-words]
  43 | term-covered_man = Мужчина { $age }.
                                  ^
  Write the text out.
""",
    ),
    Case(
        "a message that stands twice",
        "words/ru.ftl",
        "note-loss = Потеря",
        "note-gain = Потеря",
        """\
words/ru.ftl:48:1: "note-gain" stands twice. [duplicate-key]
  48 | note-gain = Потеря
       ^^^^^^^^^
  words/ru.ftl:47:1: first here
  47 | note-gain = Выгода
       ^^^^^^^^^
  Keep one of them.
""",
    ),
    Case(
        "a line that is no message",
        "words/ru.ftl",
        "note-loss = Потеря",
        "note-loss Потеря",
        """\
words/ru.ftl:48:11: "=" was expected here. [syntax]
  48 | note-loss Потеря
                 ^
  A message is written: name = text. Lines that go on are indented.
""",
    ),
    Case(
        "a term of Fluent",
        "words/ru.ftl",
        "note-loss = Потеря",
        "note-loss = Потеря\n-brand = Имя",
        """\
words/ru.ftl:49:2: Fluent terms are not used here. [unsupported-words]
  49 | -brand = Имя
        ^^^^^
  Delete it.
""",
    ),
    Case(
        "an event without a source",
        "timeline.yaml",
        "It passed., sources: [code]",
        "It passed., sources: []",
        """\
timeline.yaml:1:52: "sources" is empty. [wrong-type]
  1 | passed: {date: 2025-12, says: It passed., sources: []}
                                                         ^^
  At least one is needed.
""",
    ),
    Case(
        "a figure without a caution",
        "figures.yaml",
        ", caution: A guess., sources: [code]}\nwomen",
        ", sources: [code]}\nwomen",
        """\
figures.yaml:1:1: "men" has no "caution". [missing-key]
  1 | men: {figure: "20,000", about: Men., who: A minister., date: 2025, sources: [code]}
      ^^^
  Its keys are figure, about, who, date, caution, sources.
""",
    ),
    Case(
        "a country that is written as a name",
        "comparisons.yaml",
        "country: TJ",
        "country: Tajikistan",
        """\
comparisons.yaml:1:23: "country" must be the two letters of a country (ISO 3166-1), not "Tajikistan". [unknown-country]
  1 | tajikistan: {country: Tajikistan, says: No paper., sources: [code]}
                            ^^^^^^^^^^
""",
    ),
    Case(
        "a report that says neither yes nor no",
        "reports.yaml",
        "incentive: yes",
        "incentive: maybe",
        """\
reports.yaml:8:14: "incentive" cannot be "maybe". [unknown-value]
  8 |   incentive: maybe
                   ^^^^^
  Possible: yes or no.
""",
    ),
    Case(
        "a report that leaves out what cannot be told",
        "reports.yaml",
        "  age: null\n  complete: true",
        "  complete: true",
        """\
reports.yaml:1:1: "gazette" has no "age". [missing-key]
  1 | gazette:
      ^^^^^^^
  Its keys are outlet, country, outlet_kind, date, language, url, incentive, requirement, exemptions, age, complete, source (optional), about (optional).
""",
    ),
    Case(
        "a fingerprint that is none",
        "sources.yaml",
        "1d2b8b9e",
        "1D2B8B9E",
        """\
sources.yaml:11:26: "sha256" must be 64 digits and small letters a to f, not "1D2B8B9E2b1d4c3f1d2b8b9e2b1d4c3f1d2b8b9e2b1d4c3f1d2b8b9e2b1d…". [bad-hash]
  11 |     - {words: 2, sha256: 1D2B8B9E2b1d4c3f1d2b8b9e2b1d4c3f1d2b8b9e2b1d4c3f1d2b8b9e2b1d4c3f, about: The age.}
                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
""",
    ),
)


def test_the_small_pack_has_no_problem() -> None:
    assert drawn(encoded(FILES)) == ""


@pytest.mark.parametrize("case", CASES, ids=[case.what for case in CASES])
def test_a_problem_is_drawn_with_its_place_and_what_to_do(case: Case) -> None:
    assert drawn(changed(case.path, case.old, case.new)) == case.drawn.removesuffix("\n")
