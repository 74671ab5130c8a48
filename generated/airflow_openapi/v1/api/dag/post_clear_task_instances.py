"""POST /api/v1/dags/{dag_id}/clearTaskInstances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.clear_task_instances import ClearTaskInstances
    from ...models.task_instance_reference import TaskInstanceReference
    from ...models.task_instance_reference_collection import TaskInstanceReferenceCollection

OPERATION: Final[ListOperation[TaskInstanceReference]] = ListOperation(
    id="post_clear_task_instances",
    method="POST",
    path="/api/v1/dags/{dag_id}/clearTaskInstances",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v2.api.task_instance.post_clear_task_instances",
    body={
        "task_ids": Availability(since="2.1.0"),
        "dag_run_id": Availability(since="2.4.0"),
        "include_upstream": Availability(since="2.4.0"),
        "include_downstream": Availability(since="2.4.0"),
        "include_future": Availability(since="2.4.0"),
        "include_past": Availability(since="2.4.0"),
    },
    items="task_instances",
)
_ANSWER: Final[Answer[TaskInstanceReferenceCollection]] = Answer(
    lambda: models.TaskInstanceReferenceCollection, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    *,
    body: ClearTaskInstances,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/clearTaskInstances",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskInstanceReferenceCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    body: ClearTaskInstances,
) -> Response[TaskInstanceReferenceCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    body: ClearTaskInstances,
) -> TaskInstanceReferenceCollection:
    """Clear a set of task instances.

    Clears a set of task instances associated with the DAG for a specified date range.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskInstanceReferenceCollection
    """
    return sync_detailed(
        dag_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    body: ClearTaskInstances,
) -> Response[TaskInstanceReferenceCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    body: ClearTaskInstances,
) -> TaskInstanceReferenceCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
        )
    ).parsed
