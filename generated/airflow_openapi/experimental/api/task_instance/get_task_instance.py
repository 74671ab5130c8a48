"""GET /api/experimental/dags/{dag_id}/dag_runs/{execution_date}/tasks/{task_id}."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.task_instance import TaskInstance

OPERATION: Final[Operation[TaskInstance]] = Operation(
    id="get_task_instance",
    method="GET",
    path="/api/experimental/dags/{dag_id}/dag_runs/{execution_date}/tasks/{task_id}",
    tag="task_instance",
    module=__name__,
)
_ANSWER: Final[Answer[TaskInstance]] = Answer(lambda: models.TaskInstance, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    execution_date: datetime.datetime,
    task_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/experimental/dags/{path_value('dag_id', dag_id)}/dag_runs/{path_value('execution_date', execution_date)}/tasks/{path_value('task_id', task_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> TaskInstance:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    execution_date: datetime.datetime,
    task_id: str,
    *,
    client: Client,
) -> Response[TaskInstance]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            execution_date,
            task_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    execution_date: datetime.datetime,
    task_id: str,
    *,
    client: Client,
) -> TaskInstance:
    """Get a task instance.

    Every value is text, None included, as Python shows it. Of a mapped task no single instance
    can be asked for.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskInstance
    """
    return sync_detailed(
        dag_id,
        execution_date,
        task_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    execution_date: datetime.datetime,
    task_id: str,
    *,
    client: Client,
) -> Response[TaskInstance]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            execution_date,
            task_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    execution_date: datetime.datetime,
    task_id: str,
    *,
    client: Client,
) -> TaskInstance:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            execution_date,
            task_id,
            client=client,
        )
    ).parsed
