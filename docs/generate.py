"""Writes what stands between ``<!-- generated: … -->`` and ``<!-- end -->`` in the documents, from the program itself.

``python docs/generate.py`` writes; with ``--check`` it only says what is not current (exit status 1).
"""

import inspect
import re
import sys
from collections.abc import Callable
from pathlib import Path

import click

import beforehand
from beforehand.check import CHECKS as READER_CHECKS
from beforehand.cli.main import commands
from beforehand.verify.run import CHECKS as VERIFY_CHECKS

ROOT = Path(__file__).parents[1]
SOURCE = Path(beforehand.__file__).parent
SECTION = re.compile(r"(<!-- generated: (?P<what>[^>]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def documents() -> list[Path]:
    """Every page that may have generated parts."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def current(page: str) -> str:
    """A page with its generated parts as they should be."""

    def made(section: re.Match[str]) -> str:
        what, *rest = section["what"].split()
        return f"{section[1]}{MAKERS[what](*rest)}\n{section[3]}"

    return SECTION.sub(made, page)


# What is generated -------------------------------------------------------------------------------------------------


def command_help(name: str = "") -> str:
    """What ``beforehand NAME --help`` prints."""
    group = click.Context(commands, info_name="beforehand", terminal_width=100, **commands.context_settings)
    command = commands.get_command(group, name) if name else None
    context = click.Context(command, group, info_name=name, terminal_width=100) if command else group
    return f"```text\n{(command or commands).get_help(context)}\n```"


def check_pages(which: str) -> str:
    """The page of each check: its docstring."""
    checks: tuple[Callable[..., object], ...] = READER_CHECKS if which == "reader" else VERIFY_CHECKS
    return "\n".join(_page(check) for check in checks)


def _page(check: Callable[..., object]) -> str:
    module = sys.modules[check.__module__]
    title, *body = (inspect.getdoc(module) or "").splitlines()
    text = "\n".join(body).replace("``", "`")
    for part in ("What it finds", "Why it matters", "Example", "Instead"):
        text = re.sub(rf"^{part}:", f"* **{part}:**", text, flags=re.MULTILINE)
    text = re.sub(r"\n\n(?=\* )", "\n", text)
    text = re.sub(r"\n(?=[^*\s])", "\n  ", text)
    return f"### {check.__name__.replace('_', '-')}\n\n{title}\n\n{text.strip()}\n"


def python_api() -> str:
    """The public names, from their signatures and docstrings."""
    return "\n".join(_described(name, getattr(beforehand, name)) for name in beforehand.__all__)


def _described(name: str, thing: object) -> str:
    about = _prose(inspect.getdoc(thing) or "")
    if inspect.isfunction(thing):
        return f"### {name}\n\n```python\n{name}{_signature(thing)}\n```\n\n{about}\n"
    assert isinstance(thing, type)
    kind = "exception" if issubclass(thing, Exception) else "class"
    lines = [f"### {name}", "", f"*{kind}* {about}", ""]
    for field, annotation in inspect.get_annotations(thing).items():
        if not field.startswith("_") and not issubclass(thing, Exception):
            lines.append(f"* `{field}: {_type(annotation)}`")
    for member, value in vars(thing).items():
        if member.startswith("_") or not inspect.getdoc(value):
            continue
        if member in vars(thing).get("__struct_fields__", ()):
            continue
        if isinstance(value, property):
            lines.append(f"* `{member}`: {_one_line(value)}")
        elif inspect.isfunction(value) and value.__doc__:
            lines.append(f"* `{member}{_signature(value)}`: {_one_line(value)}")
    return "\n".join([*lines, ""]) if lines[-1] else "\n".join(lines)


def _signature(function: Callable[..., object]) -> str:
    return _short(str(inspect.signature(function)).replace("(self, ", "(").replace("(self)", "()"))


def _type(annotation: object) -> str:
    return _short(annotation.__name__ if isinstance(annotation, type) else str(annotation))


def _short(text: str) -> str:
    return re.sub(r"\b(?:[a-z_]+\.)+(?=[A-Za-z])", "", text).replace("'", "")


def _one_line(thing: object) -> str:
    return _prose(inspect.getdoc(thing) or "").partition("\n\n")[0].replace("\n", " ")


def _prose(text: str) -> str:
    return re.sub(r"(?:^|\n\n)>>> .*", "", text, flags=re.DOTALL).replace("``", "`").strip()


def dependencies() -> str:
    """What the program needs at run time, from pyproject.toml."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return "\n".join(f"* `{need}`" for need in project["dependencies"])


def rule(decision: str, name: str) -> str:
    """A rule of the first shipped pack, as its file has it."""
    page = next((SOURCE / "packs").glob(f"*/decisions/{decision}.yaml")).read_text("utf-8")
    found = re.search(rf"^  {name}:\n(?:(?:    .*)?\n)*", page, flags=re.MULTILINE)
    assert found, name
    return f"```yaml\n{found.group().rstrip()}\n```"


def file(name: str) -> str:
    """A file of this repository."""
    return f"```json\n{(ROOT / name).read_text('utf-8').strip()}\n```"


MAKERS: dict[str, Callable[..., str]] = {
    "help": command_help,
    "checks": check_pages,
    "api": python_api,
    "rule": rule,
    "file": file,
    "dependencies": dependencies,
}


def main() -> int:
    """Write the pages, or check them. Gives the exit status."""
    stale = [page for page in documents() if current(page.read_text("utf-8")) != page.read_text("utf-8")]
    for page in stale:
        if "--check" in sys.argv:
            print(f"{page.relative_to(ROOT)} is not current. Run `just docs`.")
        else:
            page.write_text(current(page.read_text("utf-8")), "utf-8")
            print(f"wrote {page.relative_to(ROOT)}")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
