"""GET /api/v1/datasets."""

from __future__ import annotations

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

    from ...models.dataset import Dataset
    from ...models.dataset_collection import DatasetCollection

OPERATION: Final[ListOperation[Dataset]] = ListOperation(
    id="get_datasets",
    method="GET",
    path="/api/v1/datasets",
    tag="dataset",
    module=__name__,
    since="2.4.0",
    counterpart="airflow_openapi.v2.api.asset.get_assets",
    arguments={
        "dag_ids": Availability(since="2.9.0"),
    },
    items="datasets",
    key=("uri",),
    paged=True,
)
_ANSWER: Final[Answer[DatasetCollection]] = Answer(
    lambda: models.DatasetCollection, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    uri_pattern: str | Unset = UNSET,
    dag_ids: str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v1/datasets",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "uri_pattern": uri_pattern,
                "dag_ids": dag_ids,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DatasetCollection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    uri_pattern: str | Unset = UNSET,
    dag_ids: str | Unset = UNSET,
) -> Response[DatasetCollection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            uri_pattern=uri_pattern,
            dag_ids=dag_ids,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    uri_pattern: str | Unset = UNSET,
    dag_ids: str | Unset = UNSET,
) -> DatasetCollection:
    """List datasets.

    Airflow since 2.4.0.

    Args:
        dag_ids: (since 2.9.0)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DatasetCollection
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        uri_pattern=uri_pattern,
        dag_ids=dag_ids,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    uri_pattern: str | Unset = UNSET,
    dag_ids: str | Unset = UNSET,
) -> Response[DatasetCollection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            uri_pattern=uri_pattern,
            dag_ids=dag_ids,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: str | Unset = UNSET,
    uri_pattern: str | Unset = UNSET,
    dag_ids: str | Unset = UNSET,
) -> DatasetCollection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            uri_pattern=uri_pattern,
            dag_ids=dag_ids,
        )
    ).parsed
