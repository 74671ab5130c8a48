"""A task that is cancelled leaves no connection behind.

httpcore guards its closing against the cancelling that anyio knows, but not against that of
asyncio itself: a task that is cancelled while a connection is made, or while an answer is closed,
would leave it open, and lost to the pool. So each exchange runs in a task of its own, which is
cancelled only where httpcore takes that well: https://www.encode.io/httpcore/extensions/#trace
tells where it is.

With HTTP/2, which a transport that was given may speak, others are on the same connection. It stays
sound only if an exchange goes on to its end, which whoever is cancelled waits for:
https://github.com/encode/httpcore/issues/1022.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from asyncio import Task
    from collections.abc import Coroutine, Mapping

    import httpx

__all__ = ["Exchange", "exchange_of"]

T = TypeVar("T")

_CONNECTED: Final = "connection.connect_tcp.complete"
_SECURING: Final = "connection.start_tls.started"
_SECURED: Final = "connection.start_tls.complete"
_SENDING: Final = "http11.send_request_headers.started"
_CLOSED: Final = "http11.response_closed.complete"
# Before a body is read, and while it is, a connection is closed by whoever is cancelled.
_READ: Final = (
    "http11.receive_response_body.complete",
    "http11.receive_response_body.failed",
    "http11.response_closed.started",
)


class Exchange:
    """A request and its answer; httpcore calls it at each step, as the extension `trace`."""

    def __init__(self) -> None:
        self._is_delicate = False
        self._unwanted: Task[Any] | None = None
        self._stream: Any = None  # of a connection that is being secured

    async def __call__(self, event: str, info: Mapping[str, Any]) -> None:
        """Note what comes next, and cancel the task that is unwanted if that may be now."""
        if event.startswith("http2."):
            self._is_delicate, self._stream = True, None
        elif event == _CONNECTED:
            self._stream = info["return_value"]
        elif event in (_SECURED, _SENDING):
            self._stream = None
        if event in (_CONNECTED, _SECURED, *_READ):
            self._is_delicate = True
        elif event in (_SECURING, _SENDING, _CLOSED):
            self._is_delicate = False
            if self._unwanted:
                self._unwanted.cancel()

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Return what comes of *work*, a part of the exchange; end it well if this is cancelled."""
        import asyncio  # noqa: PLC0415 - whoever is here has loaded it

        task = asyncio.ensure_future(work)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            self._unwanted = task
            if not self._is_delicate:
                task.cancel()
            await _ended(task)
            self._unwanted = None
            if not task.cancelled() and not task.exception():
                await _close(task.result())
            if self._stream is not None:
                await self._stream.aclose()
            raise

    async def close(self, response: httpx.Response) -> None:
        """Close *response*, even if this is cancelled meanwhile."""
        import asyncio  # noqa: PLC0415 - as above

        task = asyncio.ensure_future(response.aclose())
        try:
            await asyncio.shield(task)
        finally:
            await _ended(task)


def exchange_of(response: httpx.Response) -> Exchange:
    """Return the exchange that *response* is of, or another if it came otherwise."""
    found = response.request.extensions.get("trace")
    return found if isinstance(found, Exchange) else Exchange()


async def _ended(task: Task[Any]) -> None:
    """Return when *task* is done, whoever cancels this meanwhile: it is on its way out."""
    import asyncio  # noqa: PLC0415 - as above

    while not task.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([task])


async def _close(outcome: object) -> None:
    """Close what nobody will be given any more."""
    close = getattr(outcome, "aclose", None)
    if close:
        await close()
