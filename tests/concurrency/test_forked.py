"""A process that is forked."""

from __future__ import annotations

import ast
import faulthandler
import multiprocessing
import os
import pickle
import ssl
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import trustme

from airflow_openapi._runtime import shared
from airflow_openapi._runtime.shared import LATER, Shared
from airflow_rest import Airflow, AirflowError, AsyncAirflow, Login
from tests.concurrency.airflow3 import HOST, ITEMS, Airflow3
from tests.concurrency.extent import FULL

ROOT = Path(__file__).resolve().parents[2]
FORKS = 40 if FULL else 5


def check(server: Airflow3, *arguments: str) -> None:
    """Fork while 64 threads are busy; no child uses a connection of its parent, nor of another."""
    subprocess.run(
        [sys.executable, "-m", "tests.concurrency.forking", server.url, str(FORKS), *arguments],
        cwd=ROOT,
        check=True,
        timeout=600,
    )
    children = [links for name, links in server.links.items() if name.startswith("child-")]
    parents = [links for name, links in server.links.items() if name.startswith("parent-")]
    assert FORKS == len(children)
    assert sum(map(len, children)) == len(set().union(*children))
    assert set() == set().union(*children) & set().union(*parents)


def test_forks_while_threads_are_busy(server: Airflow3) -> None:
    """From the first request on: while the server is found out, during the login, and after."""
    check(server)


def test_forks_while_threads_are_busy_with_tls(tmp_path: Path) -> None:
    """The same through TLS, whose connections would be hurt by a second user at once."""
    ca, tls = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ca.issue_cert(HOST).configure_cert(tls)
    ca.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    with Airflow3(tls) as server:
        check(server, str(tmp_path / "ca.pem"))


def test_a_list_that_is_read_half_way(server: Airflow3) -> None:
    """Each process reads the rest: what was under way is asked for anew in the child."""
    server.pause_s = 0.2
    ids = [f"d-{number}" for number in range(ITEMS)]
    with Airflow(server.url, Login("a", "b")) as airflow:
        runs = iter(airflow.dag_runs("d").concurrent(3))
        first = next(runs).run_id
        pid = os.fork()
        if not pid:
            faulthandler.dump_traceback_later(20, exit=True)
            status = 1
            try:
                status = int(ids != [first, *(run.run_id for run in runs)])
            finally:
                os._exit(status)
        assert ids == [first, *(run.run_id for run in runs)]
        assert 0 == os.waitpid(pid, 0)[1]


def test_connections_that_cannot_be_opened_after_a_fork() -> None:
    """None of the parent's is used: whoever asks hears why; and the other clients are opened."""
    opened: list[str] = []

    def make(name: str) -> Callable[[], str]:
        def connections() -> str:
            if name in opened and name == "first":
                raise OSError("no more files")
            opened.append(name)
            return name

        return connections

    def shared_by(name: str) -> Shared[Any]:
        return Shared(lambda: (make(name), lambda _: SimpleNamespace(is_closed=False), None))

    first, second = shared_by("first"), shared_by("second")
    first.open()
    second.open()
    shared._open_anew()

    assert "second" == second.http
    with pytest.raises(AirflowError, match=r"process was forked: no more files\. .*make a client"):
        first.http.build_request("GET", "/")


def test_what_functions_import_is_loaded_before_a_fork() -> None:
    """A child would wait for ever for an import that another thread was in the middle of."""
    imported = {
        node.module if isinstance(node, ast.ImportFrom) else node.names[0].name
        for folder in ("scripts/generate/runtime", "wrapper/airflow_rest")
        for path in (ROOT / folder).glob("*.py")
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    loaded_before = {"airflow_openapi._runtime"}

    assert imported - loaded_before <= set(LATER)


@pytest.mark.parametrize("after_s", [0, 0.001, 0.005, 0.01, 0.03, 0.06])
def test_a_fork_while_a_thread_makes_the_first_client(after_s: float) -> None:
    """All that it loads is loaded by then, or not begun: a client can be made in the child."""
    program = """
import faulthandler, os, sys, threading, time
from airflow_rest import Airflow
make = lambda: Airflow("https://airflow.example.com", version="3.3.2")
thread = threading.Thread(target=make)
thread.start()
time.sleep(float(sys.argv[1]))
child = os.fork()
if not child:
    faulthandler.dump_traceback_later(20, exit=True)
    make()
    os._exit(0)
print(os.waitpid(child, 0)[1])
thread.join()
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(after_s)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "0\n" == done.stdout, done.stderr


@pytest.mark.parametrize("proxies", [{}, {"HTTPS_PROXY": "http://127.0.0.1:9"}], ids=["", "proxy"])
def test_a_fork_while_a_thread_loads_what_sends(proxies: dict[str, str]) -> None:
    """Whatever of the client is the first to want it: the fork waits until it is loaded."""
    program = """
import faulthandler, os, sys, threading
from airflow_rest import Airflow
loads, is_forked = threading.Event(), threading.Event()
class Slow:
    def find_spec(self, name, path, target=None):
        if name == "httpcore":
            loads.set()
            is_forked.wait(0.5)
sys.meta_path.insert(0, Slow())
make = lambda: Airflow("https://airflow.example.com", version="3.3.2")
thread = threading.Thread(target=make)
thread.start()
print(loads.wait(20))
sys.stdout.flush()
child = os.fork()
if not child:
    faulthandler.dump_traceback_later(20, exit=True)
    make()
    os._exit(0)
is_forked.set()
print(os.waitpid(child, 0)[1])
thread.join()
"""
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=os.environ | proxies,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "True\n0\n" == done.stdout, done.stderr


@pytest.mark.parametrize("client", [Airflow, AsyncAirflow])
def test_a_process_that_is_spawned(client: type[Airflow | AsyncAirflow]) -> None:
    """A client is not sent to it: it says to make one there."""
    airflow = client("http://localhost:8080")

    with pytest.raises(TypeError, match=f"{client.__name__} cannot be .*pickled.* one per process"):
        pickle.dumps(airflow)
    process = multiprocessing.get_context("spawn").Process(target=print, args=[airflow])
    with pytest.raises(TypeError, match="one per process"):
        process.start()
