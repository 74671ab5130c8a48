"""POST /api/v2/assets/events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.asset_event_response import AssetEventResponse
    from ...models.create_asset_events_body import CreateAssetEventsBody

OPERATION: Final[Operation[AssetEventResponse]] = Operation(
    id="create_asset_event",
    method="POST",
    path="/api/v2/assets/events",
    tag="asset",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dataset.create_dataset_event",
    body={
        "partition_key": Availability(since="3.2.0"),
        "access_control": Availability(since="3.3.0"),
    },
)
_ANSWER: Final[Answer[AssetEventResponse]] = Answer(
    lambda: models.AssetEventResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    body: CreateAssetEventsBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v2/assets/events",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> AssetEventResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: CreateAssetEventsBody,
) -> Response[AssetEventResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    body: CreateAssetEventsBody,
) -> AssetEventResponse:
    """Create asset events.

    Args:
        body: Create asset events request.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        AssetEventResponse
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateAssetEventsBody,
) -> Response[AssetEventResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            body=body,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    body: CreateAssetEventsBody,
) -> AssetEventResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
