"""How many requests of a client are under way at once, and that none begins once it is closed.

Whoever comes when all places are taken waits, for as long as that takes: httpx's own pool would
give up after a while, and looks through all who wait whenever a connection becomes free. What was
under way when a client is closed ends well, and the last of it closes the connections.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from airflow_openapi._runtime.errors import InvalidInputError

if TYPE_CHECKING:
    from asyncio import Semaphore
    from collections.abc import Awaitable, Callable

__all__ = ["AT_ONCE", "AsyncGate", "Gate"]

AT_ONCE: Final = 100
"""Requests of one client that are under way at once."""

_CLOSED: Final = (
    "This client was closed, and so were its copies: make another, or ask inside of its `with`"
)


class Gate:
    """What each request of a thread is sent in, by `with`.

    Args:
        close: Closes the connections.

    Attributes:
        is_closed: Whether no request begins any more.
    """

    def __init__(self, close: Callable[[], object]) -> None:
        self._close = close
        # Taken itself, not by the condition: that does so in Python, where a handler of a signal
        # that raises would leave it taken. And again by such a handler that asks something.
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)
        self._under_way = 0
        self.is_closed = False

    def __enter__(self) -> None:
        """Wait for a place.

        Raises:
            InvalidInputError: It is closed.
        """
        with self._lock:
            while self._under_way >= AT_ONCE and not self.is_closed:
                self._changed.wait()
            if self.is_closed:
                raise InvalidInputError(_CLOSED)
            self._under_way += 1

    def __exit__(self, *error: object) -> None:
        with self._lock:
            self._under_way -= 1
            self._changed.notify()
            is_last = self.is_closed and not self._under_way
        if is_last:
            self._close()

    def close(self) -> None:
        """Let no request begin any more, and close the connections when none is under way.

        Whoever waits for a place is told at once.
        """
        with self._lock:
            self.is_closed = True
            self._changed.notify_all()
            is_last = not self._under_way
        if is_last:
            self._close()


class AsyncGate:
    """As Gate, for the tasks of an event loop, by `async with`.

    Args:
        places: AT_ONCE of them.
        close: Closes the connections.
    """

    def __init__(self, places: Semaphore, close: Callable[[], Awaitable[object]]) -> None:
        self._close = close
        self._places = places
        self._under_way = 0
        self.is_closed = False

    async def __aenter__(self) -> None:
        """Wait for a place; raises as that of Gate."""
        await self._places.acquire()
        if self.is_closed:
            self._places.release()
            raise InvalidInputError(_CLOSED)
        self._under_way += 1

    async def __aexit__(self, *error: object) -> None:
        self._under_way -= 1
        self._places.release()
        if self.is_closed and not self._under_way:
            await self._close()

    async def close(self) -> None:
        """As that of Gate."""
        self.is_closed = True  # for ever: what it costs that there is a place more
        self._places.release()  # for whoever waits: is told, and lets the next one in
        if not self._under_way:
            await self._close()
