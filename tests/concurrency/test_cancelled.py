"""Tasks that are cancelled, and what was begun and not ended."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

from airflow_rest import Airflow, AsyncAirflow, DagRun, InvalidInputError, Login
from tests.concurrency.extent import FULL
from tests.concurrency.uses import ause, use

if TYPE_CHECKING:
    from tests.concurrency.airflow3 import Airflow3

PATIENCE_S = 10.0
RUN = DagRun(dag_id="d", run_id="r")


async def until(holds: Callable[[], bool]) -> None:
    """Return once that holds, as it has to soon."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds():  # noqa: ASYNC110 - it is about another thread, or all tasks
            await asyncio.sleep(0.01)


def in_loop(work: Coroutine[Any, Any, None]) -> None:
    """Run *work* with all that asyncio checks; nothing may be told of that nobody waits for."""
    told: list[dict[str, Any]] = []

    async def run() -> None:
        asyncio.get_running_loop().set_exception_handler(lambda _, what: told.append(what))
        await work
        await until(lambda: len(asyncio.all_tasks()) == 1)

    asyncio.run(run(), debug=True)
    gc.collect()
    assert [] == told


async def cancelled(airflow: AsyncAirflow, number: int, after_s: float) -> bool:
    """Use *airflow* as `ause` does; return whether that was cancelled, as it is after *after_s*."""
    try:
        async with asyncio.timeout(after_s):
            await ause(airflow, number)
    except TimeoutError:
        return True
    return False


async def is_sound(airflow: AsyncAirflow, server: Airflow3) -> None:
    """Check that *airflow* goes on, and that it keeps no more connections than it uses again."""
    await asyncio.gather(*(ause(airflow, number) for number in range(16)))
    pool = airflow._known.http._transport._pool
    assert [] == pool._requests
    assert all(connection.is_idle() for connection in pool.connections)
    await until(lambda: len(server.connected) == len(pool.connections))


@pytest.mark.parametrize("seed", range(20 if FULL else 2))
def test_tasks_that_are_cancelled_anywhere(server: Airflow3, seed: int) -> None:
    """Whatever a task was about, it leaves nothing behind, and takes nothing from others."""
    chance = Random(seed)  # noqa: S311 - it decides when
    server.pause_s = 0.002

    async def work() -> None:
        outcomes: list[bool] = []
        for _ in range(2):
            async with AsyncAirflow(server.url, Login("a", "b")) as airflow:
                calls = (cancelled(airflow, one, chance.expovariate(3)) for one in range(48))
                outcomes += await asyncio.gather(*calls)
                await is_sound(airflow, server)
            await until(lambda: not server.connected)
        assert {False, True} == set(outcomes)

    in_loop(work())


def test_a_group_that_fails(server: Airflow3) -> None:
    """The tasks of a TaskGroup are cancelled with the one that fails."""

    async def together(*calls: Coroutine[Any, Any, None]) -> None:
        async with asyncio.TaskGroup() as group:
            for call in calls:
                group.create_task(call)

    async def fail() -> None:
        await until(lambda: server.counts["dag"] > 3)
        raise InvalidInputError("enough")

    async def work() -> None:
        async with AsyncAirflow(server.url, Login("a", "b")) as airflow:
            with pytest.raises(ExceptionGroup, match="TaskGroup"):
                await together(fail(), *(ause(airflow, number) for number in range(200)))
            await is_sound(airflow, server)

    in_loop(work())


def test_a_cancelled_login_is_another_tasks(server: Airflow3) -> None:
    """Who waited for the login of a task that is cancelled logs in."""
    server.hold()

    async def work() -> None:
        async with AsyncAirflow(server.url, Login("a", "b"), version="3.3.2") as airflow:
            tasks = [asyncio.create_task(airflow.dag(f"dag-{number}")) for number in range(9)]
            await until(lambda: server.counts["login"] == 1)
            tasks[0].cancel()
            server.release()
            found = await asyncio.gather(*tasks, return_exceptions=True)
            assert asyncio.CancelledError is type(found[0])
            assert [f"dag-{number}" for number in range(1, 9)] == [
                getattr(one, "dag_id", one) for one in found[1:]
            ]

    in_loop(work())


