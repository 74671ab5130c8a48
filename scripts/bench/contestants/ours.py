"""What this client does."""

from __future__ import annotations

import asyncio
import functools
import gc
import importlib
import json
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import httpx

from airflow_openapi import read_date
from airflow_openapi.v2.api.dag import get_dag_details
from airflow_rest import Airflow, AsyncAirflow, Basic, Bearer

Task = Callable[[], object]
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


def read_uncollected(*, body_path: str, api: str, kind: str, count: int) -> Callable[[], object]:
    """As `read`, while Python's garbage collector rests: what is left is the reading alone."""
    reading = read(body_path=body_path, api=api, kind=kind, count=count)

    def task() -> object:
        gc.disable()
        try:
            return reading()
        finally:
            gc.enable()

    return task


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


def call(*, root: str, credentials: Sequence[str], calls: int) -> Task:
    """Ask for the details of a DAG so many times, by `call`."""
    airflow = Airflow(root, _auth(credentials))
    return _repeated(lambda: airflow.call(get_dag_details, "example_dag"), calls)


def verb(*, root: str, credentials: Sequence[str], calls: int) -> Task:
    """Ask for a DAG so many times, by its verb."""
    airflow = Airflow(root, _auth(credentials))
    return _repeated(lambda: airflow.dag("example_dag"), calls)


def call_async(*, root: str, credentials: Sequence[str], calls: int) -> Task:
    """As `call`, one after the other in an event loop."""
    airflow = AsyncAirflow(root, _auth(credentials))
    return _awaited(lambda: airflow.call(get_dag_details, "example_dag"), calls)


def verb_async(*, root: str, credentials: Sequence[str], calls: int) -> Task:
    """As `verb`, one after the other in an event loop."""
    airflow = AsyncAirflow(root, _auth(credentials))
    return _awaited(lambda: airflow.dag("example_dag"), calls)


def bulk(
    *,
    root: str,
    api: str,
    credentials: Sequence[str],
    count: int,
    at_once: int = 1,
    warm: bool = True,
) -> Task:
    """Read all task instances, and hold them.

    Raises:
        ValueError: Not *count* of them came.
    """
    endpoint = _task_instances(api)
    airflow = Airflow(root, _auth(credentials))
    if warm:
        airflow.call(endpoint, "~", "~", limit=1)

    def task() -> object:
        return _counted(
            list(airflow.pages(endpoint, "~", "~", limit=100).concurrent(at_once)), count
        )

    return task


def bulk_async(
    *, root: str, api: str, credentials: Sequence[str], count: int, at_once: int = 1
) -> Task:
    """As `bulk`, in an event loop.

    Raises:
        ValueError: Not *count* of them came.
    """
    endpoint = _task_instances(api)
    airflow = AsyncAirflow(root, _auth(credentials))
    runner = asyncio.Runner()
    runner.run(airflow.call(endpoint, "~", "~", limit=1))

    async def read() -> object:
        pages = airflow.pages(endpoint, "~", "~", limit=100).concurrent(at_once)
        return _counted([item async for item in pages], count)

    return lambda: runner.run(read())


def stream(
    *, root: str, api: str, credentials: Sequence[str], count: int, warm: bool = False
) -> Task:
    """Read all task instances, and hold none.

    Raises:
        ValueError: Not *count* of them came.
    """
    del warm
    endpoint = _task_instances(api)
    airflow = Airflow(root, _auth(credentials))

    def task() -> object:
        found = sum(1 for _ in airflow.pages(endpoint, "~", "~", limit=100))
        if found != count:
            raise ValueError(f"{found} items were read instead of {count}")
        return found

    return task


def _task_instances(api: str) -> Any:
    return importlib.import_module(f"airflow_openapi.{_ENDPOINTS[api, 'task_instances']}")


def _auth(credentials: Sequence[str]) -> Bearer | Basic:
    return Bearer(*credentials) if len(credentials) == 1 else Basic(*credentials)


def _repeated(once: Task, calls: int) -> Task:
    def task() -> object:
        for _ in range(calls):
            once()
        return None

    once()
    return task


def _awaited(once: Callable[[], Awaitable[object]], calls: int) -> Task:
    runner = asyncio.Runner()

    async def task() -> None:
        for _ in range(calls):
            await once()

    runner.run(task())
    return lambda: runner.run(task())


def _counted(items: list[Any], count: int) -> list[Any]:
    if len(items) != count:
        raise ValueError(f"{len(items)} items were read instead of {count}")
    return items
