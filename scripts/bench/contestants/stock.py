"""What openapi-python-client makes of the same spec, unaltered. Loaded by name."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

import httpx

_ENDPOINTS = {
    "task_instances": "task_instance.get_task_instances",
    "dag_runs": "dag_run.get_dag_runs",
    "dags": "dag.get_dags",
}


def read(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into models, as each call does with an answer.

    Raises:
        ValueError: Not *count* items came of it.
    """
    del api
    endpoint = importlib.import_module(f"stock_airflow_client.api.{_ENDPOINTS[kind]}")
    client = importlib.import_module("stock_airflow_client.client").Client("http://localhost")

    def task() -> object:
        # A new answer each time: httpx keeps what its `json` read of one.
        answer = httpx.Response(200, content=body)
        return endpoint._parse_response(client=client, response=answer)  # noqa: SLF001 - the pure reader of the endpoint

    body = Path(body_path).read_bytes()
    found = len(getattr(task(), kind))
    if found != count:
        raise ValueError(f"{found} items were read instead of {count}")
    return task
