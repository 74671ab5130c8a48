"""One set of tests for both clients: the async one, driven so that it looks like the sync one."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio
    from collections.abc import AsyncIterable, Awaitable

    from airflow_rest import AsyncAirflow


class Blocking:
    """AsyncAirflow, each of whose verbs is awaited to its end on one event loop."""

    def __init__(self, airflow: AsyncAirflow, runner: asyncio.Runner) -> None:
        self._airflow, self._runner = airflow, runner

    def __getattr__(self, name: str) -> Any:
        """Return the verb *name*, which gives its value, or a list of what it iterates over."""
        verb = getattr(self._airflow, name)

        def blocking(*args: Any, **kwargs: Any) -> Any:
            result = verb(*args, **kwargs)
            if hasattr(result, "__aiter__"):
                return self._runner.run(_collected(result))
            if inspect.isawaitable(result):
                return self._runner.run(_awaited(result))
            return result

        return blocking


async def _awaited(result: Awaitable[Any]) -> Any:
    return await result


async def _collected(items: AsyncIterable[Any]) -> list[Any]:
    return [item async for item in items]
