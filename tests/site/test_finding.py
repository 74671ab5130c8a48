"""Finding things: the search in a browser, and the way from the front page to a call."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.site.browsing import Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("clear", "verbs/#clear"),
        ("clear", "operations/v2/post_clear_task_instances/"),
        ("dag_run_id", "operations/v2/get_dag_run/"),
        ("GET /dags/{dag_id}/dagRuns", "operations/v2/get_dag_runs/"),
        ("GET /dags/{dag_id}/dagRuns", "operations/v1/get_dag_runs/"),
        ("DAGRunResponse", "models/v2/dag_run_response/"),
        ("matrix", "matrix/"),
        ("compare releases", "changes/"),
        ("migrate to airflow 3", "migrating/"),
    ],
)
def test_search_finds(visitor: Visitor, text: str, expected: str) -> None:
    """What people type is among the first ten."""
    visitor.go("")

    assert expected in visitor.search(text)[:10]


def test_search_from_deep_below(visitor: Visitor) -> None:
    """The links of what is found lead right from a page three folders down, by arrow and Enter."""
    page = visitor.go("operations/v2/get_dag_runs/")
    first = visitor.search("GET /dags/{dag_id}/dagRuns")[0]
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    visitor.settle()

    assert first == visitor.address


def test_search_closes(visitor: Visitor) -> None:
    """Escape empties it, as in any field of its kind, and then closes it; nothing has happened."""
    page = visitor.go("verbs/")
    visitor.search("nonesuch word")
    page.keyboard.press("Escape")
    page.keyboard.press("Escape")

    assert not page.locator("dialog.search").is_visible()
    assert "verbs/" == visitor.address


def test_search_within_the_page(visitor: Visitor) -> None:
    """What is found on the page that is open closes the search, and is in sight."""
    page = visitor.go("verbs/")
    visitor.search("clear")
    page.keyboard.press("Enter")
    page.wait_for_url("**/verbs/#clear")

    assert not page.locator("dialog.search").is_visible()
    assert page.locator("#clear").is_visible()


@pytest.mark.parametrize(
    ("text", "told"),
    [("cler", 'Nothing has "cler", this is "clear".'), ('"clear"', ""), ("airflow.clear(", "")],
)
def test_search_for_what_is_odd(visitor: Visitor, text: str, told: str) -> None:
    """A slip is told, and quotes and brackets do no harm."""
    page = visitor.go("")

    assert "verbs/#clear" == visitor.search(text)[0]
    assert told in page.locator("dialog.search .told").inner_text()


def test_search_for_html(visitor: Visitor) -> None:
    """It is a text like any other: nothing of it becomes a part of the page."""
    page = visitor.go("")
    before = page.locator("img, script").count()
    visitor.search("<img src=x onerror=alert(1)> <script>clear</script>")

    assert before == page.locator("img, script").count()


def test_search_without_its_index(browser: Browser, site: str) -> None:
    """If it cannot be loaded the search says so, and it is asked for once more with the next."""
    visitor = Visitor(browser, site)
    page = visitor.go("")
    page.route("**/search.json", lambda route: route.abort())
    page.keyboard.press("/")
    told = page.locator("dialog.search .told")
    told.get_by_text("could not be loaded").wait_for()
    page.get_by_role("button", name="Close").click()
    page.unroute("**/search.json")
    found = visitor.search("clear")
    visitor.context.close()

    assert "verbs/#clear" == found[0]


@pytest.mark.parametrize(
    ("release", "api", "sends"),
    [
        ("2.3", "v1", r"/api/v1/dags/\w+/clearTaskInstances'"),
        ("3.3", "v2", r"/api/v2/dags/\w+/clearTaskInstances'"),
    ],
)
def test_clear_a_failed_task(visitor: Visitor, release: str, api: str, sends: str) -> None:
    """In three steps from the front page: search, choose, copy; the release is on the page."""
    page = visitor.go("")
    found = visitor.search(f"clear a failed task instance on {release}")
    address = f"operations/{api}/post_clear_task_instances/"
    page.locator("#found a").nth(found.index(address)).click()
    visitor.settle()
    assert found.index(address) < 3
    assert address == visitor.address

    has = page.locator(".releases .yes").all_inner_texts()
    page.get_by_role("tab", name="cURL").click()
    page.locator("[role=tabpanel]:not([hidden]) .copy").click()
    copied = page.evaluate("navigator.clipboard.readText()")

    assert release in has
    assert copied.startswith("curl -X POST 'https://deployments.")
    assert re.search(sends, copied)


@pytest.mark.parametrize("release", ["2.3", "3.3"])
def test_clear_by_the_guide(visitor: Visitor, release: str) -> None:
    """Its guide is at hand where one looks, and has the command of that release, to be copied."""
    page = visitor.go("")
    found = visitor.search(f"clear a failed task instance on {release}")
    page.locator("#found a").nth(found.index("guides/clearing/")).click()
    visitor.settle()
    assert found.index("guides/clearing/") < 3
    assert "guides/clearing/" == visitor.address

    api = {"2": "v1", "3": "v2"}[release[0]]
    command = page.locator("main pre", has_text=f"/api/{api}/dags/").first
    command.locator("xpath=..").locator(".copy").click()
    copied = page.evaluate("navigator.clipboard.readText()")

    assert copied.startswith(f'curl -X POST "$AIRFLOW_URL/api/{api}/dags/example_dag/clear')
    assert '"dry_run": true' in copied


def test_clear_with_the_verb(visitor: Visitor) -> None:
    """The first thing that is found is the verb, which is the same on every release."""
    page = visitor.go("")
    found = visitor.search("clear a failed task")
    page.keyboard.press("Enter")
    page.wait_for_url("**/verbs/#clear")

    assert "verbs/#clear" == found[0]
    assert page.locator("#clear").is_visible()
    assert "airflow.clear(" in page.locator("main").inner_text()
