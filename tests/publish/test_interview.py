"""The interview in a real Chromium: one question a screen, back and change, the result; by keyboard, and without script."""

import json
from pathlib import Path
from typing import Any

import pytest
from publish.browsers import answer_all, asked, choose, file_of, law, needs_browser, opened

from beforehand.ir.case import written
from beforehand.publish.data import page_data
from beforehand.publish.wire import reasons
from beforehand.publish.words import options_of, page_words, rule_id

pytestmark = [needs_browser, pytest.mark.slow]

DATA = page_data(law())
NAMES = {fact.fact: fact.name for fact in DATA.facts}
SHOWN = """one => !!one && getComputedStyle(one).display !== 'none' && one.checkVisibility()"""


def option(fact: str, value: object) -> int:
    """The place of an option of a question."""
    own = next(one for one in law().ruleset.facts if one.name == fact)
    return [value for value, _ in options_of(own, law().index.cells[fact])].index(str(value))


def case(**values: Any) -> dict[str, tuple[int, ...]]:
    """What to choose, by the names of the page."""
    return {
        NAMES[fact]: tuple(option(fact, one) for one in (value if isinstance(value, list) else [value]))
        for fact, value in values.items()
    }


BURXON = case(
    sex="male",
    age=1,
    citizenship="other",
    applying_for="residence_permit",
    applied_on=1,
    ground="year_on_temporary_permit",
)
"""A man of 18 to 64 from Tajikistan; ages and days are told by the number of their cell."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return file_of(tmp_path)


def texts(page: Any, selector: str) -> list[str]:
    found: list[str] = page.eval_on_selector_all(selector, "all => all.map(one => one.innerText)")
    return found


def test_the_start_says_what_this_is_and_what_close_does(file: Path) -> None:
    with opened(file) as page:
        told = page.inner_text("#start")
        for name in ("page_private", "page_remains", "page_close_does", "page_time"):
            assert page_words(law(), "ru")[name][0] in told
        assert page.is_visible("#begin")
        assert page.is_visible("#close")


def test_one_question_is_on_the_screen_and_each_can_be_answered_with_i_do_not_know(file: Path) -> None:
    with opened(file) as page:
        page.click("#begin")
        seen = []
        while page.is_visible("#ask"):
            assert page.locator("fieldset:visible").count() == 1
            seen.append(asked(page))
            page.click(f"#{seen[-1]} .u")
            page.click("#next")
        assert len(seen) == len(set(seen))
        assert len(seen) == sum(fact.presumed is None for fact in DATA.facts)
        page.click("#see")
        assert "facts_missing" in page.get_attribute(".card", "class")
        assert texts(page, ".card .lead")[0].startswith("Это зависит от сведений")


def test_without_an_answer_it_says_so_and_leads_back_to_the_question(file: Path) -> None:
    with opened(file) as page:
        page.click("#begin")
        page.click("#next")
        assert page.is_visible("#error")
        assert page.evaluate("document.activeElement.id") == "error"
        page.click("#error a")
        assert page.evaluate("document.activeElement.name") == "q1"
        choose(page, 0)
        assert not page.is_visible("#error")


def test_questions_stop_when_nothing_open_can_matter(file: Path) -> None:
    with opened(file) as page:
        answer_all(page, case(sex="female"))
        assert page.locator("#body .card").count() == 1
        assert "settled" in page.get_attribute(".card", "class")
        assert page.locator("#answers dt").count() == 1 + sum(fact.presumed is not None for fact in DATA.facts)


def test_the_result_of_a_whole_interview_is_that_of_decide(file: Path) -> None:
    facts = {
        "sex": "male", "age": 24, "citizenship": "TJ", "applying_for": "residence_permit", "applied_on": "2026-03-01",
        "ground": "year_on_temporary_permit", "contract": "none", "discharged": "no", "unfitness": "none",
    }  # fmt: skip
    answers = law().decide(facts)
    with opened(file) as page:
        answer_all(page, BURXON)
        words = law().ruleset.words["ru"]
        needed, held = page.locator("#body .decision").all()
        assert words["decision-paper_needed.needed"] in needed.inner_text()
        for reason in answers["paper_needed"].because:
            assert words[f"rule-paper_needed-{reason.rule}"] in needed.inner_text()
            for tried in reason.defeated:
                assert words[f"rule-paper_needed-{tried.rule.replace('/', '-')}"] in needed.inner_text()
        assert answers["paper_held"].verdict == "none"
        assert words["decision-paper_held.none"] in held.inner_text()
        for name in answers["paper_needed"].open_points + answers["paper_held"].open_points:
            assert words[f"point-{name}"] in page.inner_text("#body")
        assert answers["paper_needed"].ways
        assert needed.locator("details li li").count() == len(answers["paper_needed"].ways)
        for way in answers["paper_needed"].ways:
            assert words[f"decision-paper_needed.{way.verdict}"] in needed.locator("details").text_content()
        told = page.text_content("#body")
        for name in answers["paper_held"].notes:
            note = next(note for note in law().ruleset.notes if note.name == name)
            assert (words[f"note-{name}"] in told) == (note.kind in {"paper", "risk", "open"})


def test_each_of_several_grounds_has_an_answer_of_its_own(file: Path) -> None:
    several = BURXON | case(ground=["year_on_temporary_permit", "graduate_with_honours"])
    with opened(file) as page:
        answer_all(page, several)
        assert page.locator("#body h2.case").count() == 2
        cards = page.eval_on_selector_all(
            ".decision:has(+ .decision, + h2) .card, h2 + .decision .card", "all => all.map(one => one.className)"
        )
        assert len(set(cards)) == 2


def test_what_no_source_says_is_told_as_such(file: Path) -> None:
    """Nobody says of either reading about men of exactly 65 that it is so."""
    with opened(file) as page:
        answer_all(page, BURXON | case(age=2))
        assert "silent" in page.get_attribute(".card >> nth=0", "class")
        told = page.locator("#body details").first.inner_text()
        assert told.count(page_words(law(), "ru")["nobody_says"][0]) == 2
        assert "—" not in told


def test_sources_under_a_reason_stand_on_a_line_with_what_they_are_worth(tmp_path: Path) -> None:
    with opened(file_of(tmp_path, mark="ru-en")) as page:
        answer_all(page, case(sex="female"))
        assert page.inner_text(".decision .c").startswith("S1 S13 S2 S3 S5 S12 · официальный источник")
        sign = "getComputedStyle(document.querySelector('.decision .c [lang=en]'), '::before').content"
        assert page.evaluate(sign) == '" =\u2002"'


def test_answers_can_be_changed_on_the_result_and_lead_back_to_it(file: Path) -> None:
    with opened(file) as page:
        answer_all(page, BURXON)
        assert page.locator("#body .card").count() == 2
        page.locator("#body details").last.locator("summary").click()
        page.locator("#body .link").first.click()
        assert asked(page) == "q1"
        choose(page, 1)
        assert page.is_visible("#result")
        assert page.locator("#body .card").count() == 1


def test_the_result_says_how_old_and_how_sure_it_is(tmp_path: Path) -> None:
    """Page.md 2.4: the answer first; how sure; at the end how old, of which make, and that translations are unchecked."""
    with opened(file_of(tmp_path, mark="tg-ru")) as page:
        answer_all(page, BURXON)
        words = page_words(law(), "ru")
        told = page.inner_text("#result")
        place = 0
        for name in (
            *(
                "decision-paper_needed.needed",
                "settled",
                "why",
                "papers",
                "risks",
                "help_lines",
                "unchecked_translation",
            ),
            *("until", "not_advice", "sources", "given", "ask_check", "ask_again", "page_print_careful"),
        ):
            place = told.index(words[name][0], place)
        assert law().sha256[:8] in told


def test_back_and_change_lose_no_answer(file: Path) -> None:
    with opened(file) as page:
        page.click("#begin")
        choose(page, 0)
        choose(page, 1)
        third = asked(page)
        page.click("#back")
        page.click("#back")
        assert page.is_checked("#q1 input >> nth=0")
        page.click("#next")
        page.click("#next")
        assert asked(page) == third
        while page.is_visible("#ask"):
            choose(page, *BURXON.get(asked(page), (0,)))
        count = page.locator("#answers dt").count()
        page.locator("#answers .link").nth(1).click()
        assert page.is_checked("#q2 input >> nth=1")
        page.click("#back")
        assert page.locator("#answers dt").count() == count
        page.locator("#answers .link").nth(1).click()
        choose(page, 0)
        assert page.is_visible("#check")
        page.click("#see")
        assert "settled" in page.get_attribute(".card", "class")
        page.click("#other")
        assert page.locator("#answers dt").count() == count


def test_what_is_presumed_is_shown_and_can_be_answered_otherwise(file: Path) -> None:
    with opened(file) as page:
        page.click("#begin")
        while page.is_visible("#ask"):
            choose(page, *BURXON.get(asked(page), (0,)))
        capable = next(i for i, fact in enumerate(DATA.facts) if fact.fact == "legally_capable")
        rows = page.locator("#answers > div")
        rows.nth(rows.count() - 2).locator(".link").click()
        assert asked(page) == DATA.facts[capable].name
        choose(page, option("legally_capable", "false"))
        page.click("#see")
        assert "settled" in page.get_attribute(".card", "class")
        assert page.locator("#body .card").count() == 1


def test_the_keyboard_alone_leads_from_the_start_to_the_result_and_away(file: Path) -> None:
    with opened(file) as page:
        page.focus("#begin")
        page.keyboard.press("Enter")
        for _ in range(40):
            if not page.is_visible("#ask"):
                break
            assert page.evaluate("document.activeElement.tagName") == "H1"
            page.keyboard.press("Tab")
            assert page.evaluate("document.activeElement.type") in {"radio", "checkbox"}
            page.keyboard.press("Space")
            page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.textContent").startswith("Проверьте ответы")
        page.focus("#see")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.textContent").startswith("Результат")
        for _ in range(3):
            page.keyboard.press("Escape")
        page.wait_for_url("about:blank")


@pytest.mark.parametrize("mark", ["tg-ru", "all"])
def test_languages_switch_in_place_and_an_unchecked_one_stands_under_the_official_one(
    tmp_path: Path, mark: str
) -> None:
    with opened(file_of(tmp_path, mark=mark)) as page:
        page.click("header label[lang=tg]")
        page.click("#begin")
        told = page.inner_text(f"#{asked(page)} h1").split("\n")
        ruleset = law().ruleset
        words = "fact-" + DATA.facts[0].fact + ".asks_you"
        assert told == [ruleset.words["ru"][words], ruleset.words["tg"][words]]
        assert page.evaluate("document.documentElement.lang") == "tg"
        page.click("header label[lang=ru]")
        assert page.inner_text(f"#{asked(page)} h1").split("\n")[0] == ruleset.words["ru"][words]
        assert page.evaluate("document.documentElement.lang") == "ru"
        assert not page.is_visible(f"#{asked(page)} h1 [lang=tg]")


def test_the_original_stands_alone_in_its_own_language(tmp_path: Path) -> None:
    with opened(file_of(tmp_path, mark="en-ru")) as page:
        assert page.inner_text("#begin") == "Start"
        page.click("#begin")
        assert page.inner_text("#q1 h1") == "Are you a man or a woman?"


def test_without_script_the_answer_changes_with_what_is_chosen(file: Path) -> None:
    words = law().ruleset.words["ru"]
    with opened(file, java_script_enabled=False) as page:
        assert page.locator("fieldset:visible").count() == len(DATA.facts)
        assert not page.is_visible("#begin")
        assert not page.is_visible("#close")
        page.locator(f"#{NAMES['sex']} label").nth(option("sex", "female")).click()
        needed = page.inner_text("#d0")
        assert words["decision-paper_needed.not_needed"] in needed
        assert words["decision-paper_needed.needed"] not in needed
        assert not page.is_visible("#d1")
        because = law().decide({"sex": "female"})["paper_needed"].because
        assert [words[f"rule-paper_needed-{reason.rule}"] in needed for reason in because] == [True] * len(because)
        assert words["rule-paper_needed-residence_after_temporary_permit"] not in needed


def test_a_caseworkers_file_shows_the_whole_law_whatever_is_chosen(tmp_path: Path) -> None:
    with opened(file_of(tmp_path, "caseworker")) as page:
        words, own = law().ruleset.words["ru"], page_words(law(), "ru")
        before = page.inner_text("#law")
        for name in (name for name in words if name.startswith(("rule-", "note-"))):
            assert words[name] in before, name
        for name in ("settled", "facts_missing", "page_live"):
            assert own[name][0] not in before
        answer_all(page, case(sex="female"))
        assert page.inner_text("#law") == before


def test_where_a_viewer_knows_too_little_it_shows_the_law_rule_by_rule(file: Path, tmp_path: Path) -> None:
    """An old viewer drops what it does not know: here the parts that ask whether it knows ``:has()`` are made unknown."""
    old = tmp_path / "old.html"
    text = file.read_text("utf-8").replace("@supports selector(:has(a))", "@supports not selector(a)")
    old.write_text(text.replace("style-src 'sha256-", "style-src 'unsafe-inline' 'no-"), "utf-8")
    words, data = law().ruleset.words["ru"], page_data(law())
    rules = [rule_id(name, path) for name, own in data.decisions.items() for path in reasons(own)]
    asked = {name for own in data.decisions.values() for name in own.open_points}
    assert len(rules) > 20
    assert len(asked) > 20
    with opened(old, quiet=False, java_script_enabled=False) as page:
        assert page.locator("fieldset:visible").count() == 0
        told = page.inner_text("main")
        for name in rules:
            assert words[name] in told
        for point in law().ruleset.points:
            readings = [words[f"point-{point.name}.{reading.name}"] in told for reading in point.readings]
            assert all(readings) or point.name not in asked


def test_a_short_file_leaves_out_only_rules_that_no_answer_rests_on(tmp_path: Path) -> None:
    words, data = law().ruleset.words["ru"], page_data(law())
    can_be_reasons = {rule_id(name, path) for name, own in data.decisions.items() for path in reasons(own)}
    asked = {point for own in data.decisions.values() for point in own.open_points}
    readings = [own for point in law().ruleset.points if point.name in asked for own in point.readings]
    cited = {source for reading in readings for source in reading.sources}
    short, whole = ((file_of(tmp_path, "street", mark)).read_text("utf-8") for mark in ("tg-ru", "all"))
    for decision in law().ruleset.decisions:
        for rule in decision.every_rule():
            name = rule_id(decision.name, rule.path)
            assert words[name] in whole
            if words[name] not in short:
                assert name not in can_be_reasons
                assert set(rule.sources) <= cited, "a point that is told has its sources"


def test_the_data_in_the_page_is_plain(file: Path) -> None:
    with opened(file) as page:
        short = json.loads(page.text_content("#data"))
    assert set(short) == {"facts", "nodes", "decisions", "notes", "risks", "ways"}
    assert written is not None
