"""Answers as no Airflow gives them, and what may come of each."""

from __future__ import annotations

import gzip
import json
import ssl
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

import httpx

from airflow_openapi import (
    AirflowError,
    AnswerTimeoutError,
    ApiError,
    DecodeError,
    InvalidInputError,
    LostAnswerError,
    UnreachableError,
)

JSON = "application/json"
HTML = b"<!DOCTYPE html><html><head><title>Log in</title></head><body>Please</body></html>"
SECRET = "s3cr3t"
DEEP = 3_000


class Stream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that comes in pieces, and may break at its end."""

    def __init__(self, *pieces: bytes, error: Exception | None = None) -> None:
        self._pieces = pieces
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        """Return the pieces."""
        yield from self._pieces
        if self._error:
            raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Return the pieces."""
        for piece in self:
            yield piece


class Odd(NamedTuple):
    """An odd answer.

    Attributes:
        name: What is odd about it.
        answer: Returns it, given the status and the body of a good one; or raises.
        errors: The errors that may come of it.
        is_read: Whether it may be read, where a body is promised.
    """

    name: str
    answer: Callable[[int, bytes], httpx.Response]
    errors: tuple[type[AirflowError], ...] = ()
    is_read: bool = False


def _body(name: str, content: bytes, *errors: type[AirflowError], **more: Any) -> Odd:
    """Return a body that comes with the status of a success."""
    kind, headers = more.pop("kind", JSON), more.pop("headers", {})
    given = headers | ({"content-type": kind} if kind else {})

    def answer(status: int, _: bytes) -> httpx.Response:
        return httpx.Response(status, headers=given, stream=Stream(content))

    return Odd(name, answer, errors, **more)


def _changed(name: str, change: Callable[[bytes], bytes], kind: str = JSON, **more: Any) -> Odd:
    """Return a good body that came otherwise, and has to be read."""

    def answer(status: int, body: bytes) -> httpx.Response:
        headers = {"content-type": kind} if kind else {}
        return httpx.Response(
            status, headers=headers | more.get("headers", {}), stream=Stream(change(body))
        )

    return Odd(name, answer, more.get("errors", ()), is_read=True)


