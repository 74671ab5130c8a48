"""GET /api/v2/assets."""

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

    from ...models.asset_collection_response import AssetCollectionResponse
    from ...models.asset_response import AssetResponse

OPERATION: Final[ListOperation[AssetResponse]] = ListOperation(
    id="get_assets",
    method="GET",
    path="/api/v2/assets",
    tag="asset",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dataset.get_datasets",
    arguments={
        "name_prefix_pattern": Availability(since="3.2.2"),
        "uri_prefix_pattern": Availability(since="3.2.2"),
    },
    items="assets",
    key=("id",),
    paged=True,
)
_ANSWER: Final[Answer[AssetCollectionResponse]] = Answer(
    lambda: models.AssetCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    uri_pattern: str | None | Unset = UNSET,
    uri_prefix_pattern: str | None | Unset = UNSET,
    dag_ids: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/assets",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "name_pattern": name_pattern,
                "name_prefix_pattern": name_prefix_pattern,
                "uri_pattern": uri_pattern,
                "uri_prefix_pattern": uri_prefix_pattern,
                "dag_ids": dag_ids,
                "only_active": only_active,
                "order_by": order_by,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AssetCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    uri_pattern: str | None | Unset = UNSET,
    uri_prefix_pattern: str | None | Unset = UNSET,
    dag_ids: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[AssetCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            name_pattern=name_pattern,
            name_prefix_pattern=name_prefix_pattern,
            uri_pattern=uri_pattern,
            uri_prefix_pattern=uri_prefix_pattern,
            dag_ids=dag_ids,
            only_active=only_active,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    uri_pattern: str | None | Unset = UNSET,
    uri_prefix_pattern: str | None | Unset = UNSET,
    dag_ids: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> AssetCollectionResponse:
    """Get assets.

    Args:
        name_prefix_pattern: (since 3.2.2)
        uri_prefix_pattern: (since 3.2.2)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetCollectionResponse
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        name_pattern=name_pattern,
        name_prefix_pattern=name_prefix_pattern,
        uri_pattern=uri_pattern,
        uri_prefix_pattern=uri_prefix_pattern,
        dag_ids=dag_ids,
        only_active=only_active,
        order_by=order_by,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    uri_pattern: str | None | Unset = UNSET,
    uri_prefix_pattern: str | None | Unset = UNSET,
    dag_ids: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> Response[AssetCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            name_pattern=name_pattern,
            name_prefix_pattern=name_prefix_pattern,
            uri_pattern=uri_pattern,
            uri_prefix_pattern=uri_prefix_pattern,
            dag_ids=dag_ids,
            only_active=only_active,
            order_by=order_by,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    name_pattern: str | None | Unset = UNSET,
    name_prefix_pattern: str | None | Unset = UNSET,
    uri_pattern: str | None | Unset = UNSET,
    uri_prefix_pattern: str | None | Unset = UNSET,
    dag_ids: list[str] | Unset = UNSET,
    only_active: bool | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
) -> AssetCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            name_pattern=name_pattern,
            name_prefix_pattern=name_prefix_pattern,
            uri_pattern=uri_pattern,
            uri_prefix_pattern=uri_prefix_pattern,
            dag_ids=dag_ids,
            only_active=only_active,
            order_by=order_by,
        )
    ).parsed
