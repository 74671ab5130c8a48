"""GET /api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.x_com_collection import XComCollection
    from ...models.x_com_collection_item import XComCollectionItem

OPERATION: Final[ListOperation[XComCollectionItem]] = ListOperation(
    id="get_xcom_entries",
    method="GET",
    path="/api/v1/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}/xcomEntries",
    tag="x_com",
    module=__name__,
    counterpart="airflow_openapi.v2.api.x_com.get_xcom_entries",
    arguments={
        "map_index": Availability(since="2.7.0"),
        "xcom_key": Availability(since="2.7.0"),
    },
    items="xcom_entries",
    key=("dag_id", "task_id", "key", "map_index", "execution_date", "timestamp"),
    paged=True,
)
_ANSWER: Final[Answer[XComCollection]] = Answer(lambda: models.XComCollection, statuses=(200,))


def _get_kwargs(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    map_index: int | Unset = UNSET,
    xcom_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/dags/{path_value('dag_id', dag_id)}/dagRuns/{path_value('dag_run_id', dag_run_id)}/taskInstances/{path_value('task_id', task_id)}/xcomEntries",
        "params": query(
            {
                "map_index": map_index,
                "xcom_key": xcom_key,
                "limit": limit,
                "offset": offset,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> XComCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    dag_id: str,
    dag_run_id: str,
    task_id: str,
    *,
    client: Client,
    map_index: int | Unset = UNSET,
    xcom_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[XComCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
            xcom_key=xcom_key,
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
    xcom_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> XComCollection:
    """List XCom entries.

    This endpoint allows specifying `~` as the dag_id, dag_run_id, task_id to retrieve XCOM
    entries for for all DAGs, DAG runs and task instances. XCom values won't be returned as they
    can be large. Use this endpoint to get a list of XCom entries and then fetch individual
    entry to get value.

    Args:
        map_index: (since 2.7.0)
        xcom_key: (since 2.7.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        XComCollection
    """
    return sync_detailed(
        dag_id,
        dag_run_id,
        task_id,
        client=client,
        map_index=map_index,
        xcom_key=xcom_key,
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
    xcom_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[XComCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            dag_id,
            dag_run_id,
            task_id,
            map_index=map_index,
            xcom_key=xcom_key,
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
    xcom_key: str | Unset = UNSET,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> XComCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            dag_id,
            dag_run_id,
            task_id,
            client=client,
            map_index=map_index,
            xcom_key=xcom_key,
            limit=limit,
            offset=offset,
        )
    ).parsed
