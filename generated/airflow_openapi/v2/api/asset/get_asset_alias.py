"""GET /api/v2/assets/aliases/{asset_alias_id}."""

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

    from ...models.asset_alias_response import AssetAliasResponse

OPERATION: Final[Operation[AssetAliasResponse]] = Operation(
    id="get_asset_alias",
    method="GET",
    path="/api/v2/assets/aliases/{asset_alias_id}",
    tag="asset",
    module=__name__,
)
_ANSWER: Final[Answer[AssetAliasResponse]] = Answer(
    lambda: models.AssetAliasResponse, statuses=(200,)
)


def _get_kwargs(
    asset_alias_id: int,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/assets/aliases/{path_value('asset_alias_id', asset_alias_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AssetAliasResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    asset_alias_id: int,
    *,
    client: Client,
) -> Response[AssetAliasResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            asset_alias_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    asset_alias_id: int,
    *,
    client: Client,
) -> AssetAliasResponse:
    """Get an asset alias.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetAliasResponse
    """
    return sync_detailed(
        asset_alias_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    asset_alias_id: int,
    *,
    client: Client,
) -> Response[AssetAliasResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            asset_alias_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    asset_alias_id: int,
    *,
    client: Client,
) -> AssetAliasResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            asset_alias_id,
            client=client,
        )
    ).parsed
