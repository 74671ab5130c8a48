"""PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.oneof import OneOf
from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.patch_task_instance_body import PatchTaskInstanceBody
    from ...models.task_instance_collection_response import TaskInstanceCollectionResponse
    from ...models.task_instance_response import TaskInstanceResponse

OPERATION: Final[Operation[OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]]] = (
    Operation(
        id="patch_task_instance_by_map_index",
        method="PATCH",
        path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
        tag="task_instance",
        module=__name__,
        counterpart="airflow_openapi.v1.api.task_instance.patch_mapped_task_instance",
        values={
            "new_state": {
                "awaiting_input": Availability(since="3.3.0"),
            },
        },
    )
)
_ANSWER: Final[Answer[OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]]] = Answer(
    lambda: OneOf[models.TaskInstanceCollectionResponse, models.TaskInstanceResponse],
    statuses=(200,),
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    body: PatchTaskInstanceBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/{path_value('map_index', map_index)}",
        "params": query(
            {
                "update_mask": update_mask,
            }
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]:
    """Patch Task Instance.

    Update a task instance.

    Args:
        body: Request body for patching task instance state.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        map_index,
        client=client,
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> OneOf[TaskInstanceCollectionResponse, TaskInstanceResponse]:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            map_index,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
