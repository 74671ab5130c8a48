"""The matrix: each operation has a row, whose cells say what the reference says."""

from __future__ import annotations

import re
from functools import cache
from html import unescape
from typing import NamedTuple

import pytest

from airflow_openapi import parse_release
from airflow_rest import reference
from scripts.docs import matrix
from scripts.docs.facts import minors

MINORS = ["1.10", *(f"2.{minor}" for minor in range(12)), *(f"3.{minor}" for minor in range(4))]


class Row(NamedTuple):
    """A row of the matrix."""

    tag: str
    head: str
    cells: list[str]
    links: list[str]


def plain(html: str) -> str:
    """Return the text of HTML."""
    return unescape(re.sub(r"<[^>]*>", "", html))


@cache
def rows() -> dict[str, Row]:
    """Return each row by the address of its page."""
    found = {}
    for tag, head, rest in re.findall(
        r'<tr data-tag="(\w+)"><th scope="row">(.*?)</th>(.*?)</tr>', matrix.text()
    ):
        *cells, last = re.findall(r"<td[^>]*>(.*?)</td>", rest)
        [address] = re.findall(r'href="\.\./(.*?)"', head)
        links = re.findall(r'href="\.\./(.*?)"', last)
        found[address] = Row(tag, plain(head), cells, links)
    return found


def test_every_operation_has_a_row() -> None:
    """Each API's, and no other."""
    every = {f"operations/{one.api}/{one.id}/" for one in reference.operations()}

    assert every == set(rows())


def test_columns_are_minors() -> None:
    """All 17 minors, oldest first."""
    heads = re.findall(r'<th scope="col">(.*?)</th>', matrix.text())

    assert ["Operation", *MINORS, "In other majors"] == heads


@pytest.mark.parametrize("api", ["v1", "v2"])
def test_cells_agree_with_every_release(api: str) -> None:
    """A tick is for all releases of a minor, a point for none; the others name the limit."""
    wrong = []
    for one in reference.operations(api=api):
        for minor, cell in zip(minors(), rows()[f"operations/{api}/{one.id}/"].cells, strict=True):
            has = [
                release
                for release in minor.releases
                if minor.api == api and one.has(parse_release(release))
            ]
            if cell == "✓":
                told = list(minor.releases)
            elif cell.startswith("from "):
                told = list(minor.releases[minor.releases.index(cell[5:]) :])
            elif cell.startswith("to "):
                told = list(minor.releases[: minor.releases.index(cell[3:]) + 1])
            else:
                told = []
            if told != has:
                wrong.append((one.id, minor.name, cell))

    assert [] == wrong


@pytest.mark.parametrize(
    ("address", "others"),
    [
        ("v1/post_dag_run", ["v2/trigger_dag_run", "experimental/trigger_dag"]),
        ("v2/trigger_dag_run", ["v1/post_dag_run"]),
        ("v1/get_datasets", ["v2/get_assets"]),
        ("v1/post_user", ["fab/create_user"]),
        ("fab/update_user", ["v1/patch_user"]),
        ("v1/set_dag_run_note", []),
    ],
)
def test_what_replaced_what(address: str, others: list[str]) -> None:
    """A row leads to what does the same in the majors before and after."""
    assert [f"operations/{one}/" for one in others] == rows()[f"operations/{address}/"].links


def test_what_is_switched_on() -> None:
    """1.10's API is in every minor of Airflow 2, where the administrator wants it."""
    cells = rows()["operations/experimental/trigger_dag/"].cells

    assert ["✓", *["○"] * 12, *["·"] * 4] == cells


def test_head_is_what_text_finds() -> None:
    """Method, id and path stand in a row, for the script to look into."""
    row = rows()["operations/v2/get_dag_runs/"]

    assert "GETget_dag_runs/api/v2/dags/{dag_id}/dagRuns" == row.head
    assert "dag_run" == row.tag


def test_page_is_light() -> None:
    """With the frame of the theme it stays far below 300 kB."""
    assert len(matrix.text().encode()) < 250_000
