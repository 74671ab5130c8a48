"""Threads that work beside others, and end once nobody wants them."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from airflow_openapi._runtime.beside import Beside, Unwanted, is_unwanted, leave, pause
from airflow_rest import Login
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
