"""POST /api/v1/dags/~/dagRuns/~/taskInstances/list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.list_task_instance_form import ListTaskInstanceForm
    from ...models.task_instance import TaskInstance
    from ...models.task_instance_collection import TaskInstanceCollection

OPERATION: Final[ListOperation[TaskInstance]] = ListOperation(
    id="get_task_instances_batch",
    method="POST",
    path="/api/v1/dags/~/dagRuns/~/taskInstances/list",
    tag="task_instance",
    module=__name__,
    counterpart="airflow_openapi.v2.api.task_instance.get_task_instances_batch",
    body={
        "page_offset": Availability(since="2.10.3"),
        "page_limit": Availability(since="2.10.3"),
        "dag_run_ids": Availability(since="2.7.0"),
        "task_ids": Availability(since="2.7.0"),
        "executor": Availability(since="2.10.0"),
    },
    items="task_instances",
    key=("dag_id", "dag_run_id", "task_id", "map_index", "execution_date"),
    paged=True,
    prefix="page_",
)
_ANSWER: Final[Answer[TaskInstanceCollection]] = Answer(
    lambda: models.TaskInstanceCollection, statuses=(200,)
)


def _get_kwargs(
    *,
    body: ListTaskInstanceForm,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v1/dags/~/dagRuns/~/taskInstances/list",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskInstanceCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: ListTaskInstanceForm,
) -> Response[TaskInstanceCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    body: ListTaskInstanceForm,
) -> TaskInstanceCollection:
    """List task instances (batch).

    List task instances from all DAGs and DAG runs. This endpoint is a POST to allow filtering
    across a large number of DAG IDs, where as a GET it would run in to maximum HTTP request URL
    length limits.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskInstanceCollection
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ListTaskInstanceForm,
) -> Response[TaskInstanceCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    body: ListTaskInstanceForm,
) -> TaskInstanceCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
