"""What people are offered: cells in words, merged where the law makes no difference any more."""

from collections.abc import Mapping

from msgspec.structs import replace
from records import All, Between, OneOf, Some, decision, fact, law_from, rule, ruleset, true

from beforehand.ask.interview import Interview
from beforehand.ask.labels import Labels
from beforehand.ask.order import Order
from beforehand.ask.question import Question, Questions
from beforehand.ir.ruleset import Fact, Rule
from beforehand.law import Law, load_law
from beforehand.tell.beside import under_of
from beforehand.tell.speech import Speech

DECREE = load_law("ru-decree-821")


def asked(law: Law, *names: str, known: Mapping[str, tuple[int, ...]] | None = None) -> Question:
    """The question about some facts where others are known."""
    order = Order(law.ruleset, law.index)
    places = tuple(order.states.remains.place[name] for name in names)
    return Questions(order.states).make(places, order.roots(known or {}), {})


def offered(law: Law, question: Question, language: str | None = None) -> list[str]:
    labels = Labels(Speech(law.ruleset, language), law.index.cells)
    return [under_of(labels.option(option)) for option in question.options]


def law_of(facts: list[Fact], *rules: Rule) -> Law:
    return law_from(ruleset(facts, [decision(*rules, otherwise="no_")]))


def test_a_number_is_offered_as_the_ranges_that_the_law_tells_apart() -> None:
    assert offered(DECREE, asked(DECREE, "age", known={"sex": (0,)})) == [
        "under 18",
        "18 to 64",
        "exactly 65",
        "over 65",
    ]
    assert offered(DECREE, asked(DECREE, "contract_months")) == ["under 12", "12 or more"]


def test_ranges_that_make_no_difference_any_more_are_one_option() -> None:
    age = fact("age", "number", low=0, high=99)
    adult = rule("adult", All((Between("age", 18, None), true("p"))), "yes_")
    old = rule("old", All((Between("age", 65, 65), true("q"))), "yes_")
    law = law_of([age, fact("p"), fact("q")], adult, old)
    assert offered(law, asked(law, "age")) == ["under 18", "18 to 64", "exactly 65", "over 65"]
    assert offered(law, asked(law, "age", known={"q": (1,)})) == ["under 18", "18 or more"]
    assert offered(law, asked(law, "age", known={"p": (1,)})) == ["under 65", "exactly 65", "over 65"]
    merged = asked(law, "age", known={"q": (1,)}).options[1]
    assert merged.cells == {"age": (1, 2, 3)}
    assert merged.values == {"age": 18}
    assert not merged.exact


def test_ranges_apart_are_two_options_even_if_the_law_treats_them_alike() -> None:
    age = fact("age", "number", low=0, high=99)
    law = law_of([age], rule("grown", Between("age", 18, 65), "yes_"))
    assert offered(law, asked(law, "age")) == ["under 18", "18 to 65", "66 or more"]


def test_a_date_is_offered_as_before_and_from_a_day_on() -> None:
    assert offered(DECREE, asked(DECREE, "applied_on")) == ["before 5 November 2025", "on 5 November 2025 or later"]


def test_countries_are_offered_as_the_classes_that_the_law_tells_apart() -> None:
    assert offered(DECREE, asked(DECREE, "citizenship")) == [
        "Belarus",
        "Kazakhstan or Moldova",
        "Ukraine",
        "another country",
        "no citizenship (лицо без гражданства)",
    ]


def test_a_class_of_countries_that_makes_no_difference_any_more_is_not_named() -> None:
    for_citizenship = asked(DECREE, "citizenship", known={"applying_for": (1,)})
    assert offered(DECREE, for_citizenship) == [
        "Belarus",
        "Ukraine",
        "another country",
        "no citizenship (лицо без гражданства)",
    ]
    assert for_citizenship.options[2].cells == {"citizenship": (0, 2)}


