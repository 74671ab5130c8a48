"""Requests sent and their answers read: whole, and within bounds."""

from __future__ import annotations

import re
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.beside import check
from airflow_openapi._runtime.details import one_line
from airflow_openapi._runtime.errors import InvalidInputError
from airflow_openapi._runtime.hiding import AsyncDiscreetStack
from airflow_openapi._runtime.lazy import Deferred

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator

    import httpx

    from airflow_openapi._runtime import failures
else:
    failures = Deferred("airflow_openapi._runtime.failures")
    httpx = Deferred("httpx")

__all__ = [
    "LARGEST_ANSWER",
    "achunks",
    "aread",
    "asend",
    "build",
    "chunks",
    "read",
    "send",
]

LARGEST_ANSWER: Final = 512 << 20
"""Bytes of an answer that is read as a whole, unpacked. A log that is streamed has no limit."""

# What is wrong stands at the beginning; the rest of such an answer is left unread.
_LARGEST_ERROR: Final = 1 << 20
_SHOWN: Final = 200
_UNPACKED: Final = {"gzip", "deflate"}


class _Sending:
    """Turns what fails while a request is sent, or its answer read, into an error of ours.

    A class, since a generator takes four times as long to pass through, and each request does so
    twice. The errors are loaded before: then there may be no file left to open, or no interpreter.

    Args:
        request: What is sent.
        response: Its answer, where that is read.
    """

    __slots__ = ("_request", "_response", "_turn")

    def __init__(self, request: httpx.Request, response: httpx.Response | None = None) -> None:
        self._request = request
        self._response = response

    def __enter__(self) -> None:
        """Load what it needs."""
        self._turn = failures.turn

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        """Raise an error of ours in place of *error*, if it is one of these."""
        if error is not None:
            self._turn(error, self._request, self._response)


def build(client: httpx.Client | httpx.AsyncClient, **request: Any) -> httpx.Request:
    """Return a request of *client*.

    Raises:
        InvalidInputError: It cannot be sent.
    """
    try:
        return client.build_request(**request)
    except (httpx.InvalidURL, UnicodeError) as error:
        # The text of the latter may be the value.
        why = f": {error}" if isinstance(error, httpx.InvalidURL) else ""
        where = one_line(request["url"], _SHOWN)
        raise InvalidInputError(
            f"{request['method'].upper()} {where} cannot be sent{why}. Check its arguments: one "
            "may be too long, or have a character that no URL or header takes"
        ) from None


def send(
    client: httpx.Client,
    request: httpx.Request,
    *,
    stream: bool = False,
    limit: int = LARGEST_ANSWER,
) -> httpx.Response:
    """Return the answer to *request*.

    Args:
        client: What sends it.
        request: As `build` returned it.
        stream: Whether the answer of a success is left unread, for `chunks`.
        limit: Bytes that are read otherwise, unpacked. Of an error only the beginning is.

    Raises:
        UnreachableError: Nothing was sent.
        LostAnswerError: It was, and no whole answer came.
        LargeAnswerError: The answer is larger than *limit*.
        CompressionError: The answer cannot be unpacked.
        InvalidInputError: A header cannot be sent.
    """
    with _Sending(request):
        response = client.send(request, stream=True)
    return response if stream and response.is_success else read(response, limit)


async def asend(
    client: httpx.AsyncClient,
    request: httpx.Request,
    *,
    stream: bool = False,
    limit: int = LARGEST_ANSWER,
) -> httpx.Response:
    """As `send`, for asyncio. A task that is cancelled leaves no connection open."""

    async def exchanged() -> httpx.Response:
        with _Sending(request):
            response = await client.send(request, stream=True)
        return response if stream and response.is_success else await aread(response, limit)

    from airflow_openapi._runtime.exchanges import Exchange  # noqa: PLC0415 - tasks alone have one

    exchange = request.extensions["trace"] = Exchange()
    async with AsyncDiscreetStack():
        return await exchange.run(exchanged())


def read(response: httpx.Response, limit: int = LARGEST_ANSWER) -> httpx.Response:
    """Return *response*, read and closed; raises as `send` does."""
    if response.is_stream_consumed:
        return response
    body = _Body(response, limit)
    try:
        _check_packing(response)
        with _Sending(response.request, response):
            for part in response.iter_bytes():
                check()
                if not body.takes(part):
                    break
    finally:
        response.close()
    return body.put()


async def aread(response: httpx.Response, limit: int = LARGEST_ANSWER) -> httpx.Response:
    """As `read`, for asyncio."""
    if response.is_stream_consumed:
        return response
    body = _Body(response, limit)
    try:
        _check_packing(response)
        parts: Any = response.aiter_bytes()
        with _Sending(response.request, response):
            async with aclosing(parts):
                async for part in parts:
                    if not body.takes(part):
                        break
    finally:
        await response.aclose()
    return body.put()


def chunks(response: httpx.Response) -> Generator[bytes]:
    """Return the body of *response* as it comes, unpacked; raises as `send` does."""
    _check_packing(response)
    with _Sending(response.request, response):
        yield from response.iter_bytes()


async def achunks(response: httpx.Response) -> AsyncGenerator[bytes]:
    """As `chunks`, for asyncio. A task that is cancelled leaves no connection open."""
    from airflow_openapi._runtime.exchanges import exchange_of  # noqa: PLC0415 - as above

    exchange, parts = exchange_of(response), _achunks(response)

    async def following() -> bytes:
        return await anext(parts, b"")

    while part := await exchange.run(following()):
        yield part


async def _achunks(response: httpx.Response) -> AsyncGenerator[bytes]:
    _check_packing(response)
    with _Sending(response.request, response):
        async for part in response.aiter_bytes():
            yield part


class _Body:
    """The parts of an answer, counted as they come."""

    def __init__(self, response: httpx.Response, limit: int) -> None:
        self._response = response
        self._limit = limit if response.is_success else _LARGEST_ERROR
        self._parts: list[bytes] = []
        self._size = 0

    def takes(self, part: bytes) -> bool:
        """Keep *part*, and return whether there is room for more."""
        self._parts.append(part)
        self._size += len(part)
        if self._size > self._limit and self._response.is_success:
            raise failures.LargeAnswerError(self._response, self._limit)
        return self._size <= self._limit

    def put(self) -> httpx.Response:
        """Return the response, which has its body now as if httpx had read it."""
        content = b"".join(self._parts)
        if self._size > self._limit:
            content = content[: self._limit]
        # httpx itself has no way to read a part, nor to be told what was read.
        self._response._content = content  # noqa: SLF001 - as above
        return self._response


def _check_packing(response: httpx.Response) -> None:
    """Refuse what httpx would return as it came, and what unpacks to a million times its size."""
    packed = response.headers.get("content-encoding", "").lower()
    if not packed:
        return
    asked = response.request.headers.get("accept-encoding", "").lower()
    layers = [one for one in re.split(r"[\s,]+", packed) if one not in ("", "identity")]
    if len(layers) > 1 or not _UNPACKED.union(re.split(r"[\s,;]+", asked)).issuperset(layers):
        why = f"it came as {one_line(packed, _SHOWN)!r}, which nobody asked for"
        raise failures.CompressionError(why, response.request, response)
