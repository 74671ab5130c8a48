"""PATCH /api/v2/connections/{connection_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.releases import Availability
from airflow_openapi._runtime.requests import json_body, path_value, query
from airflow_openapi._runtime.types import UNSET, Response, Unset

from ... import models

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

    from ...models.connection_body import ConnectionBody
    from ...models.connection_response import ConnectionResponse

OPERATION: Final[Operation[ConnectionResponse]] = Operation(
    id="patch_connection",
    method="PATCH",
    path="/api/v2/connections/{connection_id}",
    tag="connection",
    module=__name__,
    counterpart="airflow_openapi.v1.api.connection.patch_connection",
    body={
        "team_name": Availability(since="3.2.0"),
    },
)
_ANSWER: Final[Answer[ConnectionResponse]] = Answer(
    lambda: models.ConnectionResponse, statuses=(200,)
)


def _get_kwargs(
    connection_id: str,
    *,
    body: ConnectionBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v2/connections/{path_value('connection_id', connection_id)}",
        "params": query(
            {
                "update_mask": update_mask,
            }
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(
    *, client: Client | None = None, response: httpx.Response
) -> ConnectionResponse:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    connection_id: str,
    *,
    client: Client,
    body: ConnectionBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[ConnectionResponse]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            connection_id,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    connection_id: str,
    *,
    client: Client,
    body: ConnectionBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> ConnectionResponse:
    """Update a connection entry.

    Args:
        body: Connection Serializer for requests body.

    Raises:
        ApiError: The server answered with another status than 200.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.

    Returns:
        ConnectionResponse
    """
    return sync_detailed(
        connection_id,
        client=client,
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: Client,
    body: ConnectionBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> Response[ConnectionResponse]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            connection_id,
            body=body,
            update_mask=update_mask,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    connection_id: str,
    *,
    client: Client,
    body: ConnectionBody,
    update_mask: list[str] | None | Unset = UNSET,
) -> ConnectionResponse:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            connection_id,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
