from __future__ import annotations

import asyncio
import itertools
import random
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import httpx
import pytest

from airflow_openapi.v1.api.dag_run import get_dag_runs_batch as get_batch_1
from airflow_openapi.v1.api.provider import get_providers as get_providers_1
from airflow_openapi.v1.api.task_instance import get_task_instances_batch as get_tasks_batch_1
from airflow_openapi.v1.models import ListDagRunsForm, ListTaskInstanceForm
from airflow_openapi.v2.api.dag import get_dag, get_dag_tags, get_dags, patch_dags
from airflow_openapi.v2.api.dag_run import get_dag_runs, get_list_dag_runs_batch
from airflow_openapi.v2.api.pool import get_pools
from airflow_openapi.v2.api.task_instance import get_task_instances, post_clear_task_instances
from airflow_openapi.v2.models import DAGRunsBatchBody
from airflow_rest import Airflow, AsyncAirflow, DecodeError, InvalidInputError, ServerError
from tests.wrapper.serving import RUN_3

Ask = Callable[[Any], Any]
Handler = Callable[[httpx.Request], httpx.Response]
Read = Callable[..., list[Any]]

URL = "http://localhost"
POOL: dict[str, Any] = {
    "name": "",
    "slots": 1,
    "description": None,
    "include_deferred": False,
    "occupied_slots": 0,
    "running_slots": 0,
    "queued_slots": 0,
    "scheduled_slots": 0,
    "open_slots": 1,
    "deferred_slots": 0,
}
Change = Callable[["Shelf"], object]


class Shelf:
    """A server of named things, in an order that stays while things come and go.

    It gives at most *cap* of them at once, and knows cursors where it is told to: one is the name
    of the last thing that was seen, as the keyset of a real server.
    """

    def __init__(
        self,
        names: Iterable[str],
        cap: int = 100,
        *,
        total: Callable[[int], object] | None = lambda count: count,
        changes: dict[int, Change] | None = None,
        churn: Change | None = None,
        cursors: bool = False,
    ) -> None:
        self.names = list(names)
        self.queries: list[dict[str, str]] = []
        self._cap = cap
        self._total = total
        self._changes = changes or {}
        self._churn = churn
        self._cursors = cursors
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        with self._lock:
            query = dict(request.url.params)
            self.queries.append(query)
            assert 5000 > len(self.queries), "it is asked without end"
            if change := self._changes.get(len(self.queries)):
                change(self)
            if self._churn:
                self._churn(self)
            return self._answer(request.url.path, query)

    def _answer(self, path: str, query: dict[str, str]) -> httpx.Response:
        size = min(int(query.get("limit", 50)), self._cap)
        begin = int(query.get("offset", 0))
        cursor = query.get("cursor") if self._cursors else None
        if cursor is not None:
            begin = sum(name <= cursor for name in self.names)
        page = self.names[begin : begin + size]
        answer: dict[str, Any] = {}
        if self._total:
            answer["total_entries"] = self._total(len(self.names))
        if cursor is not None:
            more = begin + size < len(self.names)
            answer |= {"total_entries": None, "next_cursor": page[-1] if more else None}
        if path.endswith("pools"):
            answer["pools"] = [POOL | {"name": name} for name in page]
        else:
            answer["dag_runs"] = [RUN_3 | {"dag_run_id": name} for name in page]
        return httpx.Response(200, json=answer)


def read_sync(handler: Handler, ask: Ask, version: str = "3.3.2") -> list[Any]:
    """Return the names of all that Airflow is asked for."""
    with Airflow(URL, version=version, transport=httpx.MockTransport(handler)) as client:
        return names_of(list(ask(client)))


def read_async(handler: Handler, ask: Ask, version: str = "3.3.2") -> list[Any]:
    """Return the names of all that AsyncAirflow is asked for."""

    async def main() -> list[Any]:
        transport = httpx.MockTransport(handler)
        async with AsyncAirflow(URL, version=version, transport=transport) as client:
            return [item async for item in ask(client)]

    return names_of(asyncio.run(main()))


