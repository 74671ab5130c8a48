"""GET /api/v1/datasets/events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.dataset_event import DatasetEvent
    from ...models.dataset_event_collection import DatasetEventCollection

OPERATION: Final[ListOperation[DatasetEvent]] = ListOperation(
    id="get_dataset_events",
    method="GET",
    path="/api/v1/datasets/events",
    tag="dataset",
    module=__name__,
    since="2.4.0",
    counterpart="airflow_openapi.v2.api.asset.get_asset_events",
    items="dataset_events",
    paged=True,
)
_ANSWER: Final[Answer[DatasetEventCollection]] = Answer(
    lambda: models.DatasetEventCollection, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dataset_id: int | Unset = UNSET,
    source_dag_id: str | Unset = UNSET,
    source_task_id: str | Unset = UNSET,
    source_run_id: str | Unset = UNSET,
    source_map_index: int | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/datasets/events",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "dataset_id": dataset_id,
                "source_dag_id": source_dag_id,
                "source_task_id": source_task_id,
                "source_run_id": source_run_id,
                "source_map_index": source_map_index,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> DatasetEventCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dataset_id: int | Unset = UNSET,
    source_dag_id: str | Unset = UNSET,
    source_task_id: str | Unset = UNSET,
    source_run_id: str | Unset = UNSET,
    source_map_index: int | Unset = UNSET,
) -> Response[DatasetEventCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            dataset_id=dataset_id,
            source_dag_id=source_dag_id,
            source_task_id=source_task_id,
            source_run_id=source_run_id,
            source_map_index=source_map_index,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dataset_id: int | Unset = UNSET,
    source_dag_id: str | Unset = UNSET,
    source_task_id: str | Unset = UNSET,
    source_run_id: str | Unset = UNSET,
    source_map_index: int | Unset = UNSET,
) -> DatasetEventCollection:
    """Get dataset events.

    Airflow since 2.4.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DatasetEventCollection
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        dataset_id=dataset_id,
        source_dag_id=source_dag_id,
        source_task_id=source_task_id,
        source_run_id=source_run_id,
        source_map_index=source_map_index,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dataset_id: int | Unset = UNSET,
    source_dag_id: str | Unset = UNSET,
    source_task_id: str | Unset = UNSET,
    source_run_id: str | Unset = UNSET,
    source_map_index: int | Unset = UNSET,
) -> Response[DatasetEventCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            dataset_id=dataset_id,
            source_dag_id=source_dag_id,
            source_task_id=source_task_id,
            source_run_id=source_run_id,
            source_map_index=source_map_index,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    dataset_id: int | Unset = UNSET,
    source_dag_id: str | Unset = UNSET,
    source_task_id: str | Unset = UNSET,
    source_run_id: str | Unset = UNSET,
    source_map_index: int | Unset = UNSET,
) -> DatasetEventCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            dataset_id=dataset_id,
            source_dag_id=source_dag_id,
            source_task_id=source_task_id,
            source_run_id=source_run_id,
            source_map_index=source_map_index,
        )
    ).parsed
