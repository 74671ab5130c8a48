"""The client. `_async_client` is its twin."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Self

from airflow_openapi._runtime.driver import Driver
from airflow_openapi._runtime.gates import Gate
from airflow_openapi._runtime.hiding import discreet
from airflow_openapi._runtime.lazy import Deferred
from airflow_openapi._runtime.retries import hold
from airflow_rest import _flows
from airflow_rest._base import Base
from airflow_rest._dags import Dags
from airflow_rest._faces import BasePages
from airflow_rest._listing import Listing, V
from airflow_rest._runs import Runs
from airflow_rest._tasks import Tasks

if TYPE_CHECKING:
    from airflow_openapi._runtime.operation import Endpoint, P
    from airflow_openapi._runtime.paging import ListEndpoint
    from airflow_openapi._runtime.steps import Request, T
    from airflow_rest import _http
else:  # httpx comes with the first client
    _http = Deferred("airflow_rest._http")


class Airflow(Dags, Runs, Tasks, Base["_http.SyncTransport"], Driver):
    """A client of one Airflow, whatever its version. Close it, or use it in a `with`."""

    @staticmethod
    def _made(options: dict[str, Any]) -> tuple[Any, Any, Any]:
        make = partial(_http.SyncClient, **options, event_hooks={"request": [hold]})
        # A handler of a signal that asks something may interrupt who holds it.
        return make, lambda http: Gate(http.close), threading.RLock()

    def close(self) -> None:
        """Close the connections; what other threads are being answered just now ends before.

        But logs that are being read: they end with a LostAnswerError.
        """
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
    def curl(self, endpoint: Endpoint[P, object], *args: P.args, **kwargs: P.kwargs) -> str:
        """Return what `call` would send, as a cURL command of one line for a POSIX shell.

        Nothing is sent but what finds out the release. The secret is not in it: set AIRFLOW_TOKEN,
        or AIRFLOW_USERNAME and AIRFLOW_PASSWORD where those go out. The arguments are in it as
        they are sent, a password in a body too.

        Args:
            endpoint: As for `call`.
            *args: As for `call`.
            **kwargs: As for `call`.

        Raises:
            UnsupportedError: As `call` does.
            InvalidInputError: As `call` does.
        """
        return self._curl(self._drive(_flows.fitted(endpoint, *args, **kwargs)))

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
