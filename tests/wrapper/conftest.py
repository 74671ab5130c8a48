"""What the tests of the wrapper share: every case runs through both clients."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from airflow_rest import Airflow, AsyncAirflow

Handler = Callable[[httpx.Request], httpx.Response]
Run = Callable[..., Any]


@pytest.fixture(params=["sync", "async"])
def run(request: pytest.FixtureRequest) -> Run:
    """Return a function that calls one method of a new client, and lists what it iterates."""

    def sync(make: Callable[[Any, httpx.MockTransport], Any], handler: Handler, *call: Any) -> Any:
        with make(Airflow, httpx.MockTransport(handler)) as airflow:
            method, arguments, options = call
            found = getattr(airflow, method)(*arguments, **options)
            return list(found) if hasattr(found, "__iter__") else found

    async def asynchronous(
        make: Callable[[Any, httpx.MockTransport], Any], handler: Handler, *call: Any
    ) -> Any:
        async with make(AsyncAirflow, httpx.MockTransport(handler)) as airflow:
            method, arguments, options = call
            found = getattr(airflow, method)(*arguments, **options)
            if hasattr(found, "__aiter__"):
                return [item async for item in found]
            return await found

    def run(
        handler: Handler,
        method: str,
        *arguments: Any,
        make: Callable[[Any, httpx.MockTransport], Any] | None = None,
        version: str | None = "3.3.2",
        **options: Any,
    ) -> Any:
        def plain(client: Any, transport: httpx.MockTransport) -> Any:
            return client("http://localhost:8080", version=version, transport=transport)

        call = (make or plain, handler, method, arguments, options)
        return sync(*call) if request.param == "sync" else asyncio.run(asynchronous(*call))

    return run
