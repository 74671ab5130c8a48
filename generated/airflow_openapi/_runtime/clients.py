"""httpx's two clients, as all of ours are: what a server sets as a cookie is not kept.

It would be of no use, since each request carries its credentials, and to look for cookies takes
httpx a twentieth of the time of a request.
"""

from __future__ import annotations

from threading import RLock
from typing import Any

import httpx

from airflow_openapi._runtime.lazy import LOADING

__all__ = ["AsyncHttpClient", "HttpClient"]


class _Given(httpx.Cookies):
    """The caller's cookies, which stay as they are."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Take none of *response*."""


class _Keeping:
    """What both clients have in common."""

    def __init__(self, **options: Any) -> None:
        with LOADING:  # httpx loads its transport with the first client
            super().__init__(**options)
        self.cookies = options.get("cookies")

    @property
    def cookies(self) -> httpx.Cookies:
        """The caller's, which go out with each request."""
        return self._given

    @cookies.setter
    def cookies(self, cookies: Any) -> None:
        self._given = _Given(cookies)


class HttpClient(_Keeping, httpx.Client):
    """An httpx.Client that keeps no cookie of a server's, and whose pool has a lock of C's.

    httpcore takes that of its pool in Python, where a handler of a signal may come in between: one
    that raises would leave it taken for ever, and one that asks would wait for it as long.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        given = [options.get("transport"), *(options.get("mounts") or {}).values()]
        for transport in (self._transport, *self._mounts.values()):
            pool: Any = None if transport in given else getattr(transport, "_pool", None)
            if hasattr(pool, "_optional_thread_lock"):
                pool._optional_thread_lock = RLock()  # noqa: SLF001 - httpcore has no way to give it


class AsyncHttpClient(_Keeping, httpx.AsyncClient):
    """As HttpClient, for asyncio."""
