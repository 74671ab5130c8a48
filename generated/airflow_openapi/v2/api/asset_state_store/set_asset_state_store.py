"""PUT /api/v2/assets/{asset_id}/state-store/{key}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body, path_value
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.asset_state_store_body import AssetStateStoreBody

OPERATION: Final[Operation[None]] = Operation(
    id="set_asset_state_store",
    method="PUT",
    path="/api/v2/assets/{asset_id}/state-store/{key}",
    tag="asset_state_store",
    module=__name__,
    since="3.3.0",
)
_ANSWER: Final[Answer[None]] = Answer(None, statuses=(204,))


def _get_kwargs(
    asset_id: int,
    key: str,
    *,
    body: AssetStateStoreBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "put",
        "url": f"/api/v2/assets/{path_value('asset_id', asset_id)}/state-store/{path_value('key', key)}",
        "json": json_body(body),
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> None:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    asset_id: int,
    key: str,
    *,
    client: Client,
    body: AssetStateStoreBody,
) -> Response[None]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            asset_id,
            key,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    asset_id: int,
    key: str,
    *,
    client: Client,
    body: AssetStateStoreBody,
) -> None:
    """Set an asset state store value. Creates or overwrites the key.

    Airflow since 3.3.0.

    Args:
        body: Request body for setting an asset state store value.

    Raises:
        ApiError: The server answered with another status than 204.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.
    """
    return sync_detailed(
        asset_id,
        key,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    asset_id: int,
    key: str,
    *,
    client: Client,
    body: AssetStateStoreBody,
) -> Response[None]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            asset_id,
            key,
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    asset_id: int,
    key: str,
    *,
    client: Client,
    body: AssetStateStoreBody,
) -> None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            asset_id,
            key,
            client=client,
            body=body,
        )
    ).parsed
