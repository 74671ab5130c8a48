"""GET /api/v2/connections."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import ListOperation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.connection_collection_response import ConnectionCollectionResponse
    from ...models.connection_response import ConnectionResponse

OPERATION: Final[ListOperation[ConnectionResponse]] = ListOperation(
    id="get_connections",
    method="GET",
    path="/api/v2/connections",
    tag="connection",
    module=__name__,
    counterpart="airflow_openapi.v1.api.connection.get_connections",
    arguments={
        "connection_id_prefix_pattern": Availability(since="3.2.2"),
    },
    items="connections",
    key=("connection_id",),
    paged=True,
)
_ANSWER: Final[Answer[ConnectionCollectionResponse]] = Answer(
    lambda: models.ConnectionCollectionResponse, statuses=(200,)
)


def _get_kwargs(
    *,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    connection_id_pattern: str | None | Unset = UNSET,
    connection_id_prefix_pattern: str | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "get",
        "url": "/api/v2/connections",
        "params": query(
            {
                "limit": limit,
                "offset": offset,
                "order_by": order_by,
                "connection_id_pattern": connection_id_pattern,
                "connection_id_prefix_pattern": connection_id_prefix_pattern,
            }
        ),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ConnectionCollectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    connection_id_pattern: str | None | Unset = UNSET,
    connection_id_prefix_pattern: str | None | Unset = UNSET,
) -> Response[ConnectionCollectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            connection_id_pattern=connection_id_pattern,
            connection_id_prefix_pattern=connection_id_prefix_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    connection_id_pattern: str | None | Unset = UNSET,
    connection_id_prefix_pattern: str | None | Unset = UNSET,
) -> ConnectionCollectionResponse:
    """Get all connection entries.

    Args:
        connection_id_prefix_pattern: (since 3.2.2)

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ConnectionCollectionResponse
    """
    return sync_detailed(
        client=client,
        limit=limit,
        offset=offset,
        order_by=order_by,
        connection_id_pattern=connection_id_pattern,
        connection_id_prefix_pattern=connection_id_prefix_pattern,
    ).parsed


async def asyncio_detailed(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    connection_id_pattern: str | None | Unset = UNSET,
    connection_id_prefix_pattern: str | None | Unset = UNSET,
) -> Response[ConnectionCollectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            limit=limit,
            offset=offset,
            order_by=order_by,
            connection_id_pattern=connection_id_pattern,
            connection_id_prefix_pattern=connection_id_prefix_pattern,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    *,
    client: Client,
    limit: int | Unset = UNSET,
    offset: int | Unset = UNSET,
    order_by: list[str] | str | Unset = UNSET,
    connection_id_pattern: str | None | Unset = UNSET,
    connection_id_prefix_pattern: str | None | Unset = UNSET,
) -> ConnectionCollectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            client=client,
            limit=limit,
            offset=offset,
            order_by=order_by,
            connection_id_pattern=connection_id_pattern,
            connection_id_prefix_pattern=connection_id_prefix_pattern,
        )
    ).parsed
