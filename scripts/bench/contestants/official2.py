"""What apache-airflow-client 2.10.0 does. Loaded by name: it is installed nowhere else."""

from __future__ import annotations

import datetime
import importlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

Task = Callable[[], object]
_client = importlib.import_module("airflow_client.client")
_ANSWERS = {
    "task_instances": ("task_instance_collection", "TaskInstanceCollection"),
    "dag_runs": ("dag_run_collection", "DAGRunCollection"),
    "dags": ("dag_collection", "DAGCollection"),
}


def write(*, asked_path: str, api: str) -> Callable[[], object]:
    """Write what is asked for as bodies that trigger runs: models are made, and bytes of them.

    Raises:
        ValueError: The first body is not what was asked for.
    """
    del api
    client = _client.ApiClient()
    model = importlib.import_module("airflow_client.client.model.dag_run").DAGRun
    asked = [
        {**one, "logical_date": datetime.datetime.fromisoformat(one["logical_date"])}
        for one in json.loads(Path(asked_path).read_bytes())
    ]

    def task() -> list[bytes]:
        # As its ApiClient and its `rest` module do between the model and the connection.
        return [
            json.dumps(client.sanitize_for_serialization(model(**one))).encode() for one in asked
        ]

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
    client = _client.ApiClient()
    module, name = _ANSWERS[kind]
    model = getattr(importlib.import_module(f"airflow_client.client.model.{module}"), name)
    body = Path(body_path).read_bytes()

    def task() -> object:
        # As its ApiClient does between the answer and the models, types checked, by default.
        return client.deserialize(SimpleNamespace(data=body.decode("utf-8")), (model,), True)  # noqa: FBT003 - theirs takes it so

    found = len(task()[kind])  # type: ignore[index]
    if found != count:
        raise ValueError(f"{found} items were read instead of {count}")
    return task


def bulk(*, root: str, api: str, credentials: Sequence[str], count: int) -> Task:
    """Read all task instances by a loop over its pages, and hold them.

    Raises:
        ValueError: Not *count* of them came.
    """
    username, password = credentials
    configuration = _client.Configuration(
        host=f"{root}/api/{api}", username=username, password=password
    )
    module = importlib.import_module("airflow_client.client.api.task_instance_api")
    ask = module.TaskInstanceApi(_client.ApiClient(configuration)).get_task_instances
    ask("~", "~", limit=1)

    def task() -> object:
        items: list[Any] = []
        more = True
        while more:
            page = ask("~", "~", limit=100, offset=len(items))
            items += page.task_instances
            more = len(items) < page.total_entries
        if len(items) != count:
            raise ValueError(f"{len(items)} items were read instead of {count}")
        return items

    return task
