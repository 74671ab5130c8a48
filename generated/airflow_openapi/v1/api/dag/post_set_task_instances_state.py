"""POST /api/v1/dags/{dag_id}/updateTaskInstancesState."""

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

    from ...models.task_instance_reference import TaskInstanceReference
    from ...models.task_instance_reference_collection import TaskInstanceReferenceCollection
    from ...models.update_task_instances_state import UpdateTaskInstancesState

OPERATION: Final[ListOperation[TaskInstanceReference]] = ListOperation(
    id="post_set_task_instances_state",
    method="POST",
    path="/api/v1/dags/{dag_id}/updateTaskInstancesState",
    tag="dag",
    module=__name__,
    body={
        "dag_run_id": Availability(since="2.3.0"),
    },
    values={
        "new_state": {
            "skipped": Availability(since="2.7.0"),
        },
    },
    items="task_instances",
)
_ANSWER: Final[Answer[TaskInstanceReferenceCollection]] = Answer(
    lambda: models.TaskInstanceReferenceCollection, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    *,
    body: UpdateTaskInstancesState,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/updateTaskInstancesState",
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
    body: UpdateTaskInstancesState,
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
    body: UpdateTaskInstancesState,
) -> TaskInstanceReferenceCollection:
    """Set a state of task instances.

    Updates the state for multiple task instances simultaneously.

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
    body: UpdateTaskInstancesState,
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
    body: UpdateTaskInstancesState,
) -> TaskInstanceReferenceCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            body=body,
        )
    ).parsed
