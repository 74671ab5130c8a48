"""The client for asyncio: what `_client` has, awaited."""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self

from airflow_openapi._runtime.async_driver import AsyncDriver
from airflow_openapi._runtime.gates import AT_ONCE, AsyncGate
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.lazy import Deferred
from airflow_openapi._runtime.retries import ahold
from airflow_rest import _flows
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
    from airflow_openapi._runtime.steps import Flow, Request, T
    from airflow_rest import _http
    from airflow_rest._core import Server
else:  # httpx comes with the first client
    _http = Deferred("airflow_rest._http")


class AsyncAirflow(Dags, Runs, Tasks, Base["_http.AsyncTransport"], AsyncDriver):
    """As Airflow, for asyncio: the same methods, awaited; what they say stands there.

    Its connections belong to the event loop that it is first used in.
    """

    @staticmethod
    def _made(options: dict[str, Any]) -> tuple[Any, Any, asyncio.Lock]:
        import asyncio  # noqa: PLC0415 - as long to import as a sixth of httpx

        make = partial(_http.AsyncClient, **options, event_hooks={"request": [ahold]})
        places = asyncio.Semaphore(AT_ONCE)
        return make, lambda http: AsyncGate(places, http.aclose), asyncio.Lock()

    async def close(self) -> None:
        """Close the connections; what other tasks are being answered just now ends before.

        But logs that are being read: they end with a LostAnswerError.

        Raises:
            InvalidInputError: It was used in another event loop.
        """
        if self._owns:
            self._stay()
            await self._known.gate.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    @discreet
    def call(
        self, endpoint: Endpoint[P, T], *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, T]:
        """Return what *endpoint*, the module of a generated endpoint, answers."""
        return self._drive(_flows.call(endpoint, *args, **kwargs))

    @discreet
    def curl(
        self, endpoint: Endpoint[P, object], *args: P.args, **kwargs: P.kwargs
    ) -> Coroutine[Any, Any, str]:
        """Return what `call` would send, as a cURL command of one line for a POSIX shell."""
        return self._written(_flows.fitted(endpoint, *args, **kwargs))

    async def _written(self, flow: Flow[tuple[Request, Server]]) -> str:
        return self._curl(await self._drive(flow))

    def pages(
        self, endpoint: ListEndpoint[P, V], *args: P.args, **kwargs: P.kwargs
    ) -> AsyncPages[V]:
        """Return every item that *endpoint* lists, page after page as they are iterated."""
        return self._pages(Listing.of(endpoint, *args, **kwargs))

    def _pages(self, listing: Listing[V]) -> AsyncPages[V]:
        return AsyncPages(self, listing)

    async def _send(self, request: Request, *, stream: bool = False) -> _http.Response:
        self._stay()
        async with self._known.gate:
            with _http.connecting(self._site, found=self._known.server is not None):
                http: _http.AsyncClient = self._known.http
                asked = _http.prepare(http, request, self._site, self._timeout, self._rate)
                return await _http.asend(http, asked, stream=stream, limit=self.largest_answer)


class AsyncPages(BasePages[AsyncAirflow, V], Generic[V]):
    """As Pages, to be iterated by `async for`."""

    def __aiter__(self) -> AsyncIterator[V]:
        return self._client._iterate(self._walk())  # noqa: SLF001 - a friend of this module
