"""What this client does."""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from airflow_openapi import read_date

_ENDPOINTS = {
    ("v1", "task_instances"): "v1.api.task_instance.get_task_instances",
    ("v1", "dag_runs"): "v1.api.dag_run.get_dag_runs",
    ("v1", "dags"): "v1.api.dag.get_dags",
    ("v2", "task_instances"): "v2.api.task_instance.get_task_instances",
    ("v2", "dag_runs"): "v2.api.dag_run.get_dag_runs",
    ("v2", "dags"): "v2.api.dag.get_dags",
}
_TRIGGERS = {
    "v1": ("v1.api.dag_run.post_dag_run", "DAGRunBody"),
    "v2": ("v2.api.dag_run.trigger_dag_run", "TriggerDAGRunPostBody"),
}


def write(*, asked_path: str, api: str) -> Callable[[], object]:
    """Write what is asked for as bodies that trigger runs: models are made, and bytes of them.

    Raises:
        ValueError: The first body is not what was asked for.
    """
    build = importlib.import_module(f"airflow_openapi.{_TRIGGERS[api][0]}")._get_kwargs  # noqa: SLF001 - the pure builder of the endpoint
    models = importlib.import_module(f"airflow_openapi.{api}.models")
    model = getattr(models, _TRIGGERS[api][1])
    asked = [
        {**one, "logical_date": read_date(one["logical_date"])}
        for one in json.loads(Path(asked_path).read_bytes())
    ]

    def task() -> list[bytes]:
        requests = (build("example_dag", body=model(**one)) for one in asked)
        return [_body(request) for request in requests]

    first = json.loads(task()[0])
    if (first["dag_run_id"], first["conf"]) != (asked[0]["dag_run_id"], asked[0]["conf"]):
        raise ValueError(f"{first} was written")
    return task


def _body(request: dict[str, Any]) -> bytes:
    """Return the bytes that httpx makes of a request's body, as its `encode_json` does."""
    if "content" in request:
        return bytes(request["content"])
    options: dict[str, Any] = {"ensure_ascii": False, "separators": (",", ":"), "allow_nan": False}
    return json.dumps(request["json"], **options).encode()


def read(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into models, as each call does with an answer.

    Raises:
        ValueError: Not *count* items came of it.
    """
    endpoint = importlib.import_module(f"airflow_openapi.{_ENDPOINTS[api, kind]}")
    headers = {"content-type": "application/json"}
    answer = httpx.Response(200, content=Path(body_path).read_bytes(), headers=headers)
    task = functools.partial(endpoint._parse_response, client=None, response=answer)  # noqa: SLF001 - the pure reader of the endpoint
    found = len(getattr(task(), kind))
    if found != count:
        raise ValueError(f"{found} items were read instead of {count}")
    return task
