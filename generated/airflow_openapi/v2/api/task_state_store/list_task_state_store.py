"""GET /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store."""

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

    from ...models.task_state_store_collection_response import TaskStateStoreCollectionResponse
    from ...models.task_state_store_response import TaskStateStoreResponse

OPERATION: Final[ListOperation[TaskStateStoreResponse]] = ListOperation(
    id="list_task_state_store",
    method="GET",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store",
    tag="task_state_store",
    module=__name__,
    since="3.3.0",
    items="task_state_store",
    key=("key",),
    paged=True,
)
_ANSWER: Final[Answer[TaskStateStoreCollectionResponse]] = Answer(
    lambda: models.TaskStateStoreCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    map_index: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/state-store",
        "params": query(
            {
                "map_index": map_index,
                "limit": limit,
                "offset": offset,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> TaskStateStoreCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[TaskStateStoreCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
            limit=limit,
            offset=offset,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> TaskStateStoreCollectionResponse:
    """List all task state store entries for a task instance.

    Airflow since 3.3.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        TaskStateStoreCollectionResponse
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        client=client,
        map_index=map_index,
        limit=limit,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[TaskStateStoreCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
            limit=limit,
            offset=offset,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> TaskStateStoreCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            client=client,
            map_index=map_index,
            limit=limit,
            offset=offset,
        )
    ).parsed
