"""POST /api/v1/datasets/events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import json_body
from airflow_openapi._runtime.types import Response

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.create_dataset_event import CreateDatasetEvent
    from ...models.dataset_event import DatasetEvent

OPERATION: Final[Operation[DatasetEvent]] = Operation(
    id="create_dataset_event",
    method="POST",
    path="/api/v1/datasets/events",
    tag="dataset",
    module=__name__,
    since="2.9.0",
    counterpart="airflow_openapi.v2.api.asset.create_asset_event",
)
_ANSWER: Final[Answer[DatasetEvent]] = Answer(lambda: models.DatasetEvent, statuses=(200,))


def _get_kwargs(
    *,
    body: CreateDatasetEvent,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v1/datasets/events",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> DatasetEvent:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: CreateDatasetEvent,
) -> Response[DatasetEvent]:
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
    body: CreateDatasetEvent,
) -> DatasetEvent:
    """Create dataset event.

    Airflow since 2.9.0.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        DatasetEvent
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: CreateDatasetEvent,
) -> Response[DatasetEvent]:
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
    body: CreateDatasetEvent,
) -> DatasetEvent:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
