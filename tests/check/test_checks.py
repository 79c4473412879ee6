"""The list of checks: each in its file, with its page, and every code shown in a test."""

import ast
from pathlib import Path

import pytest
from read.small_pack import COUNTRIES, FILES, encoded

import beforehand
from beforehand.check import CHECKS, check_pack
from beforehand.read.pack import read_pack

SOURCE = Path(beforehand.__file__).parent
TESTS = Path(__file__).parents[1]
NOT_CHECKS = {"__init__", "pack", "declared", "fitting", "needed_words"}
TELLERS = {"Problem", "_find", "find", "lose"}


def codes() -> set[str]:
    """Every code that the reader or a check gives, from the source."""
    found = {"unused-fact", "unused-term", "unused-point", "unsupported-yaml", "bad-derivation"}
    for path in [*(SOURCE / "read").glob("*.py"), *(SOURCE / "check").glob("*.py")]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                called = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                first = node.args[0]
                if called in TELLERS and isinstance(first, ast.Constant) and isinstance(first.value, str):
                    found.add(first.value)
    return found


def test_every_check_has_its_file_and_stands_in_the_list() -> None:
    files = {path.stem for path in (SOURCE / "check").glob("*.py")} - NOT_CHECKS
    assert {check.__name__ for check in CHECKS} == files


@pytest.mark.parametrize("check", CHECKS)
def test_a_check_has_its_page(check: object) -> None:
    page = (SOURCE / "check" / f"{getattr(check, '__name__', '')}.py").read_text(encoding="utf-8")
    for heading in ("What it finds:", "Why it matters:", "Example:", "Instead:"):
        assert heading in (ast.get_docstring(ast.parse(page)) or "")


@pytest.mark.parametrize("code", sorted(codes()))
def test_every_code_is_shown_in_a_test(code: str) -> None:
    tests = [*(TESTS / "read").glob("*.py"), *(TESTS / "check").glob("*.py")]
    shown = "\n".join(path.read_text(encoding="utf-8") for path in tests if path != Path(__file__))
    assert f"[{code}]" in shown or f'"{code}"' in shown


def test_problems_of_one_check_are_counted_and_cut() -> None:
    wrong = "".join(f'x{number}: {{when: nothing{number} = "a", says: A., sources: []}}\n' for number in range(300))
    pack, problems = read_pack(encoded({**FILES, "terms.yaml": FILES["terms.yaml"] + wrong}), "p")
    assert not problems
    assert pack
    assert len([p for p in check_pack(pack, COUNTRIES) if p.code == "undeclared-name"]) == 100


def test_a_pack_has_a_greatest_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("beforehand.check.too_large.MOST_RULES", 20)
    facts = "".join(f"f{number}: {{kind: yes_no}}\n" for number in range(201))
    values = "many: {kind: choice, values: [" + ", ".join(f"v{number}" for number in range(501)) + "]}\n"
    rules = "".join(f"  r{number}: {{when: true, then: needed, says: A., sources: []}}\n" for number in range(9))
    decision = FILES["decisions/paper.yaml"].split("rules:")[0] + "rules:\n" + rules
    files = {
        **FILES,
        "facts.yaml": FILES["facts.yaml"] + facts + values,
        **{f"decisions/d{name}.yaml": decision.replace("decision: paper", f"decision: d{name}") for name in range(3)},
    }
    pack, problems = read_pack(encoded(files), "p")
    assert not problems
    assert pack
    assert [p.message for p in check_pack(pack, COUNTRIES) if p.code == "too-large"] == [
        "The pack has 29 rules; at most 20 are possible.",
        "The pack has 209 facts and points; at most 200 are possible.",
        '"many" has 501 values; at most 500 are possible.',
    ]
