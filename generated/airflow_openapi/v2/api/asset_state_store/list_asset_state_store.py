"""GET /api/v2/assets/{asset_id}/state-store."""

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

    from ...models.asset_state_store_collection_response import AssetStateStoreCollectionResponse
    from ...models.asset_state_store_response import AssetStateStoreResponse

OPERATION: Final[ListOperation[AssetStateStoreResponse]] = ListOperation(
    id="list_asset_state_store",
    method="GET",
    path="/api/v2/assets/{asset_id}/state-store",
    tag="asset_state_store",
    module=__name__,
    since="3.3.0",
    items="asset_state_store",
    key=("key",),
    paged=True,
)
_ANSWER: Final[Answer[AssetStateStoreCollectionResponse]] = Answer(
    lambda: models.AssetStateStoreCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    asset_id: int,
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/assets/{path_value('asset_id', asset_id)}/state-store",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AssetStateStoreCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    asset_id: int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AssetStateStoreCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            asset_id,
            limit=limit,
            offset=offset,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    asset_id: int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AssetStateStoreCollectionResponse:
    """List all state store entries for an asset.

    Airflow since 3.3.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetStateStoreCollectionResponse
    """
    return sync_detailed(
        asset_id,
        client=client,
        limit=limit,
        offset=offset,
    ).parsed


async def asyncio_detailed(
    asset_id: int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> Response[AssetStateStoreCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            asset_id,
            limit=limit,
            offset=offset,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    asset_id: int,
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
) -> AssetStateStoreCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            asset_id,
            client=client,
            limit=limit,
            offset=offset,
        )
    ).parsed
