"""GET /api/v2/assets/events."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.asset_event_collection_response import AssetEventCollectionResponse
    from ...models.asset_event_response import AssetEventResponse

OPERATION: Final[ListOperation[AssetEventResponse]] = ListOperation(
    id="get_asset_events",
    method="GET",
    path="/api/v2/assets/events",
    tag="asset",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dataset.get_dataset_events",
    arguments={
        "name_pattern": Availability(since="3.2.0"),
        "name_prefix_pattern": Availability(since="3.2.2"),
        "timestamp_gt": Availability(since="3.1.0"),
        "timestamp_lt": Availability(since="3.1.0"),
    },
    items="asset_events",
    key=("id",),
    paged=True,
)
_ANSWER: Final[Answer[AssetEventCollectionResponse]] = Answer(
    lambda: models.AssetEventCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    asset_id: int | None | Unset = UNSET,
    source_dag_id: str | None | Unset = UNSET,
    source_task_id: str | None | Unset = UNSET,
    source_run_id: str | None | Unset = UNSET,
    source_map_index: int | None | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    timestamp_gte: datetime.datetime | None | Unset = UNSET,
    timestamp_gt: datetime.datetime | None | Unset = UNSET,
    timestamp_lte: datetime.datetime | None | Unset = UNSET,
    timestamp_lt: datetime.datetime | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/assets/events",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "asset_id": asset_id,
                "source_dag_id": source_dag_id,
                "source_task_id": source_task_id,
                "source_run_id": source_run_id,
                "source_map_index": source_map_index,
                "name_pattern": name_pattern,
                "name_prefix_pattern": name_prefix_pattern,
                "timestamp_gte": timestamp_gte,
                "timestamp_gt": timestamp_gt,
                "timestamp_lte": timestamp_lte,
                "timestamp_lt": timestamp_lt,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AssetEventCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    asset_id: int | None | Unset = UNSET,
    source_dag_id: str | None | Unset = UNSET,
    source_task_id: str | None | Unset = UNSET,
    source_run_id: str | None | Unset = UNSET,
    source_map_index: int | None | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    timestamp_gte: datetime.datetime | None | Unset = UNSET,
    timestamp_gt: datetime.datetime | None | Unset = UNSET,
    timestamp_lte: datetime.datetime | None | Unset = UNSET,
    timestamp_lt: datetime.datetime | None | Unset = UNSET,
) -> Response[AssetEventCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            asset_id=asset_id,
            source_dag_id=source_dag_id,
            source_task_id=source_task_id,
            source_run_id=source_run_id,
            source_map_index=source_map_index,
            name_pattern=name_pattern,
            name_prefix_pattern=name_prefix_pattern,
            timestamp_gte=timestamp_gte,
            timestamp_gt=timestamp_gt,
            timestamp_lte=timestamp_lte,
            timestamp_lt=timestamp_lt,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    asset_id: int | None | Unset = UNSET,
    source_dag_id: str | None | Unset = UNSET,
    source_task_id: str | None | Unset = UNSET,
    source_run_id: str | None | Unset = UNSET,
    source_map_index: int | None | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    timestamp_gte: datetime.datetime | None | Unset = UNSET,
    timestamp_gt: datetime.datetime | None | Unset = UNSET,
    timestamp_lte: datetime.datetime | None | Unset = UNSET,
    timestamp_lt: datetime.datetime | None | Unset = UNSET,
) -> AssetEventCollectionResponse:
    """Get asset events.

    Args:
        name_pattern: (since 3.2.0)
        name_prefix_pattern: (since 3.2.2)
        timestamp_gt: (since 3.1.0)
        timestamp_lt: (since 3.1.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetEventCollectionResponse
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        asset_id=asset_id,
        source_dag_id=source_dag_id,
        source_task_id=source_task_id,
        source_run_id=source_run_id,
        source_map_index=source_map_index,
        name_pattern=name_pattern,
        name_prefix_pattern=name_prefix_pattern,
        timestamp_gte=timestamp_gte,
        timestamp_gt=timestamp_gt,
        timestamp_lte=timestamp_lte,
        timestamp_lt=timestamp_lt,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    asset_id: int | None | Unset = UNSET,
    source_dag_id: str | None | Unset = UNSET,
    source_task_id: str | None | Unset = UNSET,
    source_run_id: str | None | Unset = UNSET,
    source_map_index: int | None | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    timestamp_gte: datetime.datetime | None | Unset = UNSET,
    timestamp_gt: datetime.datetime | None | Unset = UNSET,
    timestamp_lte: datetime.datetime | None | Unset = UNSET,
    timestamp_lt: datetime.datetime | None | Unset = UNSET,
) -> Response[AssetEventCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            asset_id=asset_id,
            source_dag_id=source_dag_id,
            source_task_id=source_task_id,
            source_run_id=source_run_id,
            source_map_index=source_map_index,
            name_pattern=name_pattern,
            name_prefix_pattern=name_prefix_pattern,
            timestamp_gte=timestamp_gte,
            timestamp_gt=timestamp_gt,
            timestamp_lte=timestamp_lte,
            timestamp_lt=timestamp_lt,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    asset_id: int | None | Unset = UNSET,
    source_dag_id: str | None | Unset = UNSET,
    source_task_id: str | None | Unset = UNSET,
    source_run_id: str | None | Unset = UNSET,
    source_map_index: int | None | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    timestamp_gte: datetime.datetime | None | Unset = UNSET,
    timestamp_gt: datetime.datetime | None | Unset = UNSET,
    timestamp_lte: datetime.datetime | None | Unset = UNSET,
    timestamp_lt: datetime.datetime | None | Unset = UNSET,
) -> AssetEventCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            asset_id=asset_id,
            source_dag_id=source_dag_id,
            source_task_id=source_task_id,
            source_run_id=source_run_id,
            source_map_index=source_map_index,
            name_pattern=name_pattern,
            name_prefix_pattern=name_prefix_pattern,
            timestamp_gte=timestamp_gte,
            timestamp_gt=timestamp_gt,
            timestamp_lte=timestamp_lte,
            timestamp_lt=timestamp_lt,
        )
    ).parsed