def _broken(name: str, error: Exception, *errors: type[AirflowError], **headers: str) -> Odd:
    """Return a good body of which only the first half comes."""

    def answer(status: int, body: bytes) -> httpx.Response:
        half = Stream(body[: len(body) // 2], error=error)
        return httpx.Response(status, headers={"content-type": JSON} | headers, stream=half)

    return Odd(name, answer, errors)


def _unsent(error: Exception, *errors: type[AirflowError]) -> Odd:
    """Return an error in place of any answer."""

    def answer(_: int, __: bytes) -> httpx.Response:
        raise error

    return Odd(f"{type(error).__name__}: {error}", answer, errors)


def _status(status: int, name: str = "", content: bytes = b"", **headers: str) -> Odd:
    """Return a status that is no success, but for operations that document it."""

    def answer(_: int, __: bytes) -> httpx.Response:
        given = {key.replace("_", "-"): value for key, value in headers.items()}
        raw = {key.encode(): value.encode("latin-1") for key, value in given.items()}
        return httpx.Response(status, headers=raw, stream=Stream(content))

    errors: tuple[type[AirflowError], ...]
    errors = (ApiError, DecodeError) if "gzip" in headers.values() else (ApiError,)
    if "location" in headers:  # httpx reads it, though it is not followed
        errors = (ApiError, LostAnswerError)
    return Odd(f"status {status} {name}".strip()[:60], answer, errors)


def _cut_gzip(body: bytes) -> bytes:
    return gzip.compress(body * 50)[:-20]


def _numbers(by: bytes, body: bytes) -> bytes:
    return body.replace(b"3", by)


_GZIP = {"content-encoding": "gzip"}
_NUMBERS = b'{"detail": [1, null, {"loc": [3], "msg": {}}], "title": {}}'
_NESTED = json.dumps({"detail": json.loads("[" * 300 + "]" * 300)}).encode()

BODIES = [
    _body("HTML", HTML, DecodeError, kind="text/html; charset=utf-8"),
    _body("HTML as JSON", HTML, DecodeError),
    _body("nothing", b"", DecodeError, kind=""),
    _body("nothing, as JSON", b"", DecodeError),
    _body("white space", b" \r\n\t", DecodeError),
    _body("half an object", b'{"dags": [', DecodeError),
    _body("two objects", b"{}{}", DecodeError),
    _body("binary", bytes(range(256)), DecodeError, kind="application/octet-stream"),
    _body("deep lists", b"[" * DEEP, DecodeError),
    _body("deep lists that end", b"[" * DEEP + b"]" * DEEP, DecodeError, is_read=True),
    _body("deep objects", b'{"a":' * DEEP + b"1" + b"}" * DEEP, DecodeError, is_read=True),
    _body("a list", b'[1, "a", null, {}]', DecodeError, is_read=True),
    _body("a scalar", b"3", DecodeError, is_read=True),
    _body("a text", b'"OK"', DecodeError, is_read=True),
    _body("null", b"null", DecodeError, is_read=True),
    _body("NaN", b"NaN", DecodeError, is_read=True),
    _body("a number without end", b"1" * 5000, DecodeError, is_read=True),
    _body("a number beyond all", b"1e999999", DecodeError, is_read=True),
    _body("a lone surrogate", rb'"\ud800"', DecodeError, is_read=True),
    _body("bytes that are not gzip", HTML, DecodeError, headers=_GZIP),
    _body("an unknown packing", b"{}", DecodeError, headers={"content-encoding": "lzma"}),
    _body(
        "gzip in gzip",
        gzip.compress(gzip.compress(b"{}")),
        DecodeError,
        headers={"content-encoding": "gzip, gzip"},
    ),
    _changed("half of a gzip", _cut_gzip, headers=_GZIP, errors=(DecodeError,)),
    _changed("a gzip", gzip.compress, headers=_GZIP),
    _changed("JSON as text", bytes, "text/plain"),
    _changed("JSON as HTML", bytes, "text/html", errors=(DecodeError,)),
    _changed("JSON as bytes", bytes, "application/octet-stream"),
    _changed("JSON as nothing", bytes, ""),
    _changed("JSON as nonsense", bytes, ";;charset=\"'"),
    _changed("JSON with a BOM", lambda body: b"\xef\xbb\xbf" + body),
    _changed("UTF-16", lambda body: body.decode().encode("utf-16"), "text/json; charset=utf-16"),
    _changed("UTF-32", lambda body: body.decode().encode("utf-32-le")),
    *(
        _changed(f"charset={name}", lambda body: body.replace(b"text", b"t\xe9xt"), kind)
        for name in ("latin-1", "nonsense", "base64", "idna", "undefined", "utf-16", "a\0b")
        for kind in (f"{JSON}; charset={name}",)
    ),
    *(
        _changed(f"{by.decode()[:9]} for numbers", partial(_numbers, by))
        for by in (b"NaN", b"-Infinity", b"1e999999", b"3" * 5000, b"1e400")
    ),
    _changed("null for texts", lambda body: body.replace(b'"text"', b"null")),
    _changed("objects for texts", lambda body: body.replace(b'"text"', b'{"text": ["3"]}')),
]
BROKEN = [
    _broken("cut off", httpx.RemoteProtocolError("peer closed connection"), LostAnswerError),
    _broken("reset", httpx.ReadError("[Errno 104] Connection reset by peer"), LostAnswerError),
    _broken("slow", httpx.ReadTimeout(""), AnswerTimeoutError),
    _broken("TLS", ssl.SSLError(1, "[SSL: BAD_RECORD_MAC] bad mac"), LostAnswerError),
]
UNSENT = [
    _unsent(httpx.ConnectError("[Errno 111] Connection refused"), UnreachableError),
    _unsent(httpx.ConnectTimeout("timed out"), UnreachableError),
    _unsent(httpx.PoolTimeout(""), UnreachableError),
    _unsent(httpx.ProxyError("407 Proxy Authentication Required"), UnreachableError),
    _unsent(ssl.SSLError(1, "[SSL: TLSV13_ALERT_CERTIFICATE_REQUIRED]"), UnreachableError),
    _unsent(httpx.ReadTimeout("The read operation timed out"), AnswerTimeoutError),
    _unsent(httpx.WriteTimeout(""), AnswerTimeoutError),
    _unsent(httpx.ReadError(""), LostAnswerError),
    _unsent(httpx.WriteError("[Errno 32] Broken pipe"), LostAnswerError),
    _unsent(httpx.CloseError(""), LostAnswerError),
    _unsent(httpx.RemoteProtocolError("Server disconnected"), LostAnswerError),
    _unsent(httpx.LocalProtocolError(f"Illegal header value b'{SECRET}\\n'"), InvalidInputError),
    _unsent(httpx.UnsupportedProtocol("Request URL is missing a protocol"), InvalidInputError),
    _unsent(httpx.DecodingError("Error -3 while decompressing data"), DecodeError),
]
STATUSES = [
    *map(_status, (100, 101, 199, 204, 205, 226, 299, 300, 304, 399, 418, 451, 499)),
    *(_status(status, "HTML", HTML, content_type="text/html") for status in (401, 403, 404, 409)),
    *(_status(status, "HTML", HTML) for status in (500, 502, 503, 504, 520, 599, 600, 700, 999)),
    *(
        _status(302, location, b"", location=location)
        for location in ("/login", "", "http://[", "https://xn--/", "//", "\xff", "/" * 5000)
    ),
    _status(500, "deep", b"[" * DEEP),
    _status(500, "a nested detail", _NESTED),
    _status(
        400, "a detail of numbers", b'{"detail": [1, null, {"loc": [3], "msg": {}}], "title": {}}'
    ),
    _status(400, "a long number", b'{"detail": ' + b"1" * 5000 + b"}"),
    _status(400, "latin-1", b"caf\xe9", content_type="text/plain; charset=latin-1"),
    _status(400, "no charset", b"caf\xe9", content_type="text/plain; charset=base64"),
    _status(400, "UTF-16", '{"detail": "x"}'.encode("utf-16"), content_type="text/html"),
    _status(404, "many titles", b"<title" * 50_000),
    _status(500, "bad gzip", b"oh", content_encoding="gzip"),
]
EVERY = [*BODIES, *BROKEN, *UNSENT, *STATUSES]
