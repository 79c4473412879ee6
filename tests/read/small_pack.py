"""A small law pack that has all the parts of a pack and nothing wrong with it."""

from collections.abc import Mapping

from beforehand.check import check_pack
from beforehand.read.pack import read_pack
from beforehand.text.problem import Problem

COUNTRIES = frozenset({"BY", "KZ", "MD", "RU", "TJ", "UZ"})

FILES: Mapping[str, str] = {
    "pack.yaml": """\
pack: p
title: A law
edition: "1"
language: en
languages: [en, ru]
applied_on: applied_on
cautions:
  text_not_read: Nobody read it.
outlet_kinds: {state_press: State press, forum: Forums}
official_language: ru
help: A lawyer can check it.
""",
    "facts.yaml": """\
applied_on: {kind: date}
birth_date: {kind: date}
sex: {kind: choice, values: [male, female], prior: {male: 50, female: 50}, together: person}
citizenship: {kind: country, also: [stateless], prior: {TJ: 60, "*": 40}}
capable:
  kind: yes_no
  together: person
  presumed: {value: true, says: Taken as capable., sources: []}
age:
  kind: number
  min: 0
  max: 130
  prior: {"0..17": 10, "18..64": 80}
  derived: {unit: years, from: birth_date, to: applied_on, missing_day: last_day_of_month, sources: [code]}
""",
    "terms.yaml": """\
covered_man:
  when: sex = "male" and capable and (age in [18..64] or age = 65 and age_65 = "included")
  says: A man.
  sources: [code]
""",
    "points.yaml": """\
age_65:
  asks: Is 65 included?
  readings:
    included: {says: It is., sources: [code]}
    excluded: {says: It is not., sources: []}
""",
    "decisions/paper.yaml": """\
decision: paper
asks: Must he bring it?
outcomes: [needed, not_needed]
guarded: [not_needed]
rules:
  permit:
    when: |
      covered_man and
        applied_on >= @"2025-11-05"
    then: needed
    says: Yes.
    sources: [code]
    except:
      belarus:
        when: citizenship = "BY"
        then: not_needed
        says: No.
        sources: [code]
otherwise:
  then: not_needed
  says: No.
  sources: []
""",
    "notes.yaml": """\
gain: {kind: benefit, risks: [loss], says: Gain., sources: [code]}
loss: {kind: risk, when: 'sex = "male"', says: Loss., sources: [code]}
""",
    "sources.yaml": """\
code:
  publisher: State
  title: The code
  kind: official
  origin: state
  date: 2025-12
  language: ru
  url: https://example.org/code
  seen: whole
  passages:
    - {words: 2, sha256: 1d2b8b9e2b1d4c3f1d2b8b9e2b1d4c3f1d2b8b9e2b1d4c3f1d2b8b9e2b1d4c3f, about: The age.}
""",
    "timeline.yaml": """\
passed: {date: 2025-12, says: It passed., sources: [code]}
debated: {date: 2025-11-10, until: 2025-11-20, says: It was debated., sources: [code]}
""",
    "figures.yaml": """\
men: {figure: "20,000", about: Men., who: A minister., date: 2025, caution: A guess., sources: [code]}
women: {figure: none, about: Women., who: A minister., date: 2025-12-01, caution: A guess., sources: [code]}
""",
    "comparisons.yaml": """\
tajikistan: {country: TJ, says: No paper., sources: [code]}
others: {country: [KZ, UZ], says: A paper., caution: Not the same., sources: [code]}
""",
    "reports.yaml": """\
gazette:
  outlet: Gazette
  country: RU
  outlet_kind: state_press
  date: 2025-12-01
  language: ru
  url: https://example.org/gazette
  incentive: yes
  requirement: indirectly
  exemptions: no
  age: null
  complete: true
  source: code
talk:
  outlet: Talk
  country: null
  outlet_kind: forum
  date: null
  language: en
  url: https://example.org/talk
  incentive: null
  requirement: null
  exemptions: null
  age: null
  complete: false
  about: One line was seen.
""",
    "scenarios/a.yaml": """\
one:
  case: {sex: male, age: 24, citizenship: TJ, capable: null}
  as_known: 2025-12-31
  expect:
    paper: {verdict: needed, certainty: settled, possible: [needed], open_facts: [], open_points: []}
  why: Because.
""",
    "words/en.ftl": """\
pack = A law
    .text_not_read = Nobody read it.
fact-applied_on = Day
    .asks = When?
    .asks_you = When?
    .why = Why.
    .find_out = There.
fact-birth_date = Birth
    .asks = When?
fact-sex = Sex
    .asks = Which?
    .asks_you = Which?
    .why = Why.
    .find_out = There.
    .male = male
    .female = female
fact-citizenship = Citizenship
    .asks = Which?
    .asks_you = Which?
    .why = Why.
    .find_out = There.
    .stateless = none
fact-capable = Capable
    .asks = Is he?
    .asks_you = Is he?
    .why = Why.
    .find_out = There.
    .true = yes
    .false = no
fact-age = Age
    .asks = How old?
    .asks_you = How old?
    .why = Why.
    .find_out = There.
decision-paper = Paper
    .needed = It is needed.
    .not_needed = It is not needed.
together-person = Person
    .asks = Which?
    .asks_you = Which?
    .why = Why.
""",
    "words/ru.ftl": """\
pack = A law
    .text_not_read = Nobody read it.
fact-applied_on = Day
    .asks = When?
    .asks_you = When?
    .why = Why.
    .find_out = There.
fact-birth_date = Birth
    .asks = When?
fact-sex = Sex
    .asks = Which?
    .asks_you = Which?
    .why = Why.
    .find_out = There.
    .male = male
    .female = female
fact-citizenship = Citizenship
    .asks = Which?
    .asks_you = Which?
    .why = Why.
    .find_out = There.
    .stateless = none
fact-capable = Capable
    .asks = Is he?
    .asks_you = Is he?
    .why = Why.
    .find_out = There.
    .true = yes
    .false = no
fact-age = Age
    .asks = How old?
    .asks_you = How old?
    .why = Why.
    .find_out = There.
decision-paper = Paper
    .needed = It is needed.
    .not_needed = It is not needed.
    .asks = Нужна ли?
# text: reviewed 5f9a2b79
rule-paper-permit = Да.
rule-paper-permit-belarus = Нет.
rule-paper-otherwise = Нет.
term-covered_man = Мужчина.
point-age_65 = Входит ли 65?
    .included = Да.
    .excluded = Нет.
note-gain = Выгода
note-loss = Потеря
presumed-capable = Считается.
together-person = Person
    .asks = Which?
    .asks_you = Which?
    .why = Why.
event-passed = Принят.
event-debated = Обсуждался.
figure-men = Мужчины.
    .who = Министр.
    .caution = Догадка.
figure-women = Женщины.
    .figure = ноль
    .who = Министр.
    .caution = Догадка.
comparison-tajikistan = Документ не нужен.
comparison-others = Документ нужен.
    .caution = Это не одно и то же.
help = Это может проверить юрист.
""",
}


def encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    return {path: content.encode() for path, content in files.items()}


def changed(path: str, old: str, new: str) -> dict[str, bytes]:
    """The small pack with one text replaced in one file; an empty ``old`` adds at the end."""
    content = FILES.get(path, "")
    assert old in content
    return encoded({**FILES, path: content.replace(old, new, 1) if old else content + new})


def problems_of(files: Mapping[str, bytes], name: str = "p") -> tuple[Problem, ...]:
    """What is wrong with a pack: with its files or, if they can all be read, with what they say."""
    pack, problems = read_pack(files, name)
    return problems if problems or pack is None else check_pack(pack, COUNTRIES)


def drawn(files: Mapping[str, bytes], name: str = "p") -> str:
    return "\n".join(problem.draw() for problem in problems_of(files, name))
