"""The files: what is in them, what must never be, how large they are, and that they are the same anywhere."""

import gzip
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import pytest
from publish.browsers import every_file, law

from beforehand.publish.check import check_file
from beforehand.publish.editions import File, language_sets
from beforehand.publish.phrase import WORDS, phrase

MARKS = ["az-ru", "en-ru", "ky-ru", "ru-en", "tg-ru", "uz-ru", "uz-Cyrl-ru", "all"]
STREET, CASEWORKER = ([f"{edition}/spravka-{mark}.html" for mark in MARKS] for edition in ("street", "caseworker"))
KB = 1024
STREET_PAIR, ALL = (120 * KB, 35 * KB), (450 * KB, 120 * KB)
LARGEST = {"caseworker/spravka-all.html": (512 * KB, 139 * KB)}
"""Bytes as they are and packed, of the one file that is larger than a street file of all languages may be.

It also has the words by which tables are read, in all languages: 84 KB, packed 24 KB. docs/decisions/0014.
"""

SCRIPT = {"street": 10 * KB, "caseworker": 20 * KB}
"""A caseworker's script also takes a CSV file apart, reads its cells and derives ages as ``screen`` does."""


def largest(file: File) -> tuple[int, int]:
    """A pair for caseworkers has all that they need, and may be as large as a file of all languages."""
    return LARGEST.get(file.name, STREET_PAIR if file.edition == "street" and len(file.languages) == 2 else ALL)


def named(name: str) -> File:
    """A file of the editions by its name."""
    return next(file for file in every_file() if file.name == name)


def script_of(file: File) -> str:
    return str(re.findall(r"<script>(.*?)</script>", file.content.decode(), re.DOTALL)[0])


def style_of(file: File) -> str:
    return str(re.findall(r"<style>(.*?)</style>", file.content.decode(), re.DOTALL)[0])


def test_every_language_of_the_pack_has_a_file_in_both_editions_and_one_has_all() -> None:
    assert [file.name for file in every_file()] == STREET + CASEWORKER
    assert {mark for _, mark in language_sets(law())} == set(MARKS)


@pytest.mark.parametrize("name", STREET + CASEWORKER)
def test_a_file_is_no_larger_than_its_budget(name: str) -> None:
    file = named(name)
    packed = len(gzip.compress(file.content, 9))
    most, most_packed = largest(file)
    assert len(file.content) <= most, f"{len(file.content) / KB:.1f} KB"
    assert packed <= most_packed, f"{packed / KB:.1f} KB packed"
    assert len(script_of(file).encode()) <= SCRIPT[file.edition]
    assert len(style_of(file).encode()) <= 25 * KB


@pytest.mark.parametrize("name", STREET + CASEWORKER)
def test_the_policy_allows_this_script_and_this_style_by_their_hashes_and_nothing_else(name: str) -> None:
    file = named(name)

    def hashed(text: str) -> str:
        return b64encode(sha256(text.encode()).digest()).decode()

    policy = re.search(r'Content-Security-Policy content="([^"]*)"', file.content.decode())
    assert policy
    assert policy[1].split(";") == [
        "default-src 'none'",
        f"script-src 'sha256-{hashed(script_of(file))}'",
        f"style-src 'sha256-{hashed(style_of(file))}'",
        "img-src data:",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
    ]


@pytest.mark.parametrize("name", STREET)
def test_only_the_form_says_that_a_variable_has_no_value(name: str) -> None:
    """On an element below one with a value, Chromium 106 lets ``initial`` give way to that value when it changes."""
    style = style_of(named(name))
    rules = re.findall(r"([^{}]+)\{([^{}]*)\}", style)
    assert [selector for selector, own in rules if ":initial" in own and not selector.startswith("form")] == []
    assert "var(--no)" in style


@pytest.mark.parametrize("name", STREET + CASEWORKER)
def test_the_sources_that_a_file_lists_are_those_that_it_cites(name: str) -> None:
    law_text, _, rest = named(name).content.decode().partition("<section id=sources>")
    listed = re.findall(r"<li>(S\d+) ", rest.partition("</section>")[0])
    presumed = re.findall(r"S\d+", " ".join(re.findall(r"<small id=b-q\d+>([^<]*)", rest)))
    cited = re.findall(r"S\d+", " ".join(re.findall(r"<p class=c>([^<]*)", law_text)))
    assert len(listed) > 20
    assert sorted(listed) == sorted({*cited, *presumed})


