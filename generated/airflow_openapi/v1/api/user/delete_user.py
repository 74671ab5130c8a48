"""DELETE /api/v1/users/{username}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from airflow_openapi._runtime.operation import Operation
from airflow_openapi._runtime.readers import Answer
from airflow_openapi._runtime.requests import path_value
from airflow_openapi._runtime.types import Response

if TYPE_CHECKING:
    import httpx

    from airflow_openapi._runtime.client import Client

OPERATION: Final[Operation[None]] = Operation(
    id="delete_user",
    method="DELETE",
    path="/api/v1/users/{username}",
    tag="user",
    module=__name__,
    since="2.2.0",
    counterpart="airflow_openapi.fab.api.fab_auth_manager.delete_user",
)
_ANSWER: Final[Answer[None]] = Answer(None, statuses=(204,))


def _get_kwargs(
    username: str,
) -> dict[str, Any]:
    """Return the request as httpx's keyword arguments; nothing is sent."""
    return {
        "method": "delete",
        "url": f"/api/v1/users/{path_value('username', username)}",
    }


def _parse_response(*, client: Client | None = None, response: httpx.Response) -> None:
    """Return the answer; raise ApiError or DecodeError if it is not the documented one."""
    return _ANSWER.read(response, OPERATION)


def sync_detailed(
    username: str,
    *,
    client: Client,
) -> Response[None]:
    """As `sync`, and return status, headers and bytes beside the answer."""
    response = client.send(
        _get_kwargs(
            username,
        )
    )
    return _ANSWER.respond(response, OPERATION)


def sync(
    username: str,
    *,
    client: Client,
) -> None:
    """Delete a user.

    Delete a user with a specific username.

    *This API endpoint is deprecated, please use the endpoint `/auth/fab/v1` for this operation
    instead.*

    Airflow since 2.2.0.

    Raises:
        ApiError: The server answered with another status than 204.
        DecodeError: The answer is not the JSON that was promised.
        InvalidInputError: An argument cannot be sent; nothing went out.
        UnreachableError: There is no connection; nothing went out.
        LostAnswerError: The request went out, and no whole answer came.
    """
    return sync_detailed(
        username,
        client=client,
    ).parsed


async def asyncio_detailed(
    username: str,
    *,
    client: Client,
) -> Response[None]:
    """As `asyncio`, and return status, headers and bytes beside the answer."""
    response = await client.asend(
        _get_kwargs(
            username,
        )
    )
    return _ANSWER.respond(response, OPERATION)


async def asyncio(
    username: str,
    *,
    client: Client,
) -> None:
    """As `sync`, for asyncio."""
    return (
        await asyncio_detailed(
            username,
            client=client,
        )
    ).parsed
