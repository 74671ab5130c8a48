"""Pages that are asked for before they are wanted: how many, in which order, and what is left."""

from __future__ import annotations

import asyncio
import gc
import signal
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import httpx
import pytest

from airflow_openapi._runtime.beside import Beside
from airflow_openapi.v2.api.dag_run import get_dag_runs
from airflow_rest import Airflow, AsyncAirflow
from tests.runtime.shelves import numbered
from tests.wrapper.test_listing import URL, Handler, Server

PATIENCE_S = 10.0


def page_of(request: httpx.Request) -> int:
    """Return the number of the page that is asked for, of a hundred items; they overlap by one."""
    return int(request.url.params["offset"]) // 99


def airflow_of(handler: Handler, **options: Any) -> Airflow:
    """Return a client of that server."""
    return Airflow(URL, version="3.3.2", transport=httpx.MockTransport(handler), **options)


async def until(holds: Callable[[], bool]) -> None:
    """Return once that holds, as it has to soon."""
    async with asyncio.timeout(PATIENCE_S):
        while not holds():  # noqa: ASYNC110 - it is about all tasks
            await asyncio.sleep(0)


@contextmanager
def no_thread_left() -> Generator[None]:
    """Check that what begins in this `with` ends in it."""
    before = set(threading.enumerate())
    yield
    assert set() == set(threading.enumerate()) - before


class Slow:
    """A server of 2000 pools whose pages are answered when it is told so; the first at once.

    Attributes:
        asked: The offsets that were asked for, in order.
        beside: How many others were under way at each.
        names: What it has.
    """

    def __init__(self) -> None:
        self.asked: list[int] = []
        self.beside: list[int] = []
        self._server = Server(numbered(2000))
        self.names = self._server.names
        self._under_way: dict[int, asyncio.Event] = {}

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        page = page_of(request)
        self.asked.append(int(request.url.params["offset"]))
        self.beside.append(len(self._under_way))
        if page:
            self._under_way[page] = asyncio.Event()
            try:
                await self._under_way[page].wait()
            finally:
                del self._under_way[page]
        return self._server(request)

    @property
    def under_way(self) -> list[int]:
        """The pages that are not answered yet."""
        return sorted(self._under_way)

    def answer(self, *pages: int) -> None:
        """Answer these."""
        for page in pages:
            self._under_way[page].set()


def read_slowly(use: Callable[[Slow, Any], Any]) -> Slow:
    """Return the server, after *use* read from it, three pages at once; no task is left."""
    server = Slow()

    async def main() -> None:
        transport = httpx.MockTransport(server)
        async with AsyncAirflow(URL, version="3.3.2", transport=transport) as client:
            await use(server, aiter(client.pools().concurrent(3)))
            await until(lambda: len(asyncio.all_tasks()) == 1)

    asyncio.run(main())
    return server


def test_a_page_is_handed_out_before_later_ones_are_in() -> None:
    """Three are under way from the first page on, and another begins as soon as one is taken."""

    async def use(server: Slow, pools: Any) -> None:
        assert numbered(100) == [(await anext(pools)).name for _ in range(100)]
        await until(lambda: server.under_way == [1, 2, 3])
        server.answer(1)
        assert numbered(199)[100:] == [(await anext(pools)).name for _ in range(99)]
        await until(lambda: server.under_way == [2, 3, 4])
        await pools.aclose()
        assert [] == server.under_way

    assert [0, 99, 198, 297, 396] == read_slowly(use).asked


def test_a_slow_page_stops_no_other() -> None:
    """Those after it are kept until it comes; no more than three are under way or kept."""

    async def use(server: Slow, pools: Any) -> None:
        for _ in range(100):
            await anext(pools)
        await until(lambda: server.under_way == [1, 2, 3])
        server.answer(2, 3)
        next_one = asyncio.ensure_future(anext(pools))
        await until(lambda: server.under_way == [1])
        for _ in range(99):
            await asyncio.sleep(0)
        assert [0, 99, 198, 297] == server.asked
        server.answer(1)
        assert "0100" == (await next_one).name
        assert numbered(397)[101:] == [(await anext(pools)).name for _ in range(296)]
        await until(lambda: server.under_way == [4, 5, 6])
        await pools.aclose()

    read_slowly(use)


def test_no_more_than_three_are_under_way() -> None:
    """And no fewer, until the end; then nothing is asked for any more."""

    async def use(server: Slow, pools: Any) -> None:
        def is_under_way(pages: list[int]) -> bool:
            return server.under_way == pages

        async def answer() -> None:
            for first in range(1, 21, 3):
                pages = [*range(first, min(first + 3, 21))]
                await until(partial(is_under_way, pages))
                server.answer(*reversed(pages))

        answering = asyncio.ensure_future(answer())
        assert numbered(2000) == [pool.name async for pool in pools]
        await answering

    server = read_slowly(use)
    assert (list(range(0, 2000, 99)), 2) == (server.asked, max(server.beside))


def test_the_next_page_by_cursor_comes_while_the_caller_works() -> None:
    """One is under way, and is not waited for."""
    server = Server(numbered(57), 20, cursors=True)
    goes_on = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.params.get("cursor"):
            assert goes_on.wait(PATIENCE_S)
        return server(request)

    with no_thread_left(), airflow_of(answer) as airflow:
        runs = iter(airflow.pages(get_dag_runs, "d").concurrent(8))
        assert numbered(20) == [next(runs).dag_run_id for _ in range(20)]
        goes_on.set()
        assert numbered(57)[20:] == [run.dag_run_id for run in runs]


