"""The page of an operation: its tabs, and what its buttons copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from airflow_rest import reference
from scripts.docs.examples import example
from scripts.docs.snippets import Snippet, snippets
from tests.docs.pages import ROOT, blocks
from tests.site.browsing import NARROW, Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser

COPIED = [
    ("v2", "post_clear_task_instances"),
    ("v1", "post_dag_run"),
    ("experimental", "trigger_dag"),
    ("fab", "create_user"),
    ("auth", "create_token"),
]


def forms(api: str, name: str) -> list[Snippet]:
    """Return the forms of an operation's call, as the page is made from them."""
    operation = reference.operation(name, api=api)
    verbs = reference.verbs(operation)
    made = example(operation, reference.reference(api=api))
    return snippets(operation, made, verbs[0] if verbs else None)


@pytest.mark.parametrize(("api", "name"), COPIED)
def test_copied_is_the_snippet(visitor: Visitor, api: str, name: str) -> None:
    """Each form is copied as it is, to the last character, but for the line end after it."""
    page = visitor.go(f"operations/{api}/{name}/")
    copied = {}
    for tab in page.get_by_role("tab").all():
        tab.click()
        page.evaluate("navigator.clipboard.writeText('')")
        button = page.locator("[role=tabpanel]:not([hidden]) .copy")
        button.click()
        page.wait_for_function(
            "document.querySelector('[role=tabpanel]:not([hidden]) .copy').textContent === 'Copied'"
        )
        copied[tab.inner_text()] = page.evaluate("navigator.clipboard.readText()")

    assert {one.name: one.text.removesuffix("\n") for one in forms(api, name)} == copied


def test_copied_of_a_guide(visitor: Visitor) -> None:
    """A guide's blocks too, in their order."""
    page = visitor.go("guides/quickstart/")
    copied = []
    for button in page.locator(".copy").all():
        button.click()
        page.wait_for_function("navigator.clipboard.readText().then((text) => text.length > 0)")
        copied.append(page.evaluate("navigator.clipboard.readText()"))
        page.evaluate("navigator.clipboard.writeText('')")

    expected = [one.text.removesuffix("\n") for one in blocks(ROOT / "docs/guides/quickstart.md")]
    assert expected == copied


def test_tabs_by_keyboard(visitor: Visitor) -> None:
    """Arrows go round; one tab alone is in the order of Tab; its panel is what is shown."""
    page = visitor.go("operations/v2/post_clear_task_instances/")
    tabs = page.get_by_role("tab")
    names = tabs.all_inner_texts()
    tabs.first.focus()
    seen = []
    for key in ["ArrowRight"] * len(names) + ["ArrowLeft"]:
        page.keyboard.press(key)
        seen.append(page.evaluate("document.activeElement.textContent"))
        assert [seen[-1]] == page.locator("[role=tab][aria-selected=true]").all_inner_texts()
        assert [seen[-1]] == page.locator("[role=tab]:not([tabindex='-1'])").all_inner_texts()
        assert 1 == page.locator("[role=tabpanel]:visible").count()

    assert [*names[1:], names[0], names[-1]] == seen


def test_every_tab_is_in_sight(browser: Browser, site: str) -> None:
    """At 360 pixels too: nobody looks for cURL beyond the edge."""
    visitor = Visitor(browser, site, NARROW)
    tabs = visitor.go("operations/v2/post_clear_task_instances/").get_by_role("tab")
    boxes = [one.bounding_box() for one in tabs.all()]
    visitor.context.close()

    assert len(boxes) == len(forms("v2", "post_clear_task_instances"))
    assert [] == [box for box in boxes if box is None or box["x"] + box["width"] > NARROW[0]]


def test_form_is_remembered(visitor: Visitor) -> None:
    """Who wants cURL gets it on the next page too."""
    page = visitor.go("operations/v2/get_dag_runs/")
    page.get_by_role("tab", name="cURL").click()
    visitor.go("operations/v2/get_dags/")

    assert ["cURL"] == page.locator("[role=tab][aria-selected=true]").all_inner_texts()


def test_where_a_browser_keeps_nothing(browser: Browser, site: str) -> None:
    """Tabs and buttons work; what cannot be copied is selected instead."""
    visitor = Visitor(browser, site)
    visitor.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('kept out'); } });"
        "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
    )
    page = visitor.go("operations/v2/post_clear_task_instances/")
    page.get_by_role("tab", name="cURL").click()
    button = page.locator("[role=tabpanel]:not([hidden]) .copy")
    button.click()
    button.get_by_text("Selected").wait_for()
    selected = page.evaluate("String(getSelection())")
    visitor.context.close()

    assert forms("v2", "post_clear_task_instances")[-1].text.strip() == selected.strip()
    assert [] == visitor.faults


def test_without_scripts_everything_is_there(visitor: Visitor, site: str) -> None:
    """The forms stand below one another, each under its name."""
    browser = visitor.context.browser
    assert browser is not None
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}operations/v2/post_clear_task_instances/")
    headings = page.locator(".tabs h3").all_inner_texts()
    shown = page.locator(".tabs pre").all()
    visible = [one.is_visible() for one in shown]
    context.close()

    assert [one.name for one in forms("v2", "post_clear_task_instances")] == headings
    assert [True] * len(headings) == visible
