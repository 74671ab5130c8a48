"""What apache-airflow-client 3.3.2 does. Loaded by name: it is installed nowhere else."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

_client = importlib.import_module("airflow_client.client")
_ANSWERS = {
    "task_instances": "TaskInstanceCollectionResponse",
    "dag_runs": "DAGRunCollectionResponse",
    "dags": "DAGCollectionResponse",
}


def read(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """Read a body into models, as each call does with an answer.

    Raises:
        ValueError: Not *count* items came of it.
    """
    del api
    client = _client.ApiClient()
    types = {"200": _ANSWERS[kind]}
    headers = {"content-type": "application/json"}
    answer = SimpleNamespace(status=200, data=Path(body_path).read_bytes(), headers=headers)

    def task() -> object:
        return client.response_deserialize(response_data=answer, response_types_map=types).data

    found = len(getattr(task(), kind))
    if found != count:
        raise ValueError(f"{found} items were read instead of {count}")
    return task
