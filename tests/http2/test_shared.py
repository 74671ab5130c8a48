"""A connection of HTTP/2 that many requests share, which a transport of the caller's speaks."""

from __future__ import annotations

import asyncio
from random import Random

import httpx
import pytest

from airflow_openapi._runtime.failures import LargeAnswerError
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_rest import Airflow, AsyncAirflow, DagRun, Login
from tests.concurrency.airflow3 import ITEMS
from tests.concurrency.extent import FULL
from tests.concurrency.test_cancelled import cancelled, in_loop, is_sound, until
from tests.concurrency.uses import KINDS, ause, use
from tests.http2.serving import HUGE, Airflow3Http2

RUN = DagRun(dag_id="d", run_id="r")


def one(server: Airflow3Http2) -> Airflow:
    """Return a client."""
    transport = server.transport(httpx.HTTPTransport)
    return Airflow(server.url, Login("a", "b"), transport=transport)


def another(server: Airflow3Http2) -> AsyncAirflow:
    """Return a client for asyncio."""
    transport = server.transport(httpx.AsyncHTTPTransport)
    return AsyncAirflow(server.url, Login("a", "b"), transport=transport, retry=None)


def test_one_after_the_other(server: Airflow3Http2) -> None:
    """Each verb does over HTTP/2 what it does over HTTP/1.1, on a single connection."""
    with one(server) as airflow:
        for number in range(KINDS):
            if number != 2:  # of several threads
                use(airflow, number)
        assert [b"HTTP/2"] == [
            airflow._known.http.get(f"{server.url}/api/v2/version").extensions["http_version"]
        ]
    assert 1 == server.most_connected


def test_many_tasks(server: Airflow3Http2) -> None:
    """Those of 64 tasks, and a list with 8 requests at once, share a single connection."""

    async def work() -> None:
        async with another(server) as airflow:
            await airflow.dag("d")
            await asyncio.gather(*(ause(airflow, number) for number in range(64)))
            runs = airflow.pages(get_dag_runs, "d", limit=2).concurrent(8)
            assert ITEMS == len([run async for run in runs])

    in_loop(work())
    assert 1 == server.most_connected


@pytest.mark.parametrize("seed", range(20 if FULL else 2))
def test_tasks_that_are_cancelled_anywhere(server: Airflow3Http2, seed: int) -> None:
    """One takes nothing from the others on its connection: what it asked for is read to its end."""
    chance = Random(seed)  # noqa: S311 - it decides when
    server.pause_s = 0.002

    async def work() -> None:
        async with another(server) as airflow:
            await airflow.dag("d")
            calls = (cancelled(airflow, number, chance.expovariate(3)) for number in range(48))
            assert {False, True} == set(await asyncio.gather(*calls))
            await is_sound(airflow, server)
        await until(lambda: not server.connected)

    in_loop(work())


def test_what_is_large(server: Airflow3Http2) -> None:
    """A body or a log larger than a window goes through; an answer above the limit is refused."""
    with one(server) as airflow:
        airflow.trigger("d", conf={"text": "x" * 1_000_000})
        lines = airflow.logs(RUN, "huge")
        assert HUGE == sum(1 for _ in lines)
        airflow.largest_answer = 1000
        with pytest.raises(LargeAnswerError):
            list(airflow.dag_runs("d"))
        airflow.largest_answer = 100_000
        assert ITEMS == len(list(airflow.dag_runs("d")))
