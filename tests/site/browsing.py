"""What the tests of the site have in common: Chromium, the server, and what a page may not do.

`python -m tests.site.browsing` fails where there is no Chromium, and says what to do about it.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from airflow_rest import reference

if TYPE_CHECKING:
    from collections.abc import Generator

    from playwright.sync_api import (
        Browser,
        BrowserContext,
        ConsoleMessage,
        Page,
        Playwright,
        Request,
    )
    from playwright.sync_api import Error as BrowserError

SITE: Final = Path(__file__).parents[2] / "site"
_NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM: Final = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, _NAMES)), "")
MISSING: Final = (
    f"There is no Chromium{CHROMIUM and f' at {CHROMIUM}'}, which the tests of the site need.\n"
    "Install it, on Debian as root:  apt-get install chromium\n"
    "or name one that is elsewhere:  make test-site CHROMIUM=/path/to/chromium"
)
WIDE: Final = (1280, 900)
NARROW: Final = (360, 740)


def pages() -> list[str]:
    """Return addresses of some pages of each kind, those with the longest names among them."""
    operations, models = reference.operations(), reference.models()
    found = [
        "", "404.html", "guides/quickstart/", "guides/dates/", "guides/coming-from-requests/",
        "guides/clearing/",
        "verbs/", "operations/", "operations/v2/", "operations/experimental/", "models/",
        "models/v1/", "matrix/", "changes/", "migrating/",
        "operations/v1/post_clear_task_instances/", "operations/v2/post_clear_task_instances/",
        "operations/experimental/trigger_dag/", "operations/fab/create_user/",
        "models/v1/dag_run/", "models/v2/dag_run_response/", "models/v2/dag_run_state/",
    ]  # fmt: skip
    longest = max(operations, key=lambda one: len(one.path))
    most = max(operations, key=lambda one: len(one.arguments))
    largest = max(models, key=lambda one: len(one.fields))
    return [
        *found,
        f"operations/{longest.api}/{longest.id}/",
        f"operations/{most.api}/{most.id}/",
        f"models/{largest.api}/{largest.module}/",
    ]


class _Handler(http.server.SimpleHTTPRequestHandler):
    """A static site, as any host of one has it, which tells nobody what it was asked."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
        """Say nothing."""


@contextmanager
def served() -> Generator[str]:
    """Serve the site on this machine, and yield its URL."""
    handler = functools.partial(_Handler, directory=str(SITE))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def launched(playwright: Playwright) -> Browser:
    """Return a browser that has been started; root has no sandbox to start it in."""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)


class Visitor:
    """Someone with a window of a browser, who notices what goes wrong in it.

    Attributes:
        page: The window.
        faults: What went wrong: errors of scripts, answers that are none, requests to other hosts.
    """

    def __init__(
        self,
        browser: Browser,
        site: str,
        size: tuple[int, int] = WIDE,
        scheme: str = "light",
    ) -> None:
        self._site = site
        self.context: BrowserContext = browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if scheme == "dark" else "light",
            permissions=["clipboard-read", "clipboard-write"],
            reduced_motion="reduce",
        )
        self.page: Page = self.context.new_page()
        self.faults: list[str] = []
        self.page.on("console", self._console)
        self.page.on("pageerror", self._error)
        self.context.on("request", self._request)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.faults.append(f"console: {message.text}")

    def _error(self, error: BrowserError) -> None:
        self.faults.append(f"script: {error}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self._site, "data:", "blob:")):
            self.faults.append(f"asked another host: {request.url}")

    def go(self, address: str) -> Page:
        """Open a page by its address from the root of the site, and wait for its scripts."""
        self.page.goto(f"{self._site}{address}")
        self.settle()
        return self.page

    def settle(self) -> None:
        """Wait for the scripts of the page; those that filter show their form at the end."""
        self.page.wait_for_load_state()
        self.page.wait_for_function("!document.querySelector('form.filters[hidden]')")

    @property
    def address(self) -> str:
        """The address of the page that is open."""
        return self.page.url.removeprefix(self._site)

    def search(self, text: str) -> list[str]:
        """Open the search with its key, type, and return the addresses that are found."""
        self.page.keyboard.press("/")
        self.page.get_by_label("Search operations, models and guides").fill(text)
        self.page.wait_for_selector("#found a, .told:has-text('Nothing')")
        links = self.page.locator("#found a").all()
        return [str(link.evaluate("one => one.href")).removeprefix(self._site) for link in links]

    @property
    def overflow(self) -> int:
        """How many pixels the page is wider than its window."""
        width: int = self.page.evaluate(
            "document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"
        )
        return width


if __name__ == "__main__":
    sys.exit(None if Path(CHROMIUM).is_file() else MISSING)
