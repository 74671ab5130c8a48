from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_openapi import (
    Client,
    InvalidInputError,
    NotFoundError,
    aiter_items,
    iter_items,
)
from airflow_openapi.v1.api.dag_run import get_dag_runs_batch
from airflow_openapi.v1.models import ListDagRunsForm
from airflow_openapi.v2.api.dag import get_dag, patch_dags
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_openapi.v2.api.pool import get_pools
from tests.runtime.shelves import Shelf, numbered

Handler = Callable[[httpx.Request], httpx.Response]
Read = Callable[..., list[Any]]


def served(shelf: Shelf, items: str, name: str) -> Handler:
    """Return a server that answers *items*, whose *name* is what stands on the shelf."""

    def answer(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content or b"{}")
        sent = {key.removeprefix("page_"): value for key, value in body.items()}
        found = vars(shelf.answer({**request.url.params, **sent}))
        found[items] = [{name: one} for one in found.pop("things")]
        return httpx.Response(200, json=found)

    return answer


def client_of(handler: Handler) -> Client:
    """Return a client of that server."""
    return Client("http://localhost", httpx_args={"transport": httpx.MockTransport(handler)})


def read_sync(handler: Handler, endpoint: Any, *args: Any, **kwargs: Any) -> list[Any]:
    """Return all items that come."""
    return list(iter_items(client_of(handler), endpoint, *args, **kwargs))


def read_async(handler: Handler, endpoint: Any, *args: Any, **kwargs: Any) -> list[Any]:
    """Return all items that come, awaited."""

    async def main() -> list[Any]:
        return [item async for item in aiter_items(client_of(handler), endpoint, *args, **kwargs)]

    return asyncio.run(main())


@pytest.fixture(params=[read_sync, read_async], ids=["sync", "async"])
def read(request: pytest.FixtureRequest) -> Read:
    """Return a function that reads all that an endpoint lists."""
    found: Read = request.param
    return found


@pytest.mark.parametrize("cap", [1, 7, 100])
def test_every_item_comes(read: Read, cap: int) -> None:
    """All come, as what the endpoint lists, whatever the server gives at once."""
    pools = read(served(Shelf(numbered(57), cap), "pools", "name"), get_pools)

    assert numbered(57) == [pool.name for pool in pools]


def test_by_cursor(read: Read) -> None:
    """The newest release is taken for granted; an older one does not look at a cursor."""
    for cursors in (True, False):
        shelf = Shelf(numbered(57), 20, cursors=cursors)
        runs = read(served(shelf, "dag_runs", "dag_run_id"), get_dag_runs, "d", limit=30)

        assert numbered(57) == [run.dag_run_id for run in runs]
        assert "" == shelf.queries[1]["cursor"]
        assert {"30"} == {query["limit"] for query in shelf.queries}


def test_a_post_that_lists(read: Read) -> None:
    """Its pages are asked for in its body."""
    shelf = Shelf(numbered(57), 20)
    handler = served(shelf, "dag_runs", "dag_run_id")
    runs = read(handler, get_dag_runs_batch, body=ListDagRunsForm(dag_ids=["d"]))

    assert numbered(57) == [run.dag_run_id for run in runs]
    assert [(0, ["d"]), (19, ["d"]), (38, ["d"])] == [
        (query["offset"], query["dag_ids"]) for query in shelf.queries
    ]


def test_a_page_is_asked_for_when_it_is_wanted() -> None:
    """Nothing is sent before the first item is wanted, and the next page after the last of one."""
    shelf = Shelf(numbered(57), 20)
    pools = iter_items(client_of(served(shelf, "pools", "name")), get_pools)
    asked = [len(shelf.queries)]
    for _ in range(21):
        next(pools)
        asked.append(len(shelf.queries))

    assert [0, *[1] * 20, 2] == asked


def test_an_error_of_the_server(read: Read) -> None:
    """It is the one of the endpoint."""
    with pytest.raises(NotFoundError, match="GET /api/v2/dags/d/dagRuns"):
        read(lambda _: httpx.Response(404, json={"detail": "no"}), get_dag_runs, "d")


@pytest.mark.parametrize("iterate", [iter_items, aiter_items])
@pytest.mark.parametrize(
    ("endpoint", "arguments"),
    [
        (get_dag, {"dag_id": "d"}),
        (patch_dags, {"body": {"is_paused": True}}),
        (get_dag_runs, {"dag_id": ""}),
        (get_dag_runs, {"dag_id": "d", "cursor": ""}),
        (get_pools, {"limit": 0}),
        (Client, {}),
    ],
    ids=["one thing", "a change", "no id", "a cursor", "no limit", "no endpoint"],
)
def test_what_is_refused(iterate: Any, endpoint: Any, arguments: dict[str, Any]) -> None:
    """What cannot be read in pages is refused at once, before any request."""
    with pytest.raises(InvalidInputError):
        iterate(Client("http://localhost"), endpoint, **arguments)