@pytest.mark.slow
@pytest.mark.parametrize("name", STREET)
def test_the_street_edition_names_no_outlet_no_address_and_no_project(name: str) -> None:
    file = named(name)
    text = file.content.decode()
    ruleset = law().ruleset
    outlets = [source.publisher for source in ruleset.sources if "official" not in source.kind]
    outlets += [report.outlet for report in ruleset.reports] + [
        "TASS",
        "Mail.ru",
        "HK01",
        "RFE/RL",
        "Azattyk",
        "Meduza",
    ]
    for outlet in {re.split(r", | \(|: | via | through ", one)[0] for one in outlets}:
        assert not re.search(rf"(?<!\w){re.escape(outlet)}(?!\w)", text), outlet
    assert not re.search(r"https?:|www\.|//[a-z]", re.sub(r"<script>.*?</script>", "", text, flags=re.DOTALL))
    assert not re.search(r"beforehand|ru-decree-821", text, re.IGNORECASE)


@pytest.mark.parametrize("name", STREET)
def test_names_of_fields_tell_nothing(name: str) -> None:
    file = named(name)
    text = file.content.decode()
    assert {re.sub(r"\d+$", "", name) for name in re.findall(r"<input [^>]*name=(\w+)", text)} == {"q", "l"}
    assert {re.sub(r"\d+", "0", name) for name in re.findall(r"<input [^>]*id=(\w+)", text)} == {"a0", "q0u", "l0"}
    assert "<title>Справка</title>" in text


def test_a_caseworker_finds_every_citation_its_address_and_the_timeline() -> None:
    text = named("caseworker/spravka-ru-en.html").content.decode()
    cited = [source for source in law().ruleset.sources if source.publisher.replace("'", "&#x27;") in text]
    assert len(cited) > 60
    assert 'href="https://tass.com/politics/2039761"' in text
    assert text.count("<tr><td>") == len(law().ruleset.reports)
    for event in law().ruleset.timeline:
        assert law().ruleset.words["ru"][f"event-{event.name}"].split("<")[0] in text


@pytest.mark.parametrize("name", STREET + CASEWORKER)
def test_every_string_says_its_language_and_a_translation_never_stands_alone(name: str) -> None:
    """In a file with an unchecked translation, the official words come right before it."""

    file = named(name)

    class Reader(HTMLParser):
        langs: set[str]

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            del tag
            self.langs |= {value or "" for name, value in attrs if name == "lang"}

    reader = Reader()
    reader.langs = set()
    reader.feed(file.content.decode())
    assert reader.langs <= {*file.languages, "ru", "en"}
    assert "ru" in file.languages
    for language in set(file.languages) - {"ru", "en"}:
        assert re.search(rf">Почему(</i>)?(<i[^>]*>[^<]*</i>)*<i lang={language}>", file.content.decode())


@pytest.mark.slow
def test_the_same_pack_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    told = "from beforehand import load_law; from beforehand.publish.editions import publish\n"
    told += "print(*(file.sha256 for file in publish(load_law('ru-decree-821'))), sep='\\n')"
    found = subprocess.run(
        [sys.executable, "-c", told],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
        env={"PYTHONHASHSEED": "7"},
    ).stdout.split()
    assert found == [file.sha256 for file in every_file()]


@pytest.mark.slow
def test_a_file_is_known_again_and_an_altered_one_is_not() -> None:
    file = named("street/spravka-tg-ru.html")
    found = check_file(law(), file.content)
    assert found.file == file
    assert found.phrase == phrase(sha256(file.content).hexdigest())
    assert check_file(law(), file.content.replace("не нужно".encode(), "нужно".encode(), 1)).file is None


def test_a_phrase_has_eight_of_256_different_plain_words() -> None:
    assert len(WORDS) == len(set(WORDS)) == 256
    assert all(re.fullmatch(r"[a-z]{3,9}", word) for word in WORDS)
    assert phrase("00ff" * 16).split() == [WORDS[0], WORDS[255]] * 4
