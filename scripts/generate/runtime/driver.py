"""What does the steps of a flow, by threads. `async_driver` is its twin."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, Final, Self

from airflow_openapi._runtime.beside import Beside, leave, pause
from airflow_openapi._runtime.hiding import forget
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
    Start,
    Stop,
    Wait,
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

    def _take(self, step: Step, scope: _Scope) -> Any:  # noqa: C901, PLR0911 - a case for each
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
                pause(seconds)
                return time.monotonic()
            case AskServer():
                known, before = self._known, self._known.failure
                if known.server:
                    return known.server
                with known.lock:
                    return self._drive(known.ask(self._detect(), before))
            case Start(flow):
                return scope.started(Beside(lambda: self._drive(flow())))
            case Wait(thread):
                outcome = thread.result()
                scope.threads.discard(thread)
                return outcome
            case Stop(threads):
                leave(threads)
                return scope.threads.difference_update(threads)
        raise AssertionError(f"only a flow that is iterated may yield {step}")


# Not for ever: the garbage collector may end a forgotten flow where a lock is held, and the threads
# that are to end with it may wait for that lock.
_PATIENCE_S: Final = 5.0


class _Scope:
    """What a flow opened and started, which ends with it. An error leaves it without its locals."""

    chunks: Iterator[bytes] = iter(())
    _reply: httpx.Response | None = None

    def __init__(self) -> None:
        self.threads: set[Beside[Any]] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if error:
            forget(error)
        try:
            leave(self.threads, _PATIENCE_S)
        finally:
            self._close()

    def started(self, thread: Beside[T]) -> Beside[T]:
        """Return *thread*, which is started."""
        self.threads.add(thread)
        thread.start()
        return thread

    def opened(self, reply: httpx.Response) -> httpx.Response:
        """Return *reply*; close what was opened before."""
        self._close()
        self._reply, self.chunks = reply, chunks(reply)
        return reply

    def _close(self) -> None:
        reply, self._reply = self._reply, None
        if reply is not None:
            reply.close()
