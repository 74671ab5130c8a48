"""GET /api/v1/dags/{dag_id}/tasks/{task_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.task import Task

OPERATION: Final[Operation[Task]] = Operation(
    id="get_task",
    method="GET",
    path="/api/v1/dags/{dag_id}/tasks/{task_id}",
    tag="dag",
    module=__name__,
    counterpart="airflow_openapi.v2.api.task.get_task",
)
_ANSWER: Final[Answer[Task]] = Answer(lambda: models.Task, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    task_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/tasks/{path_value('task_id', task_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Task:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> Response[Task]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            task_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> Task:
    """Get simplified representation of a task.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Task
    """
    return sync_detailed(
        dag_id,
        task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> Response[Task]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            task_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    task_id: str,
    *,
    client: Client,
) -> Task:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            task_id,
            client=client,
        )
    ).parsed
