"""Many cases at once, in the caseworker's page: the answers of ``screen``, its refusals, no request, no trace, and quickly."""

import csv
import io
import json
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from random import Random
from typing import Any
from unicodedata import category, name

import pytest
from browser import firefox
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from properties.small_laws import laws, values_of
from publish.browsers import PHONE, chromium, every_file, file_of, law, needs_browser, opened
from publish.test_accessible import BELOW, axe, faults, restyle
from records import law_from

from beforehand.errors import PackError, TableError
from beforehand.ir.dates import whole_units
from beforehand.ir.ruleset import Fact, Ruleset
from beforehand.law import Law
from beforehand.publish.data import page_data
from beforehand.publish.html import PAGE
from beforehand.publish.screening import screening_data
from beforehand.publish.wire import as_wire
from beforehand.screen.file import open_cases
from beforehand.screen.personal import personal_words
from beforehand.screen.run import SAMPLE, Choices, answered_by, lay_out
from beforehand.screen.vocabulary import Vocabulary, fold, general_spellings

ROWS = 2_000
HEADERS = {
    "case": "№ дела", "sex": "Пол", "age": "Возраст (лет)", "birth_date": "Дата рождения", "citizenship": "Гражданство",
    "second_citizenship": "second citizenship", "applied_on": "дата подачи",
}  # fmt: skip
"""Headers that are not the names of facts."""

UNREADABLE = (
    "Narnia",
    "x",
    "18,5",
    "31/31/2025",
    "30.02.2025",
    "-4",
    "KG; UZ",
    "male, female",
    "1 000",
    "NO",
    "NA",
    "99999",
)
BLANK = ("", " ", "—", "Не известно", "n/a", "?")

pytestmark = [needs_browser, pytest.mark.slow]


@contextmanager
def desk(folder: Path, mark: str = "ru-en", **options: Any) -> Any:
    """The screen for a table of cases."""
    with opened(file_of(folder, "caseworker", mark), **options) as page:
        page.click("#many")
        yield page


def answer_in(page: Any, file: Path) -> None:
    """Choose a file and wait until it is answered or refused."""
    page.set_input_files("#csv", str(file))
    page.wait_for_function("() => !found.hidden || refused.firstChild", timeout=60_000)


def answers_of(page: Any, folder: Path) -> list[dict[str, str]]:
    """What is saved."""
    with page.expect_download() as got:
        page.click("#save")
    file = folder / got.value.suggested_filename
    got.value.save_as(file)
    return rows_in(file.read_bytes())


def rows_in(content: bytes) -> list[dict[str, str]]:
    text = content.decode("utf-8")
    assert text.startswith("\ufeff")
    assert text.endswith("\r\n")
    mark = text[4]  # after "row"
    return list(csv.DictReader(io.StringIO(text[1:], newline=""), delimiter=mark))


def written(folder: Path, rows: Sequence[Sequence[object]], mark: str = ",", encoding: str = "utf-8") -> Path:
    """A CSV file; the first row is its header."""
    made = io.StringIO(newline="")
    csv.writer(made, delimiter=mark).writerows(rows)
    file = folder / "cases.csv"
    file.write_bytes(made.getvalue().encode(encoding))
    return file


def by_screen(file: Path, of: Law | None = None) -> list[dict[str, str]]:
    """The rows of ``screen``, as texts."""
    ready = open_cases(of or law(), file, Choices())
    rows = [row for answered in ready.answers() for row in lay_out(ready.prepared, answered).to_pylist()]
    return [{key: "" if value is None else str(value) for key, value in row.items()} for row in rows]


def in_any_order(row: dict[str, str]) -> dict[str, object]:
    """A row whose open facts may stand in any order: the page has the order of asking."""
    return {key: frozenset(value.split("; ")) if key.endswith("_open_facts") else value for key, value in row.items()}


def random_rows(random: Random, rows: int) -> list[list[str]]:
    """All facts, spelt in every way that is known, with blank and unreadable cells, and days of birth that may contradict."""
    facts = law().ruleset.facts
    spelt = {fact.name: spellings(fact) for fact in facts}
    made = [["case" if one == "case" else HEADERS.get(one, one) for one in ("case", *spelt)]]
    made[0][0] = HEADERS["case"]
    for number in range(rows):
        row = {fact.name: cell(fact, spelt[fact.name], random) for fact in facts}
        if random.random() < 0.5:
            row["birth_date"] = row["applied_on"] = ""
        elif random.random() < 0.6:
            row["age"] = ""
        elif random.random() < 0.5:
            row["applied_on"] = ""
        made.append([f"A-{number}", *row.values()])
    return made