def test_a_country_that_is_named_alone_is_what_the_person_said() -> None:
    belarus, kazakhstan_or_moldova, *_, stateless = asked(DECREE, "citizenship").options
    assert belarus.exact == stateless.exact == {"citizenship"}
    assert not kazakhstan_or_moldova.exact


def test_every_value_of_a_choice_is_offered_by_name_in_the_order_of_the_pack() -> None:
    kind = fact("kind", "choice", ("a", "b", "c"))
    law = law_of([kind], rule("some", OneOf("kind", ("b",)), "yes_"))
    question = asked(law, "kind")
    assert [option.values["kind"] for option in question.options] == ["a", "b", "c"]
    assert [option.cells["kind"] for option in question.options] == [(0,), (1,), (0,)]


def test_facts_that_can_all_be_none_are_a_list_to_mark() -> None:
    question = asked(DECREE, "contract", "discharged", "unfitness", known={"applying_for": (0,)})
    assert question.name == "papers"
    assert question.many
    assert [dict(option.values) for option in question.options] == [
        {"contract": "armed_forces"},
        {"contract": "emergency_rescue"},
        {"discharged": "age_limit"},
        {"discharged": "term_ended"},
        {"discharged": "health"},
        {"discharged": "other"},
        {"unfitness": "commission_decision"},
        {"unfitness": "clinic_certificate"},
    ]
    assert question.empty is not None
    assert question.empty.values == {"contract": "none", "discharged": "no", "unfitness": "none"}


def test_other_facts_of_a_group_are_a_list_of_the_people_that_the_law_tells_apart() -> None:
    question = asked(DECREE, "age", "sex")
    assert not question.many
    assert offered(DECREE, question) == ["man, under 18", "man, 18 to 64", "man, exactly 65", "man, over 65", "woman"]
    assert question.options[-1].cells == {"sex": (1,)}  # her age is not asked, and not known


def test_a_yes_no_fact_is_offered_as_yes_and_no() -> None:
    law = law_of([fact("p")], rule("r", true("p"), "yes_"))
    assert offered(law, asked(law, "p")) == ["yes", "no"]


def test_where_no_country_is_named_the_others_are_not_others() -> None:
    where = fact("where", "country", ("AA", "BB", "CC", "none"))
    law = law_of([where], rule("nowhere", OneOf("where", ("none",)), "yes_"))
    assert offered(law, asked(law, "where")) == ["a country", "none"]


def test_every_option_is_in_the_words_of_every_language() -> None:
    for language in DECREE.ruleset.words:
        interview = Interview(DECREE)
        labels = Labels(Speech(DECREE.ruleset, language), DECREE.index.cells)
        while (question := interview.next()) is not None:
            assert labels.asks(question, "me")
            assert labels.asks(question, "family")
            assert labels.why(question)
            assert all(labels.option(option) for option in question.options)
            interview.answer(question, question.options[1:2])


def test_the_question_speaks_to_the_person_or_about_the_person() -> None:
    labels = Labels(Speech(DECREE.ruleset), DECREE.index.cells)
    question = asked(DECREE, "ground")
    assert under_of(labels.asks(question, "me")) == "On which ground do you apply?"
    assert under_of(labels.asks(question, "client")) == "On which ground does the person apply?"
    assert under_of(labels.asks(question, None)) == "On which ground does the person apply?"


def test_a_fact_of_which_several_may_be_named_is_a_list_without_nothing() -> None:
    question = asked(DECREE, "ground")
    assert question.many
    assert question.empty is None


def test_ranges_merge_only_with_what_leads_to_the_same_questions() -> None:
    facts = [replace(fact("p"), together="g"), replace(fact("age", "number", low=0, high=99), together="g"), fact("q")]
    grown = Between("age", 18, None)
    old = Between("age", 65, None)
    law = law_of(facts, rule("a", All((true("p"), Some((old, All((grown, true("q"))))))), "yes_"))
    assert offered(law, asked(law, "p", "age")) == ["yes, under 18", "yes, 18 to 64", "yes, 65 or more", "no"]
