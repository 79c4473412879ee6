"""The documents say what the program does: generated parts, commands, links, examples, and nothing undocumented."""

import ast
import doctest
import os
import re
import shutil
import sys
from pathlib import Path

import generate
import pytest
from golden import played

import beforehand
from beforehand.check import CHECKS as READER_CHECKS
from beforehand.cli.main import COMMANDS
from beforehand.read.feel import KEYWORDS
from beforehand.verify.run import CHECKS as VERIFY_CHECKS

ROOT = Path(__file__).parents[1]
SOURCE = Path(beforehand.__file__).parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md")), *sorted((ROOT / "changes").glob("*.md"))]
REFERENCE = ROOT / "docs/reference"
CODE = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_generated_parts_are_current(page: Path) -> None:
    text = page.read_text("utf-8")
    assert generate.current(text) == text, "run `just docs`"


@pytest.mark.parametrize("page", [page for page in PAGES if "```console" in page.read_text("utf-8")], ids=str)
def test_commands_print_what_the_page_shows(page: Path, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    shutil.copytree(ROOT / "tests/cases/packs", tmp_path, dirs_exist_ok=True)
    text = page.read_text("utf-8")
    found = played(text, tmp_path)
    if os.environ.get("ACCEPT"):
        page.write_text(found, "utf-8")
    assert found == text, "run `just accept` and read the diff"


@pytest.mark.parametrize("page", [page for page in PAGES if ">>> " in page.read_text("utf-8")], ids=str)
def test_python_examples_run(page: Path) -> None:
    found = doctest.testfile(
        str(page), module_relative=False, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    )
    assert found.attempted
    assert not found.failed


@pytest.mark.parametrize("name", ["beforehand", "beforehand.law", "beforehand.ir.dates"])
def test_examples_in_docstrings_run(name: str) -> None:
    found = doctest.testmod(sys.modules[name])
    assert found.attempted
    assert not found.failed


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_links_lead_somewhere(page: Path) -> None:
    text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.MULTILINE | re.DOTALL)
    for target in re.findall(r"(?<!!)\[[^\]]+\]\(([^)\s]+)\)", text):
        if re.match(r"https?://", target):
            continue
        path, _, anchor = target.partition("#")
        leads_to = (page.parent / path).resolve() if path else page
        assert leads_to.exists(), target
        if anchor:
            assert anchor in anchors(leads_to), target


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", page.read_text("utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_every_page_can_be_reached_from_the_index() -> None:
    seen: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop()
        if page in seen:
            continue
        seen.add(page)
        targets = re.findall(r"\]\(([^)\s#]+\.md)", page.read_text("utf-8"))
        waiting += [(page.parent / target).resolve() for target in targets if not target.startswith("http")]
    assert set((ROOT / "docs").rglob("*.md")) <= seen


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_documented(command: str) -> None:
    page = (REFERENCE / f"{command}.md").read_text("utf-8")
    assert f"<!-- generated: help {command} -->" in page
    assert f"reference/{command}.md" in (ROOT / "docs/index.md").read_text("utf-8")
    assert list((ROOT / "tests/cases" / command).glob("*.md"))


@pytest.mark.parametrize("check", [*READER_CHECKS, *VERIFY_CHECKS])
def test_every_check_is_documented(check: object) -> None:
    name = getattr(check, "__name__", "")
    assert f"### {name.replace('_', '-')}\n" in (REFERENCE / "checks.md").read_text("utf-8")


def codes(*places: str) -> set[str]:
    """Every text in the source that looks like the code of a problem."""
    found = set()
    for place in places:
        for path in sorted(SOURCE.glob(place)):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str) and CODE.fullmatch(node.value):
                    found.add(node.value)
    return found - {"utf-8", "utf-8-sig"}


def test_every_code_of_the_reader_is_documented_and_no_other() -> None:
    section = (REFERENCE / "checks.md").read_text("utf-8").partition("## Codes")[2]
    told = set(re.findall(r"^\| `([a-z0-9-]+)`", section, flags=re.MULTILINE))
    made = codes("read/*.py", "check/*.py", "diagram/*.py") | {
        "syntax",
        "link",
        "unused-fact",
        "unused-term",
        "unused-point",
    }
    assert told == made


def test_every_code_of_facts_is_documented() -> None:
    page = (REFERENCE / "decide.md").read_text("utf-8")
    made = codes("ir/case.py", "text/json_object.py", "cli/decide.py") | {"unreadable", "contradiction"}
    assert {code for code in made if f"| `{code}` |" not in page} == set()


def test_every_form_of_feel_is_documented() -> None:
    section = (REFERENCE / "pack-format.md").read_text("utf-8").partition("## Conditions")[2].partition("\n## ")[0]
    for word in (*(KEYWORDS - {"null"}), "=", "!=", "<", "<=", ">", ">=", "[18..64]", "(18..65]", "[18..65)", '@"'):
        assert word in section, word


def test_the_readme_says_how_the_tests_run() -> None:
    assert ".venv/bin/pytest" in readme_commands()[1]
    script = (ROOT / ".ci/run").read_text("utf-8")
    assert "grep" in script
    assert readme_commands()[1] not in script, ".ci/run takes the command from the README"


def readme_commands() -> list[str]:
    """The commands for a fresh machine, as the README has them."""
    return re.findall(r"^```sh\n(.+)\n```", (ROOT / "README.md").read_text("utf-8"), flags=re.MULTILINE)