def spellings(fact: Fact) -> list[str]:
    if fact.kind in {"number", "date"}:
        return []
    return [*fact.values, *Vocabulary(law()).spellings(fact.name)]


def cell(fact: Fact, spelt: list[str], random: Random) -> str:
    kind = random.random()
    if kind < 0.15:
        return random.choice(BLANK)
    if kind < 0.2:
        return random.choice(UNREADABLE)
    if fact.kind == "number":
        return random.choice(
            (str(random.randint(10, 120)), f" {random.randint(16, 19)} ", f"{random.randint(17, 66)}.0")
        )
    if fact.kind == "date":
        year = (
            random.choice((1850, 1961, 2006, 2007, 2008, 9990))
            if "birth" in fact.name
            else random.choice((2025, 2026, 2031))
        )
        day = f"{random.choice((1, 5, 28, 29))}.{random.choice((2, 11, 12)):02}.{year}"
        return day if random.random() < 0.5 else "-".join(reversed(day.split(".")))
    text = random.choice(spelt)
    return random.choice((text, text.upper() if len(text) > 3 else text, f" {text}. ", text.replace(" ", "_")))


@pytest.mark.parametrize("mark", [",", ";", "\t"], ids=["commas", "semicolons", "tabs"])
def test_every_row_is_answered_as_screen_answers_it(tmp_path: Path, mark: str) -> None:
    file = written(tmp_path, random_rows(Random(f"desk {mark}"), ROWS), mark, "utf-8-sig" if mark == ";" else "utf-8")
    expected = by_screen(file)
    with desk(tmp_path) as page:
        answer_in(page, file)
        found = answers_of(page, tmp_path)
    assert list(found[0]) == list(expected[0])
    for own, other in zip(found, expected, strict=True):
        assert in_any_order(own) == in_any_order(other), own["row"]
    assert len({row["paper_needed_certainty"] for row in found}) >= 4
    assert sum("contradiction" in row["problems"] for row in found) > 20
    assert sum(bool(row["problems"]) for row in found) > 500


ANSWERED = """([short, words, text]) => {
  const data = read(short), out = [];
  const counts = { rows: 0, unread: 0, contradict: 0, near: {}, faults: {}, kinds: data.decisions.map(() => ({})) };
  for (const done of answerTable(data, words, text, out, counts)) done;
  return out;
}"""


def test_rows_of_random_laws_are_answered_as_screen_answers_them(tmp_path: Path) -> None:
    """Laws with every kind of fact, points, defects, and facts that follow from two days in years, months or days."""
    met: set[str] = set()
    with desk(tmp_path) as page:

        @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
        @given(rules=laws(), random=st.randoms(use_true_random=False))
        def check(rules: Ruleset, random: Random) -> None:
            its = law_from(rules)
            try:
                short, words = as_wire(rules, page_data(its)), screening_data(its)
            except PackError:
                words = ""
            if not words:
                return
            rows: list[list[object]] = [[fact.name for fact in rules.facts]]
            rows += [[random.choice([*values_of(fact), ""]) for fact in rules.facts] for _ in range(12)]
            file = written(tmp_path, rows)
            expected = by_screen(file, its)
            found = page.evaluate(ANSWERED, [json.loads(short), json.loads(words), file.read_text("utf-8")])
            own = list(csv.DictReader(found))
            assert [in_any_order(row) for row in own] == [in_any_order(row) for row in expected]
            met.update(value for row in own for name, value in row.items() if name.endswith("_certainty"))
            met.update(fact.derived.unit for fact in rules.facts if fact.derived)

        check()
    assert met >= {"", "settled", "facts_missing", "disputed", "years", "months"}, met


UNITS = "tries => tries.map(([start, end, unit, late]) => units(start, end, { unit, late }))"


