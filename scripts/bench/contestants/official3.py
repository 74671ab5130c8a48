"""What apache-airflow-client 3.3.2 does. Loaded by name: it is installed nowhere else."""

from __future__ import annotations

import datetime
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

_client = importlib.import_module("airflow_client.client")
_ANSWERS = {
    "task_instances": "TaskInstanceCollectionResponse",
    "dag_runs": "DAGRunCollectionResponse",
    "dags": "DAGCollectionResponse",
}


def write(*, asked_path: str, api: str) -> Callable[[], object]:
    """Write what is asked for as bodies that trigger runs: models are made, and bytes of them.

    Raises:
        ValueError: The first body is not what was asked for.
    """
    del api
    endpoint = importlib.import_module("airflow_client.client.api.dag_run_api").DagRunApi()
    models = importlib.import_module("airflow_client.client.models")
    asked = _asked(asked_path)

    def task() -> list[bytes]:
        return [
            # As its `trigger_dag_run` does, and its `rest` module with what comes of it.
            json.dumps(
                endpoint._trigger_dag_run_serialize(  # noqa: SLF001 - its part before any request
                    dag_id="example_dag",
                    trigger_dag_run_post_body=models.TriggerDAGRunPostBody(**one),
                    _request_auth=None,
                    _content_type=None,
                    _headers=None,
                    _host_index=0,
                )[3]
            ).encode()
            for one in asked
        ]

    first = json.loads(task()[0])
    if (first["dag_run_id"], first["conf"]) != (asked[0]["dag_run_id"], asked[0]["conf"]):
        raise ValueError(f"{first} was written")
    return task


def _asked(path: str) -> list[dict[str, Any]]:
    return [
        {**one, "logical_date": datetime.datetime.fromisoformat(one["logical_date"])}
        for one in json.loads(Path(path).read_bytes())
    ]


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
