from __future__ import annotations

import itertools
import random
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import pytest

from airflow_openapi import DecodeError, InvalidInputError
from airflow_openapi._runtime.paging import Ask, Items, Reader
from airflow_openapi._runtime.releases import Availability
from tests.runtime.reading import BY_CURSOR, read, reading, things
from tests.runtime.shelves import CHANGES, Change, Shelf, back, front, middle, numbered

AT_ONCE = pytest.mark.parametrize("concurrency", [1, 4])
CAPS = pytest.mark.parametrize("cap", [1, 2, 7, 20, 100])


@AT_ONCE
@CAPS
@pytest.mark.parametrize(
    "total",
    [
        lambda count: count,
        None,
        lambda _: None,
        lambda count: count + 1000,
        lambda count: count - 4,
        lambda _: 3,
        lambda _: -1,
        lambda _: "many",
    ],
    ids=["right", "missing", "null", "too many", "too few", "3", "-1", "text"],
)
def test_whatever_the_cap_and_the_total(concurrency: int, cap: int, total: Any) -> None:
    """All come, once, in order: what counts is what is received."""
    shelf = Shelf(numbered(57), cap, total=total)

    assert numbered(57) == read(shelf.answer, concurrency)


@pytest.mark.parametrize(
    ("count", "cap", "asked"),
    [(0, 100, 1), (1, 100, 1), (100, 100, 1), (101, 100, 2), (57, 20, 3), (57, 7, 10)],
)
def test_no_page_is_asked_for_in_vain(count: int, cap: int, asked: int) -> None:
    """The end is seen on the last page, and pages overlap by one item."""
    shelf = Shelf(numbered(count), cap)
    read(shelf.answer)

    assert asked == len(shelf.queries)


def test_a_full_last_page_is_the_last() -> None:
    """That a full page is the last is asked, where the total may be as wrong as its size."""
    shelf = Shelf(numbered(39), 20)

    assert (39, 3) == (len(read(shelf.answer)), len(shelf.queries))


@AT_ONCE
@CAPS
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_at_every_point(concurrency: int, cap: int, change: Change) -> None:
    """What was there all the time comes exactly once, whenever the change is."""
    unchanged = Shelf(numbered(40), cap)
    read(unchanged.answer, concurrency)
    for point in range(1, len(unchanged.queries) + 1):
        shelf = Shelf(numbered(40), cap, changes={point: change})
        came = read(shelf.answer, concurrency)
        stayed = [name for name in shelf.names if not name.startswith("new")]

        assert stayed == [name for name in came if name in stayed]
        assert len(came) == len(set(came))


@pytest.mark.parametrize("seed", range(300))
def test_changes_without_end(seed: int) -> None:
    """What was there all the time comes exactly once, however much comes and goes."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    names = numbered(chance.choice([5, 57, 150]))
    stay = set(chance.sample(names, len(names) * 2 // 3))
    total = chance.choice([None, lambda count: count, lambda count: count + 100])
    left = iter(range(200))

    def churn(shelf: Shelf) -> None:
        while chance.random() < 0.4 and (number := next(left, None)) is not None:
            loose = [name for name in shelf.names if name not in stay]
            if loose and chance.random() < 0.5:
                shelf.names.remove(chance.choice([loose[0], loose[-1], chance.choice(loose)]))
            else:
                place = chance.choice([0, len(shelf.names), chance.randrange(len(shelf.names))])
                shelf.names.insert(place, f"new {number}")

    cap = chance.choice([2, 3, 7, 20, 100])
    shelf = Shelf(names, cap, total=total, churn=churn)
    came = read(shelf.answer, chance.choice([1, 3, 8]), seed=seed)

    assert sorted(stay) == [name for name in came if name in stay]
    assert len(came) == len(set(came))


def test_a_great_deletion_takes_few_requests() -> None:
    """The server's total tells how far to step back."""
    shelf = Shelf(numbered(2000), changes={11: front(900)})
    came = read(shelf.answer)

    assert numbered(2000)[900:] == [name for name in came if name >= "0900"]
    assert 25 > len(shelf.queries)