@pytest.fixture(params=[read_sync, read_async], ids=["sync", "async"])
def read(request: pytest.FixtureRequest) -> Read:
    """Return a function that reads what a client is asked for, and gives the names of it all."""
    found: Read = request.param
    return found


def names_of(items: Sequence[Any]) -> list[Any]:
    """Return the names of pools, the ids of runs."""
    return [getattr(item, "name", None) or getattr(item, "dag_run_id", item) for item in items]


def numbered(count: int) -> list[str]:
    """Return names that are in their order as text too."""
    return [f"{number:04}" for number in range(count)]


def by(requests: int) -> Ask:
    """Return what asks for all pools, with that many requests at once."""
    return lambda client: client.pages(get_pools).concurrent(requests)


AT_ONCE = pytest.mark.parametrize("ask", [by(1), by(4)], ids=["sequential", "concurrent"])
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
def test_whatever_the_cap_and_the_total(read: Read, ask: Ask, cap: int, total: Any) -> None:
    """All come, once, in order: what counts is what is received."""
    shelf = Shelf(numbered(57), cap, total=total)

    assert numbered(57) == read(shelf, ask)


@pytest.mark.parametrize(
    ("count", "cap", "asked"),
    [(0, 100, 1), (1, 100, 1), (100, 100, 1), (101, 100, 2), (57, 20, 3), (57, 7, 10)],
)
def test_no_page_is_asked_for_in_vain(read: Read, count: int, cap: int, asked: int) -> None:
    """The end is seen on the last page, and pages overlap by one item."""
    shelf = Shelf(numbered(count), cap)
    read(shelf, by(1))

    assert asked == len(shelf.queries)


def test_a_full_last_page_is_the_last(read: Read) -> None:
    """That a full page is the last is asked, where the total may be as wrong as its size."""
    shelf = Shelf(numbered(39), 20)

    assert (39, 3) == (len(read(shelf, by(1))), len(shelf.queries))


def front(count: int) -> Change:
    """Return what takes so many things away from the front."""
    return lambda shelf: shelf.names.__delitem__(slice(0, count))


def back(count: int) -> Change:
    """Return what takes so many things away from the back."""
    return lambda shelf: shelf.names.__delitem__(slice(-count, None))


def middle(count: int) -> Change:
    """Return what takes so many things away from the middle."""
    return lambda shelf: shelf.names.__delitem__(slice(20, 20 + count))


def grow(at: int) -> Change:
    """Return what puts three new things there."""

    def change(shelf: Shelf) -> None:
        shelf.names[at:at] = [f"new {at} {number}" for number in range(3)]

    return change


def swap(shelf: Shelf) -> None:
    """Take two away from the front and put two to the end, so that the total stays."""
    shelf.names = [*shelf.names[2:], "new 1", "new 2"]


CHANGES: dict[str, Change] = {
    "one goes in front": front(1),
    "12 go in front": front(12),
    "all but 5 go in front": front(35),
    "all go": front(40),
    "one goes in the middle": middle(1),
    "12 go in the middle": middle(12),
    "one goes at the end": back(1),
    "30 go at the end": back(30),
    "some come in front": grow(0),
    "some come in the middle": grow(25),
    "some come at the end": grow(1000),
    "some go and some come": swap,
}


