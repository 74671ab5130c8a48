"""What a real server sends, byte for byte, comes as an answer or as an error of ours."""

from __future__ import annotations

import asyncio
import gzip
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from typing import Any

import httpx
import pytest

from airflow_openapi import AirflowError, ApiError, Client, DecodeError, LargeAnswerError
from airflow_openapi._runtime.failures import (
    AnswerTimeoutError,
    CompressionError,
    CutAnswerError,
    LostAnswerError,
)
from airflow_openapi.v2.api.monitor import get_health
from airflow_rest import Airflow, AsyncAirflow

PATH = "/api/v2/monitor/health"
OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = b"Transfer-Encoding: chunked\r\n\r\n"
BOMB = gzip.compress(bytes(4 << 20))
HALF = gzip.compress(b'{"a": 1' * 99)[:-30]
Script = Callable[[socket.socket], None]


def sized(body: bytes, head: bytes = OK, length: int | None = None) -> Script:
    """Return a script that sends *body*, and says that it is so long."""
    size = len(body) if length is None else length
    return lambda link: link.sendall(head + b"Content-Length: %d\r\n\r\n" % size + body)


def raw(data: bytes) -> Script:
    """Return a script that sends this and closes the connection."""
    return lambda link: link.sendall(data)


def endless(link: socket.socket) -> None:
    """Send an error page that has no end."""
    link.sendall(b"HTTP/1.1 500 Oh\r\nContent-Type: text/html\r\n" + CHUNKED)
    with suppress(OSError):
        while True:
            link.sendall(b"1000\r\n" + b"x" * 4096 + b"\r\n")


def reset(link: socket.socket) -> None:
    """Break the connection in the middle of an answer."""
    link.sendall(OK + b'Content-Length: 100\r\n\r\n{"meta')
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def silent(link: socket.socket) -> None:
    """Send nothing until the client goes."""
    with suppress(OSError):
        link.recv(1)


@pytest.fixture
def serve() -> Iterator[Callable[[Script], str]]:
    """Return a function that starts a server which does this with each connection."""
    servers: list[socket.socket] = []

    def start(script: Script) -> str:
        server = socket.create_server(("127.0.0.1", 0))
        servers.append(server)
        threading.Thread(target=_serve, args=(server, script), daemon=True).start()
        return f"http://127.0.0.1:{server.getsockname()[1]}"

    yield start
    for server in servers:
        server.close()


def _serve(server: socket.socket, script: Script) -> None:
    with suppress(OSError):
        while True:
            link, _ = server.accept()
            with closing(link):
                asked = b""
                while b"\r\n\r\n" not in asked:
                    asked += link.recv(65536)
                script(link)


async def _asyncio(url: str, options: dict[str, Any]) -> Any:
    async with Client(url, **options) as client:
        client.largest_answer = 1 << 20
        return await get_health.asyncio(client=client)


async def _acall(url: str, options: dict[str, Any]) -> Any:
    async with AsyncAirflow(url, version="3.3.2", retry=None, **options) as airflow:
        airflow.largest_answer = 1 << 20
        return await airflow.call(get_health)


def ask(face: str, url: str, **options: Any) -> Any:
    """Return the health of what is there."""
    if face == "asyncio":
        return asyncio.run(_asyncio(url, options))
    if face == "acall":
        return asyncio.run(_acall(url, options))
    if face == "call":
        with Airflow(url, version="3.3.2", retry=None, **options) as airflow:
            airflow.largest_answer = 1 << 20
            return airflow.call(get_health)
    with Client(url, **options) as client:
        client.largest_answer = 1 << 20
        return get_health.sync(client=client)


FACES = ["sync", "asyncio", "call", "acall"]


@pytest.mark.parametrize("face", FACES)
@pytest.mark.parametrize(
    ("script", "kind"),
    [
        (sized(b'{"metadatabase": {', length=500), CutAnswerError),
        (raw(OK + CHUNKED + b'9\r\n{"metadat'), CutAnswerError),
        (raw(OK + CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"), CutAnswerError),
        (raw(OK + b"Content-Length: -5\r\n\r\n{}"), CutAnswerError),
        (raw(OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), CutAnswerError),
        (raw(OK + b"X-A: " + b"x" * 500_000), CutAnswerError),
        (raw(b"SSH-2.0-OpenSSH_9.2\r\n"), CutAnswerError),
        (raw(b""), CutAnswerError),
        (reset, LostAnswerError),
        (silent, AnswerTimeoutError),
        (sized(b"no gzip", OK + b"Content-Encoding: gzip\r\n"), CompressionError),
        (sized(b"{}", OK + b"Content-Encoding: br2\r\n"), CompressionError),
        (sized(gzip.compress(BOMB), OK + b"Content-Encoding: gzip, gzip\r\n"), CompressionError),
        (sized(BOMB, OK + b"Content-Encoding: gzip\r\n"), LargeAnswerError),
        (sized(bytes(2 << 20)), LargeAnswerError),
        (
            sized(gzip.compress(b'{"a": 1' * 99)[:-30], OK + b"Content-Encoding: gzip\r\n"),
            DecodeError,
        ),
        (sized(b"<html>Log in"), DecodeError),
        (sized(b"", b"HTTP/1.1 302 Found\r\nLocation: /api/v2/monitor/health\r\n"), ApiError),
        (sized(b"", b"HTTP/1.1 700 What\r\n"), ApiError),
        (sized(BOMB, b"HTTP/1.1 500 Oh\r\nContent-Encoding: gzip\r\n"), ApiError),
        (endless, ApiError),
    ],
)
def test_what_a_server_sends(
    serve: Callable[[Script], str], face: str, script: Script, kind: type[AirflowError]
) -> None:
    """It is an error of ours that names method and path."""
    with pytest.raises(kind, match=f"GET {PATH}"):
        ask(face, serve(script), timeout=5 if script is not silent else 0.2)


@pytest.mark.parametrize("face", FACES)
def test_interim_answers(serve: Callable[[Script], str], face: str) -> None:
    """An answer that comes after others of 1xx is read."""
    script = sized(b"{}", b"HTTP/1.1 102 Wait\r\n\r\n" * 3 + OK)

    assert ask(face, serve(script)) is not None


@pytest.mark.parametrize("script", [silent, raw(b""), reset])
def test_the_types_of_httpx(serve: Callable[[Script], str], script: Script) -> None:
    """Whoever catches what httpx raises catches what is raised here."""
    url = serve(script)
    with httpx.Client(timeout=0.2) as client, pytest.raises(httpx.TransportError) as theirs:
        client.get(f"{url}{PATH}")

    with pytest.raises(type(theirs.value)):
        ask("sync", url, timeout=0.2)
