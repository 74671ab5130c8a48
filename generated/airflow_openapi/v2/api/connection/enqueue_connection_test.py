"""POST /api/v2/connections/enqueue-test."""

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

    from ...models.connection_test_queued_response import ConnectionTestQueuedResponse
    from ...models.connection_test_request_body import ConnectionTestRequestBody

OPERATION: Final[Operation[ConnectionTestQueuedResponse]] = Operation(
    id="enqueue_connection_test",
    method="POST",
    path="/api/v2/connections/enqueue-test",
    tag="connection",
    module=__name__,
    since="3.3.0",
)
_ANSWER: Final[Answer[ConnectionTestQueuedResponse]] = Answer(
    lambda: models.ConnectionTestQueuedResponse, statuses=(202,)
)


def _get_kwargs(
    *,
    body: ConnectionTestRequestBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v2/connections/enqueue-test",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ConnectionTestQueuedResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: ConnectionTestRequestBody,
) -> Response[ConnectionTestQueuedResponse]:
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
    body: ConnectionTestRequestBody,
) -> ConnectionTestQueuedResponse:
    """Enqueue a connection test for deferred execution on a worker; returns a polling token.

    Airflow since 3.3.0.

    Args:
        body: Request body for enqueueing a connection test on a worker. Inherits
            ``connection_id`` pattern, ``extra`` JSON validation, and ``team_name`` handling
            from ``ConnectionBody`` so tested connections share the same input contract as
            persisted ones.

    Raises:
        ApiError: The server answered with another status than 202.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ConnectionTestQueuedResponse
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ConnectionTestRequestBody,
) -> Response[ConnectionTestQueuedResponse]:
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
    body: ConnectionTestRequestBody,
) -> ConnectionTestQueuedResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
