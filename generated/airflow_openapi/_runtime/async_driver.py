"""What does the steps of a flow, by tasks: `driver`, awaited."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, AsyncIterator, Collection
from contextlib import closing
from typing import TYPE_CHECKING, Any

from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.exchanges import exchange_of
from airflow_openapi._runtime.hiding import AsyncDiscreetStack
from airflow_openapi._runtime.retries import Attempts, Retry, sent
from airflow_openapi._runtime.sending import achunks
from airflow_openapi._runtime.steps import (
    AskServer,
    Begin,
    Chunk,
    Once,
    Open,
    Request,
    Sleep,
    Start,
    Stop,
    Wait,
    batch,
)

if TYPE_CHECKING:
    from asyncio import Task

    import httpx

    from airflow_openapi._runtime.shared import Shared
    from airflow_openapi._runtime.steps import Flow, Step, T

__all__ = ["AsyncDriver"]


class AsyncDriver(ABC):
    """A client that drives flows on an event loop."""

    _known: Shared[Any]
    _retry: Retry

    @abstractmethod
    async def _send(self, request: Request, *, stream: bool = False) -> httpx.Response:
        """Send a request, once."""

    @abstractmethod
    def _detect(self) -> Flow[Any]:
        """Return what finds out what the server is."""

    def _stay(self) -> None:
        """Hold this to one event loop.

        Raises:
            InvalidInputError: It was used in another one, which its connections belong to.
        """
        import asyncio  # noqa: PLC0415 - whoever is here has loaded it

        loop = self._known.loop = self._known.loop or asyncio.get_running_loop()
        if loop is not asyncio.get_running_loop():
            raise InvalidInputError(
                f"This {type(self).__name__} was used in another event loop, which its connections "
                "belong to: make one in each function that asyncio.run is given"
            )

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
                except BaseException as error:  # noqa: BLE001 - it is the flow's to handle or to raise
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as end:
            value: T = end.value
            return value

    async def _take(self, step: Step, scope: _Scope) -> Any:  # noqa: C901, PLR0911 - a case for each
        import asyncio  # noqa: PLC0415 - whoever is here has loaded it

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
                self._stay()
                async with known.lock:
                    return await self._drive(known.ask(self._detect(), before))
            case Start(flow):
                return scope.started(asyncio.create_task(self._drive(flow())))
            case Wait(task):
                await asyncio.wait([task])
                return task.result()
            case Stop(tasks):
                return await _stop(tasks)
        raise AssertionError(f"only a flow that is iterated may yield {step}")


class _Scope(AsyncDiscreetStack):
    """What a flow opened and started, which ends with it."""

    chunks: AsyncGenerator[bytes] | None = None
    _tasks: set[Task[Any]] | None = None

    def started(self, task: Task[T]) -> Task[T]:
        """Return *task*, to be stopped with this."""
        if self._tasks is None:
            self._tasks = set()
            self.push_async_callback(_stop, self._tasks)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def opened(self, reply: httpx.Response) -> httpx.Response:
        """Return *reply*, to be closed with this."""
        self.push_async_callback(exchange_of(reply).close, reply)
        self.chunks = achunks(reply)
        self.push_async_callback(self.chunks.aclose)
        return reply


async def _stop(tasks: Collection[Task[Any]]) -> None:
    """Return when *tasks* have ended, even if this is cancelled meanwhile."""
    import asyncio  # noqa: PLC0415 - as above

    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
