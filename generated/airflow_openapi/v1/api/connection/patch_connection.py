"""PATCH /api/v1/connections/{connection_id}."""

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

    from ...models.connection import Connection

OPERATION: Final[Operation[Connection]] = Operation(
    id="patch_connection",
    method="PATCH",
    path="/api/v1/connections/{connection_id}",
    tag="connection",
    module=__name__,
    counterpart="airflow_openapi.v2.api.connection.patch_connection",
    body={
        "description": Availability(since="2.4.0"),
    },
)
_ANSWER: Final[Answer[Connection]] = Answer(lambda: models.Connection, statuses=(200,))


def _get_kwargs(
    connection_id: str,
    *,
    body: Connection,
    update_mask: list[str] | Unset = UNSET,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "patch",
        "url": f"/api/v1/connections/{path_value('connection_id', connection_id)}",
        "params": query(
            {
                "update_mask": update_mask,
            },
            joined=["update_mask"],
        ),
        "json": json_body(body),
        "headers": {"Accept": "application/json"},
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> Connection:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    connection_id: str,
    *,
    client: Client,
    body: Connection,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Connection]:
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
    body: Connection,
    update_mask: list[str] | Unset = UNSET,
) -> Connection:
    """Update a connection.

    Args:
        body: Full representation of the connection.

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
        body=body,
        update_mask=update_mask,
    ).parsed


async def asyncio_detailed(
    connection_id: str,
    *,
    client: Client,
    body: Connection,
    update_mask: list[str] | Unset = UNSET,
) -> Response[Connection]:
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
    body: Connection,
    update_mask: list[str] | Unset = UNSET,
) -> Connection:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            connection_id,
            client=client,
            body=body,
            update_mask=update_mask,
        )
    ).parsed
