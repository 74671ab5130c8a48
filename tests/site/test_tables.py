"""The filters of the matrix, and the comparison of two releases."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import pytest

from airflow_openapi import parse_release
from airflow_rest import reference
from airflow_rest.reference import Change
from tests.site.browsing import NARROW, Visitor

if TYPE_CHECKING:
    from playwright.sync_api import Browser

ALL = len(reference.operations())
SHOWN = ".wide tbody tr[data-tag]:not([hidden]) th a"
DIFFERENCES = """async ([old, now]) => {
  const assets = `${document.documentElement.dataset.base}/assets`;
  const { differences } = await import(new URL(`${assets}/comparing.js`, location));
  const answer = await fetch(`${assets}/changes.json`);
  return differences(await answer.json(), old, now);
}"""


def query(visitor: Visitor) -> dict[str, list[str]]:
    """Return what stands in the address."""
    return parse_qs(urlsplit(visitor.address).query)


def test_matrix_shows_all(visitor: Visitor) -> None:
    """Nothing is left out unless it is asked for."""
    page = visitor.go("matrix/")

    assert f"{ALL} operations" == page.get_by_role("status").first.inner_text()
    assert ALL == page.locator(SHOWN).count()


@pytest.mark.parametrize("release", ["2.3.0", "2.11.2", "3.0.0", "3.3.2"])
def test_matrix_of_a_release(visitor: Visitor, release: str) -> None:
    """Only what that release has, of its own API and of those that may be switched on."""
    page = visitor.go("matrix/")
    page.get_by_label("In release").select_option(release)
    own = {"2": "v1", "3": "v2"}[release[0]]
    page.get_by_label("API").select_option(own)
    expected = [one.id for one in reference.operations(api=own) if one.has(parse_release(release))]

    assert expected == page.locator(SHOWN).all_inner_texts()
    assert f"{len(expected)} of {ALL} operations" == page.get_by_role("status").first.inner_text()
    assert {"release": [release], "api": [own]} == query(visitor)


def test_matrix_shows_the_column(browser: Browser, site: str) -> None:
    """On a narrow page the chosen release's column is scrolled to, beside the names."""
    visitor = Visitor(browser, site, NARROW)
    page = visitor.go("matrix/?release=2.9")
    heads = page.locator("thead th")
    name, column = heads.first.bounding_box(), heads.get_by_text("2.9", exact=True).bounding_box()
    visitor.context.close()

    assert name is not None
    assert column is not None
    assert name["x"] + name["width"] <= column["x"] <= NARROW[0] - column["width"]
    assert [] == visitor.faults


def test_matrix_by_text_tag_and_method(visitor: Visitor) -> None:
    """All three have to fit; the state can be sent to someone else."""
    page = visitor.go("matrix/")
    page.get_by_label("Text").fill("dagruns clear")
    page.get_by_label("Tag").select_option("dag_run")
    page.get_by_label("Method").select_option("POST")
    shown = page.locator(SHOWN).all_inner_texts()
    expected = [
        one.id
        for api in ("v2", "v1")
        for one in reference.operations(api=api)
        if (one.tag, one.method) == ("dag_run", "POST")
        and "dagruns" in one.path.lower()
        and "clear" in f"{one.path} {one.id}".lower()
    ]
    again = visitor.address
    visitor.go(again)

    assert expected
    assert expected == shown
    assert expected == page.locator(SHOWN).all_inner_texts()
    assert "dagruns clear" == page.get_by_label("Text").input_value()


def test_matrix_is_reset(visitor: Visitor) -> None:
    """A button shows all again, and the address is plain."""
    page = visitor.go("matrix/?text=nonesuch")
    none = page.get_by_role("status").first.inner_text()
    page.get_by_role("button", name="Show all").click()
    page.wait_for_function("!location.search")

    assert f"0 of {ALL} operations" == none
    assert ALL == page.locator(SHOWN).count()
    assert "matrix/" == visitor.address


def test_matrix_leads_to_what_replaced(visitor: Visitor) -> None:
    """What was found by its old name leads to the page of the new one."""
    page = visitor.go("matrix/?text=post_dag_run&api=v1")
    page.locator("tr:not([hidden])").get_by_role("link", name="trigger_dag_run").click()
    visitor.settle()

    assert "operations/v2/trigger_dag_run/" == visitor.address