def test_a_cancelled_trigger_tells_the_run(server: Airflow3) -> None:
    """Nobody can tell whether it was made, so that the caller learns its id."""
    server.hold()

    async def work() -> None:
        async with AsyncAirflow(server.url, Login("a", "b"), version="3.3.2") as airflow:
            task = asyncio.create_task(airflow.trigger("d", run_id="mine"))
            await until(lambda: server.counts["login"] == 1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError) as caught:
                await task
            assert "run_id='mine'" in caught.value.__notes__[0]

    in_loop(work())


@pytest.mark.parametrize("left", ["closed", "broken off", "forgotten"])
@pytest.mark.parametrize("what", ["logs", "pages", "concurrent"])
def test_what_is_read_half_way(server: Airflow3, what: str, left: str) -> None:
    """It is closed with the loop that it is read in, or with its end."""

    async def work() -> None:
        async with AsyncAirflow(server.url, Login("a", "b")) as airflow:
            pages = airflow.dag_runs("d").concurrent(2 if what == "concurrent" else 1)
            found: Any = aiter(airflow.logs(RUN, "t") if what == "logs" else pages)
            if left == "broken off":
                async for _ in found:
                    break
            else:
                await anext(found)
            if left == "closed":
                await found.aclose()
            del found, pages
            await until(lambda: len(asyncio.all_tasks()) == 1)
            await is_sound(airflow, server)
        await until(lambda: not server.connected)

    in_loop(work())


def test_a_thread_reads_half_way(server: Airflow3) -> None:
    """As with tasks: what is left is closed."""
    with Airflow(server.url, Login("a", "b")) as airflow:
        runs = airflow.dag_runs("d")
        for found in (airflow.logs(RUN, "t"), iter(runs), iter(runs.concurrent(3))):
            next(found)
        del found
        assert [] == airflow._known.http._transport._pool._requests
        use(airflow, 3)


def test_a_closed_client(server: Airflow3) -> None:
    """It says so, and so do its copies, in any thread; closing twice is fine."""
    airflow = Airflow(server.url, Login("a", "b"))
    copy = airflow.with_options(timeout=5)
    copy.close()
    lines = airflow.logs(RUN, "t")
    next(lines)
    airflow.close()
    airflow.close()

    with ThreadPoolExecutor() as pool:
        for one in (airflow, copy):
            error = pool.submit(one.dag, "d").exception()
            assert isinstance(error, InvalidInputError)
            assert "was closed" in str(error)
    del lines
    asyncio.run(until(lambda: not server.connected))


def test_a_client_that_is_closed_while_others_ask(server: Airflow3) -> None:
    """What was sent is answered; what was not is not; then no connection is open."""
    server.hold()
    airflow = Airflow(server.url, Login("a", "b"), version="3.3.2")
    with ThreadPoolExecutor(150) as pool:
        found = [pool.submit(airflow.dag, f"dag-{number}") for number in range(150)]
        asyncio.run(until(lambda: server.counts["login"] == 1))
        airflow.close()
        asyncio.run(until(lambda: sum(one.done() for one in found) >= 50))  # who has no place
        server.release()
        outcomes = [one.exception() or one.result().dag_id for one in found]

    answered = [one for one in outcomes if isinstance(one, str)]
    assert server.counts["dag"] == len(answered)
    assert {InvalidInputError} == {type(one) for one in outcomes if not isinstance(one, str)}
    asyncio.run(until(lambda: not server.connected))


def test_a_client_that_is_closed_while_other_tasks_ask(server: Airflow3) -> None:
    """As with threads."""
    server.hold()

    async def work() -> None:
        airflow = AsyncAirflow(server.url, Login("a", "b"), version="3.3.2")
        calls: list[asyncio.Task[Any]] = [
            asyncio.create_task(airflow.dag(f"dag-{number}")) for number in range(150)
        ]
        await until(lambda: server.counts["login"] == 1)
        await airflow.close()
        await airflow.close()
        await until(lambda: sum(one.done() for one in calls) >= 50)  # who has no place
        server.release()
        found = await asyncio.gather(*calls, return_exceptions=True)
        answered = [one for one in found if not isinstance(one, BaseException)]
        assert server.counts["dag"] == len(answered) > 0
        assert {InvalidInputError} == {type(one) for one in found if one not in answered}
        await until(lambda: not server.connected)
        with pytest.raises(InvalidInputError, match="was closed"):
            await airflow.with_options(timeout=5).dag("d")

    in_loop(work())
