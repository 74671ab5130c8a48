"""PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
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

OPERATION: Final[ListOperation[TaskInstanceResponse]] = ListOperation(
    id="patch_task_instance_dry_run",
    method="PATCH",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/dry_run",
    tag="task_instance",
    module=__name__,
    values={
        "new_state": {
            "awaiting_input": Availability(since="3.3.0"),
        },
    },
    items="task_instances",
    key=("dag_id", "dag_run_id", "task_id", "map_index"),
)
_ANSWER: Final[Answer[TaskInstanceCollectionResponse]] = Answer(
    lambda: models.TaskInstanceCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    body: PatchTaskInstanceBody,
    map_index: int | None | Unset = UNSET,
    update_mask: list[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/dry_run",
        "params": query(
            {
                "map_index": map_index,
                "update_mask": update_mask,
            }
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskInstanceCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    map_index: int | None | Unset = UNSET,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[TaskInstanceCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            body=body,
            map_index=map_index,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    map_index: int | None | Unset = UNSET,
    update_mask: list[str] | None | Unset = UNSET,
) -> TaskInstanceCollectionResponse:
    """Update a task instance dry_run mode.

    Args:
        body: Request body for patching task instance state.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskInstanceCollectionResponse
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        client=client,
        body=body,
        map_index=map_index,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    map_index: int | None | Unset = UNSET,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[TaskInstanceCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            body=body,
            map_index=map_index,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
    map_index: int | None | Unset = UNSET,
    update_mask: list[str] | None | Unset = UNSET,
) -> TaskInstanceCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            client=client,
            body=body,
            map_index=map_index,
            update_mask=update_mask,
        )
    ).parsed
