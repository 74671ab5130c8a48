"""What a handler of a signal, or another thread, raises while an answer is waited for."""

from __future__ import annotations

import ctypes
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from functools import partial
from typing import Any

import httpx
import pytest

from airflow_openapi import Client
from airflow_openapi.v2.api.dag import get_dags
from airflow_rest import Airflow, LostAnswerError, Retry, UnreachableError

RETRY = Retry(tries=3, first_pause=0)


class LimitError(Exception):
    """A limit of time, as those who call a function by its deadline raise."""


class Server:
    """A server that answers nothing: it stops whoever asks.

    Attributes:
        asked: The first line of each request.
        stop: Called with each in its stead.
    """

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.stop: Callable[[], object] = bool
        self._listening = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._answer)
        self._thread.start()

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self._listening.getsockname()[1]}"

    def close(self) -> None:
        """Listen no more."""
        self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listening.close()

    def _answer(self) -> None:
        with ExitStack() as connections, suppress(OSError):
            while True:
                connection = connections.enter_context(self._listening.accept()[0])
                self.asked.append(connection.recv(4096).partition(b" HTTP")[0].decode())
                if self.stop():
                    connection.close()


@pytest.fixture
def server() -> Iterator[Server]:
    """Return a server."""
    made = Server()
    yield made
    made.close()


Handler = Callable[..., object]


class Holding:
    """A handler of a signal that is an object."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler

    def __call__(self, *_: object) -> None:
        """Do what it holds."""
        self._handler()


def by_signal(
    error: Exception, wrapped: Callable[[Handler], Handler] = lambda handler: handler
) -> Iterator[Callable[[], object]]:
    """Return what has the main thread stopped by a handler that raises *error*."""

    def handler(*_: object) -> None:
        raise error

    before = signal.signal(signal.SIGUSR1, wrapped(handler))
    main = threading.main_thread().ident
    assert main
    yield lambda: signal.pthread_kill(main, signal.SIGUSR1)
    signal.signal(signal.SIGUSR1, before)


def by_thread() -> Iterator[Callable[[], object]]:
    """Return what has the main thread stopped by another, which raises an error in it."""
    main = ctypes.c_ulong(threading.main_thread().ident or 0)
    yield lambda: ctypes.pythonapi.PyThreadState_SetAsyncExc(main, ctypes.py_object(LimitError))


STOPS: dict[str, tuple[type[Exception], Callable[[], Iterator[Callable[[], object]]]]] = {
    "its own": (LimitError, lambda: by_signal(LimitError("too long"))),
    "as of a socket": (TimeoutError, lambda: by_signal(TimeoutError("too long"))),
    "as of a text": (UnicodeError, lambda: by_signal(UnicodeError(), partial)),
    "as of a request": (httpx.ConnectError, lambda: by_signal(httpx.ConnectError("refused"))),
    "as of another client": (UnreachableError, lambda: by_signal(UnreachableError("refused"))),
    "by an object": (TimeoutError, lambda: by_signal(TimeoutError("too long"), Holding)),
    "builtin": (KeyError, lambda: by_signal(KeyError("too long"))),
    "by a thread": (LimitError, by_thread),
}


@pytest.fixture(params=STOPS)
def kind(request: pytest.FixtureRequest, server: Server) -> Iterator[type[Exception]]:
    """Return what whoever asks *server* is stopped with."""
    kind, begin = STOPS[request.param]
    stopping = begin()
    server.stop = next(stopping)
    yield kind
    assert next(stopping, None) is None


@pytest.mark.parametrize(
    "ask",
    [
        lambda url: Airflow(url, version="3.3.2", retry=RETRY).dag("d"),
        lambda url: Airflow(url, version="3.3.2", retry=RETRY).pause("d"),
        lambda url: get_dags.sync(client=Client(url)),
    ],
    ids=["dag", "pause", "generated"],
)
def test_it_leaves_as_it_is(
    server: Server, kind: type[Exception], ask: Callable[[str], Any]
) -> None:
    """It is not taken for what became of the request, which does not go out again."""
    with pytest.raises(kind) as caught:
        ask(server.url)

    assert kind is caught.type
    assert 1 == len(server.asked)
    assert not hasattr(caught.value, "__notes__")


def test_out_of_a_trigger(server: Server, kind: type[Exception]) -> None:
    """It has a note with the id: nobody can tell whether the run was made."""
    with pytest.raises(kind) as caught:
        Airflow(server.url, version="3.3.2", retry=RETRY).trigger("d", run_id="mine")

    assert kind is caught.type
    assert ["POST /api/v2/dags/d/dagRuns"] == server.asked
    assert "run_id='mine'" in caught.value.__notes__[0]


def test_while_the_answer_is_read() -> None:
    """It is none of the answer either: nothing is looked up."""
    stop = next(stopping := by_signal(LimitError("too long")))
    asked: list[str] = []

    class Interrupting(httpx.Response):
        @property
        def content(self) -> bytes:
            stop()
            return super().content

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.method)
        return Interrupting(200, json={})

    transport = httpx.MockTransport(answer)
    with pytest.raises(LimitError) as caught:
        Airflow("http://x", version="3.3.2", transport=transport).trigger("d", run_id="mine")
    assert next(stopping, None) is None
    assert ["POST"] == asked
    assert "run_id='mine'" in caught.value.__notes__[0]


def test_an_error_that_is_its_own_cause() -> None:
    """Who raised it is looked for, and not for ever."""

    def fail(request: httpx.Request) -> httpx.Response:
        error = httpx.ReadError("gone", request=request)
        raise error from error

    next(stopping := by_signal(LimitError()))
    transport = httpx.MockTransport(fail)
    with pytest.raises(LostAnswerError, match="gone"):
        Airflow("http://x", version="3.3.2", transport=transport, retry=None).dag("d")
    assert next(stopping, None) is None
