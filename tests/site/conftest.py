"""The site in a browser: `make test-site` builds it and runs these."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright

from tests.site.browsing import CHROMIUM, MISSING, SITE, Visitor, launched, served

if TYPE_CHECKING:
    from collections.abc import Generator

    from playwright.sync_api import Browser


@pytest.fixture(scope="session")
def site() -> Generator[str]:
    """Return the URL of the site, which has been built."""
    if not (SITE / "index.html").is_file():
        pytest.exit("There is no site yet: `make test-site` builds it first", returncode=1)
    with served() as url:
        yield url


@pytest.fixture(scope="session")
def browser() -> Generator[Browser]:
    """Return Chromium."""
    if not Path(CHROMIUM).is_file():
        pytest.exit(MISSING, returncode=1)
    with sync_playwright() as playwright:
        started = launched(playwright)
        yield started
        started.close()


@pytest.fixture
def visitor(browser: Browser, site: str) -> Generator[Visitor]:
    """Return someone with a wide window, in whose visit nothing may go wrong."""
    made = Visitor(browser, site)
    yield made
    made.context.close()
    assert [] == made.faults
