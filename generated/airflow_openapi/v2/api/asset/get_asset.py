"""GET /api/v2/assets/{asset_id}."""

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

    from ...models.asset_response import AssetResponse

OPERATION: Final[Operation[AssetResponse]] = Operation(
    id="get_asset",
    method="GET",
    path="/api/v2/assets/{asset_id}",
    tag="asset",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dataset.get_dataset",
)
_ANSWER: Final[Answer[AssetResponse]] = Answer(lambda: models.AssetResponse, statuses=(200,))


def _get_kwargs(
    asset_id: int,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/assets/{path_value('asset_id', asset_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> AssetResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    asset_id: int,
    *,
    client: Client,
) -> Response[AssetResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            asset_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    asset_id: int,
    *,
    client: Client,
) -> AssetResponse:
    """Get an asset.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetResponse
    """
    return sync_detailed(
        asset_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    asset_id: int,
    *,
    client: Client,
) -> Response[AssetResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            asset_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    asset_id: int,
    *,
    client: Client,
) -> AssetResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            asset_id,
            client=client,
        )
    ).parsed
