from __future__ import annotations

from collections.abc import Callable

import httpx
import pytest

from airflow_rest import (
    Airflow,
    DecodeError,
)
from tests.wrapper.serving import Run, Server


def listing(total: int, cap: int, *, count: bool = True) -> Callable[..., httpx.Response]:
    """Return a server of *total* pools that gives at most *cap* of them at once."""

    def handler(request: httpx.Request) -> httpx.Response:
        offset = int(request.url.params["offset"])
        size = min(int(request.url.params["limit"]), cap)
        pools = [{"name": str(i), "slots": 1} for i in range(total)][offset : offset + size]
        return httpx.Response(
            200, json={"pools": pools} | ({"total_entries": total} if count else {})
        )

    return handler


@pytest.mark.parametrize("version", ["2.0.2", "3.3.2"])
@pytest.mark.parametrize("cap", [1, 7, 20, 57, 100])
@pytest.mark.parametrize("count", [True, False])
def test_every_page_whatever_the_cap(run: Run, version: str, cap: int, count: bool) -> None:
    """All 57 come, in order, whatever the server gives at once, and without a total too."""
    pools = run(listing(57, cap, count=count), "pools", version=version)

    assert [str(i) for i in range(57)] == [pool.name for pool in pools]


@pytest.mark.parametrize(("total", "asked"), [(0, 1), (100, 1), (101, 2)])
def test_no_page_is_asked_for_in_vain(run: Run, total: int, asked: int) -> None:
    """The server's total ends the walk."""
    log: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        log.append(request)
        return listing(total, 100)(request)

    run(handler, "pools")

    assert asked == len(log)


def test_a_listing_that_shrinks(run: Run) -> None:
    """An empty page ends the walk even where the total promises more."""

    def handler(request: httpx.Request) -> httpx.Response:
        names = ["a"] if request.url.params["offset"] == "0" else []
        pools = [{"name": name, "slots": 1} for name in names]
        return httpx.Response(200, json={"pools": pools, "total_entries": 5})

    assert 1 == len(run(handler, "pools"))


@pytest.mark.parametrize("answer", [{}, {"pools": None}, {"pools": 5}, {"pools": {"a": 1}}])
def test_an_answer_without_its_items(run: Run, answer: dict[str, object]) -> None:
    """It is an error, since an empty list would say that there are none."""
    server = Server(json={"total_entries": 1, **answer})

    with pytest.raises(DecodeError, match="GET /api/v2/pools answered without a list of pools"):
        run(server, "pools")


def test_a_page_is_asked_for_when_it_is_wanted() -> None:
    """Nothing is sent before the iteration, and each iteration starts anew."""
    server = Server(json={"pools": [{"name": "a", "slots": 1}], "total_entries": 1})
    with Airflow(
        "http://localhost", version="3.3.2", transport=httpx.MockTransport(server)
    ) as airflow:
        pools = airflow.pools()
        assert (0, 0, None) == (len(server.requests), pools.received, pools.total)
        assert ["a", "a"] == [pool.name for pool in [*pools, *pools]]
        assert (2, 1, 1) == (len(server.requests), pools.received, pools.total)


def test_the_filters_of_dags(run: Run) -> None:
    """What is given goes out under the name that both APIs have for it."""
    server = Server(json={"dags": [], "total_entries": 0})
    run(server, "dags", tags=["a", "b"], dag_id_pattern="x%", paused=True, version="2.11.2")

    assert {"tags": ["a", "b"], "dag_id_pattern": ["x%"], "paused": ["true"]} == {
        name: server.requests[0].url.params.get_list(name)
        for name in ("tags", "dag_id_pattern", "paused")
    }
