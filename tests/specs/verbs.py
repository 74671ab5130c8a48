"""Every verb of the wrapper with every option, and what goes out for it to a release."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import attrs
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
_LISTING = {"pools", "dags", "dag_runs", "task_instances", "logs"}
_LISTS: Mapping[str, Any] = {
    "dags": [{**_STATES, "dag_id": "d"}],
    "dag_runs": [RUN],
    "task_instances": [TASK],
    "pools": [{"name": "p", "slots": 1}],
    "import_errors": [],
    "total_entries": 1,
}

_CLEARED: Sequence[Mapping[str, Any]] = (
    {},
    {"task_ids": ["t", "u"]},
    {"task_ids": [("t", 0), "u"]},
    {"only_failed": True},
    {"dry_run": True},
    {"task_ids": ["t"], "only_failed": True, "dry_run": True},
)
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


@attrs.frozen
class Call:
    """A verb and what it is called with."""

    verb: str
    arguments: Sequence[Any] = ()
    options: Mapping[str, Any] = attrs.field(factory=dict)

    def of(self, airflow: Airflow) -> None:
        """Call it, and take all that it lists."""
        found = getattr(airflow, self.verb)(*self.arguments, **self.options)
        if self.verb in _LISTING:
            list(found)


def calls() -> Iterator[Call]:
    """Yield every verb, with no option and with each."""
    run = DagRun(dag_id="d", run_id="r", state="success", logical_date=_DAY)
    queued = DagRun(dag_id="d", run_id="r", state="queued", logical_date=_DAY)
    for name in ("version", "health", "config", "pools", "dags", "dag_runs"):
        yield Call(name)
    for name in ("dag", "pause", "unpause"):
        yield Call(name, ("d",))
    for name, filters in _FILTERS.items():
        for key, value in filters.items():
            yield Call(name, options={key: value})
    yield Call("config", options={"section": "core"})
    yield Call("dag_runs", ("d",), {"state": "failed"})
    yield Call("dag_run", ("d", "r"))
    yield Call("dag_run", ("d",), {"logical_date": _DAY})
    yield Call("wait", (queued,), {"poll": 0.001, "slowest_poll": 0.002})
    for given in _triggers():
        yield Call("trigger", ("d",), given)
    for given in _CLEARED:
        yield Call("clear", (run,), given)
    yield Call("task_instances", (run,))
    yield Call("task_instances", (run,), {"state": ["failed", "success"]})
    yield Call("task_instances", (run,), {"task_id": "t"})
    yield Call("logs", (run, "t"))
    yield Call("logs", (run, "t"), {"try_number": 1})
    yield Call("logs", (run, "t"), {"map_index": 0})


def _triggers() -> Iterator[Mapping[str, Any]]:
    names = list(_TRIGGER)
    ends = {"data_interval_start", "data_interval_end"}
    one_of_each = {*names} - {"execution_date", "dag_run_id"}
    groups: list[set[str]] = [set(), *({name} for name in names if name not in ends), ends]
    groups += [{"conf", "run_id", "logical_date"}, one_of_each]
    for group in groups:
        yield {name: value for name, value in _TRIGGER.items() if name in group}


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
        for call in calls():
            name = f"{call.verb}({', '.join(call.options)})"
            for server.fails in (False, True) if call.verb == "trigger" else (False,):
                server.requests = []
                refusal: Exception | None = None
                try:
                    call.of(airflow)
                except AirflowError as error:
                    refusal = error
                yield name, server.requests, refusal
