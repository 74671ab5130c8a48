"""The client for asyncio: what `_client` has, awaited."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, Self

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.exchanges import exchange_of
from airflow_openapi._runtime.gates import AT_ONCE, AsyncGate
from airflow_openapi._runtime.hiding import AsyncDiscreetStack
from airflow_openapi._runtime.retries import Attempts, ahold, sent
from airflow_openapi._runtime.steps import (
    AskServer,
    Begin,
    Chunk,
    Once,
    Open,
    Request,
    Sleep,
    Together,
    batch,
)
from airflow_rest import _flows, _http
from airflow_rest._base import Base
from airflow_rest._dags import Dags
from airflow_rest._faces import BasePages
from airflow_rest._listing import Listing, V
from airflow_rest._runs import Runs
from airflow_rest._tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from airflow_openapi._runtime.operation import Endpoint, P
    from airflow_openapi._runtime.paging import ListEndpoint
    from airflow_openapi._runtime.steps import Flow, Step, T


class AsyncAirflow(Dags, Runs, Tasks, Base[_http.AsyncTransport]):
    """As Airflow, for asyncio: the same methods, awaited; what they say stands there.

    Its connections belong to the event loop that it is first used in.
    """

    @staticmethod
    def _made(options: dict[str, Any]) -> tuple[_http.AsyncClient, AsyncGate, asyncio.Lock]:
        import asyncio  # noqa: PLC0415 - as long to import as a sixth of httpx

        http = _http.AsyncClient(**options, event_hooks={"request": [ahold]})
        return http, AsyncGate(asyncio.Semaphore(AT_ONCE), http.aclose), asyncio.Lock()

    async def close(self) -> None:
        """Close the connections; what other tasks are being answered just now ends before."""
        if self._owns:
            await self._known.gate.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    async def call(self, endpoint: Endpoint[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *endpoint*, the module of a generated endpoint, answers."""
        return await self._drive(_flows.call(endpoint, *args, **kwargs))

    def pages(
        self, endpoint: ListEndpoint[P, V], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPages[V]:
        """Return every item that *endpoint* lists, page after page as they are iterated."""
        return self._pages(Listing.of(endpoint, *args, **kwargs))

    def _pages(self, listing: Listing[V]) -> AsyncPages[V]:
        return AsyncPages(self, listing)

    async def _iterate(self, flow: Flow[object]) -> AsyncIterator[Any]:
        async with _Scope() as scope:
            with closing(flow):
                while (items := await self._run(batch(flow), scope)) is not None:
                    for item in items:
                        yield item

    async def _drive(self, flow: Flow[T]) -> T:
        async with _Scope() as scope:
            return await self._run(flow, scope)

    async def _run(self, flow: Flow[T], scope: _Scope) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    outcome = await self._take(step, scope)
                except Exception as error:  # noqa: BLE001 - it is the flow's to handle or to raise
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as end:
            value: T = end.value
            return value

    async def _take(self, step: Step, scope: _Scope) -> Any:  # noqa: PLR0911 - a case for each
        import asyncio  # noqa: PLC0415 - loaded by `_open`

        match step:
            case Request() | Open():
                return await self._run(sent(step), scope)
            case Once(request, opens):
                if opens:
                    await scope.aclose()
                reply = await self._send(request, stream=opens)
                return scope.opened(reply) if opens else reply
            case Begin():
                return Attempts(self._retry, time.monotonic())
            case Chunk():
                return await anext(scope.chunks, b"") if scope.chunks else b""
            case Sleep(seconds):
                await asyncio.sleep(seconds)
                return time.monotonic()
            case AskServer():
                known, before = self._known, self._known.failure
                if known.server:
                    return known.server
                async with known.lock:
                    return await self._drive(known.ask(_flows.detect(self._site), before))
            case Together(flows):
                async with asyncio.TaskGroup() as group:
                    tasks = [group.create_task(self._drive(flow)) for flow in flows]
                return [task.result() for task in tasks]
        raise AssertionError(f"only a flow that is iterated may yield {step}")

    async def _send(self, request: Request, *, stream: bool = False) -> _http.Response:
        import asyncio  # noqa: PLC0415 - loaded by `_open`

        loop = self._known.loop = self._known.loop or asyncio.get_running_loop()
        if loop is not asyncio.get_running_loop():
            raise InvalidInputError(
                "This AsyncAirflow was used in another event loop, which its connections belong "
                "to: make one in each function that asyncio.run is given"
            )
        async with self._known.gate:
            with _http.connecting(self._site, found=self._known.server is not None):
                http: _http.AsyncClient = self._known.http
                asked = _http.prepare(http, request, self._site, self._timeout, self._rate)
                return await _http.asend(http, asked, stream=stream, limit=self.largest_answer)


class AsyncPages(BasePages[AsyncAirflow, V], Generic[V]):
    """As Pages, to be iterated by `async for`."""

    def __aiter__(self) -> AsyncIterator[V]:
        return self._client._iterate(self._walk())  # noqa: SLF001 - a friend of this module


class _Scope(AsyncDiscreetStack):
    """What a flow opened, which is closed with it."""

    chunks: AsyncGenerator[bytes] | None = None

    def opened(self, reply: _http.Response) -> _http.Response:
        """Return *reply*, to be closed with this."""
        self.push_async_callback(exchange_of(reply).close, reply)
        self.chunks = _http.achunks(reply)
        self.push_async_callback(self.chunks.aclose)
        return reply
