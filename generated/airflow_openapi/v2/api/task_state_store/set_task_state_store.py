"""PUT /api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.task_state_store_body import TaskStateStoreBody

OPERATION: Final[Operation[None]] = Operation(
    id="set_task_state_store",
    method="PUT",
    path="/api/v2/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/state-store/{key}",
    tag="task_state_store",
    module=__name__,
    since="3.3.0",
)
_ANSWER: Final[Answer[None]] = Answer(None, statuses=(204,))


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    key: str,
    *,
    body: TaskStateStoreBody,
    map_index: int | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "put",
        "url": f"/api/v2/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/state-store/{path_value('key', key)}",
        "params": query(
            {
                "map_index": map_index,
            }
        ),
        "json": json_body(body),
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> None:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    key: str,
    *,
    client: Client,
    body: TaskStateStoreBody,
    map_index: int | Unset = UNSET,
) -> Response[None]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            key,
            body=body,
            map_index=map_index,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    key: str,
    *,
    client: Client,
    body: TaskStateStoreBody,
    map_index: int | Unset = UNSET,
) -> None:
    """Set a task state store value. Creates or overwrites the key.

    Airflow since 3.3.0.

    Args:
        body: Request body for setting a task state store value. ``expires_at`` controls expiry:
            - ``"default"``: apply the configured ``[state_store] default_retention_days``. -
            ``null``: never expire. - aware datetime: expire at that time.

    Raises:
        ApiError: The server answered with another status than 204.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        key,
        client=client,
        body=body,
        map_index=map_index,
    ).parsed


async def asyncio_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    key: str,
    *,
    client: Client,
    body: TaskStateStoreBody,
    map_index: int | Unset = UNSET,
) -> Response[None]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            key,
            body=body,
            map_index=map_index,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    key: str,
    *,
    client: Client,
    body: TaskStateStoreBody,
    map_index: int | Unset = UNSET,
) -> None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            key,
            client=client,
            body=body,
            map_index=map_index,
        )
    ).parsed
