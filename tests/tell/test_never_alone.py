"""A translation that nobody has checked never stands alone, whatever is said in whatever form.

Every command that speaks is run in every language: of the shipped packs, and of a pack in which a third language stands
under the official one. What marks the pairs on their way (``tell.beside``) never comes out.
"""

import json
import re
from collections.abc import Iterator
from html import unescape
from itertools import pairwise
from pathlib import Path
from shutil import copytree

import pytest
from click.testing import CliRunner

from beforehand import Law, load_law
from beforehand.cli.main import commands
from beforehand.ir.sentences import originals
from beforehand.load import shipped_packs
from beforehand.show import FORMS, show_law
from beforehand.tell.beside import ORIGINAL, TRANSLATION
from beforehand.tell.speech import WORDS

PRIVATE = re.compile("[\ue000-\uf8ff]")
BOAT = Path(__file__).parents[1] / "cases/packs/boat"
MARKED = re.compile(r"^[\s>!|x+•-]*(?:# |/{2} |\d+ +)?")
BESIDE = re.compile(r"^\s*(?![=~] )\S.*? {2,}(?=[=~] )")
"""A cell beside what stands under another one."""
LONG = 16
"""A string this long is not found in another one by chance."""

FACTS = {
    "ru-decree-821": {
        "applying_for": "residence_permit",
        "sex": "male",
        "age": 24,
        "citizenship": "TJ",
        "ground": "year_on_temporary_permit",
    }
}