def test_units_between_days_are_counted_as_the_law_counts_them(tmp_path: Path) -> None:
    random = Random("units")
    days = [date.fromordinal(random.randint(1, date.max.toordinal())) for _ in range(2_000)]
    days += [
        date(year, month, day)
        for year in (1, 99, 1900, 2000, 2023, 2024, 9999)
        for month, day in ((2, 28), (3, 1), (1, 31), (12, 31))
    ]
    tries = [
        (random.choice(days), random.choice(days), unit, late)
        for unit in ("years", "months", "days")
        for late in (True, False)
        for _ in range(2_000)
    ]
    expected = [
        whole_units(start, end, unit, "first_of_next_month" if late else "last_day_of_month")
        for start, end, unit, late in tries
    ]
    with desk(tmp_path) as page:
        found = page.evaluate(
            UNITS, [[start.toordinal(), end.toordinal(), unit, late] for start, end, unit, late in tries]
        )
    assert found == expected


GIVEN = """text => new Promise(done => {
  window.broken = [];
  document.addEventListener("securitypolicyviolation", event => broken.push(event.violatedDirective));
  document.getElementById("many").click();
  const input = document.getElementById("csv"), chosen = new DataTransfer();
  chosen.items.add(new File([text], "cases.csv"));
  input.files = chosen.files;
  input.dispatchEvent(new Event("change"));
  const look = () => {
    if (document.getElementById("found").hidden) return setTimeout(look, 20);
    document.getElementById("save").click();
    done(document.getElementById("going").textContent);
  };
  look();
})"""
"""Hands a file to the page as a browser does when somebody has chosen it, and saves the answers."""


def test_firefox_answers_and_saves_it_too(tmp_path: Path) -> None:
    file = written(tmp_path, random_rows(Random("firefox"), 500))
    tab = firefox()
    tab.goto(file_of(tmp_path, "caseworker").as_uri())
    assert tab.evaluate(GIVEN, file.read_text("utf-8")).endswith(" 500")
    saved, end = b"", time.monotonic() + 30
    while saved.count(b"\r\n") < 501 and time.monotonic() < end:
        saved = b"".join(one.read_bytes() for one in tab.profile.rglob("answers*.csv"))
    assert [in_any_order(row) for row in rows_in(saved)] == [in_any_order(row) for row in by_screen(file)]
    assert tab.evaluate("() => broken") == []


