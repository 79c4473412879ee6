"""Real browsers for tests: Debian's Chromium through Playwright, Debian's Firefox through its own Marionette port.

One of each is started when first needed and serves every test of a process (Playwright cannot be started twice in one).
Without a browser, tests are skipped with that reason; where ``BEFOREHAND_BROWSER=required`` is set, as in CI, they fail.
``BEFOREHAND_BROWSER=no`` leaves them out.

    apt-get install -y -q --no-install-recommends chromium firefox-esr
    pip install playwright==1.65.2        # and no "playwright install": it drives the Chromium that is there
"""

import atexit
import json
import os
import shutil
import socket
import subprocess
import tempfile
import time
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
FIREFOX = ("firefox-esr", "firefox")


def missing(what: str) -> NoReturn:
    """Skip the test for want of a browser, or fail where one must be."""
    if os.environ.get("BEFOREHAND_BROWSER") == "required":
        pytest.fail(f"{what} is not installed, and BEFOREHAND_BROWSER=required")
    pytest.skip(f"{what} is not installed")


def chromium_path() -> str:
    """Where Chromium is."""
    if os.environ.get("BEFOREHAND_BROWSER") == "no":
        pytest.skip("BEFOREHAND_BROWSER=no")
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        missing("playwright")
    return next(filter(None, map(shutil.which, CHROMIUM)), None) or missing("Chromium")


@cache
def playwright() -> "Playwright":
    """What drives Chromium."""
    from playwright.sync_api import sync_playwright

    runs = sync_playwright().start()
    atexit.register(runs.stop)
    return runs


def chromium() -> "Browser":
    """The Chromium of this process."""
    return _chromium(chromium_path())


@cache
def _chromium(path: str) -> "Browser":
    browser = playwright().chromium.launch(executable_path=path, args=["--no-sandbox"])
    atexit.register(browser.close)
    return browser


def firefox() -> "Firefox":
    """The Firefox of this process."""
    if os.environ.get("BEFOREHAND_BROWSER") == "no":
        pytest.skip("BEFOREHAND_BROWSER=no")
    path = next(filter(None, map(shutil.which, FIREFOX)), None)
    return _firefox(path) if path else missing("Firefox")


@cache
def _firefox(path: str) -> "Firefox":
    browser = Firefox(path)
    atexit.register(browser.close)
    return browser


class Firefox:
    """A headless Firefox, spoken to in its own protocol: ``length:[0, id, command, parameters]`` over a socket."""

    def __init__(self, path: str) -> None:
        self.profile = Path(tempfile.mkdtemp(prefix="firefox-"))
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        (self.profile / "user.js").write_text(f'user_pref("marionette.port", {port});\n')
        self._process = subprocess.Popen(
            [path, "--headless", "--marionette", "--no-remote", "--profile", str(self.profile)],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"HOME": str(self.profile), "MOZ_CRASHREPORTER_DISABLE": "1"},
        )
        self._socket = self._connect(port)
        self._count = 0
        self._read()
        self.send("WebDriver:NewSession", {})
        self.send("WebDriver:SetTimeouts", {"script": 300_000})

    def _connect(self, port: int) -> socket.socket:
        end = time.monotonic() + 60
        while True:
            try:
                return socket.create_connection(("127.0.0.1", port), timeout=300)
            except OSError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise
                time.sleep(0.1)

    def send(self, command: str, parameters: dict[str, Any]) -> Any:
        """One command; its result."""
        self._count += 1
        text = json.dumps([0, self._count, command, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(text), text))
        _, _, error, found = self._read()
        if error:
            raise RuntimeError(f"{command}: {error['message']}")
        return found

    def _read(self) -> Any:
        length = b""
        while (one := self._socket.recv(1)) != b":":
            length += one
        text = b""
        while len(text) < int(length):
            text += self._socket.recv(int(length) - len(text))
        return json.loads(text)

    def goto(self, address: str) -> None:
        """Open a page."""
        self.send("WebDriver:Navigate", {"url": address})

    def evaluate(self, function: str, argument: Any = None) -> Any:
        """What a function of the page's world gives for an argument."""
        script = f"return ({function})(arguments[0])"
        return self.send("WebDriver:ExecuteScript", {"script": script, "args": [argument]})["value"]

    def close(self) -> None:
        """End it, and leave nothing behind."""
        self._socket.close()
        self._process.terminate()
        self._process.wait(timeout=30)
        shutil.rmtree(self.profile, ignore_errors=True)
