"""One client, shared by many threads or tasks."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import httpx

from airflow_openapi._runtime.gates import AT_ONCE
from airflow_rest import Airflow, AsyncAirflow, Dag, Login, ServerError
from tests.concurrency.extent import FULL
from tests.concurrency.uses import KINDS, ause, use

if TYPE_CHECKING:
    from tests.concurrency.airflow3 import Airflow3

THREADS = 64
TASKS = 1000


def test_threads_get_their_own_answers(server: Airflow3) -> None:
    """Each of 64 threads does each kind of thing; all ask once what the server is, and log in."""
    with Airflow(server.url, Login("a", "b")) as airflow, ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(lambda number: use(airflow, number), range(THREADS * 4)))

    assert (1, 1) == (server.counts["version"], server.counts["login"])


def test_tasks_get_their_own_answers(server: Airflow3) -> None:
    """Each of 1,000 tasks does something, all at once; the server is asked once what it is."""

    async def ask() -> None:
        async with AsyncAirflow(server.url, Login("a", "b")) as airflow:
            every = TASKS if FULL else TASKS // 10
            kinds = (one if one < every else one * KINDS for one in range(TASKS))
            await asyncio.gather(*(ause(airflow, number) for number in kinds))

    asyncio.run(ask())

    assert (1, 1) == (server.counts["version"], server.counts["login"])
    assert TASKS // KINDS // (1 if FULL else 10) == server.counts["trigger"]


def test_who_finds_no_connection_waits(server: Airflow3) -> None:
    """No time limit is for waiting on others, not even one that was given."""
    server.pause_s = 0.1
    timeout = httpx.Timeout(30.0, pool=0.01)

    async def ask() -> None:
        async with AsyncAirflow(server.url, Login("a", "b"), timeout=timeout) as airflow:
            calls = (airflow.dag(f"dag-{number}") for number in range(3 * AT_ONCE))
            dags = await asyncio.gather(*calls)
        assert [f"dag-{number}" for number in range(3 * AT_ONCE)] == [dag.dag_id for dag in dags]

    asyncio.run(ask())

    assert AT_ONCE >= server.most_connected


def test_open_logs_are_beside_the_others(server: Airflow3) -> None:
    """Whoever reads more logs at once than there are places can still ask something else."""

    async def ask() -> None:
        async with AsyncAirflow(server.url, Login("a", "b")) as airflow:
            runs = [await airflow.dag_run(f"dag-{number}", "r") for number in range(AT_ONCE + 5)]
            logs = [airflow.logs(run, "t") for run in runs]
            first = await asyncio.gather(*(anext(one) for one in logs))
            assert AT_ONCE + 5 == len(first)
            assert "other" == (await airflow.dag("other")).dag_id
            for one in logs:
                await one.aclose()  # type: ignore[attr-defined]

    asyncio.run(ask())


def test_threads_that_waited_for_a_detection_fail_with_it(server: Airflow3) -> None:
    """A server that is away is not asked by one thread after the other; the next call asks anew."""
    server.broken, server.pause_s = THREADS, 0.5
    with (
        Airflow(server.url, Login("a", "b"), retry=None) as airflow,
        ThreadPoolExecutor(THREADS) as pool,
    ):
        found = [pool.submit(airflow.dag, "d") for _ in range(THREADS)]
        errors = [one.exception() for one in found]
        asked = server.counts["version"]
        server.broken = 0

        assert "d" == airflow.dag("d").dag_id

    assert 8 > asked  # a thread that comes when the first has failed asks for itself
    assert {ServerError} == {type(error) for error in errors}
    assert THREADS == len({id(error) for error in errors})


def test_tasks_that_waited_for_a_detection_fail_with_it(server: Airflow3) -> None:
    """A server that is away is asked by one task; the next call asks anew."""
    server.broken = TASKS

    async def ask() -> list[BaseException | Dag]:
        async with AsyncAirflow(server.url, Login("a", "b"), retry=None) as airflow:
            calls = (airflow.dag("d") for _ in range(TASKS))
            found = await asyncio.gather(*calls, return_exceptions=True)
            server.broken = 0
            assert "d" == (await airflow.dag("d")).dag_id
            return found

    errors = asyncio.run(ask())

    assert 2 == server.counts["version"]
    assert {ServerError} == {type(error) for error in errors}
    assert TASKS == len({id(error) for error in errors})
