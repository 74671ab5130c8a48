"""One set of tests for both clients: the async one, driven so that it looks like the sync one."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterator, Awaitable, Iterator

    from airflow_rest import AsyncAirflow


_END = object()


class Blocking:
    """AsyncAirflow, each of whose verbs is awaited to its end on one event loop."""

    def __init__(self, airflow: AsyncAirflow, runner: asyncio.Runner) -> None:
        self._airflow, self._runner = airflow, runner

    def __getattr__(self, name: str) -> Any:
        """Return the verb *name*, which gives its value, or what it iterates over; or the url."""
        verb = getattr(self._airflow, name)
        if not callable(verb):
            return verb

        def blocking(*args: Any, **kwargs: Any) -> Any:
            result = verb(*args, **kwargs)
            if hasattr(result, "__aiter__"):
                return _Items(result, self._runner)
            if inspect.isawaitable(result):
                return self._runner.run(_awaited(result))
            return result

        return blocking


async def _awaited(result: Awaitable[Any]) -> Any:
    return await result


async def _next(items: AsyncIterator[Any]) -> Any:
    return await anext(items, _END)


class _Items:
    """What is read by `async for`, read by `for`; else as it is."""

    def __init__(self, items: Any, runner: asyncio.Runner) -> None:
        self._items, self._runner = items, runner

    def __iter__(self) -> Iterator[Any]:
        items = aiter(self._items)
        while (item := self._runner.run(_next(items))) is not _END:
            yield item

    def __getattr__(self, name: str) -> Any:
        """Return an attribute, such as `total`."""
        return getattr(self._items, name)

    def concurrent(self, requests: int) -> _Items:
        """Return the same items, read by several requests at once."""
        return _Items(self._items.concurrent(requests), self._runner)
