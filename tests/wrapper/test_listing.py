from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
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
from tests.runtime.shelves import CHANGES, Change, Shelf, numbered
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


class Server(Shelf):
    """A server of pools and of runs."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        with self._lock:
            found = vars(self.answer(request.url.params))
        names = found.pop("things")
        if request.url.path.endswith("pools"):
            found["pools"] = [POOL | {"name": name} for name in names]
        else:
            found["dag_runs"] = [RUN_3 | {"dag_run_id": name} for name in names]
        return httpx.Response(200, json=found)


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


def by(requests: int) -> Ask:
    """Return what asks for all pools, with that many requests at once."""
    return lambda client: client.pages(get_pools).concurrent(requests)


AT_ONCE = pytest.mark.parametrize("ask", [by(1), by(4)], ids=["sequential", "concurrent"])


@AT_ONCE
@pytest.mark.parametrize("cap", [1, 2, 7, 20, 100])
def test_whatever_the_cap(read: Read, ask: Ask, cap: int) -> None:
    """All come, once, in order."""
    assert numbered(57) == read(Server(numbered(57), cap), ask)


@AT_ONCE
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_change_at_every_point(read: Read, ask: Ask, change: Change) -> None:
    """What was there all the time comes exactly once, whenever the change is."""
    for point in range(1, 8):
        server = Server(numbered(40), 7, changes={point: change})
        came = read(server, ask)
        stayed = [name for name in server.names if not name.startswith("new")]

        assert stayed == [name for name in came if name in stayed]
        assert len(came) == len(set(came))


def test_a_server_that_ignores_the_offset(read: Read) -> None:
    """It is an error that names the request."""
    server = Server(numbered(10), total=None)

    def answer(request: httpx.Request) -> httpx.Response:
        return server(httpx.Request("GET", request.url.copy_remove_param("offset")))

    with pytest.raises(DecodeError, match="GET /api/v2/pools answers with the same items at any"):
        read(answer, by(1))


RUNS: Ask = lambda client: client.pages(get_dag_runs, "d")  # noqa: E731 - as by(1)


@pytest.mark.parametrize("requests", [1, 8])
def test_by_cursor(read: Read, requests: int) -> None:
    """The first page is asked for by offset, which tells the total; then the cursor leads."""
    server = Server(numbered(57), 20, cursors=True)

    assert numbered(57) == read(server, lambda client: RUNS(client).concurrent(requests))
    assert [
        {"offset": "0", "limit": "100"},
        {"offset": "19", "cursor": "", "limit": "100"},
        {"cursor": "0019", "limit": "100"},
        {"cursor": "0039", "limit": "100"},
    ] == server.queries


def test_where_no_cursor_is_asked_for(read: Read) -> None:
    """Offsets do what a cursor does not."""
    server = Server(numbered(57), 20, cursors=True)

    assert numbered(57) == read(server, RUNS, "3.2.1")
    assert not any("cursor" in query for query in server.queries)


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
        bodies.append(request.content.replace(b" ", b""))
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


@pytest.mark.parametrize("requests", [0, -1, 1.5, float("nan"), float("inf"), None, True, "all"])
def test_a_number_of_requests_that_is_none(read: Read, requests: Any) -> None:
    """It is refused before any request."""
    server = Server(numbered(5))
    with pytest.raises(InvalidInputError):
        read(server, by(requests))

    assert [] == server.queries


def test_arguments_go_with_every_page(read: Read) -> None:
    """What the caller asks for stays the same from page to page."""
    server = Server(numbered(57), 20)
    read(server, lambda client: client.pages(get_pools, order_by=["-name"], pool_name_pattern="0%"))

    assert {("-name", "0%")} == {
        (query["order_by"], query["pool_name_pattern"]) for query in server.queries
    }


@AT_ONCE
def test_an_error_at_its_place(ask: Ask) -> None:
    """What comes before the page that fails is handed out, and nothing after it."""
    server = Server(numbered(1000))
    came: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503) if request.url.params["offset"] == "297" else server(request)

    with (
        Airflow(URL, version="3.3.2", transport=httpx.MockTransport(answer)) as airflow,
        pytest.raises(ServerError, match="503"),
    ):
        came.extend(pool.name for pool in ask(airflow))

    assert numbered(298) == came


def test_each_iteration_begins_anew() -> None:
    """Two at once do not disturb each other, and progress is told of."""
    server = Server(numbered(57), 20)
    with Airflow(URL, version="3.3.2", transport=httpx.MockTransport(server)) as airflow:
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