@AT_ONCE
@CAPS
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_at_every_point(ask: Ask, cap: int, change: Change) -> None:
    """What was there all the time comes exactly once, whenever the change is."""
    unchanged = Shelf(numbered(40), cap)
    read_sync(unchanged, ask)
    for point in range(1, len(unchanged.queries) + 1, max(1, len(unchanged.queries) // 6)):
        shelf = Shelf(numbered(40), cap, changes={point: change})
        came = read_sync(shelf, ask)
        stayed = [name for name in shelf.names if not name.startswith("new")]

        assert stayed == [name for name in came if name in stayed]
        assert len(came) == len(set(came))


@pytest.mark.parametrize("seed", range(60))
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
    came = read_sync(Shelf(names, cap, total=total, churn=churn), by(chance.choice([1, 1, 3, 8])))

    assert sorted(stay) == sorted(stay & set(came))
    assert len(came) == len(set(came))


def test_a_great_deletion_takes_few_requests(read: Read) -> None:
    """The server's total tells how far to step back."""
    shelf = Shelf(numbered(2000), changes={11: front(900)})
    came = read(shelf, by(1))

    assert numbered(2000)[900:] == [name for name in came if name >= "0900"]
    assert 25 > len(shelf.queries)


class Same(Shelf):
    """A server that answers with its first page, whatever is asked."""

    def _answer(self, path: str, query: dict[str, str]) -> httpx.Response:
        return super()._answer(path, {"limit": query["limit"]})


@AT_ONCE
@pytest.mark.parametrize("cap", [1, 2, 7])
@pytest.mark.parametrize("total", [lambda count: count, None], ids=["total", "no total"])
def test_a_server_that_ignores_the_offset(read: Read, ask: Ask, cap: int, total: Any) -> None:
    """It is an error, since nobody knows the rest, and no endless loop."""
    with pytest.raises(DecodeError, match="GET /api/v2/pools answers with the same items at any"):
        read(Same(numbered(10), cap, total=total), ask)


def test_a_server_that_ignores_the_offset_and_has_no_more(read: Read) -> None:
    """Its total says that this is all."""
    assert numbered(10) == read(Same(numbered(10)), by(1))


def test_a_server_that_counts_pages(read: Read) -> None:
    """One that takes the offset for the number of a page comes to an end."""

    class Pages(Shelf):
        def _answer(self, path: str, query: dict[str, str]) -> httpx.Response:
            return super()._answer(path, query | {"offset": str(int(query["offset"]) * 10)})

    came = read(Pages(numbered(100), 10), by(1))

    assert len(came) == len(set(came))


def test_a_server_without_an_order(read: Read) -> None:
    """It comes to an end, and nothing comes twice."""
    chance = random.Random(1)  # noqa: S311 - no secret
    shelf = Shelf(numbered(57), 7, churn=lambda shelf: chance.shuffle(shelf.names))
    came = read(shelf, by(1))

    assert len(came) == len(set(came))


def test_thousands_come_first_while_a_page_is_read(read: Read) -> None:
    """What was read is known again behind them."""

    def arrive(shelf: Shelf) -> None:
        shelf.names[:0] = [f"new {number}" for number in range(3000)]

    came = read(Shelf(numbered(300), changes={2: arrive}), by(1))

    assert numbered(300) == [name for name in came if not name.startswith("new")]


RUNS: Ask = lambda client: client.pages(get_dag_runs, "d")  # noqa: E731 - as by(1)


def test_by_cursor(read: Read) -> None:
    """The first page is asked for by offset, which tells the total; then the cursor leads."""
    shelf = Shelf(numbered(57), 20, cursors=True)

    assert numbered(57) == read(shelf, RUNS)
    assert [
        {"offset": "0", "limit": "100"},
        {"offset": "19", "cursor": "", "limit": "100"},
        {"cursor": "0019", "limit": "100"},
        {"cursor": "0039", "limit": "100"},
    ] == shelf.queries


@CAPS
@pytest.mark.parametrize("change", [front(1), front(30), back(30), middle(12), front(57)])
def test_a_change_behind_a_cursor(cap: int, change: Change) -> None:
    """What was there all the time comes exactly once."""
    for point in range(1, 8):
        shelf = Shelf(numbered(57), cap, cursors=True, changes={point: change})
        came = read_sync(shelf, RUNS)

        assert shelf.names == [name for name in came if name in shelf.names]
        assert len(came) == len(set(came))


@pytest.mark.parametrize(
    ("ask", "version"),
    [
        (RUNS, "3.2.1"),
        (lambda client: RUNS(client).concurrent(3), "3.3.2"),
        (lambda client: client.pages(get_dag_runs, "d", order_by="start_date"), "3.3.2"),
        (lambda client: client.pages(get_dag_runs, "d", offset=1), "3.3.2"),
    ],
    ids=["older", "concurrent", "ordered", "from an offset"],
)
def test_where_no_cursor_is_asked_for(read: Read, ask: Ask, version: str) -> None:
    """Offsets do what a cursor does not."""
    shelf = Shelf(numbered(57), 20, cursors=True)

    assert 56 <= len(read(shelf, ask, version))
    assert not any("cursor" in query for query in shelf.queries)


@CAPS
def test_a_server_that_ignores_the_cursor(read: Read, cap: int) -> None:
    """It goes on by offset, and no page is asked for in vain."""
    shelf = Shelf(numbered(57), cap)

    assert numbered(57) == read(shelf, RUNS)
    assert cap != 20 or 3 == len(shelf.queries)


@pytest.mark.parametrize("cursors", [["a"], ["a", "b"], ["a", "b", "c", "d"]])
def test_a_cursor_that_comes_again(read: Read, cursors: list[str]) -> None:
    """It is an error, and no endless loop."""
    number = itertools.count()

    def answer(_: httpx.Request) -> httpx.Response:
        one = next(number)
        found = {"next_cursor": cursors[one % len(cursors)], "total_entries": 9}
        return httpx.Response(200, json=found | {"dag_runs": [RUN_3 | {"dag_run_id": str(one)}]})

    with pytest.raises(DecodeError, match="gives a cursor again"):
        read(answer, RUNS)


def test_a_total_that_is_capped() -> None:
    """By a cursor, 3.3 counts no further than its limit: what the first page said stays."""
    found: list[dict[str, Any]] = [
        {"total_entries": 3, "total_entries_limit": None},
        {"total_entries": 3, "total_entries_limit": None},
        {"total_entries": 2, "total_entries_limit": 2, "next_cursor": "a"},
        {"total_entries": 2, "total_entries_limit": 2, "next_cursor": None},
    ]
    names = iter(["a", "b", "a", "c"])

    def answer(_: httpx.Request) -> httpx.Response:
        runs = [RUN_3 | {"dag_run_id": next(names)}]
        return httpx.Response(200, json={"dag_runs": runs} | found.pop(0))

    with Airflow(URL, version="3.3.2", transport=httpx.MockTransport(answer)) as airflow:
        pages = airflow.pages(get_dag_runs, "d")
        assert ["a", "b", "c"] == names_of(list(pages))
        assert (3, 3) == (pages.received, pages.total)


def test_a_list_without_pages(read: Read) -> None:
    """It is asked for once, without a limit, and equal items are left as they are."""
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        provider = {"package_name": "a", "description": "b", "version": "1"}
        return httpx.Response(200, json={"providers": [provider, provider], "total_entries": 2})

    came = read(answer, lambda client: client.pages(get_providers_1).concurrent(3), "2.11.2")

    assert (2, ["http://localhost/api/v1/providers"]) == (len(came), asked)


def test_items_that_are_texts(read: Read) -> None:
    """A tag is known by what it is."""
    tags = numbered(57)

    def answer(request: httpx.Request) -> httpx.Response:
        begin = int(request.url.params["offset"])
        return httpx.Response(200, json={"tags": tags[begin : begin + 7], "total_entries": 57})

    assert tags == read(answer, lambda client: client.pages(get_dag_tags))


BATCHES: dict[str, tuple[Ask, str]] = {
    "v1": (lambda client: client.pages(get_batch_1, body=ListDagRunsForm()), "2.0.2"),
    "v2": (
        lambda client: client.pages(
            get_list_dag_runs_batch, "~", body=DAGRunsBatchBody(dag_ids=["d"])
        ),
        "3.3.2",
    ),
    "concurrent": (
        lambda client: client.pages(
            get_list_dag_runs_batch, "~", body=DAGRunsBatchBody(page_limit=20)
        ).concurrent(2),
        "3.0.0",
    ),
}


@pytest.mark.parametrize(("ask", "version"), BATCHES.values(), ids=BATCHES.keys())
def test_a_post_that_lists(read: Read, ask: Ask, version: str) -> None:
    """Its pages are asked for in its body, beside what is there."""
    bodies: list[dict[str, Any]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        body = httpx.Response(200, content=request.content).json()
        bodies.append(body)
        size, begin = min(body["page_limit"], 20), body["page_offset"]
        runs = [RUN_3 | {"dag_run_id": name} for name in numbered(57)[begin : begin + size]]
        return httpx.Response(200, json={"dag_runs": runs, "total_entries": 57})

    assert numbered(57) == read(answer, ask, version)
    assert {0, 19, 38} == {body["page_offset"] for body in bodies}
    assert 1 == len({str(body.get("dag_ids")) for body in bodies})


def test_a_post_that_lists_all(read: Read) -> None:
    """Before 2.10.3 this one has no pages."""
    bodies: list[bytes] = []

    def answer(request: httpx.Request) -> httpx.Response:
        bodies.append(request.content)
        return httpx.Response(200, json={"task_instances": [], "total_entries": 0})

    def ask(client: Any) -> Any:
        return client.pages(get_tasks_batch_1, body=ListTaskInstanceForm())

    assert [] == read(answer, ask, "2.10.2") == read(answer, ask, "2.10.3")
    assert [b"{}", b'{"page_offset":0,"page_limit":100}'] == bodies


NO_PAGES: dict[str, Ask] = {
    "one thing": lambda client: client.pages(get_dag, "d"),
    "a change of a list": lambda client: client.pages(patch_dags, body={"is_paused": True}),
    "a change": lambda client: client.pages(post_clear_task_instances, "d", body={}),
    "no endpoint": lambda client: client.pages(Airflow),
    "no value": lambda client: client.pages(get_dag_runs, ""),
    "no limit": lambda client: client.pages(get_pools, limit=0),
    "less than no limit": lambda client: client.pages(get_pools, limit=-1),
    "no offset": lambda client: client.pages(get_pools, offset=-1),
    "a limit in a body": lambda client: client.pages(
        get_list_dag_runs_batch, "~", body=DAGRunsBatchBody(page_limit=0)
    ),
    "a cursor": lambda client: client.pages(get_dag_runs, "d", cursor=""),
}


@pytest.mark.parametrize("ask", NO_PAGES.values(), ids=NO_PAGES.keys())
@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_what_cannot_be_read_in_pages(client: Any, ask: Ask) -> None:
    """It is refused at once, before the first page is wanted."""
    airflow = client(URL, version="3.3.2")
    with pytest.raises(InvalidInputError):
        ask(airflow)


def test_the_size_of_a_page_and_where_to_begin(read: Read) -> None:
    """A limit is that of a page, and the offset where the list begins."""
    shelf = Shelf(numbered(57))
    came = read(shelf, lambda client: client.pages(get_pools, limit=10, offset=30))

    assert numbered(57)[30:] == came
    assert [("10", "30"), ("10", "39"), ("10", "48")] == [
        (query["limit"], query["offset"]) for query in shelf.queries
    ]


def test_deletions_before_the_begin(read: Read) -> None:
    """The reader steps back to where it began, and no further."""
    shelf = Shelf(numbered(57), changes={2: front(40)})
    came = read(shelf, lambda client: client.pages(get_pools, limit=10, offset=10))

    assert numbered(20)[10:] == came[:10]
    assert {"10"} == {query["offset"] for query in shelf.queries if int(query["offset"]) <= 10}


@pytest.mark.parametrize("requests", [0, -1, 1.5, float("nan"), float("inf"), None, True, "all"])
def test_a_number_of_requests_that_is_none(read: Read, requests: Any) -> None:
    """It is refused before any request."""
    shelf = Shelf(numbered(5))
    with pytest.raises(InvalidInputError):
        read(shelf, by(requests))

    assert [] == shelf.queries


def test_arguments_go_with_every_page(read: Read) -> None:
    """What the caller asks for stays the same from page to page."""
    shelf = Shelf(numbered(57), 20)
    read(shelf, lambda client: client.pages(get_pools, order_by=["-name"], pool_name_pattern="0%"))

    assert {("-name", "0%")} == {
        (query["order_by"], query["pool_name_pattern"]) for query in shelf.queries
    }


def test_so_many_requests_are_under_way() -> None:
    """Eight at once, and no more."""
    under_way = most = 0
    shelf = Shelf(numbered(2000))

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        for _ in range(5 + int(request.url.params["offset"]) % 5):
            await asyncio.sleep(0)
        under_way -= 1
        return shelf(request)

    async def main() -> list[str]:
        transport = httpx.MockTransport(answer)
        async with AsyncAirflow(URL, version="3.3.2", transport=transport) as client:
            return [pool.name async for pool in client.pools().concurrent(8)]

    assert numbered(2000) == asyncio.run(main())
    assert 8 == most


def test_threads_run_side_by_side() -> None:
    """Four pages are answered when all four were asked for, and not before."""
    shelf = Shelf(numbered(480))
    four = threading.Barrier(4, timeout=10)

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.params["offset"] != "0":
            four.wait()
        return shelf(request)

    with Airflow(URL, version="3.3.2", transport=httpx.MockTransport(answer)) as airflow:
        assert numbered(480) == [pool.name for pool in airflow.pools().concurrent(4)]


@AT_ONCE
def test_an_error_at_its_place(ask: Ask) -> None:
    """What comes before the page that fails is handed out, and nothing after it."""
    shelf = Shelf(numbered(1000))
    came: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503) if request.url.params["offset"] == "297" else shelf(request)

    with (
        Airflow(URL, version="3.3.2", transport=httpx.MockTransport(answer)) as airflow,
        pytest.raises(ServerError, match="503"),
    ):
        came.extend(pool.name for pool in ask(airflow))

    assert numbered(298) == came


@AT_ONCE
def test_whoever_stops_early(ask: Ask) -> None:
    """No thread is left, and no page is asked for that nobody came to."""
    shelf = Shelf(numbered(5000))
    before = threading.active_count()
    with Airflow(URL, version="3.3.2", transport=httpx.MockTransport(shelf)) as airflow:
        pools = iter(ask(airflow))
        assert "0000" == next(pools).name
        pools.close()

    assert before == threading.active_count()
    assert 1 == len(shelf.queries)


def test_each_iteration_begins_anew() -> None:
    """Two at once do not disturb each other, and progress is told of."""
    shelf = Shelf(numbered(57), 20)
    with Airflow(URL, version="3.3.2", transport=httpx.MockTransport(shelf)) as airflow:
        pages = airflow.pages(get_pools)
        assert (0, None) == (pages.received, pages.total)
        assert [(name, name) for name in numbered(57)] == [
            (one.name, other.name) for one, other in zip(pages, pages, strict=True)
        ]
        assert (57, 57) == (pages.received, pages.total)
        reading = iter(pages)
        next(reading)
        assert (20, 57) == (pages.received, pages.total)


def test_filters_of_our_own_leave_the_progress() -> None:
    """What the release cannot filter is received, and not handed out."""
    dags = [{"dag_id": name, "is_paused": name < "0010"} for name in numbered(57)]

    def answer(request: httpx.Request) -> httpx.Response:
        begin = int(request.url.params["offset"])
        return httpx.Response(200, json={"dags": dags[begin : begin + 20], "total_entries": 57})

    with Airflow(URL, version="2.0.2", transport=httpx.MockTransport(answer)) as airflow:
        paused = airflow.dags(paused=True)
        assert numbered(10) == [dag.dag_id for dag in paused]
        assert (57, 57) == (paused.received, paused.total)


def test_runs_of_two_dags_are_two(read: Read) -> None:
    """A run is known by its DAG and its id together; a mapped task by its index too."""
    runs = [RUN_3 | {"dag_id": dag, "dag_run_id": name} for dag in "ab" for name in numbered(30)]

    def answer(request: httpx.Request) -> httpx.Response:
        begin = int(request.url.params["offset"])
        return httpx.Response(200, json={"dag_runs": runs[begin : begin + 7], "total_entries": 60})

    assert [*numbered(30), *numbered(30)] == read(answer, lambda client: client.dag_runs())


@pytest.mark.parametrize("endpoint", [get_dags, get_task_instances])
def test_an_answer_without_its_items(endpoint: Any) -> None:
    """It is an error that names the request."""
    arguments = ("d", "r") if endpoint is get_task_instances else ()
    with (
        Airflow(
            "http://localhost",
            version="3.3.2",
            transport=httpx.MockTransport(lambda _: httpx.Response(200, json={})),
        ) as airflow,
        pytest.raises(DecodeError, match=r"GET /api/v2/dags.* answered without a list of"),
    ):
        list(airflow.pages(endpoint, *arguments))
