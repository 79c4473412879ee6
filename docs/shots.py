"""Pictures of every kind of screen: three languages, phone and desk, light and dark, with and without script.

``just shots`` writes them into dist/shots/, to be looked at. One of them, page.png, is the README's: whoever changes the look of
the page copies it to docs/pictures/. Needs Chromium, playwright and Pillow (CONTRIBUTING.md).
"""

import shutil
import sys
from base64 import b64encode
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PIL import Image

from beforehand.law import Law, load_law
from beforehand.publish.editions import language_sets, shape_of
from beforehand.publish.html import write_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

SIZES = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1200, "height": 900}}
SCHEMES = ("light", "dark")
MARKS = ("en-ru", "ru-en", "tg-ru")
TYPEFACE = """() => {
  const style = new CSSStyleSheet();
  style.replaceSync('html { font-family: "Liberation Sans", sans-serif }');
  document.adoptedStyleSheets = [style];
}"""
CASES = {"open": {"q2": 1, "q3": 4, "q4": 0, "q5": 1, "q6": 1}, "settled": {"q1": 1}}
"""What is chosen, by place; where nothing is said, the first option."""


def main(folder: Path) -> None:
    """Write every picture."""
    from playwright.sync_api import sync_playwright

    law = load_law("ru-decree-821")
    folder.mkdir(parents=True, exist_ok=True)
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with sync_playwright() as runs, TemporaryDirectory() as held:
        browser = runs.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for mark in MARKS:
            file = _file(law, Path(held), "street", mark)
            for size in SIZES:
                for scheme in SCHEMES:
                    for name, page in _screens(browser, file, size, scheme):
                        page.screenshot(
                            path=folder / f"{mark}-{size}-{scheme}-{name}.png", full_page=name != "question"
                        )
        _picture(browser, _file(law, Path(held), "street", "en-ru"), folder / "page.png")
        browser.close()


def _file(law: Law, folder: Path, edition: str, mark: str) -> Path:
    languages = next(languages for languages, name in language_sets(law) if name == mark)
    file = folder / f"{mark}.html"
    file.write_bytes(write_page(law, languages, shape_of(edition, law, mark)))
    return file


def _screens(browser: "Browser", file: Path, size: str, scheme: str) -> Iterator[tuple[str, "Page"]]:
    """Every kind of screen, by its name."""
    for case, chosen in CASES.items():
        page = _opened(browser, file, size, scheme)
        if case == "open":
            yield "start", page
            page.click("#begin")
            page.click("#next")
            yield "error", page
        else:
            page.click("#begin")
        while page.is_visible("#ask"):
            asked = page.evaluate("[...document.querySelectorAll('fieldset')].find(one => !one.hidden).id")
            page.locator(f"#{asked} label").nth(chosen.get(asked, 0)).click()
            if case == "open" and asked == "q4":
                yield "question", page
            page.click("#next")
        if case == "open":
            yield "check", page
        page.click("#see")
        yield f"result-{case}", page
        page.context.close()
    plain = _opened(browser, file, size, scheme, script=False)
    plain.locator("#q1 label").nth(1).click()
    yield "no-script", plain
    plain.context.close()


def _opened(browser: "Browser", file: Path, size: str, scheme: str, *, script: bool = True) -> "Page":
    context = browser.new_context(
        viewport=SIZES[size],  # type: ignore[arg-type]
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=script,
    )
    page = context.new_page()
    page.goto(file.as_uri())
    return page


def _picture(browser: "Browser", file: Path, out: Path) -> None:
    """Three screens side by side: a start, a question, a result. In a typeface as wide as those of phones, and few colours."""
    shown = []
    for name, page in _screens(browser, file, "phone", "light"):
        if name in {"start", "question", "result-open"}:
            page.evaluate(TYPEFACE)
            page.evaluate("scrollTo(0, 0)")
            shown.append(b64encode(page.screenshot()).decode())
    page = browser.new_page(viewport={"width": 3 * 320 + 80, "height": 733})
    frames = (f"<img style='border-radius:14px' width=320 src='data:image/png;base64,{one}'>" for one in shown)
    page.set_content(f"<body style='margin:0;display:flex;gap:20px;padding:20px;background:#e6e5df'>{''.join(frames)}")
    Image.open(BytesIO(page.screenshot())).convert("RGB").quantize(64).save(out, optimize=True)
    page.close()


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist/shots"))
