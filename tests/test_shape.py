"""The shape of the source: sizes, exports, and an engine that knows no law."""

import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import beforehand

SOURCE = Path(beforehand.__file__).parent
MODULES = sorted(path for path in SOURCE.rglob("*.py") if "packs" not in path.parts)
EXPORTING = [path for path in MODULES if path.name == "__init__.py" or "__all__" in path.read_text("utf-8")]
LAWS = re.compile(r"\b821\b|Russia\b|Decree|RVP|VNZh|military|migra", re.IGNORECASE)


def test_no_module_is_longer_than_500_lines() -> None:
    assert [path for path in MODULES if len(path.read_text("utf-8").splitlines()) > 500] == []


@pytest.mark.parametrize("path", EXPORTING, ids=lambda path: str(path.relative_to(SOURCE)))
def test_what_all_lists_is_what_a_module_exports(path: Path) -> None:
    dotted = ".".join(("beforehand", *path.relative_to(SOURCE).with_suffix("").parts)).removesuffix(".__init__")
    text = path.read_text("utf-8")
    if "__all__" not in text:
        assert path.name != "__init__.py" or "import" not in text, "an __init__.py that re-exports lists what"
        return
    module = import_module(dotted)
    public = {name for name, value in vars(module).items() if not name.startswith("_") and belongs(value, module)}
    constants = {name for name in module.__all__ if name.isupper()}  # they do not say where they were made
    assert public | constants == set(module.__all__)
    assert list(module.__all__) == sorted(module.__all__)


def belongs(value: object, module: ModuleType) -> bool:
    """Whether a module offers a value: what it defines and, in an ``__init__.py``, what it re-exports."""
    if isinstance(value, ModuleType):
        return False
    made_in = getattr(value, "__module__", module.__name__)
    if str(module.__file__).endswith("__init__.py"):
        return str(made_in).startswith("beforehand")
    return made_in == module.__name__


def test_the_engine_knows_no_law() -> None:
    """A name of the first law stands in its pack only; help may use the pack's name as an example, doctests too."""
    for path in MODULES:
        name = str(path.relative_to(SOURCE))
        for line in path.read_text("utf-8").splitlines():
            if "ru-decree-821" in line and (path.parent.name == "cli" or ">>>" in line or name == "__init__.py"):
                continue
            assert not LAWS.search(line), f"{path}: {line}"


def test_the_engine_opens_no_connection() -> None:
    """Nothing in the source imports what talks to a network."""
    network = re.compile(
        r"^\s*(?:import|from) (?:socket|ssl|http|urllib\.request|ftplib|smtplib|requests|httpx|aiohttp|asyncio)\b"
    )
    for path in MODULES:
        for line in path.read_text("utf-8").splitlines():
            assert not network.match(line), f"{path}: {line}"
