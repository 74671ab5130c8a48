"""Threads that work beside others, and end once nobody wants them."""

from __future__ import annotations

import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from typing import Any

import httpx
import pytest

from airflow_openapi._runtime.beside import Beside, Unwanted, is_unwanted, leave, pause
from airflow_rest import Airflow, Bearer, Login
from tests.wrapper.test_login import URL, Airflow3
from tests.wrapper.test_login_shared import PATIENCE_S, long_lived, until_all_wait


def test_what_came_of_it() -> None:
    """A value is returned, and an error raised, once it is done."""
    value, failure = Beside(lambda: 5), Beside(lambda: 1 // 0)
    value.start()
    failure.start()

    assert 5 == value.result()
    with pytest.raises(ZeroDivisionError):
        failure.result()


def test_a_pause_that_is_cut_short() -> None:
    """It ends when the thread is not wanted any more; and each after that before it begins."""
    said: list[bool] = []
    begun = threading.Event()

    def work() -> None:
        said.append(is_unwanted())
        begun.set()
        with pytest.raises(Unwanted):
            pause(PATIENCE_S)
        said.append(is_unwanted())
        pause(0)

    thread = Beside(work)
    thread.start()
    assert begun.wait(PATIENCE_S)
    leave([thread])

    assert (False, [False, True]) == (thread.is_alive(), said)
    with pytest.raises(Unwanted):
        thread.result()


def test_a_thread_of_another_kind() -> None:
    """It is always wanted, and sleeps."""
    began = time.monotonic()
    pause(0.01)

    assert time.monotonic() - began >= 0.01
    assert not is_unwanted()


def test_patience_ends() -> None:
    """Who holds what another thread waits for is not held up for ever, and waits not for itself."""
    lock = threading.Lock()
    held, wanted = threading.Event(), threading.Event()
    threads: list[Beside[Any]] = []

    def wait() -> None:
        assert held.wait(PATIENCE_S)
        wanted.set()
        with lock:
            pass

    def work() -> None:
        with lock:
            held.set()
            assert wanted.wait(PATIENCE_S)
            leave(threads, 0.01)

    threads += [Beside(work), Beside(wait)]
    for thread in threads:
        thread.start()
    for thread in threads:
        assert thread.result() is None


def test_a_login_that_nobody_wants_any_more() -> None:
    """Who waited for it logs in itself: that another thread ends early is no failure."""
    auth = Login("admin", "admin")
    server = Airflow3(*long_lived())
    asked = threading.Event()

    def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/auth/token") and not asked.is_set():
            asked.set()
            pause(PATIENCE_S)
        return server(request)

    def ask() -> int:
        with httpx.Client(auth=auth, transport=httpx.MockTransport(handler)) as client:
            return client.get(URL).status_code

    first = Beside(ask)
    first.start()
    assert asked.wait(PATIENCE_S)
    with ThreadPoolExecutor() as pool:
        other = pool.submit(ask)
        until_all_wait(auth, 1)
        leave([first])
        assert 200 == other.result()
    with pytest.raises(Unwanted):
        first.result()


def test_no_request_follows_once_it_is_not_wanted() -> None:
    """Wherever the thread waited meanwhile, it sends nothing any more."""
    sent: list[httpx.Request] = []
    waiting, go = threading.Event(), threading.Event()

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={"version": "3.3.2", "git_version": None})

    def token() -> str:
        waiting.set()
        assert go.wait(PATIENCE_S)
        return "t"

    with Airflow(
        URL, Bearer(token), version="3.3.2", transport=httpx.MockTransport(handler)
    ) as airflow:
        thread = Beside(airflow.version)
        thread.start()
        assert waiting.wait(PATIENCE_S)
        leave([thread], 0)
        go.set()
        with pytest.raises(Unwanted):
            thread.result()
    assert [] == sent


def test_an_answer_that_drips_is_not_read_to_its_end() -> None:
    """A thread that is not wanted any more leaves it where it is."""
    begun, read = threading.Event(), []

    class Dripping(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            for part in range(1000):
                read.append(part)
                begun.set()
                time.sleep(0.01)
                yield b" "

    def handler(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Dripping())

    with Airflow(URL, version="3.3.2", transport=httpx.MockTransport(handler)) as airflow:
        thread = Beside(airflow.version)
        thread.start()
        assert begun.wait(PATIENCE_S)
        leave([thread])
        with pytest.raises(Unwanted):
            thread.result()
    assert len(read) < 500


def test_context_variables_come_along() -> None:
    """Those of whoever makes it, such as what a callable for the token reads."""
    tenant: ContextVar[str] = ContextVar("tenant")
    tenant.set("stars")
    thread = Beside(tenant.get)
    thread.start()

    assert "stars" == thread.result()


def test_no_thread_to_be_had() -> None:
    """The work is done by whoever wants what comes of it."""

    class Refused(Beside[int]):
        @property
        def _bootstrap(self) -> Any:  # which Thread begins with
            raise RuntimeError("can't start new thread")

    thread = Refused(lambda: 5)
    thread.start()
    leave([thread])

    assert (None, 5) == (thread.ident, thread.result())


def test_the_end_of_a_program() -> None:
    """It waits for no page that is under way, whoever still holds the iterator."""
    program = textwrap.dedent("""
        import threading, time
        import httpx
        from airflow_rest import Airflow

        begun = threading.Event()

        def handler(request):
            first = request.url.params.get("offset", "0") == "0"
            if not first:
                begun.set()
                time.sleep(60)
            pools = [{"name": str(number), "slots": 1} for number in range(100)]
            return httpx.Response(200, json={"pools": pools, "total_entries": 1000})

        class Job:
            def __init__(self):
                airflow = Airflow(
                    "http://x", version="3.3.2", transport=httpx.MockTransport(handler)
                )
                self.me, self.items = self, iter(airflow.pools().concurrent(4))

        job = Job()
        print(next(job.items).name, begun.wait(30))
    """)
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=50
    )

    assert ("0 True", 0) == (done.stdout.strip(), done.returncode), done.stderr
    assert time.monotonic() - began < PATIENCE_S * 4
