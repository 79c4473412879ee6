"""No network and no trace: what the page may not do, tried from inside it, and what a browser has kept when it is closed."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from publish.browsers import PHONE, answer_all, asked, choose, chromium, file_of, needs_browser, opened

pytestmark = [needs_browser, pytest.mark.slow]

TRIED = """async address => {
  const tries = [
    () => fetch(address + 'fetch'),
    () => { const ask = new XMLHttpRequest(); ask.open('GET', address + 'xhr'); ask.send(); },
    () => navigator.sendBeacon(address + 'beacon', 'x'),
    () => new WebSocket(address.replace('http', 'ws') + 'socket'),
    () => new EventSource(address + 'events'),
    () => { new Image().src = address + 'image'; },
    () => { const one = document.createElement('iframe'); one.src = address + 'frame'; document.body.append(one); },
    () => { for (const rel of ['prefetch', 'preload', 'stylesheet', 'icon', 'preconnect', 'manifest']) {
        const one = document.createElement('link'); one.rel = rel; one.href = address + rel; document.head.append(one); } },
    () => { const one = document.createElement('form'); one.action = address + 'form'; document.body.append(one); one.submit(); },
    () => { const one = document.createElement('script'); one.src = address + 'script'; document.body.append(one); },
    () => { const one = document.createElement('audio'); one.src = address + 'audio'; document.body.append(one); },
    () => { const one = document.createElement('object'); one.data = address + 'object'; document.body.append(one); },
    () => new Worker(address + 'worker'),
    () => new SharedWorker(address + 'shared'),
    () => import(address + 'module'),
    () => navigator.serviceWorker.register(address + 'service'),
  ];
  let done = 0;
  for (const one of tries) { try { await Promise.race([one(), new Promise(r => setTimeout(r, 100))]); } catch (e) { e; } done++; }
  return done;
}"""

KEPT = """async () => ({
  local: (() => { try { return localStorage.length } catch (e) { return 0 } })(),
  session: (() => { try { return sessionStorage.length } catch (e) { return 0 } })(),
  cookie: document.cookie,
  bases: indexedDB.databases ? (await indexedDB.databases().catch(() => [])).length : 0,
  caches: window.caches ? (await caches.keys().catch(() => [])).length : 0,
  history: history.length, state: history.state, name: window.name,
})"""


@contextmanager
def trap() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine that notes who calls."""
    hits: list[str] = []

    class Notes(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            hits.append(self.path)
            self.send_response(204)
            self.end_headers()

        do_POST = do_GET  # noqa: N815

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Notes)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", hits
    server.shutdown()


def test_nothing_in_the_page_can_reach_a_server(tmp_path: Path) -> None:
    with trap() as (address, hits):
        with opened(file_of(tmp_path), quiet=False) as page:
            page.click("#begin")
            assert page.evaluate(TRIED, address) == 16
            page.wait_for_timeout(1500)
            assert page.url.startswith("file:")
        assert hits == []
        import urllib.request

        urllib.request.urlopen(f"{address}it-would-have-noticed")
        assert hits == ["/it-would-have-noticed"]


def test_a_whole_run_asks_for_one_file_only(tmp_path: Path) -> None:
    file = file_of(tmp_path)
    with opened(file) as page:
        asked_for: list[str] = []
        page.on("request", lambda request: asked_for.append(request.url))
        page.reload()
        answer_all(page, {}, otherwise=1)
        assert asked_for == [file.as_uri()]


def test_nothing_is_stored_and_title_address_and_history_stay(tmp_path: Path) -> None:
    file = file_of(tmp_path)
    with opened(file) as page:
        before, title = page.evaluate(KEPT), page.title()
        page.click("#begin")
        while page.is_visible("#ask"):
            choose(page, 0)
            assert (page.title(), page.url) == (title, file.as_uri())
        page.click("#see")
        page.click("header label[lang=en]")
        page.click("#other")
        page.locator("#answers .link").first.click()
        assert page.evaluate(KEPT) == before
        assert before == {
            "local": 0, "session": 0, "cookie": "", "bases": 0, "caches": 0, "history": before["history"], "state": None, "name": "",
        }  # fmt: skip
        assert (page.title(), page.url) == (title, file.as_uri())


def test_close_empties_the_page_and_back_does_not_return(tmp_path: Path) -> None:
    with opened(file_of(tmp_path)) as page:
        answer_all(page, {})
        page.click("#close")
        page.wait_for_url("about:blank")
        assert page.content() == "<html><head></head><body></body></html>"
        page.go_back()
        page.wait_for_timeout(500)
        assert page.url == "about:blank"
        assert page.inner_text("body") == ""


def test_a_page_that_is_come_back_to_has_forgotten_what_was_answered(tmp_path: Path) -> None:
    with opened(file_of(tmp_path)) as page:
        page.click("#begin")
        choose(page, 0)
        page.goto("about:blank")
        page.go_back()
        page.wait_for_timeout(300)
        assert page.locator("input:checked").count() == 1, "only the language"
        assert page.is_visible("#start")
        page.click("#begin")
        assert asked(page) == "q1"


def test_the_page_is_covered_while_it_is_not_in_sight(tmp_path: Path) -> None:
    with opened(file_of(tmp_path)) as page:
        page.click("#begin")
        page.evaluate(
            "Object.defineProperty(document, 'hidden', {value: true, configurable: true});"
            "document.dispatchEvent(new Event('visibilitychange'))"
        )
        assert not page.is_visible("#ask")
        page.evaluate(
            "Object.defineProperty(document, 'hidden', {value: false, configurable: true});"
            "document.dispatchEvent(new Event('visibilitychange'))"
        )
        assert page.is_visible("#ask")


def test_a_browser_that_kept_its_profile_has_kept_no_answer(tmp_path: Path) -> None:
    """Answers are marked with words that stand nowhere else; they are looked for in every file, in two encodings."""
    file, folder = file_of(tmp_path), tmp_path / "profile"
    canaries = []
    with chromium(profile=folder, viewport=PHONE) as context:
        page = context.new_page()
        page.goto(file.as_uri())
        mark = "inputs => inputs.map((one, n) => (one.after(` kanareika${n} `), n))"
        canaries = page.eval_on_selector_all("fieldset input", mark)
        answer_all(page, {}, otherwise=1)
        assert "kanareika" in page.text_content("#body")
        page.wait_for_timeout(3000)
        page.click("#close")
        page.wait_for_url("about:blank")
        page.wait_for_timeout(3000)
    files = [one for one in folder.rglob("*") if one.is_file()]
    held = {one: one.read_bytes() for one in files}
    assert any(b"spravka-ru-en.html" in content for content in held.values()), (
        "the browser does keep the name of the file"
    )
    assert len(canaries) > 50
    for one, content in held.items():
        for encoding in ("utf-8", "utf-16-le"):
            assert "kanareika".encode(encoding) not in content, one