@AT_ONCE
@pytest.mark.parametrize("cap", [1, 2, 7])
@pytest.mark.parametrize("total", [lambda count: count, None], ids=["total", "no total"])
def test_a_server_that_ignores_the_offset(concurrency: int, cap: int, total: Any) -> None:
    """It is an error, since nobody knows the rest, and no endless loop."""
    shelf = Shelf(numbered(10), cap, total=total)
    with pytest.raises(DecodeError, match="GET /things answers with the same items at any offset"):
        read(lambda _: shelf.answer({"limit": 100}), concurrency)


def test_a_server_that_ignores_the_offset_and_has_no_more() -> None:
    """Its total says that this is all."""
    shelf = Shelf(numbered(10))

    assert numbered(10) == read(lambda _: shelf.answer({"limit": 100}))


def test_a_server_that_counts_pages() -> None:
    """One that takes the offset for the number of a page comes to an end."""
    shelf = Shelf(numbered(100), 10)
    came = read(lambda query: shelf.answer({**query, "offset": query["offset"] * 10}))

    assert len(came) == len(set(came))


def test_a_server_without_an_order() -> None:
    """It comes to an end, and nothing comes twice."""
    chance = random.Random(1)  # noqa: S311 - no secret
    shelf = Shelf(numbered(57), 7, churn=lambda shelf: chance.shuffle(shelf.names))
    came = read(shelf.answer)

    assert len(came) == len(set(came))


def test_thousands_come_first_while_a_page_is_read() -> None:
    """What was read is known again behind them."""

    def arrive(shelf: Shelf) -> None:
        shelf.names[:0] = [f"new {number}" for number in range(3000)]

    came = read(Shelf(numbered(300), changes={2: arrive}).answer)

    assert numbered(300) == [name for name in came if not name.startswith("new")]


def test_by_cursor() -> None:
    """The first page is asked for by offset, which tells the total; then the cursor leads."""
    shelf = Shelf(numbered(57), 20, cursors=True)

    assert numbered(57) == read(shelf.answer, operation=BY_CURSOR, release=(3, 2, 2))
    assert [
        {"offset": 0, "limit": 100},
        {"offset": 19, "cursor": "", "limit": 100},
        {"cursor": "0019", "limit": 100},
        {"cursor": "0039", "limit": 100},
    ] == shelf.queries


@CAPS
@pytest.mark.parametrize("change", [front(1), front(30), back(30), middle(12), front(57)])
def test_a_change_behind_a_cursor(cap: int, change: Change) -> None:
    """What was there all the time comes exactly once."""
    for point in range(1, 8):
        shelf = Shelf(numbered(57), cap, cursors=True, changes={point: change})
        came = read(shelf.answer, operation=BY_CURSOR)

        assert shelf.names == [name for name in came if name in shelf.names]
        assert len(came) == len(set(came))


@pytest.mark.parametrize(
    "given",
    [{"release": (3, 2, 1)}, {"order_by": "start_date"}, {"offset": 1}],
    ids=["older", "ordered", "from an offset"],
)
def test_where_no_cursor_is_asked_for(given: dict[str, Any]) -> None:
    """Offsets do what a cursor does not."""
    shelf = Shelf(numbered(57), 20, cursors=True)

    assert 56 <= len(read(shelf.answer, operation=BY_CURSOR, **given))
    assert not any("cursor" in query for query in shelf.queries)


@CAPS
def test_a_server_that_ignores_the_cursor(cap: int) -> None:
    """It goes on by offset, and no page is asked for in vain."""
    shelf = Shelf(numbered(57), cap)

    assert numbered(57) == read(shelf.answer, operation=BY_CURSOR)
    assert cap != 20 or 3 == len(shelf.queries)


@pytest.mark.parametrize("cursors", [["a"], ["a", "b"], ["a", "b", "c", "d"]])
def test_a_cursor_that_comes_again(cursors: list[str]) -> None:
    """It is an error, and no endless loop."""
    number = itertools.count()

    def answer(_: object) -> SimpleNamespace:
        one = next(number)
        cursor = cursors[one % len(cursors)]
        return SimpleNamespace(things=[str(one)], total_entries=9, next_cursor=cursor)

    with pytest.raises(DecodeError, match="gives a cursor again"):
        read(answer, operation=BY_CURSOR)


