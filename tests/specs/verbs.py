"""Every verb of the wrapper with every option, and what goes out for it to a release."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import httpx

from airflow_rest import Airflow, AirflowError, DagRun, Retry

if TYPE_CHECKING:
    from scripts.fetch.specs import Spec

_DAY = datetime(2021, 11, 16, 11, 34, tzinfo=UTC)
_LOGS = (("text/plain", "worker\none\n"), ("application/x-ndjson", '{"event":"one"}\n'))
_TEXT = "2021-11-16T11:34:00+00:00"
_STATES = {"state": "success", "is_paused": False, "has_import_errors": False}
RUN: Mapping[str, Any] = {
    **_STATES,
    "dag_id": "d",
    "dag_run_id": "r",
    "logical_date": _TEXT,
    "execution_date": _TEXT,
    "run_after": _TEXT,
    "conf": {},
}
TASK: Mapping[str, Any] = {
    **_STATES,
    "dag_id": "d",
    "dag_run_id": "r",
    "task_id": "t",
    "try_number": 2,
    "map_index": -1,
}
_LISTS: Mapping[str, Any] = {
    "dags": [{**_STATES, "dag_id": "d"}],
    "dag_runs": [RUN],
    "task_instances": [TASK],
    "pools": [{"name": "p", "slots": 1}],
    "import_errors": [],
    "total_entries": 1,
}

Call = Callable[[Airflow], object]
_TRIGGER: Mapping[str, Any] = {
    "conf": {"a": [1, None]},
    "logical_date": _DAY,
    "execution_date": "2021-11-16",
    "run_id": "r",
    "dag_run_id": "r",
    "note": "why",
    "data_interval_start": _DAY,
    "data_interval_end": _DAY,
}
_FILTERS: Mapping[str, Mapping[str, Any]] = {
    "dags": {"tags": ["a", "b"], "dag_id_pattern": "d%", "paused": True},
    "dag_runs": {
        "state": ["queued", "failed"],
        "run_type": "manual",
        "logical_date_gte": _DAY,
        "logical_date_lte": "2021-11-16",
        "execution_date_gte": _DAY,
        "execution_date_lte": "2021-11-16",
        "start_date_gte": _DAY,
        "start_date_lte": _DAY,
        "end_date_gte": _DAY,
        "end_date_lte": _DAY,
    },
}


def calls() -> Iterator[tuple[str, Call]]:
    """Yield every verb, with no option and with each, and how it is called."""
    run = DagRun(dag_id="d", run_id="r", state="success", logical_date=_DAY)
    queued = DagRun(dag_id="d", run_id="r", state="queued", logical_date=_DAY)
    for name in ("version", "health", "config"):
        yield name, lambda airflow, name=name: getattr(airflow, name)()
    yield "config(section)", lambda airflow: airflow.config(section="core")
    for name in ("dag", "pause", "unpause"):
        yield name, lambda airflow, name=name: getattr(airflow, name)("d")
    for name in ("pools", "dags", "dag_runs"):
        yield name, lambda airflow, name=name: list(getattr(airflow, name)())
    for name, filters in _FILTERS.items():
        for key, value in filters.items():
            yield (
                f"{name}({key})",
                lambda airflow, name=name, key=key, value=value: list(
                    getattr(airflow, name)(**{key: value})
                ),
            )
    yield "dag_runs(dag_id)", lambda airflow: list(airflow.dag_runs("d", state="failed"))
    yield "dag_run(run_id)", lambda airflow: airflow.dag_run("d", "r")
    yield "dag_run(logical_date)", lambda airflow: airflow.dag_run("d", logical_date=_DAY)
    yield "wait", lambda airflow: airflow.wait(queued, poll=0.001, slowest_poll=0.002)
    yield from _triggers()
    yield from _of_tasks(run)


def _triggers() -> Iterator[tuple[str, Call]]:
    names = list(_TRIGGER)
    ends = {"data_interval_start", "data_interval_end"}
    one_of_each = {*names} - {"execution_date", "dag_run_id"}
    groups: list[set[str]] = [set(), *({name} for name in names if name not in ends), ends]
    groups += [{"conf", "run_id", "logical_date"}, one_of_each]
    for group in groups:
        given = {name: value for name, value in _TRIGGER.items() if name in group}
        yield (
            f"trigger({', '.join(given)})",
            lambda airflow, given=given: airflow.trigger("d", **given),
        )


def _of_tasks(run: DagRun) -> Iterator[tuple[str, Call]]:
    options: list[dict[str, Any]] = [
        {},
        {"task_ids": ["t", "u"]},
        {"task_ids": [("t", 0), "u"]},
        {"only_failed": True},
        {"dry_run": True},
        {"task_ids": ["t"], "only_failed": True, "dry_run": True},
    ]
    for given in options:
        yield (
            f"clear({', '.join(given)})",
            lambda airflow, given=given: airflow.clear(run, **given),
        )
    for given in ({}, {"state": ["failed", "success"]}, {"task_id": "t"}):
        yield (
            f"task_instances({', '.join(given)})",
            lambda airflow, given=given: list(airflow.task_instances(run, **given)),
        )
    for given in ({}, {"try_number": 1}, {"map_index": 0}):
        yield (
            f"logs({', '.join(given)})",
            lambda airflow, given=given: list(airflow.logs(run, "t", **given)),
        )


class Server:
    """A release that answers, and keeps what it was asked.

    Attributes:
        requests: Since the last call began.
        fails: Whether it leaves open what became of the first of them, and knows of no run.
    """

    def __init__(self, spec: Spec) -> None:
        self._version = spec.release
        self.requests: list[httpx.Request] = []
        self.fails = False

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.requests.append(request)
        path = request.url.path
        if self.fails and len(self.requests) == 1:
            return httpx.Response(503)
        if self.fails and request.method == "GET":
            return httpx.Response(404, json={"detail": "none"})
        if "/logs/" in path:
            kind, content = _LOGS[path.startswith("/api/v2/")]
            return httpx.Response(200, text=content, headers={"content-type": kind})
        answer = {**TASK, **RUN, **_LISTS, "version": self._version}
        if path.endswith("/dagRuns") and request.method == "POST":
            answer |= {"dag_run_id": json.loads(request.content)["dag_run_id"]}
        return httpx.Response(200, json=answer)


def sent(spec: Spec) -> Iterator[tuple[str, Sequence[httpx.Request], Exception | None]]:
    """Yield each verb with what goes out for it to a release, and why it was refused, if it was.

    What may go out more than once is asked for a second time, of a server that fails at first.
    """
    server = Server(spec)
    with Airflow(
        "http://airflow",
        version=spec.release,
        transport=httpx.MockTransport(server),
        retry=Retry(first_pause=0.0, longest_pause=0.0),
    ) as airflow:
        for name, call in calls():
            for server.fails in (False, True) if name.startswith("trigger") else (False,):
                server.requests = []
                refusal: Exception | None = None
                try:
                    call(airflow)
                except AirflowError as error:
                    refusal = error
                yield name, server.requests, refusal
