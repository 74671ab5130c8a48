"""What fails while a connection is made, which nobody foresaw, or is reset."""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, suppress
from types import FunctionType
from typing import Any

import pytest

from airflow_rest import Airflow, AsyncAirflow, LostAnswerError, Retry, UnreachableError

AT_ONCE = Retry(tries=2, first_pause=0)
VERBS = ["trigger", "pause", "dag"]


def fail(self: object, *_: object, **__: object) -> None:
    """Fail as nobody foresees."""
    raise KeyError(type(self).__name__)


class Own(ssl.SSLContext):
    """A context of the caller's, which fails where it secures something."""

    wrap_socket = wrap_bio = fail  # type: ignore[assignment]


class Below(ssl.SSLContext):
    """One that fails in Python's own code."""

    wrap_socket = wrap_bio = FunctionType(fail.__code__, {"__name__": "ssl"})


class Tunnel:
    """A proxy that leads wherever it is told to, and gets no further.

    Attributes:
        asked: The first line of all that came.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._answer)
        self._thread.start()

    def close(self) -> None:
        """Listen no more."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listening.close()

    def _answer(self) -> None:
        with ExitStack() as connections, suppress(OSError):
            while True:
                connection = connections.enter_context(self._listening.accept()[0])
                if came := connection.recv(4096):
                    self.asked.append(came.partition(b" HTTP")[0].decode())
                    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")


class Resetting(Tunnel):
    """A server that resets each connection once a request came."""

    def _answer(self) -> None:
        with suppress(OSError):
            while True:
                with self._listening.accept()[0] as connection:
                    self.asked.append(connection.recv(4096).partition(b" HTTP")[0].decode())
                    linger = struct.pack("ii", 1, 0)
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)


@pytest.fixture
def tunnel() -> Iterator[Tunnel]:
    """Return a proxy, which may as well be a server."""
    made = Tunnel()
    yield made
    made.close()


def ask(client: type[Airflow | AsyncAirflow], verb: str, url: str, **options: Any) -> None:
    """Call a verb of a new client."""
    airflow = client(url, version="3.3.2", retry=AT_ONCE, **options)
    answer = getattr(airflow, verb)("d")
    if client is AsyncAirflow:

        async def wait() -> None:
            await answer

        asyncio.run(wait())


@pytest.mark.parametrize("verb", VERBS)
def test_an_executor_that_is_shut_down(tunnel: Tunnel, verb: str) -> None:
    """The event loop looks no name up any more."""

    async def call() -> None:
        executor = ThreadPoolExecutor(1)
        asyncio.get_running_loop().set_default_executor(executor)
        executor.shutdown()
        airflow = AsyncAirflow(f"http://localhost:{tunnel.port}", version="3.3.2", retry=AT_ONCE)
        await getattr(airflow, verb)("d")

    with pytest.raises(UnreachableError, match="after shutdown") as caught:
        asyncio.run(call())
    assert ["It was tried 2 times"] == [note[:20] for note in caught.value.__notes__]
    assert [] == tunnel.asked


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize("verb", VERBS)
def test_what_fails_in_tls(tunnel: Tunnel, client: type[Airflow | AsyncAirflow], verb: str) -> None:
    """It is told as no connection, and goes out again."""
    context = Below(ssl.PROTOCOL_TLS_CLIENT)

    with pytest.raises(UnreachableError, match="KeyError: 'Below'"):
        ask(client, verb, f"https://127.0.0.1:{tunnel.port}", verify=context)
    assert [] == tunnel.asked


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize("verb", VERBS)
def test_what_fails_in_a_tunnel(
    tunnel: Tunnel, client: type[Airflow | AsyncAirflow], verb: str
) -> None:
    """Whatever a proxy was told before."""
    proxy, context = f"http://127.0.0.1:{tunnel.port}", Below(ssl.PROTOCOL_TLS_CLIENT)

    with pytest.raises(UnreachableError, match="KeyError: 'Below'"):
        ask(client, verb, "https://x.example.com", verify=context, proxy=proxy)
    assert ["CONNECT x.example.com:443"] * 2 == tunnel.asked


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
@pytest.mark.parametrize("verb", VERBS)
def test_a_context_with_errors_of_its_own(
    tunnel: Tunnel, client: type[Airflow | AsyncAirflow], verb: str
) -> None:
    """They leave as they are, at once, and a trigger has nothing to tell."""
    context = Own(ssl.PROTOCOL_TLS_CLIENT)

    with pytest.raises(KeyError, match="Own") as caught:
        ask(client, verb, f"https://127.0.0.1:{tunnel.port}", verify=context)
    assert not hasattr(caught.value, "__notes__")
    assert [] == tunnel.asked


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_a_connection_that_is_reset(client: type[Airflow | AsyncAirflow]) -> None:
    """Nobody is told of a time-out, though asyncio has no text for it."""
    server = Resetting()
    with pytest.raises(
        LostAnswerError, match=r"no whole answer came: (it broke|.*reset)"
    ) as caught:
        ask(client, "dag", f"http://127.0.0.1:{server.port}")
    server.close()
    assert LostAnswerError is caught.type
    assert ["GET /api/v2/dags/d"] * 2 == server.asked
