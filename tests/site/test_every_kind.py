"""A page of each kind: no error, no other host, nothing cut off, and readable for everyone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped] # no hints

from airflow_rest import reference
from tests.site.browsing import NARROW, SITE, WIDE, Visitor, pages

if TYPE_CHECKING:
    from playwright.sync_api import Browser

PAGES = pages()
WEIGHT = """["navigation", "resource"]
  .flatMap((type) => performance.getEntriesByType(type))
  .reduce((sum, entry) => sum + entry.encodedBodySize, 0)"""


def faults_of(visitor: Visitor) -> list[str]:
    """Return what axe finds that is serious or critical; the contrast of texts is a part of it."""
    found = Axe().run(visitor.page).response["violations"]
    return [
        f"{one['id']}: {one['nodes'][0]['html'][:200]} and {len(one['nodes']) - 1} more"
        for one in found
        if one["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("address", PAGES)
def test_page_has_no_fault(browser: Browser, site: str, address: str, scheme: str) -> None:
    """Its scripts run, it asks nobody else, and axe finds nothing serious."""
    visitor = Visitor(browser, site, WIDE, scheme)
    visitor.go(address)

    found = [*faults_of(visitor), *visitor.faults]
    visitor.context.close()

    assert [] == found


@pytest.mark.parametrize("address", PAGES)
def test_page_is_light_and_fits_when_enlarged(browser: Browser, site: str, address: str) -> None:
    """With all that it loads it is below 300 kB; at 200 % a window of 1280 pixels has 640."""
    visitor = Visitor(browser, site, (640, 450))
    page = visitor.go(address)
    weight = page.evaluate(WEIGHT)
    overflow = visitor.overflow
    visitor.context.close()

    assert 1_000 < weight < 300_000
    assert 0 == overflow


@pytest.mark.parametrize("address", PAGES)
def test_narrow_page_is_not_cut_off(browser: Browser, site: str, address: str) -> None:
    """At 360 pixels nothing has to be scrolled sideways but what has a box of its own."""
    visitor = Visitor(browser, site, NARROW)
    visitor.go(address)

    overflow, found = visitor.overflow, [*faults_of(visitor), *visitor.faults]
    visitor.context.close()

    assert (0, []) == (overflow, found)


def test_no_page_at_all_is_cut_off(browser: Browser, site: str) -> None:
    """Of all the pages none is wider than 360 pixels, has an error or asks another host."""
    visitor = Visitor(browser, site, NARROW)
    addresses = sorted(
        file.relative_to(SITE).as_posix().removesuffix("index.html")
        for file in SITE.rglob("*.html")
    )
    wide = []
    for address in addresses:
        visitor.page.goto(f"{site}{address}")
        if visitor.overflow:
            wide.append(address)
    visitor.context.close()

    assert len(addresses) > len(reference.operations()) + len(reference.models())
    assert ([], []) == (wide, visitor.faults)


@pytest.mark.parametrize("address", ["", "matrix/", "operations/v2/get_dag_runs/"])
def test_pages_without_scripts(browser: Browser, site: str, address: str) -> None:
    """At 360 pixels the other pages stand below the text, and there is no button for nothing."""
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": NARROW[0], "height": NARROW[1]}
    )
    page = context.new_page()
    page.goto(f"{site}{address}")
    links = page.locator("nav.pages").get_by_role("link", name="What changed")
    shown = links.is_visible()
    buttons = [one for one in page.locator("button").all() if one.is_visible()]
    context.close()

    assert shown
    assert [] == buttons


def test_scheme_is_chosen(visitor: Visitor) -> None:
    """The button turns the page dark, and the next page stays so."""
    page = visitor.go("verbs/")
    page.get_by_role("button", name="Light or dark").click()
    chosen = page.locator("html").get_attribute("data-scheme")
    visitor.go("guides/dates/")

    assert "dark" == chosen
    assert "dark" == page.locator("html").get_attribute("data-scheme")


def test_menu_of_a_narrow_page(browser: Browser, site: str) -> None:
    """The pages are behind a button, which a keyboard opens and closes."""
    visitor = Visitor(browser, site, NARROW)
    page = visitor.go("operations/v2/get_dag_runs/")
    link = page.locator("nav.pages").get_by_role("link", name="Endpoint matrix")
    before = link.is_visible()
    page.get_by_role("button", name="Pages").press("Enter")
    opened = link.is_visible()
    page.keyboard.press("Escape")
    closed = link.is_visible()
    visitor.context.close()

    assert (False, True, False) == (before, opened, closed)
    assert [] == visitor.faults