def test_threads_run_side_by_side() -> None:
    """Four pages are answered when all four were asked for, and not before."""
    server = Server(numbered(480))
    four = threading.Barrier(4, timeout=PATIENCE_S)

    def answer(request: httpx.Request) -> httpx.Response:
        if page_of(request):
            four.wait()
        return server(request)

    with no_thread_left(), airflow_of(answer) as airflow:
        assert numbered(480) == [pool.name for pool in airflow.pools().concurrent(4)]


def left(pools: Any, how: str) -> None:
    """Leave an iteration after its first item."""
    match how:
        case "closed":
            iterator = iter(pools)
            next(iterator)
            iterator.close()
        case "broken off":
            for _ in pools:
                break
        case "raised":
            with pytest.raises(ZeroDivisionError):
                [1 // 0 for _ in pools]
        case _:
            cycle: list[Any] = [iter(pools)]
            next(cycle[0])
            cycle.append(cycle)
            del cycle
            gc.collect()


LEFT = ["closed", "broken off", "raised", "forgotten"]


@pytest.mark.parametrize("how", LEFT)
@pytest.mark.parametrize(("requests", "asked"), [(1, 1), (4, 5)])
def test_whoever_stops_early(requests: int, asked: int, how: str) -> None:
    """No thread is left, and no more is asked for than was under way."""
    server = Server(numbered(5000))
    with no_thread_left(), airflow_of(server) as airflow:
        left(airflow.pools().concurrent(requests), how)
        assert asked >= len(server.queries)


@pytest.mark.parametrize("how", LEFT)
def test_whoever_stops_while_the_server_is_away(how: str) -> None:
    """The pauses before further tries end at once, and nothing is tried again."""
    server = Server(numbered(5000))
    refused = threading.Semaphore(0)

    def answer(request: httpx.Request) -> httpx.Response:
        if not page_of(request):
            return server(request)
        refused.release()
        return httpx.Response(503, headers={"Retry-After": "40"})

    def asked() -> Iterator[object]:
        """Yield an item once all pages behind it were refused."""
        for pool in airflow.pools().concurrent(4):
            for _ in range(4):
                assert refused.acquire(timeout=PATIENCE_S)
            yield pool

    with no_thread_left(), airflow_of(answer) as airflow:
        left(asked(), how)
    assert not refused.acquire(blocking=False)


def test_whoever_stops_while_a_rate_is_kept() -> None:
    """Whoever waits for its moment gives it back, and asks nothing."""
    server = Server(numbered(5000))
    with no_thread_left(), airflow_of(server, rate=0.05) as airflow:
        left(airflow.pools().concurrent(4), "broken off")
        assert 1 == len(server.queries)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Have SIGINT interrupt, which a shell that started this in the background has it not do."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_a_key_that_interrupts() -> None:
    """Ctrl-C while a page is waited for leaves no thread."""
    server = Server(numbered(5000))

    def answer(request: httpx.Request) -> httpx.Response:
        if page_of(request) == 2:
            signal.raise_signal(signal.SIGINT)
        return server(request)

    with no_thread_left(), airflow_of(answer) as airflow, pytest.raises(KeyboardInterrupt):
        list(airflow.pools().concurrent(4))


@pytest.mark.parametrize("how", ["cancelled", "raised", "closed"])
def test_a_task_that_stops_early(how: str) -> None:
    """No task is left, and what was under way is cancelled."""

    async def use(server: Slow, pools: Any) -> None:
        async def read() -> None:
            async for pool in pools:
                if how == "raised" and pool.name == "0099":
                    raise ZeroDivisionError

        task = asyncio.ensure_future(read())
        await until(lambda: server.under_way == [1, 2, 3] or task.done())
        if how == "cancelled":
            task.cancel()
        if how == "closed":
            server.answer(1)
            await until(lambda: server.under_way == [2, 3, 4])
            task.cancel()
        await asyncio.wait([task])
        await pools.aclose()
        assert [] == server.under_way
        assert task.cancelled() == (how != "raised")
        assert how != "raised" or isinstance(task.exception(), ZeroDivisionError)

    read_slowly(use)


def test_rows_that_go_meanwhile_void_what_is_under_way() -> None:
    """What was asked for by offsets of before is ended before anything else is asked for."""

    async def use(server: Slow, pools: Any) -> None:
        for _ in range(100):
            await anext(pools)
        await until(lambda: server.under_way == [1, 2, 3])
        del server.names[:50]
        server.answer(1)
        assert "0100" == (await anext(pools)).name
        await until(lambda: server.under_way == [1, 2, 3])
        await pools.aclose()

    server = read_slowly(use)
    assert [0, 99, 198, 297, 49, 148, 247, 346] == server.asked
    assert [0, 0, 1, 2, 0, 0, 1, 2] == server.beside


def test_pages_that_were_taken_are_not_kept() -> None:
    """Of a list of any length, threads hold what is under way and no more."""
    with airflow_of(Server(numbered(5000))) as airflow:
        pools = iter(airflow.pools().concurrent(3))
        for _ in range(4000):
            next(pools)
        gc.collect()
        assert 3 >= sum(isinstance(one, Beside) for one in gc.get_objects())
        pools.close()  # type: ignore[attr-defined]


def test_pages_that_were_taken_are_not_kept_by_tasks() -> None:
    """As by threads."""

    async def main() -> int:
        transport = httpx.MockTransport(Server(numbered(5000)))
        async with AsyncAirflow(URL, version="3.3.2", transport=transport) as airflow:
            pools = aiter(airflow.pools().concurrent(3))
            for _ in range(4000):
                await anext(pools)
            gc.collect()
            kept = sum(isinstance(one, asyncio.Task) for one in gc.get_objects())
            await pools.aclose()  # type: ignore[attr-defined]
            return kept

    assert asyncio.run(main()) <= 3 + 1 + 3  # those under way, this one, and what each sends with
