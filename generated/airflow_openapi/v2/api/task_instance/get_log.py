"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import headers, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.get_log_accept import GetLogAccept
    from ...models.task_instances_log_response import TaskInstancesLogResponse

OPERATION: Final[Operation[TaskInstancesLogResponse | str]] = Operation(
    id="get_log",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/logs/{try_number}",
    tag="task_instance",
    module=__name__,
    counterpart="airflow_openapi.v1.api.task_instance.get_log",
    values={
        "accept": {
            "application/x-ndjson": Availability(since="3.0.2"),
            "text/plain": Availability(until="3.0.1"),
        },
    },
)
_ANSWER: Final[Answer[TaskInstancesLogResponse | str]] = Answer(
    lambda: models.TaskInstancesLogResponse, statuses=(200,), text=True
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    try_number: int,
    *,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | None | Unset = UNSET,
    accept: GetLogAccept | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/logs/{path_value('try_number', try_number)}",
        "params": query(
            {
                "full_content": full_content,
                "map_index": map_index,
                "token": token,
            }
        ),
        "headers": {
            "Accept": "application/json",
            **headers(
                {
                    "Accept": accept,
                }
            ),
        },
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskInstancesLogResponse | str:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | None | Unset = UNSET,
    accept: GetLogAccept | Unset = UNSET,
) -> Response[TaskInstancesLogResponse | str]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            try_number,
            full_content=full_content,
            map_index=map_index,
            token=token,
            accept=accept,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | None | Unset = UNSET,
    accept: GetLogAccept | Unset = UNSET,
) -> TaskInstancesLogResponse | str:
    """Get logs for a specific task instance.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskInstancesLogResponse | str
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        try_number,
        client=client,
        full_content=full_content,
        map_index=map_index,
        token=token,
        accept=accept,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | None | Unset = UNSET,
    accept: GetLogAccept | Unset = UNSET,
) -> Response[TaskInstancesLogResponse | str]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            try_number,
            full_content=full_content,
            map_index=map_index,
            token=token,
            accept=accept,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    try_number: int,
    *,
    client: Client,
    full_content: bool | Unset = UNSET,
    map_index: int | Unset = UNSET,
    token: str | None | Unset = UNSET,
    accept: GetLogAccept | Unset = UNSET,
) -> TaskInstancesLogResponse | str:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            try_number,
            client=client,
            full_content=full_content,
            map_index=map_index,
            token=token,
            accept=accept,
        )
    ).parsed
