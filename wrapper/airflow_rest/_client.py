"""The client: it does what the steps of a flow say. `_async_client` is its twin."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, Self

from airflow_openapi._runtime.gates import Gate
from airflow_openapi._runtime.hiding import DiscreetStack, discreet
from airflow_openapi._runtime.retries import Attempts, hold, sent
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
    from airflow_openapi._runtime.operation import Endpoint, P
    from airflow_openapi._runtime.paging import ListEndpoint
    from airflow_openapi._runtime.steps import Flow, Step, T


class Airflow(Dags, Runs, Tasks, Base[_http.SyncTransport]):
    """A client of one Airflow, whatever its version. Close it, or use it in a `with`."""

    @staticmethod
    def _made(options: dict[str, Any]) -> tuple[_http.SyncClient, Gate, threading.Lock]:
        http = _http.SyncClient(**options, event_hooks={"request": [hold]})
        return http, Gate(http.close), threading.Lock()

    def close(self) -> None:
        """Close the connections; what other threads are being answered just now ends before."""
        if self._owns:
            self._known.gate.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @discreet
    def call(self, endpoint: Endpoint[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what *endpoint*, the module of a generated endpoint, answers.

        Its arguments follow, as its `sync` takes them but for `client`.

        Raises:
            UnsupportedError: This release has no such endpoint or argument.
            InvalidInputError: A value cannot be sent.
            ApiError: The server answered with an error; its class tells which.
            DecodeError: The answer is not what the endpoint promises.
        """
        return self._drive(_flows.call(endpoint, *args, **kwargs))

    @discreet
    def pages(self, endpoint: ListEndpoint[P, V], *args: P.args, **kwargs: P.kwargs) -> Pages[V]:
        """Return every item that *endpoint* lists, page after page as they are iterated.

        Args:
            endpoint: The module of a generated endpoint that answers with a list.
            *args: Its arguments, as for `call`.
            **kwargs: The same; limit is the size of a page, not of the whole.
        """
        return self._pages(Listing.of(endpoint, *args, **kwargs))

    def _pages(self, listing: Listing[V]) -> Pages[V]:
        return Pages(self, listing)

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
                except Exception as error:  # noqa: BLE001 - it is the flow's to handle or to raise
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
                    return self._drive(known.ask(_flows.detect(self._site), before))
            case Together(flows):
                from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415 - seldom needed

                with ThreadPoolExecutor(len(flows)) as threads:
                    return list(threads.map(self._drive, flows))
        raise AssertionError(f"only a flow that is iterated may yield {step}")

    def _send(self, request: Request, *, stream: bool = False) -> _http.Response:
        found = self._known.server is not None
        with self._known.gate, _http.connecting(self._site, found=found):
            http: _http.SyncClient = self._known.http
            asked = _http.prepare(http, request, self._site, self._timeout, self._rate)
            return _http.send(http, asked, stream=stream, limit=self.largest_answer)


class Pages(BasePages[Airflow, V], Generic[V]):
    """All items of a listing. Each iteration asks anew, a page when it is wanted."""

    def __iter__(self) -> Iterator[V]:
        return self._client._iterate(self._walk())  # noqa: SLF001 - a friend of this module


class _Scope(DiscreetStack):
    """What a flow opened, which is closed with it."""

    chunks: Iterator[bytes] = iter(())

    def opened(self, reply: _http.Response) -> _http.Response:
        """Return *reply*; close what was opened before."""
        self.close()
        self.callback(reply.close)
        self.chunks = _http.chunks(reply)
        return reply
