"""POST /api/v2/connections."""

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

    from ...models.connection_body import ConnectionBody
    from ...models.connection_response import ConnectionResponse

OPERATION: Final[Operation[ConnectionResponse]] = Operation(
    id="post_connection",
    method="POST",
    path="/api/v2/connections",
    tag="connection",
    module=__name__,
    counterpart="airflow_openapi.v1.api.connection.post_connection",
    body={
        "team_name": Availability(since="3.2.0"),
    },
)
_ANSWER: Final[Answer[ConnectionResponse]] = Answer(
    lambda: models.ConnectionResponse, statuses=(201,)
)


def _get_kwargs(
    *,
    body: ConnectionBody,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "post",
        "url": "/api/v2/connections",
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ConnectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    body: ConnectionBody,
) -> Response[ConnectionResponse]:
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
    body: ConnectionBody,
) -> ConnectionResponse:
    """Create connection entry.

    Args:
        body: Connection Serializer for requests body.

    Raises:
        ApiError: The server answered with another status than 201.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ConnectionResponse
    """
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    body: ConnectionBody,
) -> Response[ConnectionResponse]:
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
    body: ConnectionBody,
) -> ConnectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
