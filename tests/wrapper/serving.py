"""A server for both clients that is none: it gives one answer and keeps the requests."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx

from airflow_rest import (
    ApiKey,
)

Run = Callable[..., Any]


RUN_3: dict[str, Any] = {
    "dag_run_id": "r",
    "dag_id": "d",
    "logical_date": "2021-11-16T11:34:00Z",
    "queued_at": None,
    "start_date": None,
    "end_date": None,
    "duration": None,
    "data_interval_start": None,
    "data_interval_end": None,
    "run_after": "2026-11-22T16:16:03.413489Z",
    "last_scheduling_decision": None,
    "run_type": "manual",
    "state": "queued",
    "triggered_by": "rest_api",
    "conf": {},
    "note": None,
    "dag_versions": [],
}


RUN_2: dict[str, Any] = {
    "conf": {},
    "dag_id": "d",
    "dag_run_id": "r",
    "end_date": None,
    "execution_date": "2021-11-16T11:34:00+00:00",
    "external_trigger": True,
    "start_date": None,
    "state": "queued",
}


DATE = datetime(2021, 11, 16, 11, 34, tzinfo=UTC)


class Server:
    """A server that gives one answer and keeps the requests."""

    def __init__(self, status: int = 200, **answer: Any) -> None:
        self.status = status
        self.answer = answer
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        """Answer, as httpx.MockTransport wants it."""
        self.requests.append(request)
        return httpx.Response(self.status, **echoed(self.answer, request))

    @property
    def body(self) -> Any:
        """The body of the last request."""
        return json.loads(self.requests[-1].content)


def echoed(answer: dict[str, Any], request: httpx.Request) -> dict[str, Any]:
    """Return an answer to a trigger with the id that was sent, as every Airflow gives it back."""
    run = answer.get("json")
    if request.method == "POST" and isinstance(run, dict) and "dag_run_id" in run:
        return answer | {"json": run | {"dag_run_id": json.loads(request.content)["dag_run_id"]}}
    return answer


def software(client: Any, transport: httpx.MockTransport) -> Any:
    """Make a client of Software."""
    return client.software(
        "example.com",
        "galactic-stars-1234",
        auth=ApiKey("k"),
        version="2.11.2",
        transport=transport,
    )
