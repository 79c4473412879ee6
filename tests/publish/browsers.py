"""A real Chromium, and the files of the editions, for the tests of the page."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

import browser
import pytest

from beforehand.law import Law, load_law
from beforehand.publish.editions import File, language_sets, publish, shape_of
from beforehand.publish.html import write_page

PHONE = {"width": 360, "height": 640}


def without_browser() -> str:
    """Why the tests in a browser cannot run here, or nothing; where a browser must be, they run and fail."""
    try:
        browser.chromium_path()
    except pytest.skip.Exception as reason:
        return str(reason)
    except pytest.fail.Exception:
        pass
    return ""


needs_browser = pytest.mark.skipif(bool(without_browser()), reason=without_browser() or "-")


@cache
def law() -> Law:
    return load_law("ru-decree-821")


@cache
def every_file() -> tuple[File, ...]:
    return tuple(publish(law()))


@cache
def content(edition: str, mark: str) -> bytes:
    """One file: that of ``tg-ru``, ``all`` …"""
    languages = next(languages for languages, name in language_sets(law()) if name == mark)
    return write_page(law(), languages, shape_of(edition, law(), mark))


def file_of(folder: Path, edition: str = "street", mark: str = "ru-en") -> Path:
    """One file on disk."""
    file = folder / f"spravka-{mark}.html"
    file.write_bytes(content(edition, mark))
    return file


@contextmanager
def chromium(**options: Any) -> Iterator[Any]:
    """A browser context; ``profile`` keeps a profile on disk."""
    profile = options.pop("profile", None)
    if profile:
        start: dict[str, Any] = {"executable_path": browser.chromium_path(), "args": ["--no-sandbox"]}
        context = browser.playwright().chromium.launch_persistent_context(str(profile), **start, **options)
    else:
        context = browser.chromium().new_context(**options)
    yield context
    context.close()


@contextmanager
def opened(file: Path, *, quiet: bool = True, **options: Any) -> Iterator[Any]:
    """The page in a browser of the size of a phone. Whatever the browser complains of is a failure, if ``quiet``."""
    with chromium(**{"viewport": PHONE, **options}) as context:
        page = context.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(file.resolve().as_uri())
        yield page
        assert said == [] or not quiet


def asked(page: Any) -> str:
    """The name of the question that is on the screen."""
    name: str = page.evaluate("[...document.querySelectorAll('fieldset')].find(one => !one.hidden).id")
    return name


def choose(page: Any, *options: int) -> None:
    """Mark options of the question on the screen by their places, and continue."""
    for place in options:
        page.locator(f"#{asked(page)} label").nth(place).click()
    page.click("#next")


def answer_all(page: Any, chosen: dict[str, tuple[int, ...]], otherwise: int = 0) -> None:
    """From the start to the result."""
    page.click("#begin")
    while page.is_visible("#ask"):
        choose(page, *chosen.get(asked(page), (otherwise,)))
    page.click("#see")
