"""PATCH /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run."""

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

    from ...models.patch_task_instance_body import PatchTaskInstanceBody
    from ...models.task_instance_collection_response import TaskInstanceCollectionResponse
    from ...models.task_instance_response import TaskInstanceResponse

OPERATION: Final[ListOperation[TaskInstanceResponse]] = ListOperation(
    id="patch_task_group_instances_dry_run",
    method="PATCH",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskGroupInstances/{group_id}/dry_run",
    tag="task_instance",
    module=__name__,
    since="3.3.0",
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
    group_id: str,
    *,
    body: PatchTaskInstanceBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskGroupInstances/{path_value('group_id', group_id)}/dry_run",
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
    group_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
) -> Response[TaskInstanceCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            group_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    group_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
) -> TaskInstanceCollectionResponse:
    """Dry-run of updating the state of all task instances in a task group.

    Airflow since 3.3.0.

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
        group_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    group_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
) -> Response[TaskInstanceCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            group_id,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    group_id: str,
    *,
    client: Client,
    body: PatchTaskInstanceBody,
) -> TaskInstanceCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            group_id,
            client=client,
            body=body,
        )
    ).parsed
