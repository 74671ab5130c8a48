"""What a Reader knows, and how much it asks for: lists and servers at the edge of the sane."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from airflow_openapi import ListOperation
from airflow_openapi._runtime.paging import Ask, Items, Reader
from tests.runtime.shelves import Shelf, front, numbered

FACTS: dict[str, Any] = {"id": "x", "method": "GET", "path": "/x", "tag": "x", "module": "x"}
THINGS = ListOperation[str](**FACTS, items="things", paged=True)
BY_CURSOR = ListOperation[str](**FACTS, items="things", paged=True, cursor="next_cursor")


def sizes(shelf: Shelf, concurrency: int) -> list[int]:
    """Return how many requests each step had, in order."""
    found: list[int] = []
    for step in Reader(THINGS, {}, None, concurrency):
        if isinstance(step, Ask):
            found.append(len(step.requests))
            step.answers = [shelf.answer(request["params"]) for request in step.requests]
    return found


def test_stepping_back_asks_for_one_page() -> None:
    """Where it is not yet known how far to step back, nothing is fetched beside it in vain."""
    shelf = Shelf(numbered(100), 10, total=lambda _: 100, changes={6: front(40)})

    assert [1, 4, 4, *[1] * 6, 4, 4, 4] == sizes(shelf, 4)


def test_thousands_come_again() -> None:
    """The last 25,000 items are known for certain, so that those that come again are dropped."""

    def arrive(shelf: Shelf) -> None:
        shelf.names[:0] = [f"new {number}" for number in range(15_000)]

    names = numbered(80_000)
    shelf = Shelf(names, 20_000, total=None, changes={4: arrive})
    came: list[str] = []
    for step in Reader(THINGS, {"params": {"limit": 20_000}}):
        if isinstance(step, Items):
            came += step.items
        else:
            step.answers = [shelf.answer(request["params"]) for request in step.requests]

    assert names == came


@pytest.mark.parametrize("cursor", [5, "5"])
def test_a_cursor_that_is_no_text(cursor: object) -> None:
    """It goes back as it came: to take it for none would leave out the rest of the list."""
    pages = {
        None: SimpleNamespace(things=["a"], total_entries=3),
        "": SimpleNamespace(things=["a"], next_cursor=cursor),
        "5": SimpleNamespace(things=["b", "c"], next_cursor=None),
    }
    came: list[str] = []
    for step in Reader(BY_CURSOR, {}):
        if isinstance(step, Items):
            came += step.items
            continue
        [request] = step.requests
        step.answers = [pages[request["params"].get("cursor")]]

    assert ["a", "b", "c"] == came
