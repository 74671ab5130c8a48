"""A server and its clock, for what `wait` asks and how long it takes."""

from __future__ import annotations

from inspect import unwrap
from typing import Any

import httpx

from airflow_openapi._runtime.steps import AskServer, Chunk, Flow, Once, Request, Sleep
from airflow_rest import Airflow, DagRun
from airflow_rest._core import server
from airflow_rest.astronomer import Site

QUEUED = DagRun(dag_id="d", run_id="r", state="queued")


class Clock:
    """A server whose runs go through these states, and the time that passes while it is asked."""

    def __init__(self, states: list[str], *, version: str = "2.11.2", **dag: Any) -> None:
        self.server = server(Site("http://localhost:8080"), version)
        self.states = iter(states)
        self.dag = {"dag_id": "d", "is_paused": False, "fileloc": "/dags/d.py", **dag}
        self.errors: list[dict[str, Any]] = []
        self.lines: list[bytes | Exception] = []
        self.now = 0.0
        self.slept: list[float] = []
        self.paths: list[str] = []

    def wait(self, **options: Any) -> DagRun:
        """Return what `wait` returns, without a driver."""
        given: dict[str, Any] = {"timeout": None, "poll": 1.0, "slowest_poll": 5.0} | options
        return self.drive(unwrap(Airflow.wait)(None, QUEUED, **given))

    def drive(self, flow: Flow[DagRun]) -> DagRun:
        """Return what *flow* returns."""
        step = next(flow)
        while True:
            outcome = self.take(step)
            try:
                step = flow.throw(outcome) if isinstance(outcome, Exception) else flow.send(outcome)
            except StopIteration as end:
                found: DagRun = end.value
                return found

    def take(self, step: object) -> object:
        """Return the outcome of a step."""
        match step:
            case Sleep(seconds):
                self.now += seconds
                if seconds:
                    self.slept.append(seconds)
                return self.now
            case AskServer():
                return self.server
            case Chunk():
                return self.lines.pop(0) if self.lines else b""
            case Once(request, opens=True):
                assert "identity" == request.options["headers"]["Accept-Encoding"]
                return self.answer(request)
            case Request():
                return self.answer(step)
        raise AssertionError(step)

    def answer(self, request: Request) -> httpx.Response:
        """Return the answer to a request."""
        path = request.path.split("/", 3)[3]
        self.paths.append(path)
        if path == "dags/d":
            return httpx.Response(200, json=self.dag)
        if path == "importErrors":
            return httpx.Response(
                200, json={"import_errors": self.errors, "total_entries": len(self.errors)}
            )
        if path == "dags/d/paused":
            return httpx.Response(200, json={"is_paused": False})
        if path.endswith("/wait"):
            return httpx.Response(200 if self.lines else 404)
        body = {"dag_id": "d", "dag_run_id": "r", "state": next(self.states)}
        return httpx.Response(200, json=body)
