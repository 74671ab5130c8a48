"""Servers whose tasks have logs: one that goes from moment to moment, one that sends in pieces."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from inspect import unwrap
from typing import Any

import httpx

from airflow_openapi._runtime.steps import AskServer, Chunk, Emit, Open, Request, Sleep
from airflow_rest import (
    Airflow,
    DagRun,
)
from airflow_rest._core import server
from airflow_rest.astronomer import Site

Run = Callable[..., Any]

RUN = DagRun(dag_id="d", run_id="r", state="running")
TEXT = {"content-type": "text/plain"}
NDJSON = {"content-type": "application/x-ndjson"}
HEAD_3 = (
    b'{"timestamp":null,"event":"::group::Log message source details","sources":["/l"]}\n'
    b'{"timestamp":null,"event":"::endgroup::"}\n'
)
TASK = "/api/v1/dags/d/dagRuns/r/taskInstances/t"
TASK_3 = TASK.replace("v1", "v2")


class Moment:
    """A task, and what its log is, at the time of one look.

    Attributes:
        state: The state that the server tells; "absent" if there is no such task instance.
        number: Its try_number.
        log: The whole answer, or its status; an exception breaks the connection behind it.
        run: State of the run.
    """

    def __init__(
        self,
        state: str | None,
        number: int,
        *log: bytes | int | Exception,
        run: str = "running",
    ) -> None:
        self.state, self.number, self.log, self.run = state, number, log, run


class Story:
    """A server whose task goes from one moment to the next each time that it is looked at."""

    def __init__(self, *moments: Moment | Exception | int, version: str = "2.5.3") -> None:
        self.server = server(Site("http://localhost:8080"), version)
        self.kind = TEXT if version < "3" else NDJSON
        self.moments = list(moments)
        self.now = Moment(None, 0)
        self.chunks: list[bytes | int | Exception] = []
        self.slept: list[float] = []
        self.time = 0.0
        self.asked: list[str] = []
        self.takes = 0.0

    def follow(self, task_id: str = "t", **options: Any) -> list[str]:
        """Return the lines that come, in the order in which they do."""
        found: list[str] = []
        flow = unwrap(Airflow.logs)(None, RUN, task_id, **{"follow": True, **options})
        step = next(flow)
        while True:
            if isinstance(step, Emit):
                found += step.items
            outcome = self.take(step)
            try:
                step = flow.throw(outcome) if isinstance(outcome, Exception) else flow.send(outcome)
            except StopIteration:
                return found

    def take(self, step: object) -> object:
        """Return the outcome of a step."""
        match step:
            case Sleep(seconds):
                self.time += seconds
                if seconds:
                    self.slept.append(seconds)
                return self.time
            case AskServer():
                return self.server
            case Emit():
                return None
            case Chunk():
                return self.chunks.pop(0) if self.chunks else b""
            case Open(request):
                return self.opened(request)
            case Request():
                return self.answer(step)
        raise AssertionError(step)

    def opened(self, request: Request) -> httpx.Response:
        """Return the answer of the log."""
        self.time += self.takes
        self.asked.append(request.path.split("/taskInstances/")[1])
        self.chunks = list(self.now.log)
        status = next(iter(self.chunks), None)
        if isinstance(status, int):
            return httpx.Response(status, json={"detail": "TaskInstance not found"})
        return httpx.Response(200, headers=self.kind)

    def answer(self, request: Request) -> object:
        """Return the answer to what is no log."""
        path = request.path.split("/dagRuns/r")[1]
        if not path:
            return httpx.Response(200, json={"dag_run_id": "r", "state": self.now.run})
        if path == "/taskInstances":
            return httpx.Response(200, json={"task_instances": [], "total_entries": 0})
        moment = self.moments.pop(0) if len(self.moments) > 1 else self.moments[0]
        if isinstance(moment, Exception):
            return moment
        if isinstance(moment, int):
            return httpx.Response(moment, text="down")
        self.now = moment
        if moment.state == "absent":
            return httpx.Response(404, json={"title": "Task instance not found"})
        task = {"task_id": "t", "state": moment.state, "try_number": moment.number}
        return httpx.Response(200, json=task)


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, which is sent piece by piece."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces = pieces
        self.is_closed = False

    def close(self) -> None:
        """Note that nobody reads on."""
        self.is_closed = True

    async def aclose(self) -> None:
        """Note that nobody reads on."""
        self.is_closed = True

    def __iter__(self) -> Iterator[bytes]:
        return self.pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self.pieces:
            yield piece


def one_log(
    *pieces: bytes,
    headers: Mapping[str, str] = TEXT,
    state: str | None = "success",
    number: int = 1,
) -> Callable[[httpx.Request], httpx.Response]:
    """Return a server with one task, whose log is sent in these pieces."""
    requests: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if "/logs/" in request.url.path:
            return httpx.Response(200, headers=headers, stream=Body(iter(pieces)))
        return httpx.Response(200, json={"task_id": "t", "state": state, "try_number": number})

    handler.requests = requests  # type: ignore[attr-defined]  # for the tests to look at
    return handler
