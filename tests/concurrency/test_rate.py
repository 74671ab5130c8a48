"""A limit of requests a second."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from airflow_openapi._runtime.retries import Rate
from airflow_rest import Airflow, AsyncAirflow, InvalidInputError, Login, Retry
from tests.concurrency.uses import ause, use

if TYPE_CHECKING:
    from tests.concurrency.airflow3 import Airflow3

RATE = 100
RETRY = Retry(first_pause=0.01)
# Of what the server sees; what is late on its way makes it seem a little faster.
MARGIN = 0.9


def test_moments_are_a_gap_apart() -> None:
    """A request that comes late waits for nobody, and leaves nothing for others to catch up."""
    rate = Rate(4)

    assert [10.0, 10.25, 10.5, 12.0, 12.25] == [rate.moment(now) for now in (10, 10, 10, 12, 12)]


def test_a_moment_that_is_given_back_is_used() -> None:
    """The next request gets it, unless it is over."""
    rate = Rate(4)
    moments = [rate.moment(10.0) for _ in range(4)]
    rate.give_back(moments[3])
    rate.give_back(moments[1])

    assert [10.25, 10.75, 11.0] == [rate.moment(10.1) for _ in range(3)]
    rate.give_back(11.0)
    assert [12.0, 12.25] == [rate.moment(12.0) for _ in range(2)]


@pytest.mark.parametrize("rate", [0, -1, float("nan"), float("inf"), "5"])
def test_what_is_no_rate(rate: float) -> None:
    """It is refused."""
    with pytest.raises(InvalidInputError, match="above 0"):
        Airflow("http://localhost:8080", rate=rate)


def check(server: Airflow3) -> None:
    """Check that no request came before its moment, whatever it was for."""
    times = sorted(server.times)
    assert {"version", "login", "dag", "runs", "logs", "trigger"} <= set(server.counts)
    assert 40 < len(times)
    assert MARGIN * (len(times) - 1) / RATE <= times[-1] - times[0]


def test_threads_keep_to_it(server: Airflow3) -> None:
    """Threads, pages at once, retries, detection, logins and a copy count alike."""
    with Airflow(server.url, Login("a", "b"), rate=RATE, retry=RETRY) as airflow:
        airflow.dag("d")
        server.forget_tokens()
        server.broken = 3
        with ThreadPoolExecutor(16) as pool:
            copy = airflow.with_options(timeout=20)
            list(pool.map(lambda number: use([airflow, copy][number % 2], number), range(16)))

    assert 2 == server.counts["login"]
    check(server)


def test_tasks_keep_to_it(server: Airflow3) -> None:
    """As threads do."""

    async def ask() -> None:
        async with AsyncAirflow(server.url, Login("a", "b"), rate=RATE, retry=RETRY) as airflow:
            await airflow.dag("d")
            server.forget_tokens()
            server.broken = 3
            await asyncio.gather(*(ause(airflow, number) for number in range(16)))

    asyncio.run(ask())

    assert 2 == server.counts["login"]
    check(server)


def test_who_is_cancelled_takes_no_time_from_others(server: Airflow3) -> None:
    """A thousand requests that are not made do not hold up the next."""

    async def ask() -> None:
        async with AsyncAirflow(server.url, rate=0.5, version="3.3.2") as airflow:
            tasks = [asyncio.create_task(airflow.dag("d")) for _ in range(1000)]
            while not server.counts:  # noqa: ASYNC110 - they come in another thread
                await asyncio.sleep(0.01)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            async with asyncio.timeout(10):
                await asyncio.gather(airflow.dag("d"), return_exceptions=True)

    asyncio.run(ask())

    assert 2 == sum(server.counts.values())
