"""What openapi-python-client makes of the same spec, unaltered. Loaded by name."""

from __future__ import annotations

import datetime
import importlib
import json
from collections.abc import Callable
from pathlib import Path

import httpx

_ENDPOINTS = {
    "task_instances": "task_instance.get_task_instances",
    "dag_runs": "dag_run.get_dag_runs",
    "dags": "dag.get_dags",
}


def write(*, asked_path: str, api: str) -> Callable[[], object]:
    """Write what is asked for as bodies that trigger runs: models are made, and bytes of them.

    Raises:
        ValueError: The first body is not what was asked for.
    """
    del api
    build = importlib.import_module("stock_airflow_client.api.dag_run.trigger_dag_run")._get_kwargs  # noqa: SLF001 - the pure builder of the endpoint
    models = importlib.import_module("stock_airflow_client.models")
    asked = [
        {**one, "logical_date": datetime.datetime.fromisoformat(one["logical_date"])}
        for one in json.loads(Path(asked_path).read_bytes())
    ]

    def task() -> list[bytes]:
        # A conf is a class of its own there, which is part of making a body.
        bodies = (
            models.TriggerDAGRunPostBody(
                **{**one, "conf": models.TriggerDAGRunPostBodyConfType0.from_dict(one["conf"])}
            )
            for one in asked
        )
        return [json.dumps(build("example_dag", body=body)["json"]).encode() for body in bodies]

    first = json.loads(task()[0])
    if (first["dag_run_id"], first["conf"]) != (asked[0]["dag_run_id"], asked[0]["conf"]):
        raise ValueError(f"{first} was written")
    return task


def read(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into models, as each call does with an answer.

    Raises:
        ValueError: Not *count* items came of it.
    """
    del api
    endpoint = importlib.import_module(f"stock_airflow_client.api.{_ENDPOINTS[kind]}")
    client = importlib.import_module("stock_airflow_client.client").Client("http://localhost")

    answer = httpx.Response(200, content=Path(body_path).read_bytes())

    def task() -> object:
        return endpoint._parse_response(client=client, response=answer)  # noqa: SLF001 - the pure reader of the endpoint

    found = len(getattr(task(), kind))
    if found != count:
        raise ValueError(f"{found} items were read instead of {count}")
    return task
