from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_openapi.v2.api.dag import get_dag, get_dags
from airflow_openapi.v2.api.pool import delete_pool, post_pool
from airflow_openapi.v2.models import PoolBody
from airflow_rest import (
    Airflow,
    AsyncAirflow,
    InvalidInputError,
    NotFoundError,
    RateLimitError,
    Retry,
    ServerError,
)
from tests.wrapper.serving import RUN_3, Run

AT_ONCE = Retry(first_pause=0)
DAG = {"dag_id": "d", "is_paused": True}
POOL = PoolBody(name="p", slots=1)


class Failing:
    """A server that fails a few times, and answers then.

    Args:
        *faults: What comes before: a status or an error.
    """

    def __init__(self, *faults: int | Exception, then: httpx.Response | None = None) -> None:
        self.faults = list(faults)
        self.then = then or httpx.Response(200, json=DAG)
        self.asked: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.asked.append(f"{request.method} {request.url.path}")
        if not self.faults:
            return self.then
        fault = self.faults.pop(0)
        if isinstance(fault, Exception):
            raise fault
        return httpx.Response(fault, text="no")


def again(retry: Retry | None = AT_ONCE) -> Callable[[Any, httpx.MockTransport], Any]:
    """Return what makes a client that sends again as *retry* says."""
    return lambda client, transport: client(
        "http://localhost:8080", version="3.3.2", transport=transport, retry=retry
    )


FAULTS = [429, 502, 503, 504, httpx.ConnectError("refused"), httpx.ReadTimeout("slow")]


@pytest.mark.parametrize("fault", FAULTS)
def test_what_is_safe_is_sent_again(run: Run, fault: int | Exception) -> None:
    """A GET, and a PATCH that sets what it says."""
    server = Failing(fault, fault)
    assert "d" == run(server, "dag", "d", make=again()).dag_id
    other = Failing(fault, fault)
    assert run(other, "pause", "d", make=again()).is_paused

    assert (3, 3) == (len(server.asked), len(other.asked))


@pytest.mark.parametrize("fault", [500, 501, 404, 400, 401])
def test_what_stays_as_it_is_is_not(run: Run, fault: int) -> None:
    """An answer that Airflow gave itself is not asked for again."""
    server = Failing(fault)
    with pytest.raises(Exception, match=str(fault)):
        run(server, "call", get_dag, "d", make=again())

    assert 1 == len(server.asked)


@pytest.mark.parametrize("fault", [502, 503, 504, httpx.ReadTimeout("slow")])
def test_what_makes_something_is_not(run: Run, fault: int | Exception) -> None:
    """A POST may have reached Airflow: it goes out once."""
    server = Failing(fault)
    with pytest.raises((ServerError, httpx.ReadTimeout)):
        run(server, "call", post_pool, body=POOL, make=again())

    assert 1 == len(server.asked)


@pytest.mark.parametrize("fault", [429, httpx.ConnectError("refused"), httpx.PoolTimeout("full")])
def test_unless_it_surely_did_not_arrive(run: Run, fault: int | Exception) -> None:
    """Then a POST goes out again too."""
    server = Failing(fault, then=httpx.Response(201, json={"name": "p", "slots": 1}))
    run(server, "call", post_pool, body=POOL, make=again())

    assert 2 == len(server.asked)


def test_at_most_so_often(run: Run) -> None:
    """After the last try its answer is the error, with a note of how many there were."""
    server = Failing(*[503] * 9)
    with pytest.raises(ServerError, match="503"):
        run(server, "dag", "d", make=again(Retry(tries=3, first_pause=0)))
    assert 3 == len(server.asked)

    server = Failing(*[429] * 9)
    with pytest.raises(RateLimitError):
        run(server, "dag", "d", make=again(None))
    assert 1 == len(server.asked)


def test_a_server_that_asks_for_longer_than_there_is(run: Run) -> None:
    """It is told at once, not after the deadline."""
    slow = httpx.Response(503, headers={"Retry-After": "3600"})
    server = Failing(then=slow)
    with pytest.raises(ServerError):
        run(server, "dag", "d", make=again())

    assert 1 == len(server.asked)


def test_detection_and_pages_are_sent_again(run: Run) -> None:
    """All that goes out does: the question which Airflow this is, and each page."""
    pages = itertools.cycle([503, 200, 502, 200])

    def handler(request: httpx.Request) -> httpx.Response:
        if (status := next(pages)) != 200:
            return httpx.Response(status)
        if request.url.path.endswith("/version"):
            return httpx.Response(200, json={"version": "3.3.2"})
        dags = [{"dag_id": "d0"}, {"dag_id": "d1"}][int(request.url.params["offset"]) :][:1]
        return httpx.Response(200, json={"dags": dags, "total_entries": 2})

    def make(client: Any, transport: httpx.MockTransport) -> Any:
        return client("http://localhost:8080", transport=transport, retry=AT_ONCE)

    found = run(handler, "pages", get_dags, make=make, limit=1)

    assert ["d0", "d1"] == [dag.dag_id for dag in found]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_wait_survives(run: Run, fault: int | Exception) -> None:
    """One poll that fails does not end it."""
    server = Failing(fault, then=httpx.Response(200, json=RUN_3 | {"state": "success"}))
    queued = run(Failing(then=httpx.Response(200, json=RUN_3)), "dag_run", "d", "r")

    assert "success" == run(server, "wait", queued, make=again()).state


def test_a_delete_that_found_nothing_the_second_time(run: Run) -> None:
    """It is not found, and a note tells that the try before may have been what deleted it."""
    server = Failing(502, then=httpx.Response(404, json={"detail": "no such pool"}))
    with pytest.raises(NotFoundError) as caught:
        run(server, "call", delete_pool, "p", make=again())

    assert ["It was tried 2 times"] == [note[:20] for note in caught.value.__notes__]


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize(
    "options", [{"retry": 5}, {"retry": "often"}, {"rate": 0}, {"rate": "1"}, {"timeout": "long"}]
)
def test_limits_that_are_none(client: Any, options: dict[str, object]) -> None:
    """They are refused when the client is made, and when another is made of it."""
    with pytest.raises(InvalidInputError, match=next(iter(options))):
        client("http://localhost:8080", **options)
    with pytest.raises(InvalidInputError, match=next(iter(options))):
        client("http://localhost:8080").with_options(**options)


def test_other_limits_for_one_call() -> None:
    """A copy has its own; the client that it is of keeps those it had."""
    server = Failing(*[503] * 9)
    transport = httpx.MockTransport(server)
    with Airflow("http://localhost:8080", version="3.3.2", transport=transport) as airflow:
        with pytest.raises(ServerError):
            airflow.with_options(retry=None).dag("d")
        assert 1 == len(server.asked)
        with pytest.raises(ServerError):
            airflow.with_options(retry=Retry(tries=2, first_pause=0)).dag("d")
        assert 3 == len(server.asked)
