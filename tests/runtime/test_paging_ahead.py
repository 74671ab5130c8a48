"""What a Reader tells to ask for ahead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from airflow_openapi._runtime.paging import Ahead, Ask, Reader
from tests.runtime.reading import BY_CURSOR, THINGS
from tests.runtime.shelves import Shelf, front, numbered

if TYPE_CHECKING:
    from airflow_openapi import ListOperation

Page = int | str


def told(
    shelf: Shelf, concurrency: int = 3, operation: ListOperation[str] = THINGS, **given: Any
) -> list[Page | list[Page]]:
    """Return each step: the page that is asked for, those that are told ahead, "…" for items."""

    def page(request: Any) -> Page:
        found: Page = request["params"].get("cursor") or request["params"]["offset"]
        return found

    steps: list[Page | list[Page]] = []
    for step in Reader(operation, {"params": given}, None, concurrency):
        if isinstance(step, Ask):
            step.answer = shelf.answer(step.request["params"])
            steps.append(page(step.request))
        elif isinstance(step, Ahead):
            steps.append([page(request) for request in step.requests])
        else:
            steps.append("…")
    return steps


def test_before_items_are_handed_out() -> None:
    """The next pages are told of, as many as may be under way, and as the total says there are."""
    assert [
        *(0, [9, 18, 27], "…"),
        *(9, [18, 27, 36], "…"),
        *(18, [27, 36], "…"),
        *(27, [36], "…"),
        *(36, [], "…"),
    ] == told(Shelf(numbered(45), 10))


def test_one_after_the_other() -> None:
    """Nothing is told ahead: a page is asked for when it is wanted."""
    assert [0, "…", 9, "…", 18, "…"] == told(Shelf(numbered(27), 10), 1)


@pytest.mark.parametrize("total", [None, lambda _: 3, lambda _: "many"])
def test_a_total_that_tells_nothing(total: Any) -> None:
    """Of the pages by offset, the one that is asked for anyway is told ahead."""
    steps = told(Shelf(numbered(27), 10, total=total))

    assert [0, [9], "…", 9, [18], "…", 18, [26], "…", 26, [], "…"] == steps


def test_a_list_that_grows_and_shrinks() -> None:
    """How far to go is what the last page said."""
    grows = Shelf(numbered(27), 10, changes={2: lambda shelf: shelf.names.extend("xyz" * 9)})
    shrinks = Shelf(
        numbered(99), 10, changes={2: lambda shelf: shelf.names.__delitem__(slice(30, 99))}
    )

    assert [0, [9, 18], "…", 9, [18, 27, 36], "…"] == told(grows)[:6]
    assert [0, [9, 18, 27], "…", 9, [18, 27], "…"] == told(shrinks)[:6]


def test_stepping_back() -> None:
    """While it is not known how far to step back, nothing is asked for ahead."""
    shelf = Shelf(numbered(100), 10, total=lambda _: 100, changes={4: front(20)})

    assert [
        *(0, [9, 18, 27], "…"),
        *(9, [18, 27, 36], "…"),
        *(18, [27, 36, 45], "…"),
        *(27, 26, 24, 20, 12, 0, [9, 18, 27], "…"),
    ] == told(shelf)[:17]


def test_a_cursor() -> None:
    """The one page that it leads to is told ahead."""
    steps = told(Shelf(numbered(57), 20, cursors=True), 3, BY_CURSOR)

    assert [0, [19], "…", 19, ["0019"], "…", "0019", ["0039"], "…", "0039", [], "…"] == steps


def test_pages_of_one_item() -> None:
    """They are asked for in pairs, the later one first, and none ahead."""
    steps = told(Shelf(numbered(4), 1))

    assert [0, [], "…", 1, 0, [], "…"] == steps[:7]
    assert not any(isinstance(step, list) and step for step in steps)


def test_pages_become_smaller() -> None:
    """What is told ahead is what follows the last item that came."""
    shelf = Shelf(numbered(99), 10)

    def answer(query: Any) -> Any:
        return shelf.page({**query, "limit": 10 if query["offset"] < 9 else 5})

    steps: list[Any] = []
    for step in Reader(THINGS, {"params": {}}, None, 3):
        if isinstance(step, Ask):
            step.answer = answer(step.request["params"])
        elif isinstance(step, Ahead):
            steps.append([request["params"]["offset"] for request in step.requests])

    assert [[9, 18, 27], [13, 22, 31], [17, 26, 35]] == steps[:3]
