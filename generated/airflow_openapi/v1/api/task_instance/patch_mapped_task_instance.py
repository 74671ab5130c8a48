"""PATCH /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.task_instance_reference import TaskInstanceReference
    from ...models.update_task_instance import UpdateTaskInstance

OPERATION: Final[Operation[TaskInstanceReference]] = Operation(
    id="patch_mapped_task_instance",
    method="PATCH",
    path="/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/{map_index}",
    tag="task_instance",
    module=__name__,
    since="2.5.0",
    counterpart="airflow_openapi.v2.api.task_instance.patch_task_instance_by_map_index",
    values={
        "new_state": {
            "skipped": Availability(since="2.7.0"),
        },
    },
)
_ANSWER: Final[Answer[TaskInstanceReference]] = Answer(
    lambda: models.TaskInstanceReference, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    body: UpdateTaskInstance | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    kwargs: dict[str, Any] = {
        "method": "patch",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/{path_value('map_index', map_index)}",
        "headers": {"Accept": "application/json"},
    }
    if body is not UNSET:
        kwargs["json"] = json_body(body)
    return kwargs


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskInstanceReference:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    client: Client,
    body: UpdateTaskInstance | Unset = UNSET,
) -> Response[TaskInstanceReference]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index,
            body=body,
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
    body: UpdateTaskInstance | Unset = UNSET,
) -> TaskInstanceReference:
    """Updates the state of a mapped task instance.

    Updates the state for single mapped task instance. *New in version 2.5.0*

    Airflow since 2.5.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskInstanceReference
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        map_index,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    map_index: int,
    *,
    client: Client,
    body: UpdateTaskInstance | Unset = UNSET,
) -> Response[TaskInstanceReference]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index,
            body=body,
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
    body: UpdateTaskInstance | Unset = UNSET,
) -> TaskInstanceReference:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            map_index,
            client=client,
            body=body,
        )
    ).parsed
