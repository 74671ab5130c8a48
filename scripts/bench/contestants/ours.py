"""What this client does."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from pathlib import Path

import httpx

_ENDPOINTS = {
    ("v1", "task_instances"): "v1.api.task_instance.get_task_instances",
    ("v1", "dag_runs"): "v1.api.dag_run.get_dag_runs",
    ("v1", "dags"): "v1.api.dag.get_dags",
    ("v2", "task_instances"): "v2.api.task_instance.get_task_instances",
    ("v2", "dag_runs"): "v2.api.dag_run.get_dag_runs",
    ("v2", "dags"): "v2.api.dag.get_dags",
}


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
