"""What a Reader knows, and how much it asks for: lists and servers at the edge of the sane."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from airflow_openapi import ListOperation
from airflow_openapi._runtime.paging import Ask, Items, Reader
from tests.runtime.shelves import Shelf, numbered

FACTS: dict[str, Any] = {"id": "x", "method": "GET", "path": "/x", "tag": "x", "module": "x"}
THINGS = ListOperation[str](**FACTS, items="things", paged=True)
BY_CURSOR = ListOperation[str](**FACTS, items="things", paged=True, cursor="next_cursor")


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
        elif isinstance(step, Ask):
            step.answer = shelf.answer(step.request["params"])

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
        elif isinstance(step, Ask):
            step.answer = pages[step.request["params"].get("cursor")]

    assert ["a", "b", "c"] == came