@pytest.fixture(scope="session")
def island(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The boat order for an office that speaks Russian, and in Uzbek, which nobody has checked."""
    folder = tmp_path_factory.mktemp("packs") / "island"
    copytree(BOAT, folder)
    pack = folder / "pack.yaml"
    named = pack.read_text("utf-8").replace("pack: boat", "pack: island")
    pack.write_text(named.replace("languages: [en, ru]", "languages: [en, ru, uz]\nofficial_language: ru"), "utf-8")
    words = (folder / "words/ru.ftl").read_text("utf-8").replace(": verified", ": unverified")
    (folder / "words/uz.ftl").write_text(re.sub(r"(?m)^((?:    \.)?[\w-]+) = ", r"\1 = Oʻzbekcha ", words), "utf-8")
    return folder


QUICK = {"ru", "tg"}
"""Of the shipped packs, these languages are always looked at, and the others in a full run."""

PACKS = [
    pytest.param(pack, language, marks=[] if language in QUICK else [pytest.mark.slow])
    for pack in shipped_packs()
    for language in sorted(load_law(pack).ruleset.words)
]
PACKS += [pytest.param("island", language) for language in ("en", "ru", "uz")]


class Spoken:
    """One pack in one language, and its strings that nobody has checked, each with what may stand beside it."""

    def __init__(self, pack: str, law: Law, language: str) -> None:
        self.pack, self.law, self.language = pack, law, language
        rules = law.ruleset
        official = rules.official_language or rules.language
        self.kind = ORIGINAL if language == official else TRANSLATION
        beside = originals(rules) if language == official else rules.words.get(official, {})
        said, unchecked = rules.words[language], rules.unchecked.get(language, ())
        own = json.loads((WORDS / f"{language}.json").read_text("utf-8"))
        others = json.loads((WORDS / f"{rules.language if language == official else official}.json").read_text("utf-8"))
        pairs = [(said[name], beside.get(name, "")) for name in unchecked if name in said]
        pairs += [(own["words"][name], others["words"][name]) for name in own["unchecked"]]
        checked = {says for name, says in said.items() if name not in unchecked}
        self.unchecked: dict[str, set[str]] = {}
        for says, other in pairs:
            if len(says) >= LONG and "{" not in says and says not in checked:
                self.unchecked.setdefault(says, set()).add(other.rstrip(" .").casefold())

    def alone(self, told: str) -> list[str]:
        """The lines with unchecked words that do not stand as they must."""
        lines = [line for line in map(_bare, told.splitlines()) if line]
        found = []
        for before, line, after in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
            if self.kind == ORIGINAL and line.startswith("= "):
                continue
            for says, others in self.unchecked.items():
                if says not in line:
                    continue
                beside = after if self.kind == ORIGINAL else before
                marked = after if self.kind == ORIGINAL else line
                whole = says.endswith((".", "?"))
                if not marked.startswith(f"{self.kind} ") or (
                    whole and not any(other in beside.casefold() for other in others)
                ):
                    found.append(line)
        return found

    def count(self, told: str) -> int:
        """How many unchecked strings are said."""
        return sum(says in told for says in self.unchecked)


def _bare(line: str) -> str:
    line = BESIDE.sub("", re.sub(" {3,}", "  ", line))
    return MARKED.sub("", line).replace("\\", "").replace("**", "").strip()


def _lines_of(form: str, told: str) -> str:
    """Each text of a document on a line of its own."""
    if form == "html":
        told = re.sub(r"(?s)<(svg|style|title)\b.*?</\1>", "", told)
        told = re.sub(r'<span class="under"|<br>|</(?:p|li|dt|dd|h\d|td|th|div)>', r"\n\g<0>", told)
        return unescape(re.sub(r"<[^>]*>", "", told))
    return re.sub(r"<br>| \| ", "\n", re.sub(r'<a id="[^"]*"></a>', "", told))


@pytest.fixture
def spoken(pack: str, language: str, island: Path) -> Spoken:
    pack = str(island) if pack == "island" else pack
    return Spoken(pack, load_law(pack), language)


every_language = pytest.mark.parametrize(("pack", "language"), PACKS)


@pytest.fixture(autouse=True)
def wide(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each paragraph on one line."""
    for command in ("ask", "decide", "show", "sources"):
        monkeypatch.setattr(f"beforehand.cli.{command}.terminal_width", lambda: 20_000)


def run(*arguments: str, typed: str = "", codes: tuple[int, ...] = (0,)) -> str:
    made = CliRunner().invoke(commands, arguments, input=typed)
    assert made.exit_code in codes, made.output
    assert not PRIVATE.search(made.output)
    return made.output


def test_the_island_is_told_in_two_languages(island: Path) -> None:
    told = run("decide", str(island), "--lang", "uz", "--facts", "-", typed="{}")
    line, under = next(pair for pair in pairwise(told.splitlines()) if "Oʻzbekcha" in pair[1])
    assert under.strip().startswith("~ Oʻzbekcha")
    assert re.search("[а-я]", line)


@every_language
def test_a_case(spoken: Spoken) -> None:
    for facts in ({}, FACTS.get(spoken.pack, {})):
        told = run("decide", spoken.pack, "--lang", spoken.language, "--facts", "-", typed=json.dumps(facts))
        assert spoken.alone(told) == []
        assert spoken.count(told) > 10 or not spoken.unchecked
        run("decide", spoken.pack, "--facts", "-", "--json", typed=json.dumps(facts))


@every_language
def test_a_template(spoken: Spoken) -> None:
    assert spoken.alone(run("decide", spoken.pack, "--lang", spoken.language, "--template")) == []


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
@pytest.mark.parametrize("day", [(), ("--as-known", "2025-11-20")], ids=["today", "as-known"])
@every_language
@pytest.mark.slow
def test_a_whole_law(spoken: Spoken, form: str, day: tuple[str, ...]) -> None:
    flags = () if form == "text" else (f"--{form}",)
    told = _lines_of(form, run("show", spoken.pack, "--lang", spoken.language, *flags, *day))
    assert spoken.alone(told) == []
    assert spoken.count(told) > 25 or not spoken.unchecked


@pytest.mark.parametrize("form", FORMS)
@every_language
@pytest.mark.slow
def test_no_form_of_a_whole_law_lets_the_marks_out(spoken: Spoken, form: str) -> None:
    assert not PRIVATE.search(show_law(spoken.law, form, language=spoken.language))


@every_language
@pytest.mark.slow
def test_a_map(spoken: Spoken) -> None:
    told = show_law(spoken.law, "map", language=spoken.language)
    marked = re.findall(r'<text class="[^"]*m-under[^"]*"[^>]*lang="([\w-]+)">([=~]) ', told)
    wanted = spoken.language if spoken.kind == TRANSLATION else spoken.law.ruleset.language
    assert (wanted, spoken.kind) in marked or not spoken.unchecked


@every_language
@pytest.mark.slow
def test_the_ledger(spoken: Spoken) -> None:
    told = run("sources", spoken.pack, "--lang", spoken.language)
    assert spoken.alone(told) == []
    run("sources", spoken.pack, "--json")


@every_language
@pytest.mark.slow
def test_a_text_checked_against_the_sources(spoken: Spoken, tmp_path: Path) -> None:
    text = tmp_path / "text.txt"
    text.write_text("A text that cites nothing.", "utf-8")
    told = run("sources", spoken.pack, "check", str(text), "--lang", spoken.language, codes=(0, 1))
    assert spoken.alone(told) == []


@pytest.mark.slow
@pytest.mark.parametrize("typed", ["1\n" * 40, "1\n0\n.\nq\n"], ids=["answered", "closed"])
@every_language
def test_an_interview(spoken: Spoken, typed: str) -> None:
    told = run("ask", spoken.pack, "--plain", "--lang", spoken.language, typed=typed, codes=(0, 1))
    assert spoken.alone(told) == []


def speakers(pack: str) -> Iterator[tuple[str, ...]]:
    yield "verify", pack
    yield "words", pack, "--lang", "ru"
    yield "ask", pack, "--plan"
    if load_law(pack).ruleset.reports:
        yield "reports", pack
        yield "reports", pack, "--json"


@pytest.mark.slow
@pytest.mark.parametrize("command", [c for pack in (*shipped_packs(), str(BOAT)) for c in speakers(pack)], ids=" ".join)
def test_what_speaks_one_language_lets_no_marks_out(command: tuple[str, ...]) -> None:
    run(*command, codes=(0, 1))
