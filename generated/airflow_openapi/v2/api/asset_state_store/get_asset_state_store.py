"""GET /api/v2/assets/{asset_id}/state-store/{key}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.asset_state_store_response import AssetStateStoreResponse

OPERATION: Final[Operation[AssetStateStoreResponse]] = Operation(
    id="get_asset_state_store",
    method="GET",
    path="/api/v2/assets/{asset_id}/state-store/{key}",
    tag="asset_state_store",
    module=__name__,
    since="3.3.0",
)
_ANSWER: Final[Answer[AssetStateStoreResponse]] = Answer(
    lambda: models.AssetStateStoreResponse, statuses=(200,)
)


def _get_kwargs(
    asset_id: int,
    key: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/assets/{path_value('asset_id', asset_id)}/state-store/{path_value('key', key)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AssetStateStoreResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    asset_id: int,
    key: str,
    *,
    client: Client,
) -> Response[AssetStateStoreResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            asset_id,
            key,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    asset_id: int,
    key: str,
    *,
    client: Client,
) -> AssetStateStoreResponse:
    """Get a single asset state store entry.

    Airflow since 3.3.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetStateStoreResponse
    """
    return sync_detailed(
        asset_id,
        key,
        client=client,
    ).parsed


async def asyncio_detailed(
    asset_id: int,
    key: str,
    *,
    client: Client,
) -> Response[AssetStateStoreResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            asset_id,
            key,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    asset_id: int,
    key: str,
    *,
    client: Client,
) -> AssetStateStoreResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            asset_id,
            key,
            client=client,
        )
    ).parsed