@pytest.mark.parametrize("mark", ["ru-en", "tg-ru", "uz-Cyrl-ru"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(tmp_path: Path, mark: str) -> None:
    refused, answered = tmp_path / "refused", tmp_path / "answered"
    refused.mkdir()
    answered.mkdir()
    with desk(tmp_path, mark, viewport={"width": 320, "height": 640}) as page:
        page.evaluate(axe())
        restyle(page, BELOW)
        assert faults(page) == []
        answer_in(page, written(refused, [["sex", "ФИО"], ["m", ""]]))
        assert faults(page) == []
        page.set_input_files("#csv", str(written(answered, random_rows(Random("axe"), 200))))
        page.wait_for_selector("#found", state="visible")
        assert faults(page) == []
        restyle(page, BELOW + "html{font-size:200%!important;line-height:2;letter-spacing:.12em;word-spacing:.16em}")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320


REFUSED = {
    "by their headers": (["sex", "ФИО", "Примечание"], ["ж", "", ""], ["ФИО", "Примечание"]),
    "by names in them": (["sex", "who"], ["ж", "Иванов Иван"], ["who"]),
    "by numbers in them": (["sex", "case"], ["ж", "AA1234567"], ["case"]),
    "by names in place of case numbers": (["case", "sex"], ["Каримов Алишер", "ж"], ["case"]),
    "by what a column of a fact holds": (["sex", "citizenship"], ["ж", "+7 916 123-45-67"], ["citizenship"]),
}


@pytest.mark.parametrize(("head", "row", "columns"), REFUSED.values(), ids=list(REFUSED))
def test_personal_data_is_refused_by_column_and_never_shown(
    tmp_path: Path, head: list[str], row: list[str], columns: list[str]
) -> None:
    file = written(tmp_path, [head, row])
    with pytest.raises(TableError) as error:
        by_screen(file)
    assert [problem.message.split("“")[-1].split('"')[1] for problem in error.value.problems] == columns
    with desk(tmp_path) as page:
        answer_in(page, file)
        assert page.locator("#refused li").all_inner_texts() == columns
        assert not page.is_visible("#save")
        assert "+7 916" not in page.content()
        assert "Каримов" not in page.content()


def test_any_header_and_value_that_screen_takes_for_personal_the_page_does_too(tmp_path: Path) -> None:
    headers = sorted({*personal_words(), *(f"{word} (2)" for word in personal_words())})
    facts = {word for words in Vocabulary(law()).headers for word in [words]}
    words = [word for word in headers if fold(word) not in facts and fold(word.partition(" (")[0]) not in facts]
    with desk(tmp_path) as page:
        assert page.evaluate(PERSONAL, [json.loads(screening_data(law())), words, []]) == words
        values = [
            "Ivanov Ivan",
            "IVANOV IVAN",
            "а@б.рф",
            "8 (916) 123-45-67",
            "AZE12345678",
            "12 34 567890",
            "123-456-789 01",
        ]
        assert page.evaluate(PERSONAL, [json.loads(screening_data(law())), ["x"] * len(values), values]) == ["x"] * len(
            values
        )
        plain = ["house", "pass", "x17", "2025-12-31", "Таджикистан", "№ 12", ""]
        assert page.evaluate(PERSONAL, [json.loads(screening_data(law())), ["x"] * len(plain), plain]) == []


PERSONAL = """([words, names, values]) => names.filter((name, at) => {
  try { columns(words, ["sex", name], [["", values[at] || ""]]); } catch (error) { return error[0] === "personal"; }
})"""

BAD = {
    "an open quotation mark": ('sex\r\n"ж\r\n', "page_screen_broken"),
    "nothing": ("", "page_screen_nothing"),
    "no known column": ("colour;size\r\n1;2\r\n", "page_screen_nothing"),
    "two columns for one fact": ("sex;Пол\r\nm;м\r\n", "page_screen_two"),
}


@pytest.mark.parametrize(("text", "told"), BAD.values(), ids=list(BAD))
def test_a_file_that_cannot_be_used_says_why(tmp_path: Path, text: str, told: str) -> None:
    file = tmp_path / "cases.csv"
    file.write_text(text, "utf-8", newline="")
    with desk(tmp_path) as page:
        answer_in(page, file)
        assert law_word(told) in page.inner_text("#refused")
        assert not page.is_visible("#found")


def law_word(name: str) -> str:
    from beforehand.publish.words import page_words

    return page_words(law(), "ru")[name][0]


def test_what_is_found_says_first_who_is_one_fact_away_and_counts_nobody_by_what_is_asked_of_him(
    tmp_path: Path,
) -> None:
    file = written(tmp_path, random_rows(Random("summary"), 500))
    rows = by_screen(file)
    with desk(tmp_path) as page:
        answer_in(page, file)
        captions = page.locator("#counted caption").all_inner_texts()
        assert captions[0].startswith(law_word("screen_away"))
        counts = [page.locator(f"#counted table:nth-child({n}) td").all_inner_texts() for n in (2, 3)]
        for own in counts:
            assert sum(int(count) for count in own) == len(rows)
        shown = page.inner_text("#counted")
        for decision in law().ruleset.decisions:
            for outcome in decision.outcomes:
                assert law().ruleset.words["ru"][f"decision-{decision.name}.{outcome}"] not in shown
        assert not any(row["case"] and row["case"] in shown for row in rows)
        alone = summary_of(file)
        away = page.locator("#counted table:nth-child(1) td").all_inner_texts()
        assert [int(count) for count in away] == [alone.away, *alone.away_by_fact.values()]
        told = page.locator("#counted table:nth-child(4) tr").all_inner_texts()
        faults = {f"{column}: {rule}\t{count}" for (column, rule), count in alone.faults.items()}
        assert {line for line in told if ": " in line} == faults


def summary_of(file: Path) -> Any:
    from beforehand.screen.summary import Summary

    ready = open_cases(law(), file, Choices())
    summary = Summary(law(), ready.prepared.engine.answers)
    for answered in ready.answers():
        summary.add(answered.screened)
    return summary.counts()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251"])
def test_files_as_offices_have_them_are_read(tmp_path: Path, encoding: str) -> None:
    rows = [
        ["№ дела", "Пол", "Гражданство", "прочее"],
        ["1", "муж.", "Узбекистан", 'строка\r\n"и" ещё'],
        ["2", "жен.", "СРВ", ""],
        ["3", "ж"],
    ]
    with desk(tmp_path) as page:
        answer_in(page, written(tmp_path, rows, ";", encoding))
        found = answers_of(page, tmp_path)
    assert [row["case"] for row in found] == ["1", "2", ""]
    assert [row["paper_needed"] for row in found] == ["", "not_needed", ""]
    assert [row["problems"] for row in found] == ["", "", "Пол: unreadable-line; Гражданство: unreadable-line"]
    assert {row["answered_by"] for row in found} == {answered_by(law())}


def test_what_is_saved_is_no_formula(tmp_path: Path) -> None:
    bad = ["=1+1", "+1", "-1", "@x", "\t=1", ' "=1', "＝1"]
    with desk(tmp_path) as page:
        answer_in(page, written(tmp_path, [["case", "sex"], *([one, "m"] for one in bad)]))
        assert [row["case"] for row in answers_of(page, tmp_path)] == [f"'{one}" for one in bad]


FOLD = "texts => texts.map(fold)"


def known() -> list[str]:
    """Every header and spelling, and every name of a country."""
    texts = [*general_spellings()["blank"], *general_spellings()["case"], *personal_words(), *Vocabulary(law()).headers]
    for fact in law().ruleset.facts:
        texts += [*spellings(fact)]
    return texts


def test_the_page_folds_as_screen_does(tmp_path: Path) -> None:
    """Every spelling, every character between two letters (those whose small letters Unicode counts otherwise left out), and
    random texts."""
    others = [chr(code) for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF]
    others = [one for one in others if category(one) not in {"Cn", "Co"} and "CHEROKEE" not in name(one, "")]
    texts = [*known(), *map(str.upper, known()), *(f"a{one}b" for one in others)]
    with desk(tmp_path) as page:
        for at in range(0, len(texts), 50_000):
            some = texts[at : at + 50_000]
            for text, folded in zip(some, page.evaluate(FOLD, some), strict=True):
                assert folded == fold(text), ascii(text)

        @settings(max_examples=300, deadline=None)
        @given(
            st.lists(
                st.text(
                    st.one_of(st.sampled_from(" _-.:;&'`ʻʼ‘’Ёёıİßﬁ\u200bΣς\u0301"), st.sampled_from(others)),
                    max_size=12,
                )
            )
        )
        def check(some: list[str]) -> None:
            assert page.evaluate(FOLD, some) == list(map(fold, some))

        check()


READ = """([words, place, texts]) => {
  const own = reader(words, words.facts[place], []);
  return texts.map(text => { const found = own(text); return found.fault ? found.fault : found.cell === undefined ? null : found.cell; });
}"""


def test_every_spelling_of_every_fact_means_its_value(tmp_path: Path) -> None:
    vocabulary = Vocabulary(law())
    with desk(tmp_path) as page:
        for place, fact in enumerate(law().ruleset.facts):
            cells = law().index.cells[fact.name]
            texts = [one for one in known() + sorted(dict.fromkeys(spellings(fact))) if one.strip() != "NA"]
            if fact.kind == "number":
                texts += [str(number) for number in range(-2, 700)] + ["1,0", "17.0", "17.5", "١٧", "1e3", "+3"]
            if fact.kind == "date":
                continue
            found = page.evaluate(READ, [json.loads(screening_data(law())), place, texts])
            for text, cell in zip(texts, found, strict=True):
                value = vocabulary.value(fact.name, text.strip())
                if value is None:
                    assert cell is None if vocabulary.blank(text) else isinstance(cell, str), (fact.name, text, cell)
                else:
                    assert cell == cells.find(value), (fact.name, text)


TOLD = """() => ({ local: localStorage.length, session: sessionStorage.length, cookie: document.cookie, title: document.title,
  address: location.href, state: history.state, length: history.length })"""


def test_a_file_is_answered_without_a_request_and_without_a_trace_in_the_page(tmp_path: Path) -> None:
    file = written(tmp_path, random_rows(Random("quiet"), 300))
    with desk(tmp_path) as page:
        before, asked_for = page.evaluate(TOLD), []
        page.on("request", lambda request: asked_for.append(request.url))
        answer_in(page, file)
        assert len(answers_of(page, tmp_path)) == 300
        assert all(one.startswith("blob:null/") for one in asked_for), asked_for
        assert page.evaluate(TOLD) == before


def test_leaving_and_close_forget_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, [["sex"], ["m"]])
    with desk(tmp_path) as page:
        answer_in(page, file)
        page.click("#leave")
        assert page.is_visible("#begin")
        page.click("#many")
        assert not page.is_visible("#found")
        assert (
            page.evaluate(
                "() => csv.files === undefined ? document.getElementById('csv').files.length : csv.files.length"
            )
            == 0
        )
        answer_in(page, file)
        page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))")
        assert not page.is_visible("#found")
        assert page.text_content("#counted") == ""
        answer_in(page, file)
        page.click("#close")
        page.wait_for_url("about:blank")
        page.go_back()
        page.wait_for_timeout(300)
        assert page.inner_text("body") == ""


