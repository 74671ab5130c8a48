"""GET /api/v2/dags/{dag_id}/tasks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.task_collection_response import TaskCollectionResponse
    from ...models.task_response import TaskResponse

OPERATION: Final[ListOperation[TaskResponse]] = ListOperation(
    id="get_tasks",
    method="GET",
    path="/api/v2/dags/{dag_id}/tasks",
    tag="task",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dag.get_tasks",
    items="tasks",
    key=("task_id",),
)
_ANSWER: Final[Answer[TaskCollectionResponse]] = Answer(
    lambda: models.TaskCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    *,
    order_by: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/tasks",
        "params": query(
            {
                "order_by": order_by,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    *,
    client: Client,
    order_by: str | Unset = UNSET,
) -> Response[TaskCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    *,
    client: Client,
    order_by: str | Unset = UNSET,
) -> TaskCollectionResponse:
    """Get tasks for Dag.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskCollectionResponse
    """
    return sync_detailed(
        dag_id,
        client=client,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    *,
    client: Client,
    order_by: str | Unset = UNSET,
) -> Response[TaskCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    *,
    client: Client,
    order_by: str | Unset = UNSET,
) -> TaskCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            client=client,
            order_by=order_by,
        )
    ).parsed
