"""What apache-airflow-client 3.3.2 does. Loaded by name: it is installed nowhere else."""

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


def call(*, root: str, credentials: Sequence[str], calls: int) -> Task:
    """Ask for the details of a DAG so many times on a kept connection."""
    dags = importlib.import_module("airflow_client.client.api.dag_api").DAGApi(
        _connected(root, credentials)
    )

    def task() -> None:
        for _ in range(calls):
            dags.get_dag_details("example_dag")

    task()
    return task


def bulk(
    *,
    root: str,
    api: str,
    credentials: Sequence[str],
    count: int,
    warm: bool = True,
    by_cursor: bool = False,
) -> Task:
    """Read all task instances by a loop over its pages, and hold them.

    Raises:
        ValueError: Not *count* of them came.
    """
    del api
    module = importlib.import_module("airflow_client.client.api.task_instance_api")
    ask = module.TaskInstanceApi(_connected(root, credentials)).get_task_instances
    if warm:
        ask("~", "~", limit=1)

    def task() -> object:
        items: list[Any] = []
        where: dict[str, Any] = {"cursor": ""} if by_cursor else {"offset": 0}
        more = True
        while more:
            page = ask("~", "~", limit=100, **where)
            items += page.task_instances
            where = {"cursor": page.next_cursor} if by_cursor else {"offset": len(items)}
            more = bool(page.next_cursor) if by_cursor else len(items) < page.total_entries
        if len(items) != count:
            raise ValueError(f"{len(items)} items were read instead of {count}")
        return items

    return task


def _connected(root: str, credentials: Sequence[str]) -> Any:
    return _client.ApiClient(_client.Configuration(host=root, access_token=credentials[0]))