def test_a_browser_that_kept_its_profile_has_kept_nothing_of_a_file_that_was_answered(tmp_path: Path) -> None:
    page_file, folder = file_of(tmp_path, "caseworker"), tmp_path / "profile"
    file = written(
        tmp_path, [["case", "sex", "other kanareika"], *([f"kanareika{n}", "m", "kanareika"] for n in range(5_000))]
    )
    with chromium(profile=folder, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(page_file.as_uri())
        page.click("#many")
        answer_in(page, file)
        page.wait_for_timeout(2000)
        page.click("#close")
        page.wait_for_url("about:blank")
        page.wait_for_timeout(2000)
    held = {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}
    for one, kept in held.items():
        for encoding in ("utf-8", "utf-16-le"):
            assert "kanareika".encode(encoding) not in kept, one


ROWS_A_SECOND = 20_000


def test_a_hundred_thousand_rows_take_less_than_five_seconds_and_the_page_stays_alive(tmp_path: Path) -> None:
    """From the choice of the file to the summary, and hardly two rows are alike."""
    file = written(tmp_path, random_rows(Random("speed"), 100_000))
    with desk(tmp_path) as page:
        page.evaluate(WATCH)
        seconds = []
        for _ in range(2):
            page.evaluate(
                "window.began = 0; csvInput = document.querySelector('#csv'); csvInput.addEventListener('change', () => { began = performance.now(); }, true)"
            )
            answer_in(page, file)
            seconds.append(page.evaluate("(performance.now() - began) / 1000"))
            assert page.inner_text("#going").endswith("100\u202f000")
            page.click("#leave")
            page.click("#many")
        assert min(seconds) < 100_000 / ROWS_A_SECOND, seconds
        assert page.evaluate("longest") < 1000


WATCH = """() => {
  window.longest = 0;
  let last = performance.now();
  setInterval(() => { const now = performance.now(); longest = Math.max(longest, now - last); last = now; }, 20);
}"""
"""Notes the longest time in which the page did nothing else."""


def test_the_screen_is_reached_and_used_by_keyboard(tmp_path: Path) -> None:
    with opened(file_of(tmp_path, "caseworker")) as page:
        page.focus("#begin")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.textContent") == page.text_content("#cases h1")
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == "csv"
        answer_in(page, written(tmp_path, [["sex"], ["m"]]))
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.id") == "save"
        for one in ("#many", "#csv", "#save", "#leave"):
            box = page.locator(one).bounding_box()
            assert box is None or box["height"] >= 48, one


def test_without_script_there_is_no_way_to_it(tmp_path: Path) -> None:
    with opened(file_of(tmp_path, "caseworker"), java_script_enabled=False) as page:
        assert not page.is_visible("#many")
        assert not page.is_visible("#cases")


def test_only_caseworkers_files_have_it() -> None:
    for file in every_file():
        text = file.content.decode()
        assert ("id=words" in text) == ("id=many" in text) == ("answers.csv" in text) == (file.edition == "caseworker")


BLOCKED = """
import sys
class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"pyarrow", "numpy", "duckdb", "polars", "pandas", "numba", "openpyxl"}:
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Absent())
from beforehand import load_law
from beforehand.publish.editions import publish
print(*(file.sha256 for file in publish(load_law("ru-decree-821"))))
"""


def test_it_is_published_without_the_libraries_of_screen() -> None:
    told = subprocess.run([sys.executable, "-c", BLOCKED], capture_output=True, text=True, check=True).stdout
    assert told.split() == [file.sha256 for file in every_file()]


def test_the_page_says_by_what_it_answered_as_screen_does() -> None:
    assert json.loads(screening_data(law()))["by"] == answered_by(law())
    assert SAMPLE == 10_000
    assert "< 1e4" in (PAGE / "screen.js").read_text("utf-8")
