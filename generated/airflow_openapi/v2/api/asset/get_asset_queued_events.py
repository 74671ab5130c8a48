"""GET /api/v2/assets/{asset_id}/queuedEvents."""

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

    from ...models.queued_event_collection_response import QueuedEventCollectionResponse
    from ...models.queued_event_response import QueuedEventResponse

OPERATION: Final[ListOperation[QueuedEventResponse]] = ListOperation(
    id="get_asset_queued_events",
    method="GET",
    path="/api/v2/assets/{asset_id}/queuedEvents",
    tag="asset",
    module=__name__,
    counterpart="airflow_openapi.v1.api.dataset.get_dataset_queued_events",
    items="queued_events",
    key=("dag_id", "asset_id"),
)
_ANSWER: Final[Answer[QueuedEventCollectionResponse]] = Answer(
    lambda: models.QueuedEventCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    asset_id: int,
    *,
    before: str | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v2/assets/{path_value('asset_id', asset_id)}/queuedEvents",
        "params": query(
            {
                "before": before,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> QueuedEventCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    asset_id: int,
    *,
    client: Client,
    before: str | None | Unset = UNSET,
) -> Response[QueuedEventCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            asset_id,
            before=before,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    asset_id: int,
    *,
    client: Client,
    before: str | None | Unset = UNSET,
) -> QueuedEventCollectionResponse:
    """Get queued asset events for an asset.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        QueuedEventCollectionResponse
    """
    return sync_detailed(
        asset_id,
        client=client,
        before=before,
    ).parsed


async def asyncio_detailed(
    asset_id: int,
    *,
    client: Client,
    before: str | None | Unset = UNSET,
) -> Response[QueuedEventCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            asset_id,
            before=before,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    asset_id: int,
    *,
    client: Client,
    before: str | None | Unset = UNSET,
) -> QueuedEventCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            asset_id,
            client=client,
            before=before,
        )
    ).parsed
