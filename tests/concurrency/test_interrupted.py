"""Where a handler of a signal stops a client, or asks something itself: it goes on afterwards."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from httpcore._synchronization import ThreadLock

from airflow_openapi import Client
from airflow_openapi._runtime.gates import Gate
from airflow_openapi.v2.api.version import get_version
from airflow_rest import Airflow, Login, Version
from tests.wrapper.serving import RUN_3

if TYPE_CHECKING:
    from tests.concurrency.airflow3 import Airflow3

ROOT: Final = Path(__file__).parents[2]
_VERSION: Final = {"version": "3.3.2", "git_version": None}
_PATIENCE_S: Final = 20
_HANDLED: Final = {"call", "c_return"}  # where Python runs handlers of signals, beside loops


class LimitError(Exception):
    """A limit of time."""


def stopped(task: Callable[[], object], modules: set[str]) -> Iterator[int]:
    """Do *task* again and again, and stop it at its first step in *modules*, its second and so on.

    Yields:
        Which one it was, after it was stopped there.
    """
    for at in range(1, 1000):
        left = at

        def step(frame: FrameType, event: str, _: object) -> None:
            nonlocal left
            left -= event in _HANDLED and frame.f_globals["__name__"] in modules
            if not left:
                sys.setprofile(None)
                raise LimitError

        sys.setprofile(step)
        try:
            task()
        except LimitError:
            yield at
        else:
            sys.setprofile(None)
            return
    raise AssertionError("it has no end")


def in_a_thread(task: Callable[[], object]) -> bool:
    """Return whether another thread can do *task*."""
    thread = threading.Thread(target=task, daemon=True)
    thread.start()
    thread.join(_PATIENCE_S)
    return not thread.is_alive()


def test_the_gate() -> None:
    """Its lock is never left taken, so that others get in, and it can be closed."""

    def through() -> None:
        with gate:
            pass

    gate = Gate(list)
    steps = stopped(through, {"airflow_openapi._runtime.gates", "threading"})
    assert 2 < sum(in_a_thread(through) for _ in steps)
    assert in_a_thread(gate.close)


def test_the_connections(server: Airflow3) -> None:
    """The lock of httpx's pool is taken in C, so that no handler comes in between."""
    own = {getattr(ThreadLock, name).__code__ for name in ("__enter__", "__exit__")}
    seen: list[str] = []

    def step(frame: FrameType, event: str, _: object) -> None:
        if frame.f_code in own:
            seen.append(event)

    with Airflow(server.url, version="3.3.2") as airflow, Client(server.url) as client:
        sys.setprofile(step)
        airflow.version()
        get_version.sync(client=client)
        sys.setprofile(None)
    assert [] == seen


def answer(request: httpx.Request) -> httpx.Response:
    """Answer as an Airflow 3.3.2 that has one run."""
    if request.url.path == "/auth/token":
        return httpx.Response(201, json={"access_token": "t"})
    return httpx.Response(200, json=_VERSION if request.url.path.endswith("/version") else RUN_3)


def made(
    answer: Callable[[httpx.Request], httpx.Response], *auth: Any, version: str | None = "3.3.2"
) -> Airflow:
    """Return a client of what answers."""
    transport = httpx.MockTransport(answer)
    return Airflow("http://x", *auth, version=version, transport=transport, retry=None)


def test_a_login() -> None:
    """None is left that nobody makes, which others would wait for."""
    login = Login("u", "p")

    def ask() -> None:
        login._tokens.clear()
        airflow.dag_run("d", "r")

    with made(answer, login) as airflow:
        ask()
        modules = {"airflow_openapi._runtime.credentials", "concurrent.futures._base"}
        left = [bool(login._attempts) for _ in stopped(ask, modules)]
        assert in_a_thread(ask)
    assert {False} == set(left)
    assert len(left) > len(modules)


Handle = Callable[[Callable[[], object]], Callable[[], None]]


@pytest.fixture
def handle() -> Iterator[Handle]:
    """Return a function that returns what has a handler of a signal do something, once."""
    before = signal.getsignal(signal.SIGUSR1)

    def handle(task: Callable[[], object]) -> Callable[[], None]:
        tasks = [task]
        signal.signal(signal.SIGUSR1, lambda *_: tasks.pop()())

        def interrupt() -> None:
            if tasks:
                signal.raise_signal(signal.SIGUSR1)

        return interrupt

    yield handle
    signal.signal(signal.SIGUSR1, before)


@pytest.mark.parametrize("path", ["/api/v2/version", "/auth/token", "/api/v2/dags/d/dagRuns/r"])
def test_a_handler_that_asks(handle: Handle, path: str) -> None:
    """It is answered, whatever it interrupts: the first look at the server, a login, a request."""
    interrupt = handle(lambda: found.append(airflow.dag_run("d", "r")))
    found: list[object] = []

    def interrupting(request: httpx.Request) -> httpx.Response:
        if request.url.path == path:
            interrupt()
        return answer(request)

    with made(interrupting, Login("u", "p"), version=None) as airflow:
        found.append(airflow.dag_run("d", "r"))
    assert 2 == len(found)
    assert found[0] == found[1]


def test_a_handler_that_interrupts_the_gate(handle: Handle) -> None:
    """It gets in as well."""
    interrupt = handle(lambda: found.append(airflow.version()))
    found: list[Version] = []

    def step(frame: FrameType, _event: str, _: object) -> None:
        if frame.f_code is threading.Condition.notify.__code__:  # with the lock of the gate
            sys.setprofile(None)
            interrupt()

    with made(answer) as airflow:
        sys.setprofile(step)
        found.append(airflow.version())
    assert ["3.3.2"] * 2 == [one.version for one in found]


_TRIGGERED: Final = """
from airflow_openapi._runtime.readers import _BUILDING
from airflow_rest import UnknownOutcomeError
from tests.concurrency.test_interrupted import made
from tests.wrapper.triggering import Runs
server = Runs("3.3.2")
_BUILDING.append("what was interrupted")
try:
    made(server).trigger("d", run_id="mine")
except UnknownOutcomeError as error:
    print(*server.runs, "run_id='mine'" in str(error))
"""


def test_a_handler_that_triggers_while_a_decoder_is_built() -> None:
    """Its run is made, though its answer cannot be read there: it is told the id."""
    command = [sys.executable, "-c", _TRIGGERED]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)

    assert (b"mine True\n", b"") == (ended.stdout, ended.stderr)
