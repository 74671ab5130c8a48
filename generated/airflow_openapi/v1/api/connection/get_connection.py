"""GET /api/v1/connections/{connection_id}."""

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

    from ...models.connection import Connection

OPERATION: Final[Operation[Connection]] = Operation(
    id="get_connection",
    method="GET",
    path="/api/v1/connections/{connection_id}",
    tag="connection",
    module=__name__,
    counterpart="airflow_openapi.v2.api.connection.get_connection",
)
_ANSWER: Final[Answer[Connection]] = Answer(lambda: models.Connection, statuses=(200,))


def _get_kwargs(
    connection_id: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": f"/api/v1/connections/{path_value('connection_id', connection_id)}",
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Connection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    connection_id: str,
    *,
    client: Client,
) -> Response[Connection]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            connection_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    connection_id: str,
    *,
    client: Client,
) -> Connection:
    """Get a connection.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        Connection
    """
    return sync_detailed(
        connection_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: Client,
) -> Response[Connection]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            connection_id,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    connection_id: str,
    *,
    client: Client,
) -> Connection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            connection_id,
            client=client,
        )
    ).parsed
