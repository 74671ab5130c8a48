"""What apache-airflow-client 2.10.0 does. Loaded by name: it is installed nowhere else."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

_client = importlib.import_module("airflow_client.client")
_ANSWERS = {
    "task_instances": ("task_instance_collection", "TaskInstanceCollection"),
    "dag_runs": ("dag_run_collection", "DAGRunCollection"),
    "dags": ("dag_collection", "DAGCollection"),
}


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
