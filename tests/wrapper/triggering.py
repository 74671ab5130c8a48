"""An Airflow that is triggered, behind a network that loses what it is told to lose."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx

from airflow_rest import Retry
from tests.wrapper.serving import RUN_2, RUN_3, Run

AT_ONCE = Retry(first_pause=0)
DATE = "2021-11-16T11:34:00+00:00"
VERSIONS = ["1.10.15", "2.0.2", "2.11.2", "3.0.6", "3.3.2"]
PAGE = "<html><title>502 Bad Gateway</title></html>"
JSON = {"Content-Type": "application/json"}
# What comes of a POST that makes no run, or none yet; and of one that made it.
BEFORE: dict[str, Callable[[], httpx.Response | Exception]] = {
    "cut before": lambda: httpx.ReadError("cut"),
    "no connection": lambda: httpx.ConnectError("refused"),
    "late": lambda: httpx.ReadTimeout("slow"),
    "429": lambda: httpx.Response(429, html=PAGE),
    "401": lambda: httpx.Response(401, html=PAGE),
    "403": lambda: httpx.Response(403, html=PAGE),
    "404": lambda: httpx.Response(404, html=PAGE),
    "502": lambda: httpx.Response(502, html=PAGE),
}
AFTER: dict[str, Callable[[], httpx.Response | Exception]] = {
    "cut after": lambda: httpx.RemoteProtocolError("cut"),
    "502 after": lambda: httpx.Response(502, html=PAGE),
    "page after": lambda: httpx.Response(200, html=PAGE),
    "no HTTP after": lambda: httpx.RemoteProtocolError("illegal status line: bytearray(b'x')"),
    "201 after": lambda: httpx.Response(201, json={}),
    "204 after": lambda: httpx.Response(204),
    "303 after": lambda: httpx.Response(303, headers={"Location": "/done"}),
    "460 after": lambda: httpx.Response(460),
    "499 after": lambda: httpx.Response(499),
    "no run after": lambda: httpx.Response(200, json={"dag_id": "d"}),
    "garbage after": lambda: httpx.Response(200, content=b'{"dag_run_id": ', headers=JSON),
    "500 after": lambda: httpx.Response(500, json={"detail": "Internal Server Error"}),
}


def come(what: Callable[[], httpx.Response | Exception], request: httpx.Request) -> httpx.Response:
    """Return or raise what came of *request*."""
    found = what()
    if isinstance(found, httpx.RequestError):
        found.request = request
        raise found
    assert isinstance(found, httpx.Response)
    return found


def date_of(run: dict[str, Any]) -> str:
    """Return the date of a run, as text; "" if it has none."""
    return run.get("logical_date") or run.get("execution_date") or ""


class Runs:
    """An Airflow that has runs of one DAG, behind a network that does what it is told.

    Args:
        version: Its release.
        faults: What happens to each POST, in their order; after the last, none.
        looks: What happens to each look-up, as an answer or an error, in their order.
    """

    def __init__(self, version: str, *faults: str, looks: tuple[Any, ...] = ()) -> None:
        self.version = version
        self.faults, self.looks = list(faults), list(looks)
        self.runs: dict[str, dict[str, Any]] = {}
        self.late: list[dict[str, Any]] = []
        self.posted: list[dict[str, Any]] = []
        self.late_from = 1  # the look-up before which what is late arrives
        self.log: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.log.append(request.method)
        if request.method == "POST":
            return self._post(request)
        self.late_from -= 1
        while self.late and self.late_from <= 0:
            self._make(self.late.pop())
        if self.looks and (fault := self.looks.pop(0)):
            if isinstance(fault, Exception):
                raise fault
            found: httpx.Response = fault
            return found
        return self._get(request)

    def _post(self, request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        self.posted.append(body)
        fault = self.faults.pop(0) if self.faults else ""
        if fault == "late":
            self.late.append(body)
        if fault in BEFORE:
            return come(BEFORE[fault], request)
        made = self._make(body)
        if fault == "twice":
            return self._make(body)
        if fault == "another":
            return httpx.Response(200, json=self._shown(body | {"dag_run_id": "other"}))
        return come(AFTER[fault], request) if fault else made

    def _make(self, body: dict[str, Any]) -> httpx.Response:
        run_id: str = body.get("dag_run_id") or body["run_id"]
        date = body.get("logical_date") or body.get("execution_date")
        if self.version[0] == "2" and date is None:
            date = datetime.now(UTC).isoformat()
        dates = [run["date"] for run in self.runs.values()]
        if run_id in self.runs or (date and date in dates):
            return self._clash(run_id in self.runs)
        self.runs[run_id] = {"id": run_id, "date": date, "conf": body.get("conf") or {}}
        return httpx.Response(200, json=self._shown(body | {"logical_date": date}))

    def _clash(self, of_ids: bool) -> httpx.Response:
        status = {"1": 400, "2": 409, "3": 409}[self.version[0]]
        if self.version == "2.0.2" and not of_ids:
            return httpx.Response(500, html="<html><title>Ooops</title></html>")
        return httpx.Response(status, json={"detail": "exists", "error": "exists"})

    def _get(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if self.version[0] == "1":
            shown = [self._shown(run) for run in self.runs.values()]
            return httpx.Response(200, json=shown)
        if path.endswith("/dagRuns"):
            shown = [self._shown(run) for run in self.runs.values()]
            dates = [value[:19] for key, value in request.url.params.items() if "_gte" in key]
            shown = [run for run in shown if not dates or date_of(run)[:19] in dates]
            return httpx.Response(200, json={"dag_runs": shown, "total_entries": len(shown)})
        run = self.runs.get(path.rpartition("/")[2])
        if run is None:
            return httpx.Response(404, json={"detail": "not found", "title": "DAGRun not found"})
        return httpx.Response(200, json=self._shown(run))

    def _shown(self, run: dict[str, Any]) -> dict[str, Any]:
        run_id = run.get("id") or run.get("dag_run_id") or run.get("run_id")
        date = run.get("date") or run.get("logical_date") or run.get("execution_date")
        conf = run.get("conf") or {}
        if self.version[0] == "1":
            return {"dag_id": "d", "run_id": run_id, "execution_date": date, "state": "running"}
        if self.version[0] == "2":
            return RUN_2 | {"dag_run_id": run_id, "execution_date": date, "conf": conf}
        return RUN_3 | {"dag_run_id": run_id, "logical_date": date, "conf": conf}


def made(run: Run, server: Runs, retry: Retry | None = AT_ONCE, **options: Any) -> Any:
    """Trigger a run on *server*."""

    def client(kind: Any, transport: httpx.MockTransport) -> Any:
        return kind(
            "http://localhost:8080", version=server.version, transport=transport, retry=retry
        )

    return run(server, "trigger", "d", make=client, **options)