@pytest.mark.parametrize(
    "pair",
    [("2.0.0", "2.11.2"), ("2.3.4", "2.4.0"), ("2.11.2", "3.0.0"), ("3.2.2", "3.3.2")],
)
def test_two_releases(visitor: Visitor, pair: tuple[str, str]) -> None:
    """Chosen on the page, they differ in the browser as in the reference; each change is shown."""
    page = visitor.go("changes/")
    page.get_by_label("From").select_option(pair[0])
    page.get_by_role("combobox", name="To", exact=True).select_option(pair[1])
    expected = reference.changes(*pair)
    found = page.evaluate(DIFFERENCES, list(pair))

    assert Counter(expected) == Counter(Change(**one) for one in found)
    assert (
        f"{len(expected)} changes from {pair[0]} to {pair[1]}"
        == page.get_by_role("status").first.inner_text()
    )
    kinds = Counter(one.kind for one in expected)
    assert [str(number) for _, number in kinds.items()] == page.locator(
        ".counts b"
    ).all_inner_texts()
    assert {"from": [pair[0]], "to": [pair[1]]} == query(visitor)
    shown = page.locator("#operation ~ .change").count()
    assert kinds["operation"] == shown


def test_changes_are_shared(visitor: Visitor) -> None:
    """An address with minors is one with their last releases; kind and text filter."""
    page = visitor.go("changes/?from=2.11&to=3.3&kind=argument&text=logical_date_gte")
    expected = [
        one
        for one in reference.changes("2.11", "3.3")
        if one.kind == "argument" and "logical_date_gte" in str(one)
    ]
    told = page.get_by_role("status").first.inner_text()

    assert told.startswith(f"{len(expected)} of ")
    assert told.endswith(" changes from 2.11.2 to 3.3.2")
    assert len(expected) == page.locator("#changes .change").count()


def test_changes_turned_round(visitor: Visitor) -> None:
    """The newer release may be chosen first."""
    page = visitor.go("changes/?from=3.0.0&to=2.11.2")

    assert page.get_by_role("status").first.inner_text().endswith("from 2.11.2 to 3.0.0")
    replaced = page.locator(".change", has_text="post_dag_run").first.inner_text()
    assert "trigger_dag_run" in replaced


def test_back_and_forward(visitor: Visitor) -> None:
    """What is shown is what stands in the address, wherever one goes."""
    page = visitor.go("changes/?from=2.3.4&to=2.4.0")
    told = page.get_by_role("status").first
    page.locator(".counts a").first.click()
    page.get_by_role("combobox", name="To", exact=True).select_option("3.3.2")
    chosen = told.inner_text()
    page.go_back()
    told.get_by_text("from 2.3.4 to 2.4.0").wait_for()
    back = page.get_by_role("combobox", name="To", exact=True).input_value()
    page.go_forward()
    told.get_by_text("from 2.3.4 to 3.3.2").wait_for()

    assert "2.4.0" == back
    assert chosen == told.inner_text()
    assert {"from": ["2.3.4"], "to": ["3.3.2"]} == query(visitor)


def test_back_to_the_matrix(visitor: Visitor) -> None:
    """The rows that were chosen are there again."""
    page = visitor.go("matrix/?api=v2&text=clear")
    page.get_by_label("Method").select_option("DELETE")
    shown = page.locator(SHOWN).all_inner_texts()
    page.locator(SHOWN).first.click()
    visitor.settle()
    page.go_back()
    visitor.settle()

    assert shown
    assert shown == page.locator(SHOWN).all_inner_texts()
    assert "DELETE" == page.get_by_label("Method").input_value()


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("changes/?from=9.9&to=2.3.4", "There is no 9.9 to choose."),
        ("changes/?from=2.3.4&to=2.3", "Both are 2.3.4: choose another one to compare it with."),
        ("changes/?from=3.3&to=1.10", "16 changes from 1.10.15 to 3.3.2; of 1.10's API"),
        ("matrix/?release=2.99", f"There is no 2.99 to choose. {ALL} operations"),
        ("matrix/?method=<b>", f"There is no <b> to choose. {ALL} operations"),
    ],
)
def test_odd_choices(visitor: Visitor, address: str, expected: str) -> None:
    """What an address names and nobody can choose is told, and so is what says nothing."""
    page = visitor.go(address)

    assert page.get_by_role("status").first.inner_text().startswith(expected)


def test_changes_that_do_not_come(browser: Browser, site: str) -> None:
    """The page says that its data could not be loaded, and still has the table of minors."""
    visitor = Visitor(browser, site)
    visitor.page.route("**/changes.json", lambda route: route.abort())
    visitor.page.goto(f"{site}changes/")
    told = visitor.page.get_by_role("status").first
    told.get_by_text("could not be loaded").wait_for()
    rows = visitor.page.locator("#brief ~ .wide tbody tr").count()
    visitor.context.close()

    assert rows > 10


def test_print_of_2_to_3(visitor: Visitor) -> None:
    """On paper there is the text alone."""
    page = visitor.go("migrating/")
    page.emulate_media(media="print")

    assert page.locator("main").is_visible()
    assert [False] * 3 == [
        page.locator(one).first.is_visible() for one in (".top", "nav.pages", "nav.toc")
    ]
    assert b"%PDF" == page.pdf(format="A4")[:4]