def test_a_total_that_is_capped() -> None:
    """By a cursor, 3.3 counts no further than its limit: what the first page said stays."""
    found = [
        SimpleNamespace(things=["a"], total_entries=3, total_entries_limit=None),
        SimpleNamespace(things=["b"], total_entries=3, total_entries_limit=None),
        SimpleNamespace(things=["a"], total_entries=2, total_entries_limit=2, next_cursor="a"),
        SimpleNamespace(things=["c"], total_entries=2, total_entries_limit=2, next_cursor=None),
    ]
    steps: list[Items[str]] = []
    for step in Reader(BY_CURSOR, {}):
        if isinstance(step, Ask):
            step.answer = found.pop(0)
        elif isinstance(step, Items):
            steps.append(step)

    assert [Items(["a"], 1, 3), Items(["b"], 2, 3), Items(["c"], 3, 3)] == steps


def test_a_list_without_pages() -> None:
    """It is asked for once, without a limit, and equal items are left as they are."""
    asked: list[object] = []

    def answer(query: object) -> list[str]:
        asked.append(query)
        return ["a", "a"]

    assert ["a", "a"] == read(answer, operation=things(items="", paged=False), concurrency=3)
    assert [{}] == asked


def test_a_release_that_has_no_offset() -> None:
    """It is asked for everything."""
    later = {"offset": Availability(since="2.10.3")}
    shelf = Shelf(numbered(7))
    read(shelf.answer, operation=things(arguments=later), release=(2, 10, 2))
    read(shelf.answer, operation=things(arguments=later), release=(2, 10, 3))

    assert [{}, {"limit": 100, "offset": 0}] == shelf.queries


def test_the_size_of_a_page_and_where_to_begin() -> None:
    """A limit is that of a page, and the offset where the list begins; the rest goes along."""
    shelf = Shelf(numbered(57))

    assert numbered(57)[30:] == read(shelf.answer, limit="10", offset="30", state="a")
    assert [
        {"limit": 10, "offset": offset, "state": "a"} for offset in (30, 39, 48)
    ] == shelf.queries


def test_deletions_before_the_begin() -> None:
    """The reader steps back to where it began, and no further."""
    shelf = Shelf(numbered(57), changes={2: front(40)})

    assert numbered(20)[10:] == read(shelf.answer, limit=10, offset=10)[:10]
    assert 10 == min(query["offset"] for query in shelf.queries)


@pytest.mark.parametrize(
    "given",
    [
        *({"concurrency": number} for number in (0, -1, 1.5, float("nan"), None, True, "all")),
        *({"limit": number} for number in (0, -1, "", None, 2.0, "٣", "9" * 5000)),
        *({"offset": number} for number in (-1, "x")),
        {"cursor": ""},
    ],
    ids=lambda given: str(given)[:30],
)
def test_numbers_that_are_none(given: dict[str, Any]) -> None:
    """They are refused before anything is asked for."""
    shelf = Shelf(numbered(5))
    with pytest.raises(InvalidInputError, match=next(iter(given))):
        read(shelf.answer, **given)

    assert [] == shelf.queries


@AT_ONCE
@pytest.mark.parametrize(("cap", "count"), [(1, 27), (10, 28)])
def test_an_error_at_its_place(concurrency: int, cap: int, count: int) -> None:
    """What comes before the page that failed is handed out, and nothing after it."""
    shelf = Shelf(numbered(57), cap)
    came: list[str] = []

    def answer(query: Mapping[str, Any]) -> object:
        return NotImplementedError() if 27 <= query["offset"] <= 35 else shelf.answer(query)

    with pytest.raises(NotImplementedError):
        came.extend(reading(answer, concurrency))

    assert numbered(count) == came


@pytest.mark.parametrize("answer", [SimpleNamespace(), SimpleNamespace(things=None), {}, None])
def test_an_answer_without_its_items(answer: object) -> None:
    """It is an error, since an empty list would say that there are none."""
    with pytest.raises(DecodeError, match="GET /things answered without a list of things, so that"):
        read(lambda _: answer)
