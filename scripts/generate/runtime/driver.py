"""What does the steps of a flow, by threads. `async_driver` is its twin."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, Self

from airflow_openapi._runtime.hiding import forget
from airflow_openapi._runtime.lazy import load
from airflow_openapi._runtime.retries import Attempts, Retry, sent
from airflow_openapi._runtime.sending import chunks
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

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.shared import Shared
    from airflow_openapi._runtime.steps import Flow, Step, T

__all__ = ["Driver"]


class Driver(ABC):
    """A client that drives flows: it does what their steps say."""

    _known: Shared[Any]
    _retry: Retry

    @abstractmethod
    def _send(self, request: Request, *, stream: bool = False) -> httpx.Response:
        """Send a request, once."""

    @abstractmethod
    def _detect(self) -> Flow[Any]:
        """Return what finds out what the server is."""

    def _iterate(self, flow: Flow[object]) -> Iterator[Any]:
        with _Scope() as scope, closing(flow):
            while (items := self._run(batch(flow), scope)) is not None:
                yield from items

    def _drive(self, flow: Flow[T]) -> T:
        with _Scope() as scope:
            return self._run(flow, scope)

    def _run(self, flow: Flow[T], scope: _Scope) -> T:
        try:
            step = next(flow)
            while True:
                try:
                    outcome = self._take(step, scope)
                except BaseException as error:  # noqa: BLE001 - it is the flow's to handle or to raise
                    step = flow.throw(error)
                else:
                    step = flow.send(outcome)
        except StopIteration as end:
            value: T = end.value
            return value

    def _take(self, step: Step, scope: _Scope) -> Any:  # noqa: PLR0911 - a case for each
        match step:
            case Request() | Open():
                return self._run(sent(step), scope)
            case Once(request, opens):
                reply = self._send(request, stream=opens)
                return scope.opened(reply) if opens else reply
            case Begin():
                return Attempts(self._retry, time.monotonic())
            case Chunk():
                return next(scope.chunks, b"")
            case Sleep(seconds):
                time.sleep(seconds)
                return time.monotonic()
            case AskServer():
                known, before = self._known, self._known.failure
                if known.server:
                    return known.server
                with known.lock:
                    return self._drive(known.ask(self._detect(), before))
            case Together(flows):
                # Not imported before a fork, as others are: it has a lock that a fork would free.
                pool = load("concurrent.futures.thread").ThreadPoolExecutor
                with pool(len(flows)) as threads:
                    return list(threads.map(self._drive, flows))
        raise AssertionError(f"only a flow that is iterated may yield {step}")


class _Scope:
    """What a flow opened, which is closed with it. An error leaves it without its locals."""

    chunks: Iterator[bytes] = iter(())
    _reply: httpx.Response | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if error:
            forget(error)
        self._close()

    def opened(self, reply: httpx.Response) -> httpx.Response:
        """Return *reply*; close what was opened before."""
        self._close()
        self._reply, self.chunks = reply, chunks(reply)
        return reply

    def _close(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.close()
